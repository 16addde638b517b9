// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class ReferenceAssets;
class Router;

/// The contract and its reference page: GET /openapi.yaml, GET /docs and the files of that page. Public; the page loads
/// nothing from elsewhere, and its policy allows no script but its own.
class ReferenceController
{
public:
    /// `assets` outlives the controller.
    explicit ReferenceController(const ReferenceAssets &assets);

    void addRoutes(Router &router);

private:
    [[nodiscard]] HttpResponse answer(const HttpRequest &request, const QByteArray &name) const;

    const ReferenceAssets &m_assets;
};

} // namespace cinefluent::server
