// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/availabilitycontroller.h"

#include "common/api/routes.h"
#include "common/base/jsonwriter.h"
#include "server/http/conditional.h"
#include "server/http/controllers/requestbody.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/catalogue/catalogueerrors.h"
#include "server/services/catalogue/jsonfields.h"
#include "server/services/delivery/availabilityrepository.h"

namespace cinefluent::server {

namespace {

constexpr int oldestRating = 21;
constexpr qsizetype maxCountries = 250; // ISO 3166-1 has 249

/// Sorted, each once.
QStringList readCodes(api::ObjectReader &reader, const char *name)
{
    QStringList codes = reader.strings(name, maxCountries, 2);
    const auto isCapital = [](QChar letter) { return letter >= u'A' && letter <= u'Z'; };
    for (const QString &code : std::as_const(codes)) {
        if (code.size() != 2 || !isCapital(code.at(0)) || !isCapital(code.at(1)))
            reader.offend(name, "country_invalid",
                          QStringLiteral("Codes of ISO 3166-1 such as \"DE\" are expected here."));
    }
    codes.sort();
    codes.removeDuplicates();
    return codes;
}

QByteArray jsonOf(const MovieCountries &countries)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject();
    writeStrings(json, "allowedCountries", countries.allowed);
    writeStrings(json, "deniedCountries", countries.denied);
    json.endObject();
    return out;
}

QByteArray jsonOf(const std::optional<int> &years)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject();
    writeNullable(json, "viewingAge", years);
    json.endObject();
    return out;
}

HttpResponse shown(const HttpRequest &request, const QByteArray &json)
{
    HttpResponse response = HttpResponse::json(200, json).with("Cache-Control", "private, no-cache");
    return conditional(request, etagOf(json), std::move(response));
}

} // namespace

AvailabilityController::AvailabilityController(AvailabilityRepository &rows)
    : m_rows(rows)
{
}

void AvailabilityController::addRoutes(Router &router)
{
    constexpr qint64 maxBody = 16 * 1024;
    RoutePolicy reads;
    reads.access = Access::Editor;
    reads.maxBodyBytes = 0;
    reads.rateBucket = "upload";
    RoutePolicy writes = reads;
    writes.maxBodyBytes = maxBody;
    router.add(HttpMethod::Get, api::routes::studioAvailability, reads,
               [this](HttpRequest request) { return readCountries(std::move(request)); });
    router.add(HttpMethod::Put, api::routes::studioAvailability, writes,
               [this](HttpRequest request) { return setCountries(std::move(request)); });
    reads.access = writes.access = Access::Learner;
    reads.rateBucket = writes.rateBucket = "api";
    router.add(HttpMethod::Get, api::routes::authMyViewingAge, reads,
               [this](HttpRequest request) { return readViewingAge(std::move(request)); });
    router.add(HttpMethod::Put, api::routes::authMyViewingAge, writes,
               [this](HttpRequest request) { return setViewingAge(std::move(request)); });
}

Task<HttpResponse> AvailabilityController::readCountries(HttpRequest request)
{
    const auto movie = request.uuidParameter("movieId");
    if (!movie)
        co_return toProblem(movieNotFound(), request.requestId);
    const auto countries = co_await m_rows.countries(MovieId(*movie), *request.principal);
    if (!countries)
        co_return toProblem(countries.error(), request.requestId);
    co_return shown(request, jsonOf(*countries));
}

Task<HttpResponse> AvailabilityController::setCountries(HttpRequest request)
{
    const auto movie = request.uuidParameter("movieId");
    if (!movie)
        co_return toProblem(movieNotFound(), request.requestId);
    const auto countries = readBody<MovieCountries>(request, [](api::ObjectReader &reader) {
        MovieCountries read{readCodes(reader, "allowedCountries"), readCodes(reader, "deniedCountries")};
        if (!read.allowed.isEmpty() && !read.denied.isEmpty())
            reader.offend("deniedCountries", "one_list_expected",
                          QStringLiteral("Countries are allowed or denied, not both."));
        return read;
    });
    if (!countries)
        co_return toProblem(countries.error(), request.requestId);
    const auto done = co_await m_rows.setCountries(MovieId(*movie), *countries, *request.principal, request.requestId);
    if (!done)
        co_return toProblem(done.error(), request.requestId);
    co_return HttpResponse::json(200, jsonOf(*countries)).with("Cache-Control", "no-store");
}

Task<HttpResponse> AvailabilityController::readViewingAge(HttpRequest request)
{
    const auto years = co_await m_rows.viewingAge(request.principal->userId);
    if (!years)
        co_return toProblem(years.error(), request.requestId);
    co_return shown(request, jsonOf(*years));
}

Task<HttpResponse> AvailabilityController::setViewingAge(HttpRequest request)
{
    const auto years = readBody<std::optional<int>>(request, [](api::ObjectReader &reader) -> std::optional<int> {
        const auto read = reader.nullableInteger("viewingAge", 0, oldestRating);
        return read ? std::optional<int>(int(*read)) : std::nullopt;
    });
    if (!years)
        co_return toProblem(years.error(), request.requestId);
    const auto done = co_await m_rows.setViewingAge(request.principal->userId, *years);
    if (!done)
        co_return toProblem(done.error(), request.requestId);
    co_return HttpResponse::json(200, jsonOf(*years)).with("Cache-Control", "no-store");
}

} // namespace cinefluent::server
