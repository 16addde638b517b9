// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/setcuetext.h"
#include "studio/document/durablefile.h"
#include "studio/document/store/versions.h"
#include "tests/fault/editorwitness.h"
#include "tests/studio/document/randomeditor.h"
#include "tests/studio/document/temporaryproject.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

bool runsWell(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// While it lives, no file of this process may grow beyond `bytes`.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_former);
        rlimit limit = m_former;
        limit.rlim_cur = rlim_t(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_former); }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_former{};
};

/// A file system of a megabyte or so, unmounted at the end; not mounted where the system does not let us.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder)
        : m_folder(folder)
        , m_mounted(runsWell("mount", {"-t", "tmpfs", "-o", "size=1200k", "cinefluent-test", folder}))
    {
    }
    ~SmallDisk()
    {
        if (m_mounted)
            runsWell("umount", {m_folder});
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    [[nodiscard]] bool isMounted() const { return m_mounted; }

private:
    QString m_folder;
    bool m_mounted;
};

} // namespace

/// Disks that are full, that fail in the middle, that may not be written: the project is what was acknowledged, in the
/// file and in memory, and work goes on when there is room again.
class TestStudioDisk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        std::signal(SIGXFSZ, SIG_IGN); // a limit shall be an error, not the end
    }

    void aFullDiskLosesNothing()
    {
        const QTemporaryDir folder;
        const SmallDisk disk(folder.path());
        if (!disk.isMounted())
            QSKIP("no right to mount a tmpfs here; aFileThatMayNotGrowLosesNothing does the same by a limit");
        const QString path = folder.filePath("film.cineproj");
        auto document = createProject(path, {"The Lamp", "en", {}, {}}, m_environment);
        VERIFY_OK(document);
        const Result<void> failure = fillUntilItFails(**document);
        QCOMPARE(failure.error().code, QStringLiteral("disk_full"));
        const ProjectContent kept = (*document)->content();
        const qsizetype position = (*document)->historyPosition();
        // Nothing half-made appears beside it either.
        QVERIFY(!copyProject(path, folder.filePath("copy.cineproj")));
        QVERIFY(!createVersion(path, m_clock.now()));
        QVERIFY(versionsOf(path).isEmpty());
        const QString exported = folder.filePath("export.srt");
        QCOMPARE(durablefile::write(exported, QByteArray(2'000'000, 'x')).error().code, QStringLiteral("disk_full"));
        QVERIFY(!QFile::exists(exported));
        QCOMPARE(QDir(folder.path()).entryList({"*.part"}, QDir::Files | QDir::Hidden), QStringList());
        QVERIFY((*document)->content() == kept);

        document->reset();
        QVERIFY(runsWell("mount", {"-o", "remount,size=8m", folder.path()}));
        QCOMPARE(integrityOf(path), QByteArray("ok"));
        document = openProject(path, m_environment);
        VERIFY_OK(document);
        QVERIFY((*document)->content() == kept);
        QCOMPARE((*document)->historyPosition(), position);
        VERIFY_OK((*document)->goToHistory(0));
        VERIFY_OK((*document)->goToHistory(position));
        VERIFY_OK((*document)->execute(addCue(**document, 100)));
        VERIFY_OK(copyProject(path, folder.filePath("copy.cineproj")));
    }

    /// The document stays open over the shortage: it must not need a restart.
    void aFileThatMayNotGrowLosesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("film.cineproj");
        auto document = createProject(path, {"The Lamp", "en", {}, {}}, m_environment);
        VERIFY_OK(document);
        for (int round = 0; round < 3; ++round) {
            QString code;
            {
                const FileSizeLimit limit(QFileInfo(path + "-wal").size() + 300'000);
                code = fillUntilItFails(**document).error().code;
            }
            QVERIFY2(code == "disk_full" || code == "project_io_failed", qPrintable(code));
            const ProjectContent kept = (*document)->content();
            {
                const auto reader = openProject(path, m_environment, ProjectAccess::ReadOnly);
                VERIFY_OK(reader);
                QVERIFY((*reader)->content() == kept);
            }
            VERIFY_OK((*document)->execute(addCue(**document, 100)));
            VERIFY_OK((*document)->undo());
            QVERIFY((*document)->content() == kept);
        }
        const ProjectContent kept = (*document)->content();
        document->reset();
        QCOMPARE(integrityOf(path), QByteArray("ok"));
        document = openProject(path, m_environment);
        VERIFY_OK(document);
        QVERIFY((*document)->content() == kept);
        VERIFY_OK((*document)->goToHistory(0));
    }

    void noRoomForANewProjectLeavesNothing()
    {
        const QTemporaryDir folder;
        for (const qint64 bytes : {0, 512, 4096, 30'000}) {
            const FileSizeLimit limit(bytes);
            const auto document = createProject(folder.filePath("film.cineproj"), {"A", "en", {}, {}}, m_environment);
            QVERIFY(!document);
            QVERIFY(!document.error().message.isEmpty());
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void aReadOnlyFolderIsReadOnly()
    {
        const QTemporaryDir folder;
        const SmallDisk disk(folder.path());
        if (!disk.isMounted())
            QSKIP("no right to mount a tmpfs here, and permissions do not hold for root");
        const QString path = folder.filePath("film.cineproj");
        auto document = createProject(path, {"The Lamp", "en", {}, {}}, m_environment);
        VERIFY_OK(document);
        VERIFY_OK((*document)->execute(addCue(**document, 20)));
        const ProjectContent kept = (*document)->content();
        document->reset();
        QVERIFY(runsWell("mount", {"-o", "remount,ro", folder.path()}));
        QCOMPARE(openProject(path, m_environment).error().code, QStringLiteral("project_not_writable"));
        const auto reader = openProject(path, m_environment, ProjectAccess::ReadOnly);
        VERIFY_OK(reader);
        QVERIFY((*reader)->content() == kept);
    }

private:
    std::unique_ptr<Command> addCue(const ProjectDocument &document, int length)
    {
        const int at = int(document.cues().size());
        return std::make_unique<AddCues>(
            QList<Cue>{makeCue(document, at * 1000, at * 1000 + 900, QString(length, u'x'))});
    }

    /// Adds long cues until the disk has had enough; the document is as before that command.
    Result<void> fillUntilItFails(ProjectDocument &document)
    {
        for (int i = 0; i < 10'000; ++i) {
            const qint64 revision = document.revision();
            const qsizetype cues = document.cues().size();
            const Result<void> done = document.execute(addCue(document, 3000));
            if (!done) {
                if (document.revision() != revision || document.cues().size() != cues)
                    qFatal("a refused command has changed the document");
                return done;
            }
        }
        qFatal("the disk never gets full");
    }

    SystemClock m_clock;
    SystemRandom m_random;
    IdGenerator m_ids{m_clock, m_random};
    DocumentEnvironment m_environment{m_clock, m_ids};
};

QTEST_GUILESS_MAIN(TestStudioDisk)
#include "tst_studiodisk.moc"
