// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgavatarrepository.h"

#include "server/storage/postgres/profilerow.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

namespace {

constexpr Statement findStatement{"find_avatar", "select content, content_type from avatars where id = $1::uuid"};

RowAccess authentication()
{
    return RowAccess::asRole(RowAccess::Role::Authentication);
}

/// Nothing where the account is gone.
Result<AvatarRepository::Changed> setUrl(pqxx::work &work, UserId user, const std::optional<QString> &url,
                                         const PiiBox &pii)
{
    const PgRows rows = exec(work,
                             "update users set avatar_url = $2, updated_at = now() where id = $1 and deleted_at is "
                             "null and disabled_at is null returning " PROFILE_COLUMNS,
                             pgParams(user, url));
    if (rows.isEmpty())
        return AvatarRepository::Changed();
    auto profile = profileFrom(rows.first(), pii);
    if (!profile)
        return profile.error();
    return AvatarRepository::Changed(std::move(*profile));
}

} // namespace

PgAvatarRepository::PgAvatarRepository(TransactionPool &transactions, Pipeline &reads, const PiiBox &pii)
    : m_transactions(transactions)
    , m_reads(reads)
    , m_pii(pii)
{
}

Task<Result<AvatarRepository::Changed>> PgAvatarRepository::put(UserId user, QUuid id, AvatarImage image, QString url)
{
    const PiiBox &pii = m_pii;
    auto act = [&pii, user, id, image, url](pqxx::work &work) -> Result<Changed> {
        // The account's row first: two at once take their turns.
        auto changed = setUrl(work, user, url, pii);
        if (!changed || !*changed)
            return changed;
        exec(work, "delete from avatars where user_id = $1", pgParams(user));
        exec(work, "insert into avatars (id, user_id, content_type, content) values ($1, $2, $3, $4::bytea)",
             pgParams(id, user, QString::fromLatin1(image.contentType), image.content));
        return changed;
    };
    co_return co_await m_transactions.run(std::move(act), authentication());
}

Task<Result<AvatarRepository::Changed>> PgAvatarRepository::remove(UserId user)
{
    const PiiBox &pii = m_pii;
    auto act = [&pii, user](pqxx::work &work) -> Result<Changed> {
        auto changed = setUrl(work, user, std::nullopt, pii);
        exec(work, "delete from avatars where user_id = $1", pgParams(user));
        return changed;
    };
    co_return co_await m_transactions.run(std::move(act), authentication());
}

Task<Result<std::optional<AvatarImage>>> PgAvatarRepository::find(QUuid id)
{
    const auto rows = co_await m_reads.query(findStatement, pgParams(id));
    if (!rows)
        co_return rows.error();
    if (rows->isEmpty())
        co_return std::optional<AvatarImage>();
    const PgRow row = rows->first();
    co_return std::optional(AvatarImage{row.bytes(0), row.text(1).toLatin1()});
}

} // namespace cinefluent::server
