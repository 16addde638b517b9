// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "server/services/mail/mail.h"

namespace cinefluent::server {

/// Who mails are from.
struct MailSender
{
    QString name = QStringLiteral("CineFluent");
    QString address; ///< mailbox@domain
};

/// Whether `address` can stand in a header and in an SMTP command: one mailbox@domain of at most 254 bytes without
/// spaces, controls, quotes, brackets, commas, semicolons, colons or further "@".
[[nodiscard]] bool isMailable(QStringView address);

/// The mail as RFC 5322 with MIME (RFC 2045–2047): multipart/alternative, both parts base64, every line at most 76
/// characters and ended by CR LF. Nothing that a field contains can begin another header: addresses are checked, the
/// subject and names are encoded words. InvalidInput "mail_refused" for an address that is none.
[[nodiscard]] Result<QByteArray> toMimeMessage(const Mail &mail, const MailSender &sender, Instant at);

} // namespace cinefluent::server
