// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/encode/filmprobe.h"
#include "common/encode/packagebuilder.h"
#include "tests/common/encode/cutfilms.h"
#include "tests/support/filmbarcode.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/testruns.h"

#include <QCryptographicHash>
#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <thread>

using namespace cinefluent;
using namespace cinefluent::encode;
using namespace cinefluent::tests;

namespace {

EncodeSettings quickSettings()
{
    EncodeSettings settings;
    settings.x264Preset = "ultrafast";
    return settings;
}

struct Frame
{
    qint64 timeUs;
    bool isKey;
    QString type;
};

std::vector<Frame> framesOf(const QString &path)
{
    std::vector<Frame> frames;
    const QJsonObject json = probe(
        path, {"-select_streams", "v:0", "-show_entries", "frame=best_effort_timestamp_time,key_frame,pict_type"});
    for (const QJsonValue &value : json["frames"].toArray())
        frames.push_back({qRound64(value["best_effort_timestamp_time"].toString().toDouble() * 1e6),
                          value["key_frame"].toInt() == 1, value["pict_type"].toString()});
    return frames;
}

QString sha256Of(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
}

/// A program for the place of ffmpeg that behaves as told.
QString scriptIn(const QTemporaryDir &folder, const QString &name, const QByteArray &body)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + body + "\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

} // namespace

class TestPackageBuilder : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void cutsFrameForFrame_data()
    {
        QTest::addColumn<int>("index");
        m_films = standardFilms();
        m_films.push_back(videoOnlyFilm());
        for (size_t i = 0; i < m_films.size(); ++i)
            QTest::newRow(qPrintable(m_films[i].name)) << int(i);
    }

    /// Constant and variable rates, B-frames, open groups of pictures, edit list, offset, transport stream, rotation:
    /// the clip shows exactly the film's frames with IN ≤ t < OUT, at the film's distances, from 0 on.
    void cutsFrameForFrame()
    {
        QFETCH(int, index);
        Result<GeneratedFilm> film = makeFilm(m_films[size_t(index)]);
        QVERIFY2(film.ok(), film.ok() ? "" : qPrintable(describe(film.error())));
        giveTimesToAll(*film);
        const quint32 seed = runSeed();
        QRandomGenerator random(seed);
        const size_t count = film->numbers.size();
        PackageRequest request = requestFor(*film);
        std::vector<std::pair<size_t, size_t>> ranges{{0, 20}, {count - 10 - random.bounded(30U), count}};
        for (int i = runCount(30, 0); i > 0; --i) {
            const size_t first = random.bounded(quint32(count - 1));
            ranges.emplace_back(first, first + 1 + random.bounded(quint32(count - first)));
        }
        for (const auto &[first, last] : ranges)
            request.lessons.append(clipOf(*film, first, last));
        const Result<PackageResult> result = PackageBuilder().build(request);
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(describe(result.error())));
        QCOMPARE(result->lessons.size(), request.lessons.size());
        for (size_t i = 0; i < ranges.size(); ++i)
            compare(*film, ranges[i].first, ranges[i].second, result->lessons[qsizetype(i)]);
    }

    /// Far into a film the program seeks before it decodes: with and without an index, over open groups of pictures.
    void cutsFarIntoAFilm_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"far.mp4", "far.mkv", "far.ts"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void cutsFarIntoAFilm()
    {
        QFETCH(QString, name);
        FilmSpec spec;
        spec.name = name;
        spec.size = QSize(160, 90);
        spec.frameCount = 2400;
        spec.rateNumerator = 24000;
        spec.rateDenominator = 1001;
        spec.videoOptions = QStringList{"-c:v", "libx264", "-preset", "ultrafast",    "-g",
                                        "40",   "-bf",     "3",       "-x264-params", "open-gop=1"};
        const Result<GeneratedFilm> film = makeFilm(spec);
        QVERIFY2(film.ok(), film.ok() ? "" : qPrintable(describe(film.error())));
        QRandomGenerator random(runSeed());
        PackageRequest request = requestFor(*film);
        std::vector<size_t> starts;
        for (int i = runCount(100, 4); i > 0; --i)
            starts.push_back(1500 + random.bounded(880U));
        for (const size_t first : starts)
            request.lessons.append(clipOf(*film, first, first + 20));
        const Result<PackageResult> result = PackageBuilder().build(request);
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(describe(result.error())));
        for (size_t i = 0; i < starts.size(); ++i)
            compare(*film, starts[i], starts[i] + 20, result->lessons[qsizetype(i)]);
    }

    /// A sample table counts pictures that no player shows.
    void countsShownPicturesOnly()
    {
        const std::vector<FilmSpec> specs = standardFilms();
        const auto spec = std::find_if(specs.begin(), specs.end(), [](const FilmSpec &s) { return s.trimmedStartMs; });
        QVERIFY(spec != specs.end());
        const Result<GeneratedFilm> film = makeFilm(*spec);
        QVERIFY(film.ok());
        const int stored = probe(film->path, {"-select_streams", "v:0", "-show_entries",
                                              "stream=nb_frames"})["streams"][0]["nb_frames"]
                               .toString()
                               .toInt();
        const Result<ClipFacts> facts = probeClip("ffprobe", film->path, {});
        QVERIFY(facts.ok());
        QCOMPARE(facts->frameCount, qint64(film->numbers.size()));
        QVERIFY(stored > facts->frameCount);
    }

    void encodesForEveryPlayer()
    {
        const Result<GeneratedFilm> film = makeFilm(standardFilms()[0]);
        QVERIFY(film.ok());
        PackageRequest request = requestFor(*film);
        request.settings = EncodeSettings();
        request.lessons = {clipOf(*film, 30, 230)};
        request.lessons[0].subtitlesVtt = "WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nOne\n";
        const Result<PackageResult> result = PackageBuilder().build(request);
        QVERIFY(result.ok());
        const BuiltLesson &lesson = result->lessons[0];
        const QJsonArray streams = probe(lesson.video.path, {"-show_streams"})["streams"].toArray();
        QCOMPARE(streams.size(), 2);
        QCOMPARE(streams[0]["codec_name"].toString(), QStringLiteral("h264"));
        QCOMPARE(streams[0]["profile"].toString(), QStringLiteral("High"));
        QCOMPARE(streams[0]["pix_fmt"].toString(), QStringLiteral("yuv420p"));
        QCOMPARE(streams[0]["has_b_frames"].toInt(-1), 0);
        QCOMPARE(streams[0]["start_pts"].toInt(-1), 0);
        QCOMPARE(streams[1]["codec_name"].toString(), QStringLiteral("aac"));
        QCOMPARE(streams[1]["channels"].toInt(), 2);
        QFile video(lesson.video.path);
        QVERIFY(video.open(QIODevice::ReadOnly));
        const QByteArray bytes = video.readAll();
        QVERIFY2(bytes.indexOf("moov") < bytes.indexOf("mdat"), "the index is not at the front");
        const std::vector<Frame> frames = framesOf(lesson.video.path);
        qint64 lastKeyUs = 0;
        QVERIFY(frames[0].isKey);
        for (const Frame &frame : frames) {
            QVERIFY(frame.type != "B");
            if (frame.isKey)
                lastKeyUs = frame.timeUs;
            QVERIFY(frame.timeUs - lastKeyUs < 2'000'000);
        }
        for (const BuiltFile &file : {lesson.video, lesson.subtitles, lesson.poster}) {
            QCOMPARE(file.sizeBytes, QFileInfo(file.path).size());
            QCOMPARE(file.sha256, sha256Of(file.path));
        }
        QFile subtitles(lesson.subtitles.path);
        QVERIFY(subtitles.open(QIODevice::ReadOnly));
        QCOMPARE(subtitles.readAll(), request.lessons[0].subtitlesVtt);
        const QImage poster(lesson.poster.path);
        QCOMPARE(poster.size(), QSize(320, 180));
        const int posterNumber = readBarcode(poster);
        QVERIFY(posterNumber >= film->numbers[30] + 19 && posterNumber <= film->numbers[30] + 21);
        QCOMPARE(lesson.video.contentType, QStringLiteral("video/mp4"));
        QCOMPARE(lesson.poster.contentType, QStringLiteral("image/jpeg"));
    }

    void keepsSoundWithThePicture_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"cfr24.mp4", "ntsc23976.mp4", "cfr25.mkv", "offset.mkv", "transport.ts"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    /// The film's tone sounds in the first half of each of its seconds: so it does in the clip, shifted by IN.
    void keepsSoundWithThePicture()
    {
        QFETCH(QString, name);
        std::vector<FilmSpec> specs = standardFilms();
        const auto spec = std::find_if(specs.begin(), specs.end(), [&](const FilmSpec &s) { return s.name == name; });
        QVERIFY(spec != specs.end());
        const Result<GeneratedFilm> film = makeFilm(*spec);
        QVERIFY(film.ok());
        PackageRequest request = requestFor(*film);
        request.lessons = {clipOf(*film, 37, 200)};
        const Result<PackageResult> result = PackageBuilder().build(request);
        QVERIFY(result.ok());
        const QString &clip = result->lessons[0].video.path;
        const Result<QByteArray> sound = runProgram("ffmpeg", {"-v", "error", "-nostdin", "-i", clip, "-map", "0:a:0",
                                                               "-ac", "1", "-ar", "8000", "-f", "s16le", "pipe:1"});
        const Result<QByteArray> truth =
            runProgram("ffmpeg", {"-v", "error", "-nostdin", "-i", film->path, "-map", "0:a:0", "-af",
                                  "aresample=async=1:first_pts=0", "-ac", "1", "-ar", "8000", "-f", "s16le", "pipe:1"});
        QVERIFY(sound.ok() && truth.ok());
        const qint64 durationUs = request.lessons[0].range.duration().us();
        QVERIFY(qAbs(sound->size() / 2 * 125 - durationUs) < 60'000);
        const std::vector<double> heard = onsetsUs(*sound, durationUs);
        QVERIFY(heard.size() >= 5);
        const std::vector<double> expected = onsetsUs(*truth, 1'000'000'000);
        // The film's own sound may begin a few ms off its clock (priming): compare with what the film plays.
        for (const double onset : heard) {
            double nearest = 1e9;
            for (const double other : expected)
                nearest = std::min(nearest, std::abs(other - (onset + double(request.lessons[0].range.in.us()))));
            QVERIFY2(nearest < 25'000, qPrintable(QStringLiteral("a tone is %1 ms off").arg(nearest / 1000)));
        }
    }

    void scalesLargePicturesDown()
    {
        FilmSpec spec = standardFilms()[0];
        spec.name = "large.mp4";
        spec.size = QSize(2560, 1080);
        spec.frameCount = 12;
        const Result<GeneratedFilm> film = makeFilm(spec);
        QVERIFY(film.ok());
        PackageRequest request = requestFor(*film);
        request.lessons = {clipOf(*film, 0, 12)};
        const Result<PackageResult> result = PackageBuilder().build(request);
        QVERIFY(result.ok());
        QCOMPARE(result->lessons[0].width, 1920);
        QCOMPARE(result->lessons[0].height, 810);
    }

    void takesFinishedLessonsAgain()
    {
        const Result<GeneratedFilm> film = makeFilm(standardFilms()[0]);
        QVERIFY(film.ok());
        PackageRequest request = requestFor(*film);
        request.lessons = {clipOf(*film, 0, 48), clipOf(*film, 48, 96)};
        const PackageBuilder builder;
        const Result<PackageResult> first = builder.build(request);
        QVERIFY(first.ok());
        QVERIFY(!first->lessons[0].reused && !first->lessons[1].reused);

        // Other subtitles do not touch the picture; another range does.
        request.lessons[0].subtitlesVtt = "WEBVTT\n\n";
        request.lessons[1] = clipOf(*film, 50, 96);
        request.lessons[1].id = first->lessons[1].id;
        const Result<PackageResult> second = builder.build(request);
        QVERIFY(second.ok());
        QVERIFY(second->lessons[0].reused);
        QCOMPARE(second->lessons[0].video, first->lessons[0].video);
        QVERIFY(second->lessons[0].subtitles.sha256 != first->lessons[0].subtitles.sha256);
        QVERIFY(!second->lessons[1].reused);
        QCOMPARE(second->lessons[1].frameCount, 46);

        // A damaged clip is made again, to the same bytes.
        QFile video(second->lessons[0].video.path);
        QVERIFY(video.open(QIODevice::ReadWrite));
        video.seek(video.size() / 2);
        video.write("damage");
        video.close();
        const Result<PackageResult> third = builder.build(request);
        QVERIFY(third.ok());
        QVERIFY(!third->lessons[0].reused);
        QVERIFY(third->lessons[1].reused);
        QCOMPARE(third->lessons[0].video, first->lessons[0].video);
    }

    /// Another poster does not encode again, and is the frame asked for.
    void takesThePosterAskedFor()
    {
        const Result<GeneratedFilm> film = makeFilm(standardFilms()[0]);
        QVERIFY(film.ok());
        PackageRequest request = requestFor(*film);
        request.lessons = {clipOf(*film, 24, 120)};
        const Result<PackageResult> first = PackageBuilder().build(request);
        QVERIFY(first.ok());
        const int automatic = readBarcode(QImage(first->lessons[0].poster.path));
        for (const size_t frame : {size_t(24), size_t(100), size_t(119)}) {
            request.lessons[0].posterAt = MediaTime::fromUs(film->timesUs[frame]) - request.lessons[0].range.in;
            const Result<PackageResult> result = PackageBuilder().build(request);
            QVERIFY(result.ok());
            QVERIFY(result->lessons[0].reused);
            QCOMPARE(result->lessons[0].video, first->lessons[0].video);
            QCOMPARE(readBarcode(QImage(result->lessons[0].poster.path)), film->numbers[frame]);
        }
        QVERIFY(PackageBuilder("/nowhere/ffmpeg").build(request).ok()); // and is kept
        request.lessons[0].posterAt.reset();
        QVERIFY(PackageBuilder().build(request).ok());
        QCOMPARE(readBarcode(QImage(first->lessons[0].poster.path)), automatic);
    }

    void reportsRisingProgress()
    {
        const Result<GeneratedFilm> film = makeFilm(standardFilms()[0]);
        QVERIFY(film.ok());
        PackageRequest request = requestFor(*film);
        request.lessons = {clipOf(*film, 0, 100), clipOf(*film, 100, 240)};
        QList<PackageProgress> steps;
        QVERIFY(PackageBuilder().build(request, [&](const PackageProgress &step) { steps.append(step); }).ok());
        QVERIFY(steps.size() >= 4);
        for (qsizetype i = 1; i < steps.size(); ++i) {
            QVERIFY(steps[i].permille >= steps[i - 1].permille);
            QVERIFY(steps[i].lessonIndex >= steps[i - 1].lessonIndex);
        }
        QCOMPARE(steps.constFirst().permille, 0);
        QCOMPARE(steps.constLast().permille, 1000);
        QCOMPARE(steps.constLast().lessonCount, 2);
    }

    void stopsAndGoesOn()
    {
        const Result<GeneratedFilm> film = makeFilm(standardFilms()[0]);
        QVERIFY(film.ok());
        PackageRequest request = requestFor(*film);
        request.lessons = {clipOf(*film, 0, 24), clipOf(*film, 24, 240)};
        request.settings.x264Preset = "veryslow"; // long enough to be caught in the middle
        std::stop_source stop;
        const auto stopInSecond = [&](const PackageProgress &step) {
            if (step.lessonIndex == 1 && step.permille > 110)
                stop.request_stop();
        };
        const Result<PackageResult> stopped = PackageBuilder().build(request, stopInSecond, stop.get_token());
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        const QString second = request.lessons[1].id.toString();
        QVERIFY(QDir(request.workFolder).entryList({second + "*"}).isEmpty());
        const Result<PackageResult> resumed = PackageBuilder().build(request);
        QVERIFY(resumed.ok());
        QVERIFY(resumed->lessons[0].reused);
        QVERIFY(!resumed->lessons[1].reused);
    }

    /// A program that hears no "q" is killed.
    void stopsADeafProgram()
    {
        const Result<GeneratedFilm> film = makeFilm(standardFilms()[0]);
        QVERIFY(film.ok());
        PackageRequest request = requestFor(*film);
        request.lessons = {clipOf(*film, 0, 24)};
        const QString deaf = scriptIn(*m_folder, "deaf", "echo out_time_us=5; exec sleep 1000 2>/dev/null");
        std::stop_source stop;
        const auto stopOnceRunning = [&](const PackageProgress &) {
            if (++m_calls == 2)
                stop.request_stop();
        };
        m_calls = 0;
        const Result<PackageResult> result =
            PackageBuilder(deaf, "ffprobe").build(request, stopOnceRunning, stop.get_token());
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("detail");
        QTest::newRow("failure") << QByteArray("echo 'Invalid data in the middle' >&2; exit 3") << "encode_failed"
                                 << "Invalid data in the middle";
        QTest::newRow("crash") << QByteArray("kill -SEGV $$") << "encode_failed"
                               << "exit code -1";
        QTest::newRow("full disk") << QByteArray(
                                          "echo 'av_interleaved_write_frame(): No space left on device' >&2; exit 1")
                                   << "encode_disk_full"
                                   << "No space left";
        QTest::newRow("no output") << QByteArray("exit 0") << "encode_failed"
                                   << "";
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, code);
        QFETCH(QString, detail);
        const Result<GeneratedFilm> film = makeFilm(standardFilms()[0]);
        QVERIFY(film.ok());
        PackageRequest request = requestFor(*film);
        request.lessons = {clipOf(*film, 0, 24)};
        const Result<PackageResult> result =
            PackageBuilder(scriptIn(*m_folder, "encoder", script), "ffprobe").build(request);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, code);
        QVERIFY2(result.error().detail.contains(detail), qPrintable(result.error().detail));
        QVERIFY(QDir(request.workFolder).entryList(QDir::Files).isEmpty());
    }

    void refusesWhatCannotBe()
    {
        const Result<GeneratedFilm> film = makeFilm(standardFilms()[0]);
        QVERIFY(film.ok());
        const auto codeOf = [](const PackageRequest &request, const PackageBuilder &builder = PackageBuilder()) {
            const Result<PackageResult> result = builder.build(request);
            return result.ok() ? QString() : result.error().code;
        };
        PackageRequest request = requestFor(*film);
        request.lessons = {clipOf(*film, 0, 24)};
        QCOMPARE(codeOf(request, PackageBuilder("/no/such/ffmpeg", "ffprobe")), QStringLiteral("encoder_missing"));
        QCOMPARE(codeOf(request, PackageBuilder("ffmpeg", "/no/such/ffprobe")), QStringLiteral("encoder_missing"));

        PackageRequest other = request;
        other.filmPath = m_folder->filePath("nothing.mp4");
        QCOMPARE(codeOf(other), QStringLiteral("film_unreadable"));
        other.filmPath = scriptIn(*m_folder, "text.mp4", "this is no film");
        QCOMPARE(codeOf(other), QStringLiteral("film_unreadable"));
        const Result<GeneratedFilm> soundOnly = makeFilm(audioOnlyFilm());
        QVERIFY(soundOnly.ok());
        other.filmPath = soundOnly->path;
        QCOMPARE(codeOf(other), QStringLiteral("film_without_picture"));

        other = request;
        other.lessons[0].range = {MediaTime::fromMs(500), MediaTime::fromMs(500)};
        QCOMPARE(codeOf(other), QStringLiteral("lesson_range_invalid"));
        other.lessons[0].range = {MediaTime::fromMs(-5), MediaTime::fromMs(500)};
        QCOMPARE(codeOf(other), QStringLiteral("lesson_range_invalid"));
        other.lessons[0].range = {MediaTime::fromMs(500), MediaTime::fromSeconds(60)};
        QCOMPARE(codeOf(other), QStringLiteral("lesson_outside_film"));
        other = request;
        other.lessons[0].expectedFrames = 25;
        QCOMPARE(codeOf(other), QStringLiteral("encode_frames_differ"));
        other = request;
        other.workFolder = scriptIn(*m_folder, "file", "") + "/inside";
        QCOMPARE(codeOf(other), QStringLiteral("work_folder_unusable"));
    }

    void cutsARealFilm()
    {
        const QString path = sharedData("tears-of-steel-clip.webm");
        if (path.isEmpty())
            QSKIP("tears-of-steel-clip.webm is not there");
        PackageRequest request;
        request.filmPath = path;
        request.workFolder = m_folder->filePath("work");
        request.settings = quickSettings();
        const std::vector<Frame> film = framesOf(path);
        const Result<QByteArray> start =
            runProgram("ffprobe", {"-v", "error", "-show_entries", "format=start_time", "-of", "csv=p=0", path});
        QVERIFY(start.ok() && film.size() > 1000);
        const qint64 startUs = qRound64(start->trimmed().toDouble() * 1e6);
        LessonClip clip;
        clip.id = LessonId(QUuid::createUuid());
        clip.range = {MediaTime::fromUs(film[400].timeUs - startUs), MediaTime::fromUs(film[700].timeUs - startUs)};
        clip.subtitlesVtt = "WEBVTT\n";
        clip.expectedFrames = 300;
        request.lessons = {clip};
        const Result<PackageResult> result = PackageBuilder().build(request);
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(describe(result.error())));
        const std::vector<Frame> frames = framesOf(result->lessons[0].video.path);
        QCOMPARE(frames.size(), size_t(300));
        for (size_t i = 0; i < frames.size(); ++i)
            QVERIFY(qAbs(frames[i].timeUs - (film[400 + i].timeUs - film[400].timeUs)) <= 2);
    }

private:
    PackageRequest requestFor(const GeneratedFilm &film)
    {
        PackageRequest request;
        request.filmPath = film.path;
        request.workFolder = m_folder->filePath("work");
        request.settings = quickSettings();
        return request;
    }

    /// The sum of the segments of the largest picture.
    static double playlistSeconds(const BuiltStreams &streams)
    {
        QByteArray playlist;
        for (const StreamFile &file : streams.files) {
            if (file.path.startsWith(QLatin1String("video-")) && file.path.endsWith(QLatin1String(".m3u8")))
                playlist = contentOf(file.file.path);
        }
        double sum = 0;
        for (const QByteArray &line : playlist.split('\n')) {
            if (line.startsWith("#EXTINF:"))
                sum += line.mid(8).chopped(1).toDouble();
        }
        return sum;
    }

    static void compare(const GeneratedFilm &film, size_t first, size_t last, const BuiltLesson &lesson)
    {
        QCOMPARE(lesson.frameCount, qint64(last - first));
        const std::vector<int> numbers = numbersIn(lesson.video.path, film.spec.rotationDegrees);
        const std::vector<int> expected(film.numbers.begin() + qsizetype(first),
                                        film.numbers.begin() + qsizetype(last));
        QVERIFY2(numbers == expected,
                 qPrintable(QStringLiteral("%1 [%2, %3)").arg(film.spec.name).arg(first).arg(last)));
        const std::vector<Frame> frames = framesOf(lesson.video.path);
        QCOMPARE(frames.size(), last - first);
        QCOMPARE(frames[0].timeUs, 0);
        // The last picture stays until OUT; the container counts in ms at best.
        const qint64 outUs = last < film.timesUs.size() ? film.timesUs[last] : endOf(film);
        const double seconds = probe(lesson.video.path, {"-select_streams", "v:0", "-show_entries",
                                                         "stream=duration"})["streams"][0]["duration"]
                                   .toString()
                                   .toDouble();
        QVERIFY(std::abs(seconds * 1e6 - double(outUs - film.timesUs[first])) <= 1000);
        QVERIFY(std::abs(playlistSeconds(lesson.streams) * 1e6 - double(outUs - film.timesUs[first])) <= 1000);
        for (size_t i = 0; i < frames.size(); ++i) {
            const qint64 wanted = film.timesUs[first + i] - film.timesUs[first];
            QVERIFY2(qAbs(frames[i].timeUs - wanted) <= 2,
                     qPrintable(QStringLiteral("%1: frame %2 at %3 instead of %4 µs")
                                    .arg(film.spec.name)
                                    .arg(i)
                                    .arg(frames[i].timeUs)
                                    .arg(wanted)));
        }
    }

    std::vector<FilmSpec> m_films;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_calls = 0;
};

QTEST_GUILESS_MAIN(TestPackageBuilder)
#include "tst_packagebuilder.moc"
