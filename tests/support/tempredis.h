// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace cinefluent::tests {

/// A Redis of the test's own on a free port, without persistence. Stops with the test.
class TempRedis
{
public:
    TempRedis() = default;
    ~TempRedis();

    /// Waits until it answers. Again after `kill`: on the same port, empty.
    [[nodiscard]] bool start();
    /// The same by TLS alone, with a certificate for `name` that `authority()` vouches for.
    [[nodiscard]] bool startEncrypted(const QString &name);
    [[nodiscard]] QString authority() const { return m_folder.filePath(QStringLiteral("server.crt")); }
    void kill();
    /// SIGSTOP: it holds its connections and says nothing; `resume` undoes it.
    void freeze();
    void resume();

    [[nodiscard]] QString url() const { return QStringLiteral("redis://127.0.0.1:%1/0").arg(m_port); }
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    bool launch(const QStringList &arguments);

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace cinefluent::tests
