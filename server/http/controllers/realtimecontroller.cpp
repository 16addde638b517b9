// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/realtimecontroller.h"

#include "common/api/routes.h"
#include "common/base/jsonwriter.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/auth/tokenverifier.h"
#include "server/services/realtime/realtimegateway.h"
#include "server/services/realtime/ticketservice.h"

#include <QTcpSocket>
#include <QTimer>

namespace cinefluent::server {

namespace {

constexpr char protocolName[] = "cinefluent.v1";
constexpr char bearerPrefix[] = "bearer.";
constexpr int refusalMs = 5'000;

QByteArrayList offeredProtocols(const HttpRequest &request)
{
    QByteArrayList names;
    for (const QByteArray &name : request.headers.combined("Sec-WebSocket-Protocol").split(','))
        names.append(name.trimmed());
    return names;
}

/// Browsers can send no header with a WebSocket, but its subprotocols: the token stands among them.
QByteArray tokenAmong(const QByteArrayList &protocols)
{
    for (const QByteArray &name : protocols) {
        if (name.startsWith(bearerPrefix))
            return name.mid(qsizetype(sizeof bearerPrefix) - 1);
    }
    return {};
}

/// The connection has left the HTTP server: its refusal is written here.
void refuse(QTcpSocket *socket, const Error &error, const QByteArray &requestId)
{
    const HttpResponse response = toProblem(error, requestId);
    QByteArray text = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    for (const HeaderField &field : response.headers)
        text += field.name + ": " + field.value + "\r\n";
    text += "X-Request-Id: " + requestId + "\r\nContent-Length: " + QByteArray::number(response.body.size()) +
            "\r\nConnection: close\r\n\r\n" + response.body;
    socket->write(text);
    // It lives until it is written, or for as long as that may take.
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(refusalMs, socket, &QObject::deleteLater);
    socket->disconnectFromHost();
}

} // namespace

RealtimeController::RealtimeController(TicketService &tickets, RealtimeGateway &gateway, const TokenVerifier &tokens)
    : m_tickets(tickets)
    , m_gateway(gateway)
    , m_tokens(tokens)
{
}

void RealtimeController::addRoutes(Router &router)
{
    RoutePolicy ticket;
    ticket.access = Access::Learner;
    ticket.maxBodyBytes = 0;
    ticket.rateBucket = "realtime";
    router.add(HttpMethod::Post, api::routes::realtimeTicket, ticket,
               [this](HttpRequest request) { return issueTicket(std::move(request)); });
    RoutePolicy socket;
    socket.access = Access::Optional; // a ticket or a subprotocol may tell who it is as well
    router.addUpgrade({api::routes::realtime,
                       [this](std::unique_ptr<QTcpSocket> connection, HttpRequest request) {
                           connectClient(std::move(connection), std::move(request));
                       },
                       socket});
}

Task<HttpResponse> RealtimeController::issueTicket(HttpRequest request)
{
    const auto ticket = co_await m_tickets.issue(*request.principal);
    if (!ticket)
        co_return toProblem(ticket.error(), request.requestId);
    QByteArray json;
    JsonWriter(json)
        .beginObject()
        .member("ticket", QString::fromLatin1(ticket->text))
        .member("expiresAt", toIso8601(ticket->expiresAt))
        .endObject();
    co_return HttpResponse::json(201, std::move(json)).with("Cache-Control", "no-store");
}

Task<Result<Principal>> RealtimeController::identify(HttpRequest request)
{
    if (request.principal)
        co_return *request.principal;
    const QByteArray token = tokenAmong(offeredProtocols(request));
    if (!token.isEmpty())
        co_return m_tokens.verify(token);
    const auto ticket = request.queryValue(QStringLiteral("ticket"));
    if (!ticket)
        co_return makeError(ErrorKind::Unauthenticated, QStringLiteral("authentication_required"),
                            QStringLiteral("Send an access token or a ticket of POST /realtime/ticket."));
    co_return co_await m_tickets.redeem(ticket->toLatin1());
}

Task<> RealtimeController::connectClient(std::unique_ptr<QTcpSocket> socket, HttpRequest request)
{
    const auto identity = co_await identify(request);
    if (socket->state() != QAbstractSocket::ConnectedState)
        co_return;
    const Result<void> admitted = identity ? m_gateway.admit(*identity) : Result<void>(identity.error());
    if (!admitted) {
        refuse(socket.release(), admitted.error(), request.requestId);
        co_return;
    }
    const QByteArray protocol = offeredProtocols(request).contains(protocolName) ? protocolName : "";
    m_gateway.accept(std::move(socket), *identity, request.header("Sec-WebSocket-Key"), protocol);
}

} // namespace cinefluent::server
