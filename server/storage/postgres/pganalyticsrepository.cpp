// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pganalyticsrepository.h"

#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

namespace {

// An event's row is named by its user and the app's id, so that nobody's id stands in another's way. The lock is held
// before a number of arrival is taken: V0016__analytics.sql says why.
constexpr BatchStatement addStatement{
    {"add_analytics_events",
     "with gate as materialized (select pg_advisory_xact_lock_shared(analytics_arriving()) is null as passed), "
     "input as materialized (select i.*, row_number() over (partition by i.id, i.occurred_at order by i.n) as turn "
     "from unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::uuid[], $5::text[]) with ordinality "
     "as i(id, occurred_at, name, user_id, data, n)), "
     "fresh as (insert into analytics_events (id, occurred_at, name, user_id, data) "
     "select i.id, i.occurred_at, i.name, i.user_id, i.data::jsonb from gate, input i where i.turn = 1 "
     "order by i.id, i.occurred_at on conflict do nothing returning id, occurred_at) "
     "select i.n, f.id is not null and i.turn = 1 from input i left join fresh f using (id, occurred_at)"},
    5};

RowAccess asWorker()
{
    return RowAccess::asRole(RowAccess::Role::Worker);
}

/// Up to which arrival all events are there; waits for the batches under way.
Result<qint64> lastArrival(pqxx::transaction_base &work)
{
    exec(work, "select pg_advisory_xact_lock(analytics_arriving())");
    return exec(work, "select case when is_called then last_value else 0 end from analytics_arrival_seq")
        .first()
        .int64(0);
}

Result<int> countUpTo(pqxx::transaction_base &work, qint64 last, int limit)
{
    const qint64 counted = exec(work, "select counted from analytics_progress for update").first().int64(0);
    if (counted >= last)
        return 0;
    // At most `limit` events, all of them up to the number that is noted then.
    const PgRow chunk = exec(work,
                             "select count(*), coalesce(max(arrival), 0) from (select arrival from analytics_events "
                             "where arrival > $1::bigint and arrival <= $2::bigint order by arrival limit $3::int) e",
                             pgParams(counted, last, limit))
                            .first();
    const int seen = chunk.int32(0);
    const qint64 until = seen < limit ? last : chunk.int64(1);
    exec(work,
         "with own as materialized (select (occurred_at at time zone 'UTC')::date as day, name, user_id, "
         "case when from_server and name = 'subscription_upgraded' then (data ->> 'revenue')::bigint else 0 end as "
         "revenue from analytics_events where arrival > $1::bigint and arrival <= $2::bigint), "
         "named as (select day, name, user_id, revenue from own union all select day, '*', user_id, revenue from own), "
         "newcomers as (insert into analytics_daily_users (day, name, user_id) select distinct day, name, user_id "
         "from named where user_id is not null order by 1, 2, 3 on conflict do nothing returning day, name), "
         "heads as (select day, name, count(*) as users from newcomers group by day, name) "
         "insert into analytics_daily as d (day, name, events, users, revenue_minor) "
         "select n.day, n.name, count(*), coalesce(max(h.users), 0), sum(n.revenue) from named n "
         "left join heads h on h.day = n.day and h.name = n.name group by n.day, n.name "
         "on conflict (day, name) do update set events = d.events + excluded.events, users = d.users + excluded.users, "
         "revenue_minor = d.revenue_minor + excluded.revenue_minor",
         pgParams(counted, until));
    exec(work, "update analytics_progress set counted = $1::bigint", pgParams(until));
    return seen;
}

} // namespace

PgAnalyticsRepository::PgAnalyticsRepository(Pipeline &writes, TransactionPool &transactions)
    : m_batcher(writes, addStatement, RowAccess::asRole(RowAccess::Role::Ingestion))
    , m_transactions(transactions)
{
}

Task<Result<int>> PgAnalyticsRepository::add(UserId user, std::vector<AnalyticsEvent> events)
{
    std::vector<Task<Result<std::optional<PgRow>>>> writes;
    writes.reserve(events.size());
    for (const AnalyticsEvent &event : events) {
        const QUuid id = deriveUuid(user.uuid(), event.eventId.toRfc4122());
        PgParams row = pgParams(id, event.occurredAt, PgValue::utf8(event.type), user, PgValue::utf8(event.data));
        writes.push_back(m_batcher.write(std::move(row)));
    }
    int added = 0;
    std::optional<Error> failure;
    for (auto &write : writes) {
        const auto answer = co_await write;
        if (!answer)
            failure = answer.error();
        else if (*answer && (*answer)->boolean(1))
            ++added;
    }
    if (failure)
        co_return *failure;
    co_return added;
}

Task<Result<std::vector<AnalyticsDay>>> PgAnalyticsRepository::days(QDate first, QDate last)
{
    const auto act = [first, last](pqxx::work &work) -> Result<std::vector<AnalyticsDay>> {
        std::vector<AnalyticsDay> days;
        for (const PgRow &row : exec(work,
                                     "select day, name, events, users, revenue_minor from analytics_daily "
                                     "where day between $1::date and $2::date order by day, name",
                                     pgParams(first, last)))
            days.push_back({row.date(0), row.text(1).toUtf8(), row.int64(2), row.int64(3), row.int64(4)});
        return days;
    };
    co_return co_await m_transactions.run(act, asWorker());
}

PgAnalyticsKeeper::PgAnalyticsKeeper(TransactionPool &transactions, const Clock &clock)
    : m_transactions(transactions)
    , m_clock(clock)
{
}

Task<Result<int>> PgAnalyticsKeeper::rollUp(int limit)
{
    const auto last = co_await m_transactions.run([](pqxx::work &work) { return lastArrival(work); }, asWorker());
    if (!last)
        co_return last.error();
    const auto act = [until = *last, limit](pqxx::work &work) { return countUpTo(work, until, limit); };
    co_return co_await m_transactions.run(act, asWorker());
}

Task<Result<void>> PgAnalyticsKeeper::makePartitions(int months)
{
    const auto act = [months, now = m_clock.now()](pqxx::work &work) -> Result<void> {
        exec(work,
             "select ensure_analytics_partition($1::timestamptz + n * interval '1 month') "
             "from generate_series(0, $2::int) as n",
             pgParams(now, months));
        return {};
    };
    co_return co_await m_transactions.run(act, asWorker());
}

Task<Result<void>> PgAnalyticsKeeper::forget(std::chrono::days eventsAge, std::chrono::days usersAge)
{
    const Instant now = m_clock.now();
    const auto act = [events = now - eventsAge, users = now - usersAge](pqxx::work &work) -> Result<void> {
        exec(work, "select drop_analytics_partitions($1::timestamptz)", pgParams(events));
        exec(work,
             "delete from analytics_events where occurred_at < date_trunc('month', $1::timestamptz at time zone 'UTC') "
             "at time zone 'UTC'",
             pgParams(events));
        exec(work, "delete from analytics_daily_users where day < ($1::timestamptz at time zone 'UTC')::date",
             pgParams(users));
        exec(work, "delete from daily_lessons where day < ($1::timestamptz at time zone 'UTC')::date", pgParams(users));
        return {};
    };
    co_return co_await m_transactions.run(act, asWorker());
}

} // namespace cinefluent::server
