// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/auth/sessionverifier.h"

namespace cinefluent::server {

SessionVerifier::SessionVerifier(const AccessTokenCodec &codec, const RevocationSet &revoked, const Clock &clock,
                                 RandomSource &random)
    : m_codec(codec)
    , m_revoked(revoked)
    , m_clock(clock)
    , m_known(random)
{
}

Result<Identity> SessionVerifier::verify(QByteArrayView token) const
{
    const KeyedTag tag = m_known.tagOf(token);
    std::optional<Identity> identity = m_known.find(tag);
    if (!identity || identity->expiresAt <= m_clock.now()) {
        const auto claims = m_codec.verify(token);
        if (!claims)
            return claims.error();
        const auto role = roleFromString(claims->role);
        if (!role)
            return makeError(ErrorKind::Unauthenticated, QStringLiteral("token_invalid"),
                             QStringLiteral("The access token is not valid. Please sign in again."),
                             QStringLiteral("unknown role"));
        identity = Identity{UserId(claims->subject), SessionId(claims->sessionId), *role, claims->expiresAt};
        m_known.insert(tag, *identity);
    }
    if (m_revoked.contains(identity->sessionId))
        return makeError(ErrorKind::Unauthenticated, QStringLiteral("token_revoked"),
                         QStringLiteral("This session has ended. Please sign in again."));
    return *identity;
}

} // namespace cinefluent::server
