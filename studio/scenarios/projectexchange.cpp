// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/projectexchange.h"

#include "common/merge/fieldschema.h"
#include "studio/document/sharedcontent.h"
#include "studio/net/draftchannel.h"
#include "studio/net/serverconnection.h"

#include <QCoreApplication>

#include <algorithm>

namespace cinefluent::studio {

namespace {

struct ProjectExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectExchange)
};

Error running()
{
    return makeError(
        ErrorKind::Conflict, QStringLiteral("exchange_running"),
        ProjectExchangeText::tr("Changes are being exchanged. Nothing was changed; try again in a moment."));
}

bool mayPass(const Error &error)
{
    return error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::RateLimited;
}

} // namespace

ProjectExchange::ProjectExchange(std::shared_ptr<ProjectDocument> document, Account &account, ExchangeTimes times)
    : m_document(std::move(document))
    , m_account(account)
    , m_times(times)
    , m_sync(*m_document)
    , m_retry(times.firstRetry)
{
    for (QTimer *timer : {&m_next, &m_latest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &ProjectExchange::runByItself);
    }
    connect(m_document.get(), &ProjectDocument::changed, this, &ProjectExchange::handleEdited);
    connect(&account, &Account::changed, this, &ProjectExchange::handleAccount);
}

ProjectExchange::~ProjectExchange() = default;

ProjectExchange::State ProjectExchange::state() const
{
    if (m_isRunning)
        return State::Running;
    if (!isJoined())
        return State::NotShared;
    if (!m_account.isSignedIn())
        return State::SignedOut;
    if (m_error)
        return mayPass(*m_error) ? State::Retrying : State::Failed;
    return m_isDue ? State::Waiting : State::UpToDate;
}

void ProjectExchange::setAutomatic(bool isAutomatic)
{
    if (m_isAutomatic == isAutomatic)
        return;
    m_isAutomatic = isAutomatic;
    handleAccount();
}

bool ProjectExchange::mayRun() const
{
    return m_isAutomatic && isJoined() && m_account.isSignedIn() && !m_stop.stop_requested() &&
           !m_document->isReadOnly();
}

void ProjectExchange::handleEdited()
{
    if (m_isTaking)
        return;
    const bool wasDue = std::exchange(m_isDue, true);
    if (m_error && !mayPass(*m_error))
        m_error.reset(); // what was refused may be another now
    if (mayRun() && !m_isRunning && !m_error) {
        m_next.start(m_times.quiet);
        if (!m_latest.isActive())
            m_latest.start(m_times.longest);
    }
    if (!wasDue)
        emit changed();
}

void ProjectExchange::handleAccount()
{
    if (mayRun()) {
        listen();
        schedule({}); // whatever happened while nobody listened
    } else {
        m_channel.reset();
        m_next.stop();
        m_latest.stop();
    }
    emit changed();
}

void ProjectExchange::listen()
{
    ServerConnection &connection = *m_account.connection();
    m_channel = std::make_unique<DraftChannel>(connection.session(), connection.server(), m_document->movie().id);
    const auto fetch = [this] {
        m_isDue = true;
        m_retry = m_times.firstRetry; // there is a network
        schedule({});
        emit changed();
    };
    connect(m_channel.get(), &DraftChannel::opened, this, fetch);
    connect(m_channel.get(), &DraftChannel::changed, this, [this, fetch](const QUuid &client) {
        if (client != m_sync.client())
            fetch();
    });
    m_channel->open();
}

void ProjectExchange::schedule(std::chrono::milliseconds pause)
{
    if (mayRun() && !m_isRunning)
        m_next.start(pause);
}

Task<void> ProjectExchange::runByItself()
{
    if (m_isRunning || !mayRun())
        co_return;
    const std::shared_ptr<ProjectExchange> self = shared_from_this();
    const qsizetype conflicts = m_sync.inbox().size();
    const Result<SyncSummary> summary = co_await run();
    if (summary && (summary->received > 0 || summary->wasRepaired || summary->conflicts > conflicts))
        emit received(*summary);
}

Task<Result<SyncSummary>> ProjectExchange::run(std::stop_token stop)
{
    if (m_isRunning)
        co_return running();
    const std::shared_ptr<ProjectExchange> self = shared_from_this();
    std::stop_source either;
    const std::stop_callback left(m_stop.get_token(), [&either] { either.request_stop(); });
    const std::stop_callback stopped(stop, [&either] { either.request_stop(); });
    m_isRunning = true;
    m_isDue = false;
    m_next.stop();
    m_latest.stop();
    emit changed();
    const bool wasJoined = isJoined();
    SyncHooks hooks;
    hooks.taking = [this](bool isTaking) { m_isTaking = isTaking; };
    const Result<SyncSummary> summary =
        co_await syncProject(m_sync, m_document->movie().id, m_account, std::move(hooks), either.get_token());
    m_isRunning = false;
    m_error = summary ? std::optional<Error>() : summary.error();
    if (summary) {
        m_retry = m_times.firstRetry;
        if (!wasJoined && mayRun())
            listen();
        if (m_isDue)
            schedule(m_times.quiet);
    } else {
        m_isDue = true;
        if (summary.error().kind == ErrorKind::Cancelled)
            m_error.reset();
        if (mayPass(summary.error())) {
            schedule(m_retry);
            m_retry = std::min(2 * m_retry, m_times.longestRetry);
        }
    }
    emit changed();
    co_return summary;
}

void ProjectExchange::leave()
{
    m_stop.request_stop();
    handleAccount();
}

QList<OpenConflict> ProjectExchange::conflicts() const
{
    if (m_sync.inbox().isEmpty())
        return {};
    const auto shared = sharedFields(m_document->content());
    QList<OpenConflict> open;
    for (auto entry = m_sync.inbox().begin(); entry != m_sync.inbox().end(); ++entry) {
        const sync::Conflict &conflict = entry.value();
        open.append({entry.key(), conflict,
                     merge::fieldOf(shared.value(conflict.key), conflict.field).value_or(QString()),
                     merge::kindOf(conflict.key.kind, conflict.field) == merge::FieldKind::Text});
    }
    return open;
}

Result<void> ProjectExchange::settle(const QByteArray &conflict, const std::optional<QString> &value)
{
    if (m_isRunning)
        return running();
    m_isTaking = true;
    const Result<void> settled = m_sync.settle(conflict, value);
    m_isTaking = false;
    m_isDue = true;
    schedule(m_times.quiet);
    emit changed();
    return settled;
}

} // namespace cinefluent::studio
