// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/encode/streamsegments.h"

namespace cinefluent::encode {

QList<StreamSegment> segmentsOf(const FragmentedMp4 &file, int seconds)
{
    constexpr qint64 slackUs = 200'000; // a keyframe is where a frame is, not where the second is
    const auto toUs = [&](qint64 ticks) { return (ticks * 1'000'000 + file.timescale / 2) / file.timescale; };
    QList<StreamSegment> segments;
    qint64 ticks = 0;
    qint64 beganUs = 0;
    bool isOpen = false;
    for (const Mp4Fragment &fragment : file.fragments) {
        if (!isOpen)
            segments.append({{fragment.offset, 0}, 0});
        ticks += fragment.durationTicks;
        const qint64 endUs = toUs(ticks);
        StreamSegment &segment = segments.last();
        segment.range.sizeBytes = fragment.offset + fragment.sizeBytes - segment.range.offset;
        segment.durationUs = endUs - beganUs;
        isOpen = segment.durationUs + slackUs < qint64(seconds) * 1'000'000;
        if (!isOpen)
            beganUs = endUs;
    }
    return segments;
}

} // namespace cinefluent::encode
