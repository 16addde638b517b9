// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sentmail.h"

#include "tests/support/eventually.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace cinefluent::tests {

namespace {

SentMail readMail(const QString &path)
{
    QFile file(path);
    SentMail mail;
    if (file.open(QIODevice::ReadOnly))
        mail.raw = file.readAll();
    const qsizetype part = mail.raw.indexOf("text/plain");
    const qsizetype begin = mail.raw.indexOf("\r\n\r\n", part) + 4;
    QByteArray base64 = mail.raw.mid(begin, mail.raw.indexOf("--", begin) - begin);
    mail.text = QString::fromUtf8(QByteArray::fromBase64(base64.replace("\r\n", "")));
    return mail;
}

} // namespace

QByteArray SentMail::token() const
{
    static const QRegularExpression pattern(QStringLiteral("#token=([A-Za-z0-9_-]{43})"));
    return pattern.match(text).captured(1).toLatin1();
}

QByteArray SentMail::recipient() const
{
    static const QRegularExpression pattern(QStringLiteral("\r\nTo: <([^>]*)>"));
    return pattern.match(QString::fromUtf8(raw)).captured(1).toUtf8();
}

std::optional<SentMail> awaitMail(const QString &dataDirectory, const QByteArray &userId, const QByteArray &kind,
                                  int number)
{
    QStringList paths;
    const bool came = eventually([&] {
        paths.clear();
        QDirIterator it(dataDirectory + QStringLiteral("/mail/") + QString::fromLatin1(userId),
                        {QStringLiteral("*-%1-*.eml").arg(QString::fromLatin1(kind))}, QDir::Files);
        while (it.hasNext())
            paths.append(it.next());
        return paths.size() >= number;
    });
    if (!came || paths.size() != number)
        return std::nullopt;
    paths.sort(); // by time
    return readMail(paths.last());
}

} // namespace cinefluent::tests
