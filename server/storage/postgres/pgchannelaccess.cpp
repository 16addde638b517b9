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
/// As draftRightsOf() in movierights.cpp.
constexpr Statement draftStatement{
    "channel_draft",
    "select exists (select from movies m where m.id = $1::uuid and (m.created_by = $2::uuid or exists (select from "
    "movie_editors e where e.movie_id = m.id and e.user_id = $2 and e.role <> 'reviewer') or exists (select from "
    "movie_teams t join "
    "team_members "
    "u using (team_id) where t.movie_id = m.id and u.user_id = $2))) or exists (select from drafts d where d.movie_id "
    "= "
    "$1 and (($3::boolean) or exists (select from draft_editors e where e.movie_id = d.movie_id and e.user_id = $2) or "
    "(d.created_by = $2 and not exists (select from movies m where m.id = $1))))"};
constexpr Statement positionStatement{
    "channel_position", "select last_position from user_progress where user_id = $1::uuid and lesson_id = $2::uuid"};

} // namespace

PgChannelAccess::PgChannelAccess(Pipeline &reads)
    : m_reads(reads)
{
}

Task<Result<bool>> PgChannelAccess::exists(Channel channel, Identity listener)
{
    if (channel.kind == Channel::Kind::Draft) {
        if (!includes(listener.role, Role::Editor))
            co_return false;
        const auto edits = co_await m_reads.query(
            draftStatement, pgParams(channel.id, listener.userId, includes(listener.role, Role::Admin)),
            RowAccess::asRole(RowAccess::Role::Worker, listener.userId.uuid()));
        if (!edits)
            co_return edits.error();
        co_return edits->first().boolean(0);
    }
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
