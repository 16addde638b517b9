// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/align/splitsearch.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cinefluent::align {

namespace {

constexpr int distinctBins = 150; // a shift nearer than this is the same peak

struct Spread
{
    double meanTotal = 0;
    double cueDeviation = 0;
};

/// From every few cues: it is an average.
Spread spreadOf(const ShiftScores &scores)
{
    std::vector<float> row(size_t(scores.shiftCount()));
    Spread spread;
    double variance = 0;
    int counted = 0;
    const int stride = std::max(1, scores.cueCount() / 200);
    for (int cue = 0; cue < scores.cueCount(); cue += stride, ++counted) {
        scores.score(cue, row);
        double sum = 0;
        double squares = 0;
        for (const float value : row) {
            sum += double(value);
            squares += double(value) * double(value);
        }
        const double mean = sum / double(row.size());
        spread.meanTotal += mean;
        variance += std::max(0.0, squares / double(row.size()) - mean * mean);
    }
    spread.meanTotal *= double(scores.cueCount()) / std::max(1, counted);
    spread.cueDeviation = std::sqrt(variance / std::max(1, counted));
    return spread;
}

/// The dynamic programme: `best[d]` is the best total of all cues so far with the last one shifted by d.
class Programme
{
public:
    Programme(const ShiftScores &scores, double penalty, bool keepsPath)
        : m_scores(scores)
        , m_penalty(float(penalty))
        , m_best(size_t(scores.shiftCount()), 0.0F)
        , m_row(size_t(scores.shiftCount()))
    {
        if (keepsPath) {
            m_broke.resize(size_t(scores.cueCount()));
            m_from.resize(size_t(scores.cueCount()), 0);
        }
    }

    [[nodiscard]] bool run(const std::stop_token &stop)
    {
        for (int cue = 0; cue < m_scores.cueCount(); ++cue) {
            if (stop.stop_requested())
                return false;
            step(cue);
        }
        return true;
    }

    [[nodiscard]] double total() const { return m_base + double(*std::max_element(m_best.begin(), m_best.end())); }

    [[nodiscard]] std::vector<ShiftRun> runs() const
    {
        std::vector<ShiftRun> reversed;
        auto shift = int(std::max_element(m_best.begin(), m_best.end()) - m_best.begin());
        int end = m_scores.cueCount();
        for (int cue = end - 1; cue >= 0; --cue) {
            const bool broke = cue == 0 || m_broke[size_t(cue)][size_t(shift)];
            if (!broke)
                continue;
            reversed.push_back({cue, end - cue, m_scores.shiftAt(shift), 0});
            end = cue;
            shift = m_from[size_t(cue)];
        }
        std::reverse(reversed.begin(), reversed.end());
        return reversed;
    }

private:
    void step(int cue)
    {
        m_scores.score(cue, m_row);
        const auto top = std::max_element(m_best.begin(), m_best.end());
        const float highest = *top;
        const float border = highest - m_penalty;
        const bool keepsPath = !m_broke.empty() && cue > 0;
        if (keepsPath) {
            m_from[size_t(cue)] = int(top - m_best.begin());
            std::vector<bool> &broke = m_broke[size_t(cue)];
            broke.resize(m_best.size());
            for (size_t i = 0; i < m_best.size(); ++i)
                broke[i] = m_best[i] < border;
        }
        // Kept near 0, so that floats stay exact over thousands of cues.
        m_base += double(highest);
        const size_t count = m_best.size();
        float *best = m_best.data();
        const float *row = m_row.data();
        for (size_t i = 0; i < count; ++i)
            best[i] = std::max(best[i], border) - highest + row[i];
    }

    const ShiftScores &m_scores;
    float m_penalty;
    double m_base = 0;
    std::vector<float> m_best;
    std::vector<float> m_row;
    std::vector<std::vector<bool>> m_broke;
    std::vector<int> m_from;
};

double marginOf(const ShiftScores &scores, const ShiftRun &run)
{
    std::vector<float> row(size_t(scores.shiftCount()));
    std::vector<float> total(row.size(), 0.0F);
    for (int cue = run.firstCue; cue < run.firstCue + run.cueCount; ++cue) {
        scores.score(cue, row);
        for (size_t i = 0; i < row.size(); ++i)
            total[i] += row[i];
    }
    double sum = 0;
    double squares = 0;
    for (const float value : total) {
        sum += double(value);
        squares += double(value) * double(value);
    }
    const double mean = sum / double(total.size());
    const double deviation = std::sqrt(std::max(1e-9, squares / double(total.size()) - mean * mean));
    const int place = scores.indexOf(run.shiftBins);
    const int distinct = distinctBins / std::max(1, scores.shiftAt(1) - scores.shiftAt(0));
    float second = std::numeric_limits<float>::lowest();
    for (int i = 0; i < int(total.size()); ++i) {
        if (std::abs(i - place) > distinct)
            second = std::max(second, total[size_t(i)]);
    }
    return place < 0 ? 0 : double(total[size_t(place)] - second) / deviation;
}

double penaltyOf(const Spread &spread, double breakCost)
{
    return breakCost > 0 ? breakCost * spread.cueDeviation : 1e9;
}

} // namespace

SplitSearchResult searchSplits(const ShiftScores &scores, double breakCost, const std::stop_token &stop)
{
    SplitSearchResult result;
    const Spread spread = spreadOf(scores);
    result.spread = spread.cueDeviation;
    Programme programme(scores, penaltyOf(spread, breakCost), true);
    if (!programme.run(stop))
        return {};
    result.score = programme.total() - spread.meanTotal;
    result.runs = programme.runs();
    for (ShiftRun &run : result.runs)
        run.margin = marginOf(scores, run);
    return result;
}

double splitScore(const ShiftScores &scores, double breakCost, const std::stop_token &stop)
{
    const Spread spread = spreadOf(scores);
    Programme programme(scores, penaltyOf(spread, breakCost), false);
    return programme.run(stop) ? programme.total() - spread.meanTotal : std::numeric_limits<double>::lowest();
}

} // namespace cinefluent::align
