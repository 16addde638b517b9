// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/bodysink.h"
#include "server/http/channelhost.h"
#include "server/http/requestparser.h"

#include <QTcpSocket>

namespace cinefluent::server {

/// Stands between one client and Qt's HTTP server, as QSslSocket stands between a program and a plain socket. It owns
/// the client's connection, reads requests strictly and one at a time, writes the answers, watches the clock, and
/// stays alive while an answer is being made, whatever the client does.
///
/// No byte of a client reaches Qt's parser: for each complete request the channel makes a small one of its own that
/// names the exchange, and takes the server's answer as the sign to write the real one. Head, body and
/// answer pass by reference beside it. See docs/adr for why.
class ClientChannel final : public QTcpSocket
{
    Q_OBJECT

public:
    /// Takes over a connected descriptor. `isUsable` is false where it could not.
    ClientChannel(ChannelHost &host, qintptr descriptor);
    ~ClientChannel() override;

    [[nodiscard]] bool isUsable() const { return m_phase != Phase::Closed; }
    [[nodiscard]] QHostAddress clientAddress() const { return m_clientAddress; }
    /// Whether no request is under way.
    [[nodiscard]] bool isIdle() const;

    /// Sets the answer of the exchange under way; it is written when Qt's server has finished its own.
    void setAnswer(Answer answer);
    /// Writes the answer set, if Qt's server has not caused that already.
    void ensureAnswered();
    /// Whether Qt's server is reading a request right now. It counts on its responder to outlive that (6.8 connects to
    /// the socket once more otherwise).
    [[nodiscard]] bool isHanding() const { return m_handing; }
    /// Looks at the clock. `scale` below 1 shortens the patience with clients that send nothing.
    void checkTimeouts(qint64 nowMs, double scale);
    /// Ends an idle connection now, a busy one after its answer.
    void drain();
    /// Ends the connection without a word.
    void drop(const char *reason);
    /// A copy of the client's descriptor for a new owner, or −1.
    [[nodiscard]] qintptr releaseDescriptor();
    /// Ends the channel without touching the connection, which has another owner now.
    void leave();
    /// Whether the connection may serve another request after this one.
    [[nodiscard]] bool canKeepAlive() const { return m_keepAlive && !m_draining; }

    // The socket as Qt's server sees it.
    [[nodiscard]] qint64 bytesAvailable() const override;
    /// Not, for QIODevice's bookkeeping: Qt's server reads byte by byte in a transaction, for which a sequential device
    /// keeps a buffer of its own. Nothing seeks here.
    [[nodiscard]] bool isSequential() const override { return false; }
    void close() override {}
    void disconnectFromHost() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    enum class Phase
    {
        Idle,      ///< between requests
        Head,      ///< a part of a head has come
        Body,      ///< the head has come, the body has not
        Handling,  ///< the handler works
        Answering, ///< the answer is on its way out
        Closing,   ///< the last answer is going out; input is thrown away
        Closed
    };

    void pump();
    [[nodiscard]] bool step();
    void handleHead();
    void handleData(QByteArrayView data);
    void handleComplete();
    void hand();
    void reject(Reject reason);
    void write(Answer answer);
    void continueAnswer();
    void finishAnswer();
    void beginClosing();
    void continueClosing();
    void handlePeerGone();
    void handleBytesWritten(qint64 bytes);
    void retire();
    [[nodiscard]] bool isOutputTooSlow(qint64 nowMs);
    void setPhase(Phase phase);
    void schedulePump();

    ChannelHost &m_host;
    QTcpSocket *m_peer;
    QHostAddress m_clientAddress;
    RequestParser m_parser;
    BodySink m_sink;
    std::shared_ptr<Exchange> m_exchange;

    QByteArray m_input; ///< read from the client, not parsed yet
    qsizetype m_inputOffset = 0;
    compat::InternalRequest m_inbound; ///< what Qt's server may read
    std::optional<Answer> m_answer;

    Phase m_phase = Phase::Idle;
    qint64 m_phaseSinceMs = 0;
    qint64 m_lastInputMs = 0;
    qint64 m_lastOutputMs = 0;
    qint64 m_outputWindowMs = 0; ///< since when the bytes below are counted
    qint64 m_outputWindowBytes = 0;
    qint64 m_lastDiscardMs = 0;
    qint64 m_writtenBytes = 0; ///< of the answer under way
    int m_requests = 0;
    bool m_keepAlive = true;
    bool m_pumping = false;
    bool m_handing = false;
    bool m_pumpScheduled = false;
    bool m_peerGone = false;
    bool m_draining = false;
    bool m_flushed = true;
};

} // namespace cinefluent::server
