// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "server/services/security/secret.h"

#include <map>

namespace cinefluent::server {

/// Where a sealed value lives. It is authenticated with the value, so that a ciphertext copied to another row, column
/// or table does not open.
struct PiiPlace
{
    QByteArrayView table;
    QByteArrayView column;
    QByteArrayView row; ///< the primary key's text

    [[nodiscard]] QByteArray associatedData() const;
};

/// Keys of personal data: one per version, the highest seals, every one opens.
class PiiKeys
{
public:
    static constexpr qsizetype keySizeBytes = 32;

    /// Text form: "1:<base64url of 32 bytes>", several versions separated by commas, versions 1…65535 in any order.
    [[nodiscard]] static Result<PiiKeys> parse(QByteArrayView text);

    [[nodiscard]] int currentVersion() const { return m_keys.empty() ? 0 : m_keys.rbegin()->first; }
    [[nodiscard]] const Secret *find(int version) const;

private:
    std::map<int, Secret> m_keys;
};

/// Seals personal data for storage: XChaCha20-Poly1305 (libsodium, IETF construction, 24-byte random nonce), stored as
/// nonce ‖ ciphertext ‖ tag beside the key's version, and finds it again by a blind index: HMAC-SHA256 under a key of
/// its own. Safe from any thread.
class PiiBox
{
public:
    PiiBox(PiiKeys keys, Secret indexKey, RandomSource &random);

    struct Sealed
    {
        QByteArray bytes;
        int keyVersion = 0;
    };

    [[nodiscard]] Sealed seal(QStringView plain, const PiiPlace &place) const;

    /// ErrorKind::Corrupt "pii_unreadable" where the bytes, the place or the key are not those of the sealing.
    [[nodiscard]] Result<QString> open(QByteArrayView sealed, int keyVersion, const PiiPlace &place) const;

    /// The version that `seal` uses: rows with a lower one want sealing again.
    [[nodiscard]] int currentKeyVersion() const { return m_keys.currentVersion(); }

    /// Blind index of an address of mail: equal for what `normaliseEmail` makes equal, 32 bytes.
    [[nodiscard]] QByteArray emailIndex(QStringView email) const;

private:
    PiiKeys m_keys;
    Secret m_indexKey;
    RandomSource &m_random;
};

/// The form of an address that decides identity: trimmed, NFC, the whole in lower case (providers treat local parts
/// so), an internationalised domain in its ASCII form.
[[nodiscard]] QString normaliseEmail(QStringView email);

} // namespace cinefluent::server
