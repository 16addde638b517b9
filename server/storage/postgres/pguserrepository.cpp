// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pguserrepository.h"

#include "server/services/security/piibox.h"
#include "server/storage/postgres/pgerror.h"
#include "server/storage/postgres/pgsessionrepository.h"
#include "server/storage/postgres/pipeline.h"
#include "server/storage/postgres/profilerow.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

namespace {

constexpr Statement profileStatement{"user_profile", "select " PROFILE_COLUMNS " from users "
                                                     "where id = $1 and deleted_at is null and disabled_at is null"};
constexpr char credentialsSql[] = "select " PROFILE_COLUMNS ", password_hash, access_version from users "
                                  "where email_index = $1 and deleted_at is null and disabled_at is null";

RowAccess authentication()
{
    return RowAccess::asRole(RowAccess::Role::Authentication);
}

Error explainConflict(const Error &error)
{
    if (violates(error, QLatin1String("users_username_key")) ||
        violates(error, QLatin1String("users_username_folded_key")))
        return usernameTaken();
    if (violates(error, QLatin1String("users_email_index_key")))
        return makeError(ErrorKind::Conflict, QStringLiteral("email_taken"),
                         QStringLiteral("There is an account with this e-mail address. No account was created."));
    return error;
}

} // namespace

PgUserRepository::PgUserRepository(TransactionPool &pool, Pipeline *profiles, const PiiBox &pii)
    : m_pool(pool)
    , m_profiles(profiles)
    , m_pii(pii)
{
}

Task<Result<void>> PgUserRepository::insert(NewAccount account, std::optional<NewSession> session)
{
    const QByteArray rowId = account.profile.id.toByteArray(QUuid::WithoutBraces);
    const PiiBox::Sealed email = m_pii.seal(account.profile.email, emailPlace(rowId));
    std::optional<QByteArray> fullName;
    if (!account.profile.fullName.isEmpty())
        fullName = m_pii.seal(account.profile.fullName, fullNamePlace(rowId)).bytes;
    const PgParams user = pgParams(account.profile.id, email.bytes, m_pii.emailIndex(account.profile.email),
                                   email.keyVersion, account.profile.username, fullName, account.profile.nativeLanguage,
                                   PgValue::utf8(account.passwordHash), toString(account.role), account.createdAt);
    const PgParams name = pgParams(account.profile.username);
    auto act = [user, name, session, pii = &m_pii](pqxx::work &work) -> Result<void> {
        // Asked first, so that whoever sends a taken name learns nothing of the address sent with it.
        if (!exec(work, "select 1 from users where lower(username) = lower($1)", name).isEmpty())
            return usernameTaken();
        exec(work,
             "insert into users (id, email_ciphertext, email_index, key_version, username, full_name_ciphertext, "
             "native_language, password_hash, role, created_at, updated_at, last_active_at) "
             "values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $10)",
             user);
        if (session)
            insertSession(work, *session, pii);
        return {};
    };
    auto stored = co_await m_pool.run(std::move(act), authentication());
    if (!stored)
        co_return explainConflict(stored.error());
    co_return {};
}

Task<Result<std::optional<Credentials>>> PgUserRepository::findCredentials(QString email)
{
    const PgParams params = pgParams(m_pii.emailIndex(email));
    auto act = [params](pqxx::work &work) -> Result<PgRows> { return exec(work, credentialsSql, params); };
    const auto rows = co_await m_pool.run(std::move(act), authentication());
    if (!rows)
        co_return rows.error();
    if (rows->isEmpty())
        co_return std::optional<Credentials>();
    const PgRow row = rows->first();
    auto profile = profileFrom(row, m_pii);
    if (!profile)
        co_return profile.error();
    const Role role = roleFromString(profile->role).value_or(Role::Learner);
    co_return std::optional<Credentials>(
        {std::move(*profile), role, row.json(profileColumnCount), row.int32(profileColumnCount + 1)});
}

Task<Result<std::optional<api::UserProfile>>> PgUserRepository::findProfile(UserId user)
{
    PgParams params = pgParams(user);
    const RowAccess access(user);
    auto act = [params](pqxx::work &work) -> Result<PgRows> { return exec(work, profileStatement.sql, params); };
    Result<PgRows> rows = PgRows();
    if (m_profiles)
        rows = co_await m_profiles->query(profileStatement, params, access);
    else
        rows = co_await m_pool.run(std::move(act), access);
    if (!rows)
        co_return rows.error();
    if (rows->isEmpty())
        co_return std::optional<api::UserProfile>();
    auto profile = profileFrom(rows->first(), m_pii);
    if (!profile)
        co_return profile.error();
    co_return std::optional<api::UserProfile>(std::move(*profile));
}

Task<Result<void>> PgUserRepository::replacePasswordHash(UserId user, QByteArray oldHash, QByteArray newHash)
{
    const PgParams params = pgParams(user, PgValue::utf8(oldHash), PgValue::utf8(newHash));
    auto act = [params](pqxx::work &work) -> Result<void> {
        exec(work, "update users set password_hash = $3, updated_at = now() where id = $1 and password_hash = $2",
             params);
        return {};
    };
    co_return co_await m_pool.run(std::move(act), authentication());
}

} // namespace cinefluent::server
