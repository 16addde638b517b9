// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/integrations/images/imagestructure.h"
#include "server/integrations/images/qtavatarimages.h"
#include "tests/support/oracle.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

constexpr char markup[] = "<script>alert(1)</script>";

QImage picture(int width, int height, bool isTransparent = false)
{
    QImage image(width, height, isTransparent ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < width; ++x)
            line[x] = qRgba(x * 255 / width, y * 255 / height, 90, isTransparent && x < width / 2 ? 0 : 255);
    }
    return image;
}

QByteArray fileOf(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format))
        qFatal("no %s can be written", format);
    return bytes;
}

QByteArray number32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// A segment put behind a JPEG's first two bytes.
QByteArray withSegment(const QByteArray &jpeg, char marker, const QByteArray &content)
{
    QByteArray length(2, '\0');
    qToBigEndian(quint16(content.size() + 2), length.data());
    return jpeg.left(2) + '\xFF' + marker + length + content + jpeg.mid(2);
}

/// EXIF with an orientation and, in the clear, where the picture was taken.
QByteArray exif(char orientation)
{
    return QByteArray("Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25) + orientation +
           QByteArray("\0\0\0\0\0\0", 6) + "GPS 52.2297 N 21.0122 E";
}

QString codeOf(const QByteArray &file)
{
    const auto avatar = makeAvatar(file);
    return avatar ? QStringLiteral("accepted") : avatar.error().code;
}

/// What another decoder says of a picture: "codec width height".
QByteArray probed(const AvatarImage &avatar)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("avatar")));
    if (!file.open(QFile::WriteOnly) || file.write(avatar.content) < 0)
        qFatal("the picture cannot be written");
    file.close();
    return askProgram(QStringLiteral("ffprobe"),
                      {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_entries"),
                       QStringLiteral("stream=codec_name,width,height"), QStringLiteral("-of"),
                       QStringLiteral("csv=p=0:s=\\ "), file.fileName()});
}

} // namespace

class TestAvatarImages : public QObject
{
    Q_OBJECT

private slots:
    void makesASmallPictureOfAnyOther_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("photograph") << fileOf(picture(3000, 2000), "jpeg") << QByteArray("mjpeg 512 341");
        QTest::newRow("tall") << fileOf(picture(300, 3000), "png") << QByteArray("mjpeg 51 512");
        QTest::newRow("small") << fileOf(picture(40, 30), "png") << QByteArray("mjpeg 40 30");
        QTest::newRow("transparent") << fileOf(picture(1024, 1024, true), "png") << QByteArray("png 512 512");
        QTest::newRow("one line") << fileOf(picture(9000, 1), "png") << QByteArray("mjpeg 512 1");
        QTest::newRow("one pixel") << fileOf(picture(1, 1), "jpeg") << QByteArray("mjpeg 1 1");
        QTest::newRow("grey") << fileOf(picture(600, 600).convertToFormat(QImage::Format_Grayscale8), "jpeg")
                              << QByteArray("mjpeg 512 512");
        QTest::newRow("16 bits") << fileOf(picture(700, 700).convertToFormat(QImage::Format_RGBX64), "png")
                                 << QByteArray("mjpeg 512 512");
        QTest::newRow("on its side") << withSegment(fileOf(picture(600, 300), "jpeg"), '\xE1', exif(6))
                                     << QByteArray("mjpeg 256 512");
    }
    void makesASmallPictureOfAnyOther()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, said);
        const auto avatar = makeAvatar(file);
        QVERIFY2(avatar.ok(), avatar.ok() ? "" : qPrintable(describe(avatar.error())));
        QCOMPARE(probed(*avatar), said);
        QVERIFY(avatar->content.size() < 600'000);
        QCOMPARE(avatar->contentType, said.startsWith("png") ? QByteArray("image/png") : QByteArray("image/jpeg"));
    }

    void keepsNothingButPixels()
    {
        const QByteArray jpeg = fileOf(picture(200, 200), "jpeg");
        QImage noted = picture(200, 200, true);
        noted.setText(QStringLiteral("Comment"), QString::fromLatin1(markup));
        const QList<QByteArray> files{withSegment(jpeg, '\xE1', exif(1)), withSegment(jpeg, '\xFE', markup),
                                      withSegment(jpeg, '\xE2', QByteArray("ICC_PROFILE\0\1\1", 14) + markup),
                                      jpeg + markup + "PK\3\4", fileOf(noted, "png")};
        for (const QByteArray &file : files) {
            QVERIFY(file.contains(markup) || file.contains("GPS"));
            const auto avatar = makeAvatar(file);
            QVERIFY2(avatar.ok(), avatar.ok() ? "" : qPrintable(describe(avatar.error())));
            for (const char *trace : {markup, "GPS", "Exif", "ICC", "PK\3\4", "Comment", "tEXt"})
                QVERIFY2(!avatar->content.contains(trace), trace);
        }
    }

    void refusesWhatIsNoPicture_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("code");
        const QByteArray png = fileOf(picture(64, 64), "png");
        const QByteArray jpeg = fileOf(picture(64, 64), "jpeg");
        const QString format = QStringLiteral("avatar_format");
        const QString damaged = QStringLiteral("avatar_damaged");
        const QString large = QStringLiteral("avatar_too_large");
        QTest::newRow("nothing") << QByteArray() << format;
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>") << format;
        QTest::newRow("page") << QByteArray("<!doctype html>") + markup << format;
        QTest::newRow("GIF that is a script") << QByteArray("GIF89a/*") + markup << format;
        QTest::newRow("WebP") << QByteArray("RIFF\x1A\0\0\0WEBPVP8L", 16) << format;
        QTest::newRow("bitmap") << fileOf(picture(8, 8), "bmp") << format;
        QTest::newRow("a picture behind a page") << QByteArray(markup) + png << format;
        QTest::newRow("a page behind a picture") << png + markup << damaged;
        QTest::newRow("the first bytes alone") << png.left(8) << damaged;
        QTest::newRow("a JPEG without its end") << jpeg.left(jpeg.size() - 2) << damaged;
        QTest::newRow("a JPEG without a picture") << QByteArray("\xFF\xD8\xFF\xD9") << damaged;
        QByteArray vast = png;
        vast.replace(16, 8, number32(60'000) + number32(60'000)); // IHDR; its checksum is wrong, as of a liar
        QVERIFY(vast.size() == png.size());
        QTest::newRow("a lying size") << vast << QString();
        QTest::newRow("25 megapixels of nothing") << fileOf(QImage(5000, 5000, QImage::Format_Mono), "png") << large;
        QTest::newRow("too wide") << fileOf(QImage(10'001, 1, QImage::Format_Mono), "png") << large;
        const qsizetype scan = jpeg.indexOf("\xFF\xDA");
        QByteArray scans = jpeg.left(scan);
        for (int i = 0; i < 25; ++i)
            scans += jpeg.mid(scan, jpeg.size() - scan - 2);
        QTest::newRow("one scan after the other") << scans + "\xFF\xD9" << large;
    }
    void refusesWhatIsNoPicture()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, code);
        QElapsedTimer timer;
        timer.start();
        const QString found = codeOf(file);
        if (code.isEmpty()) // whichever is noticed first
            QVERIFY2(found == QLatin1String("avatar_too_large") || found == QLatin1String("avatar_damaged"),
                     qPrintable(found));
        else
            QCOMPARE(found, code);
        QVERIFY(timer.elapsed() < 1000);
    }

    /// The most that is let in: a small file that grows to 24 megapixels.
    void takesTheLargestInItsStride()
    {
        QImage vast(6000, 4000, QImage::Format_RGB32);
        vast.fill(Qt::black);
        for (const char *format : {"png", "jpeg"}) {
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(codeOf(fileOf(vast, format)), QStringLiteral("accepted"));
            QVERIFY2(timer.elapsed() < 10'000, format);
        }
    }

    void survivesWhatIsCutShortOrChanged()
    {
        const quint32 seed = 20'261'122;
        QRandomGenerator random(seed);
        int refused = 0;
        int accepted = 0;
        for (const char *format : {"png", "jpeg"}) {
            const QByteArray whole = fileOf(picture(120, 90, true), format);
            for (int i = 0; i < 400; ++i) {
                QByteArray file = whole;
                if (i % 2 == 0)
                    file.truncate(random.bounded(int(whole.size() - 1)));
                else
                    for (int n = random.bounded(1, 8); n > 0; --n)
                        file[random.bounded(int(file.size()))] = char(random.generate());
                const auto avatar = makeAvatar(file);
                QVERIFY2(!avatar.ok() || i % 2 == 1, "a file cut short");
                if (avatar.ok()) {
                    const QImage image = QImage::fromData(avatar->content);
                    QVERIFY(!image.isNull() && image.width() <= avatarSide && image.height() <= avatarSide);
                }
                ++(avatar.ok() ? accepted : refused);
            }
        }
        qInfo("seed %u: %d refused, %d read", seed, refused, accepted);
        QVERIFY(refused > 400);
    }
};

QTEST_GUILESS_MAIN(TestAvatarImages)
#include "tst_avatarimages.moc"
