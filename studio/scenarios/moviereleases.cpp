// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/moviereleases.h"

#include "common/api/routes.h"
#include "studio/scenarios/serverquestion.h"

namespace cinefluent::studio {

namespace {

Task<Result<api::ReleaseSummary>> change(Account &account, QByteArray method, QString path, QByteArray body)
{
    const auto answer = co_await askServer(account, method, path, body);
    if (!answer)
        co_return answer.error();
    co_return api::releaseSummaryFromJson(*answer);
}

} // namespace

Task<Result<api::ReleasePage>> releasesOf(Account &account, MovieId movie, QString cursor)
{
    QString path = api::routes::toStudioReleases(movie) + QStringLiteral("?limit=50");
    if (!cursor.isEmpty())
        path += QStringLiteral("&cursor=") + cursor;
    const auto answer = co_await askServer(account, "GET", path, {});
    if (!answer)
        co_return answer.error();
    co_return api::releasePageFromJson(*answer);
}

Task<Result<api::ReleaseDiff>> changesBetween(Account &account, MovieId movie, QUuid from, QUuid to)
{
    const auto answer = co_await askServer(account, "GET", api::routes::toStudioReleaseDiff(movie, from, to), {});
    if (!answer)
        co_return answer.error();
    co_return api::releaseDiffFromJson(*answer);
}

Task<Result<api::ReleaseSummary>> rollBackTo(Account &account, MovieId movie, QUuid release)
{
    co_return co_await change(account, "POST", api::routes::toStudioRollback(movie, release), {});
}

Task<Result<api::ReleaseSummary>> scheduleRelease(Account &account, MovieId movie, QUuid release, Instant publishAt)
{
    const QByteArray body = "{\"publishAt\":\"" + toIso8601(publishAt).toLatin1() + "\"}";
    co_return co_await change(account, "PUT", api::routes::toStudioSchedule(movie, release), body);
}

Task<Result<api::ReleaseSummary>> cancelSchedule(Account &account, MovieId movie, QUuid release)
{
    co_return co_await change(account, "DELETE", api::routes::toStudioSchedule(movie, release), {});
}

Task<Result<void>> unpublish(Account &account, MovieId movie)
{
    const auto answer = co_await askServer(account, "DELETE", api::routes::toStudioRelease(movie), {});
    if (!answer)
        co_return answer.error();
    co_return {};
}

} // namespace cinefluent::studio
