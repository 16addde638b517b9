// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/logger.h"
#include "server/services/account/accountorders.h"
#include "server/services/account/accountrepository.h"
#include "server/services/auth/auththrottle.h"
#include "server/services/auth/revocationset.h"
#include "server/services/security/passwordpool.h"

namespace cinefluent::server {

/// What learners do with their accounts besides signing in: addresses, passwords, profile, sessions. One per reactor;
/// tasks resume on its thread. Every reference outlives the service and its running tasks. `address` is where the
/// request comes from, in the form that counts for throttles.
///
/// Neither text nor status nor time tells whether an address has an account: mails are ordered from the queue of jobs,
/// and whoever works that off looks the account up.
class AccountService
{
public:
    struct Parts
    {
        AccountRepository &accounts;
        JobQueue &jobs;
        PasswordPool &passwords;
        const PiiBox &pii;
        RevocationSet &revoked;
        AuthThrottle &throttle;
        const Clock &clock;
        RandomSource &random;
        Logger &log;
        std::chrono::seconds accessTokenLifetime;
    };

    explicit AccountService(Parts parts);

    /// Orders the mail that confirms the caller's address. Nothing happens where it is confirmed.
    [[nodiscard]] Task<Result<void>> askVerification(Identity caller);
    /// InvalidInput "link_invalid" for a token that is wrong, used or expired, here and below.
    [[nodiscard]] Task<Result<void>> verifyEmail(QString token, QByteArray address);

    /// The same answer whether the address has an account or not. RateLimited "too_many_attempts" counts by address.
    [[nodiscard]] Task<Result<void>> forgotPassword(QString email, QByteArray address);
    /// Ends every session. InvalidInput "validation_failed" for a weak password, which leaves the link as it is.
    [[nodiscard]] Task<Result<void>> resetPassword(QString token, QString password, QByteArray address);
    /// Ends every other session. PermissionDenied "password_wrong" for a wrong current password or none set.
    [[nodiscard]] Task<Result<void>> changePassword(Identity caller, QString current, QString password,
                                                    QByteArray address);

    /// Orders a mail to the new address, whose link makes it the account's, and a notice to the old one.
    [[nodiscard]] Task<Result<void>> askEmailChange(Identity caller, QString email, QString password,
                                                    QByteArray address);
    [[nodiscard]] Task<Result<void>> confirmEmailChange(QString token, QByteArray address);

    /// Errors: InvalidInput "validation_failed"; Conflict "username_taken", "precondition_failed"; Unauthenticated
    /// "token_revoked" where the account is gone.
    [[nodiscard]] Task<Result<api::UserProfile>> changeProfile(Identity caller, ProfileChanges changes,
                                                               AccountRepository::Precondition precondition);

    [[nodiscard]] Task<Result<QList<DeviceSession>>> sessions(Identity caller);
    /// NotFound "session_not_found" for one that is not the caller's, or has ended.
    [[nodiscard]] Task<Result<void>> endSession(Identity caller, SessionId session);

    /// Whether `password` is the account's, counted as an attempt. Nothing where it is; PermissionDenied
    /// "password_wrong", RateLimited "too_many_attempts".
    [[nodiscard]] Task<Result<Credentials>> confirmPassword(Identity caller, QString password, QByteArray address);

    /// Ends what ended in the database on this server at once.
    void remember(const QList<SessionId> &ended);

private:
    [[nodiscard]] Task<Result<void>> order(AccountMailOrder order);

    Parts m_parts;
};

} // namespace cinefluent::server
