// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/ids.h"
#include "server/http/exchange.h"
#include "server/http/httpserver.h"

namespace cinefluent::server {

/// Decides what can be decided from a head alone: identity of the request, route, access, CORS preflight. What it
/// refuses is refused before a byte of the body is read. One per reactor.
class RequestGate
{
public:
    RequestGate(const HttpServerOptions &options, ReactorModules &modules, IdGenerator &ids);

    /// Fills `exchange` from the head: the request without body, the route or upgrade with its policy, or a refusal.
    void admit(Exchange &exchange, RequestHead head, const QHostAddress &peer);

    /// Whether a cross-origin page of that origin may read our answers. An empty origin is none.
    [[nodiscard]] static bool isAllowedOrigin(const CorsOptions &cors, QByteArrayView origin);

private:
    void identify(Exchange &exchange, const QHostAddress &peer);
    void route(Exchange &exchange, QByteArrayView path);
    void checkFields(Exchange &exchange);
    void refuse(Exchange &exchange, HttpResponse response);
    void answerOptions(Exchange &exchange, const QByteArray &allowed, const HeaderFields *fields);
    void authorise(Exchange &exchange);
    void checkUpgrade(Exchange &exchange);

    const HttpServerOptions &m_options;
    ReactorModules &m_modules;
    IdGenerator &m_ids;
};

} // namespace cinefluent::server
