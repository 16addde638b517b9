// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/session.h"
#include "common/base/result.h"
#include "common/base/task.h"
#include "server/services/auth/identity.h"
#include "server/services/auth/sessionrepository.h"

#include <optional>

namespace cinefluent::server {

/// An account before it is stored. `profile.id` is set by the caller; points and streak start at nought.
struct NewAccount
{
    api::UserProfile profile;
    Role role = Role::Learner;
    QByteArray passwordHash; ///< PHC string
    Instant createdAt;
};

/// What a login needs to know.
struct Credentials
{
    api::UserProfile profile;
    Role role = Role::Learner;
    QByteArray passwordHash; ///< empty where the account has no password (it signs in elsewhere)
    int accessVersion = 0;   ///< counts the changes of role and state
};

/// The accounts, as the services see them: in clear. An implementation seals e-mail and full name before they reach a
/// disk. One per reactor; tasks resume on its thread.
class UserRepository
{
public:
    UserRepository() = default;
    UserRepository(const UserRepository &) = delete;
    UserRepository &operator=(const UserRepository &) = delete;
    virtual ~UserRepository() = default;

    /// Stores the account and, where given, its first session, both or neither. Errors (Conflict): "username_taken"
    /// (compared without regard to case), else "email_taken" (by `normaliseEmail`).
    [[nodiscard]] virtual Task<Result<void>> insert(NewAccount account, std::optional<NewSession> session) = 0;

    [[nodiscard]] virtual Task<Result<std::optional<Credentials>>> findCredentials(QString email) = 0;

    /// The caller's own account.
    [[nodiscard]] virtual Task<Result<std::optional<api::UserProfile>>> findProfile(UserId user) = 0;

    /// Puts `newHash` in the place of `oldHash`; nothing happens where that has been replaced meanwhile.
    [[nodiscard]] virtual Task<Result<void>> replacePasswordHash(UserId user, QByteArray oldHash,
                                                                 QByteArray newHash) = 0;
};

} // namespace cinefluent::server
