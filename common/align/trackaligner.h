// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeline/timerange.h"

#include <QList>
#include <QString>

namespace cinefluent::align {

/// One cue of a track to be aligned.
struct AlignedCue
{
    TimeRange range;
    QString text;
};

/// Cues of two tracks that say the same: one and one mostly, up to three on either side where one language needs more
/// cues, none on one side where nothing corresponds. Indices are into the lists given, ascending.
struct AlignedGroup
{
    QList<qsizetype> first;
    QList<qsizetype> second;
    double cost = 0; ///< 0: the same times and tell-tale signs; about 1: doubtful

    friend bool operator==(const AlignedGroup &, const AlignedGroup &) = default;
};

struct AlignOptions
{
    /// Cues further apart than this never correspond.
    MediaTime window = MediaTime::fromSeconds(8);
    /// What it costs to leave a cue alone; a pair dearer than two such is not made.
    double aloneCost = 0.6;
};

/// Aligns two tracks of one film in different languages, each in order of IN: the cheapest way through both by dynamic
/// programming, as in W. Gale and K. Church, "A program for aligning sentences in bilingual corpora" (1993), with
/// shared time beside length, and numbers and closing punctuation as further evidence. Every cue of either track is in
/// exactly one group, in order. Time and memory grow with the number of cues times those in a window.
[[nodiscard]] QList<AlignedGroup> alignTracks(const QList<AlignedCue> &first, const QList<AlignedCue> &second,
                                              const AlignOptions &options = {});

} // namespace cinefluent::align
