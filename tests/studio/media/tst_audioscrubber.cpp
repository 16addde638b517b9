// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/audioscrubber.h"
#include "studio/media/filmplayer.h"
#include "tests/studio/media/fakeaudiooutput.h"
#include "tests/support/eventually.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/testruns.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <random>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

constexpr int rateHz = 48'000;
constexpr float audible = 0.02F;
constexpr qint64 grainFrames = qint64(AudioScrubber::grainMs) * rateHz / 1000;

/// The left channel of what the device has taken so far.
std::vector<float> heard(AudioRecord &record)
{
    const std::lock_guard lock(record.mutex);
    std::vector<float> left;
    for (size_t i = 0; i < record.samples.size(); i += 2)
        left.push_back(record.samples[i]);
    return left;
}

struct Sound
{
    qint64 frames = 0; ///< from the first to the last audible sample
    double pitchHz = 0;
};

Sound soundIn(const std::vector<float> &samples)
{
    qint64 first = -1;
    qint64 last = -1;
    qint64 crossings = 0;
    for (qint64 i = 0; i < qint64(samples.size()); ++i) {
        if (std::abs(samples[size_t(i)]) > audible) {
            first = first < 0 ? i : first;
            last = i;
        }
    }
    if (first < 0)
        return {};
    for (qint64 i = first + 1; i <= last; ++i)
        crossings += (samples[size_t(i)] < 0) != (samples[size_t(i - 1)] < 0) ? 1 : 0;
    return {last - first + 1, double(crossings) * rateHz / 2 / double(last - first + 1)};
}

int liveOutputs(AudioRecord &record)
{
    const std::lock_guard lock(record.mutex);
    return record.liveOutputs;
}

void forget(AudioRecord &record)
{
    const std::lock_guard lock(record.mutex);
    record.samples.clear();
}

} // namespace

/// The test films sound at 440 Hz in the first half of each second.
class TestAudioScrubber : public QObject
{
    Q_OBJECT

private:
    std::vector<std::shared_ptr<const FilmIndex>> m_films;

    static AudioOutputFactory outputOf(AudioRecord &record)
    {
        return [&record] { return std::make_unique<FakeAudioOutput>(record); };
    }

    /// What is heard until the grain has passed. `ms` counts from the first picture, with which the tones go.
    static Sound grainAt(AudioScrubber &scrubber, AudioRecord &record, const FilmIndex &film, qint64 ms)
    {
        forget(record);
        scrubber.play(film.timeOf(0) + MediaTime::fromMs(ms), film.defaultAudioStream(), 1.0);
        const auto tookAGrain = [&] { return qint64(heard(record).size()) >= grainFrames; }; // silence is not taken
        return eventually(tookAGrain) ? soundIn(heard(record)) : Sound{-1, 0};
    }

private slots:
    void initTestCase()
    {
        for (const FilmSpec &spec : standardFilms()) {
            if (spec.audioOptions.isEmpty() || (spec.name != "cfr24.mp4" && spec.name != "transport.ts" &&
                                                spec.name != "offset.mkv" && spec.name != "vp9.webm"))
                continue;
            const auto film = makeFilm(spec);
            QVERIFY2(film.ok(), film.ok() ? "" : qPrintable(describe(film.error())));
            const auto index = FilmIndex::build(film->path);
            QVERIFY(index.ok());
            m_films.push_back(*index);
        }
        QCOMPARE(int(m_films.size()), 4);
    }

    void grainsSoundLikeTheirPlace()
    {
        for (const auto &film : m_films) {
            AudioRecord record;
            AudioScrubber scrubber(film, outputOf(record));
            for (const qint64 ms : {1150, 3200, 2100}) {
                const Sound sound = grainAt(scrubber, record, *film, ms);
                const QByteArray what = QStringLiteral("%1 at %2 ms: %3 samples, %4 Hz")
                                            .arg(film->path())
                                            .arg(ms)
                                            .arg(sound.frames)
                                            .arg(sound.pitchHz)
                                            .toUtf8();
                QVERIFY2(sound.frames > grainFrames * 9 / 10 && sound.frames <= grainFrames, what.constData());
                QVERIFY2(std::abs(sound.pitchHz - 440) < 20, what.constData());
            }
            for (const qint64 ms : {1700, 3750})
                QCOMPARE(grainAt(scrubber, record, *film, ms).frames, 0);
            // One that begins in silence and ends in the tone: the sound is where it belongs, to a few milliseconds.
            const Sound edge = grainAt(scrubber, record, *film, 1960);
            QVERIFY2(std::abs(edge.frames - grainFrames / 2) < rateHz / 100, qPrintable(QString::number(edge.frames)));
        }
    }

    void theNewestPlaceWins()
    {
        AudioRecord record;
        AudioScrubber scrubber(m_films.front(), outputOf(record));
        std::mt19937 random(runSeed());
        for (int i = 0; i < runCount(5000, 300); ++i)
            scrubber.play(MediaTime::fromMs(qint64(random() % 9000)), m_films.front()->defaultAudioStream(), 1.0);
        scrubber.play(MediaTime::fromMs(1150), m_films.front()->defaultAudioStream(), 1.0);
        QVERIFY(eventually([&] { return liveOutputs(record) == 1; }));
        const Sound last = grainAt(scrubber, record, *m_films.front(), 1700);
        QVERIFY(last.frames >= 0);
        scrubber.stop();
        QVERIFY(eventually([&] { return liveOutputs(record) == 0; }));
    }

    void playersSoundAtStepsAndDrags()
    {
        AudioRecord record;
        FilmPlayer player(m_films.front(), outputOf(record));
        player.seek(MediaTime::fromMs(1100));
        player.step(1);
        QVERIFY(!eventually([&] { return liveOutputs(record) > 0; }, 200)); // off until it is asked for
        player.setScrubSoundEnabled(true);
        player.step(1);
        QVERIFY(eventually([&] { return soundIn(heard(record)).frames > grainFrames / 2; }));
        player.setScrubSoundEnabled(false);
        QVERIFY(eventually([&] { return liveOutputs(record) == 0; }));
        player.setScrubSoundEnabled(true);
        player.setMuted(true);
        player.step(1);
        QVERIFY(!eventually([&] { return liveOutputs(record) > 0; }, 200));
        player.setMuted(false);
        player.seek(MediaTime::fromMs(5100)); // a jump alone is silent, …
        QVERIFY(!eventually([&] { return liveOutputs(record) > 0; }, 300));
        forget(record);
        for (int i = 0; i < 3; ++i) // … a drag is not
            player.seek(MediaTime::fromMs(5110 + i));
        QVERIFY(eventually([&] { return soundIn(heard(record)).frames > grainFrames / 2; }));
        player.play();
        QVERIFY(eventually([&] { return player.frame() > 125; }));
        QCOMPARE(liveOutputs(record), 1); // the device is playback's alone
        player.pause();
    }

    void filmsWithoutSoundStaySilent()
    {
        const auto film = makeFilm(videoOnlyFilm());
        QVERIFY(film.ok());
        const auto index = FilmIndex::build(film->path);
        QVERIFY(index.ok());
        AudioRecord record;
        FilmPlayer player(*index, outputOf(record));
        player.setScrubSoundEnabled(true);
        QSignalSpy frames(&player, &Player::frameReady);
        player.step(5);
        QVERIFY(eventually([&] { return !frames.empty() && frames.last()[1].toLongLong() == 5; }));
        QCOMPARE(liveOutputs(record), 0);

        FilmPlayer deviceless(m_films.front(), [] { return std::unique_ptr<AudioOutput>(); });
        deviceless.setScrubSoundEnabled(true);
        QSignalSpy shown(&deviceless, &Player::frameReady);
        deviceless.step(5);
        QVERIFY(eventually([&] { return !shown.empty() && shown.last()[1].toLongLong() == 5; }));
    }
};

QTEST_GUILESS_MAIN(TestAudioScrubber)
#include "tst_audioscrubber.moc"
