// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/idempotency.h"

#include "server/services/community/communityerrors.h"

namespace cinefluent::server::idempotency {

Result<std::optional<QUuid>> claim(pqxx::transaction_base &work, UserId user, const char *route,
                                   const IdempotencyKey &key)
{
    // A row of another transaction under way makes this wait for its end.
    const PgRows taken = exec(
        work,
        "insert into idempotency_keys as k (user_id, route, key, request_sha256, expires_at) "
        "values ($1::uuid, $2, $3, $4::bytea, now() + interval '1 day') on conflict (user_id, route, key) do update "
        "set request_sha256 = excluded.request_sha256, status = null, response = null, created_at = now(), "
        "expires_at = excluded.expires_at where k.expires_at < now() returning true",
        pgParams(user, route, PgValue::utf8(key.key), key.requestSha256));
    if (!taken.isEmpty())
        return std::optional<QUuid>();
    const PgRows former = exec(work,
                               "select request_sha256 = $4::bytea, response from idempotency_keys "
                               "where user_id = $1::uuid and route = $2 and key = $3",
                               pgParams(user, route, PgValue::utf8(key.key), key.requestSha256));
    if (former.isEmpty() || !former.first().boolean(0))
        return idempotencyKeyReused();
    return std::optional(QUuid::fromRfc4122(former.first().bytes(1)));
}

void settle(pqxx::transaction_base &work, UserId user, const char *route, const IdempotencyKey &key, const QUuid &id)
{
    exec(work,
         "update idempotency_keys set status = 201, response = $4::bytea "
         "where user_id = $1::uuid and route = $2 and key = $3",
         pgParams(user, route, PgValue::utf8(key.key), id.toRfc4122()));
}

} // namespace cinefluent::server::idempotency
