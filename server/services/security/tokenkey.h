// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "server/services/security/secret.h"

#include <memory>

namespace cinefluent::server {

/// A key of access tokens together with the one algorithm it is used with (RFC 8725, 3.1). Immutable: safe from any
/// thread.
class TokenKey
{
public:
    /// "HS256": HMAC-SHA256 (RFC 7518, 3.2). The id gives nothing of the secret away: the first 8 bytes of its
    /// HMAC-SHA256 over a label, base64url.
    [[nodiscard]] static TokenKey hs256(Secret secret);
    /// "EdDSA" with Ed25519 (RFC 8037) from a PEM: a private key (PKCS #8) signs and verifies, a public one verifies.
    /// The id is the key's thumbprint (RFC 7638). InvalidInput "key_invalid" for anything else.
    [[nodiscard]] static Result<TokenKey> ed25519(const Secret &pem);

    TokenKey(TokenKey &&) noexcept = default;
    TokenKey &operator=(TokenKey &&) noexcept = default;
    TokenKey(const TokenKey &) = delete;
    TokenKey &operator=(const TokenKey &) = delete;
    ~TokenKey();

    [[nodiscard]] const char *algorithm() const;
    [[nodiscard]] const QByteArray &id() const;
    [[nodiscard]] bool canSign() const;
    /// The signature of `message`; needs canSign().
    [[nodiscard]] QByteArray sign(QByteArrayView message) const;
    [[nodiscard]] bool verify(QByteArrayView message, QByteArrayView signature) const;

    /// What others verify with, as a JSON Web Key (RFC 7517); empty for a secret, which nobody else may have.
    [[nodiscard]] const QByteArray &publicJwk() const;

    /// The same key once more.
    [[nodiscard]] TokenKey copy() const { return TokenKey(m_material); }

private:
    struct Material;
    explicit TokenKey(std::shared_ptr<const Material> material);

    std::shared_ptr<const Material> m_material;
};

} // namespace cinefluent::server
