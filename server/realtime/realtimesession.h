// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/realtime/clientmessage.h"
#include "server/realtime/closecode.h"
#include "server/realtime/frame.h"
#include "server/realtime/subscription.h"
#include "server/services/auth/identity.h"
#include "server/services/realtime/channel.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>

#include <deque>
#include <memory>

class QWebSocket;

namespace cinefluent::server {

class RealtimeHub;

/// Looks at what comes in before the WebSocket takes its part of it, control frames included.
struct InputMeter
{
    qint64 unreadBytes = 0; ///< left by the WebSocket when it last looked
    qint64 freshBytes = 0;  ///< come since they were last counted
    MaskWatch masks;

    void note(QTcpSocket &transport);
};

/// One WebSocket connection. Messages are handled one after the other, in their order; what waits is bounded, and so
/// is what the client has not read. Lives on its hub's thread; a message under way keeps it alive, but once it has
/// ended it touches nothing outside itself.
class RealtimeSession final : public QObject, public std::enable_shared_from_this<RealtimeSession>
{
    Q_OBJECT

public:
    struct Link
    {
        std::unique_ptr<QWebSocket> socket;
        QTcpSocket &transport; ///< of the socket; frames for many are written to it as they are
        std::shared_ptr<InputMeter> meter;
    };

    RealtimeSession(RealtimeHub &hub, Link link, Identity identity);
    ~RealtimeSession() override;

    [[nodiscard]] const Identity &identity() const { return m_identity; }

    void begin();
    /// `frame` is the event as a text frame, shared by all its receivers.
    void deliver(const RealtimeEvent &event, const QByteArray &frame);
    /// Says why and gives the client a moment to answer. Nothing is sent after that.
    void end(CloseCode code, const char *reason);
    /// Ends without a word.
    void drop();
    void checkTime(qint64 nowMs);

private:
    using Self = std::shared_ptr<RealtimeSession>;

    void handleInput();
    void handleText(const QString &text);
    void handleOutput();
    void stopReading();
    void work();
    void send(const QByteArray &json);
    void write(const QByteArray &frame);
    void leaveChannels();
    [[nodiscard]] bool spendMessage(qsizetype bytes);
    [[nodiscard]] Subscription *find(const QByteArray &channel);
    void removeSubscription(const QByteArray &channel);

    static Task<> handle(Self self, QByteArray json);
    [[nodiscard]] static Task<> subscribe(Self self, SubscribeMessage message);
    [[nodiscard]] static Task<> recordProgress(Self self, ProgressMessage message);
    [[nodiscard]] Result<Channel> channelFor(const QString &name);
    void unsubscribe(const UnsubscribeMessage &message);

    RealtimeHub &m_hub;
    std::unique_ptr<QWebSocket> m_socket;
    QPointer<QTcpSocket> m_transport; ///< Qt may delete it once it is disconnected
    std::shared_ptr<InputMeter> m_meter;
    const Identity m_identity;
    std::vector<std::unique_ptr<Subscription>> m_subscriptions;
    std::deque<QByteArray> m_inbox;
    qsizetype m_inboxBytes = 0;
    std::deque<QString> m_ownEvents; ///< ids of progress reported here, which is not told here again
    double m_messageBudget;
    double m_inputBudget;
    qint64 m_budgetMs;
    qint64 m_lastInputMs;
    qint64 m_lastPingMs = 0;
    qint64 m_endedMs = 0;
    bool m_isWorking = false;
    bool m_isEnding = false;
    bool m_isClosed = false;
};

} // namespace cinefluent::server
