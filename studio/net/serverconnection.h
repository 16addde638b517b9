// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/net/apiclient.h"
#include "studio/net/session.h"

#include <memory>

class QNetworkAccessManager;

namespace cinefluent::studio {

/// Client and session of one server with the network access they share. One thread.
class ServerConnection
{
public:
    ServerConnection(ApiOptions options, const Clock &clock, IdGenerator &ids, TokenVault *vault = nullptr);
    ~ServerConnection();
    ServerConnection(const ServerConnection &) = delete;
    ServerConnection &operator=(const ServerConnection &) = delete;

    [[nodiscard]] const QUrl &server() const { return m_client.server(); }
    [[nodiscard]] ApiClient &client() { return m_client; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] const Session &session() const { return m_session; }

private:
    std::unique_ptr<QNetworkAccessManager> m_network;
    ApiClient m_client;
    Session m_session;
};

} // namespace cinefluent::studio
