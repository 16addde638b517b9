// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/releasescontroller.h"

#include "common/api/errorcodes.h"
#include "common/api/routes.h"
#include "server/http/conditional.h"
#include "server/http/controllers/requestbody.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/catalogue/catalogueerrors.h"
#include "server/services/publishing/releaseservice.h"

namespace cinefluent::server {

namespace {

using namespace std::chrono_literals;

struct Named
{
    MovieId movie;
    QUuid release;
};

Result<Named> namedBy(const HttpRequest &request)
{
    const auto movie = request.uuidParameter("movieId");
    if (!movie)
        return movieNotFound();
    const auto release = request.uuidParameter("releaseId");
    if (!release)
        return makeError(ErrorKind::NotFound, QString::fromLatin1(api::codes::releaseNotFound),
                         QStringLiteral("This movie has no such release."));
    return Named{MovieId(*movie), *release};
}

template<typename T>
HttpResponse shown(const HttpRequest &request, const Result<T> &answer)
{
    if (!answer)
        return toProblem(answer.error(), request.requestId);
    const QByteArray json = api::toJson(*answer);
    HttpResponse response = HttpResponse::json(200, json).with("Cache-Control", "private, no-cache");
    return conditional(request, etagOf(json), std::move(response));
}

HttpResponse changed(const HttpRequest &request, const Result<api::ReleaseSummary> &answer)
{
    if (!answer)
        return toProblem(answer.error(), request.requestId);
    return HttpResponse::json(200, api::toJson(*answer)).with("Cache-Control", "no-store");
}

} // namespace

ReleasesController::ReleasesController(ReleaseService &releases)
    : m_releases(releases)
{
}

void ReleasesController::addRoutes(Router &router)
{
    RoutePolicy reads;
    reads.access = Access::Editor;
    reads.maxBodyBytes = 0;
    reads.rateBucket = "upload";
    RoutePolicy switches = reads;
    switches.deadline = 60s; // as publishing
    RoutePolicy writes = reads;
    writes.maxBodyBytes = 1024;
    RoutePolicy looks = switches;
    looks.access = Access::Learner; // a reviewer's account is anybody's: the movie's roles decide
    router.add(HttpMethod::Get, api::routes::studioReleases, looks,
               [this](HttpRequest request) { return list(std::move(request)); });
    router.add(HttpMethod::Get, api::routes::studioReleaseDiff, looks,
               [this](HttpRequest request) { return diff(std::move(request)); });
    router.add(HttpMethod::Post, api::routes::studioRollback, switches,
               [this](HttpRequest request) { return rollBack(std::move(request)); });
    router.add(HttpMethod::Put, api::routes::studioSchedule, writes,
               [this](HttpRequest request) { return schedule(std::move(request)); });
    router.add(HttpMethod::Delete, api::routes::studioSchedule, reads,
               [this](HttpRequest request) { return cancel(std::move(request)); });
    router.add(HttpMethod::Delete, api::routes::studioRelease, switches,
               [this](HttpRequest request) { return unpublish(std::move(request)); });
}

Task<HttpResponse> ReleasesController::list(HttpRequest request)
{
    const auto movie = request.uuidParameter("movieId");
    if (!movie)
        co_return toProblem(movieNotFound(), request.requestId);
    QueryParameters parameters;
    const PageRequest part =
        pageRequestFrom(parameters, request.queryValue(QStringLiteral("page")),
                        request.queryValue(QStringLiteral("limit")), request.queryValue(QStringLiteral("cursor")));
    if (auto error = parameters.error())
        co_return toProblem(*error, request.requestId);
    const auto page = co_await m_releases.releases(MovieId(*movie), *request.principal, part);
    co_return shown(request, page);
}

Task<HttpResponse> ReleasesController::diff(HttpRequest request)
{
    const auto named = namedBy(request);
    if (!named)
        co_return toProblem(named.error(), request.requestId);
    const auto other = request.uuidParameter("otherId");
    const auto diff =
        co_await m_releases.diff(named->movie, named->release, other.value_or(QUuid()), *request.principal);
    co_return shown(request, diff);
}

Task<HttpResponse> ReleasesController::rollBack(HttpRequest request)
{
    const auto named = namedBy(request);
    if (!named)
        co_return toProblem(named.error(), request.requestId);
    const auto done = co_await m_releases.rollBack(named->movie, named->release, *request.principal, request.requestId);
    co_return changed(request, done);
}

Task<HttpResponse> ReleasesController::schedule(HttpRequest request)
{
    const auto named = namedBy(request);
    if (!named)
        co_return toProblem(named.error(), request.requestId);
    const auto publishAt =
        readBody<Instant>(request, [](api::ObjectReader &reader) { return reader.instant("publishAt"); });
    if (!publishAt)
        co_return toProblem(publishAt.error(), request.requestId);
    const auto done =
        co_await m_releases.schedule(named->movie, named->release, *publishAt, *request.principal, request.requestId);
    co_return changed(request, done);
}

Task<HttpResponse> ReleasesController::cancel(HttpRequest request)
{
    const auto named = namedBy(request);
    if (!named)
        co_return toProblem(named.error(), request.requestId);
    const auto done =
        co_await m_releases.schedule(named->movie, named->release, std::nullopt, *request.principal, request.requestId);
    co_return changed(request, done);
}

Task<HttpResponse> ReleasesController::unpublish(HttpRequest request)
{
    const auto movie = request.uuidParameter("movieId");
    if (!movie)
        co_return toProblem(movieNotFound(), request.requestId);
    const auto done = co_await m_releases.unpublish(MovieId(*movie), *request.principal, request.requestId);
    co_return done ? HttpResponse::noContent() : toProblem(done.error(), request.requestId);
}

} // namespace cinefluent::server
