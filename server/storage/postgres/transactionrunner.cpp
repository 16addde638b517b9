// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/transactionrunner.h"

#include "server/storage/postgres/pgerror.h"
#include "server/storage/postgres/pqcompat.h"
#include "server/storage/postgres/sessionsetup.h"

#include <QRandomGenerator>

#include <algorithm>
#include <thread>

namespace cinefluent::server {

namespace {

using namespace std::chrono_literals;

const char *isolationStatement(Isolation isolation)
{
    switch (isolation) {
    case Isolation::RepeatableRead:
        return "set transaction isolation level repeatable read";
    case Isolation::Serializable:
        return "set transaction isolation level serializable";
    case Isolation::ReadCommitted:
        break;
    }
    return nullptr;
}

/// Whether the server ended the session, so that the connection is of no more use.
bool endsSession(std::string_view sqlState)
{
    return sqlState.empty() || sqlState.starts_with("08") || sqlState.starts_with("57P");
}

} // namespace

TransactionRunner::TransactionRunner(ConnectionSettings settings, TransactionPoolOptions options,
                                     const std::atomic<bool> &stopping)
    : m_settings(std::move(settings))
    , m_options(options)
    , m_stopping(stopping)
{
}

TransactionRunner::~TransactionRunner() = default;

std::optional<Error> TransactionRunner::run(const Work &work, const RowAccess &access, Isolation isolation)
{
    using Clock = std::chrono::steady_clock;
    const auto deadline = Clock::now() + m_options.reconnectLimit;
    std::optional<Error> failure;
    for (int conflicts = 0, outages = 0;;) {
        failure = m_connection ? std::nullopt : connect();
        const Next next = failure ? Next::Reconnect : attempt(work, access, isolation, failure);
        if (next == Next::Done)
            return failure;
        if (next == Next::Repeat && ++conflicts >= m_options.attempts)
            return failure;
        if (next == Next::Reconnect) {
            m_connection.reset();
            if (Clock::now() >= deadline)
                return failure;
        }
        if (!pause(next == Next::Repeat ? conflicts : outages++))
            return failure;
    }
}

std::optional<Error> TransactionRunner::connect()
{
    try {
        auto connection =
            std::make_unique<pqxx::connection>(m_settings.with("connect_timeout", "5").conninfo().toStdString());
        forbidSilentReconnect(*connection); // a new session would lack the settings below
        pqxx::nontransaction setup(*connection);
        exec(setup, sessionSetup, sessionSetupParams(m_options.statementTimeout));
        setup.commit();
        m_connection = std::move(connection);
        return std::nullopt;
    } catch (const std::exception &error) {
        return pgUnavailable(error.what());
    }
}

TransactionRunner::Next TransactionRunner::attempt(const Work &work, const RowAccess &access, Isolation isolation,
                                                   std::optional<Error> &failure)
{
    bool committing = false;
    try {
        pqxx::work transaction(*m_connection);
        if (const char *statement = isolationStatement(isolation))
            transaction.exec(statement);
        if (!access.isDefault())
            exec(transaction, accessSetup, accessSetupParams(access));
        failure = work(transaction);
        if (failure) {
            transaction.abort();
            return Next::Done;
        }
        committing = true;
        transaction.commit();
        return Next::Done;
    } catch (const pqxx::in_doubt_error &error) {
        m_connection.reset();
        failure = pgOutcomeUnknown(error.what());
        return Next::Done;
    } catch (const std::exception &error) {
        const std::string state = sqlStateOf(error);
        if (!endsSession(state) || dynamic_cast<const pqxx::failure *>(&error) == nullptr) {
            failure = pgErrorOf(error);
            return isRetryable(*failure) ? Next::Repeat : Next::Done;
        }
        failure = committing ? pgOutcomeUnknown(error.what()) : pgErrorOf(error);
    }
    m_connection.reset();
    return committing ? Next::Done : Next::Reconnect;
}

bool TransactionRunner::pause(int attempt) const
{
    // Full jitter, so that those who collided once do not meet again.
    const int limitMs = std::min(1000, 10 << std::min(attempt, 7));
    const auto end = std::chrono::steady_clock::now() +
                     std::chrono::milliseconds(QRandomGenerator::global()->bounded(limitMs / 2, limitMs + 1));
    while (!m_stopping) {
        const auto left = end - std::chrono::steady_clock::now();
        if (left <= 0ms)
            return true;
        std::this_thread::sleep_for(std::min<std::chrono::nanoseconds>(left, 50ms));
    }
    return false;
}

} // namespace cinefluent::server
