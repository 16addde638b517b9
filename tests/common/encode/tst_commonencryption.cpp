// SPDX-License-Identifier: GPL-3.0-or-later
// FFmpeg decrypts what we encrypted, packet for packet; without the key it cannot.
#include "common/encode/commonencryption.h"
#include "common/encode/samplecipher.h"
#include "tests/common/encode/cutfilms.h"
#include "tests/support/testruns.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace cinefluent;
using namespace cinefluent::encode;
using namespace cinefluent::tests;

namespace {

/// Times, size and sum of each packet, as they come out of the file. Of a file that it can seek in, FFmpeg 5.1 says
/// that subsamples do not fit packets; where it reads one fragment after the other they do.
QByteArray packetsOf(const QString &path, const QByteArray &key)
{
    constexpr qsizetype fields = 6; // what follows is the entry's side data
    QStringList arguments{"-v", "error", "-nostdin", "-seekable", "0"};
    if (!key.isEmpty())
        arguments << "-decryption_key" << QString::fromLatin1(key.toHex());
    arguments << "-i" << path << "-c"
              << "copy"
              << "-f"
              << "framemd5"
              << "pipe:1";
    const Result<QByteArray> text = runProgram("ffmpeg", arguments);
    QByteArrayList lines;
    for (const QByteArray &line : text.ok() ? text->split('\n') : QByteArrayList()) {
        if (!line.startsWith('#') && !line.isEmpty())
            lines.append(line.split(',').first(fields).join(','));
    }
    return lines.join('\n');
}

} // namespace

class TestCommonEncryption : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Result<GeneratedFilm> film = makeFilm(standardFilms()[0]);
        QVERIFY2(film.ok(), film.ok() ? "" : qPrintable(describe(film.error())));
        PackageRequest &request = m_request;
        request.filmPath = film->path;
        request.workFolder = m_folder.filePath("work");
        request.settings.x264Preset = "ultrafast";
        request.settings.encryptsStreams = false;
        request.settings.addsCommonEncryption = true;
        request.lessons = {clipOf(*film, 5, 5 + 24 * 8)};
        request.lessons[0].texts = {{"es", "Español", "WEBVTT\n\n00:01.000 --> 00:02.000\nHola\n"}};
        Result<PackageResult> built = PackageBuilder().build(request);
        QVERIFY2(built.ok(), built.ok() ? "" : qPrintable(describe(built.error())));
        m_streams = built->lessons[0].streams;
    }

    void isDecryptedPacketForPacket()
    {
        QCOMPARE(m_streams.keys.size(), 1);
        const StreamKey &key = m_streams.keys.constFirst();
        QByteArray otherKey = key.value;
        otherKey[7] = char(otherKey[7] ^ 1);
        for (const char *stream : {"video-180", "audio"}) {
            const QString folder = QString::fromLatin1(stream);
            const QByteArray plain = packetsOf(fileOf(folder + "/media.mp4"), {});
            QVERIFY(plain.count('\n') > 100);
            QCOMPARE(packetsOf(fileOf(folder + "/common.mp4"), key.value), plain);
            for (const QByteArray &wrong : {otherKey, QByteArray()})
                QVERIFY(packetsOf(fileOf(folder + "/common.mp4"), wrong) != plain);
            const QByteArray bytes = contentOf(fileOf(folder + "/common.mp4"));
            QVERIFY(bytes.contains(key.id.toRfc4122()));
            QVERIFY(!bytes.contains(key.value));
        }
    }

    /// Keys, files and manifest, without ffmpeg.
    void isTakenAgain()
    {
        const Result<PackageResult> again = PackageBuilder("/nowhere/ffmpeg").build(m_request);
        QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(describe(again.error())));
        QCOMPARE(again->lessons[0].streams, m_streams);
    }

    /// In counter mode a vector that comes twice under one key gives both samples away.
    void usesEachVectorOnce()
    {
        QSet<QByteArray> vectors;
        int samples = 0;
        for (const char *stream : {"video-180", "audio"}) {
            const QByteArray bytes = contentOf(fileOf(QString::fromLatin1(stream) + "/common.mp4"));
            const bool hasSubsamples = stream[0] == 'v';
            for (qsizetype at = bytes.indexOf("senc"); at >= 0; at = bytes.indexOf("senc", at + 1)) {
                const auto count = qFromBigEndian<quint32>(bytes.constData() + at + 8);
                qsizetype entry = at + 12;
                for (quint32 i = 0; i < count; ++i, ++samples) {
                    vectors.insert(bytes.mid(entry, 8));
                    entry += 8;
                    if (hasSubsamples)
                        entry += 2 + 6 * qsizetype(qFromBigEndian<quint16>(bytes.constData() + entry));
                }
            }
        }
        QVERIFY(samples > 500); // 192 pictures, some 375 packets of sound
        QCOMPARE(int(vectors.size()), samples);
    }

    /// Hardly anything of the pictures is left to be read: only heads.
    void encryptsNearlyAllOfThePicture()
    {
        const QByteArray plain = contentOf(fileOf("video-180/media.mp4"));
        const QByteArray common = contentOf(fileOf("video-180/common.mp4"));
        int found = 0;
        int looked = 0;
        for (qsizetype at = 4'000; at + 512 < plain.size(); at += 512, ++looked)
            found += common.contains(plain.mid(at, 256)) ? 1 : 0;
        QVERIFY(looked > 10);
        QVERIFY2(found == 0, qPrintable(QStringLiteral("%1 of %2").arg(found).arg(looked)));
    }

    /// Its ranges begin at fragments and leave nothing out.
    void dashNamesTheSegments()
    {
        QCOMPARE(m_streams.dash, QStringLiteral("manifest.mpd"));
        const QByteArray manifest = contentOf(fileOf("manifest.mpd"));
        QCOMPARE(manifest.count("<SegmentURL "), 2 * 2); // 8 s: one of six, one of two
        QCOMPARE(manifest.count("cenc:default_KID=\""), 2);
        for (const StreamKey &key : m_streams.keys)
            QVERIFY(manifest.contains(key.id.toByteArray(QUuid::WithoutBraces)));
        QVERIFY(manifest.contains("texts-es/texts.vtt"));
        const QByteArray video = contentOf(fileOf("video-180/common.mp4"));
        const QRegularExpression range(" mediaRange=\"(\\d+)-(\\d+)\"");
        qint64 next = -1;
        auto matches = range.globalMatch(QString::fromUtf8(manifest));
        for (int i = 0; i < 2; ++i) {
            const QRegularExpressionMatch match = matches.next();
            const qint64 first = match.captured(1).toLongLong();
            QCOMPARE(video.mid(first + 4, 4), QByteArray("moof"));
            QVERIFY(next < 0 || next == first);
            next = match.captured(2).toLongLong() + 1;
        }
        QCOMPARE(next, qint64(video.size()));
    }

    void partsPicturesAtTheirUnits_data()
    {
        QTest::addColumn<QByteArray>("sample");
        QTest::addColumn<QList<Subsample>>("expected");
        const auto unit = [](char head, int size) {
            return QByteArray::fromHex(QByteArray::number(size, 16).rightJustified(8, '0')) + head +
                   QByteArray(size - 1, 'x');
        };
        QTest::newRow("a slice") << unit(0x65, 96 + 32) << QList<Subsample>{{100, 32}};
        QTest::newRow("whole blocks alone") << unit(0x41, 96 + 47) << QList<Subsample>{{115, 32}};
        QTest::newRow("too short") << unit(0x41, 100) << QList<Subsample>{{104, 0}};
        QTest::newRow("SEI before it") << unit(0x06, 700) + unit(0x65, 128) << QList<Subsample>{{804, 32}};
        QTest::newRow("SEI behind it") << unit(0x65, 128) + unit(0x06, 10) << QList<Subsample>{{100, 32}, {14, 0}};
        QTest::newRow("a long SEI") << unit(0x06, 70'000) + unit(0x65, 128)
                                    << QList<Subsample>{{65'535, 0}, {4'569, 32}};
    }

    void partsPicturesAtTheirUnits()
    {
        QFETCH(QByteArray, sample);
        QFETCH(QList<Subsample>, expected);
        const auto parts = subsamplesOf(sample, 4);
        QVERIFY(parts.has_value());
        QVERIFY(*parts == expected);
        QVERIFY(!subsamplesOf(sample.chopped(1), 4).has_value());
        QVERIFY(!subsamplesOf(sample + 'x', 4).has_value());
    }

    /// Whatever a file holds: an answer or an error.
    void survivesDamagedFiles()
    {
        const QByteArray whole = contentOf(fileOf("video-180/media.mp4"));
        const QString source = m_folder.filePath("damaged.mp4");
        QRandomGenerator random(runSeed());
        int written = 0;
        for (int i = runCount(20'000, 200); i > 0; --i) {
            QByteArray bytes = whole;
            for (int k = 0; k < 4; ++k)
                bytes[random.bounded(std::min<qsizetype>(bytes.size(), 4'000))] = char(random.bounded(256));
            QFile file(source);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            file.close();
            const Result<FragmentedMp4> plain = readFragmentedMp4(source);
            if (!plain.ok())
                continue;
            const auto answer =
                writeCommonEncrypted(source, m_folder.filePath("out.mp4"), *plain, m_streams.keys[0], 0, {});
            written += answer.ok() ? 1 : 0;
            QVERIFY(answer.ok() || answer.error().code == "encode_failed");
        }
        qInfo("%d damaged files were still written", written);
    }

private:
    [[nodiscard]] QString fileOf(const QString &path) const
    {
        for (const StreamFile &file : m_streams.files) {
            if (file.path == path)
                return file.file.path;
        }
        return {};
    }

    QTemporaryDir m_folder;
    PackageRequest m_request;
    BuiltStreams m_streams;
};

QTEST_GUILESS_MAIN(TestCommonEncryption)
#include "tst_commonencryption.moc"
