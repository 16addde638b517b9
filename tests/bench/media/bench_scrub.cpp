// SPDX-License-Identifier: GPL-3.0-or-later
// Scrubbing beside mpv's exact seek and `ffmpeg -ss` on the same films in one run, then what opening a film of two
// hours costs. Pictures are read back: a wrong frame ends the run with an error.
#include "studio/media/framereader.h"
#include "studio/media/indexcache.h"
#include "studio/media/proxybuilder.h"
#include "studio/media/scrubber.h"
#include "studio/media/spectrogram.h"
#include "studio/media/thumbnails.h"
#include "studio/media/waveform.h"
#include "tests/bench/media/benchfilms.h"
#include "tests/bench/media/mpvpeer.h"
#include "tests/bench/media/timings.h"
#include "tests/support/eventually.h"
#include "tests/support/filmbarcode.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <ctime>
#include <random>

using namespace cinefluent;
using namespace cinefluent::bench;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

struct Subject
{
    QString title;
    GeneratedFilm film;
    QString goal;
    int seekCount;
    std::shared_ptr<const FilmIndex> standsInFor = {}; ///< set for a proxy: read as the scrubber does
};

int expectedNumber(const Subject &subject, qint64 frame)
{
    return subject.film.numbers[size_t(frame) % subject.film.numbers.size()];
}

double processCpuMs()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

struct Compared
{
    Timings ours;
    Timings oursCpu;
    Timings mpv;
};

/// Seek by seek in turn, so that both meet the same load of the machine.
Compared seekInTurn(const Subject &subject, const std::shared_ptr<const FilmIndex> &index,
                    const std::vector<qint64> &frames)
{
    Compared compared;
    FrameReader::Options options;
    options.standsInFor = subject.standsInFor;
    options.threadCount = subject.standsInFor ? 1 : 0;
    const auto reader = orDie(FrameReader::open(index, options));
    MpvPeer mpv;
    const auto opened = mpv.open(subject.film.path, viewSize, expectedNumber(subject, 0));
    if (!opened)
        print(QStringLiteral("(%1)").arg(describe(opened.error())));
    for (const qint64 frame : frames) {
        QImage image;
        const double cpuMs = processCpuMs();
        compared.ours.measure([&] { image = orDie(reader->read(frame, viewSize)); });
        compared.oursCpu.add(processCpuMs() - cpuMs);
        if (readBarcode(image) != expectedNumber(subject, frame))
            die(QStringLiteral("%1: frame %2 shows %3").arg(subject.title).arg(frame).arg(readBarcode(image)));
        bool done = true;
        if (opened)
            compared.mpv.measure([&] { done = mpv.seek(index->timeOf(frame), expectedNumber(subject, frame)); });
        if (!done)
            die(QStringLiteral("mpv does not answer"));
    }
    return compared;
}

Timings ffmpegSeeks(const Subject &subject, const FilmIndex &index, const std::vector<qint64> &frames)
{
    Timings timings;
    for (size_t i = 0; i < std::min<size_t>(frames.size(), 20); ++i) {
        const QString seconds = QString::number(double(index.timeOf(frames[i]).us()) / 1e6, 'f', 6);
        timings.measure([&] {
            orDie(
                runProgram(QStringLiteral("ffmpeg"), {"-v", "error", "-nostdin", "-ss", seconds, "-i",
                                                      subject.film.path, "-frames:v", "1", "-an", "-f", "null", "-"}));
        });
    }
    return timings;
}

/// The proxy that the studio makes of a film.
Subject proxyOf(const GeneratedFilm &film, const QString &path)
{
    Subject subject{"its proxy, 640 px", film, "p50 ≤ 10 ms, p95 ≤ 16 ms", 150, orDie(FilmIndex::build(film.path))};
    orDie(buildProxy(subject.standsInFor, path, {}, {}));
    subject.film.path = path;
    return subject;
}

void compareSeeks(const Subject &subject)
{
    const auto index = orDie(FilmIndex::build(subject.film.path));
    std::mt19937 random(20'240'607);
    std::vector<qint64> frames;
    for (int i = 0; i < subject.seekCount; ++i)
        frames.push_back(qint64(random() % quint64(index->frameCount())));
    const auto [ours, oursCpu, mpv] = seekInTurn(subject, index, frames);
    const Timings ffmpeg = ffmpegSeeks(subject, *index, frames);
    const QString ratio = mpv.isEmpty()
                              ? QStringLiteral("–")
                              : QStringLiteral("%1×").arg(mpv.percentile(50) / ours.percentile(50), 0, 'f', 1);
    print(columns(
        {subject.title, ours.toString(), oursCpu.toString(), mpv.toString(), ffmpeg.toString(), ratio, subject.goal}));
}

/// From the request to the first picture, a keyframe, in a window's thread.
Timings previews(const std::shared_ptr<const FilmIndex> &index)
{
    Scrubber scrubber(index);
    scrubber.setPictureSize(viewSize);
    std::mt19937 random(7);
    Timings timings;
    qint64 exactFrame = -1;
    int count = 0;
    QObject::connect(&scrubber, &Scrubber::frameReady, &scrubber,
                     [&](qint64 frame, const QImage & /*image*/, bool exact) {
                         ++count;
                         if (exact)
                             exactFrame = frame;
                     });
    for (int i = 0; i < 60; ++i) {
        const auto frame = qint64(random() % quint64(index->frameCount()));
        count = 0;
        timings.measure([&] {
            scrubber.request(frame);
            if (!eventually([&] { return count > 0; }))
                die(QStringLiteral("no preview"));
        });
        if (!eventually([&] { return exactFrame == frame; }))
            die(QStringLiteral("no frame"));
    }
    return timings;
}

void measureSteps(const QString &title, const std::shared_ptr<const FilmIndex> &index)
{
    const auto reader = orDie(FrameReader::open(index));
    Timings forward;
    Timings back;
    const qint64 middle = index->frameCount() / 2;
    orDie(reader->read(middle, viewSize));
    for (qint64 frame = middle + 1; frame < middle + 200; ++frame)
        forward.measure([&] { orDie(reader->read(frame, viewSize)); });
    for (int round = 0; round < 20; ++round) { // what the scrubber prepares while it is idle
        const qint64 from = middle - 30 * round;
        for (qint64 frame = from; frame > from - 14; --frame) {
            if (!reader->prefetch(frame, viewSize))
                die(QStringLiteral("no prefetch"));
        }
        for (qint64 frame = from - 1; frame > from - 14; --frame)
            back.measure([&] { orDie(reader->read(frame, viewSize)); });
    }
    print(columns({title + ", step forward", forward.toString(), {}, {}, {}, {}, "p95 ≤ 10 ms"}));
    print(columns({title + ", cached back-step", back.toString(), {}, {}, {}, {}, "p95 ≤ 1 ms"}));
}

void measureWaveform(const FilmIndex &index)
{
    WaveformLoader loader({});
    double firstMs = -1;
    bool isFinished = false;
    Timings whole;
    const auto start = std::chrono::steady_clock::now();
    QObject::connect(&loader, &WaveformLoader::progressed, &loader, [&] {
        if (firstMs < 0)
            firstMs = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    });
    QObject::connect(&loader, &WaveformLoader::finished, &loader, [&] { isFinished = true; });
    whole.measure([&] {
        const auto waveform = loader.load(index.path(), index.defaultAudioStream(), {});
        if (!eventually([&] { return isFinished; }, 300'000) || !waveform->isComplete())
            die(QStringLiteral("no waveform"));
    });
    print(QStringLiteral("waveform of 2 h               %1 s, first pixels after %2 ms        goal ≤ 10 s, ≤ 500 ms")
              .arg(whole.percentile(50) / 1000, 0, 'f', 2)
              .arg(firstMs, 0, 'f', 0));
}

void measureSpectrogram(const std::shared_ptr<const FilmIndex> &index)
{
    SpectrogramLoader loader({});
    bool isFinished = false;
    QObject::connect(&loader, &SpectrogramLoader::finished, &loader, [&] { isFinished = true; });
    Timings whole;
    whole.measure([&] {
        const auto spectrum = loader.load(index, index->defaultAudioStream(), {});
        if (!eventually([&] { return isFinished; }, 600'000) || !spectrum->isComplete())
            die(QStringLiteral("no spectrogram"));
    });
    print(QStringLiteral("spectrogram of 2 h            %1 s").arg(whole.percentile(50) / 1000, 0, 'f', 2));
}

/// The index of a film that was opened before, from the media cache.
void measureKeptIndex(const FilmIndex &index)
{
    const QTemporaryDir folder;
    const IndexCache cache(folder.path());
    const MediaFingerprint fingerprint = orDie(fingerprintOf(index.path()));
    orDie(cache.indexOf(index.path(), fingerprint));
    Timings timings;
    for (int round = 0; round < 10; ++round) {
        timings.measure([&] {
            if (cache.load(index.path(), orDie(fingerprintOf(index.path()))) == nullptr)
                die(QStringLiteral("the index was not kept"));
        });
    }
    print(QStringLiteral("kept index of 2 h             %1 ms, %2 kB")
              .arg(timings.percentile(50), 0, 'f', 1)
              .arg(QFileInfo(cache.pathOf(fingerprint.hash)).size() / 1000));
}

void measureThumbnails(const std::shared_ptr<const FilmIndex> &index)
{
    ThumbnailLoader loader;
    int count = 0;
    bool isFinished = false;
    QObject::connect(&loader, &ThumbnailLoader::thumbnailReady, &loader, [&] { ++count; });
    QObject::connect(&loader, &ThumbnailLoader::finished, &loader, [&] { isFinished = true; });
    Timings whole;
    whole.measure([&] {
        loader.load(index, QSize(160, 90), 700);
        if (!eventually([&] { return isFinished; }, 300'000))
            die(QStringLiteral("no thumbnails"));
    });
    print(QStringLiteral("%1 thumbnails of 2 h          %2 s                                   goal ≤ 1 s for 700")
              .arg(count)
              .arg(whole.percentile(50) / 1000, 0, 'f', 2));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString mpvGoal = QStringLiteral("mpv p50 ≥ 1.4×");
    std::vector<Subject> subjects;
    subjects.push_back({"720p GOP 48 + B", orDie(makeFilm(clean720p(48))), "p95 ≤ 25 ms, " + mpvGoal, 150});
    subjects.push_back({"720p GOP 250", orDie(makeFilm(clean720p(250))), "p95 ≤ 90 ms, " + mpvGoal, 100});
    subjects.push_back({"360p, 2 h", twoHours(), mpvGoal, 100});
    subjects.push_back({"1080p GOP ≤ 250 + B", orDie(makeFilm(heavy1080p())), "p50 ≤ 150 ms, " + mpvGoal, 60});
    subjects.push_back({"720p grain 3 Mb/s GOP 48", orDie(makeFilm(film720p(60))), mpvGoal, 100});
    const QTemporaryDir folder;
    subjects.push_back(proxyOf(subjects[4].film, folder.filePath(QStringLiteral("proxy.mp4"))));

    print(QStringLiteral(
        "Exact random seeks, ms p50 / p95, until the picture for a 1280×720 view is in memory and read back"));
    print(columns({"", "ours", "ours, CPU", "mpv", "ffmpeg -ss", "mpv/ours", "goal"}));
    for (const Subject &subject : subjects)
        compareSeeks(subject);

    const auto hd = orDie(FilmIndex::build(subjects[0].film.path));
    const auto fullHd = orDie(FilmIndex::build(subjects[3].film.path));
    print(columns({"720p, first picture", previews(hd).toString(), {}, {}, {}, {}, "p95 ≤ 10 ms"}));
    print(columns({"1080p, first picture", previews(fullHd).toString(), {}, {}, {}, {}, "p95 ≤ 60 ms"}));
    measureSteps(QStringLiteral("720p"), hd);

    std::shared_ptr<const FilmIndex> hours;
    Timings indexing;
    indexing.measure([&] { hours = orDie(FilmIndex::build(subjects[2].film.path)); });
    print(QStringLiteral("index of 2 h                  %1 s for %2 frames                      goal ≤ 1.5 s")
              .arg(indexing.percentile(50) / 1000, 0, 'f', 2)
              .arg(hours->frameCount()));
    measureKeptIndex(*hours);
    measureWaveform(*hours);
    measureSpectrogram(hours);
    measureThumbnails(hours);
    return 0;
}
