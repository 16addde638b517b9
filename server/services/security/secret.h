// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/ids.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace cinefluent::server {

/// Bytes that nobody but their user should see: wiped when they go, moved but never copied by accident, printed never.
/// What passes through QByteArray or QString on the way here (a request's body) cannot be wiped with certainty.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    Secret(Secret &&other) noexcept = default;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    /// `sizeBytes` fresh bytes of `random`.
    [[nodiscard]] static Secret generate(RandomSource &random, qsizetype sizeBytes);

    [[nodiscard]] Secret copy() const { return Secret(view()); }
    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_bytes.size()); }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.data(), qsizetype(m_bytes.size())}; }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.data(); }
    [[nodiscard]] unsigned char *data() { return m_bytes.data(); }

private:
    void wipe();

    std::vector<unsigned char> m_bytes;
};

/// Whether two byte strings are equal, in a time that depends on their lengths alone.
[[nodiscard]] bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

/// HMAC-SHA256 (RFC 2104, FIPS 180-4): 32 bytes. Safe from any thread.
[[nodiscard]] QByteArray hmacSha256(const Secret &key, QByteArrayView message);

/// SHA-256: 32 bytes.
[[nodiscard]] QByteArray sha256(QByteArrayView message);

/// HKDF-SHA256 (RFC 5869): `sizeBytes` (≤ 8160) of key material for the purpose that `info` names.
[[nodiscard]] Secret deriveKey(const Secret &inputKey, QByteArrayView salt, QByteArrayView info, qsizetype sizeBytes);

/// base64url without padding (RFC 4648, section 5).
[[nodiscard]] QByteArray toBase64Url(QByteArrayView bytes);
/// Strict: the alphabet alone, no padding, no stray bits; anything else gives a null array.
[[nodiscard]] QByteArray fromBase64Url(QByteArrayView text);

} // namespace cinefluent::server
