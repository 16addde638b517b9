// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/net/accesstokens.h"
#include "studio/net/draftchannel.h"
#include "tests/support/eventually.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUuid>
#include <QWebSocketServer>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

namespace {

class Tokens final : public AccessTokens
{
public:
    Task<Result<QString>> currentToken() override
    {
        ++asked;
        if (isSignedOut)
            co_return makeError(ErrorKind::Unauthenticated, QStringLiteral("not_signed_in"), QString());
        co_return QStringLiteral("token-%1").arg(asked);
    }
    Task<Result<QString>> renewedToken(QString) override { return currentToken(); }

    int asked = 0;
    bool isSignedOut = false;
};

const DraftChannelTimes quick{2ms, 20ms, 40ms};
const QString movieText = QStringLiteral("018f0000-0000-7000-8000-000000000001");

QUrl address(quint16 port)
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/base").arg(port));
}

} // namespace

/// Qt's own server of WebSockets stands for ours, which tst_projectexchange has whole; here it does what ours does
/// seldom.
class TestDraftChannel : public QObject
{
    Q_OBJECT

private:
    Tokens m_tokens;
    MovieId m_movie{QUuid::fromString(movieText)};
    std::unique_ptr<QWebSocketServer> m_server;
    QList<QWebSocket *> m_peers;
    QStringList m_said; ///< by the channel
    bool m_subscribes = true;

    void serve(quint16 port = 0)
    {
        m_server = std::make_unique<QWebSocketServer>(QStringLiteral("test"), QWebSocketServer::NonSecureMode);
        if (!m_server->listen(QHostAddress::LocalHost, port))
            qFatal("%s", qPrintable(m_server->errorString()));
        connect(m_server.get(), &QWebSocketServer::newConnection, this, [this] {
            QWebSocket *peer = m_server->nextPendingConnection();
            m_peers.append(peer);
            connect(peer, &QWebSocket::textMessageReceived, this, [this, peer](const QString &text) {
                m_said.append(text);
                peer->sendTextMessage(m_subscribes
                                          ? QStringLiteral("{\"type\":\"subscribed\"}")
                                          : QStringLiteral("{\"type\":\"error\",\"code\":\"channel_forbidden\"}"));
            });
            peer->sendTextMessage(QStringLiteral("{\"type\":\"welcome\"}"));
        });
    }

private slots:
    void init()
    {
        m_tokens.asked = 0;
        m_tokens.isSignedOut = false;
        m_said.clear();
        m_peers.clear();
        m_subscribes = true;
        serve();
    }
    void cleanup() { m_server.reset(); }

    void hearsOfChanges()
    {
        DraftChannel channel(m_tokens, address(m_server->serverPort()), m_movie, quick);
        QSignalSpy opened(&channel, &DraftChannel::opened);
        QSignalSpy changed(&channel, &DraftChannel::changed);
        channel.open();
        QVERIFY(eventually([&] { return opened.size() == 1; }));
        QVERIFY(channel.isListening());
        QCOMPARE(m_peers.at(0)->requestUrl().path(), QStringLiteral("/base/realtime"));
        QCOMPARE(m_peers.at(0)->request().rawHeader("Authorization"), QByteArray("Bearer token-1"));
        QCOMPARE(QJsonDocument::fromJson(m_said.at(0).toUtf8()).object()[QLatin1String("channel")].toString(),
                 QStringLiteral("draft:") + movieText);
        const QUuid client = QUuid::createUuid();
        m_peers.at(0)->sendTextMessage(QStringLiteral("nonsense"));
        m_peers.at(0)->sendTextMessage(QStringLiteral("{\"type\":\"new_kind\"}"));
        m_peers.at(0)->sendTextMessage(QStringLiteral("{\"type\":\"draft_changed\",\"client\":\"%1\",\"cursor\":3}")
                                           .arg(client.toString(QUuid::WithoutBraces)));
        QVERIFY(eventually([&] { return changed.size() == 1; }));
        QCOMPARE(changed.at(0).at(0).toUuid(), client);
    }

    /// With a token of its own each time: the former may have expired.
    void connectsAgain()
    {
        DraftChannel channel(m_tokens, address(m_server->serverPort()), m_movie, quick);
        QSignalSpy opened(&channel, &DraftChannel::opened);
        QSignalSpy closed(&channel, &DraftChannel::closed);
        channel.open();
        QVERIFY(eventually([&] { return opened.size() == 1; }));
        m_peers.at(0)->close(QWebSocketProtocol::CloseCode(4001));
        QVERIFY(eventually([&] { return opened.size() == 2; }));
        QCOMPARE(closed.size(), 1);
        QCOMPARE(m_peers.at(1)->request().rawHeader("Authorization"), QByteArray("Bearer token-2"));
        const quint16 port = m_server->serverPort();
        m_server.reset();
        QVERIFY(eventually([&] { return closed.size() == 2 && m_tokens.asked > 4; }));
        QVERIFY(!channel.isListening());
        serve(port);
        QVERIFY(eventually([&] { return opened.size() == 3; }));
    }

    void asksLaterWhereItIsNotLetIn()
    {
        m_subscribes = false;
        DraftChannel channel(m_tokens, address(m_server->serverPort()), m_movie, quick);
        QSignalSpy opened(&channel, &DraftChannel::opened);
        channel.open();
        QVERIFY(eventually([&] { return m_said.size() > 2; }));
        QVERIFY(opened.isEmpty());
        m_subscribes = true;
        QVERIFY(eventually([&] { return opened.size() == 1; }));
    }

    void waitsForATokenToo()
    {
        m_tokens.isSignedOut = true;
        DraftChannel channel(m_tokens, address(m_server->serverPort()), m_movie, quick);
        QSignalSpy opened(&channel, &DraftChannel::opened);
        channel.open();
        QVERIFY(eventually([&] { return m_tokens.asked > 2; }));
        QVERIFY(m_peers.isEmpty());
        m_tokens.isSignedOut = false;
        QVERIFY(eventually([&] { return opened.size() == 1; }));
    }

    /// The other side is gone without a word: only asking tells.
    void noticesSilence()
    {
        // A relay that stops passing bytes on and keeps both connections.
        QTcpServer relay;
        QVERIFY(relay.listen(QHostAddress::LocalHost));
        bool isCut = false;
        connect(&relay, &QTcpServer::newConnection, &relay, [&] {
            QTcpSocket *near = relay.nextPendingConnection();
            auto *far = new QTcpSocket(near);
            far->connectToHost(QHostAddress::LocalHost, m_server->serverPort());
            for (const auto &[from, to] : {std::pair(near, far), std::pair(far, near)})
                connect(from, &QTcpSocket::readyRead, to, [&isCut, from = from, to = to] {
                    const QByteArray bytes = from->readAll();
                    if (!isCut)
                        to->write(bytes);
                });
        });
        DraftChannel channel(m_tokens, address(relay.serverPort()), m_movie, quick);
        QSignalSpy opened(&channel, &DraftChannel::opened);
        QSignalSpy closed(&channel, &DraftChannel::closed);
        channel.open();
        QVERIFY(eventually([&] { return opened.size() == 1; }));
        isCut = true;
        QVERIFY(eventually([&] { return closed.size() == 1; }));
        isCut = false;
        QVERIFY(eventually([&] { return opened.size() == 2; }));
    }
};

QTEST_GUILESS_MAIN(TestDraftChannel)
#include "tst_draftchannel.moc"
