// SPDX-License-Identifier: GPL-3.0-or-later
// Dragging through films with and without a proxy, stepping back, opening, beside mpv on the same films in one run, and
// what making a proxy costs. Pictures are read back: a wrong frame ends the run with an error.
#include "studio/media/framereader.h"
#include "studio/media/proxybuilder.h"
#include "studio/media/scrubber.h"
#include "tests/bench/media/benchfilms.h"
#include "tests/bench/media/mpvpeer.h"
#include "tests/bench/media/timings.h"
#include "tests/support/eventually.h"
#include "tests/support/filmbarcode.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

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
    std::shared_ptr<const FilmIndex> index;
    QString goal;
};

/// A hand that sweeps to and fro over the film: places that lie a second or a few apart, in both directions.
std::vector<qint64> dragOver(qint64 frameCount, int count)
{
    std::mt19937 random(20'240'607);
    std::vector<qint64> frames;
    qint64 at = frameCount / 3;
    int direction = 1;
    for (int i = 0; i < count; ++i) {
        if (random() % 12 == 0)
            direction = -direction;
        at += direction * qint64(12 + random() % 60);
        if (at < 0 || at >= frameCount) {
            direction = -direction;
            at = std::clamp<qint64>(at, 0, frameCount - 1);
        }
        frames.push_back(at);
    }
    return frames;
}

/// From each request to the picture of that very frame, the film's or the proxy's, in a window's thread.
Timings drag(const Subject &subject, const std::vector<qint64> &frames, const std::shared_ptr<const FilmIndex> &proxy)
{
    Scrubber scrubber(subject.index);
    scrubber.setPictureSize(viewSize);
    scrubber.setProxy(proxy);
    qint64 shown = -1;
    QImage picture;
    QObject::connect(&scrubber, &Scrubber::frameReady, &scrubber, [&](qint64 frame, const QImage &image, bool exact) {
        if (exact || frame == scrubber.requestedFrame()) {
            shown = frame;
            picture = image;
        }
    });
    scrubber.request(0); // both open their files now
    if (!eventually([&] { return shown == 0; }))
        die(QStringLiteral("no first frame"));
    Timings timings;
    for (const qint64 frame : frames) {
        timings.measure([&] {
            scrubber.request(frame);
            if (!eventually([&] { return shown == frame; }))
                die(QStringLiteral("frame %1 does not come").arg(frame));
        });
        if (const int number = readBarcode(picture); number != subject.film.numbers[size_t(frame)])
            die(QStringLiteral("%1: frame %2 shows %3").arg(subject.title).arg(frame).arg(number));
    }
    return timings;
}

Timings dragInMpv(const Subject &subject, const std::vector<qint64> &frames)
{
    Timings timings;
    MpvPeer mpv;
    if (const auto opened = mpv.open(subject.film.path, viewSize, subject.film.numbers[0]); !opened) {
        print(QStringLiteral("(%1)").arg(describe(opened.error())));
        return timings;
    }
    for (const qint64 frame : frames) {
        bool done = false;
        timings.measure([&] { done = mpv.seek(subject.index->timeOf(frame), subject.film.numbers[size_t(frame)]); });
        if (!done)
            die(QStringLiteral("mpv does not answer"));
    }
    return timings;
}

/// Makes proxies of both kinds, prints what they cost, drags with each.
void compareDrags(const Subject &subject, const QString &folder)
{
    const std::vector<qint64> frames = dragOver(subject.index->frameCount(), 150);
    const double minutes = double(subject.index->endTime().us()) / 60e6;
    const Timings without = drag(subject, frames, nullptr);
    const Timings mpv = dragInMpv(subject, frames);
    print(columns({subject.title + ", without", without.toString(), mpv.toString(), {}, {}, {}, {}}));
    for (const int gop : {1, 12}) {
        ProxyWriter::Settings settings;
        settings.gopFrames = gop;
        const QString path = QStringLiteral("%1/%2-%3.mp4").arg(folder, subject.film.spec.name).arg(gop);
        std::shared_ptr<const FilmIndex> proxy;
        Timings build;
        build.measure([&] { proxy = orDie(buildProxy(subject.index, path, settings, {})); });
        const Timings with = drag(subject, frames, proxy);
        print(columns({QStringLiteral("%1, proxy GOP %2").arg(subject.title).arg(gop),
                       with.toString(),
                       {},
                       QStringLiteral("%1 MB/min").arg(double(QFileInfo(path).size()) / 1e6 / minutes, 0, 'f', 1),
                       QStringLiteral("%1× realtime").arg(minutes * 60e3 / build.percentile(50), 0, 'f', 1),
                       {},
                       gop == ProxyWriter::Settings().gopFrames ? subject.goal : QStringLiteral("not used")}));
    }
}

/// The frame before the one on screen, right after a jump: nothing is prepared.
void compareBackSteps(const Subject &subject)
{
    std::mt19937 random(11);
    const auto reader = orDie(FrameReader::open(subject.index));
    MpvPeer mpv;
    const bool hasMpv = bool(mpv.open(subject.film.path, viewSize, subject.film.numbers[0]));
    Timings ours;
    Timings theirs;
    for (int i = 0; i < 25; ++i) {
        const auto frame = 1 + qint64(random() % quint64(subject.index->frameCount() - 1));
        orDie(reader->read(frame, viewSize));
        QImage image;
        ours.measure([&] { image = orDie(reader->read(frame - 1, viewSize)); });
        if (readBarcode(image) != subject.film.numbers[size_t(frame - 1)])
            die(QStringLiteral("%1: a wrong frame at %2").arg(subject.title).arg(frame - 1));
        if (!hasMpv)
            continue;
        bool done = mpv.seek(subject.index->timeOf(frame), subject.film.numbers[size_t(frame)]);
        theirs.measure([&] {
            done = done && mpv.seek(subject.index->timeOf(frame - 1), subject.film.numbers[size_t(frame - 1)]);
        });
        if (!done)
            die(QStringLiteral("mpv does not answer"));
    }
    print(columns({subject.title + ", step back", ours.toString(), theirs.toString(), {}, {}, {}, "after a jump"}));
}

/// From the path to the first picture: index, decoder, frame 0.
void compareOpening(const QString &title, const GeneratedFilm &film, int rounds)
{
    Timings ours;
    Timings theirs;
    Timings program;
    const QString &path = film.path;
    const auto index = orDie(FilmIndex::build(path));
    const int firstNumber = film.numbers[0];
    const int laterNumber = film.numbers[30];
    MpvPeer mpv;
    const bool hasMpv = bool(mpv.open(path, viewSize, firstNumber));
    for (int i = 0; i < rounds; ++i) {
        ours.measure([&] {
            const auto reader = orDie(FrameReader::open(orDie(FilmIndex::build(path))));
            orDie(reader->read(0, viewSize));
        });
        bool done = !hasMpv || mpv.seek(index->timeOf(30), laterNumber); // not the picture waited for
        if (hasMpv)
            theirs.measure([&] { done = done && mpv.load(path, firstNumber); });
        if (!done)
            die(QStringLiteral("mpv does not open the film"));
        program.measure([&] {
            orDie(runProgram(QStringLiteral("ffmpeg"), {"-v", "error", "-nostdin", "-ss", "0", "-i", path, "-frames:v",
                                                        "1", "-an", "-f", "null", "-"}));
        });
    }
    print(columns(
        {title + ", open", ours.toString(), theirs.toString(), program.toString(), {}, {}, "with the whole index"}));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    std::vector<Subject> subjects;
    const auto add = [&](const QString &title, const GeneratedFilm &film, const QString &goal) {
        subjects.push_back({title, film, orDie(FilmIndex::build(film.path)), goal});
    };
    add(QStringLiteral("720p GOP 250"), orDie(makeFilm(clean720p(250))), QStringLiteral("p50 ≤ 10 ms, p95 ≤ 16 ms"));
    add(QStringLiteral("1080p GOP ≤ 250 + B"), orDie(makeFilm(heavy1080p())),
        QStringLiteral("p50 ≤ 10 ms, p95 ≤ 16 ms"));

    print(QStringLiteral("Dragging, ms p50 / p95 from the request to the picture of that frame, in a 1280×720 view"));
    print(columns({"", "ours", "mpv exact", "proxy size", "made at", {}, "goal"}));
    for (const Subject &subject : subjects)
        compareDrags(subject, folder.path());
    print(columns({"", "ours", "mpv", "ffmpeg", {}, {}, {}}));
    for (const Subject &subject : subjects)
        compareBackSteps(subject);
    for (const Subject &subject : subjects)
        compareOpening(subject.title, subject.film, 10);
    compareOpening(QStringLiteral("360p, 2 h"), twoHours(), 3);
    return 0;
}
