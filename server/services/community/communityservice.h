// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/ids.h"
#include "server/services/community/commentrepository.h"
#include "server/services/media/mediaurls.h"

namespace cinefluent::server {

/// What was created, or changed, as JSON, and its id for the answer's Location.
struct CommunityDocument
{
    QUuid id;
    QByteArray json;
};

/// Posts, likes and comments. Who may change what is decided by communityrights.h. Belongs to the thread of its
/// repositories.
class CommunityService
{
public:
    CommunityService(PostRepository &posts, CommentRepository &comments, const MediaUrls &urls, IdGenerator &ids);

    /// `{posts: CommunityPost[], total, page, totalPages, nextCursor}`.
    Task<Result<QByteArray>> posts(PostQuery query, UserId viewer);
    Task<Result<QByteArray>> post(PostId id, UserId viewer);
    Task<Result<CommunityDocument>> createPost(PostDraft draft, Identity author, std::optional<IdempotencyKey> key);
    /// Errors besides those of the repository: "not_the_author".
    Task<Result<QByteArray>> editPost(PostId id, PostChanges changes, Identity identity, QByteArray requestId);
    Task<Result<void>> removePost(PostId id, Identity identity, QByteArray requestId);
    /// For moderators; the route sees to that.
    Task<Result<QByteArray>> pinPost(PostId id, bool isPinned, Identity moderator, QByteArray requestId);
    /// `{isLiked, likesCount}`.
    Task<Result<QByteArray>> likePost(PostId id, bool isLiked, UserId user);

    /// `{comments: Comment[], total, page, totalPages, nextCursor}`.
    Task<Result<QByteArray>> comments(PostId post, PageRequest part);
    Task<Result<CommunityDocument>> createComment(PostId post, QString content, Identity author,
                                                  std::optional<IdempotencyKey> key);
    Task<Result<QByteArray>> editComment(CommentId id, QString content, Identity identity, QByteArray requestId);
    Task<Result<void>> removeComment(CommentId id, Identity identity, QByteArray requestId);

private:
    Task<Result<Actor>> actorOnPost(PostId id, Identity identity, QByteArray requestId);
    Task<Result<Actor>> actorOnComment(CommentId id, Identity identity, QByteArray requestId);
    Task<Result<QByteArray>> comment(CommentId id);

    PostRepository &m_posts;
    CommentRepository &m_comments;
    const MediaUrls &m_urls;
    IdGenerator &m_ids;
};

} // namespace cinefluent::server
