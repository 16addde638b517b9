// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/contract/browser.h"

#include <QEventLoop>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTimer>

namespace cinefluent::tests {

namespace {

constexpr int limitMs = 60'000;
constexpr char answerPath[] = "/answer/";

bool isConnections(const QByteArray &name)
{
    for (const char *own : {"content-length", "connection", "transfer-encoding", "content-encoding"}) {
        if (name.compare(own, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

ReplayServer::ReplayServer()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port is free");
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                if (!socket->peek(64 * 1024).contains("\r\n\r\n"))
                    return;
                answer(*socket, socket->readAll().split(' ').value(1));
            });
        }
    });
}

QByteArray ReplayServer::replay(const HttpAnswer &answer)
{
    m_answers.append(answer);
    return url() + answerPath + QByteArray::number(m_answers.size() - 1);
}

void ReplayServer::answer(QTcpSocket &socket, const QByteArray &target)
{
    HttpAnswer given{404, {}, {}};
    if (target.startsWith(answerPath))
        given = m_answers.value(target.mid(qsizetype(sizeof answerPath) - 1).toLongLong());
    else if (target != "/favicon.ico") // which every browser asks for by itself
        ++m_beacons;
    QByteArray out = "HTTP/1.1 " + QByteArray::number(given.status) + " Replayed\r\n";
    for (const auto &[name, value] : given.headers) {
        if (!isConnections(name))
            out += name + ": " + value + "\r\n";
    }
    socket.write(out + "Content-Length: " + QByteArray::number(given.body.size()) + "\r\nConnection: close\r\n\r\n" +
                 given.body);
    socket.disconnectFromHost();
}

QString Browser::program()
{
    for (const char *name : {"chromium", "chromium-browser", "google-chrome"}) {
        const QString path = QStandardPaths::findExecutable(QLatin1String(name));
        if (!path.isEmpty())
            return path;
    }
    return {};
}

QByteArray Browser::documentOf(const QByteArray &url)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    // An event loop, not waitForFinished(): what the page asks for is served by this thread.
    QEventLoop loop;
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(limitMs, &process, &QProcess::kill);
    process.start(program(),
                  {QStringLiteral("--headless=new"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
                   QStringLiteral("--disable-extensions"), QStringLiteral("--no-first-run"),
                   QStringLiteral("--disable-background-networking"), QStringLiteral("--disable-component-update"),
                   QStringLiteral("--user-data-dir=") + m_profile.path(), QStringLiteral("--virtual-time-budget=3000"),
                   QStringLiteral("--dump-dom"), QString::fromLatin1(url)});
    loop.exec();
    return process.exitStatus() == QProcess::NormalExit ? process.readAllStandardOutput() : QByteArray();
}

} // namespace cinefluent::tests
