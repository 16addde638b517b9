// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeline/mediatime.h"

#include <algorithm>

namespace cinefluent {

/// Half-open span [in, out): the frame at OUT is the first one that is not part of it.
struct TimeRange
{
    MediaTime in;
    MediaTime out;

    [[nodiscard]] constexpr MediaTime duration() const { return out - in; }
    [[nodiscard]] constexpr bool isValid() const { return in < out; }
    [[nodiscard]] constexpr bool contains(MediaTime time) const { return in <= time && time < out; }
    [[nodiscard]] constexpr bool contains(const TimeRange &other) const { return in <= other.in && other.out <= out; }
    /// Whether the two share an instant; ranges that only touch do not.
    [[nodiscard]] constexpr bool overlaps(const TimeRange &other) const { return in < other.out && other.in < out; }
    /// The part of this inside `bounds`; not valid where they do not overlap.
    [[nodiscard]] constexpr TimeRange clippedTo(const TimeRange &bounds) const
    {
        return {std::max(in, bounds.in), std::min(out, bounds.out)};
    }
    [[nodiscard]] constexpr TimeRange shiftedBy(MediaTime offset) const { return {in + offset, out + offset}; }

    friend constexpr bool operator==(const TimeRange &, const TimeRange &) = default;
};

} // namespace cinefluent
