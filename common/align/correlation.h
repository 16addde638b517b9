// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace cinefluent::align {

/// result[maxLag + d] = Σ_i a[i]·b[i + d] for d = −maxLag…maxLag, by FFT: O(n log n) in the length of both.
[[nodiscard]] std::vector<float> crossCorrelation(const std::vector<float> &a, const std::vector<float> &b, int maxLag);

} // namespace cinefluent::align
