// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/outboxevent.h"

namespace cinefluent::server {

void writeCommunityEvent(pqxx::transaction_base &work, const CommunityEvent &event)
{
    exec(work,
         "insert into outbox (topic, channels, payload) select 'realtime', "
         "array_remove(array['community', 'community:' || p.language, 'movie:' || p.movie_id, 'post:' || p.id], null), "
         "jsonb_build_object('type', $1::text, 'postId', p.id, 'userId', $3::uuid, 'data', jsonb_strip_nulls("
         "jsonb_build_object('postType', p.post_type, 'language', p.language, 'movieId', p.movie_id, "
         "'likesCount', p.likes_count, 'commentsCount', p.comments_count, 'commentId', $4::uuid))) "
         "from community_posts p where p.id = $2::uuid and p.hidden_at is null",
         pgParams(event.type, event.postId, event.userId, event.commentId));
}

} // namespace cinefluent::server
