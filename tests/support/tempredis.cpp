// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempredis.h"

#include "tests/support/eventually.h"

#include <QFile>
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
    return launch({"--port", QString::number(m_port)}) &&
           eventually([this] { return m_process.state() != QProcess::Running || answers(m_port); }) &&
           m_process.state() == QProcess::Running;
}

bool TempRedis::launch(const QStringList &arguments)
{
    m_process.start(QStringLiteral("redis-server"),
                    arguments + QStringList{"--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir",
                                            m_folder.path(), "--daemonize", "no"});
    return m_process.waitForStarted();
}

bool TempRedis::startEncrypted(const QString &name)
{
    if (m_port == 0)
        m_port = freePort();
    const QString key = m_folder.filePath(QStringLiteral("server.key"));
    const bool isAddress = !QHostAddress(name).isNull();
    const QStringList request{"req",
                              "-x509",
                              "-newkey",
                              "ec",
                              "-pkeyopt",
                              "ec_paramgen_curve:prime256v1",
                              "-nodes",
                              "-days",
                              "2",
                              "-subj",
                              "/CN=" + name,
                              "-addext",
                              QStringLiteral("subjectAltName=%1:%2").arg(isAddress ? "IP" : "DNS", name),
                              "-keyout",
                              key,
                              "-out",
                              authority()};
    if (!QFile::exists(key) && QProcess::execute(QStringLiteral("openssl"), request) != 0)
        return false;
    return launch({"--port", "0", "--tls-port", QString::number(m_port), "--tls-cert-file", authority(),
                   "--tls-key-file", key, "--tls-ca-cert-file", authority(), "--tls-auth-clients", "no"}) &&
           eventually([this] {
               QTcpSocket socket;
               socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
               return m_process.state() != QProcess::Running || socket.waitForConnected(200);
           }) &&
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
