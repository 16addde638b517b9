// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgaccountrepository.h"

#include "server/storage/postgres/pgerror.h"
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

const char *toName(TokenPurpose purpose)
{
    switch (purpose) {
    case TokenPurpose::VerifyEmail:
        return "verify_email";
    case TokenPurpose::ResetPassword:
        return "reset_password";
    case TokenPurpose::ChangeEmail:
        break;
    }
    return "change_email";
}

PiiPlace newEmailPlace(const QByteArray &tokenHash)
{
    return {"one_time_tokens", "payload", tokenHash};
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

/// The token's row, locked and marked as used: of two requests with one token exactly one gets it.
PgRows useToken(pqxx::work &work, TokenPurpose purpose, const QByteArray &hash, Instant now)
{
    return exec(work,
                "update one_time_tokens t set used_at = $3::timestamptz from users u where t.token_hash = $2 and "
                "t.purpose = $1 and t.used_at is null and t.expires_at > $3 and u.id = t.user_id and "
                "u.deleted_at is null and u.disabled_at is null returning t.user_id, t.payload_ciphertext, "
                "t.key_version",
                pgParams(toName(purpose), hash, now));
}

void voidLinks(pqxx::work &work, UserId user)
{
    exec(work, "delete from one_time_tokens where user_id = $1 and used_at is null", pgParams(user));
}

} // namespace

PgAccountRepository::PgAccountRepository(TransactionPool &pool, const PiiBox &pii)
    : m_pool(pool)
    , m_pii(pii)
{
}

Task<Result<std::optional<Credentials>>> PgAccountRepository::findWhere(const char *sql, PgParams params)
{
    auto act = [sql, params](pqxx::work &work) -> Result<PgRows> { return exec(work, sql, params); };
    const auto rows = co_await m_pool.run(std::move(act), authentication());
    if (!rows)
        co_return rows.error();
    if (rows->isEmpty())
        co_return std::optional<Credentials>();
    auto found = credentialsFrom(rows->first(), m_pii);
    if (!found)
        co_return found.error();
    co_return std::optional<Credentials>(std::move(*found));
}

Task<Result<std::optional<Credentials>>> PgAccountRepository::find(UserId user)
{
    return findWhere(CREDENTIALS "id = $1", pgParams(user));
}

Task<Result<std::optional<Credentials>>> PgAccountRepository::findByEmail(QString email)
{
    return findWhere(CREDENTIALS "email_index = $1", pgParams(m_pii.emailIndex(email)));
}

Task<Result<std::optional<Credentials>>> PgAccountRepository::findByToken(TokenPurpose purpose, QByteArray hash,
                                                                          Instant now)
{
    return findWhere(CREDENTIALS "id = (select user_id from one_time_tokens where purpose = $1 and token_hash = $2 "
                                 "and used_at is null and expires_at > $3)",
                     pgParams(toName(purpose), hash, now));
}

Task<Result<void>> PgAccountRepository::putToken(NewOneTimeToken token)
{
    std::optional<QByteArray> payload;
    int keyVersion = m_pii.currentKeyVersion();
    if (!token.newEmail.isEmpty()) {
        const QByteArray place = token.hash.toHex();
        const PiiBox::Sealed sealed = m_pii.seal(token.newEmail, newEmailPlace(place));
        payload = sealed.bytes;
        keyVersion = sealed.keyVersion;
    }
    const PgParams former = pgParams(token.user, toName(token.purpose));
    const PgParams fresh =
        pgParams(token.user, toName(token.purpose), token.hash, payload, keyVersion, token.createdAt, token.expiresAt);
    auto act = [former, fresh](pqxx::work &work) -> Result<void> {
        // The account's row first: two orders at once leave one token.
        exec(work, "select 1 from users where id = $1 for update", PgParams{former.front()});
        exec(work, "delete from one_time_tokens where user_id = $1 and purpose = $2", former);
        exec(work,
             "insert into one_time_tokens (user_id, purpose, token_hash, payload_ciphertext, key_version, created_at, "
             "expires_at) values ($1, $2, $3, $4, $5, $6, $7)",
             fresh);
        return {};
    };
    co_return co_await m_pool.run(std::move(act), authentication());
}

Task<Result<std::optional<UserId>>> PgAccountRepository::verifyEmail(QByteArray hash, Instant now)
{
    auto act = [hash, now](pqxx::work &work) -> Result<std::optional<UserId>> {
        const PgRows used = useToken(work, TokenPurpose::VerifyEmail, hash, now);
        if (used.isEmpty())
            return std::optional<UserId>();
        const UserId user = used.first().id<UserId>(0);
        exec(work,
             "update users set email_verified_at = coalesce(email_verified_at, $2), updated_at = $2 where id = $1",
             pgParams(user, now));
        return std::optional<UserId>(user);
    };
    co_return co_await m_pool.run(std::move(act), authentication());
}

Task<Result<std::optional<EndedSessions>>> PgAccountRepository::resetPassword(QByteArray hash, QByteArray newHash,
                                                                              Instant now)
{
    auto act = [hash, newHash, now](pqxx::work &work) -> Result<std::optional<EndedSessions>> {
        const PgRows used = useToken(work, TokenPurpose::ResetPassword, hash, now);
        if (used.isEmpty())
            return std::optional<EndedSessions>();
        const UserId user = used.first().id<UserId>(0);
        exec(work,
             "update users set password_hash = $2, password_changed_at = $3::timestamptz, updated_at = $3, "
             "email_verified_at = coalesce(email_verified_at, $3) where id = $1",
             pgParams(user, PgValue::utf8(newHash), now));
        voidLinks(work, user);
        return std::optional<EndedSessions>({user, endSessions(work, user, SessionId(), now, "password_reset")});
    };
    co_return co_await m_pool.run(std::move(act), authentication());
}

Task<Result<std::optional<UserId>>> PgAccountRepository::changeEmail(QByteArray hash, Instant now)
{
    const PiiBox &pii = m_pii;
    auto act = [&pii, hash, now](pqxx::work &work) -> Result<std::optional<UserId>> {
        const PgRows used = useToken(work, TokenPurpose::ChangeEmail, hash, now);
        if (used.isEmpty())
            return std::optional<UserId>();
        const PgRow row = used.first();
        const UserId user = row.id<UserId>(0);
        const QByteArray place = hash.toHex();
        const auto email = pii.open(row.bytes(1), row.int32(2), newEmailPlace(place));
        if (!email)
            return email.error();
        if (const auto sealed = resealUser(work, user, pii, *email, std::nullopt); !sealed)
            return sealed.error();
        exec(work, "update users set email_verified_at = $2, updated_at = $2 where id = $1", pgParams(user, now));
        exec(work, "update one_time_tokens set payload_ciphertext = null where token_hash = $1", pgParams(hash));
        voidLinks(work, user);
        return std::optional<UserId>(user);
    };
    const auto changed = co_await m_pool.run(std::move(act), authentication());
    if (!changed && violates(changed.error(), QLatin1String("users_email_index_key")))
        co_return makeError(ErrorKind::Conflict, QStringLiteral("email_taken"),
                            QStringLiteral("This address cannot be used. Nothing was changed."));
    co_return changed;
}

Task<Result<std::optional<EndedSessions>>>
PgAccountRepository::changePassword(UserId user, QByteArray oldHash, QByteArray newHash, SessionId kept, Instant now)
{
    auto act = [=](pqxx::work &work) -> Result<std::optional<EndedSessions>> {
        const PgParams params = pgParams(user, PgValue::utf8(oldHash), PgValue::utf8(newHash), now);
        if (exec(work,
                 "update users set password_hash = $3, password_changed_at = $4::timestamptz, updated_at = $4 "
                 "where id = $1 and password_hash = $2 and " LIVING_ACCOUNT,
                 params)
                .affectedRows() == 0)
            return std::optional<EndedSessions>();
        voidLinks(work, user);
        return std::optional<EndedSessions>({user, endSessions(work, user, kept, now, "password_changed")});
    };
    co_return co_await m_pool.run(std::move(act), authentication());
}

Task<Result<std::optional<api::UserProfile>>> PgAccountRepository::change(UserId user, ProfileChanges changes,
                                                                          Precondition precondition)
{
    const PiiBox &pii = m_pii;
    auto act = [&pii, user, changes, precondition](pqxx::work &work) -> Result<std::optional<api::UserProfile>> {
        static constexpr char select[] = CREDENTIALS "id = $1 for update";
        const PgRows rows = exec(work, select, pgParams(user));
        if (rows.isEmpty())
            return std::optional<api::UserProfile>();
        const auto now = profileFrom(rows.first(), pii);
        if (!now)
            return now.error();
        if (precondition && !precondition(*now))
            return makeError(ErrorKind::Conflict, QStringLiteral("precondition_failed"),
                             QStringLiteral("This is no longer the version that the request names."));
        exec(work,
             "update users set username = coalesce($2, username), native_language = coalesce($3, native_language), "
             "target_languages = coalesce($4::text[], target_languages), daily_goal = coalesce($5, daily_goal), "
             "time_zone = coalesce($6, time_zone), updated_at = now() where id = $1",
             pgParams(user, changes.username, changes.nativeLanguage, changes.targetLanguages, changes.dailyGoal,
                      changes.timeZone));
        if (changes.fullName) {
            if (const auto sealed = resealUser(work, user, pii, std::nullopt, changes.fullName); !sealed)
                return sealed.error();
        }
        auto changed = profileFrom(exec(work, select, pgParams(user)).first(), pii);
        if (!changed)
            return changed.error();
        return std::optional<api::UserProfile>(std::move(*changed));
    };
    const auto changed = co_await m_pool.run(std::move(act), authentication());
    if (!changed && (violates(changed.error(), QLatin1String("users_username_key")) ||
                     violates(changed.error(), QLatin1String("users_username_folded_key"))))
        co_return usernameTaken();
    co_return changed;
}

Task<Result<QList<DeviceSession>>> PgAccountRepository::sessions(UserId user, Instant now)
{
    const PgParams params = pgParams(user, now);
    auto act = [params](pqxx::work &work) -> Result<PgRows> {
        return exec(work,
                    "select s.id, s.client_ciphertext, s.key_version, s.created_at, s.last_seen_at from sessions s "
                    "join users u on u.id = s.user_id where s.user_id = $1 and s.revoked_at is null and "
                    "s.expires_at > $2 and s.access_version = u.access_version "
                    "order by s.last_seen_at desc, s.id limit 200",
                    params);
    };
    const auto rows = co_await m_pool.run(std::move(act), authentication());
    if (!rows)
        co_return rows.error();
    QList<DeviceSession> found;
    for (const PgRow row : *rows) {
        DeviceSession session{row.id<SessionId>(0), {}, row.instant(3), row.instant(4)};
        const auto device = openDevice(row.bytes(1), row.int32(2), session.id, m_pii);
        session.device = device.valueOr({}); // a name of a device is no reason to hide the session
        found.append(session);
    }
    co_return found;
}

Task<Result<bool>> PgAccountRepository::endSession(UserId user, SessionId session, Instant now)
{
    const PgParams params = pgParams(user, session, now);
    auto act = [params](pqxx::work &work) -> Result<bool> {
        return exec(work,
                    "update sessions set revoked_at = $3, revoked_reason = 'revoked' "
                    "where id = $2 and user_id = $1 and revoked_at is null and expires_at > $3",
                    params)
                   .affectedRows() == 1;
    };
    co_return co_await m_pool.run(std::move(act), authentication());
}

} // namespace cinefluent::server
