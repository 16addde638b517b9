// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/exchangeflows.h"

#include "studio/document/sharedcontent.h"
#include "studio/scenarios/commontexts.h"
#include "studio/ui/exchange/conflictsdialog.h"

#include <QLocale>

namespace cinefluent::studio {

namespace {

using State = ProjectExchange::State;

const auto automaticKey = QStringLiteral("network/exchange");

QString summaryText(const SyncSummary &summary)
{
    QStringList parts;
    if (summary.wasRepaired)
        parts.append(ExchangeFlows::tr("this copy differed from the server’s and was put right"));
    if (summary.sent > 0)
        parts.append(ExchangeFlows::tr("%n change(s) sent", nullptr, int(summary.sent)));
    if (summary.received > 0)
        parts.append(ExchangeFlows::tr("%n change(s) of others taken", nullptr, int(summary.received)));
    if (summary.conflicts > 0)
        parts.append(ExchangeFlows::tr("%n version(s) to choose from", nullptr, int(summary.conflicts)));
    return parts.isEmpty() ? ExchangeFlows::tr("Nothing to exchange: everybody has the same")
                           : ExchangeFlows::tr("Exchanged: %1").arg(QLocale().createSeparatedList(parts));
}

} // namespace

ExchangeFlows::ExchangeFlows(Account &account, Workspace &workspace, Preferences &preferences,
                             IInteraction &interaction, QWidget &window)
    : m_account(account)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_interaction(interaction)
    , m_window(window)
{
    connect(&workspace, &Workspace::documentReplaced, this, &ExchangeFlows::handleDocument);
    connect(&preferences, &Preferences::changed, this, [this](const QString &key) {
        if (key == automaticKey && m_exchange)
            m_exchange->setAutomatic(isAutomatic());
    });
}

ExchangeFlows::~ExchangeFlows()
{
    if (m_exchange) {
        m_exchange->disconnect(this);
        m_exchange->leave();
    }
}

void ExchangeFlows::handleDocument()
{
    if (m_exchange) {
        m_exchange->disconnect(this);
        m_exchange->leave();
        m_exchange.reset();
    }
    if (m_workspace.isEditable()) {
        m_exchange = std::make_shared<ProjectExchange>(m_workspace.sharedDocument(), m_account);
        connect(m_exchange.get(), &ProjectExchange::changed, this, &ExchangeFlows::changed);
        connect(m_exchange.get(), &ProjectExchange::received, this,
                [this](const SyncSummary &summary) { emit noticed(summaryText(summary)); });
        m_exchange->setAutomatic(isAutomatic());
    }
    emit changed();
}

bool ExchangeFlows::isRunning() const
{
    return m_isAsking || (m_exchange && m_exchange->state() == State::Running);
}

bool ExchangeFlows::isAutomatic() const
{
    return m_preferences.boolean(automaticKey, true);
}

void ExchangeFlows::setAutomatic(bool isAutomatic)
{
    m_preferences.setValue(automaticKey, isAutomatic);
}

void ExchangeFlows::exchange()
{
    if (!m_exchange || isRunning())
        return;
    if (!m_account.isSignedIn())
        emit signInRequested();
    else
        exchangeAsked();
}

Task<void> ExchangeFlows::exchangeAsked()
{
    const std::shared_ptr<ProjectExchange> exchange = m_exchange;
    const QPointer<ExchangeFlows> self(this);
    m_isAsking = true;
    if (!exchange->isJoined()) {
        Question question{
            QStringLiteral("share_project"),
            tr("Share this project with the other editors of “%1”?").arg(exchange->document().movie().title),
            tr("Everything in the project but the film goes to %1. Every editor of the movie there can "
               "read and change it, and their changes come here.")
                .arg(m_account.server().host()),
            {tr("Share"), tr("Cancel")},
            0};
        const int answer = co_await m_interaction.ask(std::move(question));
        if (!self)
            co_return;
        m_isAsking = answer == 0 && exchange == m_exchange;
        if (!m_isAsking) {
            emit changed();
            co_return;
        }
    }
    const auto progress = m_interaction.beginProgress(tr("Exchanging changes"));
    const Result<SyncSummary> summary = co_await exchange->run(progress->stopToken());
    if (!self)
        co_return;
    m_isAsking = false;
    if (summary)
        emit noticed(summaryText(*summary));
    else if (summary.error().kind != ErrorKind::Cancelled)
        m_interaction.show(toMessage(summary.error()));
    emit changed();
}

void ExchangeFlows::undo()
{
    ProjectDocument &document = *m_workspace.document();
    const qsizetype last = document.historyPosition() - 1;
    if (last >= 0 && document.history().at(last).verb == TakeSharedContent::name)
        takeBackOthers();
    else if (const Result<void> undone = document.undo(); !undone)
        emit m_workspace.failed(undone.error());
}

Task<void> ExchangeFlows::takeBackOthers()
{
    if (m_isTakingBack)
        co_return;
    const std::shared_ptr<ProjectDocument> document = m_workspace.sharedDocument();
    const qint64 revision = document->revision();
    const QPointer<ExchangeFlows> self(this);
    m_isTakingBack = true;
    Question question{QStringLiteral("take_back_others"),
                      tr("Take back what the other editors did?"),
                      tr("The last step came from them. Undo takes it back for everybody, your own steps come after."),
                      {tr("Take back"), tr("Cancel")},
                      1};
    const int answer = co_await m_interaction.ask(std::move(question));
    if (!self)
        co_return;
    m_isTakingBack = false;
    if (answer != 0 || document != m_workspace.sharedDocument() || document->revision() != revision)
        co_return; // what was asked about is not the last step any more
    if (const Result<void> undone = document->undo(); !undone)
        emit m_workspace.failed(undone.error());
}

qsizetype ExchangeFlows::conflictCount() const
{
    return m_exchange ? m_exchange->conflictCount() : 0;
}

void ExchangeFlows::showConflicts()
{
    if (!m_exchange)
        return;
    if (!m_conflicts) {
        m_conflicts = new ConflictsDialog(m_exchange, m_workspace, &m_window);
        m_conflicts->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_conflicts->show();
    m_conflicts->raise();
    m_conflicts->activateWindow();
}

QString ExchangeFlows::stateText() const
{
    if (!m_exchange)
        return {};
    if (conflictCount() > 0)
        return tr("%n version(s) to choose from", nullptr, int(conflictCount()));
    switch (m_exchange->state()) {
    case State::NotShared:
        return {};
    case State::SignedOut:
        return tr("Shared: signed out");
    case State::UpToDate:
        return tr("Shared: up to date");
    case State::Waiting:
        return tr("Shared: changes wait");
    case State::Running:
        return tr("Shared: exchanging…");
    case State::Retrying:
        return tr("Shared: offline");
    case State::Failed:
        break;
    }
    return tr("Shared: not exchanged");
}

QString ExchangeFlows::stateDetails() const
{
    if (!m_exchange)
        return {};
    switch (m_exchange->state()) {
    case State::NotShared:
        return {};
    case State::SignedOut:
        return tr("Your changes are in the project and go to the other editors when you have signed in.");
    case State::UpToDate:
        return tr("The other editors have your changes, and you have theirs.");
    case State::Waiting:
        return tr("Your changes are in the project and go to the other editors with the next exchange.");
    case State::Running:
        return tr("Changes are being exchanged with the other editors.");
    case State::Retrying:
    case State::Failed:
        break;
    }
    return tr("%1 Your changes are in the project.").arg(localText(m_exchange->lastError()->message));
}

} // namespace cinefluent::studio
