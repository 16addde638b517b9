// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/headerfields.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace cinefluent::tests {

/// One answer as it came over the wire.
struct RawResponse
{
    bool complete = false; ///< False when the connection ended or the time was up before the end.
    int status = 0;
    server::HeaderFields headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headers.value(name); }
    /// The "code" member of a problem document.
    [[nodiscard]] QByteArray problemCode() const;
};

/// A client that sends exactly the bytes it is told, over a real socket, without an event loop.
class RawClient
{
public:
    static constexpr int patienceMs = 15'000;

    explicit RawClient(quint16 port, const QHostAddress &from = QHostAddress(QHostAddress::LocalHost));

    [[nodiscard]] bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    RawClient &send(const QByteArray &bytes);
    /// The next answer; `withoutBody` for answers to HEAD.
    [[nodiscard]] RawResponse receive(bool withoutBody = false, int timeoutMs = patienceMs);
    [[nodiscard]] RawResponse exchange(const QByteArray &request) { return send(request).receive(); }
    /// Whether the server ends the connection in time. Throws unread bytes away.
    [[nodiscard]] bool isClosedByServer(int timeoutMs = patienceMs);
    /// Ends with a reset, as a process that is killed with unread data does.
    void reset();
    void close() { m_socket.disconnectFromHost(); }
    [[nodiscard]] QTcpSocket &socket() { return m_socket; }

private:
    bool more(int timeoutMs);

    QTcpSocket m_socket;
    QByteArray m_buffer;
};

/// "METHOD path HTTP/1.1", Host, further lines (each with its CRLF) and the body with its Content-Length.
[[nodiscard]] QByteArray makeRequest(const QByteArray &method, const QByteArray &path, const QByteArray &lines = {},
                                     const QByteArray &body = {});

} // namespace cinefluent::tests
