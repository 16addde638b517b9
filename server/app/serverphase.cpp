// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/serverphase.h"

#include "common/api/errorcodes.h"

namespace cinefluent::server {

namespace {

constexpr Statement pingStatement{"readiness_ping", "select 1"};

Error notServing(const char *code, const QString &message)
{
    Error error = makeError(ErrorKind::Unavailable, QString::fromLatin1(code), message);
    error.retryAfterS = 1;
    return error;
}

} // namespace

DatabaseReadiness::DatabaseReadiness(const ServerPhase &phase, Pipeline &database, const StorageSpace &space,
                                     bool sharesSpace)
    : m_phase(phase)
    , m_database(database)
    , m_space(space)
    , m_sharesSpace(sharesSpace)
{
}

Task<Result<ReadinessReport>> DatabaseReadiness::check()
{
    switch (m_phase.get()) {
    case ServerPhase::Phase::Starting:
        co_return notServing("server_starting", QStringLiteral("The server is starting. Please try again."));
    case ServerPhase::Phase::Stopping:
        co_return notServing("server_stopping", QStringLiteral("The server is stopping. Please try again."));
    case ServerPhase::Phase::Serving:
        break;
    }
    if (m_sharesSpace && m_space.state() == StorageSpace::State::Exhausted)
        co_return notServing(api::codes::storageFull,
                             QStringLiteral("The disk of the data directory is full. What was saved is safe; the "
                                            "operator has to make room."));
    const auto rows = co_await m_database.query(pingStatement);
    if (!rows)
        co_return rows.error();
    co_return ReadinessReport{m_space.state() != StorageSpace::State::Ample};
}

} // namespace cinefluent::server
