// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/media/mediatypes.h"

namespace cinefluent::server {

namespace {

struct MediaType
{
    QLatin1StringView contentType;
    QLatin1StringView extension;
};

constexpr MediaType types[] = {
    {QLatin1StringView("video/mp4"), QLatin1StringView(".mp4")},
    {QLatin1StringView("video/webm"), QLatin1StringView(".webm")},
    {QLatin1StringView("audio/ogg"), QLatin1StringView(".ogg")},
    {QLatin1StringView("audio/mpeg"), QLatin1StringView(".mp3")},
    {QLatin1StringView("audio/mp4"), QLatin1StringView(".m4a")},
    {QLatin1StringView("audio/wav"), QLatin1StringView(".wav")},
    {QLatin1StringView("audio/webm"), QLatin1StringView(".weba")},
    {QLatin1StringView("image/jpeg"), QLatin1StringView(".jpg")},
    {QLatin1StringView("image/png"), QLatin1StringView(".png")},
    {QLatin1StringView("image/webp"), QLatin1StringView(".webp")},
    {QLatin1StringView("image/avif"), QLatin1StringView(".avif")},
    {QLatin1StringView("text/vtt"), QLatin1StringView(".vtt")},
};

} // namespace

QString mediaName(const QString &stem, QStringView contentType)
{
    for (const MediaType &type : types) {
        if (contentType == type.contentType)
            return stem + type.extension;
    }
    return stem + QLatin1StringView(".bin");
}

QByteArray contentTypeOf(QStringView name)
{
    for (const MediaType &type : types) {
        if (name.endsWith(type.extension))
            return {type.contentType.data(), type.contentType.size()};
    }
    return QByteArrayLiteral("application/octet-stream");
}

} // namespace cinefluent::server
