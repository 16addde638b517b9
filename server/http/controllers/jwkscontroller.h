// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace cinefluent::server {

class Router;

/// GET /.well-known/jwks.json: the keys that an app's other services verify our access tokens with. Public.
class JwksController
{
public:
    /// `keySet` is a JSON Web Key Set (RFC 7517).
    explicit JwksController(QByteArray keySet);

    void addRoutes(Router &router);

private:
    const QByteArray m_keySet;
    const QByteArray m_etag;
};

} // namespace cinefluent::server
