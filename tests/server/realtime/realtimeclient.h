// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QNetworkRequest>
#include <QObject>
#include <QWebSocket>

namespace cinefluent::tests {

/// A learner's app on a WebSocket: keeps every message that came, in order.
class RealtimeClient : public QObject
{
    Q_OBJECT

public:
    RealtimeClient();

    /// `serverUrl` is http://…; waits for the server's word. False where the connection was refused.
    [[nodiscard]] bool open(const QByteArray &serverUrl, const QByteArray &token, const QByteArray &origin = {});
    /// With a request of the test's choice.
    [[nodiscard]] bool open(const QNetworkRequest &request);
    void send(const QJsonObject &message);
    void sendText(const QString &text);
    void sendBinary(const QByteArray &bytes);
    /// Sends and waits for the answer that is no event.
    [[nodiscard]] QJsonObject ask(const QJsonObject &message);
    [[nodiscard]] QJsonObject subscribe(const QString &channel, qint64 offset = -1, const QString &epoch = {});
    /// Waits for the next message of the type that has not been taken yet, and takes it; empty after the time.
    [[nodiscard]] QJsonObject next(const QString &type, int timeoutMs = 10'000);
    /// Messages of that type that have not been taken.
    [[nodiscard]] int waiting(const QString &type) const;
    /// Waits for the end; the close code.
    [[nodiscard]] int waitForClose(int timeoutMs = 20'000);
    void abort() { m_socket.abort(); }
    void close() { m_socket.close(); }

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const QList<QJsonObject> &messages() const { return m_messages; }
    [[nodiscard]] QWebSocket &socket() { return m_socket; }
    [[nodiscard]] static bool isEvent(const QJsonObject &message);

private:
    QWebSocket m_socket;
    QList<QJsonObject> m_messages;
    bool m_isOpen = false;
    bool m_hasEnded = false;
};

} // namespace cinefluent::tests
