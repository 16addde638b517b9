// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/store/versions.h"
#include "tests/fault/editorwitness.h"
#include "tests/fault/exportedtext.h"
#include "tests/studio/document/randomeditor.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/support/testruns.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

constexpr int stepsOfOneRun = 40;

struct EditorRun
{
    bool wasKilled = false;
    int exitCode = 0;
    QByteArray output;
    QByteArray errors;

    /// How many calls a fault of `kind` could have struck; -1 where the editor did not say.
    [[nodiscard]] int callsFor(const QByteArray &kind) const
    {
        const QList<QByteArray> words = errors.trimmed().split('\n').constLast().split(' ');
        const qsizetype at = words.indexOf(kind);
        return words.first() == "calls" && at > 0 ? words.value(at + 1).toInt() : -1;
    }
};

} // namespace

/// Every call by which an editor's process touches the project's folder fails once, each in a run of its own, or the
/// process is killed before it: what was acknowledged is in the file, and what lies beside it is whole or absent.
class TestStudioFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { keepTemporaryFoldersInMemory(); }

    void anyFailingCallLosesNothing_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const char *kind : {"eio", "enospc", "short", "kill"})
            QTest::newRow(kind) << QByteArray(kind);
    }

    /// Under CINEFLUENT_FULL every call there is, else a few of them at random.
    void anyFailingCallLosesNothing()
    {
        QFETCH(QByteArray, kind);
        const quint32 seed = runSeed();
        std::mt19937_64 random(seed);
        const int calls = edit(QTemporaryDir(), "none", 0, seed).callsFor(kind);
        QVERIFY(calls > 100);
        const int runs = runCount(calls, 25);
        int told = 0;
        int refusedToOpen = 0;
        for (int run = 1; run <= runs; ++run) {
            const int number = runs == calls ? run : 1 + int(random() % quint64(calls));
            const QTemporaryDir folder;
            const EditorRun editor = edit(folder, kind, number, seed);
            told += editor.output.contains("\nfail ") ? 1 : 0;
            refusedToOpen += !editor.wasKilled && editor.exitCode == 3 ? 1 : 0;
            checkAfter(folder, editor, kind);
            if (QTest::currentTestFailed()) {
                std::printf("%s at call %d of %d\n%s\n", kind.constData(), number, calls, editor.errors.constData());
                return;
            }
        }
        std::printf("%s: %d calls, %d runs, the editor told of %d and did not open in %d\n", kind.constData(), calls,
                    runs, told, refusedToOpen);
        QVERIFY(kind == "kill" || told > 0);
    }

private:
    EditorRun edit(const QTemporaryDir &folder, const QByteArray &kind, int number, quint32 seed)
    {
        const QString path = folder.filePath("film.cineproj");
        {
            const auto made = createProject(path, {"The Lamp", "en", {}, {}}, m_environment);
            if (!made)
                qFatal("no project could be made");
            m_firstRevision = (*made)->revision();
        }
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("CINEFLUENT_FAULT_FOLDER", folder.path());
        environment.insert("CINEFLUENT_FAULT_KIND", QString::fromLatin1(kind));
        environment.insert("CINEFLUENT_FAULT_NUMBER", QString::number(number));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CINEFLUENT_EDITOR_PROCESS),
                      {path, QString::number(seed), QString::number(stepsOfOneRun)});
        if (!process.waitForFinished(120'000))
            qFatal("the editor process does not end");
        EditorRun run;
        run.wasKilled = process.exitStatus() == QProcess::CrashExit;
        run.exitCode = run.wasKilled ? 0 : process.exitCode();
        run.output = process.readAllStandardOutput();
        run.errors = process.readAllStandardError();
        return run;
    }

    void checkAfter(const QTemporaryDir &folder, const EditorRun &editor, const QByteArray &kind)
    {
        const QString path = folder.filePath("film.cineproj");
        QVERIFY2(!editor.wasKilled || kind == "kill", editor.errors.constData());
        QVERIFY2(editor.exitCode == 0 || editor.exitCode == 3, editor.errors.constData());
        const auto document = openProject(path, m_environment);
        VERIFY_OK(document);
        const ProjectContent content = (*document)->content();
        const Acknowledged last = lastOf(editor.output);
        if (last.revision >= 0) {
            const qint64 ahead = (*document)->revision() - last.revision;
            QVERIFY2(ahead == 0 || (ahead == 1 && editor.wasKilled), QByteArray::number(ahead).constData());
            if (ahead == 0)
                QCOMPARE(hashOf(content), last.hash);
        } else {
            QCOMPARE((*document)->revision(), m_firstRevision);
        }
        VERIFY_OK((*document)->goToHistory(0));
        VERIFY_OK((*document)->goToHistory((*document)->history().size()));
        QCOMPARE(integrityOf(path), QByteArray("ok"));
        checkBeside(folder, editor, kind, content);
    }

    void checkBeside(const QTemporaryDir &folder, const EditorRun &editor, const QByteArray &kind,
                     const ProjectContent &content)
    {
        const QString copy = folder.filePath("copy.cineproj");
        QVERIFY(QFileInfo::exists(copy) || !editor.output.contains("kept copy.cineproj"));
        if (QFileInfo::exists(copy)) {
            const auto opened = openProject(copy, m_environment, ProjectAccess::ReadOnly);
            VERIFY_OK(opened);
            QVERIFY((*opened)->content() == content);
        }
        QFile exported(folder.filePath("export.txt"));
        QVERIFY(exported.exists() || !editor.output.contains("kept export.txt"));
        if (exported.exists()) {
            QVERIFY(exported.open(QIODevice::ReadOnly));
            QVERIFY(exported.readAll() == exportedText());
        }
        const QList<ProjectVersion> versions = versionsOf(folder.filePath("film.cineproj"));
        QVERIFY(!versions.isEmpty() || !editor.output.contains("kept version"));
        for (const ProjectVersion &version : versions)
            VERIFY_OK(openProject(version.path, m_environment, ProjectAccess::ReadOnly));
        // What could not be removed because removing failed stays; a killed process cannot tidy up.
        const qsizetype left = QDir(folder.path()).entryList({"*.part"}, QDir::Files | QDir::Hidden).size();
        QVERIFY(left <= (kind == "eio" || editor.wasKilled ? 1 : 0));
    }

    SystemClock m_clock;
    SystemRandom m_random;
    IdGenerator m_ids{m_clock, m_random};
    DocumentEnvironment m_environment{m_clock, m_ids};
    qint64 m_firstRevision = 0;
};

QTEST_GUILESS_MAIN(TestStudioFaults)
#include "tst_studiofaults.moc"
