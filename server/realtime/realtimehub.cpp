// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/realtime/realtimehub.h"

#include "server/realtime/frame.h"
#include "server/realtime/realtimesession.h"
#include "server/realtime/servermessage.h"

#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

namespace cinefluent::server {

namespace {

constexpr int handshakeMs = 10'000;

/// The next to be read.
void giveBack(QTcpSocket &socket, const QByteArray &bytes)
{
    for (auto byte = bytes.crbegin(); byte != bytes.crend(); ++byte)
        socket.ungetChar(*byte);
}

} // namespace

RealtimeHub::RealtimeHub(Parts parts)
    : m_parts(parts)
    , m_server(std::make_unique<QWebSocketServer>(QStringLiteral("CineFluent"), QWebSocketServer::NonSecureMode))
    , m_sweep(this)
{
    m_timer.start();
    m_server->setMaxPendingConnections(parts.limits.maxConnections);
    m_server->setSupportedSubprotocols({QStringLiteral("cinefluent.v1")});
    connect(m_server.get(), &QWebSocketServer::newConnection, this, &RealtimeHub::handleNewConnection);
    connect(&m_sweep, &QTimer::timeout, this, &RealtimeHub::sweep);
    m_sweep.start(parts.limits.sweepMs);
    const EventFeed::Position position = parts.feed.attach(*this);
    m_last = position.last;
    m_hasBegun = !position.epoch.isEmpty();
}

RealtimeHub::~RealtimeHub()
{
    m_parts.feed.detach(*this);
    close();
}

std::optional<EventFeed::Position> RealtimeHub::position() const
{
    auto position = m_hasBegun ? m_parts.feed.position() : std::nullopt;
    if (position)
        position->last = m_last; // the feed may be ahead of what has been handed to this thread
    return position;
}

Result<void> RealtimeHub::admit(const Identity &identity)
{
    if (m_isStopping)
        return makeError(ErrorKind::Unavailable, QStringLiteral("server_stopping"),
                         QStringLiteral("The server is stopping. Connect again in a moment."));
    if (m_parts.revoked.contains(identity.sessionId))
        return makeError(ErrorKind::Unauthenticated, QStringLiteral("token_revoked"),
                         QStringLiteral("This session has ended. Sign in again."));
    return m_parts.counts.enter(identity.userId);
}

void RealtimeHub::accept(std::unique_ptr<QTcpSocket> socket, Identity identity, QByteArray key, QByteArray subprotocol)
{
    // The handshake that Qt reads is ours: nothing of the client's header fields, tokens among them, is kept.
    const QByteArray received = socket->readAll();
    const qsizetype end = received.indexOf("\r\n\r\n");
    const QByteArray name = "/c/" + QByteArray::number(++m_arrivalNumber);
    QByteArray handshake = "GET " + name +
                           " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: " +
                           key + "\r\n";
    if (!subprotocol.isEmpty())
        handshake += "Sec-WebSocket-Protocol: " + subprotocol + "\r\n";
    handshake += "\r\n";
    // Frames that Qt reads together with the handshake are lost, and answered with masked ones: it sees none before
    // there is a session.
    socket->setReadBufferSize(handshake.size());
    giveBack(*socket, handshake);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    QTcpSocket *transport = socket.release();
    // Connected before Qt's own: it counts what Qt is about to take.
    const auto meter = std::make_shared<InputMeter>();
    connect(transport, &QTcpSocket::readyRead, transport, [transport, meter] { meter->note(*transport); });
    m_arrivals.insert(QString::fromLatin1(name), {identity, transport, meter, received.mid(end + 4), nowMs()});
    m_parts.feed.addListeners(1);
    m_server->handleConnection(transport);
}

void RealtimeHub::handleNewConnection()
{
    while (QWebSocket *socket = m_server->nextPendingConnection()) {
        const auto arrival = m_arrivals.find(socket->requestUrl().path());
        if (arrival == m_arrivals.end()) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        const Arrival taken = *arrival;
        m_arrivals.erase(arrival);
        *taken.meter = InputMeter(); // the handshake is no frame
        socket->setParent(nullptr);
        RealtimeSession::Link link{std::unique_ptr<QWebSocket>(socket), *taken.transport, taken.meter};
        auto session = std::make_shared<RealtimeSession>(*this, std::move(link), taken.identity);
        m_sessions.insert(session.get(), session);
        session->begin();
        if (m_isStopping)
            session->end(CloseCode::GoingAway, "server stopping");
        if (!taken.early.isEmpty()) {
            giveBack(*taken.transport, taken.early);
            QMetaObject::invokeMethod(taken.transport, "readyRead", Qt::QueuedConnection);
        }
    }
}

void RealtimeHub::listen(const QByteArray &channel, RealtimeSession &session)
{
    m_listeners[channel].append(&session);
}

void RealtimeHub::unlisten(const QByteArray &channel, RealtimeSession &session)
{
    const auto listeners = m_listeners.find(channel);
    if (listeners == m_listeners.end())
        return;
    listeners->removeOne(&session);
    if (listeners->isEmpty())
        m_listeners.erase(listeners);
}

void RealtimeHub::retire(RealtimeSession &session)
{
    const auto found = m_sessions.find(&session);
    if (found == m_sessions.end())
        return;
    m_parts.counts.leave(session.identity().userId);
    m_parts.feed.addListeners(-1);
    // It may be the one that is calling, or stand in a list that is being walked.
    QMetaObject::invokeMethod(
        this, [kept = std::move(*found)] {}, Qt::QueuedConnection);
    m_sessions.erase(found);
}

void RealtimeHub::post(SharedBatch batch)
{
    QMetaObject::invokeMethod(
        this, [this, batch] { handleBatch(batch); }, Qt::QueuedConnection);
}

void RealtimeHub::handleBatch(const SharedBatch &batch)
{
    if (batch->events.empty()) { // where the log stood when it was first seen
        m_last = batch->before;
        m_hasBegun = true;
        return;
    }
    if (batch->last() <= m_last)
        return;
    const bool isComplete = batch->before <= m_last;
    m_last = batch->last();
    if (!isComplete) {
        endAll(CloseCode::HistoryLost, "events were lost");
        return;
    }
    for (const RealtimeEvent &event : batch->events) {
        const auto listeners = m_listeners.constFind(event.channel);
        if (listeners == m_listeners.cend())
            continue;
        const QByteArray frame = textFrame(messages::event(event));
        const QList<RealtimeSession *> receivers = *listeners; // shared; sending may end a session
        for (RealtimeSession *session : receivers)
            session->deliver(event, frame);
    }
}

void RealtimeHub::sweep()
{
    const Instant now = m_parts.clock.now();
    const qint64 at = nowMs();
    const auto sessions = m_sessions.values();
    for (const auto &session : sessions) {
        if (m_parts.revoked.contains(session->identity().sessionId))
            session->end(CloseCode::SessionRevoked, "session revoked");
        else if (session->identity().expiresAt <= now)
            session->end(CloseCode::TokenExpired, "token expired");
        session->checkTime(at);
    }
    m_arrivals.removeIf([this, at](const auto &entry) {
        if (at - entry.value().sinceMs < handshakeMs)
            return false;
        m_parts.counts.leave(entry.value().identity.userId);
        m_parts.feed.addListeners(-1);
        return true;
    });
}

void RealtimeHub::endAll(CloseCode code, const char *reason)
{
    const auto sessions = m_sessions.values();
    for (const auto &session : sessions)
        session->end(code, reason);
}

void RealtimeHub::beginStop()
{
    m_isStopping = true;
    endAll(CloseCode::GoingAway, "server stopping");
}

void RealtimeHub::close()
{
    m_isStopping = true;
    const auto sessions = m_sessions.values();
    for (const auto &session : sessions)
        session->drop();
    for (const Arrival &arrival : std::as_const(m_arrivals)) {
        m_parts.counts.leave(arrival.identity.userId);
        m_parts.feed.addListeners(-1);
    }
    m_arrivals.clear();
}

} // namespace cinefluent::server
