// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/auth/identity.h"
#include "server/services/jobs/jobqueue.h"
#include "server/services/mail/accountmails.h"
#include "server/services/security/piibox.h"

#include <optional>

namespace cinefluent::server {

/// A mail about an account, as it waits in the queue of jobs. It names the account, or an address of which nobody has
/// looked up whether an account has it: so that the answer to the request takes the same time for both. The token of
/// the link is made when the mail is written, and so stands in clear nowhere but in the mail.
struct AccountMailOrder
{
    static constexpr char jobKind[] = "mail.account";

    AccountMail mail = AccountMail::VerifyEmail;
    std::optional<UserId> user;
    QString address; ///< whom to look for where `user` is absent; the new address of ConfirmNewEmail

    /// The address is sealed: a job's payload is stored.
    [[nodiscard]] NewJob toJob(const PiiBox &pii, RandomSource &random) const;
    /// InvalidInput "job_payload_invalid"; Corrupt "pii_unreadable".
    [[nodiscard]] static Result<AccountMailOrder> fromPayload(const QByteArray &payload, const PiiBox &pii);
};

} // namespace cinefluent::server
