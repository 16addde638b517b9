// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgsubscriptionrepository.h"

namespace cinefluent::server {

namespace {

constexpr Statement entitlementStatement{
    "entitlement", "select subscription_tier, subscription_ends_at from users where id = $1::uuid"};

} // namespace

PgSubscriptionRepository::PgSubscriptionRepository(Pipeline &reads)
    : m_reads(reads)
{
}

Task<Result<std::optional<Entitlement>>> PgSubscriptionRepository::entitlement(UserId user)
{
    const auto rows = co_await m_reads.query(entitlementStatement, pgParams(user), RowAccess(user));
    if (!rows)
        co_return rows.error();
    if (rows->isEmpty())
        co_return std::optional<Entitlement>();
    const PgRow row = rows->first();
    co_return std::optional(Entitlement{tierFromString(row.text(0)).value_or(Tier::Free), row.optInstant(1)});
}

} // namespace cinefluent::server
