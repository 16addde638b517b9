// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/quality/qualitypanel.h"

#include "studio/scenarios/checkproject.h"
#include "studio/scenarios/fixissues.h"
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/quality/fixdialog.h"
#include "studio/ui/quality/issuetreemodel.h"
#include "studio/ui/quality/profiledialog.h"
#include "studio/ui/theme/icon.h"
#include "studio/ui/widgets/emptystate.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

namespace cinefluent::studio {

namespace {

QToolButton *buttonFor(const ActionRegistry &registry, const char *id)
{
    auto *button = new QToolButton;
    QAction *action = registry.action(QString::fromLatin1(id));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')).remove(QChar(0x2026)));
    return button;
}

} // namespace

QualityPanel::QualityPanel(const Theme &theme, Workspace &workspace, QualityMonitor &quality,
                           const ActionRegistry &registry, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_quality(quality)
    , m_model(new IssueTreeModel(theme, workspace, quality, this))
    , m_tree(new QTreeView)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(
          QStringLiteral("quality"), tr("No issues"),
          tr("Reading speed, durations, gaps, translations, lessons and vocabulary are checked as you work.")))
    , m_summary(new QLabel)
    , m_grouping(new QComboBox)
    , m_show(new QComboBox)
    , m_search(new QLineEdit)
{
    build(registry);
    connect(m_show, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setLeastSeverity(quality::Severity(m_show->currentData().toInt())); });
    connect(m_grouping, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setGrouping(IssueTreeModel::Grouping(m_grouping->currentData().toInt())); });
    connect(m_search, &QLineEdit::textChanged, m_model, &IssueTreeModel::setFilter);
    connect(m_tree, &QTreeView::activated, this, &QualityPanel::goTo);
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_collapsed.insert(m_model->groupKeyAt(index)); });
    connect(m_tree, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_collapsed.remove(m_model->groupKeyAt(index)); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &QualityPanel::currentChanged);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &QualityPanel::keepPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QualityPanel::restorePlace);
    connect(&quality, &QualityMonitor::issuesChanged, this, &QualityPanel::updateSummary);
    updateSummary();
}

void QualityPanel::build(const ActionRegistry &registry)
{
    m_summary->setProperty("role", QStringLiteral("muted"));
    m_summary->setContentsMargins(10, 0, 10, 6);
    m_show->setAccessibleName(tr("Issues to show"));
    m_show->addItem(tr("All issues"), int(quality::Severity::Info));
    m_show->addItem(tr("Warnings and errors"), int(quality::Severity::Warning));
    m_show->addItem(tr("Errors"), int(quality::Severity::Error));
    m_grouping->setObjectName(QStringLiteral("issueGrouping"));
    m_grouping->setAccessibleName(tr("Group issues by"));
    m_grouping->addItem(tr("In film order"), int(IssueTreeModel::Grouping::None));
    m_grouping->addItem(tr("By check"), int(IssueTreeModel::Grouping::Check));
    m_grouping->addItem(tr("By lesson"), int(IssueTreeModel::Grouping::Lesson));
    m_grouping->addItem(tr("By severity"), int(IssueTreeModel::Grouping::Severity));
    m_search->setObjectName(QStringLiteral("issueSearch"));
    m_search->setPlaceholderText(tr("Filter issues"));
    m_search->setAccessibleName(tr("Filter issues"));
    m_search->setClearButtonEnabled(true);
    m_search->setProperty("ownUndo", true);
    m_search->addAction(themedIcon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_tree->setObjectName(QStringLiteral("issueTable"));
    m_tree->setAccessibleName(tr("Quality issues"));
    m_tree->setModel(m_model);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(14);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(true);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(30);
    header->setSectionResizeMode(IssueTreeModel::Severity, QHeaderView::Fixed);
    header->resizeSection(IssueTreeModel::Severity, 58);
    header->resizeSection(IssueTreeModel::Where,
                          fontMetrics().horizontalAdvance(QStringLiteral("#0000  00:00:00.000")) + 28);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 8, 10, 4);
    head->setSpacing(8);
    head->addWidget(m_search, 1);
    head->addWidget(m_grouping);
    head->addWidget(m_show);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(6, 2, 10, 4);
    foot->setSpacing(2);
    for (const char *id : {"quality.fix", "quality.fixAll", "quality.profile"})
        foot->addWidget(buttonFor(registry, id));
    foot->addStretch(1);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_summary);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);
}

std::optional<quality::Issue> QualityPanel::currentIssue() const
{
    return m_model->issueAt(m_tree->currentIndex());
}

/// The list is about to be made anew.
void QualityPanel::keepPlace()
{
    m_keptIssue = currentIssue();
    m_keptPosition = m_keptIssue ? m_model->positionOf(m_tree->currentIndex()) : -1;
}

/// The same finding stays the current one; where it is gone, the one that took its place.
void QualityPanel::restorePlace()
{
    showGroups();
    updateSummary();
    const int count = m_model->issueCount();
    if (m_keptPosition < 0 || count == 0)
        return;
    const auto isKept = [this](const quality::Issue &issue) {
        return issue.subjectId == m_keptIssue->subjectId && issue.code == m_keptIssue->code &&
               quality::identityOf(issue) == quality::identityOf(*m_keptIssue);
    };
    QModelIndex found;
    for (int i = 0; i < count && !found.isValid(); ++i) {
        const QModelIndex index = m_model->issueIndex(i);
        if (isKept(*m_model->issueAt(index)))
            found = index;
    }
    show(found.isValid() ? found : m_model->issueIndex(std::min(m_keptPosition, count - 1)));
}

void QualityPanel::showGroups()
{
    const bool grouped = m_model->grouping() != IssueTreeModel::Grouping::None;
    m_tree->setRootIsDecorated(grouped);
    for (int row = 0; grouped && row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        m_tree->setFirstColumnSpanned(row, {}, true);
        m_tree->setExpanded(group, !m_collapsed.contains(m_model->groupKeyAt(group)));
    }
}

void QualityPanel::show(const QModelIndex &index)
{
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void QualityPanel::goBy(int direction)
{
    const int count = m_model->issueCount();
    if (count == 0)
        return;
    const QModelIndex current = m_tree->currentIndex();
    const bool isOnGroup = current.isValid() && !m_model->issueAt(current);
    const int position = m_model->positionOf(current);
    int next = position < 0 ? (direction > 0 ? 0 : count - 1) : position + direction;
    if (isOnGroup && direction > 0)
        next = position;
    const QModelIndex index = m_model->issueIndex((next + count) % count);
    show(index);
    goTo(index);
}

void QualityPanel::goTo(const QModelIndex &index)
{
    const auto issue = m_model->issueAt(index);
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

bool QualityPanel::canFixCurrent() const
{
    const auto issue = currentIssue();
    return issue && m_workspace.isEditable() && quality::isMechanical(issue->code);
}

void QualityPanel::fixCurrent()
{
    m_quality.settle(); // the list may be a moment old
    const auto issue = currentIssue();
    if (!issue || !canFixCurrent())
        return;
    const quality::Content before =
        qualityContentOf(m_workspace.document()->content(), m_quality.cuts(), m_quality.clippedSound());
    const quality::FixedContent fixed = quality::fixesOf({*issue}, before, m_quality.profile());
    if (fixed.fixed.isEmpty()) {
        emit noticed(tr("No change is sure to fix this without causing another issue. It needs a decision of yours."));
        return;
    }
    if (m_workspace.run<FixIssues>(before, fixed.content))
        m_quality.settle();
}

void QualityPanel::fixAll()
{
    m_quality.settle();
    const auto issue = currentIssue();
    auto *dialog = new FixDialog(m_workspace, m_quality, issue ? issue->code : QString(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &m_quality, &QualityMonitor::settle);
    dialog->open();
}

void QualityPanel::showProfile()
{
    auto *dialog = window()->findChild<ProfileDialog *>();
    if (!dialog) {
        dialog = new ProfileDialog(m_workspace, m_quality, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
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
    m_stack->setCurrentIndex(m_model->issueCount() == 0 ? 1 : 0);
}

} // namespace cinefluent::studio
