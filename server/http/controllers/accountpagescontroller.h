// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cinefluent::server {

class PageAssets;
class Router;

/// Where the links of mails lead when no app of one's own takes them (APP_URL): pages on which a person confirms an
/// address or chooses a new password. Public; a page does nothing before its button is pressed, and loads nothing from
/// elsewhere.
class AccountPagesController
{
public:
    /// `assets` outlives the controller.
    explicit AccountPagesController(const PageAssets &assets);

    void addRoutes(Router &router);

private:
    const PageAssets &m_assets;
};

} // namespace cinefluent::server
