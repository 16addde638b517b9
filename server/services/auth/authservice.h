// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/logger.h"
#include "server/services/auth/auththrottle.h"
#include "server/services/auth/refreshtoken.h"
#include "server/services/auth/revocationset.h"
#include "server/services/auth/userrepository.h"
#include "server/services/security/accesstoken.h"
#include "server/services/security/passwordpool.h"

namespace cinefluent::server {

struct RegisterRequest
{
    QString email;
    QString password;
    std::optional<QString> username; ///< one is made where absent
    std::optional<QString> fullName;
    std::optional<QString> nativeLanguage; ///< "en" where absent
};

struct AuthLifetimes
{
    std::chrono::seconds accessToken = std::chrono::hours(24);
    std::chrono::seconds refreshToken = std::chrono::hours(24 * 30);
    std::chrono::seconds replayWindow{10}; ///< in which a refresh may be repeated, its answer having been lost
};

/// Accounts and sessions: registration, login, refresh, logout. One per reactor, for its repositories are; everything
/// else it is given is shared and safe from any thread. Tasks resume on the reactor's thread. Every reference outlives
/// the service and its running tasks.
///
/// Neither text nor status nor time tells whether an account exists, but for `registerAccount`, which has to; see
/// docs/adr/0013-registration-and-enumeration.md.
class AuthService
{
public:
    struct Parts
    {
        UserRepository &users;
        SessionRepository &sessions;
        PasswordPool &passwords;
        const AccessTokenCodec &accessTokens;
        const RefreshTokens &refreshTokens;
        RevocationSet &revoked;
        AuthThrottle &throttle;
        const Clock &clock;
        RandomSource &random;
        IdGenerator &ids;
        Logger &log;
    };

    explicit AuthService(Parts parts, AuthLifetimes lifetimes = {});

    /// Errors: InvalidInput "validation_failed" with fields; Conflict "username_taken" or "registration_refused" (the
    /// address has an account); RateLimited "too_many_attempts"; Unavailable "busy".
    /// `address` is where the request comes from, in the form that counts (an IPv6 network rather than a host);
    /// `device` what the client told of itself, for the list of sessions: see deviceLabel().
    [[nodiscard]] Task<Result<api::SignedIn>> registerAccount(RegisterRequest request, QByteArray address,
                                                              QString device = {});

    /// Errors: Unauthenticated "credentials_invalid"; RateLimited "too_many_attempts"; Unavailable "busy".
    [[nodiscard]] Task<Result<api::SignedIn>> login(QString email, QString password, QByteArray address,
                                                    QString device = {});

    /// Takes a refresh token for a new pair. Errors: Unauthenticated "refresh_token_invalid", whatever is wrong with
    /// it.
    [[nodiscard]] Task<Result<api::SignedIn>> refresh(QString refreshToken, QByteArray address);

    /// Ends the caller's session, or all of the caller's, on this server at once and on others within seconds.
    [[nodiscard]] Task<Result<void>> logout(Identity caller, bool everywhere);

    /// The caller's profile. Unauthenticated "token_revoked" where the account is gone.
    [[nodiscard]] Task<Result<api::UserProfile>> profile(Identity caller);

    /// For operators: an account of any role, without session or throttle. Errors as `registerAccount`, but
    /// "email_taken" says so.
    [[nodiscard]] Task<Result<api::UserProfile>> createAccount(RegisterRequest request, Role role);

    /// A learner's account that signs in elsewhere, with an address not verified yet. Conflict "email_taken".
    [[nodiscard]] Task<Result<void>> createWithoutPassword(QString email, QString fullName);

    /// A session for somebody who has shown by other means than a password who they are.
    [[nodiscard]] Task<Result<api::SignedIn>> openSession(Credentials account, QString device);

private:
    [[nodiscard]] NewAccount describeAccount(const RegisterRequest &request, Role role);
    [[nodiscard]] Task<Result<NewAccount>> makeAccount(RegisterRequest request, Role role);
    /// An empty hash costs the same and never matches.
    [[nodiscard]] Task<Result<PasswordHasher::Verdict>> verifyPassword(Secret password, QByteArray hash);
    [[nodiscard]] Task<void> rehash(UserId user, Secret password, QByteArray oldHash);
    [[nodiscard]] NewSession makeSession(UserId user, const Secret &token);
    [[nodiscard]] api::SignedIn signIn(const api::UserProfile &profile, Role role, SessionId session,
                                       const Secret &token) const;
    void remember(const SessionId &revoked);

    Parts m_parts;
    AuthLifetimes m_lifetimes;
};

} // namespace cinefluent::server
