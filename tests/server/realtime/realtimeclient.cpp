// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/realtime/realtimeclient.h"

#include "tests/support/eventually.h"

#include <QJsonDocument>
#include <QUrl>

namespace cinefluent::tests {

RealtimeClient::RealtimeClient()
{
    connect(&m_socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { m_messages.append(QJsonDocument::fromJson(text.toUtf8()).object()); });
    connect(&m_socket, &QWebSocket::connected, this, [this] { m_isOpen = true; });
    connect(&m_socket, &QWebSocket::disconnected, this, [this] {
        m_isOpen = false;
        m_hasEnded = true;
    });
    // A refusal on a connection that stays open ends nothing for Qt.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto failed = &QWebSocket::errorOccurred;
#else
    const auto failed = qOverload<QAbstractSocket::SocketError>(&QWebSocket::error);
#endif
    connect(&m_socket, failed, this, [this] { m_hasEnded = m_hasEnded || !m_isOpen; });
    connect(&m_socket, &QWebSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::UnconnectedState)
            m_hasEnded = true;
    });
}

bool RealtimeClient::open(const QNetworkRequest &request)
{
    m_hasEnded = false;
    m_socket.open(request);
    return eventually([this] { return m_hasEnded || (m_isOpen && waiting(QStringLiteral("welcome")) > 0); }) &&
           !next(QStringLiteral("welcome"), 0).isEmpty();
}

bool RealtimeClient::open(const QByteArray &serverUrl, const QByteArray &token, const QByteArray &origin)
{
    QUrl url = QUrl::fromEncoded(serverUrl + "/realtime");
    url.setScheme(QStringLiteral("ws"));
    QNetworkRequest request(url);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    if (!origin.isEmpty())
        request.setRawHeader("Origin", origin);
    return open(request);
}

void RealtimeClient::send(const QJsonObject &message)
{
    sendText(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
}

void RealtimeClient::sendText(const QString &text)
{
    m_socket.sendTextMessage(text);
}

void RealtimeClient::sendBinary(const QByteArray &bytes)
{
    m_socket.sendBinaryMessage(bytes);
}

bool RealtimeClient::isEvent(const QJsonObject &message)
{
    return message.contains(QStringLiteral("offset")) &&
           message[QStringLiteral("type")] != QStringLiteral("subscribed");
}

QJsonObject RealtimeClient::ask(const QJsonObject &message)
{
    send(message);
    QJsonObject answer;
    (void)eventually([&] {
        for (qsizetype i = 0; i < m_messages.size() && answer.isEmpty(); ++i) {
            if (!isEvent(m_messages.at(i)))
                answer = m_messages.takeAt(i);
        }
        return !answer.isEmpty() || m_hasEnded;
    });
    return answer;
}

QJsonObject RealtimeClient::subscribe(const QString &channel, qint64 offset, const QString &epoch)
{
    QJsonObject message{{QStringLiteral("type"), QStringLiteral("subscribe")}, {QStringLiteral("channel"), channel}};
    if (offset >= 0) {
        message.insert(QStringLiteral("offset"), offset);
        message.insert(QStringLiteral("epoch"), epoch);
    }
    return ask(message);
}

int RealtimeClient::waiting(const QString &type) const
{
    return int(std::count_if(m_messages.begin(), m_messages.end(), [&](const QJsonObject &message) {
        return message[QStringLiteral("type")].toString() == type;
    }));
}

QJsonObject RealtimeClient::next(const QString &type, int timeoutMs)
{
    if (!eventually([&] { return waiting(type) > 0; }, timeoutMs))
        return {};
    for (qsizetype i = 0; i < m_messages.size(); ++i) {
        if (m_messages.at(i)[QStringLiteral("type")].toString() == type)
            return m_messages.takeAt(i);
    }
    return {};
}

int RealtimeClient::waitForClose(int timeoutMs)
{
    if (!eventually([this] { return m_hasEnded; }, timeoutMs))
        return -1;
    return int(m_socket.closeCode());
}

} // namespace cinefluent::tests
