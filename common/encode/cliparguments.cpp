// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/encode/cliparguments.h"

#include "common/encode/cutrules.h"

namespace cinefluent::encode {

QStringList clipArguments(const QString &picturePath, const QString &soundPath, const FilmFacts &film,
                          const TimeRange &range, const QString &target)
{
    QStringList arguments{"-hide_banner", "-loglevel", "error", "-nostdin", "-y", "-i", picturePath};
    if (!soundPath.isEmpty())
        arguments << "-i" << soundPath;
    arguments << "-map"
              << "0:v:0";
    if (!soundPath.isEmpty())
        arguments << "-map"
                  << "1:a:0";
    const qint64 timescale = cutTimescale(film);
    arguments << "-c"
              << "copy"
              << "-video_track_timescale" << QString::number(timescale) << "-bsf:v" << durationFilter(range, timescale)
              << anonymousOutput();
    return arguments << "-movflags"
                     << "+faststart"
                     << "-f"
                     << "mp4" << target;
}

QStringList posterArguments(const QString &clipPath, MediaTime at, const EncodeSettings &settings,
                            const QString &target)
{
    return {"-hide_banner",
            "-loglevel",
            "error",
            "-nostdin",
            "-y",
            "-ss",
            ffmpegSeconds(at),
            "-i",
            clipPath,
            "-map",
            "0:v:0",
            "-frames:v",
            "1",
            "-q:v",
            QString::number(settings.posterQuality),
            "-fflags",
            "+bitexact",
            "-flags:v",
            "+bitexact",
            "-map_metadata",
            "-1",
            "-f",
            "image2",
            "-update",
            "1",
            "-c:v",
            "mjpeg",
            target};
}

} // namespace cinefluent::encode
