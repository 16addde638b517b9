// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgjobs.h"

#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

using namespace std::chrono;

namespace {

constexpr char insertSql[] =
    "insert into jobs (kind, payload, priority, run_at, max_attempts, unique_key) "
    "values ($1, $2::jsonb, $3, now() + $4 * interval '1 second', $5, nullif($6, '')) on conflict do nothing";

RowAccess worker()
{
    return RowAccess::asRole(RowAccess::Role::Worker);
}

PgValue text(const QByteArray &ascii)
{
    return PgValue::utf8(ascii);
}

Result<QList<DeadLetters>> readDeadLetters(pqxx::transaction_base &work)
{
    QList<DeadLetters> letters;
    for (const PgRow &row : exec(work,
                                 "select kind, count(*)::int, (array_agg(coalesce(last_error, '') order by finished_at "
                                 "desc))[1] from jobs where state = 'dead' group by kind order by kind",
                                 {}))
        letters.append({row.text(0), row.int32(1), row.text(2)});
    return letters;
}

/// A text column holds no NUL.
QString storable(QString error)
{
    return error.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
}

} // namespace

bool insertJob(pqxx::transaction_base &work, const NewJob &job)
{
    const PgParams params = pgParams(job.kind, PgValue::utf8(job.payload), job.priority, qint64(job.delay.count()),
                                     job.maxAttempts, job.uniqueKey);
    return exec(work, insertSql, params).affectedRows() == 1;
}

Result<QList<DeadLetters>> lookAtDeadLetters(const ConnectionSettings &app)
{
    try {
        pqxx::connection connection(app.conninfo().toStdString());
        pqxx::work work(connection);
        (void)exec(work, "select set_config('role', 'cinefluent_worker', true)", {});
        return readDeadLetters(work);
    } catch (const std::exception &error) {
        return pgErrorOf(error);
    }
}

Result<int> retryDeadLetters(const ConnectionSettings &app)
{
    try {
        pqxx::connection connection(app.conninfo().toStdString());
        pqxx::work work(connection);
        (void)exec(work, "select set_config('role', 'cinefluent_worker', true)", {});
        const PgRows rows = exec(work,
                                 "update jobs set state = 'queued', attempts = 0, run_at = now(), finished_at = null "
                                 "where state = 'dead' returning 1",
                                 {});
        const auto count = int(rows.size());
        work.commit();
        return count;
    } catch (const std::exception &error) {
        return pgErrorOf(error);
    }
}

PgJobQueue::PgJobQueue(TransactionPool &pool, JobSignal &signal)
    : m_pool(pool)
    , m_signal(signal)
{
}

Task<Result<bool>> PgJobQueue::add(NewJob job)
{
    auto act = [job](pqxx::work &work) -> Result<bool> { return insertJob(work, job); };
    JobSignal &signal = m_signal;
    const auto added = co_await m_pool.run(std::move(act), RowAccess::asRole(RowAccess::Role::App));
    if (added && *added)
        signal.notify();
    co_return added;
}

PgJobStore::PgJobStore(TransactionPool &pool)
    : m_pool(pool)
{
}

Result<std::optional<Job>> PgJobStore::claim(const QByteArray &runner, const QStringList &kinds, milliseconds lease)
{
    static constexpr char sql[] =
        "update jobs set state = 'running', attempts = attempts + 1, locked_by = $1, "
        "locked_until = now() + $3 * interval '1 millisecond' where id = "
        "(select id from jobs where state = 'queued' and run_at <= now() and kind = any ($2::text[]) "
        "order by priority desc, run_at limit 1 for update skip locked) "
        "returning id, kind, payload, attempts, max_attempts";
    const PgParams params = pgParams(text(runner), kinds, qint64(lease.count()));
    return m_pool.runBlocking(
        [&params](pqxx::work &work) -> Result<std::optional<Job>> {
            const PgRows rows = exec(work, sql, params);
            if (rows.isEmpty())
                return std::optional<Job>();
            const PgRow row = rows.first();
            return std::optional<Job>(Job{row.uuid(0), row.text(1), row.json(2), row.int32(3), row.int32(4), nullptr});
        },
        worker());
}

Result<int> PgJobStore::change(const char *sql, const PgParams &params)
{
    return m_pool.runBlocking(
        [sql, &params](pqxx::work &work) -> Result<int> { return int(exec(work, sql, params).affectedRows()); },
        worker());
}

Result<void> PgJobStore::renew(const QByteArray &runner, milliseconds lease)
{
    const auto renewed = change("update jobs set locked_until = now() + $2 * interval '1 millisecond' "
                                "where locked_by = $1 and state = 'running'",
                                pgParams(text(runner), qint64(lease.count())));
    return renewed ? Result<void>() : renewed.error();
}

#define OWN_JOB " where id = $2 and locked_by = $1 and attempts = $3 and state = 'running'"

Result<bool> PgJobStore::complete(const QByteArray &runner, const Job &job)
{
    const auto changed = change("update jobs set state = 'done', payload = '{}', last_error = null, "
                                "locked_until = null, finished_at = now()" OWN_JOB,
                                pgParams(text(runner), job.id, job.attempt));
    return changed ? Result<bool>(*changed == 1) : changed.error();
}

Result<bool> PgJobStore::retry(const QByteArray &runner, const Job &job, milliseconds pause, const QString &error)
{
    const auto changed = change("update jobs set state = 'queued', locked_by = null, locked_until = null, "
                                "run_at = now() + $4 * interval '1 millisecond', last_error = $5" OWN_JOB,
                                pgParams(text(runner), job.id, job.attempt, qint64(pause.count()), storable(error)));
    return changed ? Result<bool>(*changed == 1) : changed.error();
}

Result<bool> PgJobStore::giveBack(const QByteArray &runner, const Job &job)
{
    const auto changed = change("update jobs set state = 'queued', attempts = attempts - 1, locked_by = null, "
                                "locked_until = null" OWN_JOB,
                                pgParams(text(runner), job.id, job.attempt));
    return changed ? Result<bool>(*changed == 1) : changed.error();
}

Result<bool> PgJobStore::bury(const QByteArray &runner, const Job &job, const QString &error)
{
    const auto changed = change("update jobs set state = 'dead', locked_until = null, finished_at = now(), "
                                "last_error = $4" OWN_JOB,
                                pgParams(text(runner), job.id, job.attempt, storable(error)));
    return changed ? Result<bool>(*changed == 1) : changed.error();
}

#undef OWN_JOB

Result<int> PgJobStore::recover()
{
    return change("update jobs set state = case when attempts >= max_attempts then 'dead' else 'queued' end, "
                  "finished_at = case when attempts >= max_attempts then now() end, locked_until = null, "
                  "last_error = 'lease_lost: ' || locked_by || ' did not say how it went', locked_by = null "
                  "where id in (select id from jobs where state = 'running' and locked_until < now() "
                  "for update skip locked)",
                  {});
}

Result<void> PgJobStore::arrange(const QList<JobSchedule> &schedules)
{
    // The first run ever is due at once; after it, runs begin at whole multiples of the interval since 1970.
    static constexpr char sql[] =
        "insert into jobs (kind, unique_key, run_at) select $1::text, 'schedule:' || $1::text, case when exists "
        "(select from jobs where kind = $1::text and finished_at > now() - $2::float8 * interval '1 second') then "
        "to_timestamp((floor(extract(epoch from now())::float8 / $2) + 1) * $2) else now() end "
        "where not exists (select from jobs where unique_key = 'schedule:' || $1::text "
        "and state in ('queued', 'running')) on conflict do nothing";
    for (const JobSchedule &schedule : schedules) {
        const auto added = change(sql, pgParams(schedule.kind, qint64(schedule.interval.count())));
        if (!added)
            return added.error();
    }
    return {};
}

Result<QList<DeadLetters>> PgJobStore::deadLetters()
{
    return m_pool.runBlocking([](pqxx::work &work) { return readDeadLetters(work); }, worker());
}

Result<void> PgJobStore::prune(seconds done, seconds dead)
{
    // A schedule's last run stays: the next one is told from it.
    const auto gone = change("delete from jobs j where (j.state = 'done' and j.finished_at < now() - $1 * interval "
                             "'1 second' and (j.unique_key is null or j.unique_key not like 'schedule:%' or exists "
                             "(select from jobs l where l.unique_key = j.unique_key and l.finished_at > "
                             "j.finished_at))) or (j.state = 'dead' and j.finished_at < now() - $2 * interval "
                             "'1 second' and j.kind not like 'payments.%')",
                             pgParams(qint64(done.count()), qint64(dead.count())));
    return gone ? Result<void>() : gone.error();
}

} // namespace cinefluent::server
