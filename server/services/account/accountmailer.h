// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/account/accountorders.h"
#include "server/services/account/accountrepository.h"

namespace cinefluent::server {

struct LinkLifetimes
{
    std::chrono::seconds verifyEmail = std::chrono::hours(48);
    std::chrono::seconds resetPassword = std::chrono::hours(1);
    std::chrono::seconds changeEmail = std::chrono::hours(24);
};

/// Does what an AccountMailOrder asks, as a job: looks the account up, makes the link's token, writes and sends the
/// mail. A job that runs again sends another mail with another token, which voids the former. Safe from any thread that
/// its repository is safe from.
class AccountMailer
{
public:
    struct Parts
    {
        AccountRepository &accounts;
        MailTransport &mails;
        const PiiBox &pii;
        const Clock &clock;
        RandomSource &random;
        IdGenerator &ids;
        QString appUrl; ///< where links lead, without a trailing slash
    };

    explicit AccountMailer(Parts parts, LinkLifetimes lifetimes = {});

    /// Nothing is sent where no account has the address, or there is nothing to say (verified already): no error.
    [[nodiscard]] Task<Result<void>> run(Job job);

private:
    [[nodiscard]] Task<Result<std::optional<QByteArray>>> makeToken(AccountMailOrder order, UserId user);

    Parts m_parts;
    LinkLifetimes m_lifetimes;
};

} // namespace cinefluent::server
