// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgaccountdatarepository.h"

#include "server/storage/postgres/pgjobs.h"
#include "server/storage/postgres/profilerow.h"
#include "server/storage/postgres/sessionrows.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

namespace {

#define LIVING_ACCOUNT "deleted_at is null and disabled_at is null"
#define CREDENTIALS "select " PROFILE_COLUMNS ", password_hash, access_version from users where " LIVING_ACCOUNT " and "

RowAccess authentication()
{
    return RowAccess::asRole(RowAccess::Role::Authentication);
}

/// Keyed, so that a stolen database does not tell who has which account at the provider. Of a hash, since the index
/// makes no difference between upper and lower case and a subject does.
QByteArray indexOf(const ExternalIdentity &identity, const PiiBox &pii)
{
    return pii.emailIndex(identity.provider + u':' + QString::fromLatin1(sha256(identity.subject.toUtf8()).toHex()));
}

Result<Credentials> credentialsFrom(const PgRow &row, const PiiBox &pii)
{
    auto profile = profileFrom(row, pii);
    if (!profile)
        return profile.error();
    const Role role = roleFromString(profile->role).value_or(Role::Learner);
    return Credentials{std::move(*profile), role, row.text(profileColumnCount).toUtf8(),
                       row.int32(profileColumnCount + 1)};
}

/// What whoever made an account with an address they never verified could come back with.
void dispossess(pqxx::work &work, UserId user, Instant now)
{
    exec(work,
         "update users set password_hash = null, password_changed_at = $2::timestamptz, full_name_ciphertext = null, "
         "email_verified_at = $2, avatar_url = null, updated_at = $2 where id = $1",
         pgParams(user, now));
    exec(work, "delete from avatars where user_id = $1", pgParams(user));
    exec(work, "delete from one_time_tokens where user_id = $1", pgParams(user));
    exec(work, "delete from identities where user_id = $1", pgParams(user));
    endSessions(work, user, SessionId(), now, "taken_over");
}

} // namespace

PgAccountDataRepository::PgAccountDataRepository(TransactionPool &pool, const PiiBox &pii)
    : m_pool(pool)
    , m_pii(pii)
{
}

Task<Result<QList<ExportedTable>>> PgAccountDataRepository::rowsOf(UserId user)
{
    auto act = [user](pqxx::work &work) -> Result<QList<ExportedTable>> {
        // Tables that come later are in it without a word here.
        const PgRows tables = exec(
            work, "with owned (name, condition) as (select c.relname::text, 'user_id = $1' from pg_class c "
                  "join pg_attribute a on a.attrelid = c.oid and a.attname = 'user_id' and not a.attisdropped "
                  "where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition "
                  "and has_table_privilege(c.oid, 'select') union all values ('drafts', 'created_by = $1'), "
                  "('operations', 'author_id = $1'), ('payment_events', "
                  "'customer_id = (select customer_id from payment_customers where user_id = $1)')) "
                  "select name, format('select coalesce(jsonb_agg(to_jsonb(t) - array[''key_version'', "
                  "''client_ciphertext'', ''subject_index'', ''request_sha256'', ''response'', ''lease_id'', "
                  "''lease_until''])::text, ''[]'') from (select * from %I where %s) t', name, condition) from owned "
                  "order by name");
        QList<ExportedTable> found;
        for (const PgRow table : tables) {
            const QByteArray sql = table.text(1).toUtf8();
            found.append({table.text(0), exec(work, sql.constData(), pgParams(user)).first().json(0)});
        }
        return found;
    };
    co_return co_await m_pool.run(std::move(act), RowAccess(user), Isolation::RepeatableRead);
}

Task<Result<std::optional<QList<SessionId>>>> PgAccountDataRepository::erase(UserId user, Instant now)
{
    auto act = [user, now](pqxx::work &work) -> Result<std::optional<QList<SessionId>>> {
        if (exec(work, "select 1 from users where id = $1 for update", pgParams(user)).isEmpty())
            return std::optional<QList<SessionId>>();
        exec(work, "delete from ended_sessions where ended_at < now() - interval '31 days'");
        const PgRows rows = exec(work,
                                 "insert into ended_sessions (id, ended_at) select id, $2 from sessions "
                                 "where user_id = $1 on conflict do nothing returning id",
                                 pgParams(user, now));
        QList<SessionId> ended;
        for (const PgRow row : rows)
            ended.append(row.id<SessionId>(0));
        exec(work, "delete from users where id = $1", pgParams(user));
        exec(work,
             "insert into audit_log (actor_id, action, subject_type, subject_id) values ($1, 'account.delete', 'user', "
             "$1)",
             pgParams(user));
        insertJob(work,
                  {.kind = QString::fromLatin1(eraseMailsJob), .payload = "{\"user\":\"" + user.toByteArray() + "\"}"});
        return std::optional<QList<SessionId>>(ended);
    };
    co_return co_await m_pool.run(std::move(act), authentication());
}

Task<Result<std::optional<Credentials>>> PgAccountDataRepository::findByIdentity(ExternalIdentity identity)
{
    const PiiBox &pii = m_pii;
    const PgParams params = pgParams(identity.provider, indexOf(identity, pii));
    auto act = [&pii, params](pqxx::work &work) -> Result<std::optional<Credentials>> {
        const PgRows rows =
            exec(work, CREDENTIALS "id = (select user_id from identities where provider = $1 and subject_index = $2)",
                 params);
        if (rows.isEmpty())
            return std::optional<Credentials>();
        auto found = credentialsFrom(rows.first(), pii);
        if (!found)
            return found.error();
        return std::optional<Credentials>(std::move(*found));
    };
    co_return co_await m_pool.run(std::move(act), authentication());
}

Task<Result<std::optional<Credentials>>> PgAccountDataRepository::linkByEmail(ExternalIdentity identity,
                                                                              QString verifiedEmail, Instant now)
{
    const PiiBox &pii = m_pii;
    const PgParams address = pgParams(pii.emailIndex(verifiedEmail));
    const QByteArray index = indexOf(identity, pii);
    auto act = [&pii, address, index, identity, now](pqxx::work &work) -> Result<std::optional<Credentials>> {
        static constexpr char select[] = CREDENTIALS "email_index = $1 for update";
        const PgRows rows = exec(work, select, address);
        if (rows.isEmpty())
            return std::optional<Credentials>();
        const UserId user = rows.first().id<UserId>(0);
        const bool isVerified = rows.first().boolean(profileColumnCount - 1);
        if (!isVerified)
            dispossess(work, user, now);
        exec(work,
             "insert into identities (user_id, provider, subject_index) values ($1, $2, $3) on conflict do nothing",
             pgParams(user, identity.provider, index));
        if (exec(work, "select 1 from identities where user_id = $1 and provider = $2 and subject_index = $3",
                 pgParams(user, identity.provider, index))
                .isEmpty())
            return makeError(ErrorKind::Conflict, QStringLiteral("identity_conflict"),
                             QStringLiteral("The account with this e-mail address is linked to another account of the "
                                            "same provider. Sign in with that one, or by password."));
        auto linked = credentialsFrom(exec(work, select, address).first(), pii);
        if (!linked)
            return linked.error();
        return std::optional<Credentials>(std::move(*linked));
    };
    co_return co_await m_pool.run(std::move(act), authentication());
}

} // namespace cinefluent::server
