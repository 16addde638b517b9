// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/objectstorage.h"

#include "server/storage/s3/s3objectshelf.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace cinefluent::server {

namespace {

class Reader
{
public:
    Reader(const Settings &settings, QList<FieldError> &offences)
        : m_settings(settings)
        , m_offences(offences)
    {
    }

    void offend(const char *name, const char *code, const QString &message)
    {
        m_offences.append({QString::fromLatin1(name), QString::fromLatin1(code),
                           QStringLiteral("%1 (from %2)").arg(message, m_settings.get(name).origin)});
    }

    bool boolean(const char *name)
    {
        const QString text = m_settings.value(name);
        if (text != QLatin1String("yes") && text != QLatin1String("no"))
            offend(name, "yes_or_no_expected", QStringLiteral("Use yes or no."));
        return text == QLatin1String("yes");
    }

    QUrl endpoint(const char *name)
    {
        const QUrl url(m_settings.value(name), QUrl::StrictMode);
        const bool isHttp = url.scheme() == QLatin1String("http");
        if (!url.isValid() || (!isHttp && url.scheme() != QLatin1String("https")) || url.host().isEmpty() ||
            url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty()) {
            offend(name, "url_invalid",
                   QStringLiteral("Use an address such as https://s3.eu-central-1.amazonaws.com, without bucket, name "
                                  "and password."));
            return url;
        }
        const bool isLoopback = url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
        const bool isTrusted = m_settings.value("allow-plain-http") == QLatin1String("yes") &&
                               m_settings.value("environment") != QLatin1String("production");
        if (isHttp && !isLoopback && !isTrusted)
            offend(name, "https_required", QStringLiteral("This must be an https address."));
        return url;
    }

    QString matching(const char *name, const QString &pattern, const QString &message)
    {
        const QString text = m_settings.value(name);
        if (!QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch())
            offend(name, "value_invalid", message);
        return text;
    }

private:
    const Settings &m_settings;
    QList<FieldError> &m_offences;
};

} // namespace

S3Settings readS3Settings(const Settings &settings, QList<FieldError> &offences)
{
    Reader reader(settings, offences);
    S3Settings s3;
    if (!settings.isSet("s3-bucket")) {
        for (const char *name : {"s3-endpoint", "s3-public-endpoint", "s3-prefix"}) {
            if (settings.isSet(name))
                reader.offend(name, "bucket_missing", QStringLiteral("This needs s3-bucket."));
        }
        return s3;
    }
    // docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
    s3.bucket = reader.matching("s3-bucket", QStringLiteral("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]"),
                                QStringLiteral("Use 3 to 63 small letters, digits, points and hyphens."));
    s3.endpoint = reader.endpoint("s3-endpoint");
    if (settings.isSet("s3-public-endpoint"))
        s3.publicEndpoint = reader.endpoint("s3-public-endpoint");
    s3.region = reader.matching("s3-region", QStringLiteral("[A-Za-z0-9-]{1,64}"),
                                QStringLiteral("Use a region such as eu-central-1."));
    s3.prefix = reader.matching("s3-prefix", QStringLiteral("([A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*)?"),
                                QStringLiteral("Use names such as films/server1, without slashes around them."));
    s3.accessKeyId = reader
                         .matching("s3-access-key-id", QStringLiteral("[A-Za-z0-9._-]{1,128}"),
                                   QStringLiteral("Set the id of a key that may use the bucket."))
                         .toLatin1();
    s3.secretKey = Secret(settings.value("s3-secret-access-key").toUtf8());
    if (s3.secretKey.isEmpty())
        reader.offend("s3-secret-access-key", "secret_missing", QStringLiteral("Set the key of s3-access-key-id."));
    s3.usesPathStyle = reader.boolean("s3-path-style");
    s3.takesDirectUploads = reader.boolean("s3-direct-uploads");
    return s3;
}

std::unique_ptr<ObjectShelf> openShelf(const S3Settings &s3, const QString &dataDirectory, const Clock &clock)
{
    if (s3.isUsed())
        return std::make_unique<S3ObjectShelf>(s3, clock);
    return std::make_unique<FolderShelf>(dataDirectory + QStringLiteral("/objects"));
}

} // namespace cinefluent::server
