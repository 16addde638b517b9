// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "server/services/auth/identitycache.h"
#include "server/services/auth/revocationset.h"
#include "server/services/auth/tokenverifier.h"
#include "server/services/security/accesstoken.h"

namespace cinefluent::server {

/// The verifier of production: the token's signature and times, then whether its session has ended. The signature is
/// checked at a token's first use, expiry and session at every one. Safe from any thread; the references outlive it,
/// but for `random`, which the constructor alone uses.
class SessionVerifier final : public TokenVerifier
{
public:
    SessionVerifier(const AccessTokenCodec &codec, const RevocationSet &revoked, const Clock &clock,
                    RandomSource &random);

    [[nodiscard]] Result<Identity> verify(QByteArrayView token) const override;

private:
    const AccessTokenCodec &m_codec;
    const RevocationSet &m_revoked;
    const Clock &m_clock;
    mutable IdentityCache m_known;
};

} // namespace cinefluent::server
