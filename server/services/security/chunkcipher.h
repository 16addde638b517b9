// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/security/secret.h"

#include <optional>

namespace cinefluent::server {

/// Encrypts a long content chunk by chunk, so that it can be read and checked as it arrives: AES-256-GCM (NIST SP
/// 800-38D) under a key that is used for one content alone. The nonce is the chunk's number, the associated data what
/// the content begins with, the number and whether the chunk is the last: chunks cannot be exchanged, left out or cut
/// off unnoticed. A sealed chunk is the ciphertext and a tag of 16 bytes.
class ChunkCipher
{
public:
    static constexpr qsizetype keySizeBytes = 32;
    static constexpr qsizetype tagSizeBytes = 16;

    /// `head` is bound to every chunk.
    ChunkCipher(Secret key, QByteArray head);

    [[nodiscard]] QByteArray seal(QByteArrayView chunk, quint64 number, bool isLast) const;
    /// Nothing where it is not what was sealed at this place.
    [[nodiscard]] std::optional<QByteArray> open(QByteArrayView sealed, quint64 number, bool isLast) const;

private:
    [[nodiscard]] QByteArray associated(quint64 number, bool isLast) const;

    Secret m_key;
    QByteArray m_head;
};

} // namespace cinefluent::server
