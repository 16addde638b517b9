// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/jsonwriter.h"
#include "server/services/community/communityrows.h"
#include "server/services/media/mediaurls.h"
#include "server/services/query/pagecursor.h"

namespace cinefluent::server {

/// `{id, username, avatarUrl}`: nothing else of a learner.
void writeAuthor(JsonWriter &json, const PublicAuthor &author, const MediaUrls &urls);
/// The seed's `CommunityPost`, with `postType`, `isPinned` and `updatedAt` besides.
void writePost(JsonWriter &json, const PostRow &post, const MediaUrls &urls);
void writeComment(JsonWriter &json, const CommentRow &comment, const MediaUrls &urls);

} // namespace cinefluent::server
