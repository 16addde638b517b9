// SPDX-License-Identifier: GPL-3.0-or-later
// The processor time of packaging a lesson, beside one ffmpeg command that makes the same qualities with its own HLS
// muxer and encryption. What we do besides (exact ends, loudness, previews, hashes, the clip) is in our figure.
#include "common/encode/packagebuilder.h"
#include "tests/support/filmgenerator.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace cinefluent;

namespace {

constexpr int lessonSeconds = 60;
constexpr int inSeconds = 25;
constexpr int pairs = 7;

[[noreturn]] void die(const QString &text)
{
    std::fprintf(stderr, "bench_encode: %s\n", qPrintable(text));
    std::exit(1);
}

/// Of this process and of the programs it has waited for, in seconds.
double processorSeconds()
{
    double sum = 0;
    for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        getrusage(who, &usage);
        for (const timeval &time : {usage.ru_utime, usage.ru_stime})
            sum += double(time.tv_sec) + double(time.tv_usec) / 1e6;
    }
    return sum;
}

struct Cost
{
    double processor = 0;
    double elapsed = 0;
};

template<typename Work>
Cost costOf(Work work)
{
    const double before = processorSeconds();
    QElapsedTimer timer;
    timer.start();
    work();
    return {processorSeconds() - before, double(timer.elapsed()) / 1000};
}

void packageLesson(const QString &film)
{
    const QTemporaryDir folder;
    encode::PackageRequest request;
    request.filmPath = film;
    request.workFolder = folder.path();
    encode::LessonClip clip;
    clip.id = LessonId(QUuid::createUuid());
    clip.range = {MediaTime::fromSeconds(inSeconds), MediaTime::fromSeconds(inSeconds + lessonSeconds)};
    clip.subtitlesVtt = "WEBVTT\n";
    clip.expectedFrames = lessonSeconds * 24;
    request.lessons = {clip};
    const Result<encode::PackageResult> result = encode::PackageBuilder().build(request);
    if (!result.ok())
        die(describe(result.error()));
}

/// The command of a tutorial, with our settings; `folder` takes its files.
QStringList plainArguments(const QString &film, const QDir &folder)
{
    const encode::EncodeSettings settings;
    QStringList arguments = QStringLiteral("-v error -nostdin -y -ss %1 -i").arg(inSeconds).split(u' ')
                            << film << QStringLiteral("-t") << QString::number(lessonSeconds);
    arguments += QStringLiteral("-filter_complex [0:v]split=2[a][b];[a]scale=852:480:flags=lanczos[low];"
                                "[b]scale=1280:720:flags=lanczos[high] -map [low] -map [high] -map 0:a "
                                "-c:v libx264 -profile:v high -bf 0 -sc_threshold 0 "
                                "-maxrate:v:0 1500000 -bufsize:v:0 3000000 -maxrate:v:1 3500000 -bufsize:v:1 7000000 "
                                "-c:a aac -ac 2 -f hls -hls_playlist_type vod -master_pl_name master.m3u8")
                     .split(u' ');
    arguments << "-preset" << settings.x264Preset;
    arguments << "-crf" << QString::number(settings.constantRateFactor);
    arguments << "-force_key_frames" << QStringLiteral("expr:gte(t,n_forced*%1)").arg(settings.keyframeSeconds);
    arguments << "-b:a" << QString::number(settings.audioBitsPerSecond);
    arguments << "-hls_time" << QString::number(settings.segmentSeconds);
    arguments << "-hls_key_info_file" << folder.filePath("keyinfo");
    arguments << "-var_stream_map"
              << "v:0,agroup:sound v:1,agroup:sound a:0,agroup:sound";
    return arguments << folder.filePath("%v.m3u8");
}

void runPlainFfmpeg(const QString &film)
{
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            die(file.errorString());
    };
    write("key", "0123456789abcdef");
    write("keyinfo", "key\n" + dir.filePath("key").toUtf8() + "\n");
    const Result<QByteArray> done = tests::runProgram("ffmpeg", plainArguments(film, dir));
    if (!done.ok())
        die(describe(done.error()));
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main()
{
    tests::FilmSpec spec = tests::film720p(inSeconds + lessonSeconds + 5);
    const Result<tests::GeneratedFilm> film = tests::makeFilm(spec);
    if (!film.ok())
        die(describe(film.error()));
    std::vector<double> processor;
    std::vector<double> elapsed;
    std::printf("a lesson of %d s from 720p, two qualities and the sound, encrypted; seconds\n", lessonSeconds);
    std::printf("%12s %12s %8s %12s %12s %8s\n", "ours, CPU", "ffmpeg, CPU", "ratio", "ours", "ffmpeg", "ratio");
    for (int i = 0; i < pairs; ++i) {
        Cost ours;
        Cost plain;
        const auto runOurs = [&] { ours = costOf([&] { packageLesson(film->path); }); };
        const auto runPlain = [&] { plain = costOf([&] { runPlainFfmpeg(film->path); }); };
        if (i % 2 == 0) {
            runOurs();
            runPlain();
        } else {
            runPlain();
            runOurs();
        }
        processor.push_back(ours.processor / plain.processor);
        elapsed.push_back(ours.elapsed / plain.elapsed);
        std::printf("%12.1f %12.1f %8.3f %12.1f %12.1f %8.3f\n", ours.processor, plain.processor, processor.back(),
                    ours.elapsed, plain.elapsed, elapsed.back());
        std::fflush(stdout);
    }
    std::printf("median ratio of %d pairs: CPU %.3f (goal 1.05), time %.3f\n", pairs, median(processor),
                median(elapsed));
}
