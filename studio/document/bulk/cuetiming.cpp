// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/bulk/cuetiming.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace cinefluent::studio::cuetiming {

namespace {

__extension__ using Wide = __int128;

/// Frames of 10 a second still have one in every reach.
constexpr MediaTime reach = MediaTime::fromMs(5);
constexpr int mostReaches = 400;

/// `value` × `numerator` ÷ `denominator`, half up; `denominator` over 0.
qint64 scaled(qint64 value, qint64 numerator, qint64 denominator)
{
    const Wide twice = Wide(value) * numerator * 2 + denominator;
    const Wide divisor = Wide(denominator) * 2;
    Wide quotient = twice / divisor;
    if (twice % divisor < 0)
        --quotient;
    return qint64(quotient);
}

MediaTime onGrid(MediaTime time, const SnapTime &snap)
{
    return snap ? snap(time) : time;
}

/// The last frame at or before `time`.
MediaTime floorOnGrid(MediaTime time, const SnapTime &snap)
{
    MediaTime result = onGrid(time, snap);
    for (int i = 1; result > time && i < mostReaches; ++i)
        result = onGrid(time - MediaTime::fromUs(reach.us() * i), snap);
    return result;
}

/// The first frame at or after `time`.
MediaTime ceilOnGrid(MediaTime time, const SnapTime &snap)
{
    MediaTime result = onGrid(time, snap);
    for (int i = 1; result < time && i < mostReaches; ++i)
        result = onGrid(time + MediaTime::fromUs(reach.us() * i), snap);
    return result;
}

/// OUT of the last cue that begins before the one at `index`; nothing for the first.
std::optional<MediaTime> previousOut(const CueTrack &track, qsizetype index)
{
    for (qsizetype i = index - 1; i >= 0; --i) {
        if (track.at(i).range.in < track.at(index).range.in)
            return track.at(i).range.out;
    }
    return std::nullopt;
}

std::optional<MediaTime> nearestCut(const QList<MediaTime> &cuts, MediaTime time, MediaTime within)
{
    const auto after = std::lower_bound(cuts.begin(), cuts.end(), time);
    std::optional<MediaTime> nearest;
    if (after != cuts.end() && *after - time <= within)
        nearest = *after;
    if (after != cuts.begin() && time - *std::prev(after) <= within &&
        (!nearest || time - *std::prev(after) < *nearest - time))
        nearest = *std::prev(after);
    return nearest;
}

TimeRange rangeOnGrid(TimeRange range, const SnapTime &snap)
{
    TimeRange result{onGrid(range.in, snap), onGrid(range.out, snap)};
    for (int i = 1; result.out <= result.in && i < mostReaches; ++i)
        result.out = onGrid(result.in + MediaTime::fromUs(reach.us() * i), snap);
    return result;
}

template<typename Map>
QList<CueRange> mapped(const QList<Cue> &cues, const SnapTime &snap, Map map)
{
    QList<CueRange> changes;
    for (const Cue &cue : cues) {
        const TimeRange range = rangeOnGrid({map(cue.range.in), map(cue.range.out)}, snap);
        if (range != cue.range)
            changes.append({cue.id, range});
    }
    return changes;
}

/// IN of the first later cue that begins after this one.
std::optional<MediaTime> nextIn(const CueTrack &track, qsizetype index)
{
    for (qsizetype i = index + 1; i < track.size(); ++i) {
        if (track.at(i).range.in > track.at(index).range.in)
            return track.at(i).range.in;
    }
    return std::nullopt;
}

/// Calls `newOut` for each chosen cue with the latest OUT it may have.
template<typename NewOut>
QList<CueRange> withOuts(const CueTrack &track, const QSet<CueId> &chosen, MediaTime gap, NewOut newOut)
{
    QList<CueRange> changes;
    for (qsizetype i = 0; i < track.size(); ++i) {
        const Cue &cue = track.at(i);
        if (!chosen.isEmpty() && !chosen.contains(cue.id))
            continue;
        const std::optional<MediaTime> next = nextIn(track, i);
        const std::optional<MediaTime> out = newOut(cue, next ? std::optional<MediaTime>(*next - gap) : std::nullopt);
        if (out && *out != cue.range.out && *out > cue.range.in)
            changes.append({cue.id, {cue.range.in, *out}});
    }
    return changes;
}

} // namespace

QList<CueRange> stretched(const QList<Cue> &cues, MediaTime firstFrom, MediaTime firstTo, MediaTime secondFrom,
                          MediaTime secondTo, const SnapTime &snap)
{
    const qint64 from = (secondFrom - firstFrom).us();
    const qint64 to = (secondTo - firstTo).us();
    if (from == 0 || to == 0 || (from < 0) != (to < 0))
        return {};
    return mapped(cues, snap, [&](MediaTime time) {
        return firstTo + MediaTime::fromUs(scaled((time - firstFrom).us(), std::abs(to), std::abs(from)));
    });
}

QList<CueRange> converted(const QList<Cue> &cues, const FrameRate &from, const FrameRate &to, const SnapTime &snap)
{
    const qint64 numerator = from.numerator() * to.denominator();
    const qint64 denominator = from.denominator() * to.numerator();
    return mapped(cues, snap,
                  [&](MediaTime time) { return MediaTime::fromUs(scaled(time.us(), numerator, denominator)); });
}

QList<CueRange> snapped(const QList<Cue> &cues, const SnapTime &snap)
{
    return mapped(cues, snap, [](MediaTime time) { return time; });
}

QList<CueRange> withGaps(const CueTrack &track, const QSet<CueId> &chosen, const GapRules &rules, const SnapTime &snap)
{
    return withOuts(track, chosen, rules.leastGap,
                    [&](const Cue &cue, std::optional<MediaTime> limit) -> std::optional<MediaTime> {
                        if (!limit)
                            return std::nullopt;
                        const MediaTime gap = *limit + rules.leastGap - cue.range.out;
                        const bool closes = gap > rules.leastGap && gap < rules.closedBelow;
                        if (cue.range.out <= *limit && !closes)
                            return std::nullopt;
                        const MediaTime out = floorOnGrid(*limit, snap);
                        const bool isTooShort = out - cue.range.in < rules.leastDuration && out < cue.range.out;
                        return isTooShort ? std::nullopt : std::optional(out);
                    });
}

QList<CueRange> withReadingTime(const CueTrack &track, const QSet<CueId> &chosen, const DurationRules &rules,
                                const std::function<double(const QString &)> &characterCount, const SnapTime &snap)
{
    return withOuts(track, chosen, rules.leastGap,
                    [&](const Cue &cue, std::optional<MediaTime> limit) -> std::optional<MediaTime> {
                        const double seconds = characterCount(cue.text) / std::max(0.1, rules.charactersPerSecond);
                        const MediaTime wanted = std::clamp(MediaTime::fromUs(qint64(std::ceil(seconds * 1e6))),
                                                            rules.least, std::max(rules.least, rules.most));
                        MediaTime out = onGrid(cue.range.in + wanted, snap);
                        if (out < cue.range.in + wanted && wanted < rules.most) // rounded below what reading takes
                            out = std::max(out, onGrid(cue.range.in + wanted + (cue.range.in + wanted - out), snap));
                        if (limit && out > *limit)
                            out = floorOnGrid(*limit, snap);
                        if (out < cue.range.out && !rules.mayShorten)
                            return std::nullopt;
                        return out;
                    });
}

QList<CueRange> extendedToNext(const CueTrack &track, const QSet<CueId> &chosen, MediaTime leastGap, MediaTime most,
                               const SnapTime &snap)
{
    return withOuts(track, chosen, leastGap,
                    [&](const Cue &cue, std::optional<MediaTime> limit) -> std::optional<MediaTime> {
                        if (!limit)
                            return std::nullopt;
                        const MediaTime out = floorOnGrid(std::min(*limit, cue.range.in + most), snap);
                        return out > cue.range.out ? std::optional(out) : std::nullopt;
                    });
}

QList<CueRange> extendedToPrevious(const CueTrack &track, const QSet<CueId> &chosen, MediaTime leastGap, MediaTime most,
                                   const SnapTime &snap)
{
    QList<CueRange> changes;
    for (qsizetype i = 0; i < track.size(); ++i) {
        const Cue &cue = track.at(i);
        if (!chosen.isEmpty() && !chosen.contains(cue.id))
            continue;
        const std::optional<MediaTime> former = previousOut(track, i);
        if (!former)
            continue;
        const MediaTime in = ceilOnGrid(std::max(*former + leastGap, cue.range.out - most), snap);
        if (in < cue.range.in)
            changes.append({cue.id, {in, cue.range.out}});
    }
    return changes;
}

QList<CueRange> snappedToCuts(const CueTrack &track, const QSet<CueId> &chosen, const QList<MediaTime> &cuts,
                              const CutRules &rules, const SnapTime &snap)
{
    QList<CueRange> changes;
    MediaTime freeFrom; // where the cues before end now
    for (qsizetype i = 0; i < track.size(); ++i) {
        const Cue &cue = track.at(i);
        TimeRange range = cue.range;
        if (chosen.isEmpty() || chosen.contains(cue.id)) {
            const std::optional<MediaTime> in = nearestCut(cuts, cue.range.in, rules.reach);
            if (in && (*in >= freeFrom || *in >= cue.range.in) && cue.range.out - *in >= rules.leastDuration)
                range.in = *in;
            const std::optional<MediaTime> cut = nearestCut(cuts, cue.range.out, rules.reach);
            const std::optional<MediaTime> next = nextIn(track, i);
            if (cut) {
                const MediaTime out = floorOnGrid(*cut - rules.outGap, snap);
                const bool isFree = !next || out <= *next || out <= cue.range.out;
                if (isFree && out > range.in && out - range.in >= rules.leastDuration)
                    range.out = out;
            }
        }
        freeFrom = std::max(freeFrom, range.out);
        if (range != cue.range)
            changes.append({cue.id, range});
    }
    return changes;
}

} // namespace cinefluent::studio::cuetiming
