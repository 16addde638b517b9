// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quality/profilefile.h"
#include "common/quality/verdict.h"
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/addlesson.h"
#include "studio/document/commands/setmedia.h"
#include "studio/document/commands/setprojectsettings.h"
#include "studio/media/cutcache.h"
#include "studio/media/peakcache.h"
#include "studio/scenarios/checkproject.h"
#include "studio/scenarios/projectcheck.h"
#include "studio/scenarios/publishproject.h"
#include "tests/studio/document/randomeditor.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/studio/scenarios/scriptedinteraction.h"
#include "tests/support/eventually.h"
#include "tests/support/testruns.h"

#include <QProcess>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

QStringList codesOf(const QList<quality::Issue> &issues)
{
    QStringList codes;
    for (const quality::Issue &issue : issues)
        codes.append(issue.code);
    return codes;
}

QByteArray commandLineVerdict(const QString &project)
{
    QProcess program;
    program.start(QStringLiteral(CINEFLUENT_COMMAND_LINE), {"--check", project, "--json"});
    program.closeWriteChannel();
    if (!eventually([&] { return program.state() == QProcess::NotRunning; }, 60'000))
        qFatal("the program does not end");
    return program.readAllStandardOutput().trimmed();
}

} // namespace

class TestCheckProject : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_cache.isValid());
        qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8()); // of the program that is started too
    }

    void aProjectBringsItsOwnLimits()
    {
        TemporaryProject project;
        ProjectDocument &document = *project.document;
        VERIFY_OK(document.execute(
            std::make_unique<AddCues>(QList<Cue>{makeCue(document, 1000, 3000, QString(30, u'a') + "\nbb")})));
        const QByteArray standard = profileFileOf(document.content());
        QVERIFY(!codesOf(checkProject(document.content())).contains("cue_too_many_lines"));

        const QByteArray file = "# house rules\n[language en]\nmax-lines = 1\n";
        const Result<ProjectSettings> strict = withProfile(document.settings(), file);
        VERIFY_OK(strict);
        VERIFY_OK(document.execute(std::make_unique<SetProjectSettings>(*strict)));
        QVERIFY(codesOf(checkProject(document.content())).contains("cue_too_many_lines"));
        QCOMPARE(profileFileOf(document.content()), file);

        project.reopen();
        ProjectDocument &again = *project.document;
        QVERIFY(codesOf(checkProject(again.content())).contains("cue_too_many_lines"));
        QCOMPARE(profileFileOf(again.content()), file);
        VERIFY_OK(again.undo()); // one step
        QCOMPARE(profileFileOf(again.content()), standard);
        QVERIFY(!codesOf(checkProject(again.content())).contains("cue_too_many_lines"));
    }

    void whatIsExportedHoldsElsewhere()
    {
        TemporaryProject from;
        ProjectSettings settings = from.document->settings();
        settings.audience = QStringLiteral("children");
        settings.qualityLimits = {{"maxLines", 3}, {"minGapFrames", 5}};
        VERIFY_OK(from.document->execute(std::make_unique<SetProjectSettings>(settings)));
        TemporaryProject to(2);
        const auto taken = withProfile(to.document->settings(), profileFileOf(from.document->content()));
        VERIFY_OK(taken);
        VERIFY_OK(to.document->execute(std::make_unique<SetProjectSettings>(*taken)));
        const quality::Profile a = profileOf(from.document->content());
        const quality::Profile b = profileOf(to.document->content());
        QVERIFY(a.languages == b.languages && a.fallback == b.fallback);
        QCOMPARE(b.minGapFrames, 5);
        QCOMPARE(b.limitsFor(u"en").maxLines, 3);
        QCOMPARE(b.limitsFor(u"en").maxCharactersPerSecond, 17.0);
        QVERIFY(withStandardLimits(*taken).qualityLimits.isEmpty());
    }

    void hostileProfilesChangeNothing()
    {
        TemporaryProject project;
        const auto refused = withProfile(project.document->settings(), "[language en]\nmax-lines = 0\n");
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().message.startsWith("Line 2 of"), qPrintable(refused.error().message));
        ProjectSettings settings = project.document->settings();
        settings.qualityLimits = {{"profile", "[language en]\nmax-lines = 0\n"}};
        VERIFY_OK(project.document->execute(std::make_unique<SetProjectSettings>(settings)));
        QCOMPARE(profileOf(project.document->content()).limitsFor(u"en").maxLines, 2);
    }

    /// Every place knows the film's cuts, whether or not the film is there.
    void everybodyKnowsTheCuts()
    {
        TemporaryProject project;
        ProjectDocument &document = *project.document;
        MediaReference film;
        film.path = QStringLiteral("/nowhere/film.mkv");
        film.contentHash = QStringLiteral("a1b2c3");
        film.duration = MediaTime::fromSeconds(60);
        film.frameCount = 1500;
        VERIFY_OK(document.execute(std::make_unique<SetMedia>(film)));
        VERIFY_OK(document.execute(std::make_unique<AddCues>(
            QList<Cue>{makeCue(document, 1000, 3000, "Before and after."), makeCue(document, 4000, 6000, "After.")})));
        const QString folder = filmFolder();
        VERIFY_OK(CutCache(folder).save("a1b2c3", {{TransitionKind::Cut, 50, MediaTime::fromSeconds(2), {}, 1},
                                                   {TransitionKind::Dissolve, 125, MediaTime::fromSeconds(5), {}, 1}}));
        QCOMPARE(knownCuts(document.content(), folder), QList{MediaTime::fromSeconds(2)});
        const QStringList codes = codesOf(verdictOfAll(project, folder));
        QCOMPARE(codes.count(QStringLiteral("cue_crosses_cut")), 1);
    }

    void everybodyKnowsWhereTheSoundIsClipped()
    {
        TemporaryProject project;
        ProjectDocument &document = *project.document;
        MediaReference film;
        film.path = QStringLiteral("/nowhere/loud.mkv");
        film.contentHash = QStringLiteral("d4e5f6");
        film.duration = MediaTime::fromSeconds(60);
        film.frameCount = 1500;
        VERIFY_OK(document.execute(std::make_unique<SetMedia>(film)));
        VERIFY_OK(document.execute(std::make_unique<AddCues>(QList<Cue>{makeCue(document, 1000, 3000, "Loud.")})));
        Lesson lesson;
        lesson.id = LessonId(QUuid::createUuid());
        lesson.language = QStringLiteral("en");
        lesson.title = QStringLiteral("Loud");
        lesson.range = {MediaTime(), MediaTime::fromSeconds(30)};
        VERIFY_OK(document.execute(std::make_unique<AddLesson>(lesson)));
        const QString folder = filmFolder();
        const auto span = [](int inMs, int outMs, int peaks) {
            return ClippedSpan{{MediaTime::fromMs(inMs), MediaTime::fromMs(outMs)}, peaks};
        };
        VERIFY_OK(PeakCache(folder).save("d4e5f6", 3, {{}, {span(100, 200, 9)}}));
        VERIFY_OK(PeakCache(folder).save("d4e5f6", 1, {{}, {span(500, 501, 2), span(2000, 2400, 3)}}));
        QCOMPARE(knownClipping(document.content(), folder), QList{span(2000, 2400, 3).range});
        const QList<quality::Issue> issues = verdictOfAll(project, folder);
        const auto found = std::find_if(issues.begin(), issues.end(), [](const quality::Issue &issue) {
            return issue.code == QLatin1String("lesson_sound_clipped");
        });
        QVERIFY(found != issues.end());
        QCOMPARE(found->args, (QStringList{"1", "0.4"}));
        QCOMPARE(found->range, std::optional(span(2000, 2400, 3).range));
    }

    /// What the window lists, what the command line prints and what the publish gate holds against a project.
    void everybodyGivesTheSameVerdict()
    {
        const quint32 seed = runSeed();
        int findings = 0;
        for (int i = 0, count = runCount(200, 8); i < count; ++i) {
            TemporaryProject project(seed + quint32(i));
            RandomEditor editor(seed + quint32(i));
            for (int step = 0; step < 120; ++step)
                (void)editor.step(*project.document);
            if (i % 2) {
                const auto own = withProfile(project.document->settings(), "[language *]\nmax-line-length = 9\n"
                                                                           "[level A1]\nmax-characters-per-second=2\n");
                VERIFY_OK(own);
                VERIFY_OK(project.document->execute(std::make_unique<SetProjectSettings>(*own)));
            }
            findings += int(verdictOfAll(project, filmFolder()).size());
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(findings > 0);
    }

private:
    [[nodiscard]] QString filmFolder() const { return m_cache.filePath(QStringLiteral("cinefluent-studio/waveforms")); }

    /// What window, command line and publish gate find, which is the same.
    QList<quality::Issue> verdictOfAll(TemporaryProject &project, const QString &cacheFolder)
    {
        ProjectCheck window;
        const ProjectContent &content = project.document->content();
        window.update(content, knownCuts(content, cacheFolder), knownClipping(content, cacheFolder));
        const QList<quality::Issue> issues = window.issues();
        QList<quality::Obstacle> obstacles;
        for (const Error &error : obstaclesOf(*project.document))
            obstacles.append({error.code, error.message});
        compare(commandLineVerdict(project.path()), quality::verdictJson(issues, obstacles).trimmed());

        ScriptedInteraction user;
        Account account(project.clock, project.ids);
        const encode::PackageBuilder builder;
        const PublishReadiness gate = PublishProject(user, account, builder, cacheFolder).readiness(*project.document);
        compare(quality::verdictJson(gate.issues), quality::verdictJson(issues));
        compare(gate.isReady() ? "ready" : "not ready", "not ready");
        return issues;
    }

    static void compare(const QByteArray &is, const QByteArray &wanted) { QCOMPARE(is, wanted); }

    QTemporaryDir m_cache;
};

QTEST_GUILESS_MAIN(TestCheckProject)
#include "tst_checkproject.moc"
