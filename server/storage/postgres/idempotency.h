// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "server/services/auth/identity.h"
#include "server/services/community/idempotencykey.h"
#include "server/storage/postgres/pqcompat.h"

namespace cinefluent::server {

/// Runs `create() -> Result<QUuid>`, which makes something, once for each key of a user on a route: a repeated request
/// gets the id of what the first one made. Two at once wait for each other; where the first is rolled back, the second
/// creates. All in the caller's transaction, as that user. Error: "idempotency_key_reused", those of `create`.
template<typename Create>
[[nodiscard]] Result<QUuid> createOnce(pqxx::transaction_base &work, UserId user, const char *route,
                                       const std::optional<IdempotencyKey> &key, Create create);

namespace idempotency {

/// Nothing where the key is new (and now taken); else the id that its request made.
[[nodiscard]] Result<std::optional<QUuid>> claim(pqxx::transaction_base &work, UserId user, const char *route,
                                                 const IdempotencyKey &key);
void settle(pqxx::transaction_base &work, UserId user, const char *route, const IdempotencyKey &key, const QUuid &id);

} // namespace idempotency

template<typename Create>
Result<QUuid> createOnce(pqxx::transaction_base &work, UserId user, const char *route,
                         const std::optional<IdempotencyKey> &key, Create create)
{
    if (!key)
        return create();
    const auto claimed = idempotency::claim(work, user, route, *key);
    if (!claimed)
        return claimed.error();
    if (*claimed)
        return **claimed;
    const Result<QUuid> id = create();
    if (id)
        idempotency::settle(work, user, route, *key, *id);
    return id;
}

} // namespace cinefluent::server
