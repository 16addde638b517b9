// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/api/manifestmaker.h"
#include "tests/server/realtime/realtimeclient.h"
#include "tests/support/eventually.h"
#include "tests/support/studioscenario.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testruns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

namespace {

QByteArray body(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject message(const char *type, QJsonObject members)
{
    members.insert(QStringLiteral("type"), QLatin1String(type));
    return members;
}

QString codeOf(const QJsonObject &answer)
{
    return answer[QStringLiteral("type")] == QStringLiteral("error") ? answer[QStringLiteral("code")].toString()
                                                                     : answer[QStringLiteral("type")].toString();
}

const QString community = QStringLiteral("community");

} // namespace

/// The protocol as an app meets it, over both reactors of the real server's modules.
class TestRealtime : public QObject
{
    Q_OBJECT

private:
    TempPostgres m_postgres;
    server::DatabaseSettings m_database;
    std::unique_ptr<HttpScenarioServer> m_server;
    QRandomGenerator m_random{7};

    [[nodiscard]] bool restart(const HttpScenarioServer::Tweak &tweak = {})
    {
        m_server.reset();
        const auto database = m_postgres.freshDatabase();
        if (!database)
            return false;
        m_database = *database;
        m_server = std::make_unique<HttpScenarioServer>(m_database, tweak);
        return m_server->start().ok();
    }
    [[nodiscard]] bool enter(RealtimeClient &client, Sender sender = Sender::Learner)
    {
        return client.open(m_server->url(), m_server->accessToken(sender));
    }
    QString makePost(const QString &content, Sender sender = Sender::OtherLearner, const QString &language = {})
    {
        QJsonObject draft{{QStringLiteral("content"), content}};
        if (!language.isEmpty())
            draft.insert(QStringLiteral("language"), language);
        return m_server->send("POST", "/community/posts", body(draft), sender).json()[QStringLiteral("id")].toString();
    }
    QNetworkRequest request(const QByteArray &query = {})
    {
        QUrl url = QUrl::fromEncoded(m_server->url() + "/v1/realtime" + query);
        url.setScheme(QStringLiteral("ws"));
        return QNetworkRequest(url);
    }
    QString idOf(Sender sender) { return m_server->userId(sender).toString(); }
    /// A published movie; the ids of its lessons.
    api::ReleaseManifest publishMovie()
    {
        api::ReleaseManifest manifest = makeManifest(m_random, 2);
        manifest.movie.isActive = true;
        for (auto &lesson : manifest.lessons)
            lesson.lesson.isPremium = false;
        manifest.movie.isPremium = false;
        if (tests::publish(*m_server, manifest).status != 200)
            qFatal("the movie was not published");
        return manifest;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_postgres.start().ok());
        QVERIFY(restart());
    }
    void cleanupTestCase() { m_server.reset(); }

    void identifiesInThreeWays()
    {
        RealtimeClient byHeader;
        QVERIFY(enter(byHeader));

        RealtimeClient bySubprotocol;
        QNetworkRequest offering = request();
        offering.setRawHeader("Sec-WebSocket-Protocol",
                              "cinefluent.v1, bearer." + m_server->accessToken(Sender::Learner));
        QVERIFY(bySubprotocol.open(offering));
        QCOMPARE(bySubprotocol.socket().subprotocol(), QStringLiteral("cinefluent.v1"));

        const HttpAnswer issued = m_server->send("POST", "/realtime/ticket", {}, Sender::Learner);
        QCOMPARE(issued.status, 201);
        const QByteArray ticket = issued.json()[QStringLiteral("ticket")].toString().toLatin1();
        RealtimeClient byTicket;
        QVERIFY(byTicket.open(request("?ticket=" + ticket)));
        QCOMPARE(codeOf(byTicket.subscribe(QStringLiteral("user:") + idOf(Sender::Learner))),
                 QStringLiteral("subscribed"));
        RealtimeClient again;
        QVERIFY(!again.open(request("?ticket=" + ticket))); // single-use
        const HttpAnswer late = m_server->send("POST", "/realtime/ticket", {}, Sender::Learner);
        m_server->clock().advance(31s);
        RealtimeClient tooLate;
        QVERIFY(!tooLate.open(request("?ticket=" + late.json()[QStringLiteral("ticket")].toString().toLatin1())));
        QCOMPARE(askSql(m_postgres.superuserOf(m_database), "select count(*) from realtime_tickets"), "0");

        for (const QByteArray &query :
             {QByteArray(), QByteArray("?ticket=x"), QByteArray("?ticket=" + QByteArray(43, 'A'))}) {
            RealtimeClient nobody;
            QVERIFY(!nobody.open(request(query)));
        }
        RealtimeClient forged;
        QVERIFY(!forged.open(m_server->url(), m_server->accessToken(Sender::Learner) + "x"));
        QCOMPARE(m_server->send("POST", "/realtime/ticket").status, 401);
        QCOMPARE(m_server->send("GET", "/realtime", {}, Sender::Learner).status, 426);
    }

    void looksAtTheOrigin()
    {
        const QByteArray token = m_server->accessToken(Sender::Learner);
        RealtimeClient same;
        QVERIFY(same.open(m_server->url(), token, m_server->url()));
        RealtimeClient stranger;
        QVERIFY(!stranger.open(m_server->url(), token, "https://evil.example"));
    }

    void tellsWhatHappensInTheCommunity()
    {
        RealtimeClient all;
        RealtimeClient english;
        RealtimeClient german;
        QVERIFY(enter(all) && enter(english, Sender::OtherLearner) && enter(german));
        const QJsonObject place = all.subscribe(community);
        QCOMPARE(codeOf(place), QStringLiteral("subscribed"));
        QVERIFY(!place[QStringLiteral("recovered")].toBool());
        QCOMPARE(codeOf(english.subscribe(QStringLiteral("community:en"))), QStringLiteral("subscribed"));
        QCOMPARE(codeOf(german.subscribe(QStringLiteral("community:de"))), QStringLiteral("subscribed"));

        const QString post = makePost(QStringLiteral("<secret words>"), Sender::OtherLearner, QStringLiteral("en"));
        const QJsonObject told = all.next(QStringLiteral("new_post"));
        QCOMPARE(told[QStringLiteral("postId")].toString(), post);
        QCOMPARE(told[QStringLiteral("userId")].toString(), idOf(Sender::OtherLearner));
        QCOMPARE(told[QStringLiteral("channel")].toString(), community);
        QCOMPARE(told[QStringLiteral("data")][QStringLiteral("language")].toString(), QStringLiteral("en"));
        QVERIFY(told[QStringLiteral("offset")].toInt() > place[QStringLiteral("offset")].toInt());
        QVERIFY(!QJsonDocument(told).toJson().contains("secret"));
        QCOMPARE(english.next(QStringLiteral("new_post"))[QStringLiteral("postId")].toString(), post);

        const QString onPost = QStringLiteral("post:") + post;
        QCOMPARE(codeOf(german.subscribe(onPost)), QStringLiteral("subscribed"));
        for (int i = 0; i < 3; ++i) // told once, however often it is said
            QCOMPARE(m_server->send("PUT", "/community/posts/" + post.toLatin1() + "/like", {}, Sender::Learner).status,
                     200);
        QCOMPARE(m_server
                     ->send("POST", "/community/posts/" + post.toLatin1() + "/comments",
                            body({{QStringLiteral("content"), QStringLiteral("yes")}}), Sender::Learner)
                     .status,
                 201);
        const QJsonObject liked = german.next(QStringLiteral("post_liked"));
        QCOMPARE(liked[QStringLiteral("data")][QStringLiteral("likesCount")].toInt(), 1);
        QCOMPARE(liked[QStringLiteral("userId")].toString(), idOf(Sender::Learner));
        const QJsonObject comment = german.next(QStringLiteral("new_comment"));
        QCOMPARE(comment[QStringLiteral("data")][QStringLiteral("commentsCount")].toInt(), 1);
        QVERIFY(!comment[QStringLiteral("data")][QStringLiteral("commentId")].toString().isEmpty());
        QVERIFY(comment[QStringLiteral("offset")].toInt() > liked[QStringLiteral("offset")].toInt());
        QCOMPARE(german.waiting(QStringLiteral("post_liked")), 0);
        QCOMPARE(german.waiting(QStringLiteral("new_post")), 0);
        // Nothing is told of what did not happen.
        QCOMPARE(m_server->send("POST", "/community/posts", "{\"content\":\"\"}", Sender::Learner).status, 400);
        makePost(QStringLiteral("second"));
        QVERIFY(!all.next(QStringLiteral("new_post")).isEmpty());
        QCOMPARE(all.waiting(QStringLiteral("new_post")), 0);
        QCOMPARE(askSql(m_postgres.superuserOf(m_database), "select count(*) from outbox where topic = 'realtime'"),
                 "0");
    }

    void resumesWithoutLoss()
    {
        RealtimeClient client;
        QVERIFY(enter(client));
        const QJsonObject place = client.subscribe(community);
        const QString epoch = place[QStringLiteral("epoch")].toString();
        makePost(QStringLiteral("1"));
        const qint64 seen = client.next(QStringLiteral("new_post"))[QStringLiteral("offset")].toInteger();
        client.abort();
        const QStringList missed{makePost(QStringLiteral("2")), makePost(QStringLiteral("3"))};

        RealtimeClient back;
        QVERIFY(enter(back));
        const QJsonObject resumed = back.subscribe(community, seen, epoch);
        QVERIFY2(resumed[QStringLiteral("recovered")].toBool(), QJsonDocument(resumed).toJson().constData());
        for (const QString &post : missed)
            QCOMPARE(back.next(QStringLiteral("new_post"))[QStringLiteral("postId")].toString(), post);
        const QString live = makePost(QStringLiteral("4"));
        QCOMPARE(back.next(QStringLiteral("new_post"))[QStringLiteral("postId")].toString(), live);
        QCOMPARE(back.waiting(QStringLiteral("new_post")), 0);

        // Out of the log where the process's memory does not reach: another server has just started.
        HttpScenarioServer other(m_database);
        QVERIFY(other.start().ok());
        RealtimeClient elsewhere;
        QVERIFY(elsewhere.open(other.url(), other.accessToken(Sender::Learner)));
        QJsonObject recovered;
        QVERIFY(eventually([&] {
            recovered = elsewhere.subscribe(community, seen, epoch);
            return codeOf(recovered) == QStringLiteral("subscribed");
        }));
        QVERIFY(recovered[QStringLiteral("recovered")].toBool());
        QCOMPARE(recovered[QStringLiteral("missed")].toInt(), 3);
        for (const QString &post : missed + QStringList{live})
            QCOMPARE(elsewhere.next(QStringLiteral("new_post"))[QStringLiteral("postId")].toString(), post);

        RealtimeClient stranger;
        QVERIFY(enter(stranger));
        const QJsonObject fresh = stranger.subscribe(community, seen, QStringLiteral("another-log"));
        QVERIFY(!fresh[QStringLiteral("recovered")].toBool());
        RealtimeClient ahead;
        QVERIFY(enter(ahead));
        QVERIFY(!ahead.subscribe(community, 1'000'000, epoch)[QStringLiteral("recovered")].toBool());
        makePost(QStringLiteral("5"));
        QVERIFY(!ahead.next(QStringLiteral("new_post")).isEmpty());

        // What was forgotten is not called recovered. A new server, for the old one remembers.
        runSql(m_postgres.superuserOf(m_database), "select prune_realtime(1, 100000)");
        HttpScenarioServer third(m_database);
        QVERIFY(third.start().ok());
        RealtimeClient tooLate;
        QVERIFY(tooLate.open(third.url(), third.accessToken(Sender::Learner)));
        QVERIFY(eventually([&] {
            recovered = tooLate.subscribe(community, seen, epoch);
            return codeOf(recovered) == QStringLiteral("subscribed");
        }));
        QVERIFY(!recovered[QStringLiteral("recovered")].toBool());
    }

    void recordsProgressAndTellsOwnDevices()
    {
        const api::ReleaseManifest movie = publishMovie();
        const QString lesson = movie.lessons.front().lesson.id.toString();
        const QString own = QStringLiteral("user:") + idOf(Sender::Learner);
        RealtimeClient phone;
        RealtimeClient tablet;
        RealtimeClient other;
        QVERIFY(enter(phone) && enter(tablet) && enter(other, Sender::OtherLearner));
        QCOMPARE(codeOf(phone.subscribe(own)), QStringLiteral("subscribed"));
        QCOMPARE(codeOf(tablet.subscribe(own)), QStringLiteral("subscribed"));
        QCOMPARE(codeOf(other.subscribe(own)), QStringLiteral("channel_forbidden"));
        QCOMPARE(codeOf(other.subscribe(QStringLiteral("user:") + idOf(Sender::OtherLearner))),
                 QStringLiteral("subscribed"));

        QCOMPARE(m_server
                     ->send("POST", "/progress/update",
                            body({{QStringLiteral("lessonId"), lesson},
                                  {QStringLiteral("progressPercentage"), 10},
                                  {QStringLiteral("timeSpent"), 5},
                                  {QStringLiteral("currentPosition"), 7.5}}),
                            Sender::Learner)
                     .status,
                 200);
        QCOMPARE(phone.next(QStringLiteral("user_progress"))[QStringLiteral("progress")].toDouble(), 10.0);
        QCOMPARE(tablet.next(QStringLiteral("user_progress"))[QStringLiteral("progress")].toDouble(), 10.0);

        const qint64 at =
            std::chrono::duration_cast<std::chrono::milliseconds>(m_server->clock().now().time_since_epoch()).count();
        const QJsonObject report = message("progress_update", {{QStringLiteral("lessonId"), lesson},
                                                               {QStringLiteral("progress"), 42.5},
                                                               {QStringLiteral("timestamp"), at}});
        const QJsonObject recorded = phone.ask(report);
        QVERIFY2(codeOf(recorded) == QStringLiteral("progress_recorded"), QJsonDocument(recorded).toJson().constData());
        const QJsonObject told = tablet.next(QStringLiteral("user_progress"));
        QCOMPARE(told[QStringLiteral("progress")].toDouble(), 42.5);
        QCOMPARE(told[QStringLiteral("lessonId")].toString(), lesson);
        QCOMPARE(told[QStringLiteral("userId")].toString(), idOf(Sender::Learner));
        // Sent again it is the same event, also when the position has moved meanwhile.
        QCOMPARE(phone.ask(report)[QStringLiteral("eventId")], recorded[QStringLiteral("eventId")]);
        QCOMPARE(codeOf(tablet.ask(message("progress_update", {{QStringLiteral("lessonId"), lesson},
                                                               {QStringLiteral("progress"), 20},
                                                               {QStringLiteral("timestamp"), at + 1},
                                                               {QStringLiteral("currentPosition"), 9.25},
                                                               {QStringLiteral("timeSpent"), 30}}))),
                 QStringLiteral("progress_recorded"));
        QCOMPARE(codeOf(phone.ask(report)), QStringLiteral("progress_recorded"));
        QCOMPARE(phone.next(QStringLiteral("user_progress"))[QStringLiteral("progress")].toDouble(), 42.5); // the fold
        QCOMPARE(phone.waiting(QStringLiteral("user_progress")), 0);
        QCOMPARE(tablet.waiting(QStringLiteral("user_progress")), 0);
        const QByteArray stored = askSql(
            m_postgres.superuserOf(m_database),
            "select progress_percentage || ' ' || time_spent || ' ' || last_position || ' ' || (select count(*) from "
            "progress_events) from user_progress");
        QCOMPARE(stored, "42.50 35 9.250 3");

        for (const auto &[members, code] : QList<std::pair<QJsonObject, QString>>{
                 {{{QStringLiteral("progress"), 101}}, QStringLiteral("message_invalid")},
                 {{{QStringLiteral("timestamp"), -1}}, QStringLiteral("message_invalid")},
                 {{{QStringLiteral("extra"), 1}}, QStringLiteral("message_invalid")},
                 {{{QStringLiteral("timeSpent"), QStringLiteral("x")}}, QStringLiteral("message_invalid")},
                 {{{QStringLiteral("eventId"), QStringLiteral("x")}}, QStringLiteral("message_invalid")},
                 {{{QStringLiteral("lessonId"), QUuid::createUuid().toString(QUuid::WithoutBraces)}},
                  QStringLiteral("lesson_not_found")}}) {
            QJsonObject wrong = report;
            for (auto member = members.begin(); member != members.end(); ++member)
                wrong.insert(member.key(), member.value());
            QCOMPARE(codeOf(phone.ask(wrong)), code);
        }
        QCOMPARE(other.waiting(QStringLiteral("user_progress")), 0);
    }

    void joinsOnlyWhatIsThere()
    {
        RealtimeClient client;
        QVERIFY(enter(client));
        const QString nowhere = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QCOMPARE(codeOf(client.subscribe(QStringLiteral("movie:") + nowhere)), QStringLiteral("channel_not_found"));
        QCOMPARE(codeOf(client.subscribe(QStringLiteral("post:") + nowhere)), QStringLiteral("channel_not_found"));
        for (const char *name :
             {"x", "user", "user:", "user:me", "community:", "community:e n", "movie:1", "users:1", "community:<b>"})
            QCOMPARE(codeOf(client.subscribe(QLatin1String(name))), QStringLiteral("channel_unknown"));
        const QString movie = QStringLiteral("movie:") + publishMovie().movie.id.toString();
        QCOMPARE(codeOf(client.subscribe(movie)), QStringLiteral("subscribed"));
        QCOMPARE(codeOf(client.subscribe(movie)), QStringLiteral("already_subscribed"));
        QCOMPARE(codeOf(client.ask(message("unsubscribe", {{QStringLiteral("channel"), movie}}))),
                 QStringLiteral("unsubscribed"));
        QCOMPARE(codeOf(client.ask(message("unsubscribe", {{QStringLiteral("channel"), movie}}))),
                 QStringLiteral("not_subscribed"));
        QCOMPARE(codeOf(client.ask(message("ping", {}))), QStringLiteral("pong"));
        // A post that moderation has hidden is not there.
        const QString post = makePost(QStringLiteral("bad"));
        runSql(m_postgres.superuserOf(m_database), "update community_posts set hidden_at = now()");
        QCOMPARE(codeOf(client.subscribe(QStringLiteral("post:") + post)), QStringLiteral("channel_not_found"));
    }

    void refusesWhatIsNoMessage()
    {
        RealtimeClient client;
        QVERIFY(enter(client));
        for (const char *text :
             {"", "{", "[]", "null", "{\"type\":1}", "{\"type\":\"ping\",\"type\":\"ping\"}",
              "{\"type\":\"subscribe\"}", "{\"type\":\"subscribe\",\"channel\":1e999}",
              "{\"type\":\"subscribe\",\"channel\":\"a\\u0000b\"}", "{\"type\":\"subscribe\",\"channel\":\"\\ud800\"}",
              "{\"type\":\"subscribe\",\"channel\":\"community\",\"offset\":-1,\"epoch\":\"x\"}",
              "{\"type\":\"subscribe\",\"channel\":\"community\",\"offset\":1}",
              "{\"type\":\"ping\",\"a\":[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]}"}) {
            client.sendText(QString::fromUtf8(text));
            const QJsonObject answer = client.next(QStringLiteral("error"));
            QVERIFY2(!answer.isEmpty(), text);
        }
        client.sendText(QStringLiteral("{\"type\":\"nonsense\"}"));
        QCOMPARE(codeOf(client.next(QStringLiteral("error"))), QStringLiteral("message_unknown"));
        QVERIFY(client.isOpen());
        client.sendBinary("x");
        QCOMPARE(client.waitForClose(), 1003);
        RealtimeClient big;
        QVERIFY(enter(big));
        big.sendText(QString(33 * 1024, u'x'));
        QCOMPARE(big.waitForClose(), 1009);
    }

    void limitsWhatAClientMayDo()
    {
        QVERIFY(restart([](server::ServerConfig &config) {
            config.realtime.maxConnectionsPerUser = 2;
            config.realtime.maxSubscriptions = 2;
            config.rateLimits = {{2, 1h}, {0, 1h}, {0, 1h}, {0, 1h}, {3, 1h}};
        }));
        RealtimeClient first;
        RealtimeClient second;
        RealtimeClient third;
        RealtimeClient other;
        QVERIFY(enter(first) && enter(second) && !enter(third) && enter(other, Sender::OtherLearner));
        second.close();
        QVERIFY(eventually([&] { return enter(third); }));
        QCOMPARE(codeOf(first.subscribe(community)), QStringLiteral("subscribed"));
        QCOMPARE(codeOf(first.subscribe(QStringLiteral("community:en"))), QStringLiteral("subscribed"));
        QCOMPARE(codeOf(first.subscribe(QStringLiteral("community:de"))), QStringLiteral("too_many_subscriptions"));
        // The same allowance as over HTTP.
        const QJsonObject report = message(
            "progress_update", {{QStringLiteral("lessonId"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                {QStringLiteral("progress"), 1},
                                {QStringLiteral("timestamp"), double(QDateTime::currentMSecsSinceEpoch())}});
        QCOMPARE(codeOf(first.ask(report)), QStringLiteral("lesson_not_found"));
        QCOMPARE(m_server->send("GET", "/movies", {}, Sender::Learner).status, 200);
        const QJsonObject refused = first.ask(report);
        QCOMPARE(codeOf(refused), QStringLiteral("rate_limited"));
        QVERIFY(refused[QStringLiteral("retryAfter")].toInt() > 0);
        for (int status : {201, 201, 201, 429})
            QCOMPARE(m_server->send("POST", "/realtime/ticket", {}, Sender::Learner).status, status);
        for (int i = 0; i < 200; ++i)
            first.send(message("ping", {}));
        QCOMPARE(first.waitForClose(), 4008);
        // A flood of control frames is no way round.
        for (int i = 0; i < 10'000 && other.isOpen(); ++i)
            other.socket().ping(QByteArray(120, 'x'));
        QCOMPARE(other.waitForClose(), 4008);
    }

    void endsWithTheSessionAndTheToken()
    {
        QVERIFY(restart());
        RealtimeClient leaving;
        RealtimeClient staying;
        QVERIFY(enter(leaving) && enter(staying, Sender::OtherLearner));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_server->send("POST", "/auth/logout", {}, Sender::Learner).status, 204);
        QCOMPARE(leaving.waitForClose(), 4002);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(staying.isOpen());
        m_server->clock().advance(25h);
        QCOMPARE(staying.waitForClose(), 4001);
    }

    void endsWhenTheServerStops()
    {
        QVERIFY(restart());
        RealtimeClient client;
        QVERIFY(enter(client));
        m_server.reset();
        QCOMPARE(client.waitForClose(), 1001);
        QVERIFY(restart());
    }

    void findsDeadPeers()
    {
        QVERIFY(restart([](server::ServerConfig &config) {
            config.realtime.pingMs = 200;
            config.realtime.silenceMs = 900;
            config.realtime.sweepMs = 50;
        }));
        RealtimeClient alive; // answers pings by itself
        QVERIFY(enter(alive));
        QTcpSocket dead;
        dead.connectToHost(QStringLiteral("127.0.0.1"), quint16(QUrl::fromEncoded(m_server->url()).port()));
        dead.write(
            "GET /realtime HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nAuthorization: Bearer " +
            m_server->accessToken(Sender::OtherLearner) + "\r\n\r\n");
        QElapsedTimer timer;
        timer.start();
        QVERIFY(eventually([&] { return dead.bytesAvailable() > 0; }));
        QVERIFY(dead.readAll().startsWith("HTTP/1.1 101 "));
        QVERIFY(eventually([&] { return dead.state() == QAbstractSocket::UnconnectedState; }, 5'000));
        QVERIFY(timer.elapsed() >= 800);
        QVERIFY(alive.isOpen());
    }
};

QTEST_GUILESS_MAIN(TestRealtime)
#include "tst_realtime.moc"
