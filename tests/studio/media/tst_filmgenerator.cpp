// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filmbarcode.h"
#include "tests/support/filmgenerator.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::tests;

/// The oracle of the seek tests, checked by itself: what ffmpeg decodes is what was drawn.
class TestFilmGenerator : public QObject
{
    Q_OBJECT

private slots:
    void barcodesSurviveScaling_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(120, 68), QSize(320, 180), QSize(1280, 720), QSize(1920, 1080)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }

    void barcodesSurviveScaling()
    {
        QFETCH(QSize, size);
        QImage image(640, 360, QImage::Format_Grayscale8);
        for (const int number : {0, 1, 2, 1023, 54321, (1 << barcodeBits) - 1}) {
            image.fill(90);
            writeBarcode(image.bits(), image.bytesPerLine(), image.width(), image.height(), number);
            QCOMPARE(readBarcode(image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)), number);
        }
        image.fill(90);
        QCOMPARE(readBarcode(image), -1);
    }

    void everyFrameIsWhereItWasDrawn_data()
    {
        QTest::addColumn<int>("film");
        const auto films = standardFilms();
        for (int i = 0; i < int(films.size()); ++i)
            QTest::newRow(qPrintable(films[size_t(i)].name)) << i;
    }

    void everyFrameIsWhereItWasDrawn()
    {
        QFETCH(int, film);
        const FilmSpec spec = standardFilms()[size_t(film)];
        const auto made = makeFilm(spec);
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(describe(made.error())));
        const int first = spec.trimmedStartMs * spec.rateNumerator / (1000 * spec.rateDenominator);
        const int offset = made->numbers.front();
        QVERIFY2(spec.trimmedStartMs == 0 ? offset == 0 : std::abs(offset - first) <= 1,
                 qPrintable(QString::number(offset)));
        QCOMPARE(int(made->numbers.size()), spec.frameCount - offset);
        for (size_t i = 0; i < made->numbers.size(); ++i) {
            QCOMPARE(made->numbers[i], int(i) + offset);
            QVERIFY(i == 0 || !spec.hasExactTimes || made->timesUs[i] > made->timesUs[i - 1]);
        }
    }
};

QTEST_GUILESS_MAIN(TestFilmGenerator)
#include "tst_filmgenerator.moc"
