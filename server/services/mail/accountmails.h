// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/mail/mail.h"

#include <optional>

namespace cinefluent::server {

/// The mails about an account.
enum class AccountMail
{
    VerifyEmail,      ///< with a link: the address is the account's
    ResetPassword,    ///< with a link
    ConfirmNewEmail,  ///< with a link, to the new address
    EmailChangeAsked, ///< to the old address: somebody wants to change it
    PasswordChanged   ///< for information
};

[[nodiscard]] QByteArray toName(AccountMail kind); ///< "verify_email", …
[[nodiscard]] std::optional<AccountMail> accountMailFromName(const QString &name);

/// Fills subject, text, HTML and link. `link` is empty for kinds without one. No name of a person appears in a mail:
/// what a stranger registered with somebody's address must not reach that person in our words.
void writeAccountMail(Mail &mail, AccountMail kind, const QString &link);

/// Where a link leads: `appUrl`/verify-email#token=… and the like. The token stands in the fragment, which browsers
/// send to no server and in no Referer.
[[nodiscard]] QString accountLink(AccountMail kind, const QString &appUrl, const QByteArray &token);

} // namespace cinefluent::server
