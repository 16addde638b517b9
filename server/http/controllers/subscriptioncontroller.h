// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class PaymentService;
class Router;
class SubscriptionService;

/// /subscription. One per reactor, as its service.
class SubscriptionController
{
public:
    SubscriptionController(SubscriptionService &service, PaymentService &payments);
    SubscriptionController(const SubscriptionController &) = delete;
    SubscriptionController &operator=(const SubscriptionController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> status(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> upgrade(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> setCancelled(HttpRequest request, bool isCancelled);

    SubscriptionService &m_service;
    PaymentService &m_payments;
};

} // namespace cinefluent::server
