// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/align/bandspectrum.h"

#include <kiss_fftr.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cinefluent::align {

namespace {

constexpr float silence = 1e-9F;

double melOf(double hz)
{
    return 2595 * std::log10(1 + hz / 700);
}

double hzOf(double mel)
{
    return 700 * (std::pow(10, mel / 2595) - 1);
}

} // namespace

class BandSpectrum::Transform
{
public:
    explicit Transform(size_t length)
        : input(length)
        , output(length / 2 + 1)
        , m_plan(kiss_fftr_alloc(int(length), 0, nullptr, nullptr))
    {
    }
    Transform(const Transform &) = delete;
    Transform &operator=(const Transform &) = delete;
    ~Transform() { kiss_fftr_free(m_plan); }

    void run() { kiss_fftr(m_plan, input.data(), output.data()); }

    std::vector<kiss_fft_scalar> input;
    std::vector<kiss_fft_cpx> output;

private:
    kiss_fftr_cfg m_plan;
};

BandSpectrum::BandSpectrum(const Shape &shape)
    : m_shape(shape)
    , m_transform(std::make_unique<Transform>(size_t(shape.windowLength)))
{
    for (int i = 0; i < shape.windowLength; ++i)
        m_hann.push_back(float(0.5 - 0.5 * std::cos(2 * std::numbers::pi * i / shape.windowLength)));
    for (int edge = 0; edge <= shape.bandCount; ++edge) {
        const auto line = size_t(std::lround(edgeHz(edge) * shape.windowLength / shape.sampleRateHz));
        m_edges.push_back(std::min(line, size_t(shape.windowLength / 2)));
    }
}

BandSpectrum::~BandSpectrum() = default;

double BandSpectrum::edgeHz(int number) const
{
    const double lowest = melOf(m_shape.lowestHz);
    return hzOf(lowest + (melOf(m_shape.highestHz) - lowest) * number / m_shape.bandCount);
}

void BandSpectrum::measure(std::span<const float> window, std::span<float> levels)
{
    for (size_t i = 0; i < m_hann.size(); ++i)
        m_transform->input[i] = window[i] * m_hann[i];
    m_transform->run();
    const std::vector<kiss_fft_cpx> &lines = m_transform->output;
    for (size_t band = 0; band < size_t(m_shape.bandCount); ++band) {
        const size_t end = std::max(m_edges[band] + 1, m_edges[band + 1]);
        float power = 0;
        for (size_t line = m_edges[band]; line < end; ++line)
            power += lines[line].r * lines[line].r + lines[line].i * lines[line].i;
        levels[band] = 10 * std::log10(power / float(end - m_edges[band]) + silence);
    }
}

} // namespace cinefluent::align
