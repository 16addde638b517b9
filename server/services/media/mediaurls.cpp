// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/media/mediaurls.h"

#include "common/api/errorcodes.h"

#include <QUrl>

namespace cinefluent::server {

namespace {

Error refused(const char *code, const QString &why)
{
    return makeError(ErrorKind::PermissionDenied, QString::fromLatin1(code),
                     why + QStringLiteral(" Ask for the lesson again to get a fresh address."));
}

} // namespace

MediaUrls::MediaUrls(std::vector<MediaKey> keys, MediaUrlOptions options, const Clock &clock)
    : m_keys(std::move(keys))
    , m_options(std::move(options))
    , m_clock(clock)
{
    if (m_keys.empty())
        qFatal("MediaUrls: no key");
    while (m_options.baseUrl.endsWith(u'/'))
        m_options.baseUrl.chop(1);
}

qint64 MediaUrls::nowSeconds() const
{
    return std::chrono::floor<std::chrono::seconds>(m_clock.now()).time_since_epoch().count();
}

qint64 MediaUrls::expiry() const
{
    return (nowSeconds() / m_options.window.count() + 2) * m_options.window.count();
}

qint64 MediaUrls::epoch() const
{
    return expiry();
}

QByteArray MediaUrls::signature(const MediaKey &key, const QString &sha256, const QString &name, qint64 exp) const
{
    const QByteArray message = sha256.toUtf8() + '\n' + name.toUtf8() + '\n' + QByteArray::number(exp) + '\n' + key.id;
    return toBase64Url(hmacSha256(key.key, message));
}

QString MediaUrls::sign(const QString &sha256, const QString &name) const
{
    const MediaKey &key = m_keys.front();
    const qint64 exp = expiry();
    return QStringLiteral("%1/media/%2/%3?exp=%4&kid=%5&sig=%6")
        .arg(m_options.baseUrl, sha256, QString::fromLatin1(QUrl::toPercentEncoding(name)))
        .arg(exp)
        .arg(QString::fromLatin1(key.id), QString::fromLatin1(signature(key, sha256, name, exp)));
}

QString MediaUrls::publicUrl(const QString &stored) const
{
    const auto prefix = QLatin1StringView("object:");
    if (stored.startsWith(u'/'))
        return m_options.baseUrl + stored;
    if (!stored.startsWith(prefix))
        return stored;
    const qsizetype slash = stored.indexOf(u'/');
    return sign(stored.mid(prefix.size(), slash - prefix.size()), stored.mid(slash + 1));
}

Result<void> MediaUrls::verify(const QString &sha256, const QString &name, const QString &exp, const QString &kid,
                               const QString &sig) const
{
    bool isNumber = false;
    const qint64 expSeconds = exp.toLongLong(&isNumber);
    // One text form alone: "+1", " 1" and "01" would be other URLs for the same right.
    isNumber = isNumber && QString::number(expSeconds) == exp;
    const QByteArray sent = sig.toUtf8();
    bool holds = false;
    for (const MediaKey &key : m_keys) {
        if (isNumber && kid.toUtf8() == key.id)
            holds = equalInConstantTime(sent, signature(key, sha256, name, expSeconds));
    }
    if (!holds)
        return refused(api::codes::signatureInvalid, QStringLiteral("The address of this file is not valid."));
    if (expSeconds <= nowSeconds())
        return refused(api::codes::signatureExpired, QStringLiteral("The address of this file has expired."));
    return {};
}

qint64 MediaUrls::remainingSeconds(const QString &exp) const
{
    return std::max(qint64(0), exp.toLongLong() - nowSeconds());
}

QString objectReference(const QString &sha256, const QString &name)
{
    return QStringLiteral("object:%1/%2").arg(sha256, name);
}

} // namespace cinefluent::server
