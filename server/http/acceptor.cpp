// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/acceptor.h"

#include "server/http/socketcalls.h"

namespace cinefluent::server {

namespace {

constexpr char serviceFull[] = "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 2\r\nConnection: close\r\n"
                               "Content-Length: 0\r\n\r\n";
constexpr char addressFull[] = "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 5\r\nConnection: close\r\n"
                               "Content-Length: 0\r\n\r\n";
/// After accept() failed for want of descriptors or memory.
constexpr int resumeMs = 100;

Error listenFailure(QAbstractSocket::SocketError error, const QHostAddress &address, quint16 port,
                    const QString &detail)
{
    const QString where = QStringLiteral("%1, port %2").arg(address.toString()).arg(port);
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return makeError(ErrorKind::Unavailable, QStringLiteral("address_in_use"),
                         QStringLiteral("Another program listens on %1. Stop it or choose another port.").arg(where),
                         detail);
    case QAbstractSocket::SocketAccessError:
        return makeError(ErrorKind::Unavailable, QStringLiteral("address_not_permitted"),
                         QStringLiteral("This account may not listen on %1. Choose a port above 1023.").arg(where),
                         detail);
    case QAbstractSocket::SocketAddressNotAvailableError:
        return makeError(ErrorKind::Unavailable, QStringLiteral("address_not_available"),
                         QStringLiteral("This machine has no address %1.").arg(address.toString()), detail);
    default:
        return makeError(ErrorKind::Unavailable, QStringLiteral("listen_failed"),
                         QStringLiteral("The server cannot listen on %1.").arg(where), detail);
    }
}

} // namespace

Acceptor::Acceptor(ReactorShared shared, std::vector<Reactor *> reactors)
    : m_shared(shared)
    , m_reactors(std::move(reactors))
    , m_resume(this)
{
    m_resume.setSingleShot(true);
    connect(&m_resume, &QTimer::timeout, this, &Acceptor::resumeAccepting);
    connect(this, &QTcpServer::acceptError, this, [this] {
        if (m_shared.services.observer)
            m_shared.services.observer->connectionDropped("accept_failed");
        m_resume.start(resumeMs);
    });
}

Result<void> Acceptor::probe(const QHostAddress &address, quint16 port)
{
    QTcpServer server;
    if (server.listen(address, port))
        return {};
    return listenFailure(server.serverError(), address, port, server.errorString());
}

Result<quint16> Acceptor::start(const QHostAddress &address, quint16 port)
{
    setListenBacklogSize(m_shared.options.listenBacklog);
    if (!listen(address, port))
        return listenFailure(serverError(), address, port, errorString());
    return serverPort();
}

void Acceptor::incomingConnection(qintptr descriptor)
{
    const QHostAddress address = peerAddressOf(descriptor);
    const ConnectionLedger::Verdict verdict = m_shared.ledger.admit(address);
    if (verdict != ConnectionLedger::Verdict::Accepted) {
        const bool isFull = verdict == ConnectionLedger::Verdict::Full;
        sendAndClose(descriptor, isFull ? QByteArrayView(serviceFull) : QByteArrayView(addressFull));
        if (m_shared.services.observer) {
            m_shared.services.observer->connectionDropped(isFull ? "too_many_connections"
                                                                 : "too_many_connections_from_address");
        }
        return;
    }
    Reactor *reactor = m_reactors[m_next++ % m_reactors.size()];
    QMetaObject::invokeMethod(
        reactor, [reactor, descriptor, address] { reactor->take(descriptor, address); }, Qt::QueuedConnection);
}

} // namespace cinefluent::server
