// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pganalyticsrepository.h"
#include "tests/support/await.h"
#include "tests/support/requestbody.h"
#include "tests/support/studioscenario.h"
#include "tests/support/temppostgres.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QTest>

#include <random>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

namespace {

QString stampOf(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject happening(const char *type, const QJsonObject &data, const QDateTime &at, const QString &id = newId())
{
    return {{"eventId", id}, {"type", QLatin1String(type)}, {"occurredAt", stampOf(at)}, {"data", data}};
}

QJsonArray manyOf(const QJsonObject &one, int count)
{
    QJsonArray many;
    for (int i = 0; i < count; ++i)
        many.append(one);
    return many;
}

QByteArray batch(const QJsonArray &events)
{
    return body({{"events", events}});
}

} // namespace

/// Events in, days out.
class TestAnalyticsScenarios : public QObject
{
    Q_OBJECT

private:
    HttpAnswer tell(const QJsonArray &events, Sender sender = Sender::Learner)
    {
        return m_server->send("POST", "/analytics/events", batch(events), sender);
    }
    QByteArray ask(const QByteArray &sql) { return askSql(m_postgres.superuserOf(m_database), sql); }
    int rollUp(int limit = 1'000)
    {
        PgAnalyticsKeeper keeper(m_server->parts().jobTransactions, m_server->parts().clock);
        int seen = 0;
        for (;;) {
            const auto some = await(keeper.rollUp(limit));
            if (!some.ok() || *some == 0)
                return some.ok() ? seen : -1;
            seen += *some;
        }
    }
    QJsonObject summary(const QByteArray &query = {})
    {
        return m_server->send("GET", "/analytics/summary" + query, {}, Sender::Admin).json();
    }
    static QDateTime ago(qint64 seconds) { return QDateTime::currentDateTimeUtc().addSecs(-seconds); }

private slots:
    void initTestCase() { QVERIFY(m_postgres.start().ok()); }
    void init()
    {
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_database = *database;
        m_server = std::make_unique<HttpScenarioServer>(m_database);
        QVERIFY(m_server->start().ok());
    }
    void cleanup() { m_server.reset(); }

    void takesEveryTypeOfTheSeedOnce()
    {
        const QString user = QString::fromLatin1(m_server->userId(Sender::Learner).toByteArray());
        const QDateTime at = ago(3'600);
        const QJsonArray events{
            happening("lesson_started", {{"lessonId", newId()}, {"userId", user}, {"timestamp", 1.7e12}}, at),
            happening("lesson_completed", {{"lessonId", newId()}, {"duration", 300.5}}, at),
            happening("vocabulary_learned", {{"wordId", newId()}, {"attempts", 3}}, at),
            happening("movie_viewed", {{"movieId", newId()}, {"source", "search"}}, at),
            happening("search_performed", {{"query", "caf\u00e9"}, {"resultsCount", 0}}, at),
            happening("subscription_upgraded", {{"tier", "pro"}, {"revenue", 1'000'000}}, at),
            happening("user_retention", {{"daysSinceSignup", 30}}, at)};
        const HttpAnswer first = tell(events);
        QVERIFY2(first.status == 200, first.body.constData());
        QCOMPARE(first.body, QByteArray("{\"accepted\":7,\"duplicates\":0}"));
        QJsonArray again = events;
        again.append(events.first());
        again.append(happening("user_retention", {{"daysSinceSignup", 31}}, at));
        QCOMPARE(tell(again).body, QByteArray("{\"accepted\":1,\"duplicates\":8}"));
        // The same ids of another learner are other events.
        QJsonArray others = events;
        others.removeFirst();
        QCOMPARE(tell(others, Sender::OtherLearner).body, QByteArray("{\"accepted\":6,\"duplicates\":0}"));
        QCOMPARE(ask("select count(distinct user_id) || ' ' || count(*) from analytics_events"), QByteArray("2 14"));
        QCOMPARE(ask("select count(*) from analytics_events where data ? 'userId' or from_server"), QByteArray("0"));
        QCOMPARE(ask("select tableoid::regclass::text = 'analytics_events_' || to_char(occurred_at at time zone 'UTC', "
                     "'YYYYMM') from analytics_events limit 1"),
                 QByteArray("t"));
        // What an app says of money is not believed.
        QCOMPARE(rollUp(), 14);
        const QJsonObject day = summary()["days"].toArray().first().toObject();
        QCOMPARE(day["revenue"].toInt(-1), 0);
        QCOMPARE(day["events"].toInt(), 14);
        QCOMPARE(day["activeUsers"].toInt(), 2);
        QCOMPARE(day["types"][QStringLiteral("user_retention")].toObject(), (QJsonObject{{"events", 3}, {"users", 2}}));
    }

    void refusesWhatCannotBe()
    {
        const QDateTime at = ago(60);
        const QJsonObject good = happening("user_retention", {{"daysSinceSignup", 1}}, at);
        const QList<std::pair<QJsonObject, const char *>> wrong{
            {happening("user_retention", {{"daysSinceSignup", 1}, {"userId", newId()}}, at), "user_foreign"},
            {happening("user_retention", {{"daysSinceSignup", 1}}, ago(-3'600)), "instant_in_future"},
            {happening("user_retention", {{"daysSinceSignup", 1}}, ago(91 * 86'400)), "instant_too_old"},
            {happening("user_retention", {{"daysSinceSignup", -1}}, at), "/events/1/data/daysSinceSignup"},
            {happening("user_retention", {{"daysSinceSignup", 1e18}}, at), "/events/1/data/daysSinceSignup"},
            {happening("user_retention", {{"daysSinceSignup", 1}, {"more", 1}}, at), "/events/1/data/more"},
            {happening("lesson_started", {}, at), "/events/1/data/lessonId"},
            {happening("points_granted", {}, at), "choice_unknown"},
            {happening("user_retention", {{"daysSinceSignup", 1}}, at, "1"), "/events/1/eventId"},
            {happening("movie_viewed", {{"movieId", newId()}, {"source", QString(201, u'x')}}, at),
             "/events/1/data/source"}};
        for (const auto &[one, expected] : wrong) {
            const HttpAnswer refused = tell({good, one});
            QVERIFY2(refused.status == 400 && refused.body.contains(expected), refused.body.constData());
        }
        for (const QByteArray &body :
             {QByteArray("{}"), QByteArray("{\"events\":[]}"), QByteArray("{\"events\":3}"), batch(manyOf(good, 101))})
            QVERIFY2(m_server->send("POST", "/analytics/events", body, Sender::Learner).status == 400,
                     body.left(40).constData());
        QCOMPARE(ask("select count(*) from analytics_events"), QByteArray("0"));
        for (const QByteArray &query :
             {QByteArray("?from=x"), QByteArray("?to=2026-13-01"), QByteArray("?from=2026-02-01&to=2026-01-01"),
              QByteArray("?from=2020-01-01&to=2026-01-01"), QByteArray("?from=20260101")})
            QCOMPARE(m_server->send("GET", "/analytics/summary" + query, {}, Sender::Admin).status, 400);
        QCOMPARE(m_server->send("GET", "/analytics/summary", {}, Sender::Reviewer).status, 403);
    }

    /// Whatever comes in while days are counted, and however late: each event counts once.
    void countsEachEventOnceWhileMoreComeIn()
    {
        std::mt19937 random(20261122);
        const QByteArray token = m_server->accessToken(Sender::Learner);
        const QByteArray other = m_server->accessToken(Sender::OtherLearner);
        QNetworkAccessManager client;
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        int counted = 0;
        for (int round = 0; round < 30; ++round) {
            for (int i = 0; i < 4; ++i) {
                QJsonArray events;
                for (quint32 n = 1 + random() % 20; n > 0; --n)
                    events.append(happening("movie_viewed", {{"movieId", newId()}, {"source", "test"}},
                                            ago(qint64(random() % (80 * 86'400)))));
                QNetworkRequest request(QUrl(QString::fromLatin1(m_server->url() + "/analytics/events")));
                request.setRawHeader("Authorization", "Bearer " + (random() % 2 ? token : other));
                request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
                replies.emplace_back(client.post(request, batch(events)));
            }
            const int seen = rollUp(17);
            QVERIFY(seen >= 0);
            counted += seen;
        }
        for (const auto &reply : replies) {
            QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 30'000);
            QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
        }
        counted += rollUp(17);
        QCOMPARE(counted, ask("select count(*) from analytics_events").toInt());
        const QByteArray wrong = ask(
            "with e as (select (occurred_at at time zone 'UTC')::date as day, name, user_id from analytics_events), "
            "a as (select day, name, user_id from e union all select day, '*', user_id from e), "
            "t as (select day, name, count(*) as events, count(distinct user_id) as users from a group by 1, 2) "
            "select count(*) from t full join analytics_daily d using (day, name) "
            "where (t.events, t.users) is distinct from (d.events, d.users)");
        QCOMPARE(wrong, QByteArray("0"));
        QCOMPARE(rollUp(), 0);
    }

    void forgetsByTheMonthAndKeepsTheCounts()
    {
        QCOMPARE(tell({happening("user_retention", {{"daysSinceSignup", 1}}, ago(85 * 86'400)),
                       happening("user_retention", {{"daysSinceSignup", 2}}, ago(60))})
                     .status,
                 200);
        QCOMPARE(rollUp(), 2);
        PgAnalyticsKeeper keeper(m_server->parts().jobTransactions, m_server->parts().clock);
        for (int time = 0; time < 2; ++time) {
            QVERIFY(await(keeper.makePartitions(6)).ok());
            QVERIFY(await(keeper.forget(std::chrono::days(50), std::chrono::days(50))).ok());
        }
        QCOMPARE(ask("select count(*) from analytics_events"), QByteArray("1"));
        QCOMPARE(ask("select count(*) from analytics_daily_users"), QByteArray("2"));
        QCOMPARE(ask("select sum(events) from analytics_daily where name = '*'"), QByteArray("2"));
        QCOMPARE(
            ask("select to_regclass('analytics_events_' || to_char(now() at time zone 'UTC' + interval '5 months', "
                "'YYYYMM')) is not null"),
            QByteArray("t"));
    }

    void triesVariants()
    {
        const auto create = [this](const QByteArray &body) {
            return m_server->send("POST", "/experiments", body, Sender::Admin);
        };
        for (const QByteArray &body :
             {QByteArray("{}"), QByteArray("{\"key\":\"Trial\",\"variants\":{\"a\":1,\"b\":1}}"),
              QByteArray("{\"key\":\"trial\",\"variants\":{\"a\":1}}"),
              QByteArray("{\"key\":\"trial\",\"variants\":{\"a\":0,\"b\":1}}"),
              QByteArray("{\"key\":\"trial\",\"variants\":{\"a\":1.5,\"b\":1}}"),
              QByteArray("{\"key\":\"trial\",\"variants\":{\"a\":1e99,\"b\":1}}"),
              QByteArray("{\"key\":\"trial\",\"variants\":{\"a b\":1,\"b\":1}}")})
            QVERIFY2(create(body).status == 400, body.constData());
        const QByteArray trial = "{\"key\":\"trial\",\"variants\":{\"long_clips\":1,\"short_clips\":3}}";
        QCOMPARE(create(trial).status, 201);
        QCOMPARE(create(trial).status, 409);
        QCOMPARE(
            create("{\"key\":\"later\",\"variants\":{\"a\":1,\"b\":1},\"startsAt\":\"2999-01-01T00:00:00Z\"}").status,
            201);
        const auto mine = [this](Sender sender) {
            return m_server->send("GET", "/experiments/assignments", {}, sender).body;
        };
        QCOMPARE(m_server->send("PUT", "/experiments/trial/exposure", {}, Sender::Learner).status, 404);
        const QByteArray first = mine(Sender::Learner);
        QVERIFY2(first.contains("\"trial\"") && !first.contains("later"), first.constData());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(mine(Sender::Learner), first);
        // What is written down wins, whatever would be reckoned now.
        ask("update experiment_assignments set variant = 'kept_from_before'");
        QVERIFY(mine(Sender::Learner).contains("kept_from_before"));
        ask("update experiment_assignments set variant = 'short_clips'");
        for (int i = 0; i < 2; ++i)
            QCOMPARE(m_server->send("PUT", "/experiments/trial/exposure", {}, Sender::Learner).status, 204);
        (void)mine(Sender::OtherLearner);
        const QJsonArray all = m_server->send("GET", "/experiments", {}, Sender::Admin).json()["experiments"].toArray();
        QCOMPARE(all.size(), 2);
        int assigned = 0, exposed = 0;
        for (const QJsonValue &variant : all.last()[QStringLiteral("variants")].toArray()) {
            assigned += variant[QStringLiteral("assigned")].toInt();
            exposed += variant[QStringLiteral("exposed")].toInt();
        }
        QCOMPARE(assigned, 2);
        QCOMPARE(exposed, 1);
        QCOMPARE(m_server->send("POST", "/experiments/trial/stop", {}, Sender::Admin).status, 204);
        QCOMPARE(m_server->send("POST", "/experiments/nothing/stop", {}, Sender::Admin).status, 404);
        QCOMPARE(mine(Sender::Learner), QByteArray("{\"assignments\":[]}"));
        QCOMPARE(ask("select string_agg(action, ' ' order by at) from audit_log where action like 'experiments.%'"),
                 QByteArray("experiments.created experiments.created experiments.stopped"));
    }

private:
    TempPostgres m_postgres;
    DatabaseSettings m_database;
    std::unique_ptr<HttpScenarioServer> m_server;
};

QTEST_GUILESS_MAIN(TestAnalyticsScenarios)
#include "tst_analyticsscenarios.moc"
