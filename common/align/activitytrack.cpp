// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/align/activitytrack.h"

#include <algorithm>

namespace cinefluent::align {

namespace {

constexpr qint64 longestBins = 24 * 3600 * 100;

} // namespace

bool ActivityTrack::hasContrast() const
{
    const auto active = std::count_if(bins.begin(), bins.end(), [](float value) { return value > 0; });
    return active >= 100 && qint64(bins.size()) - active >= 100;
}

ActivityTrack activityOf(const std::vector<TimeRange> &cues)
{
    qint64 end = 0;
    for (const TimeRange &cue : cues)
        end = std::max(end, cue.out.us() / ActivityTrack::binUs + 1);
    end = std::min(end, longestBins);
    ActivityTrack track;
    track.bins.assign(size_t(end), -1.0F);
    for (const TimeRange &cue : cues) {
        const qint64 first =
            std::clamp<qint64>((cue.in.us() + ActivityTrack::binUs / 2) / ActivityTrack::binUs, 0, end);
        const qint64 last =
            std::clamp<qint64>((cue.out.us() + ActivityTrack::binUs / 2) / ActivityTrack::binUs, first, end);
        std::fill(track.bins.begin() + first, track.bins.begin() + last, 1.0F);
    }
    return track;
}

} // namespace cinefluent::align
