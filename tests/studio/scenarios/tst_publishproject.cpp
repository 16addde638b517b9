// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/addheadword.h"
#include "studio/document/commands/addlesson.h"
#include "studio/document/commands/setcuetext.h"
#include "studio/document/commands/setlessondetails.h"
#include "studio/document/commands/setmoviedetails.h"
#include "studio/document/commands/setprojectsettings.h"
#include "studio/scenarios/openfilm.h"
#include "studio/scenarios/publishproject.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/studio/scenarios/fakestudioserver.h"
#include "tests/studio/scenarios/scriptedinteraction.h"
#include "tests/support/await.h"
#include "tests/support/filmgenerator.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

class TestPublishProject : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        FilmSpec spec;
        spec.name = QStringLiteral("publish.mp4");
        spec.frameCount = 480;
        const auto film = makeFilm(spec);
        VERIFY_OK(film);
        m_film = *film;
    }

    void init()
    {
        m_publishAt.reset();
        m_project = std::make_unique<TemporaryProject>();
        m_user = std::make_unique<ScriptedInteraction>();
        m_server = std::make_unique<FakeStudioServer>();
        m_account = std::make_unique<Account>(m_clock, m_project->ids);
        m_account->setFirstBackoff(std::chrono::milliseconds(2));
        VERIFY_OK(await(m_account->signIn(m_server->url(), "editor@example.org", "correct horse")));
        author();
    }
    void cleanup()
    {
        m_account.reset();
        m_server.reset();
        m_project.reset();
    }

    void publishesWhatWasAuthored()
    {
        const auto summary = publish();
        VERIFY_OK(summary);
        QCOMPARE(summary->lessonsEncoded, 2);
        QCOMPARE(summary->receipt.number, 1);
        QCOMPARE(m_server->releases.size(), 1);
        const api::ReleaseManifest &release = m_server->releases.constFirst();
        QCOMPARE(release.lessons.size(), 2);
        QCOMPARE(release.lessons[0].lesson, document().lessons()[0]);
        QCOMPARE(release.lessons[0].cues, document().content().cuesOfLesson(document().lessons()[0].id));
        QCOMPARE(release.headwords, document().content().headwords().values());
        QCOMPARE(release.lessons[0].occurrences.size(), 1);
        Movie expected = document().movie();
        expected.posterUrl = release.movie.posterUrl;
        QCOMPARE(release.movie, expected);
        QVERIFY(release.movie.posterUrl.startsWith("object:"));
        QVERIFY(m_server->uploads.objects.value(release.movie.posterUrl.mid(7).toLatin1()).startsWith("\xFF\xD8\xFF"));
        const QByteArray subtitles = m_server->uploads.objects.value(release.lessons[0].subtitlesSha256.toLatin1());
        QVERIFY(subtitles.startsWith("WEBVTT") && subtitles.contains("Hello there"));

        // The clip as another program sees it: the lesson's frames.
        QFile clip(m_project->folder.filePath("clip.mp4"));
        QVERIFY(clip.open(QIODevice::WriteOnly));
        clip.write(m_server->uploads.objects.value(release.lessons[0].videoSha256.toLatin1()));
        clip.close();
        const auto frames =
            runProgram("ffprobe", {"-v", "error", "-count_frames", "-select_streams", "v:0", "-show_entries",
                                   "stream=nb_read_frames", "-of", "csv=p=0", clip.fileName()});
        VERIFY_OK(frames);
        QCOMPARE(frames->trimmed().toInt(), 192); // 8 s at 24
        QVERIFY(document().localValue("publish.pending").isNull());
    }

    void handsInForLater()
    {
        const Instant evening = toInstant(QDateTime::fromString("2026-12-24T18:30:00.250Z", Qt::ISODateWithMs));
        m_publishAt = evening;
        const auto summary = publish();
        VERIFY_OK(summary);
        QVERIFY(summary->waitsUntil == evening);
        QVERIFY(m_server->publishAt == evening);
        QCOMPARE(summary->receipt.number, 1);
        QCOMPARE(summary->receipt.lessons.size(), 2);

        // The answer is lost and the list tells.
        VERIFY_OK(document().execute(std::make_unique<SetCueText>(document().cues().first().id, "Good evening")));
        m_server->lostAnswers = 1'000;
        const auto found = publish();
        VERIFY_OK(found);
        QVERIFY(found->waitsUntil == evening);
        QCOMPARE(found->receipt.number, 2);

        m_server->lostAnswers = 0;
        m_publishAt.reset();
        const auto atOnce = publish();
        VERIFY_OK(atOnce);
        QVERIFY(!atOnce->waitsUntil && !m_server->publishAt);
    }

    void encodesAndSendsOnlyWhatChanged()
    {
        VERIFY_OK(publish());
        const int begun = m_server->uploads.begun;
        Lesson lesson = document().lessons()[1];
        lesson.title = QStringLiteral("Another title");
        VERIFY_OK(document().execute(std::make_unique<SetLessonDetails>(lesson)));
        const auto summary = publish();
        VERIFY_OK(summary);
        QCOMPARE(summary->lessonsEncoded, 0);
        QCOMPARE(summary->lessonsReused, 2);
        QCOMPARE(summary->objectsUploaded, 0);
        QCOMPARE(m_server->uploads.begun, begun);
        QCOMPARE(summary->receipt.number, 2);
        QCOMPARE(m_server->releases[1].lessons[1].lesson.title, QStringLiteral("Another title"));
    }

    void copyingTheFilmEncodesNothingAnew()
    {
        VERIFY_OK(publish());
        // Touched, then copied elsewhere with a time of its own.
        QFile film(m_filmPath);
        QVERIFY(film.open(QIODevice::ReadWrite));
        QVERIFY(film.setFileTime(QDateTime::currentDateTimeUtc().addDays(3), QFileDevice::FileModificationTime));
        film.close();
        auto summary = publish();
        VERIFY_OK(summary);
        QCOMPARE(summary->lessonsReused, 2);
        const QString copy = m_project->folder.filePath("copy.mp4");
        QVERIFY(QFile::copy(m_filmPath, copy));
        QVERIFY(QFile::remove(m_filmPath));
        OpenFilm openFilm(*m_user);
        VERIFY_OK(await(openFilm.run(document(), copy)));
        summary = publish();
        VERIFY_OK(summary);
        QCOMPARE(summary->lessonsReused, 2);
    }

    void anotherFilmOfTheSameSizeIsNoticed()
    {
        VERIFY_OK(publish());
        OpenFilm openFilm(*m_user);
        const auto index = await(openFilm.reopen(document()));
        VERIFY_OK(index);
        m_openFilm = *index; // stays open in the window
        QFile film(m_filmPath);
        QVERIFY(film.open(QIODevice::ReadWrite));
        QVERIFY(film.seek(film.size() / 2));
        film.write(QByteArray(1000, 'x'));
        film.close();
        QCOMPARE(publish().error().code, QStringLiteral("film_missing"));
        QCOMPARE(m_server->releases.size(), 1);
        m_openFilm.reset();
    }

    void aFilmThatChangesMeanwhileIsNotPublished()
    {
        m_user->cancelWhen = [this](const QString &step, int) {
            QFile film(m_filmPath);
            if (step.startsWith("Encoding") && film.open(QIODevice::ReadWrite))
                film.setFileTime(QDateTime::currentDateTimeUtc().addDays(1), QFileDevice::FileModificationTime);
            return false;
        };
        QCOMPARE(publish().error().code, QStringLiteral("film_changed"));
        QVERIFY(m_server->releases.isEmpty());
        m_user->cancelWhen = {};
        const auto summary = publish();
        VERIFY_OK(summary);
        QCOMPARE(summary->lessonsEncoded, 2);
    }

    void aLostAnswerMakesNoSecondRelease()
    {
        m_server->lostAnswers = 1'000;
        m_server->listRefusal = problemAnswer(503, "busy");
        const auto lost = publish();
        QCOMPARE(lost.error().code, QStringLiteral("release_unconfirmed"));
        QVERIFY(!lost.error().message.contains("before"));
        QCOMPARE(m_server->releases.size(), 1);
        m_server->lostAnswers = 0;
        m_project->reopen(); // as after a crash
        const auto summary = publish();
        VERIFY_OK(summary);
        QCOMPARE(summary->receipt.number, 1);
        QCOMPARE(m_server->releases.size(), 1);
        QCOMPARE(QSet<QUuid>(m_server->releaseIds.begin(), m_server->releaseIds.end()).size(), 1);
        VERIFY_OK(publish());
        QCOMPARE(m_server->releases.size(), 2);
    }

    void aLostAnswerIsFoundOut()
    {
        m_server->lostAnswers = 1'000;
        const auto summary = publish();
        VERIFY_OK(summary);
        QCOMPARE(summary->receipt.number, 1);
        QCOMPARE(summary->receipt.releaseId, m_server->releases.constFirst().releaseId);
        QCOMPARE(summary->receipt.lessons.size(), 2);
        QVERIFY(document().localValue("publish.pending").isNull());
    }

    void cancellingAfterTheReleaseWasMadeSaysSo()
    {
        m_server->releaseAccepted = [this] { m_user->cancelNow(); };
        m_server->lostAnswers = 1'000;
        const auto summary = publish();
        VERIFY_OK(summary); // it is live, whatever was asked for
        QCOMPARE(summary->receipt.number, 1);

        m_server->listRefusal = problemAnswer(503, "busy");
        VERIFY_OK(document().execute(std::make_unique<SetCueText>(document().cues()[0].id, "Changed there")));
        const auto unknown = publish();
        QCOMPARE(unknown.error().code, QStringLiteral("release_unconfirmed"));
        QCOMPARE(m_server->releases.size(), 2);
    }

    void aNoteThatStaysIsNoFailure()
    {
        m_server->releaseAccepted = [this] {
            VERIFY_OK(runProgram("sqlite3", {document().path(), "DROP TABLE local_value"}));
        };
        const auto summary = publish();
        VERIFY_OK(summary);
        QCOMPARE(summary->receipt.number, 1);
        QCOMPARE(m_server->releases.size(), 1);
    }

    void changedContentIsAnotherRelease()
    {
        m_server->refusal = problemAnswer(503, "busy");
        QCOMPARE(publish().error().code, QStringLiteral("busy"));
        VERIFY_OK(document().execute(std::make_unique<SetCueText>(document().cues()[0].id, "Changed there")));
        m_server->refusal.reset();
        VERIFY_OK(publish());
        QCOMPARE(QSet<QUuid>(m_server->releaseIds.begin(), m_server->releaseIds.end()).size(), 2);
        QCOMPARE(m_server->releases.size(), 1);
    }

    void cancellingAnywhereLeavesTheFormerRelease_data()
    {
        QTest::addColumn<int>("permille");
        for (const int permille : {0, 60, 300, 751, 900, 990})
            QTest::addRow("%d", permille) << permille;
    }
    void cancellingAnywhereLeavesTheFormerRelease()
    {
        QFETCH(int, permille);
        m_user->cancelWhen = [permille](const QString &, int now) { return now >= permille; };
        const auto cancelled = publish();
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
        QVERIFY(m_server->releases.isEmpty());
        m_user->cancelWhen = {};
        VERIFY_OK(publish());
        QCOMPARE(m_server->releases.size(), 1);
    }

    void saysWhatIsMissing()
    {
        PublishProject scenario(*m_user, *m_account, m_builder);
        QVERIFY(scenario.readiness(document()).isReady());
        m_server->refusal = problemAnswer(403, "editor_required");
        QCOMPARE(publish().error().code, QStringLiteral("editor_required"));

        Movie movie = document().movie();
        movie.title.clear();
        VERIFY_OK(document().execute(std::make_unique<SetMovieDetails>(movie)));
        const auto blocked = publish();
        QCOMPARE(blocked.error().code, QStringLiteral("publish_blocked"));
        QVERIFY(!blocked.error().fields.isEmpty());
        QVERIFY(!scenario.readiness(document()).isReady());
        document().endMerging();
        VERIFY_OK(document().undo());

        QVERIFY(QFile::rename(m_filmPath, m_filmPath + ".away"));
        QCOMPARE(publish().error().code, QStringLiteral("film_missing"));
        bool out = false;
        const auto leaving = [](Account &account, bool &done) -> Task<> {
            co_await account.signOut();
            done = true;
        }(*m_account, out);
        QTRY_VERIFY(out);
        QCOMPARE(publish().error().code, QStringLiteral("not_signed_in"));
    }

private:
    ProjectDocument &document() { return *m_project->document; }

    Result<PublishSummary> publish()
    {
        PublishProject scenario(*m_user, *m_account, m_builder);
        PublishOptions options;
        options.workFolder = m_project->folder.filePath("work");
        options.film = m_openFilm;
        options.encode.x264Preset = QStringLiteral("ultrafast");
        options.publishAt = m_publishAt;
        return await(scenario.run(document(), options));
    }

    void author()
    {
        m_filmPath = m_project->folder.filePath("film.mp4");
        QVERIFY(QFile::copy(m_film.path, m_filmPath));
        OpenFilm openFilm(*m_user);
        VERIFY_OK(await(openFilm.run(document(), m_filmPath)));
        Movie movie = document().movie();
        movie.difficultyLevels = {{"en", Level::A1}};
        VERIFY_OK(document().execute(std::make_unique<SetMovieDetails>(movie)));
        Cue hello = makeCue(document(), 1000, 3000, "Hello there");
        Cue lamp = makeCue(document(), 9000, 11'000, "The lamp is on");
        hello.translations = {{"es", "Hola"}};
        lamp.translations = {{"es", "La lámpara"}};
        VERIFY_OK(document().execute(std::make_unique<AddCues>(QList<Cue>{hello, lamp})));
        addLesson("First", 0, 8000);
        addLesson("Second", 8000, 18'000);
        Headword word;
        word.id = document().newId<HeadwordId>();
        word.word = QStringLiteral("hello");
        word.language = QStringLiteral("en");
        word.level = QStringLiteral("A1");
        word.senses = {{document().newId<SenseId>(), "a greeting", {{"es", "hola"}}}};
        VERIFY_OK(document().execute(std::make_unique<AddHeadword>(
            word,
            QList<Occurrence>{{document().newId<OccurrenceId>(), word.id, word.senses[0].id, hello.id.uuid(), 0, 5}})));
    }

    void addLesson(const QString &title, qint64 inMs, qint64 outMs)
    {
        Lesson lesson;
        lesson.id = document().newId<LessonId>();
        lesson.language = QStringLiteral("en");
        lesson.order = 0;
        lesson.title = title;
        lesson.description = title;
        lesson.learningObjectives = {QStringLiteral("Greet people")};
        lesson.range = {MediaTime::fromMs(inMs), MediaTime::fromMs(outMs)};
        VERIFY_OK(document().execute(std::make_unique<AddLesson>(lesson)));
    }

    SystemClock m_clock;
    std::optional<Instant> m_publishAt;
    GeneratedFilm m_film;
    QString m_filmPath;
    std::shared_ptr<const FilmIndex> m_openFilm;
    const encode::PackageBuilder m_builder;
    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<ScriptedInteraction> m_user;
    std::unique_ptr<FakeStudioServer> m_server;
    std::unique_ptr<Account> m_account;
};

QTEST_GUILESS_MAIN(TestPublishProject)
#include "tst_publishproject.moc"
