// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "studio/scenarios/interaction.h"

namespace cinefluent::studio {

/// Makes a film of a file that has sound alone: the same sound, not encoded again, under a plain picture of 25 frames a
/// second. Timeline, lessons and publishing then work as for every film. Drives the `ffmpeg` program; references passed
/// to the constructor outlive the tasks.
class FilmOfSound
{
public:
    explicit FilmOfSound(IInteraction &interaction, QString ffmpeg = QStringLiteral("ffmpeg"));

    /// Asks whether to ("sound_without_picture") and where to ("film_of_sound"), and gives the film's path. The sound
    /// file is not touched, and nothing half-made stays. Errors: "cancelled", "film_of_sound_failed",
    /// "encoder_missing".
    [[nodiscard]] Task<Result<QString>> run(QString soundPath);

private:
    IInteraction &m_interaction;
    QString m_ffmpeg;
};

} // namespace cinefluent::studio
