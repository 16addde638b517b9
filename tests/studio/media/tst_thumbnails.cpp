// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/thumbnails.h"
#include "tests/support/eventually.h"
#include "tests/support/filmbarcode.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/testruns.h"

#include <QSignalSpy>
#include <QTest>

#include <map>
#include <set>

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

} // namespace

class TestThumbnails : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyframeComesOnceWithItsPicture_data()
    {
        QTest::addColumn<int>("number");
        const auto films = standardFilms();
        for (int i = 0; i < int(films.size()); ++i)
            QTest::newRow(qPrintable(films[size_t(i)].name)) << i;
    }

    void everyKeyframeComesOnceWithItsPicture()
    {
        QFETCH(int, number);
        const Opened opened = open(standardFilms()[size_t(number)]);
        ThumbnailLoader loader;
        std::map<qint64, int> shown;
        bool isFinished = false;
        connect(&loader, &ThumbnailLoader::thumbnailReady, this, [&](qint64 frame, const QImage &image) {
            QVERIFY(shown.count(frame) == 0);
            QVERIFY(image.width() <= 160 && image.height() <= 160);
            shown[frame] = readBarcode(image, opened.film.spec.rotationDegrees);
        });
        connect(&loader, &ThumbnailLoader::finished, this, [&] { isFinished = true; });
        loader.load(opened.index, QSize(160, 160));
        QVERIFY(loader.isRunning());
        QVERIFY(eventually([&] { return isFinished; }));
        QVERIFY(!loader.isRunning());
        size_t expected = 0;
        for (const SeekPoint &point : opened.index->seekPoints()) {
            if (opened.index->ptsOf(point.frame) != point.pts)
                continue; // hidden by the edit list
            ++expected;
            QVERIFY2(shown.count(point.frame) == 1, qPrintable(QString::number(point.frame)));
            QCOMPARE(shown[point.frame], opened.film.numbers[size_t(point.frame)]);
        }
        QCOMPARE(shown.size(), expected);
    }

    void limitsSpreadOverTheFilm()
    {
        FilmSpec spec = standardFilms().front();
        spec.name = QStringLiteral("manykeys.mp4");
        spec.videoOptions = QStringList{"-c:v", "libx264", "-preset", "veryfast", "-g", "2", "-bf", "0"};
        const Opened opened = open(spec);
        ThumbnailLoader loader;
        QSignalSpy ready(&loader, &ThumbnailLoader::thumbnailReady);
        QSignalSpy finished(&loader, &ThumbnailLoader::finished);
        loader.load(opened.index, QSize(160, 160), 60);
        QVERIFY(eventually([&] { return finished.size() == 1; }));
        QCOMPARE(ready.size(), 60);
        // The first round of 24 covers the film before the second fills it in; decoders may overtake one another.
        std::set<qint64> parts;
        for (int i = 0; i < 24 + 4; ++i)
            parts.insert(ready[i][0].toLongLong() / 24);
        QCOMPARE(parts.size(), size_t(10));
        for (const auto &arguments : ready)
            QCOMPARE(readBarcode(arguments[1].value<QImage>()), opened.film.numbers[size_t(arguments[0].toLongLong())]);
    }

    void cancelledLoadersAreSilent()
    {
        const Opened opened = open(standardFilms().front());
        ThumbnailLoader loader;
        QSignalSpy ready(&loader, &ThumbnailLoader::thumbnailReady);
        QSignalSpy finished(&loader, &ThumbnailLoader::finished);
        QSignalSpy failed(&loader, &ThumbnailLoader::failed);
        for (int i = 0; i < runCount(100, 20); ++i) {
            loader.load(opened.index, QSize(160, 160));
            loader.cancel();
        }
        QCoreApplication::processEvents();
        QCOMPARE(ready.size() + finished.size() + failed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestThumbnails)
#include "tst_thumbnails.moc"
