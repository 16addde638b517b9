// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/align/bandspectrum.h"
#include "studio/media/spectrogram.h"

#include <functional>
#include <span>
#include <stop_token>

namespace cinefluent::studio {

/// Turns the sound of one stream into a spectrogram: windows of 32 ms, one each 10 ms, centred on its bin.
class SpectrogramAnalyser
{
public:
    static constexpr int sampleRateHz = 16'000;

    /// `progress` is called after each stretch, with the fraction done.
    SpectrogramAnalyser(Spectrogram &spectrogram, std::function<void(double)> progress);

    [[nodiscard]] Result<void> run(const std::shared_ptr<const FilmIndex> &film, int audioStream,
                                   const std::stop_token &stop);

    /// The next samples, mono, −1…1, beginning at MediaTime 0.
    void add(std::span<const float> samples);
    /// What is left of the last window.
    void finish();

private:
    void analyseWindow();
    void flush();

    Spectrogram &m_spectrogram;
    std::function<void(double)> m_progress;
    align::BandSpectrum m_spectrum;
    std::vector<float> m_window;
    size_t m_filled;
    qint64 m_samples = 0;
    std::vector<Spectrogram::Column> m_columns;
};

/// A level of align::BandSpectrum as a strength of a spectrogram.
[[nodiscard]] quint8 strengthOf(float levelDb);

} // namespace cinefluent::studio
