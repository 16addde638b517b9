// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/logger.h"
#include "server/realtime/closecode.h"
#include "server/realtime/connectioncounts.h"
#include "server/realtime/eventfeed.h"
#include "server/realtime/progressintake.h"
#include "server/realtime/realtimelimits.h"
#include "server/services/auth/revocationset.h"
#include "server/services/realtime/realtimegateway.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

class QWebSocketServer;

namespace cinefluent::server {

class RealtimeSession;
struct InputMeter;

/// The WebSocket connections of one reactor: takes them in, gives each channel's events to those who listen, and ends
/// connections whose token, session or peer is gone. Lives on the reactor's thread.
class RealtimeHub final : public QObject, public RealtimeGateway, public EventSubscriber
{
    Q_OBJECT

public:
    struct Parts
    {
        EventFeed &feed;
        EventLog &log; ///< over a connection of this thread
        ChannelAccess &access;
        ProgressIntake &progress;
        ConnectionCounts &counts;
        const RevocationSet &revoked;
        const RealtimeLimits &limits;
        const Clock &clock;
        Logger &logger;
    };

    explicit RealtimeHub(Parts parts);
    ~RealtimeHub() override;

    [[nodiscard]] Result<void> admit(const Identity &identity) override;
    void accept(std::unique_ptr<QTcpSocket> socket, Identity identity, QByteArray key, QByteArray subprotocol) override;
    void post(SharedBatch batch) override;

    /// Tells every client that the server goes, and takes no more.
    void beginStop();
    /// Ends every connection now; sessions that wait for something find themselves closed.
    void close();

    // For sessions.
    [[nodiscard]] const Parts &parts() const { return m_parts; }
    [[nodiscard]] qint64 nowMs() const { return m_timer.elapsed(); }
    /// Where this reactor stands; nothing while the log is unknown.
    [[nodiscard]] std::optional<EventFeed::Position> position() const;
    void listen(const QByteArray &channel, RealtimeSession &session);
    void unlisten(const QByteArray &channel, RealtimeSession &session);
    void retire(RealtimeSession &session);

private:
    struct Arrival
    {
        Identity identity;
        QTcpSocket *transport = nullptr; ///< owned by the WebSocket server
        std::shared_ptr<InputMeter> meter;
        QByteArray early; ///< what the client sent without waiting for the answer
        qint64 sinceMs = 0;
    };

    void handleNewConnection();
    void handleBatch(const SharedBatch &batch);
    void sweep();
    void endAll(CloseCode code, const char *reason);

    const Parts m_parts;
    QElapsedTimer m_timer;
    std::unique_ptr<QWebSocketServer> m_server;
    QHash<QString, Arrival> m_arrivals; ///< by the path put into the handshake
    QHash<RealtimeSession *, std::shared_ptr<RealtimeSession>> m_sessions;
    QHash<QByteArray, QList<RealtimeSession *>> m_listeners;
    qint64 m_last = 0;
    QTimer m_sweep;
    quint64 m_arrivalNumber = 0;
    bool m_hasBegun = false;
    bool m_isStopping = false;
};

} // namespace cinefluent::server
