// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/setcuelooks.h"
#include "studio/document/commands/setcuetext.h"
#include "studio/document/cuelook.h"
#include "studio/document/durablefile.h"
#include "studio/document/store/salvage.h"
#include "studio/document/store/versions.h"
#include "tests/studio/document/randomeditor.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/support/testruns.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

QByteArray sqlite(const QString &path, const QString &sql)
{
    QProcess program;
    program.start(QStringLiteral("sqlite3"), {path, sql});
    program.waitForFinished();
    return program.readAllStandardOutput().trimmed() + program.readAllStandardError();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

} // namespace

/// What happens to a project as a file: made, opened, locked, damaged, saved, copied.
class TestProjectFile : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_project = std::make_unique<TemporaryProject>(7);
        RandomEditor editor(7);
        for (int i = 0; i < 200; ++i)
            editor.step(*m_project->document);
    }
    void cleanup() { m_project.reset(); }

    void isASoundDatabaseOfItsKind()
    {
        m_project->document.reset();
        QCOMPARE(sqlite(m_project->path(), "PRAGMA integrity_check; PRAGMA foreign_key_check"), QByteArray("ok"));
        QCOMPARE(sqlite(m_project->path(), "PRAGMA application_id"), QByteArray("1128680528"));
        QCOMPARE(sqlite(m_project->path(), "PRAGMA user_version"), QByteArray("4"));
        QCOMPARE(sqlite(m_project->path(), "PRAGMA journal_mode"), QByteArray("wal"));
        // Nothing is left beside it.
        QCOMPARE(QDir(m_project->folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{"film.cineproj"});
    }

    void creatingNeverOverwrites()
    {
        const QByteArray before = bytesOf(m_project->path());
        const auto again = createProject(m_project->path(), {"Other", "en", {}, {}}, m_project->environment);
        QCOMPARE(again.error().code, QStringLiteral("project_exists"));
        QCOMPARE(bytesOf(m_project->path()), before);
        QCOMPARE(
            createProject(m_project->folder.filePath("a"), {" ", "en", {}, {}}, m_project->environment).error().code,
            QStringLiteral("title_required"));
        QCOMPARE(createProject(m_project->folder.filePath("a"), {"A", "english", {}, {}}, m_project->environment)
                     .error()
                     .code,
                 QStringLiteral("language_invalid"));
        QCOMPARE(createProject("/nonexistent/a.cineproj", {"A", "en", {}, {}}, m_project->environment).error().code,
                 QStringLiteral("project_folder_missing"));
        QVERIFY(!QFile::exists(m_project->folder.filePath("a")));
    }

    void hasOneWriterAndAnyReaders()
    {
        const auto second = openProject(m_project->path(), m_project->environment);
        QCOMPARE(second.error().code, QStringLiteral("project_locked"));
        QVERIFY(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
        // The other project is the same through a link.
        const QString link = m_project->folder.filePath("link.cineproj");
        QVERIFY(QFile::link(m_project->path(), link));
        QCOMPARE(openProject(link, m_project->environment).error().code, QStringLiteral("project_locked"));

        const auto reader = openProject(m_project->path(), m_project->environment, ProjectAccess::ReadOnly);
        VERIFY_OK(reader);
        QVERIFY((*reader)->content() == m_project->document->content());
        QVERIFY(!(*reader)->canUndo());
        const auto refused =
            (*reader)->execute(std::make_unique<AddCues>(QList<Cue>{makeCue(**reader, 0, 1000, "No")}));
        QCOMPARE(refused.error().code, QStringLiteral("project_read_only"));
        VERIFY_OK(m_project->document->execute(
            std::make_unique<AddCues>(QList<Cue>{makeCue(*m_project->document, 0, 1000, "Yes")})));
        m_project->document.reset();
        VERIFY_OK(openProject(m_project->path(), m_project->environment));
    }

    /// As a process leaves it that is killed before it wrote its name, or after.
    void aLeftoverLockFileLocksNobodyOut()
    {
        m_project->document.reset();
        const QString lock = m_project->path() + ".lock";
        for (const QByteArray &left : {QByteArray(), QByteArray("1\ninit\nlocalhost\n"), QByteArray("rubbish")}) {
            write(lock, left);
            VERIFY_OK(openProject(m_project->path(), m_project->environment));
            QVERIFY(!QFile::exists(lock));
        }
    }

    void refusesWhatItDoesNotKnow()
    {
        m_project->document.reset();
        const QString path = m_project->path();
        const auto codeOf = [&](const QString &name) {
            const auto opened = openProject(name, m_project->environment);
            return opened ? QStringLiteral("ok") : opened.error().code;
        };
        QCOMPARE(codeOf(m_project->folder.filePath("absent")), QStringLiteral("project_not_found"));
        QCOMPARE(codeOf(m_project->folder.path()), QStringLiteral("not_a_project"));
        const QString other = m_project->folder.filePath("other");
        write(other, "This is a letter, not a project. This is a letter, not a project.");
        QCOMPARE(codeOf(other), QStringLiteral("not_a_project"));
        write(other, {});
        QCOMPARE(codeOf(other), QStringLiteral("not_a_project"));
        QFile::remove(other);
        sqlite(other, "CREATE TABLE t(x); PRAGMA application_id = 77");
        QCOMPARE(codeOf(other), QStringLiteral("not_a_project"));
        const QByteArray before = bytesOf(other);
        sqlite(path, "PRAGMA user_version = 99");
        const QByteArray newer = bytesOf(path);
        QCOMPARE(codeOf(path), QStringLiteral("project_too_new"));
        QCOMPARE(bytesOf(path), newer);
        QCOMPARE(bytesOf(other), before);
    }

    void opensFilesOfTheFirstVersion()
    {
        RandomEditor editor(7);
        for (int i = 0; i < 60; ++i)
            editor.step(*m_project->document);
        const QString path = m_project->path();
        m_project->document.reset();
        QCOMPARE(
            sqlite(path, QStringLiteral("DROP TABLE cue_look; DROP TABLE subtitle_source; DROP TABLE set_aside_word; "
                                        "DROP TABLE lesson_poster; DELETE FROM journal; "
                                        "UPDATE project SET undo_sequence = 0; PRAGMA user_version = 1;")),
            QByteArray());

        QByteArray hash;
        {
            const auto read = openProject(path, m_project->environment, ProjectAccess::ReadOnly);
            VERIFY_OK(read);
            QVERIFY(!(*read)->cues().isEmpty());
            hash = hashOf((*read)->content());
        }
        m_project->reopen(); // writes the new tables
        QCOMPARE(hashOf(m_project->document->content()), hash);
        const Cue cue = m_project->document->cues().constFirst();
        VERIFY_OK(m_project->document->execute(
            std::make_unique<SetCueLooks>(QList<CueLookChange>{{cue.id, {}, alignedLook({}, cue.text, 8)}})));
        m_project->reopen();
        QCOMPARE(CueLook::parse(m_project->document->cues().constFirst().looks.value(QString()), cue.text).alignment,
                 8);
    }

    void copiesAreWholeAndNeverOverwrite()
    {
        const QString copy = m_project->folder.filePath("copy.cineproj");
        VERIFY_OK(copyProject(m_project->path(), copy));
        QCOMPARE(copyProject(m_project->path(), copy).error().code, QStringLiteral("project_exists"));
        auto opened = openProject(copy, m_project->environment);
        VERIFY_OK(opened);
        QVERIFY((*opened)->content() == m_project->document->content());
        QCOMPARE((*opened)->history().size(), m_project->document->history().size());
        const qsizetype position = (*opened)->historyPosition();
        VERIFY_OK((*opened)->goToHistory(0));
        VERIFY_OK((*opened)->goToHistory(position));
        QVERIFY((*opened)->content() == m_project->document->content());
    }

    void localValuesAreNoEdits()
    {
        ProjectDocument &document = *m_project->document;
        const qint64 revision = document.revision();
        VERIFY_OK(document.setLocalValue("playhead", qint64(1234567890123)));
        VERIFY_OK(document.setLocalValue("window", QJsonObject{{"a", QJsonArray{1, "x"}}}));
        QCOMPARE(document.revision(), revision);
        m_project->reopen();
        QCOMPARE(m_project->document->localValue("playhead").toInteger(), 1234567890123);
        QCOMPARE(m_project->document->localValue("window"), QJsonValue(QJsonObject{{"a", QJsonArray{1, "x"}}}));
        VERIFY_OK(m_project->document->setLocalValue("playhead", {}));
        QVERIFY(m_project->document->localValue("playhead").isNull());
    }

    void versionsAreMadeAndThinned()
    {
        const QString path = m_project->path();
        Result<bool> made = keepHistory(path, m_project->clock.now());
        VERIFY_OK(made);
        QVERIFY(*made);
        made = keepHistory(path, m_project->clock.now() + std::chrono::minutes(59));
        QVERIFY(made && !*made);
        VERIFY_OK(createVersion(path, m_project->clock.now() + std::chrono::minutes(1), "before: the/merge"));
        const QList<ProjectVersion> versions = versionsOf(path);
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions[0].name, QStringLiteral("before_ the_merge"));
        QCOMPARE(versions[1].at, m_project->clock.now());
        const auto opened = openProject(versions[1].path, m_project->environment, ProjectAccess::ReadOnly);
        VERIFY_OK(opened);
        QVERIFY((*opened)->content() == m_project->document->content());
    }

    void thinningKeepsHoursDaysWeeks()
    {
        using namespace std::chrono;
        const Instant now(sys_days(2026y / 11 / 22) + 12h);
        QList<ProjectVersion> versions;
        for (int i = 0; i < 400 * 24 * 4; ++i) // one every quarter of an hour for 400 days
            versions.append({QString::number(i), now - minutes(15) * i, {}});
        versions.append({"named", now - days(399), "named"});
        const QList<ProjectVersion> surplus = surplusVersions(versions, now);
        QList<ProjectVersion> kept;
        for (const ProjectVersion &version : versions) {
            if (!surplus.contains(version))
                kept.append(version);
        }
        const auto keptBetween = [&](auto from, auto to) {
            return std::count_if(kept.begin(), kept.end(), [&](const ProjectVersion &version) {
                return now - version.at >= from && now - version.at < to;
            });
        };
        QCOMPARE(keptBetween(0min, 60min), 4);
        QVERIFY(keptBetween(1h, 24h) >= 23 && keptBetween(1h, 24h) <= 24);
        QVERIFY(keptBetween(days(1), days(30)) >= 29 && keptBetween(days(1), days(30)) <= 30);
        QVERIFY(keptBetween(days(30), days(366)) >= 48 && keptBetween(days(30), days(366)) <= 49);
        QCOMPARE(keptBetween(days(366), days(500)), 1);                            // the named one
        QVERIFY(surplusVersions({versions.last(), versions[500]}, now).isEmpty()); // the newest stays
    }

    void salvagesWhatADamagedFileGives()
    {
        const ProjectContent content = m_project->document->content();
        for (int i = 0; i < 200; ++i)
            VERIFY_OK(m_project->document->execute(std::make_unique<AddCues>(
                QList<Cue>{makeCue(*m_project->document, i * 1000, i * 1000 + 900, QString(300, 'x'))})));
        const qsizetype cues = m_project->document->cues().size();
        m_project->document.reset();
        QByteArray bytes = bytesOf(m_project->path());
        // A page of the cues' table is overwritten.
        const int page = sqlite(m_project->path(),
                                "SELECT pageno FROM dbstat WHERE name = 'cue' AND pagetype = 'leaf' LIMIT 1 OFFSET 5")
                             .toInt();
        QVERIFY(page > 1);
        bytes.replace((page - 1) * 4096, 4096, QByteArray(4096, '\x5A'));
        write(m_project->path(), bytes);

        const auto opened = openProject(m_project->path(), m_project->environment);
        QCOMPARE(opened.error().code, QStringLiteral("project_damaged"));
        for (int attempt = 1; attempt <= 2; ++attempt) {
            const auto report = salvageProject(m_project->path(), m_project->environment);
            VERIFY_OK(report);
            QVERIFY(report->copyPath.endsWith(attempt == 1 ? " (recovered).cineproj" : " (recovered 2).cineproj"));
            QVERIFY(!report->fromHistory);
            QVERIFY2(report->cues < cues && report->cues > cues - 60, QByteArray::number(report->cues).constData());
            QCOMPARE(report->lessons, content.lessons().size());
            QCOMPARE(report->headwords, content.headwords().size());
            auto copy = openProject(report->copyPath, m_project->environment);
            VERIFY_OK(copy);
            QVERIFY((*copy)->movie() == content.movie());
            VERIFY_OK((*copy)->execute(std::make_unique<AddCues>(QList<Cue>{makeCue(**copy, 0, 1000, "On")})));
        }
        QCOMPARE(bytesOf(m_project->path()), bytes); // the original is as it was
    }

    void salvagesFromHistoryWhereTheFileGivesNothing()
    {
        const ProjectContent content = m_project->document->content();
        VERIFY_OK(keepHistory(m_project->path(), m_project->clock.now()));
        m_project->document.reset();
        QByteArray bytes = bytesOf(m_project->path());
        bytes.replace(0, 4096, QByteArray(4096, '\0'));
        write(m_project->path(), bytes);
        QVERIFY(!openProject(m_project->path(), m_project->environment));
        const auto report = salvageProject(m_project->path(), m_project->environment);
        VERIFY_OK(report);
        QVERIFY(report->fromHistory);
        const auto copy = openProject(report->copyPath, m_project->environment);
        VERIFY_OK(copy);
        QVERIFY((*copy)->content() == content);

        QDir(versionFolder(m_project->path())).removeRecursively();
        QCOMPARE(salvageProject(m_project->path(), m_project->environment).error().code,
                 QStringLiteral("nothing_to_salvage"));
        QCOMPARE(bytesOf(m_project->path()), bytes);
    }

    /// Whatever bytes are hit, the program lives, never changes the file in opening, and says something.
    void survivesRandomDamage()
    {
        m_project->document.reset();
        const QByteArray sound = bytesOf(m_project->path());
        std::mt19937 random(runSeed());
        int opened = 0;
        const int rounds = runCount(300, 12);
        for (int round = 0; round < rounds; ++round) {
            QByteArray bytes = sound;
            for (int hits = int(random() % 30); hits >= 0; --hits)
                bytes[qsizetype(random() % size_t(bytes.size()))] = char(random());
            if (round % 7 == 0)
                bytes.truncate(qsizetype(random() % size_t(bytes.size())));
            write(m_project->path(), bytes);
            const auto document = openProject(m_project->path(), m_project->environment, ProjectAccess::ReadOnly);
            if (document)
                ++opened;
            else
                QVERIFY(!document.error().message.isEmpty());
            const auto report = salvageProject(m_project->path(), m_project->environment);
            if (report) {
                VERIFY_OK(openProject(report->copyPath, m_project->environment, ProjectAccess::ReadOnly));
                QVERIFY(QFile::remove(report->copyPath));
            }
            QCOMPARE(bytesOf(m_project->path()), bytes);
        }
        std::printf("%d of %d damaged files still opened\n", opened, rounds);
    }

    void durableWritesAreWholeOrNot()
    {
        const QString path = m_project->folder.filePath("export.srt");
        VERIFY_OK(durablefile::write(path, "one"));
        VERIFY_OK(durablefile::write(path, "two"));
        QCOMPARE(durablefile::write(path, "three", durablefile::Existing::Refuse).error().code,
                 QStringLiteral("file_exists"));
        QCOMPARE(bytesOf(path), QByteArray("two"));
        QCOMPARE(durablefile::write(m_project->folder.filePath("no/such/file"), "x").error().code,
                 QStringLiteral("file_folder_missing"));
    }

private:
    std::unique_ptr<TemporaryProject> m_project;
};

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_projectfile.moc"
