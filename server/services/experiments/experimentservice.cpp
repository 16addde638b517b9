// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/experiments/experimentservice.h"

#include "common/base/jsonwriter.h"

namespace cinefluent::server {

namespace {

Error notFound()
{
    return makeError(ErrorKind::NotFound, QStringLiteral("experiment_not_found"),
                     QStringLiteral("There is no such experiment."));
}

void writeInstant(JsonWriter &json, std::string_view name, const std::optional<Instant> &instant)
{
    json.key(name);
    if (instant)
        json.value(toIso8601(*instant));
    else
        json.nullValue();
}

void writeReport(JsonWriter &json, const ExperimentReport &report, Instant now)
{
    const Experiment &experiment = report.experiment;
    json.beginObject().member("key", experiment.key).member("description", experiment.description);
    json.member("isRunning", experiment.isRunning(now));
    writeInstant(json, "startsAt", experiment.startsAt);
    writeInstant(json, "endsAt", experiment.endsAt);
    json.key("variants").beginArray();
    for (const Variant &variant : experiment.variants) {
        const VariantCounts counts = report.counts.value(variant.name);
        json.beginObject().member("name", variant.name).member("weight", variant.weight);
        json.member("assigned", counts.assigned).member("exposed", counts.exposed).endObject();
    }
    json.endArray().endObject();
}

} // namespace

ExperimentService::ExperimentService(ExperimentRepository &repository, const Clock &clock)
    : m_repository(repository)
    , m_clock(clock)
{
}

Task<Result<QByteArray>> ExperimentService::assignments(UserId user)
{
    const auto experiments = co_await m_repository.all();
    if (!experiments)
        co_return experiments.error();
    const auto held = co_await m_repository.assignments(user);
    if (!held)
        co_return held.error();
    std::vector<Assignment> shown, fresh;
    for (const Experiment &experiment : *experiments) {
        if (!experiment.isRunning(m_clock.now()))
            continue;
        const auto known = std::find_if(held->begin(), held->end(),
                                        [&](const Assignment &one) { return one.experiment == experiment.key; });
        if (known != held->end()) {
            shown.push_back(*known);
            continue;
        }
        fresh.push_back({experiment.key, variantOf(experiment, user)});
        shown.push_back(fresh.back());
    }
    if (!fresh.empty()) {
        const auto assigned = co_await m_repository.assign(user, fresh);
        if (!assigned)
            co_return assigned.error();
    }
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().key("assignments").beginArray();
    for (const Assignment &one : shown)
        json.beginObject().member("experiment", one.experiment).member("variant", one.variant).endObject();
    json.endArray().endObject();
    co_return out;
}

Task<Result<void>> ExperimentService::expose(UserId user, QString key)
{
    if (!isExperimentKey(key))
        co_return notFound();
    const auto exposed = co_await m_repository.expose(user, std::move(key), m_clock.now());
    if (!exposed)
        co_return exposed.error();
    if (!*exposed)
        co_return notFound();
    co_return {};
}

Task<Result<QByteArray>> ExperimentService::list()
{
    const auto reports = co_await m_repository.reports();
    if (!reports)
        co_return reports.error();
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().key("experiments").beginArray();
    for (const ExperimentReport &report : *reports)
        writeReport(json, report, m_clock.now());
    json.endArray().endObject();
    co_return out;
}

Task<Result<QByteArray>> ExperimentService::create(Experiment experiment, UserId admin, QByteArray requestId)
{
    const auto created = co_await m_repository.create(experiment, admin, std::move(requestId));
    if (!created)
        co_return created.error();
    if (!*created)
        co_return makeError(ErrorKind::Conflict, QStringLiteral("experiment_exists"),
                            QStringLiteral("There is an experiment of this key. Give the new one a key of its own; "
                                           "nothing was changed."));
    QByteArray out;
    JsonWriter json(out);
    const ExperimentReport report{std::move(experiment), {}};
    writeReport(json, report, m_clock.now());
    co_return out;
}

Task<Result<void>> ExperimentService::stop(QString key, UserId admin, QByteArray requestId)
{
    if (!isExperimentKey(key))
        co_return notFound();
    const auto stopped = co_await m_repository.stop(std::move(key), m_clock.now(), admin, std::move(requestId));
    if (!stopped)
        co_return stopped.error();
    if (!*stopped)
        co_return notFound();
    co_return {};
}

} // namespace cinefluent::server
