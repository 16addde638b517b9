// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/filmindex.h"
#include "studio/scenarios/interaction.h"

#include <memory>

namespace cinefluent::studio {

/// Takes subtitles that are inside of a film out into a file, from where they are imported like any other. Styling
/// stays where the track is ASS or WebVTT; other text becomes SubRip. Times are on the film's clock. Everything
/// outlives the tasks.
class ExtractSubtitles
{
public:
    /// `ffmpeg`: the program.
    explicit ExtractSubtitles(IInteraction &interaction, QString ffmpeg = QStringLiteral("ffmpeg"));

    /// Writes `track` into `folder` and gives the file's path: "FILM.LANGUAGE.EXTENSION". Reads the whole film once.
    /// Errors: "subtitle_track_is_pictures", "subtitle_track_unreadable" (ffmpeg's words in the detail),
    /// "subtitle_track_empty", "encoder_missing", "cancelled".
    [[nodiscard]] Task<Result<QString>> run(std::shared_ptr<const FilmIndex> film, MediaStream track, QString folder);

private:
    IInteraction &m_interaction;
    QString m_ffmpeg;
};

/// The language of a track as this program writes languages: "de" for "ger" and "deu"; what the film says where that is
/// no known code.
[[nodiscard]] QString languageTagOf(const MediaStream &track);

} // namespace cinefluent::studio
