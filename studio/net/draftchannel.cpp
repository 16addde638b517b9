// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/net/draftchannel.h"

#include "studio/net/accesstokens.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QPointer>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

namespace cinefluent::studio {

namespace {

/// The server's messages of this channel have some hundred bytes.
constexpr quint64 mostMessageBytes = 64 * 1024;
constexpr int silentPings = 2;

QUrl addressOf(QUrl server)
{
    server.setScheme(server.scheme() == QLatin1String("https") ? QStringLiteral("wss") : QStringLiteral("ws"));
    server.setPath(server.path() + QStringLiteral("/realtime"));
    return server;
}

} // namespace

DraftChannel::DraftChannel(AccessTokens &tokens, const QUrl &server, MovieId movie, DraftChannelTimes times,
                           QObject *parent)
    : QObject(parent)
    , m_tokens(tokens)
    , m_address(addressOf(server))
    , m_channel(QStringLiteral("draft:") + movie.toString())
    , m_times(times)
    , m_pause(times.firstPause)
{
    m_socket.setMaxAllowedIncomingMessageSize(mostMessageBytes);
    m_socket.setMaxAllowedIncomingFrameSize(mostMessageBytes);
    m_again.setSingleShot(true);
    m_pinging.setInterval(m_times.ping);
    connect(&m_again, &QTimer::timeout, this, &DraftChannel::open);
    connect(&m_pinging, &QTimer::timeout, this, &DraftChannel::handlePing);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &DraftChannel::handleMessage);
    connect(&m_socket, &QWebSocket::pong, this, [this] { m_heard.start(); });
    connect(&m_socket, &QWebSocket::connected, this, [this] {
        m_heard.start();
        m_pinging.start();
    });
    // disconnected() is not told of a connection that never came about.
    connect(&m_socket, &QWebSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::UnconnectedState)
            handleDisconnected();
    });
}

DraftChannel::~DraftChannel()
{
    m_socket.disconnect(this);
}

void DraftChannel::open()
{
    if (m_isConnecting || m_socket.state() != QAbstractSocket::UnconnectedState)
        return;
    m_again.stop();
    connectNow();
}

Task<void> DraftChannel::connectNow()
{
    m_isConnecting = true;
    const QPointer<DraftChannel> self(this);
    const Result<QString> token = co_await m_tokens.currentToken();
    if (!self)
        co_return;
    m_isConnecting = false;
    if (!token) {
        handleDisconnected();
        co_return;
    }
    QNetworkRequest request(m_address);
    request.setRawHeader("Authorization", "Bearer " + token->toLatin1());
    m_socket.open(request);
}

void DraftChannel::handleMessage(const QString &text)
{
    m_heard.start();
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString type = message[QLatin1String("type")].toString();
    if (type == QLatin1String("welcome")) {
        const QJsonObject subscribe{{QStringLiteral("type"), QStringLiteral("subscribe")},
                                    {QStringLiteral("channel"), m_channel}};
        m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(subscribe).toJson(QJsonDocument::Compact)));
    } else if (type == QLatin1String("subscribed")) {
        m_pause = m_times.firstPause;
        m_isListening = true;
        emit opened();
    } else if (type == QLatin1String("draft_changed")) {
        emit changed(QUuid::fromString(message[QLatin1String("client")].toString()));
    } else if (type == QLatin1String("error") && !m_isListening) {
        m_socket.close(); // no draft of ours yet, or no more: asked again later
    }
}

void DraftChannel::handleDisconnected()
{
    m_pinging.stop();
    if (m_again.isActive())
        return; // the error and the end of one connection
    const auto pause = m_pause.count();
    m_again.start(std::chrono::milliseconds(pause / 2 +
                                            qint64(double(pause) / 2 * QRandomGenerator::global()->generateDouble())));
    m_pause = std::min(2 * m_pause, m_times.longestPause);
    if (m_isListening) {
        m_isListening = false;
        emit closed();
    }
}

void DraftChannel::handlePing()
{
    if (m_heard.elapsed() > silentPings * m_times.ping.count())
        m_socket.abort(); // half-open: nothing would ever tell
    else
        m_socket.ping();
}

} // namespace cinefluent::studio
