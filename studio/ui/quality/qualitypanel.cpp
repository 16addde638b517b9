// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/quality/qualitypanel.h"

#include "studio/ui/quality/issuelistmodel.h"
#include "studio/ui/widgets/emptystate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>

namespace cinefluent::studio {

namespace {

class SeverityFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setLeast(int severity)
    {
        m_least = severity;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const auto issue = static_cast<IssueListModel *>(sourceModel())->issueAt(row);
        return issue && int(issue->severity) >= m_least;
    }

private:
    int m_least = 0;
};

} // namespace

QualityPanel::QualityPanel(const Theme &theme, Workspace &workspace, const QualityMonitor &quality, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_quality(quality)
    , m_model(new IssueListModel(theme, workspace, quality, this))
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_summary(new QLabel)
    , m_show(new QComboBox)
{
    auto *filter = new SeverityFilter(this);
    m_filter = filter;
    m_filter->setSourceModel(m_model);
    m_summary->setProperty("role", QStringLiteral("muted"));
    m_show->setAccessibleName(tr("Issues to show"));
    m_show->addItem(tr("All issues"), int(quality::Severity::Info));
    m_show->addItem(tr("Warnings and errors"), int(quality::Severity::Warning));
    m_show->addItem(tr("Errors"), int(quality::Severity::Error));
    m_table->setObjectName(QStringLiteral("issueTable"));
    m_table->setAccessibleName(tr("Quality issues"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(IssueListModel::Severity, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(IssueListModel::Severity, 32);
    m_table->horizontalHeader()->setSectionResizeMode(IssueListModel::Where, QHeaderView::Interactive);
    m_table->horizontalHeader()->resizeSection(
        IssueListModel::Where, fontMetrics().horizontalAdvance(QStringLiteral("#0000  00:00:00.000")) + 28);
    m_table->horizontalHeader()->setSectionResizeMode(IssueListModel::What, QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 8, 10, 8);
    head->addWidget(m_summary, 1);
    head->addWidget(m_show);
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState(
        QStringLiteral("quality"), tr("No issues"),
        tr("Reading speed, durations, gaps, translations, lessons and vocabulary are checked as you work.")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);

    connect(m_show, &QComboBox::currentIndexChanged, this, [this, filter] {
        filter->setLeast(m_show->currentData().toInt());
        updateSummary();
    });
    connect(m_table, &QTableView::activated, this, &QualityPanel::goTo);
    connect(&quality, &QualityMonitor::issuesChanged, this, &QualityPanel::updateSummary);
    updateSummary();
}

void QualityPanel::goBy(int direction)
{
    if (m_filter->rowCount() == 0)
        return;
    const int current = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : (direction > 0 ? -1 : 0);
    const int row = (current + direction + m_filter->rowCount()) % m_filter->rowCount();
    m_table->selectRow(row);
    goTo(m_filter->index(row, 0));
}

void QualityPanel::goTo(const QModelIndex &index)
{
    const auto issue = m_model->issueAt(m_filter->mapToSource(index).row());
    if (!issue || !m_workspace.selection())
        return;
    switch (issue->subject) {
    case quality::Subject::Cue:
        m_workspace.jumpToCue(CueId(issue->subjectId));
        return;
    case quality::Subject::Lesson:
        m_workspace.selection()->setLesson(LessonId(issue->subjectId));
        if (issue->range)
            m_workspace.jumpToTime(issue->range->in);
        break;
    case quality::Subject::Headword:
        m_workspace.selection()->setHeadword(HeadwordId(issue->subjectId));
        break;
    case quality::Subject::Movie:
        break;
    }
    emit formRequested(issue->subject);
}

void QualityPanel::updateSummary()
{
    const int errors = m_quality.count(quality::Severity::Error);
    const int warnings = m_quality.count(quality::Severity::Warning);
    if (m_quality.issues().isEmpty())
        m_summary->setText(tr("No issues"));
    else
        m_summary->setText(
            tr("%1 · %2").arg(tr("%n error(s)", nullptr, errors), tr("%n warning(s)", nullptr, warnings)));
    m_stack->setCurrentIndex(m_filter->rowCount() == 0 ? 1 : 0);
}

} // namespace cinefluent::studio
