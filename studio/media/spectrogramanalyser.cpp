// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/spectrogramanalyser.h"

#include "studio/media/audioreader.h"
#include "studio/media/medialog.h"

#include <algorithm>
#include <cmath>

namespace cinefluent::studio {

namespace {

constexpr int windowLength = 512;
constexpr size_t hop = SpectrogramAnalyser::sampleRateHz / 100;
constexpr size_t leadIn = (size_t(windowLength) - hop) / 2;
constexpr size_t stretchBins = 512;
constexpr size_t silenceAtOnce = 16'000;

// A sine of full scale gives about 42 dB in a narrow band; below the floor is nothing to see.
constexpr float ceilingDb = 40;
constexpr float rangeDb = 80;

} // namespace

quint8 strengthOf(float levelDb)
{
    return quint8(std::lround(std::clamp((levelDb - ceilingDb + rangeDb) / rangeDb, 0.0F, 1.0F) * 255));
}

SpectrogramAnalyser::SpectrogramAnalyser(Spectrogram &spectrogram, std::function<void(double)> progress)
    : m_spectrogram(spectrogram)
    , m_progress(std::move(progress))
    , m_spectrum({sampleRateHz, windowLength, Spectrogram::lowestHz, Spectrogram::highestHz, Spectrogram::bandCount})
    , m_window(size_t(windowLength), 0.0F)
    , m_filled(leadIn)
{
}

Result<void> SpectrogramAnalyser::run(const std::shared_ptr<const FilmIndex> &film, int audioStream,
                                      const std::stop_token &stop)
{
    Result<std::unique_ptr<AudioReader>> reader = AudioReader::open(film, audioStream, {sampleRateHz, 1});
    if (!reader)
        return reader.error();
    (*reader)->seek({});
    const qint64 lengthUs = std::max<qint64>(film->duration().us(), 1);
    const qint64 longest = lengthUs * sampleRateHz / 1'000'000 + 10LL * sampleRateHz;
    const std::vector<float> silence(silenceAtOnce, 0.0F);
    AudioReader::Block block;
    while ((*reader)->read(block, stop)) {
        const qint64 start = block.startUs * sampleRateHz / 1'000'000;
        // A gap; less is the rounding of timestamps.
        for (qint64 missing = std::min(start, longest) - m_samples; missing > sampleRateHz / 50;) {
            const qint64 count = std::min<qint64>(missing, qint64(silence.size()));
            add(std::span(silence).first(size_t(count)));
            missing -= count;
        }
        const qint64 repeated = std::clamp<qint64>(m_samples - start, 0, qint64(block.samples.size()));
        add(std::span<const float>(block.samples).subspan(size_t(repeated > sampleRateHz / 50 ? repeated : 0)));
        if (m_columns.size() >= stretchBins) {
            flush();
            m_progress(std::clamp(double(block.startUs) / double(lengthUs), 0.0, 1.0));
        }
    }
    if (stop.stop_requested())
        return mediaCancelled();
    finish();
    return {};
}

void SpectrogramAnalyser::add(std::span<const float> samples)
{
    m_samples += qint64(samples.size());
    while (!samples.empty()) {
        const size_t count = std::min(samples.size(), m_window.size() - m_filled);
        std::copy_n(samples.begin(), count, m_window.begin() + std::ptrdiff_t(m_filled));
        m_filled += count;
        samples = samples.subspan(count);
        if (m_filled == m_window.size())
            analyseWindow();
    }
}

void SpectrogramAnalyser::analyseWindow()
{
    std::array<float, Spectrogram::bandCount> levels{};
    m_spectrum.measure(m_window, levels);
    Spectrogram::Column column{};
    std::transform(levels.begin(), levels.end(), column.begin(), strengthOf);
    m_columns.push_back(column);
    std::copy(m_window.begin() + hop, m_window.end(), m_window.begin());
    m_filled = m_window.size() - hop;
}

void SpectrogramAnalyser::finish()
{
    const qint64 wanted = (m_samples + qint64(hop) - 1) / qint64(hop);
    const std::vector<float> silence(hop, 0.0F);
    while (m_spectrogram.binCount() + qint64(m_columns.size()) < wanted)
        add(silence);
    flush();
    m_spectrogram.setComplete();
}

void SpectrogramAnalyser::flush()
{
    m_spectrogram.append(m_columns);
    m_columns.clear();
}

} // namespace cinefluent::studio
