// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/realtime/channelaccess.h"

namespace cinefluent::server {

class Pipeline;

/// Looks at movies, posts and progress for realtime.
class PgChannelAccess final : public ChannelAccess
{
public:
    explicit PgChannelAccess(Pipeline &reads);

    Task<Result<bool>> exists(Channel channel, Identity listener) override;
    Task<Result<qint64>> lastPositionMs(UserId user, LessonId lesson) override;

private:
    Pipeline &m_reads;
};

} // namespace cinefluent::server
