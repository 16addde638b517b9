// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/align/shiftscores.h"

#include <algorithm>
#include <cmath>

namespace cinefluent::align {

namespace {

constexpr int longestUsedBins = 600; // of a cue
constexpr float weightBefore = 0.5F;
constexpr float weightAfter = 0.25F;
constexpr float outsideFilm = -0.5F;
constexpr int onsetBins = 25;
constexpr int leastOnsetGapBins = 15;

int divided(int value, int step)
{
    return int(std::lround(double(value) / step));
}

} // namespace

ShiftScores::ShiftScores(const ActivityTrack &track, const std::vector<GridCue> &cues, int stepBins, int centreBins,
                         int reachBins)
    : m_cues(cues)
    , m_step(stepBins)
    , m_centre(divided(centreBins, stepBins))
    , m_reach(divided(reachBins, stepBins))
{
    int first = 0;
    int last = int(track.bins.size()) / m_step;
    for (GridCue &cue : m_cues) {
        cue.out = divided(std::min(cue.out, cue.in + longestUsedBins), m_step);
        cue.in = divided(cue.in, m_step);
        cue.out = std::max(cue.out, cue.in + 1);
        cue.gapBefore /= m_step;
        cue.gapAfter /= m_step;
        first = std::min(first, cue.in);
        last = std::max(last, cue.out);
    }
    const int margin = m_reach + std::abs(m_centre) + 100;
    m_origin = margin - first;
    const int count = last - first + 2 * margin;
    m_sums.assign(size_t(count) + 1, 0.0F);
    double sum = 0;
    for (int place = 0; place < count; ++place) {
        const int bin = (place - m_origin) * m_step;
        if (bin >= 0 && bin + m_step <= int(track.bins.size())) {
            for (int i = 0; i < m_step; ++i)
                sum += double(track.bins[size_t(bin + i)]);
        } else {
            sum += double(outsideFilm * float(m_step));
        }
        m_sums[size_t(place) + 1] = float(sum);
    }
}

int ShiftScores::indexOf(int shiftBins) const
{
    const int index = divided(shiftBins, m_step) - m_centre + m_reach;
    return index >= 0 && index < shiftCount() ? index : -1;
}

void ShiftScores::score(int cue, std::span<float> row) const
{
    const GridCue &place = m_cues[size_t(cue)];
    const int base = m_origin + m_centre - m_reach;
    const float *atIn = &m_sums[size_t(base + place.in)];
    const float *atOut = &m_sums[size_t(base + place.out)];
    const float *before = atIn - place.gapBefore;
    const float *after = atOut + place.gapAfter;
    constexpr float inFactor = -(1 + weightBefore);
    constexpr float outFactor = 1 + weightAfter;
    float *to = row.data();
    const int count = shiftCount();
    for (int i = 0; i < count; ++i)
        to[i] = outFactor * atOut[i] + inFactor * atIn[i] + weightBefore * before[i] - weightAfter * after[i];
}

void ShiftScores::addOnset(int cue, std::span<float> row) const
{
    const GridCue &place = m_cues[size_t(cue)];
    const int before = std::min(place.gapBefore, onsetBins / m_step);
    if (before * m_step < leastOnsetGapBins)
        return;
    const int after = std::min(place.length(), onsetBins / m_step);
    const float *atIn = &m_sums[size_t(m_origin + m_centre - m_reach + place.in)];
    const int count = shiftCount();
    for (int i = 0; i < count; ++i)
        row[size_t(i)] += (atIn[i + after] - atIn[i]) / float(after) - (atIn[i] - atIn[i - before]) / float(before);
}

} // namespace cinefluent::align
