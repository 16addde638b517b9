// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/dialogs/translationpreviewmodel.h"

#include "common/timeline/framerate.h"
#include "studio/ui/theme/icon.h"

namespace cinefluent::studio {

namespace {

QString oneLine(QString text)
{
    return text.replace(u'\n', QStringLiteral(" ⏎ "));
}

bool isOdd(const TranslationPreviewRow &row)
{
    return row.fate != TranslationFate::Matched || !row.former.isEmpty();
}

QString iconOf(TranslationFate fate)
{
    switch (fate) {
    case TranslationFate::Matched:
        return QStringLiteral("success");
    case TranslationFate::Joined:
        return QStringLiteral("merge");
    case TranslationFate::SharedOut:
        return QStringLiteral("split");
    case TranslationFate::CueAlone:
        return QStringLiteral("info");
    case TranslationFate::Undivided:
    case TranslationFate::RowAlone:
        break;
    }
    return QStringLiteral("warning");
}

} // namespace

TranslationPreviewModel::TranslationPreviewModel(const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

void TranslationPreviewModel::setPreview(TranslationPreview preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    filter();
    endResetModel();
}

void TranslationPreviewModel::setOddOnly(bool isOddOnly)
{
    beginResetModel();
    m_isOddOnly = isOddOnly;
    filter();
    endResetModel();
}

void TranslationPreviewModel::filter()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_preview.rows.size(); ++i) {
        if (!m_isOddOnly || isOdd(m_preview.rows.at(i)))
            m_shown.append(i);
    }
}

int TranslationPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int TranslationPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TranslationPreviewModel::fateText(const TranslationPreviewRow &row) const
{
    switch (row.fate) {
    case TranslationFate::Matched:
        return row.former.isEmpty() ? tr("Matched") : tr("Replaces a translation");
    case TranslationFate::Joined:
        return row.former.isEmpty() ? tr("%n rows joined", nullptr, int(row.rowCount))
                                    : tr("%n rows joined, replace a translation", nullptr, int(row.rowCount));
    case TranslationFate::SharedOut:
        return row.former.isEmpty() ? tr("A line of a row") : tr("A line of a row, replaces a translation");
    case TranslationFate::Undivided:
        return row.former.isEmpty() ? tr("Covers several cues") : tr("Covers several cues, replaces a translation");
    case TranslationFate::CueAlone:
        return tr("No row for this cue");
    case TranslationFate::RowAlone:
        break;
    }
    return tr("No cue for this row");
}

QColor TranslationPreviewModel::fateColor(const TranslationPreviewRow &row) const
{
    const ThemeColors &colors = m_theme.colors();
    if (!row.former.isEmpty())
        return colors.warning;
    switch (row.fate) {
    case TranslationFate::Matched:
        return colors.success;
    case TranslationFate::Joined:
    case TranslationFate::SharedOut:
        return colors.text;
    case TranslationFate::CueAlone:
        return colors.mutedText;
    case TranslationFate::Undivided:
        return colors.warning;
    case TranslationFate::RowAlone:
        break;
    }
    return colors.error;
}

QVariant TranslationPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const TranslationPreviewRow &row = rowAt(index.row());
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case Number:
            return row.number > 0 ? QString::number(row.number) : QString();
        case In:
            return toClockText(row.range.in);
        case Text:
            return oneLine(row.text);
        case Translation:
            return oneLine(row.translation);
        default:
            return fateText(row);
        }
    }
    if (role == Qt::ToolTipRole && !row.former.isEmpty())
        return tr("It has now: %1").arg(row.former);
    if (role == Qt::TextAlignmentRole && index.column() == Number)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (index.column() == Fate && role == Qt::ForegroundRole)
        return fateColor(row);
    if (index.column() == Fate && role == Qt::DecorationRole)
        return colouredIcon(row.former.isEmpty() ? iconOf(row.fate) : QStringLiteral("warning"), fateColor(row));
    return {};
}

QVariant TranslationPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("#");
    case In:
        return tr("IN");
    case Text:
        return tr("Cue");
    case Translation:
        return tr("Translation");
    default:
        return tr("Match");
    }
}

} // namespace cinefluent::studio
