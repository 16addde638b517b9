// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/filmplayer.h"
#include "tests/studio/media/fakeaudiooutput.h"
#include "tests/support/eventually.h"
#include "tests/support/filmbarcode.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/testruns.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <cstring>
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
    for (const FilmSpec &spec : standardFilms()) {
        if (spec.name == QLatin1String(name))
            return spec;
    }
    qFatal("no film %s", name);
}

AudioOutputFactory deviceFor(AudioRecord &record,
                             FakeAudioOutput::Behaviour behaviour = FakeAudioOutput::Behaviour::Works)
{
    return [&record, behaviour] { return std::make_unique<FakeAudioOutput>(record, behaviour); };
}

/// The frames that came, each checked against its picture.
class Watcher : public QObject
{
public:
    Watcher(Player &player, const GeneratedFilm &film)
    {
        connect(&player, &Player::frameReady, this, [&](const QImage &image, qint64 frame, bool exact) {
            if (exact)
                shown.push_back(frame);
            last = frame;
            if (readBarcode(image, film.spec.rotationDegrees) != film.numbers[size_t(frame)]) {
                ++wrong;
                qWarning("frame %lld shows %d", frame, readBarcode(image, film.spec.rotationDegrees));
            }
        });
        connect(&player, &Player::failed, this, [this](const Error &error) {
            ++wrong;
            qWarning("%s", qPrintable(describe(error)));
        });
    }

    std::vector<qint64> shown;
    qint64 last = -1;
    int wrong = 0;
};

std::vector<qint64> range(qint64 first, qint64 end)
{
    std::vector<qint64> frames;
    for (qint64 frame = first; frame < end; ++frame)
        frames.push_back(frame);
    return frames;
}

/// 48 kHz stereo of the whole sound track, decoded by the ffmpeg program.
std::vector<float> oracleSamples(const GeneratedFilm &film)
{
    const auto decoded =
        runProgram(QStringLiteral("ffmpeg"), {"-v", "error", "-nostdin", "-i", film.path, "-map", "0:a:0", "-f",
                                              "f32le", "-ar", "48000", "-ac", "2", "pipe:1"});
    if (!decoded)
        qFatal("%s", qPrintable(describe(decoded.error())));
    std::vector<float> samples(size_t(decoded->size()) / sizeof(float));
    std::memcpy(samples.data(), decoded->constData(), samples.size() * sizeof(float));
    return samples;
}

double rmsDifference(const std::vector<float> &a, size_t offsetA, const std::vector<float> &b, size_t offsetB,
                     size_t count)
{
    double sum = 0;
    for (size_t i = 0; i < count; ++i) {
        const double difference = double(a[offsetA + i]) - double(b[offsetB + i]);
        sum += difference * difference;
    }
    return std::sqrt(sum / double(count));
}

} // namespace

class TestFilmPlayer : public QObject
{
    Q_OBJECT

private slots:
    void everyFrameIsShownOnce_data()
    {
        QTest::addColumn<int>("speedPercent");
        QTest::newRow("1x") << 100;
        QTest::newRow("2x") << 200;
    }

    /// The silent clock at 720p.
    void everyFrameIsShownOnce()
    {
        QFETCH(int, speedPercent);
        const int seconds = runCount(60, 5);
        const Opened opened = open(film720p(seconds));
        FilmPlayer player(opened.index, {});
        player.setSpeedPercent(speedPercent);
        Watcher watcher(player, opened.film);
        QVERIFY(eventually([&] { return watcher.last == 0; }));
        watcher.shown.clear();
        QElapsedTimer timer;
        timer.start();
        player.play();
        QVERIFY(eventually([&] { return player.state() == Player::State::Ended; }, 10 * seconds * 1000));
        const qint64 elapsedMs = timer.elapsed();
        const qint64 filmMs = opened.index->endTime().floorMs() * 100 / speedPercent;
        std::printf("%d s of 720p at %d %%: %zu frames of %lld shown, %lld dropped, %lld ms for %lld ms\n", seconds,
                    speedPercent, watcher.shown.size(), opened.index->frameCount(), player.droppedFrameCount(),
                    elapsedMs, filmMs);
        QCOMPARE(watcher.shown, range(0, opened.index->frameCount()));
        QCOMPARE(watcher.wrong, 0);
        QCOMPARE(player.droppedFrameCount(), 0);
        QCOMPARE(player.frame(), opened.index->frameCount() - 1);
        QVERIFY(elapsedMs >= filmMs - 60); // never too fast; how slow a loaded machine is is printed
    }

    void rangesAreExact_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("withSound");
        for (const char *name : {"ntsc23976.mp4", "variable.mkv", "opengop.ts", "editlist.mp4", "offset.mkv"}) {
            QTest::addRow("%s silent", name) << name << false;
            if (runCount(1, 0) == 1 || qstrcmp(name, "opengop.ts") == 0)
                QTest::addRow("%s with sound", name) << name << true;
        }
    }

    void rangesAreExact()
    {
        QFETCH(QString, name);
        QFETCH(bool, withSound);
        const Opened opened = open(specNamed(qPrintable(name)));
        AudioRecord record;
        FilmPlayer player(opened.index, withSound ? deviceFor(record) : AudioOutputFactory());
        Watcher watcher(player, opened.film);
        QVERIFY(eventually([&] { return watcher.last == 0; }));
        for (const auto &[first, count] :
             {std::pair<qint64, qint64>{30, 9}, {100, 1}, {opened.index->frameCount() - 5, 5}}) {
            watcher.shown.clear();
            QSignalSpy finished(&player, &Player::rangeFinished);
            const MediaTime out = first + count < opened.index->frameCount() ? opened.index->timeOf(first + count)
                                                                             : opened.index->endTime();
            player.playRange({opened.index->timeOf(first), out});
            QVERIFY(eventually([&] { return finished.size() == 1; }));
            QCOMPARE(player.state(), Player::State::Paused);
            if (player.droppedFrameCount() == 0) // a loaded machine may lag behind the sound
                QCOMPARE(watcher.shown, range(first, first + count));
            QVERIFY(!watcher.shown.empty() && watcher.shown.front() >= first);
            QCOMPARE(watcher.shown.back(), first + count - 1);
            QCOMPARE(player.frame(), first + count - 1);
        }
        QCOMPARE(watcher.wrong, 0);
        if (!withSound)
            QCOMPARE(player.droppedFrameCount(), 0);
    }

    void soundOfARangeIsExact()
    {
        const Opened opened = open(specNamed("cfr24.mp4"));
        const std::vector<float> oracle = oracleSamples(opened.film);
        AudioRecord record;
        FilmPlayer player(opened.index, deviceFor(record));
        for (const auto &[inMs, outMs] : {std::pair<qint64, qint64>{0, 700}, {1250, 2100}, {4333, 4875}}) {
            QSignalSpy finished(&player, &Player::rangeFinished);
            player.playRange({MediaTime::fromMs(inMs), MediaTime::fromMs(outMs)});
            QVERIFY(eventually([&] { return finished.size() == 1; }));
            QVERIFY(eventually([&] {
                const std::lock_guard lock(record.mutex);
                return record.liveOutputs == 0;
            }));
            const size_t begin = record.starts.back();
            const size_t wanted = size_t(outMs - inMs) * 48 * 2;
            const std::vector<float> &samples = record.samples;
            QVERIFY2(samples.size() - begin >= wanted, qPrintable(QString::number(samples.size() - begin)));
            const double difference = rmsDifference(samples, begin, oracle, size_t(inMs) * 48 * 2, wanted);
            QVERIFY2(difference < 0.003, qPrintable(QString::number(difference)));
            for (size_t i = begin + wanted; i < samples.size(); ++i)
                QVERIFY2(samples[i] == 0.0F, "sound after OUT");
        }
    }

    void soundAndPictureAgree_data()
    {
        QTest::addColumn<int>("speedPercent");
        for (const int percent : {50, 100, 150, 300})
            QTest::addRow("%d %%", percent) << percent;
    }

    /// What is heard is what the device took less what it keeps; pictures must be of that time.
    void soundAndPictureAgree()
    {
        QFETCH(int, speedPercent);
        const Opened opened = open(specNamed("cfr25.mkv"));
        AudioRecord record;
        FilmPlayer player(opened.index, deviceFor(record));
        player.setSpeedPercent(speedPercent);
        std::vector<double> offsetsMs;
        connect(&player, &Player::frameReady, this, [&](const QImage & /*image*/, qint64 frame) {
            const std::lock_guard lock(record.mutex);
            if (record.starts.empty() || frame < 15)
                return;
            const double pulledMs = double(record.samples.size() - record.starts.back()) / 2 / 48;
            const double heardMs = (pulledMs - 40) * speedPercent / 100;
            offsetsMs.push_back(double(opened.index->timeOf(frame).us()) / 1000 - heardMs);
        });
        player.play();
        QVERIFY(eventually([&] { return player.frame() >= 45; }));
        player.pause();
        QVERIFY(offsetsMs.size() > 10);
        std::sort(offsetsMs.begin(), offsetsMs.end());
        const double median = offsetsMs[offsetsMs.size() / 2];
        std::printf("sound and picture at %d %%: %.1f ms apart in the median (%.1f … %.1f)\n", speedPercent, median,
                    offsetsMs.front(), offsetsMs.back());
        QVERIFY(std::abs(median) < 45);
    }

    void tempoKeepsLengthAndPitch()
    {
        FilmSpec spec = specNamed("cfr24.mp4");
        const Opened opened = open(spec);
        AudioRecord record;
        FilmPlayer player(opened.index, deviceFor(record));
        player.setSpeedPercent(200);
        QSignalSpy finished(&player, &Player::rangeFinished);
        player.playRange({MediaTime::fromMs(1000), MediaTime::fromMs(3000)});
        QVERIFY(eventually([&] { return finished.size() == 1; }));
        player.setAudioStream(-1);
        QVERIFY(eventually([&] {
            const std::lock_guard lock(record.mutex);
            return record.liveOutputs == 0;
        }));
        const double seconds = double(record.samples.size()) / 2 / 48000;
        QVERIFY2(std::abs(seconds - 1.0) < 0.06, qPrintable(QString::number(seconds)));
        // The film's tone is 440 Hz for half of each second: rising zero crossings in its first stretch tell the pitch.
        int crossings = 0;
        const size_t first = size_t(0.03 * 48000);
        const size_t end = size_t(0.20 * 48000);
        for (size_t i = first; i < end; ++i)
            crossings += record.samples[2 * i] < 0 && record.samples[2 * i + 2] >= 0 ? 1 : 0;
        const double pitch = crossings / (double(end - first) / 48000);
        QVERIFY2(std::abs(pitch - 440) < 15, qPrintable(QString::number(pitch)));
    }

    void loopsRepeatExactly()
    {
        const Opened opened = open(specNamed("cfr24.mp4"));
        FilmPlayer player(opened.index, {});
        Watcher watcher(player, opened.film);
        QVERIFY(eventually([&] { return watcher.last == 0; }));
        watcher.shown.clear();
        player.setSpeedPercent(200);
        player.setLoop(TimeRange{opened.index->timeOf(50), opened.index->timeOf(60)});
        player.play();
        QVERIFY(eventually([&] { return watcher.shown.size() >= 35; }));
        player.pause();
        for (size_t i = 0; i < watcher.shown.size(); ++i)
            QCOMPARE(watcher.shown[i], 50 + qint64(i % 10));
        player.setLoop(std::nullopt);
        watcher.shown.clear();
        player.seekToFrame(230);
        player.play();
        QVERIFY(eventually([&] { return player.state() == Player::State::Ended; }));
        QCOMPARE(watcher.shown.back(), 239);
        QCOMPARE(watcher.wrong, 0);
    }

    void pauseStopsAtTheFrameOnScreen()
    {
        const Opened opened = open(specNamed("cfr25.mkv"));
        AudioRecord record;
        FilmPlayer player(opened.index, deviceFor(record));
        Watcher watcher(player, opened.film);
        std::mt19937 random(runSeed());
        for (int i = 0; i < runCount(60, 8); ++i) {
            player.seekToFrame(qint64(random() % 200));
            const size_t before = watcher.shown.size();
            player.play();
            const size_t wanted = before + 1 + random() % 6;
            QVERIFY(eventually([&] { return watcher.shown.size() >= wanted; }));
            player.pause();
            const qint64 paused = player.frame();
            QCOMPARE(watcher.last, paused);
            QSignalSpy moved(&player, &Player::positionChanged);
            player.step(1);
            QVERIFY(eventually([&] { return watcher.last == paused + 1; }));
            player.step(-1);
            QVERIFY(eventually([&] { return watcher.last == paused; }));
            QCOMPARE(player.frame(), paused);
            for (const auto &arguments : moved)
                QVERIFY(std::abs(arguments[1].toLongLong() - paused) <= 1);
        }
        QCOMPARE(watcher.wrong, 0);
    }

    void stormsLeaveAStillPicture()
    {
        const Opened opened = open(specNamed("longgop.mp4"));
        AudioRecord record;
        std::mt19937 random(runSeed());
        FilmPlayer player(opened.index, deviceFor(record));
        Watcher watcher(player, opened.film);
        const int count = runCount(3000, 300);
        for (int i = 0; i < count; ++i) {
            const auto frame = qint64(random() % quint64(opened.index->frameCount()));
            switch (random() % 9) {
            case 0:
            case 1:
                player.togglePlay();
                break;
            case 2:
            case 3:
                player.seekToFrame(frame);
                break;
            case 4:
                player.step(int(random() % 5) - 2);
                break;
            case 5:
                player.setSpeedPercent(int(random() % 500));
                break;
            case 6:
                player.playRange({opened.index->timeOf(frame), opened.index->timeOf(frame + 10)});
                break;
            case 7:
                player.setLoop(random() % 2 == 0 ? std::nullopt
                                                 : std::optional(TimeRange{opened.index->timeOf(frame),
                                                                           opened.index->timeOf(frame + 5)}));
                break;
            default:
                player.setPictureSize(QSize(100 + int(random() % 300), 200));
                player.setMuted(random() % 2 == 0);
                player.setVolumePercent(int(random() % 120));
                player.setAudioStream(random() % 4 == 0 ? -1 : opened.index->defaultAudioStream());
            }
            if (random() % 3 == 0)
                QCoreApplication::processEvents();
        }
        player.pause();
        player.seekToFrame(123);
        QVERIFY(eventually([&] { return watcher.last == 123 && watcher.shown.back() == 123; }));
        QCOMPARE(watcher.wrong, 0);
        QVERIFY(eventually([&] {
            const std::lock_guard lock(record.mutex);
            return record.liveOutputs == 0;
        }));
        std::printf("%d transport calls\n", count);
    }

    void destructionWhilePlayingIsClean()
    {
        const Opened opened = open(specNamed("longgop.mp4"));
        AudioRecord record;
        std::mt19937 random(runSeed());
        for (int i = 0; i < runCount(300, 30); ++i) {
            FilmPlayer player(opened.index, deviceFor(record));
            player.seekToFrame(qint64(random() % 400));
            player.play();
            Watcher watcher(player, opened.film);
            if (random() % 3 != 0) {
                const size_t wanted = random() % 4;
                QVERIFY(eventually([&] { return watcher.shown.size() >= wanted; }));
            }
        }
        QCOMPARE(record.liveOutputs, 0);
    }

    void brokenDevicesDoNotStopThePicture_data()
    {
        QTest::addColumn<int>("behaviour");
        QTest::newRow("fails to start") << int(FakeAudioOutput::Behaviour::FailsToStart);
        QTest::newRow("stalls") << int(FakeAudioOutput::Behaviour::Stalls);
    }

    void brokenDevicesDoNotStopThePicture()
    {
        QFETCH(int, behaviour);
        const Opened opened = open(specNamed("cfr24.mp4"));
        AudioRecord record;
        FilmPlayer player(opened.index, deviceFor(record, FakeAudioOutput::Behaviour(behaviour)));
        Watcher watcher(player, opened.film);
        player.seekToFrame(225);
        player.play();
        QVERIFY(eventually([&] { return player.state() == Player::State::Ended; }));
        QCOMPARE(watcher.shown.back(), 239);
        QCOMPARE(watcher.wrong, 0);
    }

    void filmsWithoutSoundPlay()
    {
        const Opened opened = open(videoOnlyFilm());
        AudioRecord record;
        FilmPlayer player(opened.index, deviceFor(record));
        Watcher watcher(player, opened.film);
        player.setSpeedPercent(400);
        player.play();
        QVERIFY(eventually([&] { return player.state() == Player::State::Ended; }));
        QVERIFY(record.starts.empty());
        QCOMPARE(watcher.wrong, 0);
        player.play(); // from the beginning again
        watcher.shown.clear();
        QVERIFY(eventually([&] { return !watcher.shown.empty(); }));
        QCOMPARE(watcher.shown.front(), 0);
    }

    void volumeReachesTheDevice()
    {
        const Opened opened = open(specNamed("cfr24.mp4"));
        AudioRecord record;
        FilmPlayer player(opened.index, deviceFor(record));
        const auto gainIs = [&](double low, double high) {
            return eventually([&] {
                const std::lock_guard lock(record.mutex);
                return record.gain >= low && record.gain <= high;
            });
        };
        player.setVolumePercent(250);
        QCOMPARE(player.volumePercent(), 100);
        player.play();
        QVERIFY(gainIs(0.99, 1.0));
        player.setVolumePercent(50);
        QVERIFY(gainIs(0.05, 0.4)); // half as loud is far less than half the amplitude
        player.setMuted(true);
        QVERIFY(gainIs(0.0, 0.0));
        QVERIFY(player.isPlaying());
    }
};

QTEST_GUILESS_MAIN(TestFilmPlayer)
#include "tst_filmplayer.moc"
