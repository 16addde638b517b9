// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/exchange/conflictsdialog.h"

#include "studio/scenarios/commontexts.h"
#include "studio/ui/exchange/conflicttexts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QTreeWidget>

#include <algorithm>

namespace cinefluent::studio {

namespace {

QPlainTextEdit *makeText(const QString &name, const QString &accessibleName, bool isReadOnly)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(name);
    text->setAccessibleName(accessibleName);
    text->setReadOnly(isReadOnly);
    text->setTabChangesFocus(true);
    text->setMaximumHeight(110);
    return text;
}

/// Cues as they stand in the film, then the rest.
qsizetype placeOf(const ProjectContent &content, const OpenConflict &conflict)
{
    const merge::EntityKey &key = conflict.conflict.key;
    const qsizetype cue = key.kind == merge::EntityKind::Cue ? content.track().indexOf(CueId(key.id)) : -1;
    return cue < 0 ? content.cues().size() + qsizetype(key.kind) : cue;
}

QLabel *makeTitle(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setProperty("role", QStringLiteral("heading"));
    label->setBuddy(buddy);
    return label;
}

} // namespace

ConflictsDialog::ConflictsDialog(std::shared_ptr<ProjectExchange> exchange, Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_exchange(std::move(exchange))
    , m_workspace(workspace)
    , m_status(new QLabel)
    , m_list(new QTreeWidget)
    , m_present(makeText(QStringLiteral("presentVersion"), tr("In the project"), true))
    , m_other(makeText(QStringLiteral("otherVersion"), tr("The other version"), true))
    , m_resultTitle(nullptr)
    , m_result(makeText(QStringLiteral("resultVersion"), tr("A text of both"), false))
    , m_keep(new QPushButton(tr("&Keep as it is")))
    , m_take(new QPushButton(tr("&Take the other")))
    , m_useText(new QPushButton(tr("&Use this text")))
    , m_close(new QPushButton(tr("Close")))
{
    setObjectName(QStringLiteral("conflictsDialog"));
    setWindowTitle(tr("Versions to choose from"));
    resize(760, 600);
    build();
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &ConflictsDialog::showCurrent);
    connect(m_result, &QPlainTextEdit::textChanged, this, &ConflictsDialog::updateButtons);
    connect(m_keep, &QPushButton::clicked, this, [this] { settle(std::nullopt); });
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (const OpenConflict *conflict = current())
            settle(conflict->conflict.value);
    });
    connect(m_useText, &QPushButton::clicked, this, [this] { settle(m_result->toPlainText()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_exchange.get(), &ProjectExchange::changed, this, &ConflictsDialog::reload);
    connect(&m_workspace, &Workspace::changed, this, &ConflictsDialog::reload);
    connect(&m_workspace, &Workspace::documentReplaced, this, &QDialog::reject);
    reload();
}

void ConflictsDialog::build()
{
    auto *explanation = new QLabel(tr("Two editors changed these at the same time. Both versions are kept until one "
                                      "of you has chosen; every editor of the movie sees the choice."));
    explanation->setWordWrap(true);
    explanation->setProperty("role", QStringLiteral("muted"));
    m_status->setObjectName(QStringLiteral("conflictStatus"));
    m_status->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("conflictList"));
    m_list->setAccessibleName(tr("Versions to choose from"));
    m_list->setHeaderLabels({tr("Where"), tr("What"), tr("The other version")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_keep->setObjectName(QStringLiteral("keepVersion"));
    m_take->setObjectName(QStringLiteral("takeVersion"));
    m_useText->setObjectName(QStringLiteral("useText"));
    for (QPushButton *button : {m_keep, m_take, m_useText, m_close})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_status);
    layout->addWidget(m_list, 1);
    layout->addWidget(versions());
    layout->addLayout(buttons);
}

QWidget *ConflictsDialog::versions()
{
    auto *pane = new QWidget;
    auto *grid = new QGridLayout(pane);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(makeTitle(tr("In the &project"), m_present), 0, 0);
    grid->addWidget(makeTitle(tr("The &other version"), m_other), 0, 1);
    grid->addWidget(m_present, 1, 0);
    grid->addWidget(m_other, 1, 1);
    grid->addWidget(m_keep, 2, 0, Qt::AlignLeft);
    grid->addWidget(m_take, 2, 1, Qt::AlignLeft);
    m_resultTitle = makeTitle(tr("A text of &both"), m_result);
    grid->addWidget(m_resultTitle, 3, 0, 1, 2);
    grid->addWidget(m_result, 4, 0, 1, 2);
    grid->addWidget(m_useText, 5, 0, Qt::AlignLeft);
    return pane;
}

void ConflictsDialog::reload()
{
    const OpenConflict *former = current();
    const QByteArray place = former ? former->id : QByteArray();
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const QSignalBlocker quiet(m_list); // the selection is looked at once, at the end
    const ProjectContent &content = m_exchange->document().content();
    m_conflicts = m_exchange->conflicts();
    std::stable_sort(m_conflicts.begin(), m_conflicts.end(), [&content](const OpenConflict &a, const OpenConflict &b) {
        return placeOf(content, a) < placeOf(content, b);
    });
    m_list->clear();
    int next = m_conflicts.isEmpty() ? -1 : std::clamp(row, 0, int(m_conflicts.size()) - 1);
    for (qsizetype i = 0; i < m_conflicts.size(); ++i) {
        const sync::Conflict &conflict = m_conflicts.at(i).conflict;
        m_list->addTopLevelItem(
            new QTreeWidgetItem({entityText(content, conflict.key), fieldText(conflict.field),
                                 valueText(conflict.key, conflict.field, conflict.value).simplified()}));
        if (m_conflicts.at(i).id == place)
            next = int(i);
    }
    if (next >= 0)
        m_list->setCurrentItem(m_list->topLevelItem(next));
    say(m_conflicts.isEmpty() ? tr("There is nothing to choose.")
                              : tr("%n version(s) wait for a choice.", nullptr, int(m_conflicts.size())),
        false);
    showCurrent();
}

void ConflictsDialog::showCurrent()
{
    const OpenConflict *conflict = current();
    if (!conflict) {
        for (QPlainTextEdit *text : {m_present, m_other, m_result})
            text->clear();
        m_shown.clear();
        updateButtons();
        return;
    }
    const sync::Conflict &version = conflict->conflict;
    m_present->setPlainText(valueText(version.key, version.field, conflict->current));
    m_other->setPlainText(valueText(version.key, version.field, version.value));
    if (m_shown != conflict->id) {
        m_shown = conflict->id;
        m_result->setPlainText(conflict->isText ? conflict->current : QString());
        if (version.key.kind == merge::EntityKind::Cue &&
            m_exchange->document().content().findCue(CueId(version.key.id)))
            m_workspace.jumpToCue(CueId(version.key.id));
    }
    updateButtons();
}

void ConflictsDialog::settle(const std::optional<QString> &value)
{
    const OpenConflict *conflict = current();
    if (!conflict)
        return;
    const Result<void> settled = m_exchange->settle(QByteArray(conflict->id), value);
    if (!settled)
        say(localText(settled.error().message), true);
}

void ConflictsDialog::say(const QString &text, bool isError)
{
    m_status->setText(text);
    m_status->setProperty("role", isError ? QStringLiteral("fieldError") : QString());
    m_status->style()->unpolish(m_status);
    m_status->style()->polish(m_status);
}

void ConflictsDialog::updateButtons()
{
    const OpenConflict *conflict = current();
    const bool mayChoose = conflict && m_workspace.isEditable();
    const bool isText = conflict && conflict->isText;
    m_keep->setEnabled(mayChoose);
    m_take->setEnabled(mayChoose);
    m_resultTitle->setEnabled(isText);
    m_result->setEnabled(isText);
    m_useText->setEnabled(mayChoose && isText && m_result->toPlainText() != conflict->current);
}

const OpenConflict *ConflictsDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_conflicts.size() ? &m_conflicts.at(row) : nullptr;
}

} // namespace cinefluent::studio
