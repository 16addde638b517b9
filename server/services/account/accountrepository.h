// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/auth/userrepository.h"

#include <functional>

namespace cinefluent::server {

/// What a link sent by mail is good for.
enum class TokenPurpose
{
    VerifyEmail,
    ResetPassword,
    ChangeEmail
};

struct NewOneTimeToken
{
    UserId user;
    TokenPurpose purpose = TokenPurpose::VerifyEmail;
    QByteArray hash;  ///< SHA-256 of the token
    QString newEmail; ///< of ChangeEmail
    Instant createdAt;
    Instant expiresAt;
};

/// What a learner changes of the profile; what is not there stays as it is.
struct ProfileChanges
{
    std::optional<QString> username;
    std::optional<QString> fullName; ///< empty: none
    std::optional<QString> nativeLanguage;
    std::optional<QStringList> targetLanguages;
    std::optional<int> dailyGoal;
    std::optional<QString> timeZone;
};

/// One sign-in of the account that has not ended.
struct DeviceSession
{
    SessionId id;
    QString device; ///< empty where the client told nothing of itself
    Instant createdAt;
    Instant lastUsedAt;
};

/// What ended when an account's access changed.
struct EndedSessions
{
    UserId user;
    QList<SessionId> sessions;
};

/// Accounts beyond signing in. Each call is one transaction. One per reactor or thread of jobs; tasks resume on its
/// thread. Tokens are presented as their SHA-256.
class AccountRepository
{
public:
    /// Whether the profile is the version that the request names.
    using Precondition = std::function<bool(const api::UserProfile &)>;

    AccountRepository() = default;
    AccountRepository(const AccountRepository &) = delete;
    AccountRepository &operator=(const AccountRepository &) = delete;
    virtual ~AccountRepository() = default;

    [[nodiscard]] virtual Task<Result<std::optional<Credentials>>> find(UserId user) = 0;
    [[nodiscard]] virtual Task<Result<std::optional<Credentials>>> findByEmail(QString email) = 0;
    /// Whose token it is, where it is unused and has not expired.
    [[nodiscard]] virtual Task<Result<std::optional<Credentials>>> findByToken(TokenPurpose purpose, QByteArray hash,
                                                                               Instant now) = 0;

    /// Stores the token in the place of the account's former one of that purpose.
    [[nodiscard]] virtual Task<Result<void>> putToken(NewOneTimeToken token) = 0;

    // Each of the three takes a token that is unused and has not expired, and uses it; nothing where there is none.
    [[nodiscard]] virtual Task<Result<std::optional<UserId>>> verifyEmail(QByteArray hash, Instant now) = 0;
    /// Sets the password, counts the address as verified, voids all other links and ends every session.
    [[nodiscard]] virtual Task<Result<std::optional<EndedSessions>>> resetPassword(QByteArray hash, QByteArray newHash,
                                                                                   Instant now) = 0;
    /// The token's address becomes the account's; Conflict "email_taken".
    [[nodiscard]] virtual Task<Result<std::optional<UserId>>> changeEmail(QByteArray hash, Instant now) = 0;

    /// Puts `newHash` in the place of `oldHash`, voids all links and ends every session but `kept`. Nothing where the
    /// password has been changed meanwhile.
    [[nodiscard]] virtual Task<Result<std::optional<EndedSessions>>>
    changePassword(UserId user, QByteArray oldHash, QByteArray newHash, SessionId kept, Instant now) = 0;

    /// Conflict "username_taken" or "precondition_failed"; nothing where the account is gone.
    [[nodiscard]] virtual Task<Result<std::optional<api::UserProfile>>> change(UserId user, ProfileChanges changes,
                                                                               Precondition precondition) = 0;

    /// Newest use first, at most 200.
    [[nodiscard]] virtual Task<Result<QList<DeviceSession>>> sessions(UserId user, Instant now) = 0;
    /// False where the user has no such session that has not ended.
    [[nodiscard]] virtual Task<Result<bool>> endSession(UserId user, SessionId session, Instant now) = 0;
};

} // namespace cinefluent::server
