// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/clipping.h"

#include "studio/media/peakcache.h"

#include <QDir>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace cinefluent::studio {

namespace {

constexpr int audiblePeaks = 3;

MediaTime timeOfSample(qint64 number, int rateHz)
{
    return MediaTime::fromUs(number * 1'000'000 / rateHz);
}

} // namespace

void ClippingFinder::add(int channel, const float *samples, qint64 count, qint64 position, int rateHz, bool mayClip)
{
    if (size_t(channel) >= m_channels.size())
        m_channels.resize(size_t(channel) + 1);
    Channel &state = m_channels[size_t(channel)];
    if (m_rateHz != rateHz) {
        finish();
        m_rateHz = rateHz;
    }
    if (position != state.next)
        endRun(state);
    state.next = position + count;
    if (!mayClip) {
        endRun(state);
        return;
    }
    for (qint64 i = 0; i < count; ++i) {
        if (std::abs(samples[i]) < fullScale) {
            endRun(state);
            continue;
        }
        if (state.runLength++ == 0)
            state.runStart = position + i;
    }
}

void ClippingFinder::endRun(Channel &channel)
{
    const qint64 length = std::exchange(channel.runLength, 0);
    if (length < shortestRun)
        return;
    const MediaTime near = MediaTime::fromUs(joinedWithinUs);
    ClippedSpan span{{timeOfSample(channel.runStart, m_rateHz), timeOfSample(channel.runStart + length, m_rateHz)}, 1};
    // Channels come one after the other, so a span may begin before the last one.
    while (!m_spans.empty() && span.range.in <= m_spans.back().range.out + near) {
        const ClippedSpan &last = m_spans.back();
        span.range = {std::min(span.range.in, last.range.in), std::max(span.range.out, last.range.out)};
        span.peakCount += last.peakCount;
        m_spans.pop_back();
    }
    m_spans.push_back(span);
}

void ClippingFinder::finish()
{
    for (Channel &channel : m_channels)
        endRun(channel);
}

QList<TimeRange> audiblyClipped(const std::vector<ClippedSpan> &spans)
{
    QList<TimeRange> ranges;
    for (const ClippedSpan &span : spans) {
        if (span.peakCount >= audiblePeaks)
            ranges.append(span.range);
    }
    return ranges;
}

QList<TimeRange> cachedClipping(const QString &cacheFolder, const QByteArray &contentHash)
{
    if (cacheFolder.isEmpty() || contentHash.isEmpty())
        return {};
    const std::optional<int> stream = PeakCache(cacheFolder).firstStream(contentHash);
    const auto kept = stream ? PeakCache(cacheFolder).load(contentHash, *stream) : std::nullopt;
    return kept ? audiblyClipped(kept->clipped) : QList<TimeRange>();
}

} // namespace cinefluent::studio
