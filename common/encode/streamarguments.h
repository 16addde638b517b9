// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/encode/cutrules.h"
#include "common/encode/packagebuilder.h"

#include <QHash>

namespace cinefluent::encode {

/// One quality of a lesson's picture.
struct Rung
{
    int height = 0; ///< of the screen it is meant for: 480, 720, 1080
    QSize size;     ///< of the picture itself

    /// "video-720"; also the folder in the package.
    [[nodiscard]] QString name() const;
};

/// The rungs that are no larger than the film, the smallest first; a film below all of them gets one of its own size.
[[nodiscard]] QList<Rung> rungsOf(const FilmFacts &film, const QList<int> &heights);

/// ffmpeg's arguments that cut `range` and encode every rung and the sound in one run, each into a fragmented MP4 of
/// its own with a fragment a keyframe. `gainDb`: what the sound is raised by. `targets`: a path for each rung's name
/// and for "audio".
[[nodiscard]] QStringList streamArguments(const QString &filmPath, const FilmFacts &film, const TimeRange &range,
                                          const EncodeSettings &settings, const QList<Rung> &rungs, double gainDb,
                                          const QHash<QString, QString> &targets);

/// Small pictures of a stream, one every `intervalSeconds`, in one JPEG of `columns` × `rows`.
[[nodiscard]] QStringList spriteArguments(const QString &streamPath, int intervalSeconds, QSize picture, int columns,
                                          int rows, const QString &target);

/// ffmpeg's arguments that measure how loud the cut is; the figures end its messages.
[[nodiscard]] QStringList loudnessArguments(const QString &filmPath, const FilmFacts &film, const TimeRange &range);

/// By how many decibels to raise or lower sound with these messages of loudnessArguments() to come to `targetLufs`
/// without its peaks passing −1 dBTP; 0 for silence and what cannot be read. −16 LUFS and that peak are what Apple asks
/// of podcasts, speech as it is here.
[[nodiscard]] double gainFor(const QString &messages, double targetLufs);

} // namespace cinefluent::encode
