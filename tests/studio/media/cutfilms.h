// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/cutdetector.h"

#include <QString>
#include <QTemporaryDir>

#include <vector>

namespace cinefluent::tests {

/// A film of many shots, joined where `transitions` say; 320×180, 25 frames a second.
struct CutFilm
{
    QString path;
    std::vector<studio::ShotTransition> transitions; ///< kind, frame, firstFrame and lastFrame are set
    qint64 frameCount = 0;
};

/// Makes the film with the ffmpeg program, without loss: shots of fractals, test pictures, gradients, automata, pans
/// and grain, the joints drawn by `seed`.
[[nodiscard]] CutFilm makeCutFilm(const QTemporaryDir &folder, quint32 seed, int shotCount);
/// The same film in H.264 at a bit rate.
[[nodiscard]] CutFilm encoded(const CutFilm &film, const QString &bitRate);
/// One shot after another effect and no transition at all: flashes, a strobe light, fast pans, grain.
[[nodiscard]] QString makeRestlessFilm(const QTemporaryDir &folder);
/// Decoded and made small by the ffmpeg program.
[[nodiscard]] std::vector<studio::CutSignature> signaturesOf(const QString &path);
/// What FFmpeg's scdet gives each frame, 0–100; a frame at or above its threshold is called a change.
[[nodiscard]] std::vector<double> scdetScores(const QString &path);

} // namespace cinefluent::tests
