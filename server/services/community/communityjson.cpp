// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/community/communityjson.h"

#include "server/services/catalogue/jsonfields.h"

namespace cinefluent::server {

void writeAuthor(JsonWriter &json, const PublicAuthor &author, const MediaUrls &urls)
{
    json.beginObject().member("id", author.id.toString());
    writeNullable(json, "username", author.username);
    writeNullable(json, "avatarUrl", urls.publicUrl(author.avatarUrl).toUtf8());
    json.endObject();
}

void writePost(JsonWriter &json, const PostRow &post, const MediaUrls &urls)
{
    json.beginObject().member("id", post.id.toString()).key("user");
    writeAuthor(json, post.author, urls);
    writeText(json, "content", post.content);
    if (post.movie) {
        json.key("movie").beginObject().member("id", post.movie->id.toString()).key("title");
        json.utf8Value(viewOf(post.movie->title)).endObject();
    }
    if (!post.language.isEmpty())
        writeText(json, "language", post.language);
    writeText(json, "postType", post.postType);
    json.member("likesCount", post.likesCount).member("commentsCount", post.commentsCount);
    json.member("isLiked", post.isLiked).member("isPinned", post.isPinned);
    json.member("createdAt", toIso8601(post.createdAt)).member("updatedAt", toIso8601(post.updatedAt)).endObject();
}

void writeComment(JsonWriter &json, const CommentRow &comment, const MediaUrls &urls)
{
    json.beginObject().member("id", comment.id.toString()).member("postId", comment.postId.toString()).key("user");
    writeAuthor(json, comment.author, urls);
    writeText(json, "content", comment.content);
    json.member("createdAt", toIso8601(comment.createdAt));
    json.member("updatedAt", toIso8601(comment.updatedAt)).endObject();
}

} // namespace cinefluent::server
