// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/account/accountdatarepository.h"
#include "server/services/account/accountservice.h"
#include "server/services/account/idtokens.h"
#include "server/services/auth/authservice.h"

namespace cinefluent::server {

/// An ID token as an app sends it.
struct GoogleSignIn
{
    QString idToken;
    QString nonce; ///< that the app gave Google; empty where it gave none
};

/// Sign-in by Google, the export of all of a learner's data and the deletion of the account. One per reactor; tasks
/// resume on its thread. References outlive the service and its running tasks. See docs/adr/0043-accounts.md.
class AccountDataService
{
public:
    struct Parts
    {
        AccountDataRepository &data;
        AccountService &accounts;
        AuthService &auth;
        IdTokenVerifier &idTokens;
        AuthThrottle &throttle;
        const Clock &clock;
        Logger &log;
    };

    explicit AccountDataService(Parts parts);

    /// Signs in, links by the address that Google vouches for, or makes an account. Errors: Unauthenticated
    /// "id_token_invalid", "email_not_verified"; NotFound "google_not_configured"; Conflict "identity_conflict";
    /// RateLimited "too_many_attempts"; Unavailable "issuer_unreachable".
    [[nodiscard]] Task<Result<api::SignedIn>> signInByGoogle(GoogleSignIn request, QByteArray address, QString device);

    /// One JSON document with everything of the caller's. RateLimited "too_many_attempts".
    [[nodiscard]] Task<Result<QByteArray>> exportAll(Identity caller);

    /// Deletes the account. The caller shows once more who they are: by password, or by an ID token of the linked
    /// identity issued within five minutes. Errors as AccountService::confirmPassword and signInByGoogle.
    [[nodiscard]] Task<Result<void>> eraseByPassword(Identity caller, QString password, QByteArray address);
    [[nodiscard]] Task<Result<void>> eraseByGoogle(Identity caller, GoogleSignIn proof, QByteArray address);

private:
    [[nodiscard]] Task<Result<IdTokenClaims>> claimsOf(GoogleSignIn request, QByteArray address);
    [[nodiscard]] Task<Result<Credentials>> accountFor(IdTokenClaims claims);
    [[nodiscard]] Task<Result<void>> erase(Identity caller);

    Parts m_parts;
};

} // namespace cinefluent::server
