// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/logger.h"
#include "server/services/mail/mimemessage.h"
#include "server/services/security/secret.h"

#include <QUrl>

#include <chrono>

namespace cinefluent::server {

struct SmtpOptions
{
    QUrl server;            ///< smtp://host:587 (STARTTLS) or smtps://host:465
    bool requireTls = true; ///< of smtp://: without STARTTLS nothing is sent. False: TLS where offered
    QString user;           ///< empty: no authentication
    Secret password;
    MailSender sender;
    QString caFile; ///< certificates to trust instead of the system's; empty: the system's
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds timeout{30'000}; ///< for the whole of one mail
};

/// Mails through a mail server, by libcurl: one connection a mail. Certificates and host names are always checked.
class SmtpTransport final : public MailTransport
{
public:
    SmtpTransport(SmtpOptions options, const Clock &clock, Logger &log);

    [[nodiscard]] Result<void> send(const Mail &mail, const std::atomic<bool> *stopping) override;
    [[nodiscard]] Result<void> forget(const QUuid &) override { return {}; } ///< nothing is kept here

private:
    SmtpOptions m_options;
    const Clock &m_clock;
    Logger &m_log;
};

} // namespace cinefluent::server
