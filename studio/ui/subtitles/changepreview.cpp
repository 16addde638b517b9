// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/subtitles/changepreview.h"

#include "common/timeline/framerate.h"

#include <QHeaderView>
#include <QLabel>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

namespace cinefluent::studio {

namespace {

QString timesOf(const Cue &cue)
{
    return toClockText(cue.range.in) + QStringLiteral(" → ") + toClockText(cue.range.out);
}

QString textIn(const Cue &cue, const QString &language)
{
    QString text = language.isEmpty() ? cue.text : cue.translations.value(language);
    return text.replace(u'\n', QStringLiteral(" ⏎ "));
}

} // namespace

ChangePreview::ChangePreview(QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel)
    , m_table(new QTableWidget(0, 3))
{
    m_count->setObjectName(QStringLiteral("changeCount"));
    m_count->setWordWrap(true);
    m_table->setHorizontalHeaderLabels({tr("#"), tr("Before"), tr("After")});
    m_table->setAccessibleName(tr("What would change"));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setAlternatingRowColors(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_count);
    layout->addWidget(m_table, 1);
}

void ChangePreview::show(const ChangeSet &changes, const ProjectContent &content, const QString &language)
{
    m_table->setRowCount(0);
    m_count->setProperty("role", QString());
    m_count->style()->polish(m_count);
    const auto count = int(changes.cues.size());
    m_count->setText(count == 0 ? tr("Nothing would change.") : tr("%n cue(s) change.", nullptr, count));
    QList<const EntityChange<Cue> *> sorted;
    for (const EntityChange<Cue> &change : changes.cues)
        sorted.append(&change);
    const auto rowOf = [&](const EntityChange<Cue> *change) {
        return change->before ? content.track().indexOf(change->before->id) : content.track().size();
    };
    std::sort(sorted.begin(), sorted.end(), [&](const auto *a, const auto *b) { return rowOf(a) < rowOf(b); });
    const qsizetype rows = std::min<qsizetype>(sorted.size(), shownRows);
    m_table->setRowCount(int(rows));
    for (int row = 0; row < rows; ++row) {
        const EntityChange<Cue> &change = *sorted.at(row);
        const bool isTime = change.before && change.after && change.before->range != change.after->range;
        const auto cell = [&](const std::optional<Cue> &cue) {
            return !cue ? tr("(deleted)") : isTime ? timesOf(*cue) : textIn(*cue, language);
        };
        m_table->setItem(row, 0, new QTableWidgetItem(QString::number(rowOf(&change) + 1)));
        m_table->setItem(row, 1, new QTableWidgetItem(cell(change.before)));
        m_table->setItem(row, 2, new QTableWidgetItem(cell(change.after)));
    }
}

void ChangePreview::show(const Error &error)
{
    m_table->setRowCount(0);
    m_count->setProperty("role", QStringLiteral("fieldError"));
    m_count->style()->polish(m_count);
    m_count->setText(error.message);
}

} // namespace cinefluent::studio
