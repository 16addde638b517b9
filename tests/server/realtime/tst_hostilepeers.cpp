// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/realtime/rawpeer.h"
#include "tests/server/realtime/realtimeclient.h"
#include "tests/server/realtime/realtimecluster.h"
#include "tests/support/eventually.h"
#include "tests/support/processmemory.h"
#include "tests/support/studioscenario.h"
#include "tests/support/testruns.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace cinefluent::tests;

namespace {

constexpr qint64 queueBytes = 256 * 1024;     ///< docs/realtime.md
constexpr qint64 connectionBytes = 96 * 1024; ///< what a connection takes beside its queue, generously
constexpr qint64 slackBytes = 24 * 1024 * 1024;
constexpr int handshakesAtOnce = 200;

/// VmHWM begins anew.
bool forgetPeak(qint64 pid)
{
    QFile refs(QStringLiteral("/proc/%1/clear_refs").arg(pid));
    return refs.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && refs.write("5") == 1;
}

QByteArray subscribeTo(const char *channel)
{
    return RawPeer::frame(QByteArray("{\"type\":\"subscribe\",\"channel\":\"") + channel + "\"}");
}

} // namespace

/// What clients cost that keep no rule, against the server's program, measured from outside.
class TestHostilePeers : public QObject
{
    Q_OBJECT

private:
    using Peers = std::vector<std::unique_ptr<RawPeer>>;

    [[nodiscard]] quint16 port() { return quint16(QUrl::fromEncoded(m_cluster.server(0).url()).port()); }
    [[nodiscard]] qint64 pid() { return m_cluster.server(0).pid(); }
    [[nodiscard]] QByteArray log() { return m_cluster.server(0).log(); }

    /// Connections that have read that they listen, and nothing since.
    bool listen(Peers &peers, int count)
    {
        while (int(peers.size()) < count) {
            const size_t first = peers.size();
            for (int i = 0; i < handshakesAtOnce && int(peers.size()) < count; ++i) {
                peers.push_back(std::make_unique<RawPeer>(port()));
                peers.back()->send(RawPeer::handshake(m_token) + subscribeTo("community") +
                                   subscribeTo("community:en"));
            }
            const bool listens = eventually([&] {
                return std::all_of(peers.begin() + qsizetype(first), peers.end(), [](const auto &peer) {
                    return peer->received().count("\"subscribed\"") == 2 ||
                           (peer->receive() && peer->received().count("\"subscribed\"") == 2);
                });
            });
            if (!listens)
                return false;
        }
        return true;
    }
    /// Events of the outbox, as if `count` posts had been written.
    void publish(int count)
    {
        runSql(m_cluster.superuser(),
               "insert into outbox (topic, channels, payload) select 'realtime', array['community', 'community:en'], "
               "jsonb_build_object('type', 'new_post', 'postId', gen_random_uuid(), 'userId', gen_random_uuid(), "
               "'data', jsonb_build_object('postType', 'general', 'likesCount', 0, 'commentsCount', 0, 'language', "
               "'en')) from generate_series(1, " +
                   QByteArray::number(count) + ")");
    }
    int logged(const QByteArray &text) { return int(log().count(text)); }
    /// The server's answers while others misbehave.
    int status(const QByteArray &path)
    {
        QByteArray retryAfter;
        return m_cluster.get(0, path, m_token, &retryAfter);
    }

    struct Ordeal
    {
        qint64 peakBytes = 0;
        int posts = 0;
        QList<qint64> deliveriesMs; ///< of each batch to the last of those who read
        QList<qint64> answersMs;
    };

    /// Publishes until the server has ended `count` readers; others meanwhile miss nothing.
    void exhaust(int count, RawPeer &slow, std::vector<std::unique_ptr<RealtimeClient>> &others, Ordeal &ordeal)
    {
        const QByteArray ended = "\"event\":\"realtime_ended\",\"code\":4009";
        const int before = logged(ended);
        QVERIFY(forgetPeak(pid()));
        QElapsedTimer sinceByte;
        sinceByte.start();
        while (logged(ended) - before < count) {
            constexpr int batch = 50;
            QVERIFY2(ordeal.posts < 20'000, "the readers are not ended");
            QElapsedTimer timer;
            timer.start();
            publish(batch);
            ordeal.posts += batch;
            for (const auto &other : others) {
                QVERIFY(eventually([&] { return other->waiting(QStringLiteral("new_post")) == ordeal.posts; }));
                QVERIFY(other->isOpen());
            }
            ordeal.deliveriesMs.append(timer.restart());
            QCOMPARE(status("/movies"), 200);
            ordeal.answersMs.append(timer.elapsed());
            if (sinceByte.elapsed() > 1'000) {
                (void)slow.receive(1);
                sinceByte.restart();
            }
        }
        ordeal.peakBytes = memoryOf(pid(), "VmHWM");
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.start(1, {{QStringLiteral("LOG_LEVEL"), QStringLiteral("debug")}}),
                 m_cluster.fault().constData());
        m_token = m_cluster.registerAccount("hostile");
        QVERIFY(!m_token.isEmpty());
    }

    void boundsReadersThatNeverRead()
    {
        const int count = runCount(2'000, 200);
        qint64 firstPeak = 0;
        for (int round = 0; round < 2; ++round) {
            std::vector<std::unique_ptr<RealtimeClient>> others;
            for (int i = 0; i < 3; ++i) {
                others.push_back(std::make_unique<RealtimeClient>());
                QVERIFY(others.back()->open(m_cluster.server(0).url(), m_token));
                QVERIFY(others.back()->subscribe(QStringLiteral("community")).contains(QStringLiteral("offset")));
            }
            const qint64 without = memoryOf(pid(), "VmRSS");
            Peers silent; // half a handshake, and nothing more
            for (int i = 0; i < 50; ++i) {
                silent.push_back(std::make_unique<RawPeer>(port()));
                silent.back()->send("GET /realtime HTTP/1.1\r\nHost: x\r\nUpgr");
            }
            Peers readers;
            QVERIFY(listen(readers, count));
            const qint64 idle = memoryOf(pid(), "VmRSS");
            RawPeer &slow = *readers.front(); // takes a byte a second, which does not help it
            RawPeer &late = *readers.back();  // reads once it is too late
            Ordeal ordeal;
            exhaust(count, slow, others, ordeal);
            if (QTest::currentTestFailed())
                return;
            const qint64 each = (ordeal.peakBytes - without) / count;
            std::sort(ordeal.deliveriesMs.begin(), ordeal.deliveriesMs.end());
            std::sort(ordeal.answersMs.begin(), ordeal.answersMs.end());
            std::printf("%d readers that never read: %lld KiB each when idle, %lld KiB at most; %d posts; 50 posts to "
                        "3 others in %lld ms (median) and %lld ms (longest), GET /movies %lld and %lld ms\n",
                        count, (idle - without) / count / 1024, each / 1024, ordeal.posts,
                        ordeal.deliveriesMs.at(ordeal.deliveriesMs.size() / 2), ordeal.deliveriesMs.last(),
                        ordeal.answersMs.at(ordeal.answersMs.size() / 2), ordeal.answersMs.last());
            QVERIFY(ordeal.peakBytes - without < count * (queueBytes + connectionBytes) + slackBytes);
            QVERIFY(ordeal.answersMs.at(ordeal.answersMs.size() / 2) < 1'000);

            // Whoever reads within the grace is told why.
            QVERIFY(eventually([&] { return !late.receive() || late.closeCode() != 0; }));
            QCOMPARE(late.closeCode(), 4009);
            // All the others are cut off, the one that takes a byte a second too.
            QVERIFY(eventually([&] {
                return std::all_of(readers.begin(), readers.end(),
                                   [](const auto &reader) { return reader->send("x") < 0; });
            }));
            QVERIFY(eventually([&] {
                return std::all_of(silent.begin(), silent.end(), [](const auto &peer) { return !peer->receive(); });
            }));
            QVERIFY(silent.front()->received().startsWith("HTTP/1.1 408 "));
            QSet<QString> ids;
            qint64 offset = 0;
            for (const auto &other : others) {
                offset = 0;
                ids.clear();
                for (const QJsonObject &event : other->messages()) {
                    QVERIFY(event[QStringLiteral("offset")].toInteger() > offset);
                    offset = event[QStringLiteral("offset")].toInteger();
                    ids.insert(event[QStringLiteral("postId")].toString());
                }
                QCOMPARE(ids.size(), ordeal.posts);
            }
            // What was taken is used again.
            if (round == 0)
                firstPeak = ordeal.peakBytes;
            else
                QVERIFY2(ordeal.peakBytes < firstPeak + firstPeak / 4,
                         qPrintable(QStringLiteral("%1, then %2").arg(firstPeak).arg(ordeal.peakBytes)));
        }
    }

    void endsPeersThatBreakTheProtocol_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const QByteArray ping = "{\"type\":\"ping\"}";
        QTest::newRow("unmasked") << RawPeer::frame(ping, {1, true, false, false, {}}) << 1002;
        QTest::newRow("compressed") << RawPeer::frame(QByteArray(1'000, '\0'), {1, true, true, true, {}}) << 1002;
        QTest::newRow("reserved opcode") << RawPeer::frame(ping, {3, true, true, false, {}}) << 1002;
        QTest::newRow("continuation of nothing") << RawPeer::frame(ping, {0, true, true, false, {}}) << 1002;
        QTest::newRow("message within a message")
            << RawPeer::frame(ping, {1, false, true, false, {}}) + RawPeer::frame(ping) << 1002;
        QTest::newRow("ping in fragments") << RawPeer::frame("x", {9, false, true, false, {}}) << 1002;
        QTest::newRow("large ping") << RawPeer::frame(QByteArray(126, 'x'), {9, true, true, false, {}}) << 1002;
        QTest::newRow("not UTF-8") << RawPeer::frame("\xC3\x28") << 1007;
        QTest::newRow("large message") << RawPeer::frame(QByteArray(33 * 1024, 'x')) << 1009;
        QTest::newRow("huge message announced") << RawPeer::frame({}, {1, true, true, false, quint64(1) << 40}) << 1009;
        QTest::newRow("most that can be announced")
            << RawPeer::frame({}, {1, true, true, false, (quint64(1) << 63) - 1}) << 1009;
        QTest::newRow("more than can be announced") << RawPeer::frame({}, {1, true, true, false, ~quint64(0)}) << 1002;
        QByteArray fragments = RawPeer::frame(QByteArray(1'000, 'x'), {1, false, true, false, {}});
        for (int i = 0; i < 40; ++i)
            fragments += RawPeer::frame(QByteArray(1'000, 'x'), {0, false, true, false, {}});
        QTest::newRow("large message in fragments") << fragments << 1009;
        QTest::newRow("message that is no text") << RawPeer::frame("x", {2, true, true, false, {}}) << 1003;
        QByteArray empty = RawPeer::frame({}, {1, false, true, false, {}});
        for (int i = 0; i < 60'000; ++i)
            empty += RawPeer::frame({}, {0, false, true, false, {}});
        QTest::newRow("fragments without end") << empty << 4008;
    }
    void endsPeersThatBreakTheProtocol()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        RawPeer peer(port());
        // An extension that was asked for and not granted does not count.
        QByteArray out =
            RawPeer::handshake(m_token, "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n") +
            bytes;
        bool isThere = true;
        QVERIFY(eventually([&] {
            isThere = peer.receive() && isThere;
            const qsizetype sent = out.isEmpty() || peer.closeCode() != 0 ? 0 : peer.send(out);
            out.remove(0, std::max<qsizetype>(0, sent));
            return !isThere || peer.closeCode() != 0;
        }));
        QVERIFY(!peer.received().contains("Sec-WebSocket-Extensions"));
        QCOMPARE(peer.closeCode(), code);
        QVERIFY(eventually([&] { return !peer.receive() || peer.send("x") < 0; })); // the connection ends as well
        QCOMPARE(status("/movies"), 200);
    }

    /// None of them reads an answer.
    void endsPeersThatSendWithoutEnd()
    {
        const QByteArrayList kinds{
            RawPeer::frame(QByteArray(120, 'x'), {9, true, true, false, {}}), RawPeer::frame("{\"type\":\"ping\"}"),
            RawPeer::frame("{\"type\":\"subscribe\",\"channel\":\"" + QByteArray(30 * 1024, 'x') + "\"}"),
            QByteArray(64 * 1024, '\xFF')};
        QByteArrayList streams;
        for (const QByteArray &kind : kinds)
            streams.append(kind.repeated(256 * 1024 / int(kind.size()) + 1));
        const qint64 without = memoryOf(pid(), "VmRSS");
        QVERIFY(forgetPeak(pid()));
        Peers peers;
        QVERIFY(listen(peers, 60));
        std::vector<qsizetype> sent(peers.size(), 0);
        std::vector<bool> isGone(peers.size(), false);
        QVERIFY(eventually([&] {
            for (size_t i = 0; i < peers.size(); ++i) {
                const QByteArray &stream = streams.at(qsizetype(i) % streams.size());
                const qsizetype at = sent[i] % stream.size();
                const qsizetype count = isGone[i] ? 0 : peers[i]->send(stream.mid(at, 64 * 1024));
                isGone[i] = isGone[i] || count < 0;
                sent[i] += std::max<qsizetype>(0, count);
            }
            return std::all_of(isGone.begin(), isGone.end(), [](bool gone) { return gone; });
        }));
        const qint64 more = memoryOf(pid(), "VmHWM") - without;
        std::printf("%zu peers that send without end: %lld KiB at most\n", peers.size(), more / 1024);
        QVERIFY(more < qint64(peers.size()) * (queueBytes + connectionBytes) + slackBytes);
        QCOMPARE(status("/movies"), 200);
    }

    /// However the bytes of a burst fall into what the server reads at once.
    void answersBurstsToTheEnd()
    {
        constexpr int messages = 50;
        for (int size = 990; size < 1'000; ++size) {
            const QByteArray message =
                RawPeer::frame("{\"type\":\"subscribe\",\"channel\":\"" + QByteArray(size, 'x') + "\"}");
            RawPeer peer(port());
            QByteArray out = RawPeer::handshake(m_token) + message.repeated(messages);
            QVERIFY2(eventually([&] {
                         out.remove(0, std::max<qsizetype>(0, peer.send(out)));
                         (void)peer.receive();
                         return peer.received().count("\"type\":\"error\"") == messages;
                     }),
                     QByteArray::number(peer.received().count("\"type\":\"error\"")).constData());
            QCOMPARE(peer.closeCode(), 0);
        }
    }

    void refusesPeersThatAreNobody()
    {
        Peers peers;
        for (int i = 0; i < 200; ++i) {
            peers.push_back(std::make_unique<RawPeer>(port()));
            peers.back()->send(RawPeer::handshake(i % 2 == 0 ? QByteArray() : QByteArray("forged")) +
                               subscribeTo("community"));
        }
        QVERIFY(eventually([&] {
            return std::all_of(peers.begin(), peers.end(), [](const auto &peer) { return !peer->receive(); });
        }));
        for (const auto &peer : peers) {
            QVERIFY2(peer->received().startsWith("HTTP/1.1 401 "), peer->received().constData());
            QVERIFY(!peer->received().contains("subscribed"));
        }
        QCOMPARE(status("/movies"), 200);
    }

private:
    RealtimeCluster m_cluster;
    QByteArray m_token;
};

QTEST_GUILESS_MAIN(TestHostilePeers)
#include "tst_hostilepeers.moc"
