// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <vector>

namespace cinefluent::tests {

/// How to make a test film with the ffmpeg program. Every picture carries its number as a barcode (filmbarcode.h) over
/// a moving background; the sound is a tone of 440 Hz in the first half of each second.
struct FilmSpec
{
    QString name; ///< file name with extension, unique among the specs of one test
    QSize size{320, 180};
    int frameCount = 240;
    int rateNumerator = 24;
    int rateDenominator = 1;
    QStringList videoOptions{"-c:v", "libx264", "-preset", "veryfast", "-g", "48", "-bf", "2"};
    QStringList audioOptions{"-c:a", "aac", "-b:a", "96k"}; ///< empty: no sound
    QStringList outputOptions;
    QString timestampFilter; ///< a setpts expression for variable rates; empty: constant
    int noise = 0;           ///< amplitude of the grain, 0–60: makes decoding heavy
    int rotationDegrees = 0; ///< clockwise, mp4 only: written into the track header
    int trimmedStartMs = 0;  ///< cut without re-encoding: the container hides what comes before (edit list)
    bool hasVideo = true;
    bool hasExactTimes = true; ///< false: the container leaves out presentation times, and ffprobe guesses them
};

/// A film on disk and what it shows, as the ffmpeg program sees it in one sequential decode: the independent oracle
/// for every seek.
struct GeneratedFilm
{
    FilmSpec spec;
    QString path;
    std::vector<int> numbers;    ///< barcode of each shown frame, in presentation order
    std::vector<qint64> timesUs; ///< of each shown frame on the film's clock (0 = the container's start time)
    qint64 startTimeUs = 0;      ///< the container's
};

/// The standard set: constant 24, 25, 23.976 and 29.97, variable rate, long and open groups of pictures, edit list,
/// offset start, transport stream, rotation.
[[nodiscard]] std::vector<FilmSpec> standardFilms();
/// The standard set and what seeking meets besides: no sound, a late start in mp4, no index in mkv.
[[nodiscard]] std::vector<FilmSpec> seekFilms();
[[nodiscard]] FilmSpec audioOnlyFilm();
[[nodiscard]] FilmSpec videoOnlyFilm();
/// 1280×720, 24 a second, B-frames, GOP 48, with sound.
[[nodiscard]] FilmSpec film720p(int seconds, int gopFrames = 48);

/// Makes the film, or finds it in the build folder from an earlier run. Several processes may ask for the same one.
/// Errors: "film_generation_failed" with ffmpeg's words in the detail.
[[nodiscard]] Result<GeneratedFilm> makeFilm(const FilmSpec &spec);

/// Runs a program to its end; its standard output. For oracles (ffmpeg, ffprobe).
[[nodiscard]] Result<QByteArray> runProgram(const QString &program, const QStringList &arguments);

} // namespace cinefluent::tests
