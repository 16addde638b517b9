// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/timeline/mediatime.h"

#include <QString>

#include <optional>
#include <stop_token>

namespace cinefluent::encode {

/// What ffprobe says of a film, as far as cutting it needs.
struct FilmFacts
{
    MediaTime startTime;               ///< of the container: zero of the film's clock
    std::optional<MediaTime> duration; ///< of the container
    QString containerName;             ///< e.g. "mpegts"; several names parted by commas
    int videoStream = -1;
    int audioStream = -1; ///< -1 where there is no sound
    int width = 0;        ///< as shown: turned upright, pixels made square
    int height = 0;
    qint64 timeBaseDenominator = 90'000; ///< the picture's timestamps are whole multiples of one such part of a second
};

/// `videoStream`, `audioStream`: indices in the container, -1 for the first picture that is no cover and for the sound
/// marked as default, else the first. Errors: "film_unreadable", "film_without_picture", "encoder_missing",
/// "cancelled".
[[nodiscard]] Result<FilmFacts> probeFilm(const QString &ffprobe, const QString &path, int videoStream, int audioStream,
                                          const std::stop_token &stop);

/// A finished clip, read back.
struct ClipFacts
{
    qint64 frameCount = 0; ///< that a player shows: without those that an edit list hides
    int width = 0;
    int height = 0;
};

/// Error "encode_failed" where the clip is not what it should be.
[[nodiscard]] Result<ClipFacts> probeClip(const QString &ffprobe, const QString &path, const std::stop_token &stop);

} // namespace cinefluent::encode
