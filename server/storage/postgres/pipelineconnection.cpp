// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pipelineconnection.h"

#include "server/storage/postgres/pgerror.h"
#include "server/storage/postgres/sessionsetup.h"

namespace cinefluent::server {

namespace {

constexpr Statement accessStatement{"cinefluent_access", accessSetup};
constexpr int watchdogPeriodMs = 500;

void ignoreNotice(void *, const PGresult *) {}

bool holdsNul(const PgParams &params)
{
    for (const PgValue &value : params) {
        if (value.text().find('\0') != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

Pipeline::Connection::Connection(Pipeline &owner, ConnectionSettings settings, const Options &options)
    : m_owner(owner)
    , m_settings(std::move(settings))
    , m_options(options)
    , m_backoff(options.backoffMin)
{
    m_connectTimer.setSingleShot(true);
    m_backoffTimer.setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, [this] { failAttempt("no answer to the connection request"); });
    connect(&m_backoffTimer, &QTimer::timeout, this, [this] { connectNow(); });
    connect(&m_watchdog, &QTimer::timeout, this, [this] { handleWatchdog(); });
    connectNow();
}

Pipeline::Connection::~Connection()
{
    close();
}

void Pipeline::Connection::close()
{
    m_state = State::Closed;
    m_backoffTimer.stop();
    lose("the pipeline is closed");
}

int Pipeline::Connection::backendPid() const
{
    return m_state == State::Ready ? PQbackendPID(m_connection.get()) : 0;
}

void Pipeline::Connection::setState(State state)
{
    if (m_state == state || m_state == State::Closed)
        return;
    m_state = state;
    emit m_owner.stateChanged(state);
}

void Pipeline::Connection::submit(const std::shared_ptr<Call> &call)
{
    if (inFlight() >= m_options.inFlightLimit)
        call->answer = pgBusy("the pipeline is full");
    else if (holdsNul(call->params))
        call->answer = pgError("22021", "a parameter holds U+0000");
    else if (m_state == State::Ready)
        send(call);
    else if (m_state == State::Connecting)
        m_waiting.push_back(call);
    else
        call->answer = pgUnavailable("no connection to the database");
}

void Pipeline::Connection::connectNow()
{
    setState(State::Connecting);
    m_connection.reset(PQconnectStart(m_settings.conninfo().constData()));
    if (!m_connection || PQstatus(m_connection.get()) == CONNECTION_BAD) {
        failAttempt(m_connection ? PQerrorMessage(m_connection.get()) : "out of memory");
        return;
    }
    PQsetNoticeProcessor(
        m_connection.get(), [](void *, const char *) {}, nullptr);
    PQsetNoticeReceiver(m_connection.get(), &ignoreNotice, nullptr);
    m_connectTimer.start(m_options.connectTimeout);
    watchSocket(false, true);
}

void Pipeline::Connection::pollConnect()
{
    // libpq may change the socket between two polls, so the notifiers are made anew each time.
    watchSocket(false, false);
    switch (PQconnectPoll(m_connection.get())) {
    case PGRES_POLLING_READING:
        watchSocket(true, false);
        break;
    case PGRES_POLLING_WRITING:
        watchSocket(false, true);
        break;
    case PGRES_POLLING_OK:
        handleConnected();
        break;
    default:
        failAttempt(PQerrorMessage(m_connection.get()));
        break;
    }
}

void Pipeline::Connection::watchSocket(bool read, bool write)
{
    // A notifier may be the one that is calling: it is switched off now and deleted later.
    for (auto *notifier : {&m_readNotifier, &m_writeNotifier}) {
        if (*notifier) {
            (*notifier)->setEnabled(false);
            notifier->release()->deleteLater();
        }
    }
    if (!read && !write)
        return;
    const int socket = PQsocket(m_connection.get());
    m_readNotifier = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
    m_writeNotifier = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Write);
    m_readNotifier->setEnabled(read);
    m_writeNotifier->setEnabled(write);
    const auto handle = [this](bool readable) {
        if (m_state == State::Connecting)
            pollConnect();
        else if (readable)
            handleReadable();
        else
            flush();
    };
    connect(m_readNotifier.get(), &QSocketNotifier::activated, this, [handle] { handle(true); });
    connect(m_writeNotifier.get(), &QSocketNotifier::activated, this, [handle] { handle(false); });
}

void Pipeline::Connection::handleConnected()
{
    m_connectTimer.stop();
    m_mustReconnect = false;
    m_isUsable = false;
    PQsetnonblocking(m_connection.get(), 1);
    PQenterPipelineMode(m_connection.get());
    watchSocket(true, false);
    m_lastSign.start();
    m_watchdog.start(watchdogPeriodMs);

    const PgParams params = sessionSetupParams(m_options.statementTimeout);
    const char *value = params.front().data();
    m_sent.push_back({BlockKind::Setup, nullptr, {}, nullptr});
    if (PQsendQueryParams(m_connection.get(), sessionSetup, 1, nullptr, &value, nullptr, nullptr, 0) == 0 || !sync()) {
        lose(PQerrorMessage(m_connection.get()));
        return;
    }
    setState(State::Ready);
    std::deque<std::shared_ptr<Call>> waiting;
    waiting.swap(m_waiting);
    for (size_t i = 0; i < waiting.size(); ++i) {
        if (m_state != State::Ready) {
            m_waiting.push_back(waiting[i]);
            continue;
        }
        send(waiting[i]);
    }
}

void Pipeline::Connection::failAttempt(const char *reason)
{
    const Error error = pgUnavailable(reason);
    release();
    m_connection.reset();
    const Calls unanswered(m_waiting.begin(), m_waiting.end());
    m_waiting.clear();
    waitForNextAttempt();
    answerAll(unanswered, error);
}

void Pipeline::Connection::waitForNextAttempt()
{
    if (m_state == State::Closed)
        return;
    m_backoffTimer.start(m_backoff);
    m_backoff = std::min(m_backoff * 2, m_options.backoffMax);
    setState(State::Waiting);
}

void Pipeline::Connection::release()
{
    m_connectTimer.stop();
    m_watchdog.stop();
    watchSocket(false, false);
    m_prepared.clear();
    m_callsSent = 0;
}

void Pipeline::Connection::lose(std::string_view reason)
{
    const Error error = pgUnavailable(reason);
    Calls unanswered;
    for (const Block &block : m_sent) {
        if (block.call)
            unanswered.push_back(block.call);
    }
    m_sent.clear();
    release();
    m_connection.reset();
    if (m_state != State::Closed && m_isUsable) {
        // At once, but from the event loop: this may be deep in a caller's stack.
        setState(State::Connecting);
        m_backoffTimer.start(0);
    } else {
        unanswered.insert(unanswered.end(), m_waiting.begin(), m_waiting.end());
        m_waiting.clear();
        waitForNextAttempt();
    }
    answerAll(unanswered, error);
}

void Pipeline::Connection::send(const std::shared_ptr<Call> &call)
{
    if (m_sent.empty())
        m_lastSign.start();
    const bool complete = prepareIfNew(*call->statement) && (call->access.isDefault() || prepareIfNew(accessStatement));
    m_sent.push_back({BlockKind::Query, call, {}, nullptr});
    ++m_callsSent;
    const bool sent =
        complete &&
        (call->access.isDefault() || sendStatement(accessStatement.name, accessSetupParams(call->access))) &&
        sendStatement(call->statement->name, call->params) && sync();
    call->params.clear();
    if (!sent)
        lose(PQerrorMessage(m_connection.get()));
}

bool Pipeline::Connection::sendStatement(const char *name, const PgParams &params)
{
    std::vector<const char *> values;
    values.reserve(params.size());
    for (const PgValue &value : params)
        values.push_back(value.data());
    return PQsendQueryPrepared(m_connection.get(), name, int(values.size()), values.data(), nullptr, nullptr, 0) == 1;
}

bool Pipeline::Connection::prepareIfNew(const Statement &statement)
{
    const auto known = m_prepared.find(statement.name);
    if (known != m_prepared.end() && !known->second)
        return true;
    m_prepared[statement.name] = std::nullopt;
    m_sent.push_back({BlockKind::Prepare, nullptr, statement.name, nullptr});
    return PQsendPrepare(m_connection.get(), statement.name, statement.sql, 0, nullptr) == 1 && sync();
}

bool Pipeline::Connection::sync()
{
    if (PQpipelineSync(m_connection.get()) != 1)
        return false;
    const int left = PQflush(m_connection.get());
    m_writeNotifier->setEnabled(left == 1);
    return left >= 0;
}

void Pipeline::Connection::flush()
{
    const int left = PQflush(m_connection.get());
    if (left < 0)
        lose(PQerrorMessage(m_connection.get()));
    else
        m_writeNotifier->setEnabled(left == 1);
}

void Pipeline::Connection::handleReadable()
{
    PGconn *connection = m_connection.get();
    const bool alive = PQconsumeInput(connection) == 1;
    m_lastSign.start();
    Calls finished;
    int nothing = 0;
    while (!m_sent.empty() && PQisBusy(connection) == 0 && nothing < 2) {
        PgResultHandle result(PQgetResult(connection));
        if (!result) {
            ++nothing; // one ends each statement
            continue;
        }
        nothing = 0;
        Block &block = m_sent.front();
        const ExecStatusType status = PQresultStatus(result.get());
        if (status == PGRES_PIPELINE_SYNC) {
            Block complete = std::move(block);
            m_sent.pop_front();
            finishBlock(std::move(complete), finished);
        } else if (!block.result || PQresultStatus(block.result.get()) != PGRES_FATAL_ERROR) {
            block.result = std::move(result);
            if (status == PGRES_FATAL_ERROR && PQstatus(connection) == CONNECTION_BAD)
                break; // libpq would repeat it for ever
        }
    }
    const bool lost = !alive || PQstatus(connection) == CONNECTION_BAD;
    if (lost || m_mustReconnect)
        lose(lost ? std::string(PQerrorMessage(connection)) : std::string("the session was not fit for use"));
    resume(finished);
}

void Pipeline::Connection::finishBlock(Block block, Calls &finished)
{
    const bool failed = !block.result || PQresultStatus(block.result.get()) == PGRES_FATAL_ERROR;
    switch (block.kind) {
    case BlockKind::Setup:
        m_isUsable = !failed; // a session without its limits must not serve
        m_mustReconnect = failed;
        if (m_isUsable)
            m_backoff = m_options.backoffMin;
        break;
    case BlockKind::Prepare:
        if (failed)
            m_prepared[block.statement] = answerOf(block).error();
        break;
    case BlockKind::Query:
        --m_callsSent;
        block.call->answer = answerOf(block);
        finished.push_back(std::move(block.call));
        break;
    }
}

Result<PgRows> Pipeline::Connection::answerOf(Block &block)
{
    if (!block.result)
        return pgError("XX000", "no result");
    if (PQresultStatus(block.result.get()) != PGRES_FATAL_ERROR)
        return PgRows(std::make_shared<const LibpqCells>(std::move(block.result)));
    const std::string_view sqlState = errorField(block.result.get(), PG_DIAG_SQLSTATE);
    const std::string_view text = errorField(block.result.get(), PG_DIAG_MESSAGE_PRIMARY);
    if (sqlState == "26000" && block.call) {
        const auto prepared = m_prepared.find(block.call->statement->name);
        if (prepared != m_prepared.end() && prepared->second)
            return *prepared->second;
        m_prepared.erase(block.call->statement->name); // dropped behind our back: the next call prepares it
        return pgUnavailable(text);
    }
    if (sqlState == "0A000" && text.find("cached plan") != std::string_view::npos) {
        m_mustReconnect = true;
        return pgUnavailable(text);
    }
    return pgError(sqlState, text);
}

void Pipeline::Connection::handleWatchdog()
{
    if (m_sent.empty())
        return;
    if (m_lastSign.elapsed() > (m_options.statementTimeout + m_options.silenceLimit).count())
        lose("the database has gone silent");
}

void Pipeline::Connection::resume(const Calls &calls)
{
    for (const std::shared_ptr<Call> &call : calls) {
        if (call->waiter)
            call->waiter.resume();
    }
}

void Pipeline::Connection::answerAll(const Calls &calls, const Error &error)
{
    for (const std::shared_ptr<Call> &call : calls)
        call->answer = error;
    resume(calls);
}

} // namespace cinefluent::server
