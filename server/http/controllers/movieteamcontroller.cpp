// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/movieteamcontroller.h"

#include "common/api/routes.h"
#include "common/base/jsonwriter.h"
#include "server/http/conditional.h"
#include "server/http/controllers/requestbody.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/catalogue/catalogueerrors.h"
#include "server/services/publishing/movieteam.h"

namespace cinefluent::server {

namespace {

void write(JsonWriter &json, const MovieMember &member)
{
    json.beginObject().member("userId", member.user.toString()).member("username", member.username);
    json.member("role", toString(member.role)).member("since", toIso8601(member.since)).endObject();
}

MovieRole readRole(api::ObjectReader &reader)
{
    const auto role = movieRoleFromString(reader.string("role", 20));
    if (!role)
        reader.offend("role", "unknown_value", QStringLiteral("One of reviewer, editor, admin is expected here."));
    return role.value_or(MovieRole::Reviewer);
}

HttpResponse shown(const HttpRequest &request, const QByteArray &json)
{
    HttpResponse response = HttpResponse::json(200, json).with("Cache-Control", "private, no-cache");
    return conditional(request, etagOf(json), std::move(response));
}

QByteArray jsonOf(const QList<AuditEntry> &entries, qsizetype limit)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().key("entries").beginArray();
    for (const AuditEntry &entry : entries.mid(0, limit)) {
        json.beginObject().member("at", toIso8601(entry.at)).member("action", entry.action);
        json.member("actor", entry.actor)
            .key("data")
            .rawValue(std::string_view(entry.data.constData(), size_t(entry.data.size())));
        json.endObject();
    }
    json.endArray().key("nextCursor");
    if (entries.size() > limit)
        json.value(PageCursor{false, entries.at(limit - 1).at, entries.at(limit - 1).id, 1}.toString());
    else
        json.nullValue();
    json.endObject();
    return out;
}

} // namespace

MovieTeamController::MovieTeamController(MovieTeam &team)
    : m_team(team)
{
}

void MovieTeamController::addRoutes(Router &router)
{
    RoutePolicy reads;
    reads.access = Access::Learner; // a reviewer's account is anybody's: the movie's roles decide
    reads.maxBodyBytes = 0;
    reads.rateBucket = "upload";
    RoutePolicy writes = reads;
    writes.access = Access::Editor;
    RoutePolicy bodies = writes;
    bodies.maxBodyBytes = 1024;
    router.add(HttpMethod::Get, api::routes::studioMembers, reads,
               [this](HttpRequest request) { return members(std::move(request)); });
    router.add(HttpMethod::Put, api::routes::studioMember, bodies,
               [this](HttpRequest request) { return setMember(std::move(request)); });
    router.add(HttpMethod::Delete, api::routes::studioMember, writes,
               [this](HttpRequest request) { return removeMember(std::move(request)); });
    router.add(HttpMethod::Get, api::routes::studioAudit, writes,
               [this](HttpRequest request) { return audit(std::move(request)); });
}

Task<HttpResponse> MovieTeamController::members(HttpRequest request)
{
    const auto movie = request.uuidParameter("movieId");
    if (!movie)
        co_return toProblem(movieNotFound(), request.requestId);
    const auto members = co_await m_team.members(MovieId(*movie), *request.principal);
    if (!members)
        co_return toProblem(members.error(), request.requestId);
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().key("members").beginArray();
    for (const MovieMember &member : *members)
        write(json, member);
    json.endArray().endObject();
    co_return shown(request, out);
}

Task<HttpResponse> MovieTeamController::setMember(HttpRequest request)
{
    const auto movie = request.uuidParameter("movieId");
    if (!movie)
        co_return toProblem(movieNotFound(), request.requestId);
    const auto role = readBody<MovieRole>(request, readRole);
    if (!role)
        co_return toProblem(role.error(), request.requestId);
    const auto member = co_await m_team.setMember(MovieId(*movie), request.parameter("username"), *role,
                                                  *request.principal, request.requestId);
    if (!member)
        co_return toProblem(member.error(), request.requestId);
    QByteArray out;
    JsonWriter json(out);
    write(json, *member);
    co_return HttpResponse::json(200, out).with("Cache-Control", "no-store");
}

Task<HttpResponse> MovieTeamController::removeMember(HttpRequest request)
{
    const auto movie = request.uuidParameter("movieId");
    if (!movie)
        co_return toProblem(movieNotFound(), request.requestId);
    const auto done = co_await m_team.removeMember(MovieId(*movie), request.parameter("username"), *request.principal,
                                                   request.requestId);
    co_return done ? HttpResponse::noContent() : toProblem(done.error(), request.requestId);
}

Task<HttpResponse> MovieTeamController::audit(HttpRequest request)
{
    const auto movie = request.uuidParameter("movieId");
    if (!movie)
        co_return toProblem(movieNotFound(), request.requestId);
    QueryParameters parameters;
    const int limit = parameters.number("limit", request.queryValue(QStringLiteral("limit")), 20, 100);
    const std::optional<QString> text = request.queryValue(QStringLiteral("cursor"));
    const std::optional<PageCursor> cursor = text ? PageCursor::fromString(*text) : std::nullopt;
    if (text && !cursor)
        parameters.offend("cursor", "cursor_invalid", QStringLiteral("Send nextCursor of an answer as it is."));
    if (auto error = parameters.error())
        co_return toProblem(*error, request.requestId);
    const auto entries = co_await m_team.audit(MovieId(*movie), cursor, limit + 1, *request.principal);
    if (!entries)
        co_return toProblem(entries.error(), request.requestId);
    co_return shown(request, jsonOf(*entries, limit));
}

} // namespace cinefluent::server
