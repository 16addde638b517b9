// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/align/synchroniser.h"

#include "common/align/correlation.h"
#include "common/align/finetuning.h"
#include "common/align/splitsearch.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace cinefluent::align {

namespace {

constexpr qsizetype fewestCues = 8;
constexpr double breakCost = 6;      // standard deviations of one cue's score
constexpr double clearFit = 1.1;     // likewise, per cue: with this a break costs no more
constexpr double dearestBreak = 3;   // times its usual cost
constexpr double stretchGain = 0.02; // of the score
constexpr double surestWeakMargin = 0.5;
constexpr int fewestCuesOfPart = 4;
constexpr int coarseStep = 4; // 40 ms
constexpr int correlationStep = 10;
constexpr double sureMargin = 1.5;
constexpr int gapBins = 50;
constexpr qint64 earliestUs = -3'600'000'000; // what lies further out is counted as if it were here
constexpr qint64 latestUs = 10 * 3'600'000'000;

struct Ratio
{
    FrameRate fileRate;
    FrameRate filmRate;

    /// Seconds of the film a second of the file.
    [[nodiscard]] double factor() const
    {
        return double(fileRate.numerator()) * double(filmRate.denominator()) /
               (double(fileRate.denominator()) * double(filmRate.numerator()));
    }
    [[nodiscard]] MediaTime apply(MediaTime time) const
    {
        return MediaTime::fromUs(fileRate == filmRate ? time.us() : std::llround(double(time.us()) * factor()));
    }
};

/// No stretch first, then each pair of usual rates; pairs of one ratio once.
std::vector<Ratio> usualRatios()
{
    std::vector<FrameRate> rates;
    for (const auto &[numerator, denominator] :
         std::array<std::pair<int, int>, 5>{{{24000, 1001}, {24, 1}, {25, 1}, {30000, 1001}, {30, 1}}})
        rates.push_back(FrameRate::make(numerator, denominator).valueOr({}));
    std::vector<Ratio> ratios{{}};
    for (const FrameRate &fileRate : rates) {
        for (const FrameRate &filmRate : rates) {
            const Ratio ratio{fileRate, filmRate};
            const bool known = std::any_of(ratios.begin(), ratios.end(), [&](const Ratio &other) {
                return std::abs(other.factor() - ratio.factor()) < 1e-7;
            });
            if (!known)
                ratios.push_back(ratio);
        }
    }
    return ratios;
}

std::vector<GridCue> gridOf(const std::vector<TimeRange> &ordered, const Ratio &ratio)
{
    const auto binOf = [&ratio](MediaTime time) {
        const qint64 us = std::clamp(ratio.apply(time).us(), earliestUs, latestUs);
        return int(std::lround(double(us) / double(ActivityTrack::binUs)));
    };
    std::vector<GridCue> grid;
    grid.reserve(ordered.size());
    int shownTo = -gapBins;
    for (size_t i = 0; i < ordered.size(); ++i) {
        GridCue cue;
        cue.in = binOf(ordered[i].in);
        cue.out = std::max(cue.in + 1, binOf(ordered[i].out));
        cue.gapBefore = std::clamp(cue.in - shownTo, 0, gapBins);
        shownTo = std::max(shownTo, cue.out);
        cue.gapAfter = i + 1 < ordered.size() ? std::clamp(binOf(ordered[i + 1].in) - shownTo, 0, gapBins) : gapBins;
        grid.push_back(cue);
    }
    return grid;
}

/// Speech of the track and of the cues in coarse steps with their means taken out; the lag of their highest
/// correlation over the whole film, in 10 ms bins, or nothing where it does not stand out.
int farOffset(const ActivityTrack &track, const std::vector<GridCue> &cues)
{
    const int end = std::max(cues.back().out, 0) / correlationStep + 1;
    std::vector<float> shown(size_t(end), 0.0F);
    for (const GridCue &cue : cues) {
        for (int i = std::max(0, cue.in / correlationStep); i < std::min(end, cue.out / correlationStep); ++i)
            shown[size_t(i)] = 1;
    }
    std::vector<float> heard(track.bins.size() / correlationStep);
    for (size_t i = 0; i < heard.size(); ++i)
        heard[i] = std::accumulate(track.bins.begin() + std::ptrdiff_t(i * correlationStep),
                                   track.bins.begin() + std::ptrdiff_t((i + 1) * correlationStep), 0.0F);
    for (std::vector<float> *values : {&shown, &heard}) {
        const float mean =
            std::accumulate(values->begin(), values->end(), 0.0F) / float(std::max<size_t>(1, values->size()));
        for (float &value : *values)
            value -= mean;
    }
    const int maxLag = int(std::max(shown.size(), heard.size()));
    const std::vector<float> result = crossCorrelation(shown, heard, maxLag);
    const auto top = std::max_element(result.begin(), result.end());
    double squares = 0;
    for (const float value : result)
        squares += double(value) * double(value);
    const double deviation = std::sqrt(squares / double(result.size()));
    if (deviation <= 0 || double(*top) < 7 * deviation)
        return 0;
    return (int(top - result.begin()) - maxLag) * correlationStep;
}

Error cancelled()
{
    return makeError(ErrorKind::Cancelled, QStringLiteral("cancelled"),
                     QStringLiteral("Synchronising was cancelled. Nothing was changed."));
}

/// One synchronisation.
class Run
{
public:
    Run(const std::vector<TimeRange> &cues, const ActivityTrack &track, const SyncOptions &options,
        const SyncControl &control)
        : m_track(track)
        , m_options(options)
        , m_control(control)
    {
        m_order.resize(cues.size());
        std::iota(m_order.begin(), m_order.end(), size_t(0));
        std::stable_sort(m_order.begin(), m_order.end(),
                         [&cues](size_t a, size_t b) { return cues[a].in < cues[b].in; });
        for (const size_t index : m_order)
            m_cues.push_back(cues[index]);
        m_result.cues = cues;
    }

    [[nodiscard]] Result<SyncResult> run()
    {
        if (qsizetype(m_cues.size()) < fewestCues)
            return refused(SyncRefusal::TooFewCues);
        if (!m_track.hasContrast())
            return refused(SyncRefusal::NoSpeech);
        chooseRatio();
        if (m_control.stop.stop_requested())
            return cancelled();
        const std::vector<GridCue> grid = gridOf(m_cues, m_ratio);
        const ShiftScores scores(m_track, grid, 1, m_centre, reach());
        SplitSearchResult found = searchSplits(scores, cost(), m_control.stop);
        // The fainter the fit of a single cue, the more cues it takes to believe in a break.
        const double fit = found.runs.empty() ? 0 : found.score / (found.spread * double(m_cues.size()));
        if (found.runs.size() > 1 && fit < clearFit) {
            const double doubt = std::pow(clearFit / std::max(fit, 0.1), 2);
            found = searchSplits(scores, cost() * std::min(doubt, dearestBreak), m_control.stop);
        }
        if (found.runs.empty())
            return cancelled();
        report(900);
        std::vector<ShiftRun> runs = withoutWeakRuns(found.runs);
        fineTune(m_track, grid, runs);
        report(1000);
        judge(runs);
        return std::move(m_result);
    }

private:
    [[nodiscard]] Result<SyncResult> refused(SyncRefusal refusal)
    {
        m_result.refusal = refusal;
        return std::move(m_result);
    }

    [[nodiscard]] int reach() const { return int(m_options.largestShift.us() / ActivityTrack::binUs); }
    [[nodiscard]] double cost() const { return m_options.maySplit ? breakCost : 0; }

    void report(int permille) const
    {
        if (m_control.progress)
            m_control.progress(permille);
    }

    void chooseRatio()
    {
        std::vector<Ratio> ratios{{}};
        if (m_options.mayStretch)
            ratios = usualRatios();
        double best = 0;
        for (size_t i = 0; i < ratios.size() && !m_control.stop.stop_requested(); ++i) {
            const std::vector<GridCue> grid = gridOf(m_cues, ratios[i]);
            const int far = farOffset(m_track, grid);
            const int centre = std::abs(far) > reach() / 2 ? far : 0;
            const ShiftScores scores(m_track, grid, coarseStep, centre, reach());
            const double score = splitScore(scores, cost(), m_control.stop);
            // No stretch is the rule: the first ratio beside it has to be clearly better.
            const bool isRule = m_ratio.fileRate == m_ratio.filmRate;
            if (i == 0 || score > best + (isRule ? std::abs(best) * stretchGain : 0)) {
                best = score;
                m_ratio = ratios[i];
                m_centre = centre;
            }
            report(int(100 + 600 * (i + 1) / ratios.size()));
        }
    }

    /// Runs that hardly beat chance go to the neighbour that is surer.
    [[nodiscard]] static std::vector<ShiftRun> withoutWeakRuns(std::vector<ShiftRun> runs)
    {
        while (runs.size() > 1) {
            const auto weakest = std::min_element(
                runs.begin(), runs.end(), [](const ShiftRun &a, const ShiftRun &b) { return a.margin < b.margin; });
            if (weakest->margin > surestWeakMargin && weakest->cueCount >= fewestCuesOfPart)
                break;
            const bool hasBefore = weakest != runs.begin();
            const bool hasAfter = weakest + 1 != runs.end();
            const bool toBefore = hasBefore && (!hasAfter || (weakest - 1)->margin >= (weakest + 1)->margin);
            if (toBefore) {
                (weakest - 1)->cueCount += weakest->cueCount;
            } else {
                (weakest + 1)->cueCount += weakest->cueCount;
                (weakest + 1)->firstCue = weakest->firstCue;
            }
            runs.erase(weakest);
        }
        return runs;
    }

    void judge(const std::vector<ShiftRun> &runs)
    {
        m_result.fileRate = m_ratio.fileRate;
        m_result.filmRate = m_ratio.filmRate;
        const bool stretched = m_result.isStretched();
        double total = 0;
        bool moves = stretched;
        for (const ShiftRun &run : runs) {
            SyncPart part;
            part.firstCue = run.firstCue;
            part.cueCount = run.cueCount;
            part.confidence = 1 - std::exp2(-run.margin / sureMargin);
            part.shift = MediaTime::fromUs(run.shiftBins * ActivityTrack::binUs);
            const bool isSmall = std::abs(part.shift.us()) <= m_options.tolerance.us();
            if (!stretched && isSmall)
                part.shift = {};
            moves = moves || part.shift != MediaTime();
            total += part.confidence * run.cueCount;
            if (!m_result.parts.empty() && m_result.parts.back().shift == part.shift)
                m_result.parts.back().cueCount += part.cueCount;
            else
                m_result.parts.push_back(part);
        }
        m_result.confidence = total / double(m_cues.size());
        if (m_result.confidence < 0.5) {
            m_result.refusal = SyncRefusal::NotCertain;
            return;
        }
        m_result.outcome = moves ? SyncOutcome::Moved : SyncOutcome::AlreadyInSync;
        if (moves)
            place();
    }

    void place()
    {
        for (const SyncPart &part : m_result.parts) {
            for (qsizetype i = part.firstCue; i < part.firstCue + part.cueCount; ++i) {
                const TimeRange &old = m_cues[size_t(i)];
                m_result.cues[m_order[size_t(i)]] =
                    TimeRange{m_ratio.apply(old.in), m_ratio.apply(old.out)}.shiftedBy(part.shift);
            }
        }
    }

    const ActivityTrack &m_track;
    const SyncOptions &m_options;
    const SyncControl &m_control;
    std::vector<size_t> m_order;
    std::vector<TimeRange> m_cues; ///< by IN
    Ratio m_ratio;
    int m_centre = 0;
    SyncResult m_result;
};

} // namespace

Result<SyncResult> synchronise(const std::vector<TimeRange> &cues, const ActivityTrack &track,
                               const SyncOptions &options, const SyncControl &control)
{
    return Run(cues, track, options, control).run();
}

} // namespace cinefluent::align
