// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/waveform.h"

#include <algorithm>

namespace cinefluent::studio {

namespace {

qint64 floorDivide(qint64 value, qint64 divisor)
{
    return value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor);
}

Peak widest(Peak a, Peak b)
{
    return {std::min(a.minimum, b.minimum), std::max(a.maximum, b.maximum)};
}

} // namespace

MediaTime Waveform::analysedTo() const
{
    return MediaTime::fromUs(binCount() * binUs);
}

bool Waveform::isComplete() const
{
    const std::lock_guard lock(m_mutex);
    return m_isComplete;
}

qint64 Waveform::binCount() const
{
    const std::lock_guard lock(m_mutex);
    return qint64(m_levels.front().size());
}

Peak Waveform::bin(qint64 number) const
{
    const std::lock_guard lock(m_mutex);
    return peakOf(number, number + 1);
}

std::vector<Peak> Waveform::columns(TimeRange range, int columnCount) const
{
    std::vector<Peak> columns(size_t(std::max(columnCount, 0)));
    const qint64 us = range.duration().us();
    const std::lock_guard lock(m_mutex);
    for (size_t i = 0; i < columns.size() && us > 0; ++i) {
        // Whole numbers throughout: a film of a day and ten thousand columns stay below 2^63.
        const qint64 from = range.in.us() + us * qint64(i) / columnCount;
        const qint64 to = range.in.us() + us * qint64(i + 1) / columnCount;
        const qint64 first = floorDivide(from, binUs);
        columns[i] = peakOf(first, std::max(first + 1, floorDivide(to + binUs - 1, binUs)));
    }
    return columns;
}

Peak Waveform::peakOf(qint64 firstBin, qint64 endBin) const
{
    qint64 first = std::max<qint64>(firstBin, 0);
    const qint64 end = std::min(endBin, qint64(m_levels.front().size()));
    if (first >= end)
        return {};
    constexpr auto factor = qint64(levelFactor);
    Peak peak = m_levels.front()[size_t(first)];
    while (first < end) {
        // The largest group that begins here, is complete and does not reach past the end.
        size_t level = 0;
        qint64 size = 1;
        while (level + 1 < m_levels.size() && first % (size * factor) == 0 && first + size * factor <= end &&
               first / (size * factor) < qint64(m_levels[level + 1].size())) {
            ++level;
            size *= factor;
        }
        peak = widest(peak, m_levels[level][size_t(first / size)]);
        first += size;
    }
    return peak;
}

void Waveform::append(const Peak *peaks, size_t count)
{
    const std::lock_guard lock(m_mutex);
    m_levels.front().insert(m_levels.front().end(), peaks, peaks + count);
    for (size_t level = 0; m_levels[level].size() >= levelFactor; ++level) {
        if (level + 1 == m_levels.size())
            m_levels.emplace_back();
        const auto &fine = m_levels[level];
        auto &coarse = m_levels[level + 1];
        while ((coarse.size() + 1) * levelFactor <= fine.size()) {
            const auto group = fine.begin() + qsizetype(coarse.size() * levelFactor);
            Peak peak = *group;
            for (size_t i = 1; i < levelFactor; ++i)
                peak = widest(peak, group[qsizetype(i)]);
            coarse.push_back(peak);
        }
    }
}

void Waveform::setComplete()
{
    const std::lock_guard lock(m_mutex);
    m_isComplete = true;
}

std::vector<ClippedSpan> Waveform::clipped() const
{
    const std::lock_guard lock(m_mutex);
    return m_clipped;
}

void Waveform::setClipped(std::vector<ClippedSpan> spans)
{
    const std::lock_guard lock(m_mutex);
    m_clipped = std::move(spans);
}

std::vector<Peak> Waveform::allBins() const
{
    const std::lock_guard lock(m_mutex);
    return m_levels.front();
}

} // namespace cinefluent::studio
