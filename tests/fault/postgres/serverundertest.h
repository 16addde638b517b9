// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "server/storage/postgres/connectionsettings.h"

#include <QList>
#include <QProcess>
#include <QString>

namespace cinefluent::tests {

/// The server's process as a supervisor sees it: started, killed, started again on the same data.
class ServerUnderTest
{
public:
    ServerUnderTest(QString program, QStringList arguments, QString dataDirectory);
    ~ServerUnderTest();

    /// Does not wait until it serves.
    void start();
    /// As the kernel's out-of-memory killer would; returns when the process is gone.
    void killProcess();
    /// Its PostgreSQL's postmaster.
    void killPostmaster();
    /// The backend of one of its connections, `choice` picking which.
    [[nodiscard]] bool killBackend(quint32 choice);
    /// Ends it in order.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// The database's superuser, past row level security.
    [[nodiscard]] Result<server::ConnectionSettings> superuser() const;
    [[nodiscard]] QString output() const;

private:
    const QString m_program;
    const QStringList m_arguments;
    const QString m_dataDirectory;
    QProcess m_process;
};

} // namespace cinefluent::tests
