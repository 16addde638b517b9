// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/filmindex.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/testruns.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return file.readAll();
}

} // namespace

class TestFilmIndex : public QObject
{
    Q_OBJECT

private:
    static GeneratedFilm film(const FilmSpec &spec)
    {
        auto made = makeFilm(spec);
        if (!made)
            qFatal("%s", qPrintable(describe(made.error())));
        return std::move(made).value();
    }

    static std::shared_ptr<const FilmIndex> indexOf(const QString &path)
    {
        auto built = FilmIndex::build(path);
        if (!built)
            qFatal("%s", qPrintable(describe(built.error())));
        return std::move(built).value();
    }

    static FilmSpec specNamed(const QString &name)
    {
        for (const FilmSpec &spec : seekFilms()) {
            if (spec.name == name)
                return spec;
        }
        qFatal("no film %s", qPrintable(name));
    }

    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(path));
        return path;
    }

    QTemporaryDir m_folder;

private slots:
    void framesAreThoseFfmpegDecodes_data()
    {
        QTest::addColumn<int>("number");
        const auto films = seekFilms();
        for (int i = 0; i < int(films.size()); ++i)
            QTest::newRow(qPrintable(films[size_t(i)].name)) << i;
    }

    void framesAreThoseFfmpegDecodes()
    {
        QFETCH(int, number);
        const GeneratedFilm made = film(seekFilms()[size_t(number)]);
        const auto index = indexOf(made.path);
        QCOMPARE(index->frameCount(), qint64(made.numbers.size()));
        for (qint64 frame = 0; frame < index->frameCount(); ++frame) {
            const qint64 us = index->timeOf(frame).us();
            // The oracle prints rounded microseconds; where it has to guess, the film's constant rate is the measure.
            const bool isExact = made.spec.hasExactTimes;
            const qint64 gridUs = index->timeOf(0).us() + index->averageRate().timeOf(frame).us();
            const qint64 wantedUs = isExact ? made.timesUs[size_t(frame)] : gridUs;
            QVERIFY2(std::abs(us - wantedUs) <= (isExact ? 1 : 12),
                     qPrintable(QStringLiteral("frame %1: %2, not %3").arg(frame).arg(us).arg(wantedUs)));
            QCOMPARE(index->frameAt(index->timeOf(frame)), frame);
            const TimeRange range = index->rangeOf(frame);
            QCOMPARE(index->frameAt(range.out - MediaTime::fromUs(1)), frame);
            QCOMPARE(index->snap(range.in + MediaTime::fromUs(range.duration().us() / 2 - 1)), range.in);
            QVERIFY(index->keyframeFor(frame) <= frame);
        }
        QCOMPARE(index->frameAt(MediaTime::fromSeconds(-5)), 0);
        QCOMPARE(index->frameAt(MediaTime::fromSeconds(5000)), index->frameCount() - 1);
        QVERIFY(index->endTime() > index->timeOf(index->frameCount() - 1));
        QVERIFY(index->duration() >= index->endTime());
        QVERIFY2(!index->damage(), index->damage() ? qPrintable(describe(*index->damage())) : "");
        QVERIFY(!index->seekPoints().empty());
    }

    void ratesAreExact_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("numerator");
        QTest::addColumn<int>("denominator");
        QTest::addColumn<bool>("constant");
        QTest::newRow("24") << "cfr24.mp4" << 24 << 1 << true;
        QTest::newRow("25 mkv") << "cfr25.mkv" << 25 << 1 << true;
        QTest::newRow("23.976") << "ntsc23976.mp4" << 24000 << 1001 << true;
        QTest::newRow("29.97 mkv") << "ntsc2997.mkv" << 30000 << 1001 << true;
        QTest::newRow("ts") << "transport.ts" << 25 << 1 << true;
        QTest::newRow("edit list") << "editlist.mp4" << 25 << 1 << true;
        QTest::newRow("avi with B-frames") << "bframes.avi" << 25 << 1 << true;
        QTest::newRow("program stream") << "mpeg2.mpg" << 25 << 1 << true;
        QTest::newRow("variable") << "variable.mp4" << 0 << 0 << false;
        QTest::newRow("variable mkv") << "variable.mkv" << 0 << 0 << false;
    }

    void ratesAreExact()
    {
        QFETCH(QString, name);
        QFETCH(int, numerator);
        QFETCH(int, denominator);
        QFETCH(bool, constant);
        const auto index = indexOf(film(specNamed(name)).path);
        QCOMPARE(index->isConstantRate(), constant);
        if (constant) {
            QCOMPARE(index->averageRate().numerator(), numerator);
            QCOMPARE(index->averageRate().denominator(), denominator);
        } else {
            const double rate = double(index->averageRate().numerator()) / double(index->averageRate().denominator());
            const double span = double((index->timeOf(index->frameCount() - 1) - index->timeOf(0)).us()) / 1e6;
            QVERIFY(std::abs(rate - double(index->frameCount() - 1) / span) < 0.01);
        }
    }

    void streamsAndGeometryAreTold()
    {
        const auto index = indexOf(film(specNamed(QStringLiteral("cfr24.mp4"))).path);
        QCOMPARE(index->streamsOf(StreamKind::Video).size(), size_t(1));
        const auto sounds = index->streamsOf(StreamKind::Audio);
        QCOMPARE(sounds.size(), size_t(1));
        QCOMPARE(sounds.front().codec, QStringLiteral("aac"));
        QCOMPARE(sounds.front().sampleRateHz, 48000);
        QCOMPARE(index->defaultAudioStream(), sounds.front().index);
        QCOMPARE(index->displaySize(), QSize(320, 180));
        QCOMPARE(index->longestGopFrames(), 48);

        const auto turned = indexOf(film(specNamed(QStringLiteral("rotated.mp4"))).path);
        QCOMPARE(turned->rotationDegrees(), 90);
        QCOMPARE(turned->displaySize(), QSize(180, 320));

        FilmSpec wide = specNamed(QStringLiteral("cfr24.mp4"));
        wide.name = QStringLiteral("anamorphic.mkv");
        wide.frameCount = 12;
        wide.outputOptions =
            QStringList{"-bsf:v", "h264_metadata=sample_aspect_ratio=4/3", "-metadata:s:a:0", "language=deu"};
        const auto anamorphic = indexOf(film(wide).path);
        QCOMPARE(anamorphic->displaySize(), QSize(427, 180));
        QCOMPARE(anamorphic->streamsOf(StreamKind::Audio).front().language, QStringLiteral("deu"));

        const auto silent = indexOf(film(videoOnlyFilm()).path);
        QCOMPARE(silent->defaultAudioStream(), -1);
    }

    void badFilesAreNamed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        const GeneratedFilm good = film(specNamed(QStringLiteral("cfr24.mp4")));
        const QByteArray mp4 = contentOf(good.path);
        QByteArray noise(200'000, Qt::Uninitialized);
        quint32 state = 1;
        for (char &byte : noise)
            byte = char((state = state * 1664525U + 1013904223U) >> 24);

        QTest::newRow("absent") << m_folder.filePath("absent.mp4") << "media_not_found";
        QTest::newRow("folder") << m_folder.path() << "media_unreadable";
        QTest::newRow("0 bytes") << write("empty.mp4", {}) << "media_empty";
        QTest::newRow("1 byte") << write("one.mp4", "x") << "media_unrecognised";
        QTest::newRow("noise") << write("noise.mp4", noise) << "media_unrecognised";
        QTest::newRow("text") << write("text.txt", QByteArray("Not a film.\n").repeated(500)) << "media_unrecognised";
        QTest::newRow("subtitles") << write("film.srt", "1\n00:00:01,000 --> 00:00:02,000\nHello\n")
                                   << "media_unrecognised";
        QTest::newRow("playlist") << write("list.m3u8",
                                           "#EXTM3U\n#EXTINF:1,\n" + good.path.toUtf8() + "\n#EXT-X-ENDLIST\n")
                                  << "media_unrecognised";
        QTest::newRow("concat script") << write("list.ffconcat",
                                                "ffconcat version 1.0\nfile '" + good.path.toUtf8() + "'\n")
                                       << "media_unrecognised";
        QTest::newRow("moov missing") << write("cut.mp4", mp4.left(mp4.size() * 3 / 4)) << "media_header_missing";
        QTest::newRow("header alone") << write("header.mp4", mp4.left(40)) << "media_header_missing";
        QTest::newRow("audio only") << film(audioOnlyFilm()).path << "media_audio_only";
        FilmSpec wave = audioOnlyFilm();
        wave.name = QStringLiteral("audioonly.wav");
        wave.audioOptions = QStringList{"-c:a", "pcm_s16le"};
        QTest::newRow("wav") << film(wave).path << "media_audio_only";
        QByteArray unknownCodec = mp4;
        unknownCodec.replace("avc1", "zzz1");
        QTest::newRow("unknown codec") << write("codec.mp4", unknownCodec) << "media_no_decoder";
    }

    void badFilesAreNamed()
    {
        QFETCH(QString, path);
        QFETCH(QString, code);
        const auto built = FilmIndex::build(path);
        QVERIFY(!built.ok());
        QVERIFY2(built.error().code == code, qPrintable(describe(built.error())));
        QVERIFY(!built.error().message.contains(m_folder.path()));
    }

    void cutFilmsOpenWithWhatIsThere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("mp4, index first") << "cut-faststart.mp4" << QStringList{"-movflags", "+faststart"};
        QTest::newRow("mkv") << "cut.mkv" << QStringList();
    }

    void cutFilmsOpenWithWhatIsThere()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, options);
        FilmSpec spec = specNamed(QStringLiteral("cfr24.mp4"));
        spec.name = name;
        spec.outputOptions = options;
        const GeneratedFilm made = film(spec);
        const QByteArray content = contentOf(made.path);
        const auto index = indexOf(write(name, content.left(content.size() / 2)));
        QVERIFY(index->damage().has_value());
        QCOMPARE(index->damage()->code, QStringLiteral("media_truncated"));
        QVERIFY(index->frameCount() > 20);
        QVERIFY(index->frameCount() < spec.frameCount);
        QCOMPARE(index->duration(), index->endTime());
    }

    void buildingIsCancelledAndReportsProgress()
    {
        const GeneratedFilm made = film(specNamed(QStringLiteral("longgop.mp4")));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(FilmIndex::build(made.path, stop.get_token()).error().code, QStringLiteral("media_cancelled"));

        double last = 0;
        bool ascends = true;
        const auto built = FilmIndex::build(made.path, {}, [&](double fraction) {
            ascends = ascends && fraction >= last && fraction <= 1;
            last = fraction;
        });
        QVERIFY(built.ok());
        QVERIFY(ascends);
        QCOMPARE(last, 1.0);
    }

    void realFilmHasTheFramesFfprobeCounts()
    {
        const QString path = sharedData(QStringLiteral("tears-of-steel-clip.webm"));
        if (path.isEmpty())
            QSKIP("shared/data/tears-of-steel-clip.webm is not beside the project: no real film to count");
        const auto counted =
            runProgram(QStringLiteral("ffprobe"), {"-v", "error", "-select_streams", "v:0", "-count_frames",
                                                   "-show_entries", "stream=nb_read_frames", "-of", "csv=p=0", path});
        QVERIFY(counted.ok());
        const auto index = indexOf(path);
        QCOMPARE(index->frameCount(), counted->trimmed().toLongLong());
        QCOMPARE(index->averageRate().nominal(), 24);
        QVERIFY(index->isConstantRate());
        QVERIFY(!index->damage());
    }
};

QTEST_GUILESS_MAIN(TestFilmIndex)
#include "tst_filmindex.moc"
