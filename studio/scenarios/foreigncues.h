// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/subtitlefile.h"
#include "studio/media/filmindex.h"
#include "studio/scenarios/translationmatch.h"

#include <optional>

namespace cinefluent::studio {

/// The cues of a subtitle file as they come into the project as translations.
struct ForeignCues
{
    QList<ForeignCue> cues;   ///< in order of IN
    QList<qsizetype> indices; ///< of each in the file
    qsizetype dropped = 0;    ///< without a usable time or text
    qsizetype repaired = 0;   ///< times that ran backwards or were empty
};

/// `film`: its frames are where cues begin and end; null keeps the file's times.
[[nodiscard]] ForeignCues foreignCuesOf(const formats::SubtitleFile &file, const FilmIndex *film);

/// A range of a file on the film's frames; nothing where it cannot be placed. `isRepaired` is set where it ran
/// backwards or was empty: it is a second long then.
[[nodiscard]] std::optional<TimeRange> placedOnFilm(const TimeRange &range, const FilmIndex *film, bool &isRepaired);

} // namespace cinefluent::studio
