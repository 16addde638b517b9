// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class Router;
class WebhookService;

/// /webhooks: what other companies' services tell us. Public, for a signature says who sends. One per reactor.
class WebhooksController
{
public:
    explicit WebhooksController(WebhookService &service);
    WebhooksController(const WebhooksController &) = delete;
    WebhooksController &operator=(const WebhooksController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> stripe(HttpRequest request);

    WebhookService &m_service;
};

} // namespace cinefluent::server
