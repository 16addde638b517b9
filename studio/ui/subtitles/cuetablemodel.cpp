// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/subtitles/cuetablemodel.h"

#include "common/quality/textmeasure.h"
#include "common/timeline/framerate.h"
#include "studio/ui/widgets/durationtext.h"
#include "studio/ui/widgets/languagebox.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>

namespace cinefluent::studio {

double readingSpeed(const QString &text, const QString &language, const TimeRange &range)
{
    return range.isValid() ? quality::characterCount(text, language) * 1e6 / double(range.duration().us()) : 0;
}

CueTableModel::CueTableModel(Workspace &workspace, const QualityMonitor &quality, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_quality(quality)
{
    connect(&workspace, &Workspace::documentReplaced, this, &CueTableModel::reload);
    connect(&workspace, &Workspace::changed, this, &CueTableModel::handleChanged);
    connect(&workspace, &Workspace::translationLanguageChanged, this, [this] {
        emit headerDataChanged(Qt::Horizontal, Translation, Translation);
        if (!m_ids.isEmpty())
            emit dataChanged(index(0, Translation), index(int(m_ids.size()) - 1, Translation));
    });
    connect(&quality, &QualityMonitor::issuesChanged, this, &CueTableModel::handleIssuesChanged);
    reload();
}

int CueTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int CueTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int CueTableModel::rowOf(CueId id) const
{
    // The track's own index is the row once the model has followed the change.
    const ProjectDocument *document = m_workspace.document();
    const auto at = document ? document->content().track().indexOf(id) : -1;
    if (at >= 0 && at < m_ids.size() && m_ids[at] == id)
        return int(at);
    return int(m_ids.indexOf(id));
}

const Cue *CueTableModel::cueAt(int row) const
{
    const ProjectDocument *document = m_workspace.document();
    return document ? document->content().findCue(idAt(row)) : nullptr;
}

QVariant CueTableModel::data(const QModelIndex &index, int role) const
{
    const Cue *cue = index.isValid() ? cueAt(index.row()) : nullptr;
    if (!cue)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(*cue, index.row(), index.column());
    case Qt::ToolTipRole:
        if (index.column() == Text)
            return cue->text;
        return index.column() == Translation ? cue->translations.value(m_workspace.translationLanguage()) : QString();
    case Qt::TextAlignmentRole:
        return alignment(*cue, index.column());
    case Qt::BackgroundRole:
        return background(*cue, index.column());
    case Qt::ForegroundRole:
        return foreground(*cue, index.column());
    case IdRole:
        return cue->id.uuid();
    case SeverityRole:
        if (const auto severity = m_quality.severityOf(cue->id))
            return int(*severity);
        return {};
    default:
        return {};
    }
}

double CueTableModel::speedOf(const Cue &cue) const
{
    return readingSpeed(cue.text, m_workspace.document()->settings().originalLanguage, cue.range);
}

QVariant CueTableModel::display(const Cue &cue, int row, int column) const
{
    const auto oneLine = [](QString text) { return text.replace(QLatin1Char('\n'), QStringLiteral(" ⏎ ")); };
    switch (column) {
    case Number:
        return row + 1;
    case In:
        return toClockText(cue.range.in);
    case Out:
        return toClockText(cue.range.out);
    case Duration:
        return secondsText(cue.range.duration());
    case Speed:
        return QString::number(speedOf(cue), 'f', 1);
    case Text:
        return oneLine(cue.text);
    case Translation:
        return oneLine(cue.translations.value(m_workspace.translationLanguage()));
    default:
        return {};
    }
}

QVariant CueTableModel::foreground(const Cue &cue, int column) const
{
    const QPalette palette = QGuiApplication::palette();
    if (column == Speed) {
        const auto &limits = m_quality.profile().limitsFor(m_workspace.document()->settings().originalLanguage);
        if (speedOf(cue) > limits.maxCharactersPerSecond)
            return palette.color(QPalette::BrightText);
    }
    if (column <= Speed)
        return palette.color(QPalette::PlaceholderText);
    return {};
}

int CueTableModel::alignment(const Cue &cue, int column) const
{
    const bool isRightToLeft =
        (column == Text && cue.text.isRightToLeft()) ||
        (column == Translation && cue.translations.value(m_workspace.translationLanguage()).isRightToLeft());
    return int(Qt::AlignVCenter | (column <= Speed || isRightToLeft ? Qt::AlignRight : Qt::AlignLeft));
}

QVariant CueTableModel::background(const Cue &cue, int column) const
{
    if (column < Text || !m_found.contains(cue.id))
        return {};
    return QColor(0xff, 0xb3, 0x00, 0x48); // amber, under words of either theme
}

void CueTableModel::setFound(const QSet<CueId> &cues)
{
    if (cues == m_found)
        return;
    m_found = cues;
    if (!m_ids.isEmpty())
        emit dataChanged(index(0, Text), index(int(m_ids.size()) - 1, ColumnCount - 1), {Qt::BackgroundRole});
}

QVariant CueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section <= Speed ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole)
        return section == Speed      ? tr("Reading speed in characters per second")
               : section == Duration ? tr("Duration in seconds")
                                     : QString();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("#");
    case In:
        return tr("IN");
    case Out:
        return tr("OUT");
    case Duration:
        return tr("Dur.");
    case Speed:
        return tr("CPS");
    case Text:
        return tr("Text");
    case Translation: {
        const QString language = m_workspace.translationLanguage();
        return language.isEmpty() ? tr("Translation") : languageTitle(language);
    }
    default:
        return {};
    }
}

QList<CueId> CueTableModel::currentIds() const
{
    QList<CueId> ids;
    if (const ProjectDocument *document = m_workspace.document()) {
        ids.reserve(document->cues().size());
        for (const Cue &cue : document->cues())
            ids.append(cue.id);
    }
    return ids;
}

void CueTableModel::reload()
{
    beginResetModel();
    m_ids = currentIds();
    endResetModel();
}

void CueTableModel::handleChanged(const ChangeEvents &events)
{
    const auto *added = eventIn<CuesAdded>(events);
    const auto *removed = eventIn<CuesRemoved>(events);
    const auto *changed = eventIn<CuesChanged>(events);
    constexpr qsizetype fewRows = 64;
    if ((added && added->ids.size() > fewRows) || (removed && removed->ids.size() > fewRows)) {
        reload();
        return;
    }
    if (removed) {
        for (const CueId &id : removed->ids) {
            const int row = int(m_ids.indexOf(id));
            if (row < 0)
                continue;
            beginRemoveRows({}, row, row);
            m_ids.removeAt(row);
            endRemoveRows();
        }
    }
    if (added) {
        QList<int> rows;
        for (const CueId &id : added->ids)
            rows.append(int(m_workspace.document()->content().track().indexOf(id)));
        std::sort(rows.begin(), rows.end());
        for (const int row : std::as_const(rows)) {
            const int place = std::min(row, int(m_ids.size()));
            beginInsertRows({}, place, place);
            m_ids.insert(place, m_workspace.document()->content().track().at(row).id);
            endInsertRows();
        }
    }
    if (added || removed || (changed && changed->fields.testFlag(CueField::Range)))
        reorder();
    if (changed && !m_ids.isEmpty()) {
        for (const CueId &id : changed->ids) {
            const int row = rowOf(id);
            if (row >= 0)
                announce(row, changed->fields);
        }
    }
    if ((added || removed) && !m_ids.isEmpty())
        emit dataChanged(index(0, Number), index(int(m_ids.size()) - 1, Number), {Qt::DisplayRole});
}

/// Cell by cell: for a stretch of them a view paints all it shows.
void CueTableModel::announce(int row, CueFields fields)
{
    QList<int> columns;
    if (fields.testFlag(CueField::Range))
        columns = {In, Out, Duration, Speed};
    if (fields.testFlag(CueField::Text))
        columns += fields.testFlag(CueField::Range) ? QList<int>{Text} : QList<int>{Speed, Text};
    if (fields.testFlag(CueField::Translations))
        columns.append(Translation);
    if (columns.isEmpty())
        columns.append(Number); // for those who search notes
    for (const int column : std::as_const(columns))
        emit dataChanged(index(row, column), index(row, column));
}

void CueTableModel::handleIssuesChanged()
{
    constexpr qsizetype fewSubjects = 64;
    const auto announce = [this](int first, int last) {
        emit dataChanged(index(first, Number), index(last, Number), {SeverityRole, Qt::DecorationRole});
    };
    const std::optional<QList<QUuid>> &differing = m_quality.differing();
    if (!differing || differing->size() > fewSubjects) {
        if (!m_ids.isEmpty())
            announce(0, int(m_ids.size()) - 1);
        return;
    }
    for (const QUuid &subject : *differing) {
        const qsizetype row = m_workspace.document()->content().track().indexOf(CueId(subject));
        if (row >= 0 && row < m_ids.size())
            announce(int(row), int(row));
    }
}

void CueTableModel::reorder()
{
    const QList<CueId> ids = currentIds();
    if (ids == m_ids)
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QHash<CueId, int> rows;
    for (int row = 0; row < ids.size(); ++row)
        rows.insert(ids[row], row);
    QModelIndexList after;
    for (const QModelIndex &old : before) {
        const int row = rows.value(m_ids.value(old.row()), -1);
        after.append(row < 0 ? QModelIndex() : createIndex(row, old.column()));
    }
    m_ids = ids;
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

} // namespace cinefluent::studio
