// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/auth/sessionverifier.h"

namespace cinefluent::server {

SessionVerifier::SessionVerifier(const AccessTokenCodec &codec, const RevocationSet &revoked)
    : m_codec(codec)
    , m_revoked(revoked)
{
}

Result<Identity> SessionVerifier::verify(QByteArrayView token) const
{
    const auto claims = m_codec.verify(token);
    if (!claims)
        return claims.error();
    const auto role = roleFromString(claims->role);
    if (!role)
        return makeError(ErrorKind::Unauthenticated, QStringLiteral("token_invalid"),
                         QStringLiteral("The access token is not valid. Please sign in again."),
                         QStringLiteral("unknown role"));
    const SessionId session(claims->sessionId);
    if (m_revoked.contains(session))
        return makeError(ErrorKind::Unauthenticated, QStringLiteral("token_revoked"),
                         QStringLiteral("This session has ended. Please sign in again."));
    return Identity{UserId(claims->subject), session, *role, claims->expiresAt};
}

} // namespace cinefluent::server
