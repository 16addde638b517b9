// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/services/community/communityrights.h"
#include "server/services/community/communityrows.h"
#include "server/services/community/idempotencykey.h"
#include "server/services/community/postinput.h"
#include "server/services/community/postquery.h"

namespace cinefluent::server {

/// Who does something to a post or comment, as what, for which request.
struct Actor
{
    UserId userId;
    Standing standing = Standing::Author;
    QByteArray requestId; ///< a moderator's deeds are recorded
};

/// Posts and their likes. A post that moderation has hidden is not there for any of these. The counters in the rows are
/// exact at the moment of the read.
class PostRepository
{
public:
    PostRepository() = default;
    PostRepository(const PostRepository &) = delete;
    PostRepository &operator=(const PostRepository &) = delete;
    virtual ~PostRepository() = default;

    /// `viewer` decides about `isLiked` alone.
    virtual Task<Result<RowPage<PostRow>>> posts(PostQuery query, UserId viewer) = 0;
    virtual Task<Result<std::optional<PostRow>>> post(PostId id, UserId viewer) = 0;

    /// Returns the post's id: that of an earlier request where `key` came before. Errors: "movie_not_found",
    /// "idempotency_key_reused".
    virtual Task<Result<PostId>> create(PostId id, UserId author, PostDraft draft,
                                        std::optional<IdempotencyKey> key) = 0;
    /// Errors: "post_not_found", "movie_not_found".
    virtual Task<Result<void>> edit(PostId id, PostChanges changes, Actor actor) = 0;
    /// Deletes it with its comments and likes. Error: "post_not_found".
    virtual Task<Result<void>> remove(PostId id, Actor actor) = 0;
    /// Error: "post_not_found".
    virtual Task<Result<void>> pin(PostId id, bool isPinned, Actor moderator) = 0;
    /// Sets the like, however often it is called. Error: "post_not_found".
    virtual Task<Result<LikeState>> like(PostId id, UserId user, bool isLiked) = 0;
};

} // namespace cinefluent::server
