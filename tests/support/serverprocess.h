// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace cinefluent::tests {

/// The real server program on a free port with a data directory of its own, which outlives restarts of the program.
class ServerProcess
{
public:
    ServerProcess();
    explicit ServerProcess(const QString &dataDirectory); ///< which the test makes and removes
    ~ServerProcess();                                     ///< kills what still runs

    /// Starts `serve` with further arguments and waits until it is ready; false where it ended instead.
    [[nodiscard]] bool start(const QStringList &arguments = {}, const QProcessEnvironment &environment = {});
    void sendSignal(int number);
    /// Waits for the end and gives the exit code; 128 + number after a signal, −1 where it did not end in time.
    [[nodiscard]] int waitForEnd(int timeoutMs = 30'000);

    /// Runs another command of the program on the same data directory to its end.
    struct Outcome
    {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
    };
    [[nodiscard]] Outcome run(const QStringList &arguments, const QByteArray &input = {},
                              const QProcessEnvironment &environment = {});

    [[nodiscard]] QByteArray url() const { return m_url; }
    [[nodiscard]] qint64 pid() const { return m_process->processId(); }
    [[nodiscard]] bool isRunning() const { return m_process->state() != QProcess::NotRunning; }
    [[nodiscard]] QString dataDirectory() const;
    [[nodiscard]] QString readyFile() const;
    /// What it wrote so far.
    [[nodiscard]] QByteArray log();
    [[nodiscard]] QByteArray greeting();
    /// The postmaster of its private PostgreSQL; 0 while there is none.
    [[nodiscard]] qint64 postmasterPid() const;

private:
    QTemporaryDir m_folder;
    QString m_dataDirectory;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_url;
    QByteArray m_log;
    QByteArray m_greeting;
};

} // namespace cinefluent::tests
