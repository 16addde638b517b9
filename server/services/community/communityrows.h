// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/lesson/ids.h"
#include "server/services/auth/identity.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace cinefluent::server {

using PostId = Id<struct PostTag>;
using CommentId = Id<struct CommentTag>;

/// What anybody may see of a learner beside what he wrote: never a name or an address. Text is the database's UTF-8.
struct PublicAuthor
{
    UserId id;
    QByteArray username; ///< empty where none was chosen, or the account is being removed
    QString avatarUrl;   ///< stored form: see MediaUrls::publicUrl; empty where none
};

struct PostedMovie
{
    MovieId id;
    QByteArray title;
};

struct PostRow
{
    PostId id;
    PublicAuthor author;
    QByteArray content;
    std::optional<PostedMovie> movie; ///< where learners may see it
    QByteArray language;              ///< empty where none
    QByteArray postType;
    int likesCount = 0;
    int commentsCount = 0;
    bool isLiked = false; ///< by whoever asks
    bool isPinned = false;
    Instant createdAt{};
    Instant updatedAt{}; ///< of the last edit; createdAt where there was none
};

struct CommentRow
{
    CommentId id;
    PostId postId;
    PublicAuthor author;
    QByteArray content;
    Instant createdAt{};
    Instant updatedAt{};
};

/// One part of a list and the size of the whole.
template<typename Row>
struct RowPage
{
    std::vector<Row> rows;
    qint64 total = 0;
    bool hasMore = false;
};

struct LikeState
{
    bool isLiked = false;
    int likesCount = 0;
};

} // namespace cinefluent::server
