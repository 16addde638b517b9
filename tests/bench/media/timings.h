// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <chrono>
#include <vector>

namespace cinefluent::bench {

/// Milliseconds of repeated runs.
class Timings
{
public:
    template<typename Work>
    void measure(Work work)
    {
        const auto start = std::chrono::steady_clock::now();
        work();
        m_ms.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }

    void add(double ms) { m_ms.push_back(ms); }
    [[nodiscard]] bool isEmpty() const { return m_ms.empty(); }
    /// 0–100; the nearest rank.
    [[nodiscard]] double percentile(int percent) const
    {
        if (m_ms.empty())
            return 0;
        std::vector<double> sorted = m_ms;
        std::sort(sorted.begin(), sorted.end());
        return sorted[std::min(sorted.size() - 1, sorted.size() * size_t(percent) / 100)];
    }
    /// "p50 / p95".
    [[nodiscard]] QString toString() const
    {
        return isEmpty() ? QStringLiteral("–")
                         : QStringLiteral("%1 / %2").arg(percentile(50), 0, 'f', 1).arg(percentile(95), 0, 'f', 1);
    }

private:
    std::vector<double> m_ms;
};

} // namespace cinefluent::bench
