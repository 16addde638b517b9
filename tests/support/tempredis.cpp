// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempredis.h"

#include "tests/support/eventually.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>

namespace cinefluent::tests {

namespace {

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress(QHostAddress::LocalHost), 0) ? server.serverPort() : 0;
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(200))
        return false;
    socket.write("PING\r\n");
    return socket.waitForReadyRead(1'000) && socket.readAll().startsWith("+PONG");
}

} // namespace

TempRedis::~TempRedis()
{
    if (m_process.state() != QProcess::NotRunning) {
        resume();
        kill();
    }
}

bool TempRedis::start()
{
    if (m_port == 0)
        m_port = freePort();
    m_process.start(QStringLiteral("redis-server"),
                    {"--port", QString::number(m_port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no",
                     "--dir", m_folder.path(), "--daemonize", "no"});
    return m_process.waitForStarted() &&
           eventually([this] { return m_process.state() != QProcess::Running || answers(m_port); }) &&
           m_process.state() == QProcess::Running;
}

void TempRedis::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

void TempRedis::freeze()
{
    ::kill(pid_t(m_process.processId()), SIGSTOP);
}

void TempRedis::resume()
{
    ::kill(pid_t(m_process.processId()), SIGCONT);
}

} // namespace cinefluent::tests
