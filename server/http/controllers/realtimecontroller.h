// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

#include <memory>

class QTcpSocket;

namespace cinefluent::server {

class RealtimeGateway;
class Router;
class TicketService;
class TokenVerifier;

/// GET /realtime (WebSocket) and POST /realtime/ticket. One per reactor, as what it uses.
class RealtimeController
{
public:
    RealtimeController(TicketService &tickets, RealtimeGateway &gateway, const TokenVerifier &tokens);
    RealtimeController(const RealtimeController &) = delete;
    RealtimeController &operator=(const RealtimeController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> issueTicket(HttpRequest request);
    Task<> connectClient(std::unique_ptr<QTcpSocket> socket, HttpRequest request);
    [[nodiscard]] Task<Result<Principal>> identify(HttpRequest request);

    TicketService &m_tickets;
    RealtimeGateway &m_gateway;
    const TokenVerifier &m_tokens;
};

} // namespace cinefluent::server
