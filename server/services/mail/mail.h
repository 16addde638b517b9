// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <atomic>

namespace cinefluent::server {

/// One mail to one person: the same content as text and as simple HTML.
struct Mail
{
    QUuid id;        ///< makes the Message-ID
    QUuid owner;     ///< the account it is for, for transports that keep mails
    QByteArray kind; ///< "reset_password": for file names and logs
    QString to;      ///< an address, nothing else
    QString subject;
    QString text;
    QString html;
    QString link; ///< what the mail is about, for the operator of a server without mail; empty where there is none
};

/// Hands mails on. Calls block and are made on the threads of jobs alone; safe from any thread.
class MailTransport
{
public:
    MailTransport() = default;
    MailTransport(const MailTransport &) = delete;
    MailTransport &operator=(const MailTransport &) = delete;
    virtual ~MailTransport() = default;

    /// Returns when the mail is in somebody else's hands. Errors: Unavailable "mail_not_sent" (trying again may help),
    /// InvalidInput "mail_refused" (never will), Cancelled where `stopping` became true.
    [[nodiscard]] virtual Result<void> send(const Mail &mail, const std::atomic<bool> *stopping) = 0;

    /// Removes what is kept of an account's mails.
    [[nodiscard]] virtual Result<void> forget(const QUuid &owner) = 0;
};

} // namespace cinefluent::server
