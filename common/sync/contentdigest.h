// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/merge/record.h"

#include <QByteArray>

#include <array>

namespace cinefluent::sync {

/// What of a shared state something is counted as: the numbers of merge::EntityKind, then these.
inline constexpr size_t removedPlace = 8;
inline constexpr size_t conflictPlace = 9;
inline constexpr size_t digestPlaces = 10;

/// Counts and a hash of a whole shared state, kept while it changes: the hash is the sum of the SHA-256 of its parts,
/// as four numbers of 64 bits that wrap each by itself, so that the order in which parts came and went does not show.
/// It tells two states apart that differ by mistake; against somebody who seeks two equal sums it is no proof.
class ContentDigest
{
public:
    /// `hash` has 32 bytes. `place` < digestPlaces.
    void add(size_t place, const QByteArray &hash);
    void subtract(size_t place, const QByteArray &hash);

    [[nodiscard]] qint64 count(size_t place) const { return m_counts.at(place); }
    /// The counts in decimal, separated by dots, then the sum: "0.1.1.5000.….hex".
    [[nodiscard]] QString toString() const;

    friend bool operator==(const ContentDigest &, const ContentDigest &) = default;

private:
    std::array<qint64, digestPlaces> m_counts{};
    std::array<quint64, 4> m_sum{};
};

/// SHA-256 of a living entity, as a removal names what its author saw.
[[nodiscard]] QByteArray entityHash(const merge::EntityKey &key, const merge::Fields &fields);
/// SHA-256 of texts after `domain`: each with its length before it, so that no two lists give the same bytes.
[[nodiscard]] QByteArray textsHash(const char *domain, const merge::EntityKey &key, const QStringList &texts);

} // namespace cinefluent::sync
