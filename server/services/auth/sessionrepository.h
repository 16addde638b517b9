// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"
#include "server/services/auth/identity.h"

#include <QByteArray>
#include <QList>

#include <chrono>

namespace cinefluent::server {

/// A login: the family of refresh tokens that starts with one.
struct NewSession
{
    SessionId id;
    UserId userId;
    QByteArray refreshTokenHash; ///< SHA-256 of the first token
    Instant createdAt;
    Instant expiresAt; ///< of the first token
    /// Credentials::accessVersion: where the account's role or state has changed since, the session ends at once.
    int accessVersion = 0;
    QString device{}; ///< what the client told of itself, for the learner's list of sessions; empty for nothing
};

/// A refresh token that was presented and the child that replaces it where the rules allow.
struct RotationRequest
{
    QByteArray presentedHash; ///< SHA-256 of the token that was presented
    QByteArray childHash;     ///< SHA-256 of the child derived with `childNonce`
    QByteArray childNonce;    ///< stored with the child, so that its parent can have it derived again
    Instant now;
    Instant childExpiresAt;
    std::chrono::seconds replayWindow; ///< how long after its rotation a parent may ask for its child again
};

struct RotationOutcome
{
    enum class Verdict
    {
        Rotated,  ///< the child is current now
        Replayed, ///< the parent came again within the window: `childNonce` derives the current child
        Reused,   ///< an older token, or the parent too late: the session has been revoked by this call
        Expired,  ///< the token's days are over; nothing changed
        Revoked,  ///< the session had ended before
        Unknown   ///< no such token
    };
    Verdict verdict = Verdict::Unknown;
    SessionId sessionId; ///< null when unknown
    UserId userId;
    Role role = Role::Learner; ///< as it is now
    QByteArray childNonce;     ///< when replayed
};

struct RevokedSession
{
    SessionId id;
    Instant revokedAt;
};

/// The sessions and their refresh tokens, which are stored hashed. One per reactor; tasks resume on its thread.
class SessionRepository
{
public:
    SessionRepository() = default;
    SessionRepository(const SessionRepository &) = delete;
    SessionRepository &operator=(const SessionRepository &) = delete;
    virtual ~SessionRepository() = default;

    [[nodiscard]] virtual Task<Result<void>> create(NewSession session) = 0;

    /// Decides and acts in one transaction that holds the session's row, so that of two clients with one token exactly
    /// one rotates. The rules: docs/adr/0012-refresh-tokens.md.
    [[nodiscard]] virtual Task<Result<RotationOutcome>> rotate(RotationRequest request) = 0;

    /// Ends one session of that user; ending an ended one is no error.
    [[nodiscard]] virtual Task<Result<void>> revoke(UserId user, SessionId session, Instant now) = 0;
    /// Ends every session of that user and says which.
    [[nodiscard]] virtual Task<Result<QList<SessionId>>> revokeAll(UserId user, Instant now) = 0;

    /// Sessions that ended at or after `since`, of all users: revoked ones, and those from before a change of their
    /// account's role or state.
    [[nodiscard]] virtual Task<Result<QList<RevokedSession>>> revokedSince(Instant since) = 0;
};

} // namespace cinefluent::server
