// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/realtime/channel.h"

#include "common/lesson/movie.h"

namespace cinefluent::server {

std::optional<Channel> channelFromName(const QString &text)
{
    using Kind = Channel::Kind;
    if (text == QLatin1String("community"))
        return Channel{Kind::Community, {}, "community"};
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    const QStringView kind = QStringView(text).first(colon);
    const QStringView subject = QStringView(text).sliced(colon + 1);
    if (kind == QLatin1String("community")) {
        if (!isLanguageTag(subject))
            return std::nullopt;
        return Channel{Kind::CommunityLanguage, {}, "community:" + subject.toLatin1()};
    }
    const QUuid id = subject.size() == 36 ? QUuid::fromString(subject) : QUuid();
    if (id.isNull())
        return std::nullopt;
    const QByteArray idText = id.toByteArray(QUuid::WithoutBraces);
    if (kind == QLatin1String("user"))
        return Channel{Kind::User, id, "user:" + idText};
    if (kind == QLatin1String("movie"))
        return Channel{Kind::Movie, id, "movie:" + idText};
    if (kind == QLatin1String("post"))
        return Channel{Kind::Post, id, "post:" + idText};
    if (kind == QLatin1String("draft"))
        return Channel{Kind::Draft, id, "draft:" + idText};
    return std::nullopt;
}

} // namespace cinefluent::server
