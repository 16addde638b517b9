// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/encode/filmprobe.h"
#include "common/encode/packagebuilder.h"

#include <QStringList>

namespace cinefluent::encode {

/// ffmpeg's arguments that bring an encoded picture and sound, neither encrypted, into one MP4 as they are.
/// `soundPath` is empty where the film has none; `range` is what was cut out of the film.
[[nodiscard]] QStringList clipArguments(const QString &picturePath, const QString &soundPath, const FilmFacts &film,
                                        const TimeRange &range, const QString &target);

/// ffmpeg's arguments for a picture out of a finished clip.
[[nodiscard]] QStringList posterArguments(const QString &clipPath, MediaTime at, const EncodeSettings &settings,
                                          const QString &target);

} // namespace cinefluent::encode
