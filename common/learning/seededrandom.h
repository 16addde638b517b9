// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <utility>

namespace cinefluent::learning {

/// SplitMix64 (Steele, Lea, Flood: "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014; constants of
/// Stafford's mix 13): the same numbers from the same seed on every platform and in every client's language, which the
/// distributions of <random> do not promise. Not for secrets.
class SeededRandom
{
public:
    explicit constexpr SeededRandom(quint64 seed)
        : m_state(seed)
    {
    }

    constexpr quint64 next()
    {
        m_state += 0x9E37'79B9'7F4A'7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58'476D'1CE4'E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D0'49BB'1331'11EBULL;
        return z ^ (z >> 31);
    }

    /// Evenly in [0, bound), bound ≥ 1: numbers below 2^64 mod bound are drawn again, then the remainder is taken.
    constexpr quint64 below(quint64 bound)
    {
        const quint64 unfair = (0 - bound) % bound;
        quint64 drawn = next();
        while (drawn < unfair)
            drawn = next();
        return drawn % bound;
    }

    /// Fisher–Yates from the back (Knuth, The Art of Computer Programming 2, 3.4.2, algorithm P).
    template<typename List>
    void shuffle(List &list)
    {
        for (auto i = list.size(); i > 1; --i) {
            const auto j = decltype(i)(below(quint64(i)));
            if (j != i - 1)
                std::swap(list[i - 1], list[j]);
        }
    }

private:
    quint64 m_state;
};

} // namespace cinefluent::learning
