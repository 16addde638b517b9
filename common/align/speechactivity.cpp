// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/align/speechactivity.h"

#include <algorithm>
#include <cmath>

namespace cinefluent::align {

namespace {

constexpr size_t windowLength = 512; // 32 ms
constexpr size_t hop = SpeechActivity::sampleRateHz / 100;
constexpr size_t leadIn = (windowLength - hop) / 2; // a window is centred on its bin

constexpr float lowestHz = 150;
constexpr float highestHz = 6500;

constexpr size_t floorBlock = 50; // 0.5 s
constexpr size_t floorReach = 12; // blocks either side
constexpr float floorMarginDb = 4;
constexpr float fullSpeechDb = 18;

constexpr size_t levelReach = 6000; // a minute either side

/// Mean of `values` over `reach` bins either side of each.
std::vector<float> movingMean(const std::vector<float> &values, size_t reach)
{
    std::vector<double> sums(values.size() + 1, 0.0);
    for (size_t i = 0; i < values.size(); ++i)
        sums[i + 1] = sums[i] + double(values[i]);
    std::vector<float> means(values.size());
    for (size_t i = 0; i < values.size(); ++i) {
        const size_t first = i > reach ? i - reach : 0;
        const size_t end = std::min(values.size(), i + reach + 1);
        means[i] = float((sums[end] - sums[first]) / double(end - first));
    }
    return means;
}

float percentile(std::vector<float> &values, double part)
{
    const auto place = values.begin() + std::ptrdiff_t(part * double(values.size() - 1));
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

} // namespace

SpeechActivity::SpeechActivity()
    : m_spectrum(std::make_unique<BandSpectrum>(
          BandSpectrum::Shape{sampleRateHz, int(windowLength), lowestHz, highestHz, bandCount}))
    , m_window(windowLength, 0.0F)
    , m_filled(leadIn)
{
}

SpeechActivity::~SpeechActivity() = default;

void SpeechActivity::add(std::span<const float> samples)
{
    while (!samples.empty()) {
        const size_t count = std::min(samples.size(), windowLength - m_filled);
        std::copy_n(samples.begin(), count, m_window.begin() + std::ptrdiff_t(m_filled));
        m_filled += count;
        samples = samples.subspan(count);
        if (m_filled == windowLength)
            analyseWindow();
    }
}

void SpeechActivity::analyseWindow()
{
    m_spectrum->measure(m_window, m_levels.emplace_back());
    std::copy(m_window.begin() + hop, m_window.end(), m_window.begin());
    m_filled = windowLength - hop;
}

void SpeechActivity::smooth()
{
    if (m_levels.size() < 3)
        return;
    Bands before = m_levels.front();
    for (size_t i = 1; i + 1 < m_levels.size(); ++i) {
        const Bands here = m_levels[i];
        for (size_t band = 0; band < bandCount; ++band)
            m_levels[i][band] = (before[band] + 2 * here[band] + m_levels[i + 1][band]) / 4;
        before = here;
    }
}

/// The floor of each block of half a second: what a quarter of the blocks around stays below, each counted by its own
/// quiet part.
std::vector<SpeechActivity::Bands> SpeechActivity::floors() const
{
    const size_t blocks = (m_levels.size() + floorBlock - 1) / floorBlock;
    std::vector<Bands> quiet(blocks);
    std::vector<float> values;
    for (size_t block = 0; block < blocks; ++block) {
        const size_t first = block * floorBlock;
        const size_t end = std::min(m_levels.size(), first + floorBlock);
        for (size_t band = 0; band < bandCount; ++band) {
            values.clear();
            for (size_t i = first; i < end; ++i)
                values.push_back(m_levels[i][band]);
            quiet[block][band] = percentile(values, 0.3);
        }
    }
    std::vector<Bands> result(blocks);
    for (size_t block = 0; block < blocks; ++block) {
        const size_t first = block > floorReach ? block - floorReach : 0;
        const size_t end = std::min(blocks, block + floorReach + 1);
        for (size_t band = 0; band < bandCount; ++band) {
            values.clear();
            for (size_t i = first; i < end; ++i)
                values.push_back(quiet[i][band]);
            result[block][band] = percentile(values, 0.25);
        }
    }
    return result;
}

ActivityTrack SpeechActivity::finish()
{
    // The last bins are those whose centre has been heard.
    const std::vector<float> rest(windowLength - m_filled, 0.0F);
    if (m_filled >= hop + leadIn)
        add(rest);
    smooth();
    const std::vector<Bands> floorOf = floors();
    std::vector<float> loudness(m_levels.size());
    for (size_t i = 0; i < m_levels.size(); ++i) {
        const Bands &quiet = floorOf[i / floorBlock];
        float sum = 0;
        for (size_t band = 0; band < bandCount; ++band)
            sum += std::clamp((m_levels[i][band] - quiet[band] - floorMarginDb) / fullSpeechDb, 0.0F, 1.0F);
        loudness[i] = sum / bandCount;
    }
    ActivityTrack track;
    track.bins.resize(loudness.size());
    if (loudness.empty())
        return track;
    const std::vector<float> around = movingMean(loudness, levelReach);
    const float overall = movingMean(loudness, loudness.size()).front();
    for (size_t i = 0; i < loudness.size(); ++i) {
        const float border = std::max(0.02F, (around[i] + overall) / 2);
        track.bins[i] = std::tanh((loudness[i] - border) / std::max(border, 0.05F));
    }
    m_levels.clear();
    return track;
}

} // namespace cinefluent::align
