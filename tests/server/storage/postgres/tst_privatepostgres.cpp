// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/clusterdirectory.h"
#include "server/storage/postgres/pipeline.h"
#include "server/storage/postgres/postgresinstallation.h"
#include "server/storage/postgres/privatepostgres.h"
#include "server/storage/postgres/sqlscript.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <pwd.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace cinefluent;
using namespace cinefluent::server;

namespace {

PrivatePostgresOptions optionsFor(const QString &dataDirectory)
{
    PrivatePostgresOptions options;
    options.dataDirectory = dataDirectory;
    return options;
}

QString shown(const Result<void> &result)
{
    return result.ok() ? QString() : describe(result.error());
}

bool isRunning(qint64 pid)
{
    return ::kill(pid_t(pid), 0) == 0;
}

uid_t ownerOf(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_uid : uid_t(-1);
}

} // namespace

class TestPrivatePostgres : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void makesAClusterAndKeepsItsData()
    {
        {
            PrivatePostgres postgres(optionsFor(path()));
            const auto started = postgres.start();
            QVERIFY2(started.ok(), qPrintable(shown(started)));
            QCOMPARE(postgres.state(), PrivatePostgres::State::Running);
            const auto facts = runQuery(postgres.superuserSettings(),
                                        "select current_setting('data_checksums'), current_setting('server_encoding'),"
                                        " (select datcollate from pg_database where datname = 'cinefluent'), "
                                        "current_setting('listen_addresses'),"
                                        " current_setting('fsync'), current_setting('synchronous_commit'), "
                                        "current_setting('full_page_writes')");
            QVERIFY(facts.ok());
            const QStringList wanted{QStringLiteral("on"), QStringLiteral("UTF8"), QStringLiteral("C.UTF-8"), QString(),
                                     QStringLiteral("on"), QStringLiteral("on"),   QStringLiteral("on")};
            for (int i = 0; i < wanted.size(); ++i)
                QCOMPARE(facts->first().text(i), wanted[i]);
            const auto roles =
                runQuery(postgres.settings().app, "select current_user, rolsuper, rolbypassrls from pg_roles"
                                                  " where rolname = current_user");
            QCOMPARE(roles->first().text(0), QStringLiteral("cinefluent_app"));
            QVERIFY(!roles->first().boolean(1));
            QVERIFY(!roles->first().boolean(2));
            QVERIFY(runScript(postgres.settings().owner, "create table kept as select 42 as n").ok());
        }
        PrivatePostgres postgres(optionsFor(path()));
        QVERIFY(postgres.start().ok());
        QCOMPARE(runQuery(postgres.settings().owner, "select n from kept")->first().int32(0), 42);
        postgres.stop();
        QCOMPARE(postgres.state(), PrivatePostgres::State::Stopped);
        QVERIFY(ClusterDirectory(path(), {}).processes().isEmpty());
    }

    void dropsPrivilegesAndClosesTheDoors()
    {
        PrivatePostgres postgres(optionsFor(path()));
        QVERIFY(postgres.start().ok());
        const QString cluster = ClusterDirectory::clusterIn(path());
        if (::geteuid() == 0) {
            const passwd *account = ::getpwnam("postgres");
            QVERIFY(account);
            QCOMPARE(ownerOf(cluster), account->pw_uid);
            QCOMPARE(ownerOf(QStringLiteral("/proc/%1").arg(postgres.postmasterPid())), account->pw_uid);
        } else {
            QCOMPARE(ownerOf(cluster), ::geteuid());
        }
        for (const QString &folder : {cluster, path() + QStringLiteral("/run")}) {
            struct stat info = {};
            QCOMPARE(::stat(QFile::encodeName(folder).constData(), &info), 0);
            QCOMPARE(info.st_mode & 0777, mode_t(0700));
        }
        // None of our environment is handed on.
        QFile environment(QStringLiteral("/proc/%1/environ").arg(postgres.postmasterPid()));
        QVERIFY(environment.open(QFile::ReadOnly));
        QVERIFY(!environment.readAll().contains("QT_QPA_PLATFORM"));
    }

    void restartsADeadPostmaster()
    {
        PrivatePostgres postgres(optionsFor(path()));
        QVERIFY(postgres.start().ok());
        QVERIFY(runScript(postgres.settings().owner, "create table kept as select 42 as n").ok());
        for (int round = 0; round < 3; ++round) {
            QSignalSpy spy(&postgres, &PrivatePostgres::stateChanged);
            const qint64 before = postgres.postmasterPid();
            QCOMPARE(::kill(pid_t(before), SIGKILL), 0);
            QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 2, 10'000);
            QCOMPARE(spy[0][0].value<PrivatePostgres::State>(), PrivatePostgres::State::Restarting);
            QCOMPARE(spy[1][0].value<PrivatePostgres::State>(), PrivatePostgres::State::Running);
            QVERIFY(postgres.postmasterPid() != before);
            QCOMPARE(runQuery(postgres.settings().owner, "select n from kept")->first().int32(0), 42);
        }
    }

    void comesBackWhenSomebodyElseStopsIt_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("smart") << SIGTERM;
        QTest::newRow("fast") << SIGINT;
        QTest::newRow("immediate") << SIGQUIT;
    }
    void comesBackWhenSomebodyElseStopsIt()
    {
        QFETCH(int, signal);
        PrivatePostgres postgres(optionsFor(path()));
        QVERIFY(postgres.start().ok());
        QVERIFY(runScript(postgres.settings().owner, "create table kept as select 42 as n").ok());
        Pipeline connected(postgres.settings().app); // a smart shutdown waits for such as this
        QTRY_COMPARE(connected.state(), Pipeline::State::Ready);
        QSignalSpy spy(&postgres, &PrivatePostgres::stateChanged);
        const qint64 before = postgres.postmasterPid();
        QCOMPARE(::kill(pid_t(before), signal), 0);
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 2, 10'000);
        QCOMPARE(spy[1][0].value<PrivatePostgres::State>(), PrivatePostgres::State::Running);
        QVERIFY(postgres.postmasterPid() != before);
        QCOMPARE(runQuery(postgres.settings().owner, "select n from kept")->first().int32(0), 42);
        QTRY_COMPARE(connected.state(), Pipeline::State::Ready);
    }

    void recoversFromADeadBackend()
    {
        PrivatePostgres postgres(optionsFor(path()));
        QVERIFY(postgres.start().ok());
        const auto pid = runQuery(postgres.superuserSettings(),
                                  "select pid from pg_stat_activity where backend_type = 'checkpointer'");
        QCOMPARE(::kill(pid_t(pid->first().int64(0)), SIGKILL), 0);
        QTRY_VERIFY_WITH_TIMEOUT(runQuery(postgres.settings().owner, "select 1").ok(), 10'000);
    }

    void keepsOthersOut()
    {
        PrivatePostgres first(optionsFor(path()));
        QVERIFY(first.start().ok());
        PrivatePostgres second(optionsFor(path()));
        const auto refused = second.start();
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, QStringLiteral("data_directory_in_use"));
        QVERIFY(refused.error().message.contains(QString::number(::getpid())));
        QVERIFY(runQuery(first.settings().app, "select 1").ok());
    }

    void letsOthersAttach()
    {
        QCOMPARE(PrivatePostgres::attach(path()).error().code, QStringLiteral("server_not_running"));
        PrivatePostgres postgres(optionsFor(path()));
        QVERIFY(postgres.start().ok());
        const auto attached = PrivatePostgres::attach(path());
        QVERIFY(attached.ok());
        QCOMPARE(runQuery(attached->owner, "select current_user")->first().text(0), QStringLiteral("cinefluent_owner"));
        postgres.stop();
        QCOMPARE(PrivatePostgres::attach(path()).error().code, QStringLiteral("server_not_running"));
    }

    void fallsBackToAShortSocketPath()
    {
        const QString deep = path() + QLatin1Char('/') + QString(60, QLatin1Char('d')) + QLatin1Char('/') +
                             QString(60, QLatin1Char('e'));
        QVERIFY(QDir().mkpath(deep));
        QCOMPARE(::chmod(QFile::encodeName(path()).constData(), 0711), 0);
        PrivatePostgres postgres(optionsFor(deep));
        const auto started = postgres.start();
        QVERIFY2(started.ok(), qPrintable(shown(started)));
        const QString folder = QString::fromUtf8(postgres.settings().app.value("host"));
        QVERIFY(folder.size() < 80);
        QVERIFY(runQuery(postgres.settings().app, "select 1").ok());
        QVERIFY(PrivatePostgres::attach(deep).ok());
        postgres.stop();
        QVERIFY(QDir(folder).removeRecursively());
    }

    void namesTheWayOutOfAnotherVersion()
    {
        QVERIFY(QDir().mkpath(ClusterDirectory::clusterIn(path())));
        QFile version(ClusterDirectory::clusterIn(path()) + QStringLiteral("/PG_VERSION"));
        QVERIFY(version.open(QFile::WriteOnly));
        version.write("11\n");
        version.close();
        PrivatePostgres postgres(optionsFor(path()));
        const auto refused = postgres.start();
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, QStringLiteral("data_directory_other_version"));
        QCOMPARE(refused.error().kind, ErrorKind::Unsupported);
        for (const char *word : {"postgresql-11", "untouched"})
            QVERIFY2(refused.error().message.contains(QLatin1String(word)), word);
        // What the program has no command for is no way out.
        for (const char *word : {"backup", "restore", "dump"})
            QVERIFY2(!refused.error().message.contains(QLatin1String(word)), word);
    }

    void takesTheInstallationThatFitsTheData()
    {
        // Old and new beside each other, as the message of another version asks for.
        QList<PostgresInstallation> installed;
        for (const char *major : {"15", "17"}) {
            const QString folder = path() + QLatin1Char('/') + QLatin1String(major);
            QVERIFY(QDir().mkpath(folder));
            for (const char *name : {"postgres", "initdb"}) {
                QFile program(folder + QLatin1Char('/') + QLatin1String(name));
                QVERIFY(program.open(QFile::WriteOnly));
                program.write(QByteArray("#!/bin/sh\necho 'postgres (PostgreSQL) ") + major + ".2'\n");
                program.close();
                QVERIFY(program.setPermissions(program.permissions() | QFile::ExeOwner));
            }
            installed += findInstallations(folder);
        }
        QCOMPARE(installed.size(), 2);
        QCOMPARE(chooseInstallation(installed, 15)->major, 15);
        QCOMPARE(chooseInstallation(installed, 17)->major, 17);
        QCOMPARE(chooseInstallation(installed, 16).error().code, QStringLiteral("data_directory_other_version"));
    }

    void leavesForeignFilesAlone()
    {
        const QString cluster = ClusterDirectory::clusterIn(path());
        QVERIFY(QDir().mkpath(cluster));
        QFile file(cluster + QStringLiteral("/thesis.odt"));
        QVERIFY(file.open(QFile::WriteOnly));
        file.close();
        PrivatePostgres postgres(optionsFor(path()));
        QCOMPARE(postgres.start().error().code, QStringLiteral("data_directory_foreign"));
        QVERIFY(file.exists());
    }

    void startsAgainAfterAnInterruptedFirstStart()
    {
        const QString nursery = ClusterDirectory::clusterIn(path()) + QStringLiteral(".new");
        QVERIFY(QDir().mkpath(nursery + QStringLiteral("/base")));
        PrivatePostgres postgres(optionsFor(path()));
        const auto started = postgres.start();
        QVERIFY2(started.ok(), qPrintable(shown(started)));
        QVERIFY(!QDir(nursery).exists());
    }

    void survivesAStalePidThatSomebodyElseHas()
    {
        {
            PrivatePostgres postgres(optionsFor(path()));
            QVERIFY(postgres.start().ok());
        }
        // As after a crash and a restart of the machine: the number belongs to another process now.
        QProcess somebody;
        somebody.start(QStringLiteral("sleep"), {QStringLiteral("60")});
        QVERIFY(somebody.waitForStarted());
        QFile pid(ClusterDirectory::clusterIn(path()) + QStringLiteral("/postmaster.pid"));
        QVERIFY(pid.open(QFile::WriteOnly));
        pid.write(QByteArray::number(somebody.processId()) + "\n" + ClusterDirectory::clusterIn(path()).toLocal8Bit() +
                  "\n1\n5432\n/tmp\n\n0 0\nready\n");
        pid.close();
        PrivatePostgres postgres(optionsFor(path()));
        const auto started = postgres.start();
        QVERIFY2(started.ok(), qPrintable(shown(started)));
        QCOMPARE(somebody.state(), QProcess::Running);
        somebody.kill();
        QVERIFY(somebody.waitForFinished());
    }

    void saysWhenItCannotWrite()
    {
        QFile file(path() + QStringLiteral("/file"));
        QVERIFY(file.open(QFile::WriteOnly));
        file.close();
        PrivatePostgres postgres(optionsFor(file.fileName() + QStringLiteral("/data")));
        QCOMPARE(postgres.start().error().code, QStringLiteral("data_directory_not_writable"));
    }

    void saysWhenTheAccountCannotPass()
    {
        if (::geteuid() != 0)
            QSKIP("only root runs PostgreSQL under another account");
        QVERIFY(QDir().mkpath(path() + QStringLiteral("/closed/data")));
        QCOMPARE(::chmod(QFile::encodeName(path() + QStringLiteral("/closed")).constData(), 0700), 0);
        PrivatePostgres postgres(optionsFor(path() + QStringLiteral("/closed/data")));
        const auto refused = postgres.start();
        QCOMPARE(refused.error().code, QStringLiteral("data_directory_unreachable"));
        QVERIFY(refused.error().message.contains(path() + QStringLiteral("/closed")));
    }

    void saysWhenTheAccountIsMissing()
    {
        if (::geteuid() != 0)
            QSKIP("only root runs PostgreSQL under another account");
        PrivatePostgresOptions options = optionsFor(path());
        options.runAsUser = QStringLiteral("nobody-of-that-name");
        PrivatePostgres postgres(options);
        QCOMPARE(postgres.start().error().code, QStringLiteral("postgres_user_missing"));
    }

    void saysWhenPostgresIsMissing()
    {
        PrivatePostgresOptions options = optionsFor(path());
        options.binDirectory = path();
        PrivatePostgres postgres(options);
        QCOMPARE(postgres.start().error().code, QStringLiteral("postgres_not_installed"));
    }

    void saysWhenTheDiskIsFull_data()
    {
        QTest::addColumn<int>("sizeMb");
        QTest::newRow("no room for a cluster") << 8;
        QTest::newRow("no room to start one") << 200;
    }

    void saysWhenTheDiskIsFull()
    {
        QFETCH(int, sizeMb);
        const QByteArray mountPoint = QFile::encodeName(path());
        const QByteArray size = "size=" + QByteArray::number(sizeMb) + "m,mode=755";
        if (::mount("tmpfs", mountPoint.constData(), "tmpfs", 0, size.constData()) != 0)
            QSKIP("no right to mount a small file system");
        Result<void> outcome;
        {
            PrivatePostgres postgres(optionsFor(path()));
            outcome = postgres.start();
            if (sizeMb > 100) {
                const bool made = outcome.ok();
                postgres.stop();
                QFile filler(path() + QStringLiteral("/filler"));
                if (made && filler.open(QFile::WriteOnly | QFile::Unbuffered)) {
                    while (filler.write(QByteArray(1 << 16, 'x')) == 1 << 16) {
                    }
                    while (filler.write("x") == 1) {
                    }
                }
                outcome = made ? postgres.start() : outcome;
                if (made) { // with room again it starts, and nothing is lost
                    filler.remove();
                    const auto again = postgres.start();
                    if (!again.ok())
                        outcome = again;
                }
            }
        }
        ::umount2(mountPoint.constData(), MNT_DETACH);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, QStringLiteral("data_directory_full"));
    }

    void keepsTryingAndReports()
    {
        PrivatePostgresOptions options = optionsFor(path());
        options.restartBackoffMin = std::chrono::milliseconds(10);
        PrivatePostgres postgres(options);
        QVERIFY(postgres.start().ok());
        QSignalSpy failures(&postgres, &PrivatePostgres::restartFailed);
        const QString control = ClusterDirectory::clusterIn(path()) + QStringLiteral("/global/pg_control");
        QVERIFY(QFile::rename(control, control + QStringLiteral(".away")));
        const qint64 pid = postgres.postmasterPid();
        QCOMPARE(::kill(pid_t(pid), SIGKILL), 0);
        QTRY_VERIFY_WITH_TIMEOUT(failures.size() >= 3, 10'000);
        QVERIFY(!isRunning(pid));
        QCOMPARE(postgres.state(), PrivatePostgres::State::Restarting);
        QVERIFY(QFile::rename(control + QStringLiteral(".away"), control));
        QTRY_COMPARE_WITH_TIMEOUT(postgres.state(), PrivatePostgres::State::Running, 10'000);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->path(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPrivatePostgres)
#include "tst_privatepostgres.moc"
