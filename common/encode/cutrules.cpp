// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/encode/cutrules.h"

#include <QtMath>

#include <algorithm>

namespace cinefluent::encode {

namespace {

/// Frame starts are known to the microsecond, timestamps to the tick of their stream: half the shortest distance of two
/// frames (1 ms in Matroska) decides on which side a frame lies.
constexpr MediaTime tolerance = MediaTime::fromUs(400);

/// Where decoding begins: a keyframe well before IN, so that pictures that lean on the one before it are whole.
/// Transport streams have no index; their seeks land anywhere near.
MediaTime seekTarget(const FilmFacts &film, MediaTime in)
{
    const bool hasIndex = !film.containerName.startsWith(QLatin1String("mpeg"));
    return in - MediaTime::fromSeconds(hasIndex ? 3 : 60);
}

} // namespace

QString ffmpegSeconds(MediaTime time)
{
    const qint64 us = time.us() < 0 ? -time.us() : time.us();
    return QStringLiteral("%1%2.%3")
        .arg(time.us() < 0 ? QStringLiteral("-") : QString())
        .arg(us / 1'000'000)
        .arg(us % 1'000'000, 6, 10, QChar(u'0'));
}

QStringList inputArguments(const QString &filmPath, const FilmFacts &film, MediaTime in)
{
    QStringList arguments{"-hide_banner", "-loglevel",     "error", "-nostats", "-progress",
                          "pipe:1",       "-stats_period", "0.25",  "-y",       "-copyts"};
    if (const MediaTime seek = seekTarget(film, in); seek > MediaTime())
        arguments << "-noaccurate_seek"
                  << "-ss" << ffmpegSeconds(seek);
    return arguments << "-i" << filmPath;
}

QSize fittedSize(const FilmFacts &film, int maxHeight)
{
    const qint64 longest = qint64(maxHeight) * 16 / 9;
    const qint64 width = film.width;
    const qint64 height = film.height;
    const qint64 longSide = std::max(width, height);
    const qint64 shortSide = std::min(width, height);
    // The smaller of the two factors as a fraction, at most 1.
    qint64 numerator = 1;
    qint64 denominator = 1;
    if (longSide > longest || shortSide > maxHeight) {
        const bool longDecides = longest * shortSide < qint64(maxHeight) * longSide;
        numerator = longDecides ? longest : maxHeight;
        denominator = longDecides ? longSide : shortSide;
    }
    const auto even = [&](qint64 side) {
        return int(std::max<qint64>(2, (side * numerator + denominator / 2) / denominator / 2 * 2));
    };
    return {even(width), even(height)};
}

QString trimFilter(const TimeRange &clock)
{
    return QStringLiteral("trim=start=%1:end=%2,setpts=PTS-STARTPTS")
        .arg(ffmpegSeconds(clock.in - tolerance), ffmpegSeconds(clock.out - tolerance));
}

QString scaleFilter(QSize size)
{
    return QStringLiteral("scale=%1:%2:flags=lanczos,setsar=1,format=yuv420p").arg(size.width()).arg(size.height());
}

QString soundFilter(const TimeRange &clock)
{
    return QStringLiteral("atrim=start=%1:end=%2,asetpts=PTS-(%1)/TB,aresample=48000:async=1:first_pts=0,"
                          "aformat=channel_layouts=stereo,apad=whole_dur=%3")
        .arg(ffmpegSeconds(clock.in), ffmpegSeconds(clock.out), ffmpegSeconds(clock.duration()));
}

// Ticks a second of the cut's picture: the film's timestamps are whole numbers of them. Encoder and container are
// told the same number, or FFmpeg would count in a multiple of it on its way to the file (below 10,000, as its muxer
// asks).
qint64 cutTimescale(const FilmFacts &film)
{
    qint64 timescale = film.timeBaseDenominator;
    while (timescale < 10'000)
        timescale *= 2;
    return timescale;
}

// The last picture lasts until OUT. FFmpeg 7 writes it without a duration where the film tells none, and players then
// leave it out; the others last until the next one whatever their packets say. In ticks, as the filter's own constant
// for the time base means another one in FFmpeg 5. One tick at least, where OUT lies within the tolerance.
QString durationFilter(const TimeRange &clock, qint64 timescale)
{
    const auto ticks = qRound64(double(clock.duration().us()) * double(timescale) / 1e6);
    return QStringLiteral("setts=duration='max(1,%1-PTS)'").arg(ticks);
}

QStringList anonymousOutput()
{
    return {"-fflags",   "+bitexact",     "-flags:v", "+bitexact+cgop", "-flags:a",
            "+bitexact", "-map_metadata", "-1",       "-map_chapters",  "-1"};
}

} // namespace cinefluent::encode
