// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/encode/filmprobe.h"
#include "common/timeline/timerange.h"

#include <QSize>
#include <QStringList>

namespace cinefluent::encode {

/// What clips and streams share: how ffmpeg is told to cut a film at the frame.

/// "12.345678", as ffmpeg reads times.
[[nodiscard]] QString ffmpegSeconds(MediaTime time);

/// ffmpeg's arguments up to the film itself: quiet, progress on standard output, the container's own clock, decoding
/// from well before IN.
[[nodiscard]] QStringList inputArguments(const QString &filmPath, const FilmFacts &film, MediaTime in);

/// The picture fits in a screen whose short side is `maxHeight` and whose long side is 16/9 of it; even sides, never
/// larger than the film's.
[[nodiscard]] QSize fittedSize(const FilmFacts &film, int maxHeight);

/// The frames of `clock` (the container's clock), the first at 0.
[[nodiscard]] QString trimFilter(const TimeRange &clock);
[[nodiscard]] QString scaleFilter(QSize size);
/// Cut at the sample, timed from IN like the picture, silence where the film has none.
[[nodiscard]] QString soundFilter(const TimeRange &clock);

/// Ticks a second of the cut's picture.
[[nodiscard]] qint64 cutTimescale(const FilmFacts &film);
/// The last picture lasts until OUT.
[[nodiscard]] QString durationFilter(const TimeRange &clock, qint64 timescale);

/// No encoder names and dates in the file: the same input gives the same bytes, so the server has them already.
[[nodiscard]] QStringList anonymousOutput();

} // namespace cinefluent::encode
