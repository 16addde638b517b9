// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace cinefluent::learning {

/// FNV-1a, 64 bits (Fowler, Noll, Vo; draft-eastlake-fnv): the same on every platform and in every process, unlike
/// qHash. For seeds and tie-breaks; not for secrets.
[[nodiscard]] inline quint64 stableHash(const QByteArray &bytes)
{
    quint64 hash = 0xCBF2'9CE4'8422'2325ULL;
    for (const char byte : bytes) {
        hash ^= quint8(byte);
        hash *= 0x0000'0100'0000'01B3ULL;
    }
    return hash;
}

} // namespace cinefluent::learning
