// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"
#include "server/services/security/tokenkey.h"

#include <QUuid>

#include <vector>

namespace cinefluent::server {

/// What an access token says. Times have whole seconds.
struct AccessClaims
{
    QUuid subject; ///< the user
    QUuid sessionId;
    QString role;
    Instant issuedAt; ///< also the time before which the token is not valid
    Instant expiresAt;
};

/// Makes and checks access tokens: JSON Web Tokens (RFC 7519), hardened as RFC 8725 asks: one algorithm for each key,
/// an explicit type, issuer and audience checked, keys found by `kid` among our own alone. A token whose header is not,
/// byte for byte, one that this codec writes is refused before anything is parsed; its payload is parsed only once the
/// signature has held. Immutable: safe from any thread.
class AccessTokenCodec
{
public:
    struct Options
    {
        QString issuer = QStringLiteral("cinefluent");
        QString audience = QStringLiteral("cinefluent-api");
        int clockSkewS = 30; ///< how far another server's clock may run ahead of ours (`nbf`, `iat`)
    };

    /// The first key signs, each verifies: put the new one in front and keep the old one for a token's lifetime.
    AccessTokenCodec(std::vector<TokenKey> keys, Options options, const Clock &clock);

    [[nodiscard]] QByteArray issue(const AccessClaims &claims) const;

    /// Unauthenticated: "token_invalid" (anything wrong with it) or "token_expired" (ours, but over).
    [[nodiscard]] Result<AccessClaims> verify(QByteArrayView token) const;

    /// What others verify our tokens with: a JSON Web Key Set (RFC 7517), empty where all keys are secrets.
    [[nodiscard]] const QByteArray &publicKeySet() const { return m_publicKeySet; }

private:
    struct Key
    {
        QByteArray encodedHeader;
        TokenKey key;
    };

    std::vector<Key> m_keys;
    QByteArray m_publicKeySet;
    Options m_options;
    const Clock &m_clock;
};

} // namespace cinefluent::server
