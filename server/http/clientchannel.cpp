// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/clientchannel.h"

#include "server/http/socketcalls.h"

#include <QTimer>

#include <algorithm>

namespace cinefluent::server {

namespace {

constexpr qint64 readChunkBytes = 64 * 1024;
constexpr qint64 fileChunkBytes = 64 * 1024;
/// A refused request's body up to this is read and thrown away, so that the connection can be kept.
constexpr qint64 drainableBodyBytes = 64 * 1024;
/// Head and body of a small answer leave in one segment.
constexpr qsizetype joinedBodyBytes = 16 * 1024;
constexpr qsizetype keptInputBytes = 4096;

} // namespace

ClientChannel::ClientChannel(ChannelHost &host, qintptr descriptor)
    : m_host(host)
    , m_peer(new QTcpSocket(this))
    , m_parser(host.options().limits)
{
    m_phaseSinceMs = m_lastInputMs = m_lastOutputMs = host.nowMs();
    if (!m_peer->setSocketDescriptor(descriptor)) {
        closeDescriptor(descriptor);
        m_phase = Phase::Closed;
        return;
    }
    m_peer->setReadBufferSize(readChunkBytes);
    m_peer->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    limitUnsent(descriptor, host.options().limits.maxKernelOutputBytes);
    m_clientAddress = m_peer->peerAddress();
    setPeerAddress(m_clientAddress);
    setPeerPort(m_peer->peerPort());
    setSocketState(ConnectedState);
    setOpenMode(QIODevice::ReadWrite | QIODevice::Unbuffered);
    connect(m_peer, &QTcpSocket::readyRead, this, &ClientChannel::pump);
    connect(m_peer, &QTcpSocket::bytesWritten, this, &ClientChannel::handleBytesWritten);
    connect(m_peer, &QTcpSocket::disconnected, this, &ClientChannel::handlePeerGone);
}

ClientChannel::~ClientChannel()
{
    m_peer->disconnect(this);
}

bool ClientChannel::isIdle() const
{
    return m_phase == Phase::Idle || m_phase == Phase::Head;
}

void ClientChannel::setPhase(Phase phase)
{
    m_phase = phase;
    m_phaseSinceMs = m_host.nowMs();
}

void ClientChannel::pump()
{
    m_pumpScheduled = false;
    if (m_phase == Phase::Closing) {
        continueClosing();
        return;
    }
    if (m_pumping)
        return;
    m_pumping = true;
    while (step()) {
    }
    m_pumping = false;
    if (!m_flushed) {
        m_flushed = true;
        m_peer->flush();
    }
}

void ClientChannel::schedulePump()
{
    if (m_pumping || m_pumpScheduled || (m_inputOffset == m_input.size() && m_peer->bytesAvailable() == 0))
        return;
    m_pumpScheduled = true;
    QMetaObject::invokeMethod(this, &ClientChannel::pump, Qt::QueuedConnection);
}

bool ClientChannel::step()
{
    if (m_phase != Phase::Idle && m_phase != Phase::Head && m_phase != Phase::Body)
        return false;
    if (m_inputOffset == m_input.size()) {
        m_input.resize(qsizetype(std::min(m_peer->bytesAvailable(), readChunkBytes)));
        if (!m_input.isEmpty()) {
            m_input.resize(qsizetype(std::max<qint64>(0, m_peer->read(m_input.data(), m_input.size()))));
            m_lastInputMs = m_host.nowMs();
        }
        m_inputOffset = 0;
    }
    if (m_phase == Phase::Idle) {
        if (m_input.isEmpty())
            return false;
        setPhase(Phase::Head);
    }
    const RequestParser::Step step = m_parser.advance(QByteArrayView(m_input).sliced(m_inputOffset));
    m_inputOffset += step.consumed;
    switch (step.event) {
    case RequestParser::Event::NeedMore:
        return m_peer->bytesAvailable() > 0;
    case RequestParser::Event::Head:
        handleHead();
        break;
    case RequestParser::Event::Data:
        handleData(step.data);
        break;
    case RequestParser::Event::Complete:
        handleComplete();
        break;
    case RequestParser::Event::Failed:
        reject(m_parser.rejection());
        break;
    }
    return true;
}

void ClientChannel::handleHead()
{
    setPhase(Phase::Body);
    m_exchange = m_host.begin(*this, m_parser.takeHead());
    Exchange &exchange = *m_exchange;
    m_keepAlive = exchange.keepAlive && ++m_requests < m_host.options().limits.maxRequestsPerConnection;
    const bool hasBody = exchange.framing == RequestHead::Framing::Chunked || exchange.declaredBytes > 0;
    if (exchange.refusal) {
        const bool drainable =
            !hasBody || (!exchange.expectsContinue && exchange.framing == RequestHead::Framing::Length &&
                         exchange.declaredBytes <= drainableBodyBytes);
        if (!drainable) {
            m_keepAlive = false;
            write(m_host.answerRefusal(exchange));
            return;
        }
        m_parser.setBodyLimit(drainableBodyBytes);
        (void)m_sink.start(BodySink::Kind::Discard, 0, {}, nullptr);
        return;
    }
    if (exchange.upgrade) {
        const auto kept = m_exchange;
        if (m_host.upgrade(*this, kept, QByteArrayView(m_input).sliced(m_inputOffset)))
            return;
        m_keepAlive = false;
        write(m_host.answerRefusal(exchange));
        return;
    }
    m_parser.setBodyLimit(exchange.policy.maxBodyBytes);
    if (exchange.declaredBytes > exchange.policy.maxBodyBytes)
        return; // the parser refuses at its next step
    const auto kind = exchange.policy.spoolBody ? BodySink::Kind::Spool
                      : hasBody                 ? BodySink::Kind::Memory
                                                : BodySink::Kind::Discard;
    const HttpServerOptions &options = m_host.options();
    if (!m_sink.start(kind, exchange.declaredBytes, options.spoolFolder, options.spoolSpace)) {
        reject(Reject::StorageFull);
        return;
    }
    if (hasBody && exchange.expectsContinue && m_inputOffset == m_input.size()) {
        m_peer->write("HTTP/1.1 100 Continue\r\n\r\n");
        m_flushed = false;
    }
}

void ClientChannel::handleData(QByteArrayView data)
{
    if (!m_sink.append(data))
        reject(Reject::StorageFull);
}

void ClientChannel::handleComplete()
{
    m_exchange->record.requestBytes = m_sink.sizeBytes();
    if (m_exchange->refusal) {
        m_sink.reset();
        write(m_host.answerRefusal(*m_exchange));
    } else if (m_sink.finish(m_exchange->request)) {
        hand();
    } else {
        reject(Reject::StorageFull);
    }
}

void ClientChannel::hand()
{
    setPhase(Phase::Handling);
    m_answer.reset();
    m_host.expect(m_exchange);
    m_inbound.write(m_exchange->id);
    const std::shared_ptr<Exchange> exchange = m_exchange;
    m_handing = true;
    emit readyRead();
    m_handing = false;
    if (exchange->answered)
        exchange->responder.reset();
}

void ClientChannel::reject(Reject reason)
{
    m_keepAlive = false;
    if (m_exchange)
        m_exchange->record.requestBytes = m_sink.sizeBytes();
    m_sink.reset();
    write(m_host.answerRejection(*this, m_parser.head(), reason, m_exchange));
}

void ClientChannel::setAnswer(Answer answer)
{
    m_answer = std::move(answer);
}

void ClientChannel::ensureAnswered()
{
    if (m_phase == Phase::Handling && m_answer)
        write(std::move(*m_answer));
}

void ClientChannel::write(Answer answer)
{
    setPhase(Phase::Answering);
    m_keepAlive = m_keepAlive && answer.keepAlive;
    m_writtenBytes = 0;
    m_answer = std::move(answer);
    if (m_peerGone) {
        handlePeerGone();
        return;
    }
    if (m_peer->bytesToWrite() == 0) {
        m_lastOutputMs = m_outputWindowMs = m_phaseSinceMs;
        m_outputWindowBytes = 0;
    }
    m_writtenBytes = m_answer->head.size() + m_answer->body.size();
    if (m_answer->body.size() <= joinedBodyBytes) {
        m_answer->head.append(m_answer->body);
        m_peer->write(m_answer->head);
    } else {
        m_peer->write(m_answer->head);
        m_peer->write(m_answer->body);
    }
    m_answer->body = {};
    continueAnswer();
}

void ClientChannel::continueAnswer()
{
    const int most = m_host.options().limits.maxOutputBytes;
    while (m_answer->fileBytes > 0) {
        if (m_peer->bytesToWrite() >= most)
            return;
        QByteArray chunk;
        chunk.resize(qsizetype(std::min(m_answer->fileBytes, fileChunkBytes)));
        const qint64 size = m_answer->file->read(chunk.data(), chunk.size());
        if (size <= 0) {
            drop("file_truncated");
            return;
        }
        chunk.truncate(qsizetype(size));
        m_answer->fileBytes -= size;
        m_writtenBytes += size;
        m_peer->write(chunk);
    }
    if (m_peer->bytesToWrite() > most) {
        m_peer->flush();
        if (m_phase != Phase::Answering || m_peer->bytesToWrite() > most)
            return;
    }
    finishAnswer();
}

void ClientChannel::finishAnswer()
{
    const auto exchange = std::move(m_exchange);
    m_exchange.reset();
    m_answer.reset();
    if (exchange)
        m_host.finished(*exchange, m_writtenBytes, false);
    if (!m_keepAlive || m_draining) {
        beginClosing();
        return;
    }
    setPhase(Phase::Idle);
    if (m_inputOffset == m_input.size() && m_input.capacity() > keptInputBytes) {
        m_input = {};
        m_inputOffset = 0;
    }
    if (m_pumping)
        m_flushed = false;
    else
        m_peer->flush();
    if (m_phase == Phase::Idle)
        schedulePump();
}

void ClientChannel::beginClosing()
{
    setPhase(Phase::Closing);
    m_lastDiscardMs = m_phaseSinceMs;
    const bool clean = m_parser.isBetweenRequests() && m_parser.rejection() == Reject::None &&
                       m_inputOffset == m_input.size() && m_peer->bytesAvailable() == 0;
    m_input = {};
    m_inputOffset = 0;
    if (clean) {
        m_peer->disconnectFromHost();
        return;
    }
    m_peer->flush();
    if (m_phase == Phase::Closing)
        continueClosing();
}

/// Throws input away for a while: closing with unread input resets the connection, and a reset destroys an answer that
/// the client has not read (RFC 9112, section 9.6). Many clients send the whole body before they read.
void ClientChannel::continueClosing()
{
    if (m_peer->skip(m_peer->bytesAvailable()) > 0)
        m_lastDiscardMs = m_host.nowMs();
    if (m_peer->bytesToWrite() == 0 && m_peer->state() == ConnectedState)
        shutdownOutput(m_peer->socketDescriptor());
}

void ClientChannel::handleBytesWritten(qint64 bytes)
{
    m_outputWindowBytes += bytes;
    m_lastOutputMs = m_host.nowMs();
    if (m_phase == Phase::Answering)
        continueAnswer();
    else if (m_phase == Phase::Closing)
        continueClosing();
}

void ClientChannel::handlePeerGone()
{
    m_peerGone = true;
    // A handler at work is waited for: Qt's server must not lose its socket while an answer is being made.
    if (m_phase == Phase::Closed || m_phase == Phase::Handling)
        return;
    if (const auto exchange = std::move(m_exchange))
        m_host.finished(*exchange, m_writtenBytes, true);
    m_exchange.reset();
    retire();
}

void ClientChannel::retire()
{
    setPhase(Phase::Closed);
    m_answer.reset();
    m_sink.reset();
    m_peer->disconnect(this);
    m_peer->abort();
    setSocketState(UnconnectedState);
    m_host.retired(*this);
    emit disconnected();
    if (!compat::DispatchServer::ownsSockets)
        deleteLater();
}

void ClientChannel::leave()
{
    const auto exchange = std::move(m_exchange);
    m_exchange.reset();
    if (exchange)
        m_host.finished(*exchange, 0, false);
    retire();
}

void ClientChannel::drop(const char *reason)
{
    if (m_phase == Phase::Closed || m_peerGone)
        return;
    m_host.dropped(reason);
    m_peer->disconnect(this);
    m_peer->abort();
    handlePeerGone();
}

void ClientChannel::drain()
{
    m_draining = true;
    if (isIdle())
        beginClosing();
}

/// Looks at whole windows of the time limit: a byte now and then keeps no answer, and no descriptor, for ever.
bool ClientChannel::isOutputTooSlow(qint64 nowMs)
{
    const HttpTimeouts &timeouts = m_host.options().timeouts;
    const qint64 windowMs = nowMs - m_outputWindowMs;
    if (m_peer->bytesToWrite() == 0)
        return false;
    if (nowMs - m_lastOutputMs > timeouts.writeMs)
        return true;
    if (windowMs <= timeouts.writeMs)
        return false;
    const bool slow = m_outputWindowBytes < windowMs * timeouts.minOutputBytesPerSecond / 1000;
    m_outputWindowMs = nowMs;
    m_outputWindowBytes = 0;
    return slow;
}

void ClientChannel::checkTimeouts(qint64 nowMs, double scale)
{
    const HttpTimeouts &timeouts = m_host.options().timeouts;
    const qint64 inPhaseMs = nowMs - m_phaseSinceMs;
    const bool hasOutput = m_peer->bytesToWrite() > 0;
    if (m_phase != Phase::Closed && isOutputTooSlow(nowMs)) {
        drop("write_timeout");
        return;
    }
    switch (m_phase) {
    case Phase::Idle:
        if (!hasOutput && nowMs - std::max(m_phaseSinceMs, m_lastOutputMs) >
                              qint64((m_requests == 0 ? timeouts.headMs : timeouts.idleMs) * scale))
            drop("idle_timeout");
        break;
    case Phase::Head:
        if (inPhaseMs > qint64(timeouts.headMs * scale))
            reject(Reject::HeadTimeout);
        break;
    case Phase::Body:
        if (nowMs - m_lastInputMs > timeouts.bodyMs ||
            (inPhaseMs > timeouts.bodyMs && m_sink.sizeBytes() < inPhaseMs * timeouts.minBodyBytesPerSecond / 1000)) {
            reject(Reject::BodyTimeout);
        }
        break;
    case Phase::Handling:
        if (m_exchange->deadlineMs > 0 && nowMs > m_exchange->deadlineMs)
            m_host.deadlinePassed(m_exchange);
        break;
    case Phase::Closing:
        if (!hasOutput && (nowMs - m_lastDiscardMs > timeouts.lingerMs || inPhaseMs > timeouts.lingerTotalMs))
            drop("linger_ended");
        break;
    case Phase::Answering:
    case Phase::Closed:
        break;
    }
}

qintptr ClientChannel::releaseDescriptor()
{
    return duplicateDescriptor(m_peer->socketDescriptor());
}

void ClientChannel::disconnectFromHost()
{
    m_keepAlive = false;
    if (m_phase == Phase::Idle)
        beginClosing();
}

qint64 ClientChannel::bytesAvailable() const
{
    return m_inbound.available();
}

qint64 ClientChannel::readData(char *data, qint64 maxSize)
{
    return m_inbound.read(data, maxSize);
}

qint64 ClientChannel::writeData(const char *data, qint64 size)
{
    Q_UNUSED(data)
    ensureAnswered();
    return size;
}

} // namespace cinefluent::server
