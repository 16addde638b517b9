// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/encode/packagebuilder.h"
#include "tests/support/filmgenerator.h"

#include <QJsonObject>

namespace cinefluent::tests {

/// The end of the film's last frame, as long as the one before it.
[[nodiscard]] qint64 endOf(const GeneratedFilm &film);
/// Some containers leave the time of the last frames out: they follow at the distance of those before.
void giveTimesToAll(GeneratedFilm &film);
/// Frames [first, last) of the film as a lesson.
[[nodiscard]] encode::LessonClip clipOf(const GeneratedFilm &film, size_t first, size_t last);

/// The barcodes of a file or playlist whose pictures were turned upright by `rotationDegrees`, as FFmpeg shows it.
[[nodiscard]] std::vector<int> numbersIn(const QString &path, int rotationDegrees);
/// ffprobe's answer.
[[nodiscard]] QJsonObject probe(const QString &path, const QStringList &what);
/// Empty where the file cannot be read.
[[nodiscard]] QByteArray contentOf(const QString &path);

/// Where a tone begins after silence, in µs of 8 kHz mono.
[[nodiscard]] std::vector<double> onsetsUs(const QByteArray &pcm, qint64 limitUs);

} // namespace cinefluent::tests
