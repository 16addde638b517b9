// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/encode/streamarguments.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace cinefluent::encode {

namespace {

// A player switches rungs by what the network gives, so that no rung may burst far beyond its promise.
int maxBitsPerSecond(int height)
{
    if (height <= 480)
        return 1'500'000;
    return height <= 720 ? 3'500'000 : 6'500'000;
}

// FFmpeg's AAC encoder begins with this many samples of its own. The sound is let start as much later, so that its
// first packet is at 0 and no edit list is needed, which not every player minds in fragmented files.
constexpr int aacPrimingSamples = 1024;

QString filterGraph(const FilmFacts &film, const TimeRange &clock, const QList<Rung> &rungs, double gainDb)
{
    QString graph = QStringLiteral("[0:%1]%2,split=%3").arg(film.videoStream).arg(trimFilter(clock)).arg(rungs.size());
    for (qsizetype i = 0; i < rungs.size(); ++i)
        graph += QStringLiteral("[s%1]").arg(i);
    for (qsizetype i = 0; i < rungs.size(); ++i)
        graph += QStringLiteral(";[s%1]%2[v%1]").arg(i).arg(scaleFilter(rungs.at(i).size));
    if (film.audioStream >= 0)
        graph += QStringLiteral(";[0:%1]%2,volume=%3dB,atrim=start_sample=%4[a]")
                     .arg(film.audioStream)
                     .arg(soundFilter(clock), QString::number(gainDb, 'f', 2))
                     .arg(aacPrimingSamples);
    return graph;
}

} // namespace

QString Rung::name() const
{
    return QStringLiteral("video-%1").arg(height);
}

QList<Rung> rungsOf(const FilmFacts &film, const QList<int> &heights)
{
    QList<int> ascending = heights;
    std::sort(ascending.begin(), ascending.end());
    QList<Rung> rungs;
    const int longest = std::max(film.width, film.height);
    const int shortest = std::min(film.width, film.height);
    for (const int height : std::as_const(ascending)) {
        // Wide films have less height than the screen they fill.
        if (shortest >= height || longest * 9 >= height * 16)
            rungs.append({height, fittedSize(film, height)});
    }
    if (rungs.isEmpty())
        rungs.append({shortest, fittedSize(film, shortest)});
    return rungs;
}

QStringList streamArguments(const QString &filmPath, const FilmFacts &film, const TimeRange &range,
                            const EncodeSettings &settings, const QList<Rung> &rungs, double gainDb,
                            const QHash<QString, QString> &targets)
{
    const TimeRange clock = range.shiftedBy(film.startTime); // the container's own
    const qint64 timescale = cutTimescale(film);
    QStringList arguments = inputArguments(filmPath, film, range.in);
    arguments << "-filter_complex" << filterGraph(film, clock, rungs, gainDb);
    for (qsizetype i = 0; i < rungs.size(); ++i) {
        const int bits = maxBitsPerSecond(rungs.at(i).height);
        arguments << "-map" << QStringLiteral("[v%1]").arg(i) << "-c:v"
                  << "libx264"
                  << "-preset" << settings.x264Preset << "-crf" << QString::number(settings.constantRateFactor)
                  << "-maxrate" << QString::number(bits) << "-bufsize" << QString::number(2 * bits) << "-profile:v"
                  << "high"
                  << "-bf"
                  << "0"
                  << "-g"
                  << "600"
                  << "-sc_threshold" // a keyframe of one rung alone would part their segments
                  << "0"
                  << "-force_key_frames" << QStringLiteral("expr:gte(t,n_forced*%1)").arg(settings.keyframeSeconds)
                  << "-fps_mode"
                  << "passthrough"
                  << "-enc_time_base" << QStringLiteral("1/%1").arg(timescale) << "-video_track_timescale"
                  << QString::number(timescale) << "-bsf:v" << durationFilter(clock, timescale) << anonymousOutput()
                  << "-movflags"
                  << "+frag_keyframe+empty_moov+default_base_moof+skip_trailer"
                  << "-f"
                  << "mp4" << targets.value(rungs.at(i).name());
    }
    if (film.audioStream >= 0)
        arguments << "-map"
                  << "[a]"
                  << "-c:a"
                  << "aac"
                  << "-b:a" << QString::number(settings.audioBitsPerSecond) << "-ac"
                  << "2" << anonymousOutput() << "-frag_duration"
                  << QString::number(qint64(settings.keyframeSeconds) * 1'000'000) << "-movflags"
                  << "+empty_moov+default_base_moof+skip_trailer"
                  << "-f"
                  << "mp4" << targets.value(QStringLiteral("audio"));
    return arguments;
}

QStringList spriteArguments(const QString &streamPath, int intervalSeconds, QSize picture, int columns, int rows,
                            const QString &target)
{
    const QString filter = QStringLiteral("fps=1/%1:start_time=0:round=up,scale=%2:%3,tile=%4x%5")
                               .arg(intervalSeconds)
                               .arg(picture.width())
                               .arg(picture.height())
                               .arg(columns)
                               .arg(rows);
    return {"-hide_banner", "-loglevel", "error",     "-nostdin", "-y",     "-skip_frame",
            "nokey",        "-i",        streamPath,  "-map",     "0:v:0",  "-vf",
            filter,         "-frames:v", "1",         "-q:v",     "4",      "-fflags",
            "+bitexact",    "-flags:v",  "+bitexact", "-f",       "image2", "-c:v",
            "mjpeg",        "-update",   "1",         target};
}

QStringList loudnessArguments(const QString &filmPath, const FilmFacts &film, const TimeRange &range)
{
    const TimeRange clock = range.shiftedBy(film.startTime);
    QStringList arguments = inputArguments(filmPath, film, range.in);
    arguments[arguments.indexOf(QStringLiteral("error"))] = QStringLiteral("info");
    arguments << "-vn"
              << "-filter_complex"
              << QStringLiteral("[0:%1]%2,ebur128=peak=true:framelog=verbose[a]")
                     .arg(film.audioStream)
                     .arg(soundFilter(clock))
              << "-map"
              << "[a]"
              << "-f"
              << "null"
              << "-";
    return arguments;
}

double gainFor(const QString &messages, double targetLufs)
{
    constexpr double highestPeakDb = -1;
    constexpr double silenceLufs = -60;
    constexpr double mostGainDb = 20;
    static const QRegularExpression integrated(QStringLiteral("\\bI:\\s+(-?[0-9.]+) LUFS"));
    static const QRegularExpression peak(QStringLiteral("Peak:\\s+(-?[0-9.]+) dBFS"));
    const auto lastOf = [&](const QRegularExpression &pattern) -> std::optional<double> {
        std::optional<double> value;
        for (auto matches = pattern.globalMatch(messages); matches.hasNext();)
            value = matches.next().captured(1).toDouble();
        return value;
    };
    const std::optional<double> loudness = lastOf(integrated);
    const std::optional<double> truePeak = lastOf(peak);
    if (!loudness || !truePeak || *loudness <= silenceLufs)
        return 0;
    const double gain = std::min(targetLufs - *loudness, highestPeakDb - *truePeak);
    return std::round(std::clamp(gain, -mostGainDb, mostGainDb) * 100) / 100;
}

} // namespace cinefluent::encode
