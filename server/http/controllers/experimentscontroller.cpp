// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/experimentscontroller.h"

#include "common/api/routes.h"
#include "server/http/controllers/communityanswer.h"
#include "server/http/controllers/requestbody.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/experiments/experimentservice.h"

namespace cinefluent::server {

ExperimentsController::ExperimentsController(ExperimentService &service)
    : m_service(service)
{
}

void ExperimentsController::addRoutes(Router &router)
{
    RoutePolicy learner;
    learner.access = Access::Learner;
    learner.maxBodyBytes = 0;
    learner.rateBucket = "api";
    RoutePolicy admin = learner;
    admin.access = Access::Admin;
    RoutePolicy writes = admin;
    writes.maxBodyBytes = 16 * 1024;
    router.add(HttpMethod::Get, api::routes::experimentAssignments, learner,
               [this](HttpRequest request) { return assignments(std::move(request)); });
    router.add(HttpMethod::Put, api::routes::experimentExposure, learner,
               [this](HttpRequest request) { return expose(std::move(request)); });
    router.add(HttpMethod::Get, api::routes::experiments, admin,
               [this](HttpRequest request) { return list(std::move(request)); });
    router.add(HttpMethod::Post, api::routes::experiments, writes,
               [this](HttpRequest request) { return create(std::move(request)); });
    router.add(HttpMethod::Post, api::routes::experimentStop, admin,
               [this](HttpRequest request) { return stop(std::move(request)); });
}

Task<HttpResponse> ExperimentsController::assignments(HttpRequest request)
{
    const auto json = co_await m_service.assignments(request.principal->userId);
    co_return viewOf(request, json);
}

Task<HttpResponse> ExperimentsController::expose(HttpRequest request)
{
    const auto done = co_await m_service.expose(request.principal->userId, request.parameter("key"));
    co_return removed(request, done);
}

Task<HttpResponse> ExperimentsController::list(HttpRequest request)
{
    const auto json = co_await m_service.list();
    co_return viewOf(request, json);
}

Task<HttpResponse> ExperimentsController::create(HttpRequest request)
{
    const auto experiment = readBody<Experiment>(request, readExperiment);
    if (!experiment)
        co_return toProblem(experiment.error(), request.requestId);
    const auto json = co_await m_service.create(*experiment, request.principal->userId, request.requestId);
    if (!json)
        co_return toProblem(json.error(), request.requestId);
    co_return HttpResponse::json(201, *json).with("Cache-Control", "no-store");
}

Task<HttpResponse> ExperimentsController::stop(HttpRequest request)
{
    const auto done = co_await m_service.stop(request.parameter("key"), request.principal->userId, request.requestId);
    co_return removed(request, done);
}

} // namespace cinefluent::server
