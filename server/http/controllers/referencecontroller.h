// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cinefluent::server {

class PageAssets;
class Router;

/// The contract and its reference page: GET /openapi.yaml, GET /docs and the files of that page. Public; the page loads
/// nothing from elsewhere, and its policy allows no script but its own.
class ReferenceController
{
public:
    /// `assets` outlives the controller.
    explicit ReferenceController(const PageAssets &assets);

    void addRoutes(Router &router);

private:
    const PageAssets &m_assets;
};

} // namespace cinefluent::server
