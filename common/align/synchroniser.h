// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/align/activitytrack.h"
#include "common/timeline/framerate.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace cinefluent::align {

struct SyncOptions
{
    /// How far a cue may be moved after a change of frame rate. A larger offset of the whole file is found as well.
    MediaTime largestShift = MediaTime::fromSeconds(180);
    bool mayStretch = true;
    bool maySplit = true;
    /// Parts that need no more than this stay as they are: below it, editors' habits differ more than files do.
    MediaTime tolerance = MediaTime::fromMs(100);
    /// The tolerance towards a reference subtitle: two people's captions of one film differ by that much throughout.
    static constexpr MediaTime referenceTolerance = MediaTime::fromMs(500);
};

struct SyncControl
{
    std::stop_token stop;
    std::function<void(int permille)> progress; ///< on the caller's thread; may be empty
};

/// Consecutive cues, in the order of IN, that move by the same time.
struct SyncPart
{
    qsizetype firstCue = 0;
    qsizetype cueCount = 0;
    MediaTime shift; ///< added after the stretch
    double confidence = 0;
};

enum class SyncOutcome
{
    Moved,
    AlreadyInSync, ///< nothing better was found, or nothing that differs by more than the tolerance
    Refused,       ///< see `SyncResult::refusal`
};

enum class SyncRefusal
{
    None,
    TooFewCues,
    NoSpeech,   ///< the sound, or the reference, has no speech and pauses to align with
    NotCertain, ///< the best place found is hardly better than others
};

struct SyncResult
{
    SyncOutcome outcome = SyncOutcome::Refused;
    SyncRefusal refusal = SyncRefusal::None;
    /// Times were read as those of a file for `fileRate` and are wanted for `filmRate`; equal: no stretch.
    FrameRate fileRate;
    FrameRate filmRate;
    std::vector<SyncPart> parts;
    double confidence = 0; ///< 0–1; below 0.5 it is refused
    /// The new times, in the order of the cues given; the old ones unless moved.
    std::vector<TimeRange> cues;

    [[nodiscard]] bool isStretched() const { return !(fileRate == filmRate); }
};

/// Moves cues to where the speech is: one of the usual frame-rate ratios, an offset, and breaks where the film was cut
/// differently. `cues` in any order, each valid. Cues may end up before 0, where the film has no place for them. Pure;
/// 1,500 cues of a two-hour film take a second or two. The method of scoring breaks is dynamic programming with a
/// penalty, as alass (2019) describes it. Errors: "cancelled".
[[nodiscard]] Result<SyncResult> synchronise(const std::vector<TimeRange> &cues, const ActivityTrack &track,
                                             const SyncOptions &options = {}, const SyncControl &control = {});

} // namespace cinefluent::align
