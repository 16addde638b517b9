// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgsessionrepository.h"

#include "server/storage/postgres/sessionrows.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

namespace {

using Verdict = RotationOutcome::Verdict;

RowAccess authentication()
{
    return RowAccess::asRole(RowAccess::Role::Authentication);
}

/// What the tables say of a presented token, its session locked.
struct PresentedToken
{
    QUuid id;
    SessionId sessionId;
    UserId userId;
    Role role = Role::Learner;
    Instant expiresAt;
    std::optional<Instant> rotatedAt;
    QByteArray childNonce;
    bool ended = false;        ///< revoked session, or an account that may not sign in
    bool childRotated = false; ///< the child has been rotated too: this token is older than the current one's parent
};

std::optional<PresentedToken> lockAndRead(pqxx::work &work, const QByteArray &hash)
{
    // Two statements: the second sees what a rotation that held the lock before us has committed.
    const PgParams params = pgParams(hash);
    if (exec(work,
             "select id from sessions where id = (select session_id from refresh_tokens where token_hash = $1) "
             "for update",
             params)
            .isEmpty())
        return std::nullopt;
    const PgRows rows =
        exec(work,
             "select t.id, t.session_id, t.user_id, u.role, t.expires_at, t.rotated_at, t.successor_nonce, "
             "s.revoked_at is not null or u.disabled_at is not null or u.deleted_at is not null "
             "or s.access_version <> u.access_version, "
             "coalesce((select c.rotated_at is not null from refresh_tokens c where c.parent_id = t.id), false) "
             "from refresh_tokens t join sessions s on s.id = t.session_id join users u on u.id = t.user_id "
             "where t.token_hash = $1",
             params);
    if (rows.isEmpty())
        return std::nullopt;
    const PgRow row = rows.first();
    PresentedToken token;
    token.id = row.uuid(0);
    token.sessionId = row.id<SessionId>(1);
    token.userId = row.id<UserId>(2);
    token.role = roleFromString(row.text(3)).value_or(Role::Learner);
    token.expiresAt = row.instant(4);
    token.rotatedAt = row.optInstant(5);
    token.childNonce = row.bytes(6);
    token.ended = row.boolean(7);
    token.childRotated = row.boolean(8);
    return token;
}

Verdict judge(const PresentedToken &token, const RotationRequest &request)
{
    if (token.ended)
        return Verdict::Revoked;
    if (token.expiresAt <= request.now)
        return Verdict::Expired;
    if (!token.rotatedAt)
        return Verdict::Rotated;
    const bool inWindow = request.now - *token.rotatedAt <= request.replayWindow;
    return inWindow && !token.childRotated ? Verdict::Replayed : Verdict::Reused;
}

void rotateToken(pqxx::work &work, const PresentedToken &token, const RotationRequest &request)
{
    exec(work,
         "insert into refresh_tokens (session_id, user_id, token_hash, parent_id, created_at, expires_at) "
         "values ($1, $2, $3, $4, $5, $6)",
         pgParams(token.sessionId, token.userId, request.childHash, token.id, request.now, request.childExpiresAt));
    exec(work, "update refresh_tokens set rotated_at = $2, successor_nonce = $3 where id = $1",
         pgParams(token.id, request.now, request.childNonce));
    exec(work, "update sessions set last_seen_at = $2, expires_at = $3 where id = $1",
         pgParams(token.sessionId, request.now, request.childExpiresAt));
    exec(work, "update users set last_active_at = greatest(last_active_at, $2) where id = $1",
         pgParams(token.userId, request.now));
}

void endSession(pqxx::work &work, SessionId session, Instant now, const char *reason)
{
    exec(work, "update sessions set revoked_at = $2, revoked_reason = $3 where id = $1 and revoked_at is null",
         pgParams(session, now, reason));
}

} // namespace

void insertSession(pqxx::work &work, const NewSession &session, const PiiBox *pii)
{
    std::optional<QByteArray> device;
    int keyVersion = 1;
    if (pii != nullptr && !session.device.isEmpty()) {
        const PiiBox::Sealed sealed = sealDevice(session.device, session.id, *pii);
        device = sealed.bytes;
        keyVersion = sealed.keyVersion;
    }
    exec(work,
         "insert into sessions (id, user_id, created_at, last_seen_at, expires_at, access_version, client_ciphertext, "
         "key_version) values ($1, $2, $3, $3, $4, $5, $6, $7)",
         pgParams(session.id, session.userId, session.createdAt, session.expiresAt, session.accessVersion, device,
                  keyVersion));
    exec(work,
         "insert into refresh_tokens (session_id, user_id, token_hash, created_at, expires_at) "
         "values ($1, $2, $3, $4, $5)",
         pgParams(session.id, session.userId, session.refreshTokenHash, session.createdAt, session.expiresAt));
}

PgSessionRepository::PgSessionRepository(TransactionPool &pool, const PiiBox *pii)
    : m_pool(pool)
    , m_pii(pii)
{
}

Task<Result<void>> PgSessionRepository::create(NewSession session)
{
    auto act = [session, pii = m_pii](pqxx::work &work) -> Result<void> {
        insertSession(work, session, pii);
        exec(work, "update users set last_active_at = greatest(last_active_at, $2) where id = $1",
             pgParams(session.userId, session.createdAt));
        return {};
    };
    co_return co_await m_pool.run(std::move(act), authentication());
}

Task<Result<RotationOutcome>> PgSessionRepository::rotate(RotationRequest request)
{
    auto act = [request](pqxx::work &work) -> Result<RotationOutcome> {
        const auto token = lockAndRead(work, request.presentedHash);
        if (!token)
            return RotationOutcome();
        const RotationOutcome outcome{judge(*token, request), token->sessionId, token->userId, token->role,
                                      token->childNonce};
        if (outcome.verdict == Verdict::Rotated)
            rotateToken(work, *token, request);
        else if (outcome.verdict == Verdict::Reused)
            endSession(work, token->sessionId, request.now, "token_reused");
        return outcome;
    };
    co_return co_await m_pool.run(std::move(act), authentication());
}

Task<Result<void>> PgSessionRepository::revoke(UserId user, SessionId session, Instant now)
{
    const PgParams params = pgParams(user, session, now);
    auto act = [params](pqxx::work &work) -> Result<void> {
        exec(work,
             "update sessions set revoked_at = $3, revoked_reason = 'logout' "
             "where id = $2 and user_id = $1 and revoked_at is null",
             params);
        return {};
    };
    co_return co_await m_pool.run(std::move(act), authentication());
}

Task<Result<QList<SessionId>>> PgSessionRepository::revokeAll(UserId user, Instant now)
{
    const PgParams params = pgParams(user, now);
    auto act = [params](pqxx::work &work) -> Result<QList<SessionId>> {
        QList<SessionId> ended;
        const PgRows rows = exec(work,
                                 "update sessions set revoked_at = $2, revoked_reason = 'logout_everywhere' "
                                 "where user_id = $1 and revoked_at is null returning id",
                                 params);
        for (const PgRow row : rows)
            ended.append(row.id<SessionId>(0));
        return ended;
    };
    co_return co_await m_pool.run(std::move(act), authentication());
}

Task<Result<QList<RevokedSession>>> PgSessionRepository::revokedSince(Instant since)
{
    const PgParams params = pgParams(since);
    auto act = [params](pqxx::work &work) -> Result<QList<RevokedSession>> {
        QList<RevokedSession> ended;
        const PgRows rows = exec(work,
                                 "select id, revoked_at from sessions where revoked_at >= $1::timestamptz union all "
                                 "select s.id, u.access_changed_at from users u join sessions s on s.user_id = u.id "
                                 "where u.access_changed_at >= $1 and s.access_version <> u.access_version union all "
                                 "select id, ended_at from ended_sessions where ended_at >= $1",
                                 params);
        for (const PgRow row : rows)
            ended.append({row.id<SessionId>(0), row.instant(1)});
        return ended;
    };
    co_return co_await m_pool.run(std::move(act), authentication());
}

} // namespace cinefluent::server
