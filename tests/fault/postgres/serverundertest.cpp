// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/postgres/serverundertest.h"

#include "server/storage/postgres/clusterdirectory.h"
#include "server/storage/postgres/privatepostgres.h"
#include "server/storage/postgres/sqlscript.h"

#include <QFile>

#include <sys/prctl.h>

#include <csignal>

namespace cinefluent::tests {

using namespace cinefluent::server;

ServerUnderTest::ServerUnderTest(QString program, QStringList arguments, QString dataDirectory)
    : m_program(std::move(program))
    , m_arguments(std::move(arguments))
    , m_dataDirectory(std::move(dataDirectory))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_dataDirectory + QStringLiteral("/server.log"), QIODevice::Append);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

ServerUnderTest::~ServerUnderTest()
{
    stop();
}

void ServerUnderTest::start()
{
    m_process.start(m_program, m_arguments);
    m_process.waitForStarted();
}

void ServerUnderTest::killProcess()
{
    ::kill(pid_t(m_process.processId()), SIGKILL);
    m_process.waitForFinished();
}

void ServerUnderTest::killPostmaster()
{
    const auto file = PostmasterFile::read(ClusterDirectory::clusterIn(m_dataDirectory));
    if (file)
        ::kill(pid_t(file->pid), SIGKILL);
}

bool ServerUnderTest::killBackend(quint32 choice)
{
    const auto settings = superuser();
    if (!settings)
        return false;
    const auto rows = runQuery(*settings, "select pid from pg_stat_activity where backend_type = 'client backend'"
                                          " and datname = 'cinefluent' and pid <> pg_backend_pid() order by pid");
    if (!rows || rows->isEmpty())
        return false;
    return ::kill(pid_t(rows->at(int(choice % quint32(rows->size()))).int64(0)), SIGKILL) == 0;
}

void ServerUnderTest::stop()
{
    if (!isRunning())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(30'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

Result<ConnectionSettings> ServerUnderTest::superuser() const
{
    const auto settings = PrivatePostgres::attach(m_dataDirectory);
    if (!settings)
        return settings.error();
    return settings->owner.withUser(QStringLiteral("postgres"));
}

QString ServerUnderTest::output() const
{
    QFile file(m_dataDirectory + QStringLiteral("/server.log"));
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll().right(4000)) : QString();
}

} // namespace cinefluent::tests
