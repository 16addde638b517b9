// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/lesson/ids.h"
#include "common/timeline/mediatime.h"

#include <QList>
#include <QString>

namespace cinefluent::studio {

/// The subtitle file that a track was imported from, but for its cues: what a file of the same format needs to be
/// written again as it was. Headers and notes are verbatim.
struct TrackSource
{
    /// A stretch of the file that is no cue: a note, a style sheet, an ASS comment or section.
    struct Block
    {
        CueId beforeCue; ///< the cue it stood before; null at the file's end
        MediaTime at;    ///< that cue's IN, for when the cue is gone
        QString text;

        friend bool operator==(const Block &, const Block &) = default;
    };

    QString format; ///< name in the format registry
    QString header;
    QList<Block> blocks; ///< in the file's order

    friend bool operator==(const TrackSource &, const TrackSource &) = default;
};

/// Characters of header and blocks that a project keeps, over any real file without embedded fonts.
inline constexpr qsizetype maxTrackSource = 4'000'000;

} // namespace cinefluent::studio
