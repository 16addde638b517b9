// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/redis/redisaddress.h"

#include <QUrl>

namespace cinefluent::server {

Result<RedisAddress> RedisAddress::fromUrl(const Secret &url)
{
    const Error invalid = makeError(ErrorKind::InvalidInput, QStringLiteral("url_invalid"),
                                    QStringLiteral("Use an address such as redis://host:6379/0."));
    const QUrl parsed(QString::fromUtf8(url.view()), QUrl::StrictMode);
    const bool isEncrypted = parsed.scheme() == QLatin1String("rediss");
    if (!parsed.isValid() || (!isEncrypted && parsed.scheme() != QLatin1String("redis")) || parsed.host().isEmpty() ||
        parsed.hasQuery() || parsed.hasFragment())
        return invalid;
    RedisAddress address;
    address.isEncrypted = isEncrypted;
    address.host = parsed.host().toUtf8();
    address.port = parsed.port(address.port);
    address.user = parsed.userName(QUrl::FullyDecoded).toUtf8();
    address.password = parsed.password(QUrl::FullyDecoded).toUtf8();
    const QString database = parsed.path().mid(1);
    bool isNumber = true;
    if (!database.isEmpty())
        address.database = database.toInt(&isNumber);
    return isNumber && address.database >= 0 ? Result<RedisAddress>(address) : Result<RedisAddress>(invalid);
}

} // namespace cinefluent::server
