// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/ids.h"

#include <QByteArrayView>

#include <array>

namespace cinefluent::server {

/// 128 bits that stand for a text, under a key of this process.
using KeyedTag = std::array<quint64, 2>;

/// Makes tags of texts with SipHash-2-4-128 under a random key that never leaves the object. A tag tells nothing of its
/// text, and without the key nobody can make a text that fits a given tag or two that share one (Aumasson and
/// Bernstein, "SipHash: a fast short-input PRF", 2012; the 128-bit variant is its authors'). A table may thus be keyed
/// by secrets without holding them. Immutable: safe from any thread.
class KeyedTagger
{
public:
    explicit KeyedTagger(RandomSource &random);
    KeyedTagger(const KeyedTagger &) = delete;
    KeyedTagger &operator=(const KeyedTagger &) = delete;
    ~KeyedTagger();

    [[nodiscard]] KeyedTag tagOf(QByteArrayView text) const;

private:
    std::array<unsigned char, 16> m_key;
};

} // namespace cinefluent::server
