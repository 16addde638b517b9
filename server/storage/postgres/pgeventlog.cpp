// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgeventlog.h"

#include "server/storage/postgres/pipeline.h"

namespace cinefluent::server {

namespace {

/// Rows that one run of prune forgets at most: a statement has two seconds.
constexpr int pruneRows = 20'000;

constexpr Statement stateStatement{"realtime_state",
                                   "select epoch::text, last_sequence, pruned_sequence from realtime_state"};
constexpr Statement relayStatement{"realtime_relay",
                                   "select sequence, channel, payload, before from relay_outbox($1::int, $2::boolean)"};
constexpr Statement afterStatement{"realtime_after",
                                   "select sequence, channel, payload from realtime_events where sequence > $1::bigint "
                                   "order by sequence limit $2::int"};
constexpr Statement historyStatement{
    "realtime_history", "select sequence, channel, payload from realtime_events where channel = $1 "
                        "and sequence > $2::bigint and sequence <= $3::bigint order by sequence limit $4::int"};
constexpr Statement pruneStatement{"realtime_prune", "select prune_realtime($1::bigint, $2::int)"};

RowAccess relayRole()
{
    return RowAccess::asRole(RowAccess::Role::Worker);
}

RealtimeEvent eventFromRow(const PgRow &row)
{
    return {row.int64(0), row.json(1), row.json(2)};
}

} // namespace

PgEventLog::PgEventLog(Pipeline &pipeline)
    : m_pipeline(pipeline)
{
}

Task<Result<EventLogState>> PgEventLog::state()
{
    const auto rows = co_await m_pipeline.query(stateStatement, {}, relayRole());
    if (!rows)
        co_return rows.error();
    const PgRow row = rows->first();
    co_return EventLogState{row.json(0), row.int64(1), row.int64(2)};
}

Task<Result<EventBatch>> PgEventLog::relay(int most, bool announce)
{
    const auto rows = co_await m_pipeline.query(relayStatement, pgParams(most, announce), relayRole());
    if (!rows)
        co_return rows.error();
    EventBatch batch;
    for (const PgRow &row : *rows) {
        batch.before = row.int64(3);
        batch.events.push_back(eventFromRow(row));
    }
    co_return batch;
}

Task<Result<EventBatch>> PgEventLog::after(qint64 sequence, int most)
{
    const auto rows = co_await m_pipeline.query(afterStatement, pgParams(sequence, most), relayRole());
    if (!rows)
        co_return rows.error();
    EventBatch batch{sequence, {}};
    for (const PgRow &row : *rows)
        batch.events.push_back(eventFromRow(row));
    co_return batch;
}

Task<Result<std::vector<RealtimeEvent>>> PgEventLog::history(QByteArray channel, qint64 after, qint64 upTo, int most)
{
    PgParams params;
    params.push_back(PgValue::utf8(channel));
    params.emplace_back(after);
    params.emplace_back(upTo);
    params.emplace_back(most);
    const auto rows = co_await m_pipeline.query(historyStatement, std::move(params), relayRole());
    if (!rows)
        co_return rows.error();
    std::vector<RealtimeEvent> events;
    for (const PgRow &row : *rows)
        events.push_back(eventFromRow(row));
    co_return events;
}

Task<Result<void>> PgEventLog::prune(qint64 keep)
{
    const auto rows = co_await m_pipeline.query(pruneStatement, pgParams(keep, pruneRows), relayRole());
    if (!rows)
        co_return rows.error();
    co_return Result<void>();
}

} // namespace cinefluent::server
