// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/privatepostgres.h"

#include "server/storage/migrations/migrations.h"
#include "server/storage/postgres/clusterdirectory.h"
#include "server/storage/postgres/postgresinstallation.h"
#include "server/storage/postgres/sqlscript.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QThread>
#include <QTimer>

#include <grp.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <optional>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace cinefluent::server {

namespace {

using namespace std::chrono_literals;

constexpr const char *databaseName = "cinefluent";
constexpr auto probePeriod = 10ms;
/// How often a running postmaster is looked at: for a stop that somebody else asked it for.
constexpr auto watchPeriod = 500ms;
/// How long that stop, made fast, may take before it is made to end at once.
constexpr auto fastStopGrace = 10s;
/// How long a predecessor's postmaster, told to stop by its parent's death, may take before it is made to.
constexpr auto leftoverGrace = 3s;

QProcessEnvironment cleanEnvironment()
{
    // None of our secrets, and nothing (PGDATA, PGOPTIONS, …) that would change what the server does.
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH", QStringLiteral("/usr/bin:/bin")));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    return environment;
}

/// Runs `process` as the account, in a session of its own, and not longer than this process lives.
void confine(QProcess &process, const PostgresAccount &account)
{
    process.setWorkingDirectory(QStringLiteral("/")); // the account may not see ours
    process.setProcessEnvironment(cleanEnvironment());
    process.setStandardInputFile(QProcess::nullDevice());
    process.setChildProcessModifier([account, parent = ::getpid()] {
        ::setsid(); // Ctrl+C in our terminal is for us
        if (account.isOther &&
            (::setgroups(0, nullptr) != 0 || ::setgid(account.gid) != 0 || ::setuid(account.uid) != 0))
            ::_exit(126);
#ifdef __linux__
        ::prctl(PR_SET_PDEATHSIG, SIGINT); // after setuid, which clears it
#endif
        if (::getppid() != parent)
            ::_exit(125); // died in between
    });
}

QStringList serverArguments(const PrivatePostgresOptions &options, const ClusterDirectory &directory)
{
    constexpr qint64 leastLogMiB = 32; // two segments
    const QStringList settings{
        QStringLiteral("listen_addresses="),
        QStringLiteral("port=5432"),
        QStringLiteral("unix_socket_directories=") + directory.socketDirectory(),
        QStringLiteral("unix_socket_permissions=0700"),
        QStringLiteral("max_connections=%1").arg(options.maxConnections),
        QStringLiteral("shared_buffers=128MB"),
        QStringLiteral("wal_compression=on"),
        QStringLiteral("max_wal_size=%1MB").arg(std::max(leastLogMiB, options.maxLogBytes / 1024 / 1024)),
        QStringLiteral("min_wal_size=%1MB").arg(leastLogMiB),
        QStringLiteral("jit=off"),
#ifdef __linux__
        // One call in place of an fsync for each of 1,500 files: recovery took 20 ms for it where it took 5 s.
        QStringLiteral("recovery_init_sync_method=syncfs"),
#endif
        QStringLiteral("timezone=UTC"),
        QStringLiteral("log_timezone=UTC"),
        QStringLiteral("logging_collector=on"),
        QStringLiteral("log_directory=log"),
        QStringLiteral("log_filename=postgresql-%u.log"), // by weekday: a week is kept
        QStringLiteral("log_truncate_on_rotation=on"),
        QStringLiteral("log_rotation_age=1d"),
        QStringLiteral("log_rotation_size=0"),
        // Errors of statements may quote personal data; the server logs them without it.
        QStringLiteral("log_min_messages=log"),
        QStringLiteral("log_min_error_statement=panic"),
        QStringLiteral("log_error_verbosity=terse"),
    };
    QStringList arguments{QStringLiteral("-D"), directory.cluster()};
    for (const QString &setting : settings + options.settings)
        arguments << QStringLiteral("-c") << setting;
    return arguments;
}

Error startError(const QString &dataDirectory, const QString &text)
{
    if (text.contains(QLatin1String("No space left on device")) || text.contains(QLatin1String("Disk quota exceeded")))
        return directoryError(dataDirectory, ENOSPC).within(text);
    return makeError(ErrorKind::Unavailable, QStringLiteral("postgres_start_failed"),
                     QStringLiteral("The database in %1 could not be started. The data is untouched; the log says why.")
                         .arg(dataDirectory),
                     text);
}

} // namespace

class PrivatePostgres::Private : public QObject
{
public:
    Private(PrivatePostgres &owner, Options options);

    [[nodiscard]] Result<void> start();
    void stop();

    State state = State::Stopped;
    const Options options;
    std::unique_ptr<ClusterDirectory> directory;
    QProcess process;

    [[nodiscard]] ConnectionSettings settingsFor(const char *user, const char *database) const
    {
        return ConnectionSettings::forSocket(directory ? directory->socketDirectory() : QString(),
                                             QString::fromLatin1(user), QString::fromLatin1(database));
    }

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> makeCluster();
    [[nodiscard]] Result<void> makeDatabase();
    [[nodiscard]] Result<void> waitUntilReady();
    void stopLeftovers(std::chrono::milliseconds grace);
    void launch();
    [[nodiscard]] bool isReady() const;
    void handleWatch();

    void setState(State next);
    void handleFinished();
    void restart();
    void handleProbe();
    void failRestart();

    PrivatePostgres &m_owner;
    PostgresInstallation m_installation;
    PostgresAccount m_account;
    QTimer m_restartTimer;
    QTimer m_probeTimer;
    QTimer m_watchTimer;
    QElapsedTimer m_sinceLaunch;
    QElapsedTimer m_sinceFastStop; ///< invalid while nobody has told the postmaster to stop
    std::chrono::milliseconds m_backoff;
    int m_cleanings = 0;
};

PrivatePostgres::Private::Private(PrivatePostgres &owner, Options given)
    : options(std::move(given))
    , m_owner(owner)
    , m_backoff(options.restartBackoffMin)
{
    m_restartTimer.setSingleShot(true);
    m_probeTimer.setInterval(probePeriod);
    m_watchTimer.setInterval(watchPeriod);
    connect(&m_restartTimer, &QTimer::timeout, this, [this] { restart(); });
    connect(&m_probeTimer, &QTimer::timeout, this, [this] { handleProbe(); });
    connect(&m_watchTimer, &QTimer::timeout, this, [this] { handleWatch(); });
    connect(&process, &QProcess::finished, this, [this] { handleFinished(); });
    connect(&process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            handleFinished(); // which Qt does not report then
    });
}

void PrivatePostgres::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    m_sinceFastStop.invalidate();
    if (state == State::Running)
        m_watchTimer.start();
    else
        m_watchTimer.stop();
    emit m_owner.stateChanged(next);
}

Result<void> PrivatePostgres::Private::start()
{
    Q_ASSERT_X(!QCoreApplication::instance() || QThread::currentThread() == QCoreApplication::instance()->thread(),
               "PrivatePostgres", "the death signal follows the spawning thread: start it from the main thread");
    if (state != State::Stopped)
        return {};
    setState(State::Starting);
    Result<void> outcome = open();
    if (outcome) {
        launch();
        outcome = waitUntilReady();
    }
    if (outcome)
        outcome = makeDatabase();
    if (outcome)
        setState(State::Running);
    else
        stop();
    return outcome;
}

Result<void> PrivatePostgres::Private::open()
{
    const Result<PostgresAccount> account = chooseAccount(options.runAsUser);
    if (!account)
        return account.error();
    m_account = *account;
    directory = std::make_unique<ClusterDirectory>(options.dataDirectory, m_account);
    if (const Result<void> opened = directory->open(); !opened)
        return opened;
    const Result<int> version = directory->version();
    if (!version)
        return version.error();
    const Result<PostgresInstallation> chosen = chooseInstallation(findInstallations(options.binDirectory), *version);
    if (!chosen)
        return chosen.error();
    m_installation = *chosen;
    if (*version == 0)
        return makeCluster();
    stopLeftovers(leftoverGrace);
    return {};
}

Result<void> PrivatePostgres::Private::makeCluster()
{
    if (const Result<void> prepared = directory->prepareNursery(); !prepared)
        return prepared;
    QProcess initdb;
    confine(initdb, m_account);
    initdb.setProcessChannelMode(QProcess::MergedChannels);
    initdb.start(m_installation.program("initdb"),
                 {QStringLiteral("--pgdata=") + directory->nursery(), QStringLiteral("--username=postgres"),
                  QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8"),
                  QStringLiteral("--data-checksums"), QStringLiteral("--auth-local=trust"),
                  QStringLiteral("--auth-host=reject"), QStringLiteral("--no-instructions"),
                  QStringLiteral("--no-sync")});
    const bool finished = initdb.waitForFinished(int(options.startTimeout.count()));
    if (!finished || initdb.exitStatus() != QProcess::NormalExit || initdb.exitCode() != 0) {
        const QString text = initdb.errorString() + QLatin1Char('\n') + QString::fromUtf8(initdb.readAll());
        return startError(options.dataDirectory, text);
    }
    return directory->adoptNursery();
}

void PrivatePostgres::Private::stopLeftovers(std::chrono::milliseconds grace)
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        const QList<qint64> processes = directory->processes();
        if (processes.isEmpty())
            break;
        // The lock is ours, so whatever works here lost its owner.
        if (timer.elapsed() >= grace.count()) {
            const bool isStubborn = timer.elapsed() >= (grace + leftoverGrace).count();
            for (const qint64 pid : processes)
                ::kill(pid_t(pid), isStubborn ? SIGKILL : SIGQUIT);
        }
        QThread::msleep(20);
        if (timer.elapsed() >= (grace + 3 * leftoverGrace).count())
            return;
    }
    directory->removeStaleLocks();
}

void PrivatePostgres::Private::launch()
{
    constexpr qint64 logLimitBytes = 10 * 1024 * 1024;
    const bool append = QFileInfo(directory->logFile()).size() < logLimitBytes;
    confine(process, m_account);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(directory->logFile(), append ? QIODevice::Append : QIODevice::Truncate);
    m_sinceLaunch.start();
    process.start(m_installation.program("postgres"), serverArguments(options, *directory));
}

bool PrivatePostgres::Private::isReady() const
{
    const std::optional<PostmasterFile> file = PostmasterFile::read(directory->cluster());
    return file && file->isReady && file->pid == process.processId();
}

Result<void> PrivatePostgres::Private::waitUntilReady()
{
    while (!isReady()) {
        if (process.state() == QProcess::NotRunning || process.waitForFinished(int(probePeriod.count())) ||
            process.state() == QProcess::NotRunning)
            return startError(options.dataDirectory, process.errorString() + QLatin1Char('\n') + directory->logTail());
        if (m_sinceLaunch.elapsed() > options.startTimeout.count())
            return startError(options.dataDirectory, QStringLiteral("not ready in time\n") + directory->logTail());
    }
    return {};
}

Result<void> PrivatePostgres::Private::makeDatabase()
{
    const ConnectionSettings superuser = settingsFor("postgres", "postgres");
    if (const Result<void> made = runScript(superuser, rolesScript()); !made)
        return made;
    const Result<PgRows> existing = runQuery(superuser, "select from pg_database where datname = 'cinefluent'");
    if (!existing)
        return existing.error();
    if (existing->isEmpty()) {
        if (const Result<void> made = runScript(superuser, "create database cinefluent owner cinefluent_owner"); !made)
            return made;
    }
    return runScript(superuser, "revoke all on database cinefluent from public;"
                                "grant connect on database cinefluent to cinefluent_app");
}

void PrivatePostgres::Private::stop()
{
    m_restartTimer.stop();
    m_probeTimer.stop();
    setState(State::Stopped);
    const auto signalAndWait = [this](int signal, int limitMs) {
        if (process.state() == QProcess::NotRunning)
            return true;
        if (process.processId() > 0)
            ::kill(pid_t(process.processId()), signal);
        return process.waitForFinished(limitMs);
    };
    if (!signalAndWait(SIGINT, 30'000) && !signalAndWait(SIGQUIT, 5'000))
        signalAndWait(SIGKILL, 5'000);
    if (directory && directory->isOpen()) {
        // The log collector ends after the postmaster, and so do backends that lost theirs.
        stopLeftovers(leftoverGrace);
        directory->close();
    }
}

void PrivatePostgres::Private::handleFinished()
{
    if (state == State::Running) {
        m_backoff = options.restartBackoffMin;
        m_cleanings = 0;
        setState(State::Restarting);
        restart();
    } else if (state == State::Restarting) {
        failRestart();
    }
}

void PrivatePostgres::Private::restart()
{
    // Backends outlive a killed postmaster until they notice; no new one may start beside them.
    const QList<qint64> orphans = directory->processes();
    if (!orphans.isEmpty()) {
        for (const qint64 pid : orphans)
            ::kill(pid_t(pid), m_cleanings < 10 ? SIGQUIT : SIGKILL);
        ++m_cleanings;
        m_restartTimer.start(20ms);
        return;
    }
    m_cleanings = 0;
    directory->removeStaleLocks();
    launch();
    m_probeTimer.start();
}

void PrivatePostgres::Private::handleProbe()
{
    if (state != State::Restarting) {
        m_probeTimer.stop();
    } else if (isReady()) {
        m_probeTimer.stop();
        setState(State::Running);
    } else if (m_sinceLaunch.elapsed() > options.startTimeout.count()) {
        if (process.processId() > 0)
            ::kill(pid_t(process.processId()), SIGQUIT); // finished() takes it from here
        m_sinceLaunch.start();
    }
}

/// SIGTERM asks PostgreSQL for a "smart" shutdown: it takes nobody new and waits until all who are connected have gone.
/// We never go, so it would refuse work for good. It is made to stop now, and comes back as after any other end.
void PrivatePostgres::Private::handleWatch()
{
    const std::optional<PostmasterFile> file = PostmasterFile::read(directory->cluster());
    if (!file || !file->isStopping || file->pid != process.processId())
        return;
    const bool isStubborn =
        m_sinceFastStop.isValid() && m_sinceFastStop.hasExpired(std::chrono::milliseconds(fastStopGrace).count());
    if (m_sinceFastStop.isValid() && !isStubborn)
        return;
    if (!m_sinceFastStop.isValid())
        m_sinceFastStop.start();
    ::kill(pid_t(file->pid), isStubborn ? SIGQUIT : SIGINT);
}

void PrivatePostgres::Private::failRestart()
{
    m_probeTimer.stop();
    m_restartTimer.start(m_backoff);
    m_backoff = std::min(m_backoff * 2, options.restartBackoffMax);
    emit m_owner.restartFailed(startError(options.dataDirectory, directory->logTail()));
}

PrivatePostgres::PrivatePostgres(Options options, QObject *parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(*this, std::move(options)))
{
}

PrivatePostgres::~PrivatePostgres()
{
    stop();
}

Result<void> PrivatePostgres::start()
{
    return m_private->start();
}

void PrivatePostgres::stop()
{
    m_private->stop();
}

PrivatePostgres::State PrivatePostgres::state() const
{
    return m_private->state;
}

qint64 PrivatePostgres::postmasterPid() const
{
    return m_private->process.processId();
}

DatabaseSettings PrivatePostgres::settings() const
{
    return {m_private->settingsFor("cinefluent_app", databaseName),
            m_private->settingsFor("cinefluent_owner", databaseName)};
}

ConnectionSettings PrivatePostgres::superuserSettings() const
{
    return m_private->settingsFor("postgres", "postgres");
}

QString PrivatePostgres::logTail() const
{
    return m_private->directory ? m_private->directory->logTail() : QString();
}

Result<DatabaseSettings> PrivatePostgres::attach(const QString &dataDirectory)
{
    const std::optional<PostmasterFile> file = PostmasterFile::read(ClusterDirectory::clusterIn(dataDirectory));
    const bool isAlive = file && (::kill(pid_t(file->pid), 0) == 0 || errno == EPERM);
    if (!isAlive || !file->isReady) {
        return makeError(
            ErrorKind::Unavailable, QStringLiteral("server_not_running"),
            QStringLiteral("No server is running on the data directory %1. Start 'cinefluent-server serve' "
                           "on it first.")
                .arg(dataDirectory));
    }
    const auto settingsFor = [&file](const char *user) {
        return ConnectionSettings::forSocket(file->socketDirectory, QString::fromLatin1(user),
                                             QString::fromLatin1(databaseName));
    };
    return DatabaseSettings{settingsFor("cinefluent_app"), settingsFor("cinefluent_owner")};
}

} // namespace cinefluent::server
