// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/logger.h"
#include "server/services/mail/mimemessage.h"

namespace cinefluent::server {

/// Mails as files `<folder>/<account>/<time>-<kind>-<id>.eml`, readable by the server's user alone: what a server does
/// until it is told of a mail server. The operator finds the file's name in the log and, outside production, the link.
class EmlFolder final : public MailTransport
{
public:
    struct Options
    {
        QString folder;
        MailSender sender;
        bool logLinks = false; ///< a link is a secret: for development
    };

    EmlFolder(Options options, const Clock &clock, Logger &log);

    [[nodiscard]] Result<void> send(const Mail &mail, const std::atomic<bool> *stopping) override;
    [[nodiscard]] Result<void> forget(const QUuid &owner) override;

private:
    [[nodiscard]] QString folderOf(const QUuid &owner) const;

    Options m_options;
    const Clock &m_clock;
    Logger &m_log;
};

} // namespace cinefluent::server
