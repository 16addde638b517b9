// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/lesson/ids.h"
#include "common/timeline/timerange.h"

#include <QMap>
#include <QStringList>

namespace cinefluent {

/// One subtitle of the film's own track. Text is plain UTF-16 with '\n' between lines and no format's markup.
struct Cue
{
    CueId id;
    TimeRange range; ///< on the film's clock
    QString text;
    QMap<QString, QString> translations; ///< learner's language tag → text
    QStringList difficultyWords;         ///< words of `text` that the lesson points out
    QString contextNotes;
    /// How the texts look, by language, "" for `text`: opaque here, see studio/document/cuelook.h. Without an entry a
    /// text is plain.
    QMap<QString, QString> looks = {};

    friend bool operator==(const Cue &, const Cue &) = default;
};

} // namespace cinefluent
