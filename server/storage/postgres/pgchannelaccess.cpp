// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgchannelaccess.h"

#include "server/storage/postgres/pipeline.h"

namespace cinefluent::server {

namespace {

constexpr Statement movieStatement{
    "channel_movie",
    "select exists (select from movies where id = $1::uuid and is_active and live_release_id is not null)"};
constexpr Statement postStatement{
    "channel_post", "select exists (select from community_posts where id = $1::uuid and hidden_at is null)"};
constexpr Statement positionStatement{
    "channel_position", "select last_position from user_progress where user_id = $1::uuid and lesson_id = $2::uuid"};

} // namespace

PgChannelAccess::PgChannelAccess(Pipeline &reads)
    : m_reads(reads)
{
}

Task<Result<bool>> PgChannelAccess::exists(Channel channel)
{
    if (channel.kind != Channel::Kind::Movie && channel.kind != Channel::Kind::Post)
        co_return true;
    const Statement &statement = channel.kind == Channel::Kind::Movie ? movieStatement : postStatement;
    const auto rows = co_await m_reads.query(statement, pgParams(channel.id));
    if (!rows)
        co_return rows.error();
    co_return rows->first().boolean(0);
}

Task<Result<qint64>> PgChannelAccess::lastPositionMs(UserId user, LessonId lesson)
{
    const auto rows = co_await m_reads.query(positionStatement, pgParams(user, lesson), RowAccess(user));
    if (!rows)
        co_return rows.error();
    co_return rows->isEmpty() ? qint64(0) : rows->first().fixed(0, 3);
}

} // namespace cinefluent::server
