// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeline/timerange.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace cinefluent::studio {

/// A stretch of sound that was recorded or mixed too loud: peaks cut off flat, close to each other.
struct ClippedSpan
{
    TimeRange range;   ///< on the film's clock, from the first cut peak to the end of the last
    int peakCount = 0; ///< how many were cut off, over all channels

    friend bool operator==(const ClippedSpan &, const ClippedSpan &) = default;
};

/// Finds them in the samples of one audio stream, given in order. A peak is cut off where three or more samples of a
/// channel follow each other at full scale (±(1 − 2⁻¹⁵): the largest of 16 bits) or beyond; two such peaks within
/// `joinedWithinUs` are of one span. This is how audio editors find clipping. Of what lossy codecs make of a clipped
/// recording those peaks are found that come out at or above full scale, which is where a player cuts them again.
class ClippingFinder
{
public:
    static constexpr float fullScale = 1.0F - 1.0F / 32'768.0F;
    static constexpr int shortestRun = 3; ///< samples
    static constexpr qint64 joinedWithinUs = 100'000;

    /// `count` samples of `channel`, the first of them number `position` since the start of the film's clock.
    /// `mayClip`: whether any of them is at full scale, where the caller knows.
    void add(int channel, const float *samples, qint64 count, qint64 position, int rateHz, bool mayClip);
    void finish(); ///< no sample follows

    [[nodiscard]] const std::vector<ClippedSpan> &spans() const { return m_spans; }

private:
    struct Channel
    {
        qint64 runStart = 0;
        qint64 runLength = 0;
        qint64 next = 0; ///< the sample expected
    };

    void endRun(Channel &channel);

    std::vector<Channel> m_channels;
    std::vector<ClippedSpan> m_spans; ///< ascending
    int m_rateHz = 0;
};

/// The stretches that are heard to be distorted: three cut peaks or more. A single one, shorter than a millisecond, is
/// in many a good mix.
[[nodiscard]] QList<TimeRange> audiblyClipped(const std::vector<ClippedSpan> &spans);

/// What the cache of this studio knows of a film, without opening it: audiblyClipped() of the first of its sound tracks
/// that were read; none where none was.
[[nodiscard]] QList<TimeRange> cachedClipping(const QString &cacheFolder, const QByteArray &contentHash);

} // namespace cinefluent::studio
