// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/addheadword.h"
#include "studio/document/exchange/ankipackage.h"
#include "studio/media/audioreader.h"
#include "studio/scenarios/soundclip.h"
#include "studio/scenarios/wordexchange.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/studio/scenarios/scriptedinteraction.h"
#include "tests/support/await.h"
#include "tests/support/filmbarcode.h"
#include "tests/support/filmgenerator.h"

#include <QDir>
#include <QImage>
#include <QTest>

#include <cmath>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

constexpr int rateHz = 44'100;

/// Where `samples` (one channel) sound, in milliseconds, to the nearest 5.
QList<std::pair<int, int>> soundsIn(const std::vector<float> &samples)
{
    constexpr size_t window = rateHz / 200;
    QList<std::pair<int, int>> sounds;
    for (size_t at = 0; at + window <= samples.size(); at += window) {
        double sum = 0;
        for (size_t i = 0; i < window; ++i)
            sum += double(samples[at + i]) * double(samples[at + i]);
        const int ms = int(at * 1000 / rateHz);
        if (std::sqrt(sum / window) < 0.02)
            continue;
        if (sounds.isEmpty() || sounds.last().second < ms)
            sounds.append({ms, ms + 5});
        else
            sounds.last().second = ms + 5;
    }
    return sounds;
}

/// The file as FFmpeg decodes it.
std::vector<float> decoded(const QString &path)
{
    const auto bytes = runProgram("ffmpeg", {"-v", "error", "-nostdin", "-i", path, "-f", "f32le", "-ac", "1", "-ar",
                                             QString::number(rateHz), "-"});
    if (!bytes)
        qFatal("%s", qPrintable(describe(bytes.error())));
    std::vector<float> samples(size_t(bytes->size()) / sizeof(float));
    memcpy(samples.data(), bytes->constData(), samples.size() * sizeof(float));
    return samples;
}

} // namespace

/// Words with the film's sound and pictures: the film sounds in the first half of each second.
class TestWordExchange : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        FilmSpec spec;
        spec.name = QStringLiteral("words.mp4");
        spec.frameCount = 240;
        const auto film = makeFilm(spec);
        VERIFY_OK(film);
        m_film = *film;
        const auto index = FilmIndex::build(m_film.path);
        VERIFY_OK(index);
        m_index = *index;
    }

    void init()
    {
        m_project = std::make_unique<TemporaryProject>();
        m_user = std::make_unique<ScriptedInteraction>();
        const Cue first = makeCue(document(), 3000, 3500, QStringLiteral("A lamp."));
        const Cue second = makeCue(document(), 6000, 6300, QStringLiteral("A match."));
        VERIFY_OK(document().execute(std::make_unique<AddCues>(QList<Cue>{first, second})));
        addWord(QStringLiteral("lamp"), QStringLiteral("lámpara"), first);
        addWord(QStringLiteral("match"), QStringLiteral("cerilla"), second);
    }

    void clipsHoldWhatIsSaid()
    {
        const auto reader = AudioReader::open(m_index, m_index->defaultAudioStream(), {rateHz, 1});
        VERIFY_OK(reader);
        const auto clip =
            cutSound(**reader, {MediaTime::fromMs(3000), MediaTime::fromMs(3500)}, m_index->duration(), {}, {});
        VERIFY_OK(clip);
        QCOMPARE(clip->range.in, MediaTime::fromMs(2950));
        const auto sounds = soundsIn(clip->samples);
        QCOMPARE(sounds.size(), 1);
        QVERIFY2(std::abs(sounds[0].first - 50) <= 5 && std::abs(sounds[0].second - 550) <= 15,
                 qPrintable(QStringLiteral("%1–%2").arg(sounds[0].first).arg(sounds[0].second)));
        QVERIFY(clip->endLoudness < 0.05);

        // A cue that ends in the middle of the sound: the end moves on, and what is left of it is said.
        const auto cut = cutSound(**reader, {MediaTime::fromMs(3000), MediaTime::fromMs(3200)}, m_index->duration(),
                                  {MediaTime(), MediaTime::fromMs(250)}, {});
        VERIFY_OK(cut);
        QVERIFY(cut->range.out >= MediaTime::fromMs(3500));
        QVERIFY(cut->endLoudness < 0.05);
        const auto short_ = cutSound(**reader, {MediaTime::fromMs(3000), MediaTime::fromMs(3100)}, m_index->duration(),
                                     {MediaTime(), MediaTime()}, {});
        VERIFY_OK(short_);
        QVERIFY(short_->endLoudness > 0.5);

        // At the ends of the film.
        const auto last =
            cutSound(**reader, {MediaTime::fromMs(9000), MediaTime::fromMs(20'000)}, m_index->duration(), {}, {});
        VERIFY_OK(last);
        QVERIFY(last->range.out <= m_index->duration());
        QCOMPARE(cutSound(**reader, {MediaTime::fromMs(30'000), MediaTime::fromMs(31'000)}, m_index->duration(), {}, {})
                     .error()
                     .code,
                 QStringLiteral("sound_missing"));
    }

    void aPackageHasSoundAndPictures()
    {
        WordExport request;
        request.path = m_project->folder.filePath("words.apkg");
        request.language = QStringLiteral("es");
        request.film = m_index;
        const auto done = await(exportWords(*m_user, document().content(), request, m_project->clock.now()));
        VERIFY_OK(done);
        QCOMPARE(done->cards, 2);
        QCOMPARE(done->sounds, 2);
        QCOMPARE(done->pictures, 2);
        const QString media = m_project->folder.filePath("media");
        QVERIFY(QDir().mkpath(media));
        const auto deck = readAnkiPackage(request.path, media);
        VERIFY_OK(deck);
        QCOMPARE(deck->cards.size(), 2);
        const auto sounds = soundsIn(decoded(deck->cards[0].sentenceSoundPath));
        QCOMPARE(sounds.size(), 1);
        QVERIFY2(std::abs(sounds[0].first - 50) <= 10 && std::abs(sounds[0].second - 550) <= 20,
                 qPrintable(QStringLiteral("%1–%2").arg(sounds[0].first).arg(sounds[0].second)));
        // The frame of 3.25 s at 24 a second.
        const QImage picture(deck->cards[0].picturePath);
        QVERIFY(!picture.isNull());
        QCOMPARE(readBarcode(picture), 78);
    }

    void aTableNeedsNoFilm()
    {
        WordExport request;
        request.path = m_project->folder.filePath("words.csv");
        request.language = QStringLiteral("es");
        const auto done = await(exportWords(*m_user, document().content(), request, m_project->clock.now()));
        VERIFY_OK(done);
        QCOMPARE(done->cards, 2);
        TemporaryProject other(3);
        std::shared_ptr<ProjectDocument> target(other.document.release());
        const auto plan = await(importWords(*m_user, target, request.path, QStringLiteral("es")));
        VERIFY_OK(plan);
        QCOMPARE(plan->added.size(), 2);
        QVERIFY(target->content().findHeadword(QStringLiteral("lamp"), QStringLiteral("en")));
        QCOMPARE(target->undoText(), QStringLiteral("Import words"));
        const auto again = await(importWords(*m_user, target, request.path, QStringLiteral("es")));
        VERIFY_OK(again);
        QVERIFY(again->isEmpty());
        QCOMPARE(again->unchanged, 2);
    }

    void refusals()
    {
        WordExport request;
        request.path = m_project->folder.filePath("words.apkg");
        request.language = QStringLiteral("fr");
        auto done = await(exportWords(*m_user, document().content(), request, m_project->clock.now()));
        QCOMPARE(done.error().code, QStringLiteral("no_words_to_export"));
        request.language = QStringLiteral("es");
        request.film = m_index;
        m_user->cancelWhen = [](const QString &, int) { return true; };
        done = await(exportWords(*m_user, document().content(), request, m_project->clock.now()));
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(request.path));
        m_user->cancelWhen = {};
        request.ffmpeg = QStringLiteral("/no/such/ffmpeg");
        done = await(exportWords(*m_user, document().content(), request, m_project->clock.now()));
        QCOMPARE(done.error().code, QStringLiteral("encoder_missing"));
        QVERIFY(!QFile::exists(request.path));
    }

private:
    ProjectDocument &document() { return *m_project->document; }

    void addWord(const QString &word, const QString &translation, const Cue &cue)
    {
        Headword headword;
        headword.id = document().newId<HeadwordId>();
        headword.word = word;
        headword.language = QStringLiteral("en");
        headword.senses = {{document().newId<SenseId>(), {}, {{QStringLiteral("es"), translation}}}};
        VERIFY_OK(document().execute(std::make_unique<AddHeadword>(
            headword, QList<Occurrence>{{document().newId<OccurrenceId>(), headword.id, headword.senses[0].id,
                                         cue.id.uuid(), 2, int(word.size())}})));
    }

    GeneratedFilm m_film;
    std::shared_ptr<const FilmIndex> m_index;
    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<ScriptedInteraction> m_user;
};

QTEST_GUILESS_MAIN(TestWordExchange)
#include "tst_wordexchange.moc"
