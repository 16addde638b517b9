// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/progresscontroller.h"

#include "common/api/routes.h"
#include "server/http/controllers/requestbody.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/learning/eventwindow.h"
#include "server/services/learning/progressservice.h"

namespace cinefluent::server {

namespace {

void writeAnswers(JsonWriter &json, const std::vector<EventAnswer> &answers)
{
    json.beginObject().key("results").beginArray();
    for (const EventAnswer &answer : answers) {
        json.beginObject().member("eventId", answer.eventId.toString(QUuid::WithoutBraces));
        if (answer.progress.ok()) {
            json.member("status", answer.isDuplicate ? "duplicate" : "recorded").key("progress");
            writeProgress(json, *answer.progress);
        } else {
            json.member("status", "refused").key("error");
            writeRefusal(json, answer.progress.error(), statusOf(answer.progress.error().kind));
        }
        json.endObject();
    }
    json.endArray().endObject();
}

} // namespace

ProgressController::ProgressController(ProgressService &service)
    : m_service(service)
{
}

void ProgressController::addRoutes(Router &router)
{
    RoutePolicy policy;
    policy.access = Access::Learner;
    policy.maxBodyBytes = ProgressReport::maxSizeBytes;
    policy.rateBucket = "api";
    router.add(HttpMethod::Post, api::routes::progressUpdate, policy,
               [this](HttpRequest request) { return update(std::move(request)); });
}

Task<HttpResponse> ProgressController::update(HttpRequest request)
{
    if (!hasJsonBody(request))
        co_return toProblem(jsonExpected(), request.requestId);
    // One that is empty or repeated is a mistake of the sender, who counts on it: it must not pass for none.
    const int keys = request.headers.count("Idempotency-Key");
    if (keys > 1 || (keys == 1 && request.header("Idempotency-Key").isEmpty()))
        co_return toProblem(makeError(ErrorKind::InvalidInput, QStringLiteral("idempotency_key_invalid"),
                                      QStringLiteral("Send one Idempotency-Key of 1 to 255 characters, or none. "
                                                     "Nothing was recorded.")),
                            request.requestId);
    const auto report = progressReportFromJson(request.body);
    if (!report)
        co_return toProblem(report.error(), request.requestId);
    const auto answers =
        co_await m_service.update(request.principal->userId, *report, request.header("Idempotency-Key"));
    if (!answers)
        co_return toProblem(answers.error(), request.requestId);
    QByteArray json;
    JsonWriter writer(json);
    if (report->isBatch) {
        writeAnswers(writer, *answers);
    } else {
        const Result<LessonProgress> &progress = answers->front().progress;
        if (!progress)
            co_return toProblem(progress.error(), request.requestId);
        writeProgress(writer, *progress);
    }
    co_return HttpResponse::json(200, std::move(json)).with("Cache-Control", "no-store");
}

} // namespace cinefluent::server
