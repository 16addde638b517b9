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

void writeDraftEvent(pqxx::transaction_base &work, const MovieId &movie, const UserId &editor, const QUuid &client,
                     qint64 cursor)
{
    exec(work,
         "insert into outbox (topic, channels, payload) values ('realtime', array['draft:' || $1::uuid::text], "
         "jsonb_build_object('type', 'draft_changed', 'movieId', $1::uuid, 'userId', $2::uuid, 'client', $3::uuid, "
         "'cursor', $4::bigint))",
         pgParams(movie, editor, client, cursor));
}

} // namespace cinefluent::server
