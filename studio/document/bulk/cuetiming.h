// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeline/framerate.h"
#include "studio/document/commands/setcueranges.h"
#include "studio/document/cuetrack.h"

#include <QSet>

#include <functional>

namespace cinefluent::studio {

/// New times for many cues. Pure: each function gives the ranges that differ, on the film's frames, for SetCueRanges.
/// `snap`: the nearest frame of the film; absent without a film.
using SnapTime = std::function<MediaTime(MediaTime)>;

namespace cuetiming {

/// The line through two points: what was at `firstFrom` comes to `firstTo`, and `secondFrom` to `secondTo`. Exact in
/// whole µs, rounded half up. Empty where the two points are one, or would run backwards.
[[nodiscard]] QList<CueRange> stretched(const QList<Cue> &cues, MediaTime firstFrom, MediaTime firstTo,
                                        MediaTime secondFrom, MediaTime secondTo, const SnapTime &snap);

/// Subtitles made for a film that ran at `from`, which now runs at `to`: times × from ÷ to.
[[nodiscard]] QList<CueRange> converted(const QList<Cue> &cues, const FrameRate &from, const FrameRate &to,
                                        const SnapTime &snap);

[[nodiscard]] QList<CueRange> snapped(const QList<Cue> &cues, const SnapTime &snap);

struct GapRules
{
    MediaTime leastGap;      ///< between a cue's OUT and the next IN
    MediaTime closedBelow;   ///< gaps smaller than this are closed to `leastGap`; 0: none
    MediaTime leastDuration; ///< a cue is never cut below this
};
/// OUTs drawn back to where the next cue begins, less the gap; small gaps closed. Cues that begin together stay as they
/// are: there is nothing to give. `chosen` empty: all.
[[nodiscard]] QList<CueRange> withGaps(const CueTrack &track, const QSet<CueId> &chosen, const GapRules &rules,
                                       const SnapTime &snap);

struct DurationRules
{
    double charactersPerSecond = 17;
    MediaTime least;
    MediaTime most;
    MediaTime leastGap;
    bool mayShorten = false;
};
/// Long enough to be read: characters ÷ speed, inside `least` and `most`, never into the next cue.
[[nodiscard]] QList<CueRange> withReadingTime(const CueTrack &track, const QSet<CueId> &chosen,
                                              const DurationRules &rules,
                                              const std::function<double(const QString &)> &characterCount,
                                              const SnapTime &snap);

/// OUT up to the next cue less the gap, `most` long at the most; never shorter than now.
[[nodiscard]] QList<CueRange> extendedToNext(const CueTrack &track, const QSet<CueId> &chosen, MediaTime leastGap,
                                             MediaTime most, const SnapTime &snap);

/// IN back to where the cue before ends, and the gap; `most` long at the most; never shorter than now.
[[nodiscard]] QList<CueRange> extendedToPrevious(const CueTrack &track, const QSet<CueId> &chosen, MediaTime leastGap,
                                                 MediaTime most, const SnapTime &snap);

struct CutRules
{
    MediaTime reach;         ///< edges further from a cut than this stay
    MediaTime outGap;        ///< an OUT stands so long before its cut (Netflix: two frames)
    MediaTime leastDuration; ///< a cue is never cut below this
};
/// INs moved to the nearest cut, OUTs to just before the nearest one. An edge stays where moving it would bring the cue
/// into a neighbour. `cuts`: ascending.
[[nodiscard]] QList<CueRange> snappedToCuts(const CueTrack &track, const QSet<CueId> &chosen,
                                            const QList<MediaTime> &cuts, const CutRules &rules, const SnapTime &snap);

} // namespace cuetiming

} // namespace cinefluent::studio
