// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/serverprocess.h"

#include "tests/support/eventually.h"

#include <QFile>
#include <QProcessEnvironment>
#include <QTimer>

#include <csignal>

namespace cinefluent::tests {

namespace {

constexpr int startTimeoutMs = 60'000;
constexpr int pollMs = 10;

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

ServerProcess::ServerProcess()
    : ServerProcess(QString())
{
}

ServerProcess::ServerProcess(const QString &dataDirectory)
    : m_dataDirectory(dataDirectory.isEmpty() ? m_folder.filePath(QStringLiteral("data")) : dataDirectory)
    , m_process(std::make_unique<QProcess>())
{
    // The private PostgreSQL runs as another user when we are root and has to get through.
    QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ExeGroup | QFile::ExeOther);
}

ServerProcess::~ServerProcess()
{
    const qint64 postmaster = postmasterPid();
    if (isRunning()) {
        m_process->kill();
        m_process->waitForFinished();
    }
    // The database dies with its server; the folder can go once it has.
    QTimer poll;
    poll.start(pollMs);
    if (!eventually([postmaster] { return postmaster == 0 || ::kill(pid_t(postmaster), 0) != 0; }))
        qWarning("postmaster %lld outlives its server", postmaster);
}

QString ServerProcess::dataDirectory() const
{
    return m_dataDirectory;
}

QString ServerProcess::readyFile() const
{
    return m_folder.filePath(QStringLiteral("ready.url"));
}

bool ServerProcess::start(const QStringList &arguments, const QProcessEnvironment &environment)
{
    m_process = std::make_unique<QProcess>();
    m_log.clear();
    m_greeting.clear();
    if (!environment.isEmpty())
        m_process->setProcessEnvironment(environment);
    QStringList all{"serve", "--data-dir", dataDirectory(), "--ready-file", readyFile()};
    if (!arguments.contains(QLatin1String("--port")))
        all << QStringLiteral("--port") << QStringLiteral("0");
    m_process->start(QStringLiteral(CINEFLUENT_SERVER_PROGRAM), all + arguments);
    QTimer poll; // wakes the loop below to look for the file
    poll.start(pollMs);
    m_url.clear();
    const bool decided = eventually(
        [this] {
            m_url = readAll(readyFile()).trimmed();
            return !m_url.isEmpty() || !isRunning();
        },
        startTimeoutMs);
    return decided && !m_url.isEmpty();
}

void ServerProcess::sendSignal(int number)
{
    ::kill(pid_t(m_process->processId()), number);
}

int ServerProcess::waitForEnd(int timeoutMs)
{
    if (isRunning() && !m_process->waitForFinished(timeoutMs))
        return -1;
    return m_process->exitStatus() == QProcess::CrashExit ? 128 + m_process->exitCode() : m_process->exitCode();
}

ServerProcess::Outcome ServerProcess::run(const QStringList &arguments, const QByteArray &input,
                                          const QProcessEnvironment &environment)
{
    QProcess process;
    if (!environment.isEmpty())
        process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CINEFLUENT_SERVER_PROGRAM), arguments + QStringList{"--data-dir", dataDirectory()});
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(startTimeoutMs))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray ServerProcess::log()
{
    m_log += m_process->readAllStandardError();
    return m_log;
}

QByteArray ServerProcess::greeting()
{
    m_greeting += m_process->readAllStandardOutput();
    return m_greeting;
}

qint64 ServerProcess::postmasterPid() const
{
    return readAll(dataDirectory() + QStringLiteral("/postgres/postmaster.pid")).split('\n').value(0).toLongLong();
}

} // namespace cinefluent::tests
