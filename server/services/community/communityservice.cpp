// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/community/communityservice.h"

#include "server/services/community/communityerrors.h"
#include "server/services/community/communityjson.h"

namespace cinefluent::server {

namespace {

PageCursor cursorBehind(const PostRow &post, const PageRequest &part)
{
    return {post.isPinned, post.createdAt, post.id.uuid(), part.page + 1};
}

PageCursor cursorBehind(const CommentRow &comment, const PageRequest &part)
{
    return {false, comment.createdAt, comment.id.uuid(), part.page + 1};
}

template<typename Row, typename Write>
QByteArray listOf(std::string_view name, const RowPage<Row> &page, const PageRequest &part, Write write)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().key(name).beginArray();
    for (const Row &row : page.rows)
        write(json, row);
    json.endArray();
    std::optional<PageCursor> next;
    if (page.hasMore && !page.rows.empty())
        next = cursorBehind(page.rows.back(), part);
    writePageMembers(json, part, page.total, next);
    json.endObject();
    return out;
}

Result<Actor> actorFor(const Identity &identity, UserId author, const QByteArray &requestId)
{
    const auto standing = standingOf(identity, author);
    if (!standing)
        return notTheAuthor();
    return Actor{identity.userId, *standing, requestId};
}

} // namespace

CommunityService::CommunityService(PostRepository &posts, CommentRepository &comments, const MediaUrls &urls,
                                   IdGenerator &ids)
    : m_posts(posts)
    , m_comments(comments)
    , m_urls(urls)
    , m_ids(ids)
{
}

Task<Result<QByteArray>> CommunityService::posts(PostQuery query, UserId viewer)
{
    const PageRequest part = query.part;
    const auto page = co_await m_posts.posts(std::move(query), viewer);
    if (!page)
        co_return page.error();
    co_return listOf("posts", *page, part,
                     [this](JsonWriter &json, const PostRow &post) { writePost(json, post, m_urls); });
}

Task<Result<QByteArray>> CommunityService::post(PostId id, UserId viewer)
{
    const auto post = co_await m_posts.post(id, viewer);
    if (!post)
        co_return post.error();
    if (!*post)
        co_return postNotFound();
    QByteArray out;
    JsonWriter json(out);
    writePost(json, **post, m_urls);
    co_return out;
}

Task<Result<CommunityDocument>> CommunityService::createPost(PostDraft draft, Identity author,
                                                             std::optional<IdempotencyKey> key)
{
    const auto id = co_await m_posts.create(m_ids.make<PostId>(), author.userId, std::move(draft), std::move(key));
    if (!id)
        co_return id.error();
    const PostId created = *id;
    auto json = co_await post(created, author.userId);
    if (!json)
        co_return json.error();
    co_return CommunityDocument{created.uuid(), *std::move(json)};
}

Task<Result<QByteArray>> CommunityService::editPost(PostId id, PostChanges changes, Identity identity,
                                                    QByteArray requestId)
{
    const auto actor = co_await actorOnPost(id, identity, requestId);
    if (!actor)
        co_return actor.error();
    const auto edited = co_await m_posts.edit(id, std::move(changes), *actor);
    if (!edited)
        co_return edited.error();
    co_return co_await post(id, identity.userId);
}

Task<Result<void>> CommunityService::removePost(PostId id, Identity identity, QByteArray requestId)
{
    const auto actor = co_await actorOnPost(id, identity, requestId);
    if (!actor)
        co_return actor.error();
    co_return co_await m_posts.remove(id, *actor);
}

Task<Result<QByteArray>> CommunityService::pinPost(PostId id, bool isPinned, Identity moderator, QByteArray requestId)
{
    const Actor actor{moderator.userId, Standing::Moderator, requestId};
    const auto pinned = co_await m_posts.pin(id, isPinned, actor);
    if (!pinned)
        co_return pinned.error();
    co_return co_await post(id, moderator.userId);
}

Task<Result<QByteArray>> CommunityService::likePost(PostId id, bool isLiked, UserId user)
{
    const auto state = co_await m_posts.like(id, user, isLiked);
    if (!state)
        co_return state.error();
    QByteArray out;
    JsonWriter(out).beginObject().member("isLiked", state->isLiked).member("likesCount", state->likesCount).endObject();
    co_return out;
}

Task<Result<QByteArray>> CommunityService::comments(PostId post, PageRequest part)
{
    const auto page = co_await m_comments.comments(post, part);
    if (!page)
        co_return page.error();
    co_return listOf("comments", *page, part,
                     [this](JsonWriter &json, const CommentRow &comment) { writeComment(json, comment, m_urls); });
}

Task<Result<QByteArray>> CommunityService::comment(CommentId id)
{
    const auto comment = co_await m_comments.comment(id);
    if (!comment)
        co_return comment.error();
    if (!*comment)
        co_return commentNotFound();
    QByteArray out;
    JsonWriter json(out);
    writeComment(json, **comment, m_urls);
    co_return out;
}

Task<Result<CommunityDocument>> CommunityService::createComment(PostId post, QString content, Identity author,
                                                                std::optional<IdempotencyKey> key)
{
    const auto id =
        co_await m_comments.create(m_ids.make<CommentId>(), post, author.userId, std::move(content), std::move(key));
    if (!id)
        co_return id.error();
    const CommentId created = *id;
    auto json = co_await comment(created);
    if (!json)
        co_return json.error();
    co_return CommunityDocument{created.uuid(), *std::move(json)};
}

Task<Result<QByteArray>> CommunityService::editComment(CommentId id, QString content, Identity identity,
                                                       QByteArray requestId)
{
    const auto actor = co_await actorOnComment(id, identity, requestId);
    if (!actor)
        co_return actor.error();
    const auto edited = co_await m_comments.edit(id, std::move(content), *actor);
    if (!edited)
        co_return edited.error();
    co_return co_await comment(id);
}

Task<Result<void>> CommunityService::removeComment(CommentId id, Identity identity, QByteArray requestId)
{
    const auto actor = co_await actorOnComment(id, identity, requestId);
    if (!actor)
        co_return actor.error();
    co_return co_await m_comments.remove(id, *actor);
}

Task<Result<Actor>> CommunityService::actorOnPost(PostId id, Identity identity, QByteArray requestId)
{
    const auto post = co_await m_posts.post(id, identity.userId);
    if (!post)
        co_return post.error();
    if (!*post)
        co_return postNotFound();
    co_return actorFor(identity, (*post)->author.id, requestId);
}

Task<Result<Actor>> CommunityService::actorOnComment(CommentId id, Identity identity, QByteArray requestId)
{
    const auto comment = co_await m_comments.comment(id);
    if (!comment)
        co_return comment.error();
    if (!*comment)
        co_return commentNotFound();
    co_return actorFor(identity, (*comment)->author.id, requestId);
}

} // namespace cinefluent::server
