// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/auth/userrepository.h"

namespace cinefluent::server {

/// A table's rows that belong to one learner, as a JSON array of objects.
struct ExportedTable
{
    QString name;
    QByteArray rowsJson;
};

/// An account at an identity provider.
struct ExternalIdentity
{
    QString provider; ///< "google"
    QString subject;  ///< the provider's name of it; stored as a keyed hash
};

/// The whole of an account: taking it away, handing it out, and what it is elsewhere. One per reactor; tasks resume on
/// its thread.
class AccountDataRepository
{
public:
    AccountDataRepository() = default;
    AccountDataRepository(const AccountDataRepository &) = delete;
    AccountDataRepository &operator=(const AccountDataRepository &) = delete;
    virtual ~AccountDataRepository() = default;

    /// Every row of every table that belongs to the user, read as that user. Hashes and sealed values are left out:
    /// what they hold is in the profile.
    [[nodiscard]] virtual Task<Result<QList<ExportedTable>>> rowsOf(UserId user) = 0;

    /// Deletes the account with all that belongs to it, and orders the job that removes what lies outside of the
    /// database. The sessions that ended with it; nothing where there is no such account.
    [[nodiscard]] virtual Task<Result<std::optional<QList<SessionId>>>> erase(UserId user, Instant now) = 0;

    [[nodiscard]] virtual Task<Result<std::optional<Credentials>>> findByIdentity(ExternalIdentity identity) = 0;

    /// Links the account with that address to an identity whose provider vouches for the address. An account that has
    /// not verified it is taken over first: whoever made it has not shown that the mailbox is theirs, so password,
    /// full name, links and sessions go. Nothing where no account has the address; Conflict "identity_conflict" where
    /// the account is linked to another identity of the provider's.
    [[nodiscard]] virtual Task<Result<std::optional<Credentials>>> linkByEmail(ExternalIdentity identity,
                                                                               QString verifiedEmail, Instant now) = 0;
};

/// The job that AccountDataRepository::erase orders; its payload is {"user": id}.
inline constexpr char eraseMailsJob[] = "account.erase_mails";

} // namespace cinefluent::server
