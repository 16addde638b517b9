// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/scrubber.h"
#include "tests/support/eventually.h"
#include "tests/support/filmbarcode.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/testruns.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

struct Opened
{
    GeneratedFilm film;
    std::shared_ptr<const FilmIndex> index;
};

Opened open(const FilmSpec &spec)
{
    auto film = makeFilm(spec);
    if (!film)
        qFatal("%s", qPrintable(describe(film.error())));
    auto index = FilmIndex::build(film->path);
    if (!index)
        qFatal("%s", qPrintable(describe(index.error())));
    return {std::move(film).value(), std::move(index).value()};
}

FilmSpec specNamed(const char *name)
{
    for (const FilmSpec &spec : seekFilms()) {
        if (spec.name == QLatin1String(name))
            return spec;
    }
    qFatal("no film %s", name);
}

/// Checks every picture that comes, previews included, against what ffmpeg decodes there.
class Watcher : public QObject
{
public:
    Watcher(Scrubber &scrubber, const GeneratedFilm &film)
    {
        connect(&scrubber, &Scrubber::frameReady, this, [this, &film](qint64 frame, const QImage &image, bool exact) {
            const int shown = readBarcode(image, film.spec.rotationDegrees);
            if (shown != film.numbers[size_t(frame)]) {
                ++wrong;
                qWarning("%s: frame %lld shows %d", qPrintable(film.spec.name), frame, shown);
            }
            (exact ? lastExact : lastPreview) = frame;
            (exact ? exactCount : previewCount)++;
        });
        connect(&scrubber, &Scrubber::failed, this, [this](qint64 frame, const Error &error) {
            ++wrong;
            qWarning("frame %lld: %s", frame, qPrintable(describe(error)));
        });
    }

    qint64 lastExact = -1;
    qint64 lastPreview = -1;
    int exactCount = 0;
    int previewCount = 0;
    int wrong = 0;
};

} // namespace

class TestScrubber : public QObject
{
    Q_OBJECT

private slots:
    void everyRequestIsAnsweredExactly()
    {
        const int total = runCount(10'000, 600);
        std::mt19937 random(runSeed());
        const auto specs = seekFilms();
        int done = 0;
        int wrong = 0;
        int previews = 0;
        for (size_t i = 0; i < specs.size(); ++i) {
            const int count = (total - done) / int(specs.size() - i);
            const Opened opened = open(specs[i]);
            Scrubber scrubber(opened.index);
            scrubber.setPictureSize(QSize(240, 240));
            Watcher watcher(scrubber, opened.film);
            qint64 at = 0;
            for (int n = 0; n < count; ++n, ++done) {
                const auto move = random() % 4;
                at = move < 2 ? qint64(random()) : at + (move == 2 ? 1 : -1);
                at = std::clamp<qint64>(move < 2 ? at % opened.index->frameCount() : at, 0,
                                        opened.index->frameCount() - 1);
                watcher.lastExact = -1;
                scrubber.request(at);
                QVERIFY(eventually([&] { return watcher.lastExact == at; }));
            }
            wrong += watcher.wrong;
            previews += watcher.previewCount;
        }
        std::printf("%d requests over %zu films: %d wrong, %d previews\n", done, specs.size(), wrong, previews);
        QCOMPARE(wrong, 0);
        QVERIFY(previews > 0);
    }

    void newestRequestWins()
    {
        const Opened opened = open(specNamed("longgop.mp4"));
        Scrubber scrubber(opened.index);
        Watcher watcher(scrubber, opened.film);
        std::mt19937 random(runSeed());
        for (int storm = 0; storm < runCount(200, 20); ++storm) {
            qint64 last = 0;
            for (int i = 0; i < 40; ++i) {
                last = qint64(random() % quint64(opened.index->frameCount()));
                scrubber.request(last);
                if (random() % 8 == 0)
                    QCoreApplication::processEvents();
            }
            QCOMPARE(scrubber.requestedFrame(), last);
            QVERIFY(eventually([&] { return watcher.lastExact == last; }));
        }
        QCOMPARE(watcher.wrong, 0);
        QVERIFY(watcher.exactCount < runCount(200, 20) * 40); // most were given up
    }

    void keyframeComesFirst()
    {
        const Opened opened = open(specNamed("longgop.mp4"));
        Scrubber scrubber(opened.index);
        QSignalSpy spy(&scrubber, &Scrubber::frameReady);
        scrubber.request(480);
        QVERIFY(eventually([&] { return spy.size() == 2; }));
        QCOMPARE(spy[0][0].toLongLong(), opened.index->keyframeFor(480));
        QVERIFY(!spy[0][2].toBool());
        QCOMPARE(spy[1][0].toLongLong(), 480);
        QVERIFY(spy[1][2].toBool());

        scrubber.setPreviewEnabled(false);
        spy.clear();
        scrubber.request(200);
        QVERIFY(eventually([&] { return spy.size() == 1; }));
        QVERIFY(spy[0][2].toBool());
    }

    void sizesAreFollowed()
    {
        const Opened opened = open(specNamed("cfr24.mp4"));
        Scrubber scrubber(opened.index);
        scrubber.setPictureSize(QSize(160, 160));
        QSignalSpy spy(&scrubber, &Scrubber::frameReady);
        scrubber.request(10'000); // clamped
        QVERIFY(eventually([&] { return !spy.empty() && spy.last()[2].toBool(); }));
        QCOMPARE(spy.last()[0].toLongLong(), opened.index->frameCount() - 1);
        QCOMPARE(spy.last()[1].value<QImage>().size(), QSize(160, 90));
        spy.clear();
        scrubber.setPictureSize(QSize(80, 80));
        QVERIFY(eventually([&] { return !spy.empty() && spy.last()[2].toBool(); }));
        QCOMPARE(spy.last()[1].value<QImage>().size(), QSize(80, 45));
    }

    void vanishedFilmsAreReported()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("film.mp4");
        QVERIFY(QFile::copy(open(specNamed("cfr24.mp4")).film.path, path));
        auto index = FilmIndex::build(path);
        QVERIFY(index.ok());
        QVERIFY(QFile::remove(path));
        Scrubber scrubber(*index);
        QSignalSpy spy(&scrubber, &Scrubber::failed);
        scrubber.request(3);
        QVERIFY(eventually([&] { return spy.size() == 1; }));
        QCOMPARE(spy[0][1].value<Error>().code, QStringLiteral("media_not_found"));
    }

    void destructionWhileDecodingIsClean()
    {
        const Opened opened = open(specNamed("longgop.mp4"));
        std::mt19937 random(runSeed());
        for (int i = 0; i < runCount(300, 40); ++i) {
            Scrubber scrubber(opened.index);
            for (int n = int(random() % 4); n >= 0; --n)
                scrubber.request(qint64(random() % quint64(opened.index->frameCount())));
            if (random() % 2 == 0)
                QCoreApplication::processEvents();
        }
    }
};

QTEST_GUILESS_MAIN(TestScrubber)
#include "tst_scrubber.moc"
