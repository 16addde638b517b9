// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/align/correlation.h"

#include <kiss_fftr.h>

#include <algorithm>
#include <memory>

namespace cinefluent::align {

namespace {

struct PlanDeleter
{
    void operator()(kiss_fftr_state *plan) const { kiss_fftr_free(plan); }
};

std::vector<kiss_fft_cpx> spectrumOf(const std::vector<float> &values, size_t length)
{
    const std::unique_ptr<kiss_fftr_state, PlanDeleter> plan(kiss_fftr_alloc(int(length), 0, nullptr, nullptr));
    std::vector<float> padded(length, 0.0F);
    std::copy(values.begin(), values.end(), padded.begin());
    std::vector<kiss_fft_cpx> spectrum(length / 2 + 1);
    kiss_fftr(plan.get(), padded.data(), spectrum.data());
    return spectrum;
}

} // namespace

std::vector<float> crossCorrelation(const std::vector<float> &a, const std::vector<float> &b, int maxLag)
{
    const size_t lags = 2 * size_t(maxLag) + 1;
    if (a.empty() || b.empty())
        return std::vector<float>(lags, 0.0F);
    // Long enough that no lag wanted wraps around onto another.
    const size_t needed = std::max(a.size(), b.size()) + size_t(maxLag) + 1;
    const auto length = size_t(kiss_fftr_next_fast_size_real(int(needed)));
    std::vector<kiss_fft_cpx> product = spectrumOf(b, length);
    const std::vector<kiss_fft_cpx> other = spectrumOf(a, length);
    for (size_t i = 0; i < product.size(); ++i) {
        const kiss_fft_cpx x = product[i];
        const kiss_fft_cpx y = other[i];
        product[i].r = x.r * y.r + x.i * y.i;
        product[i].i = x.i * y.r - x.r * y.i;
    }
    const std::unique_ptr<kiss_fftr_state, PlanDeleter> plan(kiss_fftr_alloc(int(length), 1, nullptr, nullptr));
    std::vector<float> circular(length);
    kiss_fftri(plan.get(), product.data(), circular.data());
    std::vector<float> result(lags);
    for (size_t i = 0; i < lags; ++i)
        result[i] = circular[(length + i - size_t(maxLag)) % length] / float(length);
    return result;
}

} // namespace cinefluent::align
