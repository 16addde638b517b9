// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/cache/cachekeys.h"

#include <QUrl>

namespace cinefluent::server::cache {

namespace {

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray withVariant(QByteArray key, const QByteArray &variant)
{
    return variant.isEmpty() ? key : key + ':' + variant;
}

} // namespace

QByteArray userScope(const QByteArray &userId)
{
    return "user:" + userId;
}

QByteArray movieDetails(const QByteArray &movieId)
{
    return "movie:details:" + movieId;
}

QByteArray userProgress(const QByteArray &userId, const QByteArray &variant)
{
    return withVariant("user:progress:" + userId, variant);
}

QByteArray popularMovies(const QStringList &languages, const QByteArray &variant)
{
    QByteArrayList names;
    for (const QString &language : languages)
        names.append(encoded(language));
    std::sort(names.begin(), names.end());
    return withVariant("movies:popular:" + (names.isEmpty() ? QByteArray("all") : names.join(',')), variant);
}

QByteArray searchResults(const QString &query, const QStringList &filters)
{
    QByteArrayList texts;
    for (const QString &filter : filters)
        texts.append(encoded(filter));
    return "search:" + encoded(query) + ':' + texts.join(',');
}

} // namespace cinefluent::server::cache
