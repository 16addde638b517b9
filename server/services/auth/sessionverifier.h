// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/auth/revocationset.h"
#include "server/services/auth/tokenverifier.h"
#include "server/services/security/accesstoken.h"

namespace cinefluent::server {

/// The verifier of production: the token's signature and times, then whether its session has ended. Safe from any
/// thread; both references outlive it.
class SessionVerifier final : public TokenVerifier
{
public:
    SessionVerifier(const AccessTokenCodec &codec, const RevocationSet &revoked);

    [[nodiscard]] Result<Identity> verify(QByteArrayView token) const override;

private:
    const AccessTokenCodec &m_codec;
    const RevocationSet &m_revoked;
};

} // namespace cinefluent::server
