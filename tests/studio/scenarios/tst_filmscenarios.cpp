// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/removecues.h"
#include "studio/document/commands/setcuetext.h"
#include "studio/document/store/versions.h"
#include "studio/scenarios/closeproject.h"
#include "studio/scenarios/openfilm.h"
#include "studio/scenarios/openproject.h"
#include "studio/scenarios/packagecache.h"
#include "studio/scenarios/projectversions.h"
#include "studio/scenarios/relinkmedia.h"
#include "studio/scenarios/savecopy.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/studio/scenarios/scriptedinteraction.h"
#include "tests/support/await.h"
#include "tests/support/filmgenerator.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

/// Film and project as things that are opened, moved, missing, damaged and closed.
class TestFilmScenarios : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        FilmSpec spec;
        spec.name = QStringLiteral("scenarios-a.mp4");
        spec.frameCount = 72;
        auto film = makeFilm(spec);
        VERIFY_OK(film);
        m_film = *film;
        spec.name = QStringLiteral("scenarios-b.mkv");
        spec.frameCount = 48;
        film = makeFilm(spec);
        VERIFY_OK(film);
        m_otherFilm = *film;
    }

    void init()
    {
        m_project = std::make_unique<TemporaryProject>();
        m_user = std::make_unique<ScriptedInteraction>();
        m_path = m_project->folder.filePath("film.mp4");
        QVERIFY(QFile::copy(m_film.path, m_path));
    }
    void cleanup() { m_project.reset(); }

    void openingSetsTheFilmsFacts()
    {
        const auto film = open(m_path);
        VERIFY_OK(film);
        QCOMPARE((*film)->frameCount(), 72);
        const MediaReference &media = document().media();
        QCOMPARE(media.path, m_path);
        QCOMPARE(media.relativePath, QStringLiteral("film.mp4"));
        QCOMPARE(media.frameCount, 72);
        QCOMPARE(media.frameRate, *FrameRate::make(24, 1));
        QVERIFY(!media.hasVariableFrameRate);
        QCOMPARE(media.sizePixels, QSize(320, 180));
        QCOMPARE(media.contentHash.size(), 64);
        QCOMPARE(document().historyPosition(), 1);
        VERIFY_OK(document().undo());
        QVERIFY(!document().media().isSet());
    }

    void badFilesChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("0 bytes") << QByteArray();
        QTest::newRow("text") << QByteArray("This is not a film.\n").repeated(100);
        QTest::newRow("cut header") << QByteArray("\0\0\0\x20"
                                                  "ftypisom\0\0\2\0isomiso2avc1mp41",
                                                  32);
    }
    void badFilesChangeNothing()
    {
        QFETCH(QByteArray, bytes);
        QFile file(m_project->folder.filePath("bad.mp4"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto film = open(file.fileName());
        QVERIFY(!film.ok());
        QVERIFY(film.error().code.startsWith("media_"));
        QVERIFY(!film.error().message.isEmpty());
        QVERIFY(document().history().isEmpty());
        QCOMPARE(open("/nowhere.mp4").error().code, QStringLiteral("media_not_found"));
    }

    void cancellingChangesNothing()
    {
        m_user->cancelWhen = [](const QString &, int) { return true; };
        QCOMPARE(open(m_path).error().kind, ErrorKind::Cancelled);
        QVERIFY(document().history().isEmpty());
    }

    void anotherFilmUnderCuesIsAskedAbout()
    {
        VERIFY_OK(open(m_path));
        VERIFY_OK(open(m_otherFilm.path));
        QVERIFY(m_user->asked.isEmpty()); // no cues yet
        VERIFY_OK(document().execute(std::make_unique<AddCues>(QList<Cue>{makeCue(document(), 0, 1000, "Hello")})));
        QCOMPARE(open(m_path).error().kind, ErrorKind::Cancelled);
        QCOMPARE(document().media().path, m_otherFilm.path);
        m_user->answers["replace_film"] = {0};
        VERIFY_OK(open(m_path));
        QCOMPARE(document().media().path, m_path);
    }

    void theFilmMovesWithItsProject()
    {
        VERIFY_OK(open(m_path));
        const qint64 revision = document().revision();
        OpenFilm scenario(*m_user);
        VERIFY_OK(await(scenario.reopen(document())));
        QCOMPARE(document().revision(), revision);
        m_project->document.reset();
        const QTemporaryDir elsewhere;
        QVERIFY(QFile::rename(m_path, elsewhere.filePath("film.mp4")));
        QVERIFY(QFile::rename(m_project->path(), elsewhere.filePath("p.cineproj")));
        auto moved = openProject(elsewhere.filePath("p.cineproj"), m_project->environment);
        VERIFY_OK(moved);
        const auto film = await(scenario.reopen(**moved));
        VERIFY_OK(film);
        QCOMPARE((*film)->path(), elsewhere.filePath("film.mp4"));
        QCOMPARE((*moved)->mediaLocation().path, elsewhere.filePath("film.mp4"));
    }

    /// Sound alone becomes a film as long as it is, with the sound's own bytes; declined, nothing happens.
    void soundBecomesAFilm()
    {
        const Result<GeneratedFilm> sound = makeFilm(audioOnlyFilm());
        VERIFY_OK(sound);
        m_user->answers[QStringLiteral("sound_without_picture")] = {1};
        QCOMPARE(open(sound->path).error().kind, ErrorKind::Cancelled);
        QVERIFY(!document().media().isSet());

        m_user->answers[QStringLiteral("sound_without_picture")] = {0};
        const QString path = m_project->folder.filePath("spoken.mkv");
        m_user->files = {path};
        m_user->cancelWhen = [&](const QString &, int) { return m_user->titles.contains("Making a film"); };
        QCOMPARE(open(sound->path).error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(path) && !QFile::exists(path + ".part"));

        m_user->cancelWhen = {};
        m_user->files = {path};
        VERIFY_OK(open(sound->path));
        QCOMPARE(document().media().path, path);
        QVERIFY(!QFile::exists(path + ".part"));
        const auto packets = [](const QString &file) {
            const auto md5 =
                runProgram("ffmpeg", {"-v", "error", "-i", file, "-map", "0:a:0", "-c", "copy", "-f", "md5", "-"});
            return md5 ? *md5 : QByteArray();
        };
        QVERIFY(!packets(path).isEmpty());
        QCOMPARE(packets(path), packets(sound->path));
        const auto index = FilmIndex::build(path);
        VERIFY_OK(index);
        QVERIFY(std::abs((*index)->duration().us() - qint64(240) * 1'000'000 / 25) < 100'000);
        QCOMPARE((*index)->frameCount(), (*index)->frameAt((*index)->endTime()) + 1);
        // The sound's own file is never written over.
        m_user->files = {sound->path};
        QCOMPARE(open(sound->path).error().code, QStringLiteral("film_of_sound_failed"));
        QVERIFY(QFileInfo(sound->path).size() > 1000);
    }

    void aMovedFilmIsFoundByItsContent()
    {
        VERIFY_OK(open(m_path));
        QVERIFY(QDir(m_project->folder.path()).mkpath("archive/2026"));
        const QString moved = m_project->folder.filePath("archive/2026/renamed.bin");
        QVERIFY(QFile::rename(m_path, moved));
        OpenFilm openFilm(*m_user);
        QCOMPARE(await(openFilm.reopen(document())).error().code, QStringLiteral("film_missing"));
        RelinkMedia relink(*m_user);
        const auto film = await(relink.run(document(), {}));
        VERIFY_OK(film);
        QCOMPARE(document().mediaLocation().path, moved);
        QVERIFY(m_user->asked.isEmpty());
        m_project->reopen();
        QCOMPARE(document().mediaLocation().path, moved);
        VERIFY_OK(await(openFilm.reopen(document())));
    }

    void aMovedFilmTakesNothingFromTheHistory()
    {
        VERIFY_OK(open(m_path));
        VERIFY_OK(document().execute(std::make_unique<AddCues>(QList<Cue>{makeCue(document(), 0, 1000, "Hello")})));
        VERIFY_OK(document().undo());
        const auto history = [this] { return std::pair(document().history().size(), document().historyPosition()); };
        const auto before = history();

        // Project and film in another folder: opening it there is no edit.
        const QTemporaryDir elsewhere;
        m_project->document.reset();
        QVERIFY(QFile::rename(m_path, elsewhere.filePath("film.mp4")));
        QVERIFY(QFile::rename(m_project->path(), elsewhere.filePath("p.cineproj")));
        auto opened = openProject(elsewhere.filePath("p.cineproj"), m_project->environment);
        VERIFY_OK(opened);
        m_project->document = std::move(*opened);
        OpenFilm openFilm(*m_user);
        VERIFY_OK(await(openFilm.reopen(document())));
        QCOMPARE(history(), before);
        QVERIFY(document().canRedo());

        // Nor is finding it again, nor opening the same film from another place.
        QVERIFY(QDir(elsewhere.path()).mkpath("archive"));
        QVERIFY(QFile::rename(elsewhere.filePath("film.mp4"), elsewhere.filePath("archive/renamed.bin")));
        RelinkMedia relink(*m_user);
        VERIFY_OK(await(relink.run(document(), {})));
        VERIFY_OK(open(m_film.path));
        QCOMPARE(document().mediaLocation().path, m_film.path);
        QCOMPARE(history(), before);

        VERIFY_OK(document().redo());
        QCOMPARE(document().cues().size(), 1);
        VERIFY_OK(document().undo());
        VERIFY_OK(document().undo()); // the film's own step, made with the former place
        QVERIFY(!document().media().isSet());
        VERIFY_OK(document().redo());
        QCOMPARE(document().mediaLocation().path, m_film.path);
    }

    void aReadOnlyProjectFindsItsFilm()
    {
        VERIFY_OK(open(m_path));
        const QString moved = m_project->folder.filePath("renamed.bin");
        QVERIFY(QFile::rename(m_path, moved));
        auto reader = openProject(m_project->path(), m_project->environment, ProjectAccess::ReadOnly);
        VERIFY_OK(reader);
        RelinkMedia relink(*m_user);
        VERIFY_OK(await(relink.run(**reader, {})));
        QCOMPARE((*reader)->mediaLocation().path, moved);
        OpenFilm openFilm(*m_user);
        VERIFY_OK(await(openFilm.reopen(**reader)));
        // Another film would be an edit.
        m_user->files = {m_otherFilm.path};
        m_user->answers["use_other_film"] = {0};
        QVERIFY(QFile::remove(moved));
        QCOMPARE(await(relink.run(**reader, {})).error().code, QStringLiteral("project_read_only"));
    }

    void aLostFilmIsAskedFor()
    {
        VERIFY_OK(open(m_path));
        const QTemporaryDir elsewhere;
        const QString moved = elsewhere.filePath("film.mp4");
        QVERIFY(QFile::rename(m_path, moved));
        RelinkMedia relink(*m_user);
        QCOMPARE(await(relink.run(document(), {})).error().kind, ErrorKind::Cancelled);
        m_user->files = {m_otherFilm.path, moved};
        m_user->answers["use_other_film"] = {1};
        VERIFY_OK(await(relink.run(document(), {})));
        QCOMPARE(document().mediaLocation().path, moved);
        QCOMPARE(m_user->asked, QStringList({"locate_film", "locate_film", "use_other_film", "locate_film"}));
    }

    void closingAsksOnlyWhatWouldBeLost()
    {
        CloseProject close(*m_user);
        QVERIFY(await(close.run(document(), {{"Publishing", true}})));
        QVERIFY(m_user->asked.isEmpty());
        QCOMPARE(versionsOf(document().path()).size(), 1);
        QVERIFY(!await(close.run(document(), {{"Encoding", false}})));
        m_user->answers["stop_running_work"] = {0};
        QVERIFY(await(close.run(document(), {{"Encoding", false}})));
        QCOMPARE(versionsOf(document().path()).size(), 1); // not an hour later
    }

    void aVersionComesBackAsOneStep()
    {
        const Cue kept = makeCue(document(), 0, 1000, "Kept");
        const Cue lost = makeCue(document(), 1000, 2000, "Lost");
        VERIFY_OK(document().execute(std::make_unique<AddCues>(QList<Cue>{kept, lost})));
        const ProjectContent then = document().content();
        const auto version = await(saveVersion(document(), QStringLiteral("before the cut")));
        VERIFY_OK(version);
        QCOMPARE(versionsOf(document().path()).constFirst().name, QStringLiteral("before the cut"));
        document().endMerging();
        VERIFY_OK(document().execute(std::make_unique<RemoveCues>(QList<CueId>{lost.id})));
        VERIFY_OK(document().execute(std::make_unique<AddCues>(QList<Cue>{makeCue(document(), 5000, 6000, "New")})));
        VERIFY_OK(document().execute(std::make_unique<SetCueText>(kept.id, "Changed")));
        const ProjectContent now = document().content();
        const qsizetype steps = document().historyPosition();

        VERIFY_OK(await(restoreVersion(*m_user, document(), *version)));
        QVERIFY(document().content() == then);
        QCOMPARE(document().historyPosition(), steps + 1);
        QCOMPARE(document().undoText(), QStringLiteral("Restore version"));
        m_project->reopen();
        QVERIFY(document().content() == then);
        VERIFY_OK(document().undo());
        QVERIFY(document().content() == now);

        TemporaryProject other(2);
        QCOMPARE(await(restoreVersion(*m_user, *other.document, *version)).error().code,
                 QStringLiteral("version_foreign"));
        m_user->cancelWhen = [](const QString &, int) { return true; };
        QCOMPARE(await(restoreVersion(*m_user, document(), *version)).error().kind, ErrorKind::Cancelled);
        QVERIFY(document().content() == now);
    }

    void slowThingsCanBeCancelled()
    {
        const QString copy = m_project->folder.filePath("copy.cineproj");
        OpenProject openProject(*m_user, m_project->environment);
        m_user->cancelWhen = [](const QString &, int) { return true; };
        QCOMPARE(await(saveCopy(*m_user, document().path(), copy)).error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(copy));
        m_user->cancelWhen = {};
        VERIFY_OK(await(saveCopy(*m_user, document().path(), copy)));
        QCOMPARE(await(saveCopy(*m_user, document().path(), copy)).error().code, QStringLiteral("project_exists"));
        m_user->cancelWhen = [](const QString &, int) { return true; };
        QCOMPARE(await(openProject.run(copy)).error().kind, ErrorKind::Cancelled);
        m_user->cancelWhen = {};
        const auto opened = await(openProject.run(copy)); // the cancelled one holds no lock
        VERIFY_OK(opened);
        QVERIFY(!(*opened)->isReadOnly());
    }

    void packagesAreKeptWithinALimit()
    {
        const QDir root(m_project->folder.filePath("packages"));
        const Instant now = toInstant(QDateTime::currentDateTimeUtc());
        QList<LessonId> lessons;
        const auto cached = [&](const QString &project, int hoursAgo) {
            lessons.append(document().newId<LessonId>());
            QVERIFY(root.mkpath(project));
            for (const char *extension : {"mp4", "jpg", "json", "vtt"}) {
                QFile file(root.filePath(project + u'/' + lessons.constLast().toString() + u'.' + extension));
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(QByteArray(250, 'x'));
                QVERIFY(file.flush());
                file.setFileTime(toDateTime(now - std::chrono::hours(hoursAgo)), QFileDevice::FileModificationTime);
            }
        };
        const auto isThere = [&](const QString &project, int lesson) {
            return QFile::exists(root.filePath(project + u'/' + lessons.at(lesson).toString() + ".mp4"));
        };
        cached("one", 100); // 0: the oldest, but needed again
        cached("one", 90);
        cached("two", 80); // 2: the only one of its project
        cached("three", 0);
        QFile foreign(root.filePath("two/notes.txt"));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        markLessonsUsed(root.filePath("one"), {lessons.at(0)}, now);

        QCOMPARE(prunePackages(root.path(), 4000, now), 0);
        QCOMPARE(prunePackages(root.path(), 2999, now), 2000);
        QVERIFY(isThere("one", 0) && !isThere("one", 1) && !isThere("two", 2) && isThere("three", 3));
        QVERIFY(QFile::exists(foreign.fileName()));
        QCOMPARE(prunePackages(root.path(), 0, now), 0); // all in use
        QCOMPARE(prunePackages(root.path(), 0, now + std::chrono::hours(2)), 2000);
        QCOMPARE(root.entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{"two"});
    }

    void aLockedProjectIsOfferedForReading()
    {
        OpenProject scenario(*m_user, m_project->environment);
        m_user->answers["open_read_only"] = {1, 0};
        QCOMPARE(await(scenario.run(m_project->path())).error().kind, ErrorKind::Cancelled);
        const auto reader = await(scenario.run(m_project->path()));
        VERIFY_OK(reader);
        QVERIFY((*reader)->isReadOnly());
    }

    void aDamagedProjectIsSalvagedOnce()
    {
        for (int i = 0; i < 300; ++i)
            VERIFY_OK(document().execute(std::make_unique<AddCues>(
                QList<Cue>{makeCue(document(), i * 1000, i * 1000 + 900, QString(200, 'x'))})));
        const auto version = await(saveVersion(document(), QStringLiteral("sound")));
        VERIFY_OK(version);
        const QUuid projectId = document().projectId();
        m_project->document.reset();
        QFile file(m_project->path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write(QByteArray(12'000, '\x5A'));
        file.close();
        OpenProject scenario(*m_user, m_project->environment);
        const auto salvaged = await(scenario.run(m_project->path()));
        VERIFY_OK(salvaged);
        QVERIFY((*salvaged)->path().endsWith("film (recovered).cineproj"));
        QVERIFY((*salvaged)->cues().size() > 100);
        QCOMPARE(m_user->asked, QStringList{"salvage_project"});
        QCOMPARE(m_user->messages.size(), 1);
        VERIFY_OK((*salvaged)->execute(std::make_unique<AddCues>(QList<Cue>{makeCue(**salvaged, 0, 1000, "On")})));
        // The same project, with the versions it had.
        QCOMPARE((*salvaged)->projectId(), projectId);
        const QList<ProjectVersion> versions = versionsOf((*salvaged)->path());
        QCOMPARE(versions.size(), 1);
        QCOMPARE(versions.constFirst().name, QStringLiteral("sound"));
        VERIFY_OK(await(restoreVersion(*m_user, **salvaged, versions.constFirst())));
        QCOMPARE((*salvaged)->cues().size(), 300);
    }

private:
    ProjectDocument &document() { return *m_project->document; }

    Result<std::shared_ptr<const FilmIndex>> open(const QString &path)
    {
        OpenFilm scenario(*m_user);
        return await(scenario.run(document(), path));
    }

    GeneratedFilm m_film;
    GeneratedFilm m_otherFilm;
    QString m_path;
    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<ScriptedInteraction> m_user;
};

QTEST_GUILESS_MAIN(TestFilmScenarios)
#include "tst_filmscenarios.moc"
