// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chaosproxy.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

#include <algorithm>

namespace cinefluent::tests {

namespace {

constexpr qint64 heldBytes = 256 * 1024;

void reset(QTcpSocket &socket)
{
    const linger now{1, 0};
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof(now));
    socket.abort();
}

/// One client's connection and ours to the server. Ends itself.
class Link final : public QObject
{
public:
    Link(QTcpSocket *client, quint16 port, ChaosPlan plan, std::shared_ptr<ChaosProxy::Counts> counts, QObject *parent)
        : QObject(parent)
        , m_plan(plan)
        , m_counts(std::move(counts))
        , m_client(client)
    {
        m_client->setParent(this);
        for (QTcpSocket *socket : {m_client, &m_server}) {
            socket->setReadBufferSize(heldBytes);
            connect(socket, &QTcpSocket::readyRead, this, &Link::pump);
            connect(socket, &QTcpSocket::bytesWritten, this, &Link::pump);
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] { handleGone(*socket); });
        }
        connect(&m_server, &QTcpSocket::connected, this, &Link::pump);
        connect(&m_server, &QTcpSocket::errorOccurred, this, [this] {
            if (m_server.state() != QTcpSocket::ConnectedState)
                handleGone(m_server);
        });
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_isDue = true;
            pump();
        });
        m_server.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }

private:
    void pump()
    {
        if (m_isOver || m_isHung || m_server.state() != QTcpSocket::ConnectedState)
            return;
        const bool isSlow = m_plan.latencyMs > 0 || m_plan.bytesPerSecond > 0;
        if (isSlow && !m_isDue) {
            if (!m_timer.isActive())
                m_timer.start(std::max(1, m_plan.latencyMs));
            return;
        }
        m_isDue = false;
        qint64 passed = 0;
        for (;;) {
            const qint64 up = m_isHalf ? 0 : pass(*m_client, m_server, m_plan.upBytes, m_upBytes);
            m_counts->upBytes += up;
            const qint64 down = m_isOver ? 0 : pass(m_server, *m_client, m_plan.downBytes, m_downBytes);
            passed += up + down;
            if (m_isOver || m_isHung || isSlow || up + down == 0)
                break;
        }
        if (!m_isOver && isSlow && passed > 0) {
            const qint64 pause = m_plan.bytesPerSecond > 0 ? passed * 1000 / m_plan.bytesPerSecond : 0;
            m_timer.start(int(std::max<qint64>(pause, m_plan.latencyMs)) + 1);
        }
    }

    qint64 pass(QTcpSocket &from, QTcpSocket &to, const std::optional<qint64> &limit, qint64 &done)
    {
        qint64 size = std::min({from.bytesAvailable(), m_plan.sliceBytes, heldBytes - to.bytesToWrite()});
        if (limit)
            size = std::min(size, *limit - done);
        const QByteArray data = size > 0 ? from.read(size) : QByteArray();
        if (!data.isEmpty()) {
            to.write(data);
            done += data.size();
        }
        if (limit && done >= *limit)
            end();
        return data.size();
    }

    void end()
    {
        ++m_counts->cuts;
        switch (m_plan.end) {
        case ChaosPlan::End::Reset:
            m_isOver = true;
            m_server.flush();
            reset(*m_client);
            reset(m_server);
            deleteLater();
            break;
        case ChaosPlan::End::Close:
            m_isOver = true;
            m_client->disconnectFromHost();
            m_server.disconnectFromHost();
            deleteLater();
            break;
        case ChaosPlan::End::HalfClose:
            m_server.flush();
            ::shutdown(int(m_server.socketDescriptor()), SHUT_WR);
            m_isHalf = true;
            m_plan.upBytes.reset();
            m_plan.downBytes.reset();
            break;
        case ChaosPlan::End::Hang:
            m_isHung = true;
            break;
        }
    }

    /// The rest of what one side said still reaches the other.
    void handleGone(QTcpSocket &gone)
    {
        if (m_isOver)
            return;
        QTcpSocket &other = &gone == m_client ? m_server : *m_client;
        if (!m_isHung && other.state() == QTcpSocket::ConnectedState)
            other.write(gone.readAll());
        m_isOver = true;
        other.disconnectFromHost();
        if (other.state() == QTcpSocket::UnconnectedState)
            deleteLater();
        else
            connect(&other, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    }

    ChaosPlan m_plan;
    std::shared_ptr<ChaosProxy::Counts> m_counts;
    QTcpSocket *m_client;
    QTcpSocket m_server;
    QTimer m_timer;
    qint64 m_upBytes = 0;
    qint64 m_downBytes = 0;
    bool m_isDue = false;
    bool m_isOver = false;
    bool m_isHalf = false;
    bool m_isHung = false;
};

} // namespace

ChaosProxy::ChaosProxy(quint16 targetPort, Planner planner)
{
    auto *server = new QTcpServer;
    if (!server->listen(QHostAddress::LocalHost))
        qFatal("the proxy cannot listen: %s", qPrintable(server->errorString()));
    m_port = server->serverPort();
    server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    QObject::connect(server, &QTcpServer::newConnection, server, [this, server, targetPort, planner] {
        while (QTcpSocket *client = server->nextPendingConnection())
            new Link(client, targetPort, planner(m_counts->connections++), m_counts, server);
    });
    m_thread.start();
}

ChaosProxy::~ChaosProxy()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace cinefluent::tests
