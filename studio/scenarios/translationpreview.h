// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/foreigncues.h"

namespace cinefluent::studio {

/// What becomes of a cue of the film, or of a row of the file that has none.
enum class TranslationFate
{
    Matched,   ///< one row for one cue
    Joined,    ///< several rows come together in this cue
    SharedOut, ///< one row, a line of it for each of several cues
    Undivided, ///< one row for several cues that cannot be told apart in it: this cue gets all of it
    CueAlone,  ///< the cue gets nothing; a translation it has stays
    RowAlone   ///< the row corresponds to no cue
};

struct TranslationPreviewRow
{
    TranslationFate fate = TranslationFate::Matched;
    CueId cue;              ///< null: RowAlone
    qsizetype number = 0;   ///< of the cue, from 1; 0: RowAlone
    TimeRange range;        ///< the cue's, else the row's
    QString text;           ///< the cue's
    QString translation;    ///< what it gets
    QString former;         ///< another translation it has, which is replaced; empty: none is lost
    qsizetype rowCount = 0; ///< rows of the file in `translation`
};

/// How a subtitle file in a second language would come into the project, before it does.
struct TranslationPreview
{
    QList<TranslationPreviewRow> rows; ///< in playing order
    qsizetype matched = 0;             ///< cues, by fate
    qsizetype joined = 0;
    qsizetype sharedOut = 0;
    qsizetype undivided = 0;
    qsizetype cuesAlone = 0;
    qsizetype rowsAlone = 0; ///< rows of the file
    qsizetype replaced = 0;  ///< cues whose translation becomes another
    qsizetype dropped = 0;   ///< rows without a usable time or text
};

/// The same match that ImportSubtitles makes of `file`. `film` may be null.
[[nodiscard]] TranslationPreview previewTranslations(const CueTrack &track, const QString &language,
                                                     const formats::SubtitleFile &file, const FilmIndex *film);

} // namespace cinefluent::studio
