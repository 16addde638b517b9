// SPDX-License-Identifier: GPL-3.0-or-later
// Streams as players see them: FFmpeg decodes the encrypted playlists, and the barcodes in the pictures tell frames.
#include "common/encode/fragmentedmp4.h"
#include "common/encode/packagebuilder.h"
#include "common/encode/streamarguments.h"
#include "tests/common/encode/cutfilms.h"
#include "tests/support/filmbarcode.h"
#include "tests/support/testruns.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace cinefluent;
using namespace cinefluent::encode;
using namespace cinefluent::tests;

namespace {

FilmSpec tall(const QString &name, QSize size)
{
    FilmSpec spec = standardFilms()[0];
    spec.name = name;
    spec.size = size;
    spec.frameCount = 24 * 9;
    return spec;
}

} // namespace

class TestStreamPackager : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void showsTheSameFramesInEveryQuality_data()
    {
        QTest::addColumn<bool>("encrypts");
        QTest::newRow("encrypted") << true;
        QTest::newRow("open") << false;
    }

    /// Each rung shows the lesson's frames from the first to the last, and all change at the same places.
    void showsTheSameFramesInEveryQuality()
    {
        QFETCH(bool, encrypts);
        const Result<GeneratedFilm> film = makeFilm(tall("hd1080.mp4", {1920, 1080}));
        QVERIFY(film.ok());
        PackageRequest request = requestFor(*film);
        request.settings.encryptsStreams = encrypts;
        request.lessons = {clipOf(*film, 7, 7 + 24 * 8)};
        const Result<PackageResult> result = PackageBuilder().build(request);
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(describe(result.error())));
        const BuiltStreams &streams = result->lessons[0].streams;
        QCOMPARE(streams.keys.size(), encrypts ? 4 : 0);
        layOut(streams);
        const std::vector<int> expected(film->numbers.begin() + 7, film->numbers.begin() + 7 + 24 * 8);
        QByteArray first;
        for (const int height : {480, 720, 1080}) {
            const QString playlist = m_folder->filePath(QStringLiteral("package/video-%1/playlist.m3u8").arg(height));
            const QString parted = withoutRanges(playlist);
            QVERIFY2(numbersIn(parted, 0) == expected, qPrintable(QString::number(height)));
            const QJsonObject picture = probe(parted, {"-allowed_extensions", "ALL", "-show_streams"});
            QCOMPARE(picture["streams"][0]["height"].toInt(), height);
            const QByteArray lines = extinfOf(playlist);
            if (first.isEmpty())
                first = lines;
            QCOMPARE(lines, first);
            QCOMPARE(contentOf(playlist).contains("METHOD=AES-128"), encrypts);
        }
        QCOMPARE(streams.dash.isEmpty(), encrypts); // DASH has no word for segments encrypted as HLS does
        QCOMPARE(first.count("#EXTINF:6.0"), 1);    // 8 s: one of six, one of two
        QCOMPARE(first.count("#EXTINF:2.0"), 1);
    }

    void keepsSoundWithThePicture()
    {
        const Result<GeneratedFilm> film = makeFilm(standardFilms()[0]);
        QVERIFY(film.ok());
        PackageRequest request = requestFor(*film);
        request.lessons = {clipOf(*film, 37, 200)};
        const Result<PackageResult> result = PackageBuilder().build(request);
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(describe(result.error())));
        layOut(result->lessons[0].streams);
        const auto soundOf = [](const QString &path) {
            const Result<QByteArray> pcm = runProgram("ffmpeg", {"-v", "error", "-nostdin", "-i", path, "-map", "0:a:0",
                                                                 "-af", "aresample=async=1:first_pts=0", "-ac", "1",
                                                                 "-ar", "8000", "-f", "s16le", "pipe:1"});
            return pcm.ok() ? *pcm : QByteArray();
        };
        const auto playlist = runProgram("ffmpeg", {"-v", "error", "-nostdin", "-allowed_extensions", "ALL", "-i",
                                                    withoutRanges(m_folder->filePath("package/audio/playlist.m3u8")),
                                                    "-c", "copy", m_folder->filePath("a.mp4")});
        QVERIFY(playlist.ok());
        const std::vector<double> heard = onsetsUs(soundOf(m_folder->filePath("a.mp4")), 1'000'000'000);
        const std::vector<double> clip = onsetsUs(soundOf(result->lessons[0].video.path), 1'000'000'000);
        QVERIFY(heard.size() >= 5);
        QCOMPARE(heard.size(), clip.size());
        for (size_t i = 0; i < heard.size(); ++i) // windows of 5 ms
            QVERIFY2(std::abs(heard[i] - clip[i]) <= 5'000, qPrintable(QString::number(heard[i] - clip[i])));
    }

    void leavesOutQualitiesAboveTheFilm()
    {
        FilmFacts film;
        film.width = 1920;
        film.height = 800;
        const auto heights = [&] {
            QStringList names;
            for (const Rung &rung : rungsOf(film, {1080, 480, 720}))
                names.append(
                    QStringLiteral("%1:%2x%3").arg(rung.height).arg(rung.size.width()).arg(rung.size.height()));
            return names.join(u' ');
        };
        QCOMPARE(heights(), QStringLiteral("480:852x354 720:1280x532 1080:1920x800"));
        film.width = 1280;
        film.height = 720;
        QCOMPARE(heights(), QStringLiteral("480:852x480 720:1280x720"));
        film.width = 320;
        film.height = 180;
        QCOMPARE(heights(), QStringLiteral("180:320x180"));
        film.width = 720;
        film.height = 1280; // upright, as telephones film
        QCOMPARE(heights(), QStringLiteral("480:480x852 720:720x1280"));
    }

    void namesTextsSoundAndPreviews()
    {
        const Result<GeneratedFilm> film = makeFilm(standardFilms()[0]);
        QVERIFY(film.ok());
        PackageRequest request = requestFor(*film);
        request.lessons = {clipOf(*film, 0, 240)};
        request.lessons[0].soundLanguage = "es";
        request.lessons[0].texts = {{"es", "Español", "WEBVTT\n\n00:01.000 --> 00:02.000\nHola\n"},
                                    {"en", "English \"one\"", "WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n"}};
        const Result<PackageResult> result = PackageBuilder().build(request);
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(describe(result.error())));
        const BuiltStreams &streams = result->lessons[0].streams;
        layOut(streams);
        const QByteArray master = contentOf(m_folder->filePath("package/master.m3u8"));
        QVERIFY2(master.contains("TYPE=SUBTITLES,GROUP-ID=\"texts\",NAME=\"English one\",LANGUAGE=\"en\""),
                 master.constData());
        QVERIFY(master.contains("TYPE=AUDIO,GROUP-ID=\"sound\",NAME=\"es\",LANGUAGE=\"es\""));
        QVERIFY(master.contains("RESOLUTION=320x180,FRAME-RATE=24.000,AUDIO=\"sound\",SUBTITLES=\"texts\""));
        QVERIFY2(master.contains("CODECS=\"avc1."), master.constData());
        QVERIFY(contentOf(m_folder->filePath("package/texts-es/texts.vtt"))
                    .startsWith("WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:0,LOCAL:00:00:00.000\n\n00:01.000"));
        // Ten seconds, a small picture every two: each stretch shows a frame of its own.
        const QImage sprite(m_folder->filePath("package/sprite.jpg"));
        QCOMPARE(sprite.size(), QSize(800, 90));
        const QByteArray map = contentOf(m_folder->filePath("package/sprite.vtt"));
        QCOMPARE(map.count("sprite.jpg#xywh="), 5);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(map.contains("#xywh=" + QByteArray::number(i * 160) + ",0,160,90"));
            QCOMPARE(readBarcode(sprite.copy(i * 160, 0, 160, 90)), film->numbers[size_t(i) * 48]);
        }
        for (const StreamFile &file : streams.files)
            QVERIFY2(
                QRegularExpression("^([a-z0-9_-][a-z0-9._-]*/)?[a-z0-9_-][a-z0-9._-]*$").match(file.path).hasMatch(),
                qPrintable(file.path));
    }

    /// The same lesson is the same bytes, keys included, without ffmpeg; only what a subtitle changed is written anew.
    void takesFinishedStreamsAgain()
    {
        const Result<GeneratedFilm> film = makeFilm(standardFilms()[0]);
        QVERIFY(film.ok());
        PackageRequest request = requestFor(*film);
        request.lessons = {clipOf(*film, 10, 100)};
        request.lessons[0].texts = {{"es", "es", "WEBVTT\n"}};
        const Result<PackageResult> made = PackageBuilder().build(request);
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(describe(made.error())));
        const Result<PackageResult> again = PackageBuilder("/nowhere/ffmpeg").build(request);
        QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(describe(again.error())));
        QCOMPARE(again->lessons[0].streams, made->lessons[0].streams);
        request.lessons[0].texts[0].vtt = "WEBVTT\n\n00:01.000 --> 00:02.000\nHola\n";
        const Result<PackageResult> edited = PackageBuilder("/nowhere/ffmpeg").build(request);
        QVERIFY(edited.ok());
        QStringList changed;
        for (qsizetype i = 0; i < edited->lessons[0].streams.files.size(); ++i) {
            if (edited->lessons[0].streams.files[i] != made->lessons[0].streams.files[i])
                changed.append(edited->lessons[0].streams.files[i].path);
        }
        QCOMPARE(changed, QStringList("texts-es/texts.vtt"));
        // A damaged stream is made again.
        QFile damaged(made->lessons[0].streams.files[0].file.path);
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(damaged.size() / 2) && damaged.write("x") == 1);
        damaged.close();
        QVERIFY(!PackageBuilder("/nowhere/ffmpeg").build(request).ok());
        QVERIFY(PackageBuilder().build(request).ok());
    }

    void leavesNothingHalfMade()
    {
        const Result<GeneratedFilm> film = makeFilm(standardFilms()[0]);
        QVERIFY(film.ok());
        PackageRequest request = requestFor(*film);
        request.lessons = {clipOf(*film, 0, 240)};
        request.settings.x264Preset = "veryslow"; // long enough to be caught in the middle
        std::stop_source stop;
        int lastPermille = 0;
        const auto stopInTheStreams = [&](const PackageProgress &progress) {
            QVERIFY(progress.permille >= lastPermille);
            lastPermille = progress.permille;
            if (progress.permille > 110)
                stop.request_stop();
        };
        const Result<PackageResult> stopped = PackageBuilder().build(request, stopInTheStreams, stop.get_token());
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().code, QStringLiteral("cancelled"));
        QVERIFY2(QDir(request.workFolder).isEmpty(), qPrintable(QDir(request.workFolder).entryList().join(u' ')));
        QVERIFY(PackageBuilder().build(request).ok());
        forgetLesson(request.workFolder, request.lessons[0].id);
        QVERIFY(QDir(request.workFolder).isEmpty());
    }

    void bringsSoundToOneLoudness()
    {
        const Result<GeneratedFilm> film = makeFilm(standardFilms()[0]);
        QVERIFY(film.ok());
        PackageRequest request = requestFor(*film);
        request.settings.encryptsStreams = false;
        for (const double target : {-16.0, -30.0}) {
            request.settings.loudnessLufs = target;
            request.lessons = {clipOf(*film, 0, 240)};
            const Result<PackageResult> result = PackageBuilder().build(request);
            QVERIFY(result.ok());
            const auto audio =
                std::find_if(result->lessons[0].streams.files.begin(), result->lessons[0].streams.files.end(),
                             [](const StreamFile &file) { return file.path == "audio/media.mp4"; });
            // FFmpeg's other meter, of another filter.
            QProcess meter;
            meter.start("ffmpeg", {"-hide_banner", "-nostats", "-i", audio->file.path, "-af",
                                   "loudnorm=print_format=summary", "-f", "null", "-"});
            QVERIFY(meter.waitForFinished(60'000));
            const QString words = QString::fromUtf8(meter.readAllStandardError());
            const auto number = [&](const char *name) {
                return QRegularExpression(QString::fromLatin1(name) + QStringLiteral(":\\s+(-?[0-9.]+)"))
                    .match(words)
                    .captured(1)
                    .toDouble();
            };
            const double loudness = number("Input Integrated");
            const double peak = number("Input True Peak");
            QVERIFY2(std::abs(loudness - target) < 1 || std::abs(peak + 1) < 1, qPrintable(words));
            QVERIFY(loudness < target + 1 && peak < 0);
        }
    }

    void readsLoudness()
    {
        QCOMPARE(gainFor("  I: -23.0 LUFS\n  Peak: -10.0 dBFS", -16), 7.0);
        QCOMPARE(gainFor("  I: -23.0 LUFS\n  Peak: -3.0 dBFS", -16), 2.0);   // its peaks decide
        QCOMPARE(gainFor("  I: -9.5 LUFS\n  Peak: 0.3 dBFS", -16), -6.5);    // too loud
        QCOMPARE(gainFor("  I: -70.0 LUFS\n  Peak: -inf dBFS", -16), 0.0);   // silence
        QCOMPARE(gainFor("  I: -50.0 LUFS\n  Peak: -40.0 dBFS", -16), 20.0); // not more than that
        QCOMPARE(gainFor("no figures", -16), 0.0);
    }

    /// Whatever a file holds: an answer or an error.
    void survivesDamagedFiles()
    {
        const Result<GeneratedFilm> film = makeFilm(standardFilms()[0]);
        QVERIFY(film.ok());
        PackageRequest request = requestFor(*film);
        request.settings.encryptsStreams = false;
        request.lessons = {clipOf(*film, 0, 60)};
        const Result<PackageResult> result = PackageBuilder().build(request);
        QVERIFY(result.ok());
        const QByteArray whole = contentOf(result->lessons[0].streams.files[0].file.path);
        const QString path = m_folder->filePath("damaged.mp4");
        QRandomGenerator random(runSeed());
        int read = 0;
        for (int i = runCount(20'000, 300); i > 0; --i) {
            QByteArray bytes = i % 2 == 0 ? whole : whole.left(random.bounded(1, int(whole.size())));
            for (int k = 0; k < 5; ++k)
                bytes[random.bounded(std::min<qsizetype>(bytes.size(), 2'000))] = char(random.bounded(256));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            file.close();
            const Result<FragmentedMp4> answer = readFragmentedMp4(path);
            read += answer.ok() ? 1 : 0;
            QVERIFY(answer.ok() || answer.error().code == "encode_failed");
        }
        qInfo("%d damaged files were still read", read);
    }

private:
    PackageRequest requestFor(const GeneratedFilm &film)
    {
        PackageRequest request;
        request.filmPath = film.path;
        request.workFolder = m_folder->filePath("work");
        request.settings.x264Preset = "ultrafast";
        return request;
    }

    /// As a server serves them, with the keys where playlists look for them.
    void layOut(const BuiltStreams &streams)
    {
        const QDir package(m_folder->filePath("package"));
        for (const StreamFile &file : streams.files) {
            QVERIFY(QDir().mkpath(QFileInfo(package.filePath(file.path)).path()));
            QVERIFY(QFile::copy(file.file.path, package.filePath(file.path)));
        }
        QVERIFY(package.mkpath("keys"));
        for (const StreamKey &key : streams.keys) {
            QFile file(package.filePath("keys/" + key.id.toString(QUuid::WithoutBraces)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(key.value) == 16);
        }
    }

    /// The same playlist with a file for each segment: FFmpeg decrypts ranges of a local file from the wrong place.
    static QString withoutRanges(const QString &playlist)
    {
        const QDir folder = QFileInfo(playlist).dir();
        const QByteArray media = contentOf(folder.filePath("media.mp4"));
        const QRegularExpression range("BYTERANGE[:=]\"?(\\d+)@(\\d+)");
        QByteArrayList lines;
        int count = 0;
        const auto part = [&](const QRegularExpressionMatch &match) {
            const QString name = QStringLiteral("part%1.mp4").arg(count++);
            QFile file(folder.filePath(name));
            const QByteArray bytes = media.mid(match.captured(2).toLongLong(), match.captured(1).toLongLong());
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? name.toLatin1()
                                                                                        : QByteArray();
        };
        QByteArray segment;
        for (const QByteArray &line : contentOf(playlist).split('\n')) {
            const QRegularExpressionMatch match = range.match(QString::fromLatin1(line));
            if (line.startsWith("#EXT-X-MAP"))
                lines.append("#EXT-X-MAP:URI=\"" + part(match) + '"');
            else if (line.startsWith("#EXT-X-BYTERANGE"))
                segment = part(match);
            else
                lines.append(line.startsWith('#') || line.isEmpty() ? line : segment);
        }
        QFile file(folder.filePath("parted.m3u8"));
        const QByteArray text = lines.join('\n');
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

    static QByteArray extinfOf(const QString &playlist)
    {
        QByteArrayList lines;
        for (const QByteArray &line : contentOf(playlist).split('\n')) {
            if (line.startsWith("#EXTINF"))
                lines.append(line);
        }
        return lines.join('\n');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestStreamPackager)
#include "tst_streampackager.moc"
