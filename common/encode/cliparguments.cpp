// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/encode/cliparguments.h"

#include <QSize>
#include <QtMath>

#include <algorithm>

namespace cinefluent::encode {

namespace {

/// Frame starts are known to the microsecond, timestamps to the tick of their stream: half the shortest distance of two
/// frames (1 ms in Matroska) decides on which side a frame lies.
constexpr MediaTime tolerance = MediaTime::fromUs(400);

QString seconds(MediaTime time)
{
    const qint64 us = time.us() < 0 ? -time.us() : time.us();
    return QStringLiteral("%1%2.%3")
        .arg(time.us() < 0 ? QStringLiteral("-") : QString())
        .arg(us / 1'000'000)
        .arg(us % 1'000'000, 6, 10, QChar(u'0'));
}

/// Where decoding begins: a keyframe well before IN, so that pictures that lean on the one before it are whole.
/// Transport streams have no index; their seeks land anywhere near.
MediaTime seekTarget(const FilmFacts &film, MediaTime in)
{
    const bool hasIndex = !film.containerName.startsWith(QLatin1String("mpeg"));
    return in - MediaTime::fromSeconds(hasIndex ? 10 : 60);
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

QString videoFilter(const FilmFacts &film, const TimeRange &clock, const EncodeSettings &settings)
{
    const QSize size = fittedSize(film, settings.maxHeight);
    return QStringLiteral("trim=start=%1:end=%2,setpts=PTS-STARTPTS,scale=%3:%4:flags=lanczos,setsar=1,format=yuv420p")
        .arg(seconds(clock.in - tolerance), seconds(clock.out - tolerance))
        .arg(size.width())
        .arg(size.height());
}

/// Cut at the sample, timed from IN like the picture, silence where the film has none.
QString audioFilter(const TimeRange &clock)
{
    return QStringLiteral("atrim=start=%1:end=%2,asetpts=PTS-(%1)/TB,aresample=48000:async=1:first_pts=0,"
                          "aformat=channel_layouts=stereo,apad=whole_dur=%3")
        .arg(seconds(clock.in), seconds(clock.out), seconds(clock.duration()));
}

/// Ticks a second of the clip's picture: the film's timestamps are whole numbers of them. Encoder and container are
/// told the same number, or FFmpeg would count in a multiple of it on its way to the file (below 10,000, as its muxer
/// asks).
qint64 clipTimescale(const FilmFacts &film)
{
    qint64 timescale = film.timeBaseDenominator;
    while (timescale < 10'000)
        timescale *= 2;
    return timescale;
}

/// The last picture lasts until OUT. FFmpeg 7 writes it without a duration where the film tells none, and players then
/// leave it out; the others last until the next one whatever their packets say. In ticks, as the filter's own constant
/// for the time base means another one in FFmpeg 5. One tick at least, where OUT lies within the tolerance.
QString durationFilter(const TimeRange &clock, qint64 timescale)
{
    const auto ticks = qRound64(double(clock.duration().us()) * double(timescale) / 1e6);
    return QStringLiteral("setts=duration='max(1,%1-PTS)'").arg(ticks);
}

} // namespace

QStringList clipArguments(const QString &filmPath, const FilmFacts &film, const TimeRange &range,
                          const EncodeSettings &settings, const QString &target)
{
    const TimeRange clock = range.shiftedBy(film.startTime); // the container's own
    const qint64 timescale = clipTimescale(film);
    QStringList arguments{"-hide_banner", "-loglevel",     "error", "-nostats", "-progress",
                          "pipe:1",       "-stats_period", "0.25",  "-y",       "-copyts"};
    if (const MediaTime seek = seekTarget(film, range.in); seek > MediaTime())
        arguments << "-noaccurate_seek"
                  << "-ss" << seconds(seek);
    arguments << "-i" << filmPath;
    QString graph = QStringLiteral("[0:%1]%2[v]").arg(film.videoStream).arg(videoFilter(film, clock, settings));
    if (film.audioStream >= 0)
        graph += QStringLiteral(";[0:%1]%2[a]").arg(film.audioStream).arg(audioFilter(clock));
    arguments << "-filter_complex" << graph << "-map"
              << "[v]";
    if (film.audioStream >= 0)
        arguments << "-map"
                  << "[a]"
                  << "-c:a"
                  << "aac"
                  << "-b:a" << QString::number(settings.audioBitsPerSecond) << "-ac"
                  << "2";
    arguments << "-c:v"
              << "libx264"
              << "-preset" << settings.x264Preset << "-crf" << QString::number(settings.constantRateFactor)
              << "-profile:v"
              << "high"
              << "-bf"
              << "0"
              << "-g"
              << "600"
              << "-force_key_frames" << QStringLiteral("expr:gte(t,n_forced*%1)").arg(settings.keyframeSeconds)
              << "-fps_mode"
              << "passthrough"
              << "-enc_time_base" << QStringLiteral("1/%1").arg(timescale) << "-video_track_timescale"
              << QString::number(timescale) << "-bsf:v" << durationFilter(clock, timescale);
    // No encoder names and dates in the file: the same input gives the same bytes, so the server has them already.
    arguments << "-fflags"
              << "+bitexact"
              << "-flags:v"
              << "+bitexact+cgop"
              << "-flags:a"
              << "+bitexact"
              << "-map_metadata"
              << "-1"
              << "-map_chapters"
              << "-1"
              << "-movflags"
              << "+faststart"
              << "-f"
              << "mp4" << target;
    return arguments;
}

QStringList posterArguments(const QString &clipPath, MediaTime at, const EncodeSettings &settings,
                            const QString &target)
{
    return {"-hide_banner", "-loglevel", "error",    "-nostdin",  "-y",
            "-ss",          seconds(at), "-i",       clipPath,    "-map",
            "0:v:0",        "-frames:v", "1",        "-q:v",      QString::number(settings.posterQuality),
            "-fflags",      "+bitexact", "-flags:v", "+bitexact", "-map_metadata",
            "-1",           "-f",        "image2",   "-update",   "1",
            "-c:v",         "mjpeg",     target};
}

} // namespace cinefluent::encode
