// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/net/serverconnection.h"

#include <QNetworkAccessManager>

namespace cinefluent::studio {

ServerConnection::ServerConnection(ApiOptions options, const Clock &clock, IdGenerator &ids, TokenVault *vault)
    : m_network(std::make_unique<QNetworkAccessManager>())
    , m_client(*m_network, ids, std::move(options))
    , m_session(m_client, clock, vault)
{
}

ServerConnection::~ServerConnection() = default;

} // namespace cinefluent::studio
