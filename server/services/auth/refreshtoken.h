// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/security/secret.h"

namespace cinefluent::server {

/// Makes refresh tokens: 32 bytes, base64url on the wire, stored as their SHA-256. The first of a family is random; a
/// child is HMAC-SHA256(server's key, parent ‖ nonce) with a random nonce that is stored with it. So a parent that
/// comes again can be given the same child, while the database alone, the key alone or an old token alone gives
/// nothing. Immutable: safe from any thread.
class RefreshTokens
{
public:
    static constexpr qsizetype tokenSizeBytes = 32;

    explicit RefreshTokens(Secret key);

    [[nodiscard]] Secret makeFirst(RandomSource &random) const;
    [[nodiscard]] QByteArray makeNonce(RandomSource &random) const;
    [[nodiscard]] Secret deriveChild(const Secret &parent, QByteArrayView nonce) const;

    [[nodiscard]] static QByteArray toText(const Secret &token);
    /// Empty for what is no token.
    [[nodiscard]] static Secret fromText(QStringView text);
    [[nodiscard]] static QByteArray hashOf(const Secret &token);

private:
    Secret m_key;
};

} // namespace cinefluent::server
