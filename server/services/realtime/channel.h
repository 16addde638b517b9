// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>

namespace cinefluent::server {

/// What a client may listen to. A channel is known by its name, in the one form that `channelFromName` gives it.
struct Channel
{
    enum class Kind
    {
        User,              ///< "user:{userId}": its owner's own progress
        Community,         ///< "community": every post
        CommunityLanguage, ///< "community:{language}": posts in one language
        Movie,             ///< "movie:{movieId}": posts about one movie
        Post,              ///< "post:{postId}": one post, its likes and comments
        Draft              ///< "draft:{movieId}": what editors of the movie sync, for them alone
    };

    Kind kind = Kind::Community;
    QUuid id; ///< of the user, movie or post; null for the others
    QByteArray name;
};

/// Nothing where the text names no channel. UUIDs are taken in either case and given in lowercase.
[[nodiscard]] std::optional<Channel> channelFromName(const QString &text);

} // namespace cinefluent::server
