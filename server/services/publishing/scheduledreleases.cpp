// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/publishing/scheduledreleases.h"

#include "server/services/cache/cachekeys.h"

namespace cinefluent::server {

namespace {

bool isForGood(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::PermissionDenied:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Corrupt:
    case ErrorKind::Unsupported:
        return true;
    default:
        return false;
    }
}

} // namespace

ScheduledReleases::ScheduledReleases(ReleaseHistory &history, CacheStore &answers, Logger &log)
    : m_history(history)
    , m_answers(answers)
    , m_log(log)
{
}

Task<Result<void>> ScheduledReleases::run(Job job)
{
    const auto schedule = ReleaseSchedule::fromPayload(job.payload);
    if (!schedule)
        co_return schedule.error();
    const auto due = co_await m_history.due(*schedule);
    if (!due)
        co_return due.error();
    if (*due) {
        auto release = keptRelease((*due)->manifestJson);
        if (!release)
            co_return co_await settle(*schedule, release.error());
        release->editor = (*due)->editor;
        const auto published = co_await m_history.publishDue(*schedule, std::move(*release));
        if (!published)
            co_return co_await settle(*schedule, published.error());
        if (*published)
            m_log.info("release.published_on_time", {{"release", schedule->release.toString(QUuid::WithoutBraces)}});
    }
    // Also where nothing is due: the run before may have ended between its commit and this.
    co_await m_answers.forget(cache::catalogueScope);
    co_return {};
}

Task<Result<void>> ScheduledReleases::settle(ReleaseSchedule schedule, Error error)
{
    if (!isForGood(error))
        co_return error;
    m_log.warning(
        "release.schedule_failed",
        {{"release", schedule.release.toString(QUuid::WithoutBraces)}, {"code", error.code}, {"detail", error.detail}});
    co_return co_await m_history.giveUp(schedule, error.code);
}

} // namespace cinefluent::server
