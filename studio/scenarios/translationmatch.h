// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/cuetrack.h"

#include <QHash>
#include <QList>

namespace cinefluent::studio {

/// A cue of a translation's file on its way into the project.
struct ForeignCue
{
    TimeRange range; ///< on the film's frames
    QString text;    ///< canonical
    QString look;    ///< see cuelook.h; empty: plain

    friend bool operator==(const ForeignCue &, const ForeignCue &) = default;
};

/// Cues of the film and rows of the translation that say the same; one side is empty where nothing corresponds. Both
/// ascending, in the order of their lists.
struct MatchedGroup
{
    QList<CueId> cues;
    QList<qsizetype> foreign;
};

struct MatchedTranslations
{
    QHash<CueId, QString> texts;
    QHash<CueId, QString> looks; ///< of those texts that have one
    QList<CueId> cues;           ///< for each foreign cue the one it went to; null where there is none
    QList<qsizetype> unmatched;  ///< foreign cues that correspond to none
    QList<MatchedGroup> groups;  ///< every cue and every row once, in playing order
};

/// Which translation belongs to which cue of the film, by time and what the texts tell (see align/trackaligner.h). A
/// cue that the other language splits gets all parts; one text for several cues is shared out by its lines where they
/// are as many, else goes to the cue it shares most time with. `foreign` is in order of IN.
[[nodiscard]] MatchedTranslations matchTranslations(const CueTrack &track, const QList<ForeignCue> &foreign);

} // namespace cinefluent::studio
