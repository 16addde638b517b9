// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/align/activitytrack.h"
#include "common/align/bandspectrum.h"

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace cinefluent::align {

/// Finds speech in sound that comes in pieces of any size. A bin is judged by the energy of twelve bands between
/// 150 Hz and 6.5 kHz above each band's own floor of the seconds around it, so that steady noise counts for nothing;
/// the level at which speech begins follows the film, so that music under the dialogue does not look like dialogue.
/// One thread at a time. Keeps 5 kB a second of film.
class SpeechActivity
{
public:
    static constexpr int sampleRateHz = 16'000;
    static constexpr int bandCount = 12;

    SpeechActivity();
    SpeechActivity(const SpeechActivity &) = delete;
    SpeechActivity &operator=(const SpeechActivity &) = delete;
    ~SpeechActivity();

    /// The next samples of the film, mono, −1…1, beginning at MediaTime 0.
    void add(std::span<const float> samples);
    /// What the samples so far amount to; no sample may follow.
    [[nodiscard]] ActivityTrack finish();

private:
    using Bands = std::array<float, bandCount>;

    void analyseWindow();
    void smooth();
    [[nodiscard]] std::vector<Bands> floors() const;

    std::unique_ptr<BandSpectrum> m_spectrum;
    std::vector<float> m_window;
    size_t m_filled = 0;
    std::vector<Bands> m_levels; ///< dB, a row a bin
};

} // namespace cinefluent::align
