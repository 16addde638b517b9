// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/integrations/mail/emlfolder.h"

#include <QDir>
#include <QSaveFile>

namespace cinefluent::server {

namespace {

Error notWritten(const QString &detail)
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("mail_not_sent"),
                     QStringLiteral("The mail could not be sent. It is tried again."), detail);
}

} // namespace

EmlFolder::EmlFolder(Options options, const Clock &clock, Logger &log)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_log(log)
{
}

QString EmlFolder::folderOf(const QUuid &owner) const
{
    return m_options.folder + u'/' + owner.toString(QUuid::WithoutBraces);
}

Result<void> EmlFolder::send(const Mail &mail, const std::atomic<bool> *)
{
    const Instant now = m_clock.now();
    const auto message = toMimeMessage(mail, m_options.sender, now);
    if (!message)
        return message.error();
    const QString folder = folderOf(mail.owner);
    constexpr auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(m_options.folder, mine | QFileDevice::ExeOwner) ||
        !QFile::setPermissions(folder, mine | QFileDevice::ExeOwner))
        return notWritten(QStringLiteral("the folder cannot be made"));
    const QString name = QStringLiteral("%1-%2-%3.eml")
                             .arg(toDateTime(now).toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'")),
                                  QString::fromLatin1(mail.kind), mail.id.toString(QUuid::WithoutBraces));
    QSaveFile file(folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(mine) || file.write(*message) != message->size() ||
        !file.commit())
        return notWritten(file.errorString());
    if (m_options.logLinks && !mail.link.isEmpty())
        m_log.info("mail_written", {{"kind", mail.kind}, {"file", file.fileName()}, {"link", mail.link}});
    else
        m_log.info("mail_written", {{"kind", mail.kind}, {"file", file.fileName()}});
    return {};
}

Result<void> EmlFolder::forget(const QUuid &owner)
{
    QDir folder(folderOf(owner));
    if (!folder.exists() || folder.removeRecursively())
        return {};
    return makeError(ErrorKind::Unavailable, QStringLiteral("mails_not_removed"),
                     QStringLiteral("Mails of the account could not be removed. It is tried again."));
}

} // namespace cinefluent::server
