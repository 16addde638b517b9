// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgexperimentrepository.h"

#include "server/storage/postgres/auditrecord.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

namespace {

#define CINEFLUENT_EXPERIMENTS "select key, description, variants, starts_at, ends_at from experiments order by key"

constexpr Statement allStatement{"experiments", CINEFLUENT_EXPERIMENTS};

constexpr Statement heldStatement{"experiments_held", "select experiment_key, variant from experiment_assignments "
                                                      "where user_id = $1::uuid"};

constexpr Statement assignStatement{
    "experiments_assign",
    "insert into experiment_assignments (experiment_key, user_id, variant) select i.key, $1::uuid, i.variant "
    "from unnest($2::text[], $3::text[]) as i(key, variant) order by i.key on conflict do nothing"};

constexpr Statement exposeStatement{"experiments_expose",
                                    "update experiment_assignments set exposed_at = least(exposed_at, $3::timestamptz) "
                                    "where user_id = $1::uuid and experiment_key = $2 returning true"};

Experiment experimentFromRow(const PgRow &row)
{
    return {row.text(0), row.text(1), variantsFromJson(row.json(2)), row.optInstant(3), row.optInstant(4)};
}

/// Keys are of letters that JSON writes as they are.
QByteArray named(const QString &key)
{
    return "{\"key\":\"" + key.toLatin1() + "\"}";
}

RowAccess asAdmin(UserId admin)
{
    return RowAccess::asRole(RowAccess::Role::Worker, admin.uuid());
}

} // namespace

PgExperimentRepository::PgExperimentRepository(Pipeline &reads, TransactionPool &transactions)
    : m_reads(reads)
    , m_transactions(transactions)
{
}

Task<Result<std::vector<Experiment>>> PgExperimentRepository::all()
{
    const auto rows = co_await m_reads.query(allStatement);
    if (!rows)
        co_return rows.error();
    std::vector<Experiment> experiments;
    for (const PgRow &row : *rows)
        experiments.push_back(experimentFromRow(row));
    co_return experiments;
}

Task<Result<std::vector<Assignment>>> PgExperimentRepository::assignments(UserId user)
{
    const auto rows = co_await m_reads.query(heldStatement, pgParams(user), RowAccess(user));
    if (!rows)
        co_return rows.error();
    std::vector<Assignment> held;
    for (const PgRow &row : *rows)
        held.push_back({row.text(0), row.text(1)});
    co_return held;
}

Task<Result<void>> PgExperimentRepository::assign(UserId user, std::vector<Assignment> fresh)
{
    QStringList keys, variants;
    for (const Assignment &one : fresh) {
        keys.append(one.experiment);
        variants.append(one.variant);
    }
    const auto done = co_await m_reads.query(assignStatement, pgParams(user, keys, variants), RowAccess(user));
    if (!done)
        co_return done.error();
    co_return {};
}

Task<Result<bool>> PgExperimentRepository::expose(UserId user, QString key, Instant now)
{
    const auto rows = co_await m_reads.query(exposeStatement, pgParams(user, key, now), RowAccess(user));
    if (!rows)
        co_return rows.error();
    co_return !rows->isEmpty();
}

Task<Result<bool>> PgExperimentRepository::create(Experiment experiment, UserId admin, QByteArray requestId)
{
    const auto act = [experiment, admin, requestId](pqxx::work &work) -> Result<bool> {
        const PgRows rows =
            exec(work,
                 "insert into experiments (key, description, variants, starts_at, ends_at) values "
                 "($1, $2, $3::jsonb, $4::timestamptz, $5::timestamptz) on conflict do nothing "
                 "returning true",
                 pgParams(experiment.key, experiment.description, PgValue::utf8(toJson(experiment.variants)),
                          experiment.startsAt, experiment.endsAt));
        if (!rows.isEmpty())
            writeAudit(work, {admin, "experiments.created", "experiment", {}, requestId, named(experiment.key)});
        return !rows.isEmpty();
    };
    co_return co_await m_transactions.run(act, asAdmin(admin));
}

Task<Result<bool>> PgExperimentRepository::stop(QString key, Instant now, UserId admin, QByteArray requestId)
{
    const auto act = [key, now, admin, requestId](pqxx::work &work) -> Result<bool> {
        const PgRows rows = exec(work,
                                 "update experiments set ends_at = least(ends_at, $2::timestamptz) where key = $1 "
                                 "returning true",
                                 pgParams(key, now));
        if (!rows.isEmpty())
            writeAudit(work, {admin, "experiments.stopped", "experiment", {}, requestId, named(key)});
        return !rows.isEmpty();
    };
    co_return co_await m_transactions.run(act, asAdmin(admin));
}

Task<Result<std::vector<ExperimentReport>>> PgExperimentRepository::reports()
{
    const auto act = [](pqxx::work &work) -> Result<std::vector<ExperimentReport>> {
        std::vector<ExperimentReport> reports;
        for (const PgRow &row : exec(work, CINEFLUENT_EXPERIMENTS))
            reports.push_back({experimentFromRow(row), {}});
        for (const PgRow &row : exec(work, "select experiment_key, variant, count(*), count(exposed_at) from "
                                           "experiment_assignments group by 1, 2")) {
            const auto report = std::find_if(reports.begin(), reports.end(), [&row](const ExperimentReport &one) {
                return one.experiment.key == row.text(0);
            });
            if (report != reports.end())
                report->counts.insert(row.text(1), {row.int64(2), row.int64(3)});
        }
        return reports;
    };
    co_return co_await m_transactions.run(act, RowAccess::asRole(RowAccess::Role::Worker));
}

} // namespace cinefluent::server
