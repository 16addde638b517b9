// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <vector>

namespace cinefluent::align {

/// How strong sound is in bands of hearing: the mean power of a Hann window's FFT lines within each band, in dB (0 dB:
/// a mean power of 1; a sine of full scale has a line of (length / 4)²). Bands are equally wide on the mel scale (2595
/// log10(1 + f / 700)); one narrower than a line takes the line it lies in. One thread at a time.
class BandSpectrum
{
public:
    struct Shape
    {
        int sampleRateHz = 16'000;
        int windowLength = 512; ///< samples, even
        double lowestHz = 0;
        double highestHz = 8'000; ///< at most half the sample rate
        int bandCount = 12;
    };

    explicit BandSpectrum(const Shape &shape);
    BandSpectrum(const BandSpectrum &) = delete;
    BandSpectrum &operator=(const BandSpectrum &) = delete;
    ~BandSpectrum();

    /// `window` has windowLength samples, `levels` bandCount entries, the lowest band first. Silence is −90 dB.
    void measure(std::span<const float> window, std::span<float> levels);

    /// Where band `number` begins, Hz; bandCount: where the last one ends.
    [[nodiscard]] double edgeHz(int number) const;

private:
    class Transform;

    Shape m_shape;
    std::unique_ptr<Transform> m_transform;
    std::vector<float> m_hann;
    std::vector<size_t> m_edges; ///< FFT lines
};

} // namespace cinefluent::align
