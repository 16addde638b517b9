// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/lesson/ids.h"
#include "server/services/auth/identity.h"
#include "server/storage/postgres/pqcompat.h"

#include <QUuid>

namespace cinefluent::server {

/// The seed's `CommunityEvent`. What it says is ids and counts, never content: what is hidden or erased later must not
/// live on in a history.
struct CommunityEvent
{
    const char *type = ""; ///< "new_post", "post_liked" or "new_comment"
    QUuid postId;
    UserId userId;   ///< who did it
    QUuid commentId; ///< of "new_comment"
};

/// Writes the event to the outbox, in the transaction of the change it tells of and after it: for the channels of the
/// post as it is now. Where the post is hidden or gone, nothing is written.
void writeCommunityEvent(pqxx::transaction_base &work, const CommunityEvent &event);

/// Tells a movie's editors that its log has grown to `cursor` by operations of `client`.
void writeDraftEvent(pqxx::transaction_base &work, const MovieId &movie, const UserId &editor, const QUuid &client,
                     qint64 cursor);

} // namespace cinefluent::server
