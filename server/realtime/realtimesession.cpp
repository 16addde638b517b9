// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/realtime/realtimesession.h"

#include "server/realtime/directsend.h"
#include "server/realtime/realtimehub.h"
#include "server/realtime/recovery.h"
#include "server/realtime/servermessage.h"

#include <QTcpSocket>
#include <QWebSocket>

namespace cinefluent::server {

namespace {

constexpr size_t maxInbox = 64;
constexpr qsizetype maxInboxBytes = 128 * 1024; ///< whole messages of a client that does not read its answers
constexpr size_t maxOwnEvents = 64;
constexpr qint64 readBufferSpareBytes = 4 * 1024; ///< Qt wants a whole frame in it
constexpr int inputBurstSeconds = 4;
constexpr double endingInputBytes = 64 * 1024; ///< read for the client's close frame
/// With more waiting to be read, a client's next message waits too.
constexpr qint64 answersAheadBytes = 64 * 1024;

Error channelError(ErrorKind kind, const char *code, const char *message)
{
    return makeError(kind, QString::fromLatin1(code), QString::fromLatin1(message));
}

} // namespace

void InputMeter::note(QTcpSocket &transport)
{
    const qint64 available = transport.bytesAvailable();
    if (available > unreadBytes) {
        const QByteArray bytes = transport.peek(available);
        masks.look(QByteArrayView(bytes).sliced(unreadBytes));
    }
    freshBytes += available - unreadBytes;
    unreadBytes = available;
}

RealtimeSession::RealtimeSession(RealtimeHub &hub, Link link, Identity identity)
    : m_hub(hub)
    , m_socket(std::move(link.socket))
    , m_transport(&link.transport)
    , m_meter(std::move(link.meter))
    , m_identity(identity)
    , m_messageBudget(hub.parts().limits.messageBurst)
    , m_inputBudget(double(hub.parts().limits.inputBytesPerSecond) * inputBurstSeconds)
    , m_budgetMs(hub.nowMs())
    , m_lastInputMs(hub.nowMs())
{
    const auto limit = quint64(hub.parts().limits.maxMessageBytes);
    m_socket->setMaxAllowedIncomingFrameSize(limit);
    m_socket->setMaxAllowedIncomingMessageSize(limit);
    m_transport->setReadBufferSize(qint64(limit) + readBufferSpareBytes);
    connect(m_transport, &QTcpSocket::readyRead, this, &RealtimeSession::handleInput);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &RealtimeSession::handleText);
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this,
            [this] { end(CloseCode::NotText, "text expected"); });
    connect(m_transport, &QTcpSocket::bytesWritten, this, &RealtimeSession::handleOutput);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &RealtimeSession::drop);
}

RealtimeSession::~RealtimeSession()
{
    m_socket->disconnect(this);
    if (m_transport)
        m_transport->disconnect(this);
}

void RealtimeSession::begin()
{
    if (m_transport->state() != QAbstractSocket::ConnectedState)
        drop();
    else
        send(messages::welcome(m_identity, m_hub.parts().limits));
}

void RealtimeSession::handleInput()
{
    if (m_isClosed)
        return;
    const RealtimeLimits &limits = m_hub.parts().limits;
    const qint64 now = m_hub.nowMs();
    const double seconds = double(now - m_budgetMs) / 1000;
    m_budgetMs = now;
    m_lastInputMs = now;
    m_messageBudget = std::min(double(limits.messageBurst), m_messageBudget + seconds * limits.messagesPerSecond);
    m_inputBudget = std::min(double(limits.inputBytesPerSecond) * inputBurstSeconds,
                             m_inputBudget + seconds * limits.inputBytesPerSecond);
    m_inputBudget -= double(std::exchange(m_meter->freshBytes, 0));
    m_meter->unreadBytes = m_transport->bytesAvailable();
    if (m_meter->unreadBytes > 0) {
        // Qt reads on only once its buffer has been emptied, which a part of a frame prevents, or has another size.
        m_transport->setReadBufferSize(m_transport->readBufferSize() ^ 1);
    }
    if (m_meter->masks.isViolated())
        end(CloseCode::ProtocolError, "frames must be masked");
    else if (m_transport->bytesToWrite() > limits.maxQueuedBytes)
        end(CloseCode::SlowConsumer, "answers pile up unread"); // to pings, which never pass through write()
    if (m_inputBudget < 0) {
        end(CloseCode::TooManyMessages, "too much input");
        stopReading();
    }
}

/// What still comes waits in bounded buffers until the connection ends; Qt would answer pings without end.
void RealtimeSession::stopReading()
{
    if (!m_isClosed && m_transport)
        QObject::disconnect(m_transport, &QTcpSocket::readyRead, nullptr, nullptr);
}

bool RealtimeSession::spendMessage(qsizetype bytes)
{
    m_messageBudget -= 1;
    return m_messageBudget >= 0 && m_inbox.size() < maxInbox && m_inboxBytes + bytes <= maxInboxBytes;
}

void RealtimeSession::handleText(const QString &text)
{
    if (m_isEnding || m_isClosed || m_meter->masks.isViolated())
        return;
    QByteArray json = text.toUtf8();
    if (!spendMessage(json.size())) {
        end(CloseCode::TooManyMessages, "too many messages");
        return;
    }
    m_inboxBytes += json.size();
    m_inbox.push_back(std::move(json));
    work();
}

void RealtimeSession::handleOutput()
{
    if (!m_isClosed && !m_inbox.empty())
        work();
}

void RealtimeSession::work()
{
    while (!m_isWorking && !m_isEnding && !m_isClosed && !m_inbox.empty() &&
           m_transport->bytesToWrite() < answersAheadBytes) {
        m_isWorking = true;
        const QByteArray json = std::move(m_inbox.front());
        m_inbox.pop_front();
        m_inboxBytes -= json.size();
        handle(shared_from_this(), json);
    }
}

Task<> RealtimeSession::handle(Self self, QByteArray json)
{
    const auto message = clientMessageFrom(json);
    if (!message)
        self->send(messages::error(message.error(), QString(), QString()));
    else if (const auto *toSubscribe = std::get_if<SubscribeMessage>(&*message))
        co_await subscribe(self, *toSubscribe);
    else if (const auto *toUnsubscribe = std::get_if<UnsubscribeMessage>(&*message))
        self->unsubscribe(*toUnsubscribe);
    else if (const auto *progress = std::get_if<ProgressMessage>(&*message))
        co_await recordProgress(self, *progress);
    else
        self->send(messages::pong());
    self->m_isWorking = false;
    // From the event loop: a line of messages must not grow the stack.
    if (!self->m_isClosed && !self->m_inbox.empty())
        QMetaObject::invokeMethod(self.get(), &RealtimeSession::work, Qt::QueuedConnection);
}

Result<Channel> RealtimeSession::channelFor(const QString &name)
{
    const auto channel = channelFromName(name);
    if (!channel)
        return channelError(ErrorKind::InvalidInput, "channel_unknown", "There is no such channel.");
    if (channel->kind == Channel::Kind::User && channel->id != m_identity.userId.uuid())
        return channelError(ErrorKind::PermissionDenied, "channel_forbidden", "This channel is somebody else's.");
    if (find(channel->name))
        return channelError(ErrorKind::Conflict, "already_subscribed", "This connection listens there already.");
    if (int(m_subscriptions.size()) >= m_hub.parts().limits.maxSubscriptions)
        return channelError(ErrorKind::RateLimited, "too_many_subscriptions",
                            "This connection listens to as many channels as it may.");
    return *channel;
}

Task<> RealtimeSession::subscribe(Self self, SubscribeMessage message)
{
    const QString request = QStringLiteral("subscribe");
    const auto channel = self->channelFor(message.channel);
    if (!channel) {
        self->send(messages::error(channel.error(), request, message.channel));
        co_return;
    }
    const auto exists = co_await self->m_hub.parts().access.exists(*channel, self->m_identity);
    if (self->m_isClosed)
        co_return;
    const auto position = self->m_hub.position();
    if (!exists || !*exists || !position) {
        const Error error =
            exists && !*exists
                ? channelError(ErrorKind::NotFound, "channel_not_found", "What this channel is about is not there.")
                : channelError(ErrorKind::Unavailable, "unavailable", "Events cannot be had now. Try again.");
        self->send(messages::error(error, request, message.channel));
        co_return;
    }
    // From here on the channel's events are kept aside, so that none is lost between the past and the present.
    const QByteArray name = channel->name;
    self->m_subscriptions.push_back(std::make_unique<Subscription>(name, position->last));
    self->m_hub.listen(name, *self);
    const RealtimeHub::Parts &parts = self->m_hub.parts();
    const Recovery recovery{parts.feed, parts.log, size_t(parts.limits.maxReplay)};
    const auto past = co_await recover(recovery, name, *position, message.from);
    Subscription *subscription = self->m_isClosed ? nullptr : self->find(name);
    if (!subscription)
        co_return;
    if (!past) {
        self->removeSubscription(name);
        self->send(messages::error(past.error(), request, message.channel));
        co_return;
    }
    subscription->settle(past->offset);
    const std::vector<RealtimeEvent> due = subscription->open(past->missed);
    self->send(messages::subscribed(name, position->epoch, past->offset, past->isRecovered, past->missed.size()));
    for (const RealtimeEvent &event : due)
        self->write(textFrame(messages::event(event)));
}

void RealtimeSession::unsubscribe(const UnsubscribeMessage &message)
{
    const auto channel = channelFromName(message.channel);
    if (!channel || !find(channel->name)) {
        send(messages::error(
            channelError(ErrorKind::NotFound, "not_subscribed", "This connection does not listen there."),
            QStringLiteral("unsubscribe"), message.channel));
        return;
    }
    removeSubscription(channel->name);
    send(messages::unsubscribed(QString::fromLatin1(channel->name)));
}

Task<> RealtimeSession::recordProgress(Self self, ProgressMessage message)
{
    // The event may come back before the answer does.
    self->m_ownEvents.push_back(ProgressIntake::eventIdOf(self->m_identity.userId, message));
    if (self->m_ownEvents.size() > maxOwnEvents)
        self->m_ownEvents.pop_front();
    const auto recorded = co_await self->m_hub.parts().progress.record(self->m_identity, message);
    if (self->m_isClosed)
        co_return;
    if (!recorded) {
        self->send(messages::error(recorded.error(), QStringLiteral("progress_update"), QString()));
        co_return;
    }
    self->m_hub.parts().feed.written();
    self->send(messages::progressRecorded(message.lessonId.toString(), recorded->eventId, recorded->percentHundredths));
}

void RealtimeSession::deliver(const RealtimeEvent &event, const QByteArray &frame)
{
    Subscription *subscription = m_isEnding || m_isClosed ? nullptr : find(event.channel);
    if (!subscription || !subscription->take(event)) {
        if (subscription && subscription->heldEvents() > size_t(m_hub.parts().limits.maxReplay))
            end(CloseCode::SlowConsumer, "too much happens while the past is fetched");
        return;
    }
    if (!m_ownEvents.empty() && event.channel.startsWith("user:")) {
        for (const QString &own : m_ownEvents) {
            if (event.payload.contains(own.toLatin1()))
                return;
        }
    }
    write(frame);
}

void RealtimeSession::send(const QByteArray &json)
{
    write(textFrame(json));
}

void RealtimeSession::write(const QByteArray &frame)
{
    if (m_isEnding || m_isClosed)
        return;
    if (m_transport->bytesToWrite() == 0) { // else there is a line already, which the event loop empties
        const qsizetype sent = sendAtOnce(m_transport->socketDescriptor(), frame);
        if (sent < frame.size())
            m_transport->write(sent == 0 ? frame : frame.mid(sent));
    } else {
        m_transport->write(frame);
    }
    const qint64 limit = m_hub.parts().limits.maxQueuedBytes;
    if (!m_isClosed && m_transport->bytesToWrite() > limit) {
        m_transport->flush(); // a burst is no reason yet: the event loop had no turn to hand it to the kernel
        if (!m_isClosed && m_transport->bytesToWrite() > limit)
            end(CloseCode::SlowConsumer, "events pile up unread");
    }
}

void RealtimeSession::end(CloseCode code, const char *reason)
{
    if (m_isEnding || m_isClosed)
        return;
    m_isEnding = true;
    m_endedMs = m_hub.nowMs();
    m_inputBudget = std::min(m_inputBudget, endingInputBytes);
    m_inbox.clear();
    m_inboxBytes = 0;
    leaveChannels();
    m_hub.parts().logger.debug("realtime_ended", {{"code", int(code)}, {"reason", reason}});
    m_transport->write(closeFrame(int(code), reason)); // the client's own close frame ends the connection
    m_transport->flush();
}

void RealtimeSession::drop()
{
    if (std::exchange(m_isClosed, true))
        return;
    m_inbox.clear();
    leaveChannels();
    m_socket->disconnect(this);
    if (m_transport) {
        m_transport->disconnect(this);
        m_transport->abort();
    }
    m_hub.retire(*this);
}

void RealtimeSession::checkTime(qint64 nowMs)
{
    const RealtimeLimits &limits = m_hub.parts().limits;
    if (m_isClosed)
        return;
    const qint64 silenceMs = nowMs - m_lastInputMs;
    if ((m_isEnding && nowMs - m_endedMs > limits.closeGraceMs) || silenceMs > limits.silenceMs) {
        drop();
    } else if (!m_isEnding && m_transport->bytesToWrite() > limits.maxQueuedBytes) {
        end(CloseCode::SlowConsumer, "answers pile up unread");
    } else if (!m_isEnding && silenceMs > limits.pingMs && nowMs - m_lastPingMs > limits.pingMs) {
        m_lastPingMs = nowMs;
        m_socket->ping();
    }
}

void RealtimeSession::leaveChannels()
{
    for (const auto &subscription : m_subscriptions)
        m_hub.unlisten(subscription->channel(), *this);
    m_subscriptions.clear();
}

Subscription *RealtimeSession::find(const QByteArray &channel)
{
    for (const auto &subscription : m_subscriptions) {
        if (subscription->channel() == channel)
            return subscription.get();
    }
    return nullptr;
}

void RealtimeSession::removeSubscription(const QByteArray &channel)
{
    m_hub.unlisten(channel, *this);
    std::erase_if(m_subscriptions, [&](const auto &entry) { return entry->channel() == channel; });
}

} // namespace cinefluent::server
