// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QByteArray>
#include <QHash>

#include <memory>

namespace cinefluent::server {

/// The public keys of an issuer, as a JSON Web Key Set (RFC 7517) holds them. Keys for anything but signatures, of
/// other kinds than RSA (2048 bits and more) and EC P-256, or without an id are left out. Immutable: safe from any
/// thread.
class JsonWebKeys
{
public:
    /// Corrupt "jwks_invalid" where the document is none, or has no key that can be used.
    [[nodiscard]] static Result<JsonWebKeys> parse(const QByteArray &json);

    [[nodiscard]] bool contains(const QByteArray &keyId) const { return m_keys.contains(keyId); }

    /// Whether `signature` is the key's over `message`. `algorithm` is "RS256" or "ES256" (RFC 7518, 3.3 and 3.4), and
    /// the key has to be of that kind: an attacker who picks the algorithm gains nothing.
    [[nodiscard]] bool verify(const QByteArray &keyId, const QByteArray &algorithm, const QByteArray &message,
                              const QByteArray &signature) const;

private:
    struct Key;
    QHash<QByteArray, std::shared_ptr<const Key>> m_keys;
};

} // namespace cinefluent::server
