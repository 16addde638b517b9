// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/privatepostgres.h"
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/addlesson.h"
#include "studio/document/commands/setcuetext.h"
#include "studio/document/commands/setlessonrange.h"
#include "studio/document/commands/setmoviedetails.h"
#include "studio/scenarios/openfilm.h"
#include "tests/e2e/learner.h"
#include "tests/fault/editorwitness.h"
#include "tests/fault/server/publicationgate.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/studio/scenarios/scriptedinteraction.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/serverprocess.h"
#include "tests/support/testruns.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <csignal>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

constexpr const char *editorEmail = "editor@example.org";
constexpr const char *editorPassword = "lantern harbour quiet morning";

constexpr qint64 lessonMs = 4000;

/// When the studio dies: as it says `line`, or while the server is held before a statement.
struct Moment
{
    const char *name;
    const char *line; ///< of its progress; null: see `gate`
    PublicationStep gate;
};

constexpr PublicationStep noGate{};
constexpr Moment moments[] = {
    {"signing in", "Publishing", noGate},
    {"film read", "Reading the film", noGate},
    {"finished lesson found", "Encoding lesson", noGate},
    {"upload begun", "Uploading file", noGate},
    {"file received", nullptr, {"file received", "insert", "objects"}},
    {"release asked for", "Making the release", noGate},
    {"release begun", nullptr, {"release begun", "insert", "releases"}},
    {"release to be switched", nullptr, {"release to be switched", "update of live_release_id", "movies"}},
};

/// Programs whose command line names `text`.
int programsNaming(const QByteArray &text)
{
    int count = 0;
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(entry));
        if (entry.at(0).isDigit() && file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            ++count;
    }
    return count;
}

} // namespace

/// The studio dies by `kill -9` at each step of publishing a lesson that is encoded already, and while it encodes one:
/// learners see the former release or the new one, the project is whole, publishing again just works and makes one
/// release, and what was left behind on the server is collected.
class TestStudioPublishKill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_random.seed(runSeed());
        QVERIFY2(m_server.start({"--log-level", "error", "--rate-limit-api", "1000000", "--rate-limit-upload", "0",
                                 "--auth-address-burst", "0", "--auth-account-burst", "0"}),
                 m_server.log().constData());
        const auto made = m_server.run({"admin", "create-editor", "--email", editorEmail, "--password-stdin"},
                                       QByteArray(editorPassword) + "\n");
        QVERIFY2(made.exitCode == 0, made.err.constData());
        m_learner = std::make_unique<Learner>(m_server.url());
        QVERIFY(m_learner->registerAccount(QStringLiteral("learner@example.org"), QStringLiteral("learner"), "es"));
        author();
        newGeneration();
        publishAgain();
        QCOMPARE(seenGeneration(), 1);
        std::vector<PublicationStep> gates;
        for (const Moment &moment : moments) {
            if (!moment.line)
                gates.push_back(moment.gate);
        }
        const auto set = setGates(superuser(), gates);
        VERIFY_OK(set);
    }

    void learnersSeeOneReleaseOrTheOther_data()
    {
        QTest::addColumn<int>("moment");
        for (size_t moment = 0; moment < std::size(moments); ++moment)
            QTest::addRow("%s", moments[moment].name) << int(moment);
    }
    void learnersSeeOneReleaseOrTheOther()
    {
        QFETCH(int, moment);
        const Moment &at = moments[moment];
        for (int run = 0; run < runCount(20, 1); ++run) {
            newGeneration();
            if (at.line)
                killAtLine(at.line, 0);
            else
                killAtGate(at.gate.name);
            checkAfterwards();
            if (QTest::currentTestFailed())
                return;
        }
    }

    void learnersSeeOneReleaseOrTheOtherWhileEncoding()
    {
        const qint64 wholeUs = encodingTimeUs();
        for (int run = 0; run < runCount(20, 2); ++run) {
            newGeneration();
            moveLessonEnd();
            killAtLine("Encoding lesson", qint64(m_random.bounded(double(wholeUs))));
            QVERIFY2(eventually([&] { return programsNaming(workFolder().toUtf8()) == 0; }),
                     "an encoder outlives the studio");
            checkAfterwards();
            if (QTest::currentTestFailed())
                return;
        }
    }

    void leavesNothingThatNobodyNames()
    {
        newGeneration();
        killAtGate("file received");
        const ServerProcess::Outcome collected = m_server.run({"gc", "--grace-days", "0"});
        QVERIFY2(collected.exitCode == 0, collected.err.constData());
        const ServerProcess::Outcome checked = m_server.run({"check"});
        QVERIFY2(checked.exitCode == 0 && checked.out.contains(" 0 files that no row has, 0 faults"),
                 (checked.out + checked.err).constData());
        const auto rows = server::runQuery(superuser(), "select (select count(*) from objects), (select count(distinct "
                                                        "sha256) from release_objects)");
        VERIFY_OK(rows);
        QCOMPARE(rows->first().int64(0), rows->first().int64(1));
        std::printf("%d kills: %d times the former release was seen afterwards, %d times the new one; %s", m_kills,
                    m_seenFormer, m_seenNew, collected.out.constData());
        QVERIFY(m_seenFormer > 0);
        publishAgain();
        QCOMPARE(seenGeneration(), m_generation);
    }

private:
    [[nodiscard]] QString workFolder() const { return m_project.folder.filePath(QStringLiteral("work")); }
    [[nodiscard]] server::ConnectionSettings superuser() const
    {
        const auto settings = server::PrivatePostgres::attach(m_server.dataDirectory());
        if (!settings)
            qFatal("%s", qPrintable(describe(settings.error())));
        return settings->owner.withUser(QStringLiteral("postgres"));
    }
    ProjectDocument &document() { return *m_project.document; }

    void author()
    {
        FilmSpec spec;
        spec.name = QStringLiteral("studiopublishkill.mp4");
        spec.size = {640, 360};
        spec.frameCount = 240;
        const auto film = makeFilm(spec);
        VERIFY_OK(film);
        const QString path = m_project.folder.filePath(QStringLiteral("film.mp4"));
        QVERIFY(QFile::copy(film->path, path));
        ScriptedInteraction user;
        OpenFilm openFilm(user);
        VERIFY_OK(await(openFilm.run(document(), path)));
        m_movie = document().movie().id;
        Cue cue = makeCue(document(), 1000, 3000, QStringLiteral("Hello there"));
        cue.translations = {{"es", "Hola"}};
        m_cue = cue.id;
        VERIFY_OK(document().execute(std::make_unique<AddCues>(QList<Cue>{cue})));
        Lesson lesson;
        lesson.id = document().newId<LessonId>();
        lesson.language = QStringLiteral("en");
        lesson.title = QStringLiteral("First");
        lesson.description = lesson.title;
        lesson.learningObjectives = {QStringLiteral("Greet people")};
        lesson.range = {MediaTime(), MediaTime::fromMs(lessonMs)};
        m_lesson = lesson.id;
        VERIFY_OK(document().execute(std::make_unique<AddLesson>(lesson)));
    }

    /// What learners read carries the generation, in the movie, the lesson's text and a file.
    void newGeneration()
    {
        m_project.reopen();
        ++m_generation;
        const QString mark = QStringLiteral("generation-%1-").arg(m_generation);
        Movie movie = document().movie();
        movie.title = mark;
        movie.difficultyLevels = {{"en", Level::A1}};
        VERIFY_OK(document().execute(std::make_unique<SetMovieDetails>(movie)));
        VERIFY_OK(document().execute(std::make_unique<SetCueText>(m_cue, mark)));
    }
    void moveLessonEnd()
    {
        TimeRange range = document().lessons().first().range;
        range.out = MediaTime::fromMs(lessonMs + 42 * (m_generation % 100));
        VERIFY_OK(document().execute(std::make_unique<SetLessonRange>(m_lesson, range)));
    }

    void startPublishing(QProcess &studio)
    {
        m_project.document.reset();
        studio.start(QStringLiteral(CINEFLUENT_COMMAND_LINE),
                     {"--publish", m_project.path(), "--server", QString::fromLatin1(m_server.url()), "--email",
                      editorEmail, "--password-stdin", "--work-folder", workFolder()});
        studio.write(QByteArray(editorPassword) + "\n");
        studio.closeWriteChannel();
    }

    void publishAgain()
    {
        QProcess studio;
        startPublishing(studio);
        QVERIFY(eventually([&] { return studio.state() == QProcess::NotRunning; }, 120'000));
        QVERIFY2(studio.exitCode() == 0, studio.readAllStandardError().constData());
    }

    /// `afterUs` more of the run once it has said the line; a run that ends before is as good.
    void killAtLine(const char *line, qint64 afterUs)
    {
        QProcess studio;
        startPublishing(studio);
        QByteArray said;
        QVERIFY2(eventually(
                     [&] {
                         said += studio.readAllStandardError();
                         return said.contains(line);
                     },
                     60'000),
                 said.constData());
        QElapsedTimer more;
        more.start();
        while (more.nsecsElapsed() / 1000 < afterUs && studio.state() != QProcess::NotRunning)
            studio.waitForReadyRead(1);
        studio.kill();
        studio.waitForFinished(-1);
    }

    void killAtGate(const char *step)
    {
        QProcess studio;
        const PublicationGate gate(superuser(), step);
        QVERIFY(gate.isClosed());
        startPublishing(studio);
        QVERIFY2(eventually([&] { return gate.holdsSomebody(); }, 60'000), studio.readAllStandardError().constData());
        studio.kill();
        studio.waitForFinished(-1);
    }

    /// From its first word of encoding to the first of what follows.
    qint64 encodingTimeUs()
    {
        newGeneration();
        moveLessonEnd();
        QProcess studio;
        startPublishing(studio);
        QByteArray said;
        QElapsedTimer timer;
        (void)eventually(
            [&] {
                said += studio.readAllStandardError();
                if (!timer.isValid() && said.contains("Encoding lesson"))
                    timer.start();
                return said.contains("Uploading") || studio.state() == QProcess::NotRunning;
            },
            120'000);
        const qint64 us = timer.isValid() ? timer.nsecsElapsed() / 1000 : 0;
        (void)eventually([&] { return studio.state() == QProcess::NotRunning; }, 60'000);
        return us;
    }

    void checkAfterwards()
    {
        ++m_kills;
        QCOMPARE(integrityOf(m_project.path()), QByteArray("ok"));
        m_project.reopen();
        QCOMPARE(document().movie().title, QStringLiteral("generation-%1-").arg(m_generation));
        const int seen = seenGeneration();
        QVERIFY2(seen == m_generation || seen == m_generation - 1, QByteArray::number(seen).constData());
        const ServerProcess::Outcome checked = m_server.run({"check"});
        QVERIFY2(checked.exitCode == 0, (checked.out + checked.err).constData());
        publishAgain();
        QCOMPARE(seenGeneration(), m_generation);
        ++(seen == m_generation ? m_seenNew : m_seenFormer);
        const auto rows = server::runQuery(superuser(), "select count(*) from releases");
        VERIFY_OK(rows);
        QCOMPARE(rows->first().int64(0), qint64(m_generation)); // the content that was asked for twice has one release
    }

    /// The one that movie and lesson show; 0 where they differ, also when asked again: a release may come in between.
    int seenGeneration()
    {
        int seen = 0;
        (void)eventually([&] { return (seen = generationShown()) != 0; });
        return seen;
    }
    int generationShown()
    {
        const QByteArray seen = m_learner->get(QStringLiteral("/movies/") + m_movie.toString()).body +
                                m_learner->get(QStringLiteral("/lessons/") + m_lesson.toString()).body;
        static const QRegularExpression mark(QStringLiteral("generation-([0-9]+)-"));
        QSet<int> generations;
        for (auto found = mark.globalMatch(QString::fromUtf8(seen)); found.hasNext();)
            generations.insert(found.next().captured(1).toInt());
        return generations.size() == 1 ? *generations.begin() : 0;
    }

    ServerProcess m_server;
    TemporaryProject m_project;
    std::unique_ptr<Learner> m_learner;
    QRandomGenerator m_random;
    MovieId m_movie;
    CueId m_cue;
    LessonId m_lesson;
    int m_generation = 0;
    int m_kills = 0, m_seenFormer = 0, m_seenNew = 0;
};

QTEST_GUILESS_MAIN(TestStudioPublishKill)
#include "tst_studiopublishkill.moc"
