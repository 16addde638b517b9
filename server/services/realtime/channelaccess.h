// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"
#include "common/lesson/ids.h"
#include "server/services/auth/identity.h"
#include "server/services/realtime/channel.h"

namespace cinefluent::server {

/// What realtime asks of the other resources' tables. Belongs to the thread of its connection.
class ChannelAccess
{
public:
    ChannelAccess() = default;
    ChannelAccess(const ChannelAccess &) = delete;
    ChannelAccess &operator=(const ChannelAccess &) = delete;
    virtual ~ChannelAccess() = default;

    /// Whether the channel's movie or post is there for learners: a movie that is active and published, a post that
    /// nobody has hidden; and whether `listener` edits the movie of a draft. True for channels of other kinds.
    virtual Task<Result<bool>> exists(Channel channel, Identity listener) = 0;
    /// Where the learner stands in the lesson's clip, in milliseconds; 0 where nothing was reported yet.
    virtual Task<Result<qint64>> lastPositionMs(UserId user, LessonId lesson) = 0;
};

} // namespace cinefluent::server
