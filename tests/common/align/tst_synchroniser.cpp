// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/align/speechactivity.h"
#include "common/align/synchroniser.h"
#include "common/formats/builtin/builtinformats.h"
#include "common/formats/subtitleio.h"
#include "tests/common/align/speechfilm.h"
#include "tests/support/testruns.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

namespace cinefluent {

using align::SyncOutcome;
using align::SyncRefusal;
using align::SyncResult;
using tests::Damage;

namespace {

/// The real captions of a film in `language`; empty where npm's video.js is not installed.
std::vector<TimeRange> captions(const QString &language)
{
    QFile file(QStringLiteral(CINEFLUENT_SOURCE_FOLDER
                              "/tests/npm/node_modules/video.js/dist/examples/elephantsdream/captions.%1.vtt")
                   .arg(language));
    std::vector<TimeRange> ranges;
    if (!file.open(QIODevice::ReadOnly))
        return ranges;
    const formats::FormatRegistry registry = formats::builtInFormats();
    const Result<formats::SubtitleFile> read = formats::readSubtitles(registry, file, {});
    if (read) {
        for (const formats::SubtitleCue &cue : read->cues)
            ranges.push_back(cue.range);
    }
    return ranges;
}

qint64 largestMoveUs(const std::vector<TimeRange> &before, const std::vector<TimeRange> &after)
{
    qint64 largest = 0;
    for (size_t i = 0; i < before.size(); ++i) {
        largest = std::max(largest, std::abs((after[i].in - before[i].in).us()));
        largest = std::max(largest, std::abs((after[i].out - before[i].out).us()));
    }
    return largest;
}

constexpr double slow = 24000.0 / 1001 / 25;

} // namespace

class TestSynchroniser : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_samples = tests::SpeechSamples::load(m_missing);
        if (!m_samples)
            return;
        // A short film has few cues between two breaks: its share is held on films that are the same every time.
        m_seed = tests::runCount(1, 0) == 1 || qEnvironmentVariableIsSet("CINEFLUENT_SEED") ? tests::runSeed() : 1;
        for (const double level : {10.0, 0.0})
            m_films.push_back(makeFilm(level));
    }

    void soundBringsDamagedCuesBack_data()
    {
        QTest::addColumn<qint64>("offsetMs");
        QTest::addColumn<double>("factor");
        QTest::addColumn<int>("splits");
        QTest::addColumn<double>("missing");
        QTest::newRow("a second early") << qint64(-1000) << 1.0 << 0 << 0.0;
        QTest::newRow("a minute late, a fifth missing") << qint64(60'000) << 1.0 << 0 << 0.2;
        QTest::newRow("a minute early") << qint64(-60'000) << 1.0 << 0 << 0.0;
        QTest::newRow("25 for 23.976") << qint64(12'000) << slow << 0 << 0.0;
        QTest::newRow("23.976 for 25, a fifth missing") << qint64(-30'000) << 1 / slow << 0 << 0.2;
        QTest::newRow("one split") << qint64(40'000) << 1.0 << 1 << 0.0;
        QTest::newRow("three splits, a fifth missing") << qint64(-20'000) << 1.0 << 3 << 0.2;
        QTest::newRow("25 for 23.976, splits, a fifth missing") << qint64(5'000) << slow << 2 << 0.2;
        if (tests::runCount(1, 0) == 1)
            QTest::newRow("five splits, a fifth missing") << qint64(30'000) << 1.0 << 5 << 0.2;
    }

    void soundBringsDamagedCuesBack()
    {
        if (!m_samples)
            QSKIP(qPrintable(m_missing));
        QFETCH(const qint64, offsetMs);
        QFETCH(const double, factor);
        QFETCH(const int, splits);
        QFETCH(const double, missing);
        const Film &film = m_films.front();
        std::mt19937 random(m_seed);
        const tests::DamagedCues broken = tests::damaged(film.cues, {offsetMs, factor, splits, missing}, random);
        const Result<SyncResult> result = align::synchronise(broken.cues, film.track);
        QVERIFY(result.ok());
        QVERIFY(result->outcome == SyncOutcome::Moved);
        QVERIFY(result->confidence > 0.5);
        QCOMPARE(result->isStretched(), factor != 1.0);
        const tests::Accuracy accuracy = tests::accuracyOf(result->cues, broken.truth);
        const QByteArray figures = QByteArray::number(100 * accuracy.within50) + " % within 50 ms, " +
                                   QByteArray::number(100 * accuracy.within400) + " % within 400 ms";
        QVERIFY2(accuracy.within50 >= 0.5, figures.constData());
        QVERIFY2(accuracy.within400 >= 0.95, figures.constData());
    }

    void aFileInSyncIsNotMoved()
    {
        if (!m_samples)
            QSKIP(qPrintable(m_missing));
        std::mt19937 random(m_seed);
        for (const Film &film : m_films) {
            for (const double missing : {0.0, 0.5}) {
                const tests::DamagedCues kept = tests::damaged(film.cues, {0, 1, 0, missing}, random);
                const Result<SyncResult> result = align::synchronise(kept.cues, film.track);
                QVERIFY(result.ok());
                QVERIFY(largestMoveUs(kept.cues, result->cues) <= 20'000);
            }
        }
    }

    void cuesOfAnotherFilmAreRefused()
    {
        if (!m_samples)
            QSKIP(qPrintable(m_missing));
        tests::SpeechFilm other(*m_samples, {900, 10, m_seed + 100});
        const Result<SyncResult> result = align::synchronise(other.cues(), m_films.front().track);
        QVERIFY(result.ok());
        QVERIFY(result->outcome == SyncOutcome::Refused);
        QVERIFY(result->refusal == SyncRefusal::NotCertain);
        QVERIFY(result->cues == other.cues());
    }

    void soundComesInPiecesOfAnySize()
    {
        std::mt19937 random(3);
        std::vector<float> sound(40'000);
        for (size_t i = 0; i < sound.size(); ++i)
            sound[i] = float(int(random() % 2000) - 1000) / ((i / 8000) % 2 == 0 ? 1e4F : 1e6F);
        align::SpeechActivity whole;
        whole.add(sound);
        const align::ActivityTrack expected = whole.finish();
        QCOMPARE(expected.bins.size(), size_t(249));
        align::SpeechActivity pieces;
        for (size_t at = 0; at < sound.size();) {
            const size_t count = std::min<size_t>(sound.size() - at, random() % 700);
            pieces.add(std::span(sound).subspan(at, count));
            at += count;
        }
        QVERIFY(pieces.finish().bins == expected.bins);
        QVERIFY(align::SpeechActivity().finish().bins.empty());
    }

    void refusesWhatCannotBeAligned()
    {
        std::vector<TimeRange> cues;
        for (int i = 0; i < 30; ++i)
            cues.push_back({MediaTime::fromSeconds(5 * i), MediaTime::fromSeconds(5 * i + 2)});
        const std::vector<TimeRange> few(cues.begin(), cues.begin() + 5);
        QVERIFY(align::synchronise(few, align::activityOf(cues))->refusal == SyncRefusal::TooFewCues);
        QVERIFY(align::synchronise({}, align::activityOf(cues))->refusal == SyncRefusal::TooFewCues);
        align::ActivityTrack silence;
        QVERIFY(align::synchronise(cues, silence)->refusal == SyncRefusal::NoSpeech);
        silence.bins.assign(60'000, -0.3F);
        QVERIFY(align::synchronise(cues, silence)->refusal == SyncRefusal::NoSpeech);
        // Cues at even intervals fit at every fifth second alike.
        std::vector<TimeRange> moved;
        for (const TimeRange &cue : cues)
            moved.push_back(cue.shiftedBy(MediaTime::fromSeconds(2)));
        const Result<SyncResult> even = align::synchronise(moved, align::activityOf(cues));
        QVERIFY(even->outcome == SyncOutcome::Refused);
        QVERIFY(even->cues == moved);
    }

    void timesFarOutsideTheFilmAreHarmless()
    {
        std::vector<TimeRange> cues;
        for (int i = 0; i < 20; ++i)
            cues.push_back({MediaTime::fromSeconds(7 * i * i), MediaTime::fromSeconds(7 * i * i + 3)});
        const align::ActivityTrack track = align::activityOf(cues);
        cues.push_back({MediaTime::fromSeconds(-400'000'000), MediaTime::fromSeconds(-399'999'999)});
        cues.push_back({MediaTime::fromSeconds(400'000'000), MediaTime::fromSeconds(400'000'009)});
        QVERIFY(align::synchronise(cues, track).ok());
        QVERIFY(align::activityOf(cues).bins.size() <= 24 * 360'000);
    }

    void stopsWhenAsked()
    {
        std::vector<TimeRange> cues;
        for (int i = 0; i < 100; ++i)
            cues.push_back({MediaTime::fromMs(3000 * i + 17 * i * i), MediaTime::fromMs(3000 * i + 17 * i * i + 900)});
        std::stop_source source;
        align::SyncControl control;
        control.stop = source.get_token();
        int reports = 0;
        control.progress = [&](int) {
            ++reports;
            source.request_stop();
        };
        const Result<SyncResult> result = align::synchronise(cues, align::activityOf(cues), {}, control);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QCOMPARE(reports, 1);
    }

    void realCaptionsOfOneFilmFindEachOther_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Japanese") << QStringLiteral("ja");
        QTest::newRow("Russian") << QStringLiteral("ru");
        QTest::newRow("Swedish") << QStringLiteral("sv");
    }

    void realCaptionsOfOneFilmFindEachOther()
    {
        QFETCH(const QString, language);
        const std::vector<TimeRange> reference = captions(QStringLiteral("en"));
        const std::vector<TimeRange> truth = captions(language);
        if (reference.empty() || truth.empty())
            QSKIP("npm's video.js is not installed in tests/npm (./dev test fetches it with npm ci)");
        const align::ActivityTrack track = align::activityOf(reference);
        // The English captions lead the others by 0.1–0.5 s: within what two editors differ by, so nothing is moved.
        align::SyncOptions options;
        options.tolerance = align::SyncOptions::referenceTolerance;
        QVERIFY(largestMoveUs(truth, align::synchronise(truth, track, options)->cues) <= 20'000);
        QVERIFY(largestMoveUs(truth, align::synchronise(truth, align::activityOf(truth))->cues) <= 20'000);
        options.tolerance = {};
        const Result<SyncResult> place = align::synchronise(truth, track, options);
        const Damage damages[] = {{37'000, 1, 0, 0}, {-8'500, 1, 0, 0.2}, {1'000, slow, 0, 0}, {-20'000, 1, 1, 0}};
        for (const Damage &damage : damages) {
            std::mt19937 random(23);
            const tests::DamagedCues broken = tests::damaged(truth, damage, random);
            std::mt19937 again(23);
            const tests::DamagedCues wanted = tests::damaged(place->cues, damage, again);
            const Result<SyncResult> result = align::synchronise(broken.cues, track, options);
            QVERIFY(result->outcome == SyncOutcome::Moved);
            const tests::Accuracy own = tests::accuracyOf(result->cues, broken.truth);
            const tests::Accuracy settled = tests::accuracyOf(result->cues, wanted.truth);
            std::printf(
                "%s, %lld ms, factor %.4f, %d splits: %.0f %% of cues within 100 ms of where the undamaged file "
                "goes; median %.0f ms from its own times; confidence %.2f\n",
                qPrintable(language), damage.offsetMs, damage.factor, damage.splits, 100 * settled.within100,
                own.medianMs, result->confidence);
            // Half of these short captions settles elsewhere than the whole, for lack of cues.
            QVERIFY(damage.splits == 0 ? settled.within100 == 1 : settled.within400 >= 0.9);
        }
    }

private:
    struct Film
    {
        std::vector<TimeRange> cues;
        align::ActivityTrack track;
    };

    Film makeFilm(double level) const
    {
        tests::SpeechFilm film(*m_samples, {tests::runCount(7200, level > 5 ? 1500 : 900), level, m_seed});
        align::SpeechActivity activity;
        qint64 ns = 0;
        QElapsedTimer timer;
        for (std::vector<float> second = film.nextSecond(); !second.empty(); second = film.nextSecond()) {
            timer.start();
            activity.add(second);
            ns += timer.nsecsElapsed();
        }
        Film made{film.cues(), activity.finish()};
        std::printf("%+.0f dB: %zu cues, sound analysed in %.1f s\n", level, made.cues.size(), double(ns) / 1e9);
        return made;
    }

    std::optional<tests::SpeechSamples> m_samples;
    QString m_missing;
    std::vector<Film> m_films;
    quint32 m_seed = 0;
};

} // namespace cinefluent

QTEST_GUILESS_MAIN(cinefluent::TestSynchroniser)
#include "tst_synchroniser.moc"
