// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgticketrepository.h"

#include "server/storage/postgres/pipeline.h"

namespace cinefluent::server {

namespace {

constexpr Statement addStatement{
    "add_ticket", "with expired as (delete from realtime_tickets where expires_at <= $7::timestamptz) "
                  "insert into realtime_tickets (ticket_sha256, user_id, session_id, role, token_expires_at, "
                  "expires_at) values ($1, $2, $3, $4, $5, $6)"};
constexpr Statement takeStatement{
    "take_ticket", "delete from realtime_tickets where ticket_sha256 = $1 "
                   "returning user_id, session_id, role, token_expires_at, expires_at > $2::timestamptz"};

RowAccess authentication()
{
    return RowAccess::asRole(RowAccess::Role::Authentication);
}

} // namespace

PgTicketRepository::PgTicketRepository(Pipeline &pipeline)
    : m_pipeline(pipeline)
{
}

Task<Result<void>> PgTicketRepository::add(QByteArray sha256, Identity identity, Instant expiresAt, Instant now)
{
    PgParams params = pgParams(sha256, identity.userId, identity.sessionId, toString(identity.role), identity.expiresAt,
                               expiresAt, now);
    const auto added = co_await m_pipeline.query(addStatement, std::move(params), authentication());
    if (!added)
        co_return added.error();
    co_return Result<void>();
}

Task<Result<std::optional<Identity>>> PgTicketRepository::take(QByteArray sha256, Instant now)
{
    const auto rows = co_await m_pipeline.query(takeStatement, pgParams(sha256, now), authentication());
    if (!rows)
        co_return rows.error();
    const auto role = rows->isEmpty() ? std::nullopt : roleFromString(rows->first().text(2));
    if (!role || !rows->first().boolean(4))
        co_return std::optional<Identity>();
    const PgRow row = rows->first();
    co_return std::optional(Identity{row.id<UserId>(0), row.id<SessionId>(1), *role, row.instant(3)});
}

} // namespace cinefluent::server
