// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/framereader.h"
#include "tests/support/filmbarcode.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/testruns.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <thread>

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

std::unique_ptr<FrameReader> readerOf(const Opened &opened, const FrameReader::Options &options = {})
{
    auto reader = FrameReader::open(opened.index, options);
    if (!reader)
        qFatal("%s", qPrintable(describe(reader.error())));
    return std::move(reader).value();
}

} // namespace

class TestFrameReader : public QObject
{
    Q_OBJECT

private:
    /// Seeks at random and steps both ways; how many pictures were not the ones asked for.
    static int wrongFrames(const Opened &opened, FrameReader &reader, std::mt19937 &random, int count)
    {
        const qint64 frames = opened.index->frameCount();
        qint64 at = 0;
        int wrong = 0;
        for (int i = 0; i < count; ++i) {
            switch (random() % 4) {
            case 0:
            case 1:
                at = qint64(random() % quint64(frames));
                break;
            case 2:
                at = std::min(at + 1 + qint64(random() % 3), frames - 1);
                break;
            default:
                at = std::max<qint64>(at - 1 - qint64(random() % 3), 0);
            }
            const auto image = reader.read(at, random() % 2 == 0 ? QSize() : QSize(200, 200));
            const int shown = image ? readBarcode(*image, opened.film.spec.rotationDegrees) : -2;
            if (shown != opened.film.numbers[size_t(at)]) {
                ++wrong;
                qWarning("%s: frame %lld shows %d, not %d%s", qPrintable(opened.film.spec.name), at, shown,
                         opened.film.numbers[size_t(at)], image ? "" : qPrintable(describe(image.error())));
            }
        }
        return wrong;
    }

private slots:
    void everySeekShowsTheFrameAskedFor()
    {
        const int total = runCount(10'000, 600);
        std::mt19937 random(runSeed());
        const auto specs = seekFilms();
        int wrong = 0;
        int done = 0;
        for (size_t i = 0; i < specs.size(); ++i) {
            const int count = (total - done) / int(specs.size() - i);
            const Opened opened = open(specs[i]);
            FrameReader::Options options;
            const int variant = int(random() % 3); // a small cache and every number of threads must be exact as well
            options.threadCount = variant;
            if (random() % 2 == 0)
                options.cacheLimitBytes = 1 << 20;
            wrong += wrongFrames(opened, *readerOf(opened, options), random, count);
            done += count;
        }
        std::printf("%d seeks and steps over %zu films: %d wrong\n", done, specs.size(), wrong);
        QCOMPARE(wrong, 0);
        QCOMPARE(done, total);
    }

    void everyFrameReadsBothWays_data()
    {
        QTest::addColumn<int>("number");
        const auto films = seekFilms();
        for (int i = 0; i < int(films.size()); ++i)
            QTest::newRow(qPrintable(films[size_t(i)].name)) << i;
    }

    void everyFrameReadsBothWays()
    {
        QFETCH(int, number);
        const Opened opened = open(seekFilms()[size_t(number)]);
        const auto reader = readerOf(opened);
        const qint64 frames = opened.index->frameCount();
        for (qint64 step = 0; step < 2 * frames; ++step) {
            const qint64 frame = step < frames ? step : 2 * frames - 1 - step;
            const auto image = reader->read(frame);
            QVERIFY2(image.ok(), image.ok() ? "" : qPrintable(describe(image.error())));
            QCOMPARE(readBarcode(*image, opened.film.spec.rotationDegrees), opened.film.numbers[size_t(frame)]);
        }
        QVERIFY2(reader->statistics().seekCount <= qint64(opened.index->seekPoints().size()) + 2,
                 qPrintable(QString::number(reader->statistics().seekCount)));
    }

    void cacheKeepsToItsLimit()
    {
        const Opened opened = open(seekFilms().front());
        FrameReader::Options options;
        options.cacheLimitBytes = 10 * 320 * 180 * 3 / 2;
        options.imageCacheLimitBytes = 0;
        const auto reader = readerOf(opened, options);
        for (qint64 frame = 0; frame < 60; ++frame)
            QVERIFY(reader->read(frame).ok());
        QVERIFY(reader->statistics().cachedBytes <= options.cacheLimitBytes);
        QVERIFY(reader->isCached(59));
        QVERIFY(!reader->isCached(3));
    }

    void steppingBackDecodesAGroupOnce()
    {
        const Opened opened = open(seekFilms().front());
        const auto reader = readerOf(opened);
        QVERIFY(reader->prefetch(46).ok());
        const qint64 decoded = reader->statistics().decodedFrameCount;
        for (qint64 frame = 46; frame >= 0; --frame)
            QVERIFY(reader->read(frame).ok());
        QCOMPARE(reader->statistics().decodedFrameCount, decoded);
    }

    void picturesKeepTheirProportions()
    {
        FilmSpec spec = seekFilms().front();
        const Opened opened = open(spec);
        const auto reader = readerOf(opened);
        QCOMPARE(reader->read(5)->size(), QSize(320, 180));
        QCOMPARE(reader->read(5, QSize(5000, 5000))->size(), QSize(320, 180));
        QCOMPARE(reader->read(5, QSize(160, 160))->size(), QSize(160, 90));
        for (const FilmSpec &other : seekFilms()) {
            if (other.rotationDegrees == 90)
                QCOMPARE((*readerOf(open(other))).read(5, QSize(90, 1000))->size(), QSize(90, 160));
        }
    }

    void givenUpReadsLeaveTheReaderExact()
    {
        for (const FilmSpec &spec : seekFilms()) {
            if (spec.name != QLatin1String("longgop.mp4") && spec.name != QLatin1String("opengop.ts"))
                continue;
            const Opened opened = open(spec);
            const auto reader = readerOf(opened);
            std::mt19937 random(runSeed());
            for (int i = 0; i < runCount(400, 60); ++i) {
                const auto frame = qint64(random() % quint64(opened.index->frameCount()));
                std::stop_source stop;
                std::jthread canceller([&stop] { stop.request_stop(); });
                const auto given = reader->read(frame, {}, stop.get_token());
                QVERIFY(given.ok() || given.error().code == QLatin1String("media_cancelled"));
                const qint64 near = std::max<qint64>(frame - qint64(random() % 5), 0);
                const auto image = reader->read(near);
                QVERIFY(image.ok());
                QCOMPARE(readBarcode(*image), opened.film.numbers[size_t(near)]);
            }
        }
    }

    void brokenIndexesAreNoHindrance_data()
    {
        QTest::addColumn<QString>("film");
        QTest::addColumn<QByteArray>("index");
        QTest::addColumn<bool>("isCut");
        QTest::newRow("AVI without index") << "mpeg4.avi" << QByteArray("idx1") << true;
        QTest::newRow("AVI with B-frames without index") << "bframes.avi" << QByteArray("idx1") << true;
        QTest::newRow("AVI with a damaged index") << "mpeg4.avi" << QByteArray("idx1") << false;
        QTest::newRow("AVI with B-frames and a damaged index") << "bframes.avi" << QByteArray("idx1") << false;
        QTest::newRow("Matroska without cues") << "cfr25.mkv" << QByteArray::fromHex("1C53BB6B") << true;
        QTest::newRow("Matroska with damaged cues") << "opengop.mkv" << QByteArray::fromHex("1C53BB6B") << false;
    }

    /// The container's own index cut off, or overwritten at random.
    void brokenIndexesAreNoHindrance()
    {
        QFETCH(QString, film);
        QFETCH(QByteArray, index);
        QFETCH(bool, isCut);
        const auto specs = standardFilms();
        const auto spec = std::find_if(specs.begin(), specs.end(), [&](const FilmSpec &s) { return s.name == film; });
        const Opened whole = open(*spec);
        QFile source(whole.film.path);
        QVERIFY(source.open(QIODevice::ReadOnly));
        QByteArray content = source.readAll();
        const qsizetype at = content.lastIndexOf(index);
        QVERIFY(at > content.size() / 2);
        std::mt19937 random(runSeed());
        if (isCut)
            content.truncate(at);
        else
            for (qsizetype i = at + 12; i < content.size(); ++i)
                content[i] = char(random());
        QTemporaryDir folder;
        QFile broken(folder.filePath(film));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write(content) == content.size());
        broken.close();
        auto built = FilmIndex::build(broken.fileName());
        QVERIFY2(built.ok(), built.ok() ? "" : qPrintable(describe(built.error())));
        QCOMPARE((*built)->frameCount(), whole.index->frameCount());
        const Opened opened{whole.film, *built};
        QCOMPARE(wrongFrames(opened, *readerOf(opened), random, runCount(1000, 60)), 0);
    }

    void damagedPlacesDoNotEndTheFilm()
    {
        const Opened whole = open(seekFilms().front());
        QFile source(whole.film.path);
        QVERIFY(source.open(QIODevice::ReadOnly));
        QByteArray content = source.readAll();
        QTemporaryDir folder;
        for (qsizetype i = content.size() / 3; i < content.size() / 3 + 4000; ++i)
            content[i] = char(i * 37);
        QFile damaged(folder.filePath("damaged.mp4"));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(content);
        damaged.close();
        auto index = FilmIndex::build(damaged.fileName());
        QVERIFY(index.ok());
        auto reader = FrameReader::open(*index);
        QVERIFY(reader.ok());
        int good = 0;
        for (qint64 frame = 0; frame < (*index)->frameCount(); ++frame) {
            const auto image = (*reader)->read(frame);
            good += image && readBarcode(*image) == whole.film.numbers[size_t(frame)] ? 1 : 0;
        }
        QVERIFY2(good > 150, qPrintable(QString::number(good)));
    }
};

QTEST_GUILESS_MAIN(TestFrameReader)
#include "tst_framereader.moc"
