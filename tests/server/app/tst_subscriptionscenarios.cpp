// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/api/manifestmaker.h"
#include "tests/support/studioscenario.h"
#include "tests/support/temppostgres.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

/// What each tier may do, over the server's own modules.
class TestSubscriptionScenarios : public QObject
{
    Q_OBJECT

private:
    void subscribe(Sender sender, const QByteArray &tier, const QByteArray &end = "null")
    {
        runSql(m_postgres.superuserOf(m_database), "update users set subscription_tier = '" + tier +
                                                       "', subscription_ends_at = " + end + " where id = '" +
                                                       m_server->userId(sender).toByteArray() + "'");
    }
    QByteArray ask(const QByteArray &sql) { return askSql(m_postgres.superuserOf(m_database), sql); }
    HttpAnswer open(int lesson, Sender sender = Sender::Learner)
    {
        return m_server->send("GET", "/lessons/" + m_movie.lessons.at(lesson).lesson.id.toByteArray(), {}, sender);
    }
    QJsonObject status(Sender sender = Sender::Learner)
    {
        return m_server->send("GET", "/subscription/status", {}, sender).json();
    }
    int filesNamed(Sender sender)
    {
        const QJsonArray lessons =
            m_server->send("GET", "/movies/" + m_movie.movie.id.toByteArray(), {}, sender).json()["lessons"].toArray();
        return int(std::count_if(lessons.begin(), lessons.end(), [](const QJsonValue &lesson) {
            return lesson[QStringLiteral("videoUrl")].isString();
        }));
    }
    /// To a zone where midnight is less than an hour away.
    void moveToBeforeMidnight()
    {
        const int hour = QDateTime::currentDateTimeUtc().time().hour();
        const int east = hour >= 12 ? 23 - hour : -1 - hour;
        const QByteArray zone = QByteArray("Etc/GMT") + (east > 0 ? "-" : "+") + QByteArray::number(qAbs(east));
        runSql(m_postgres.superuserOf(m_database), "update users set time_zone = '" + zone + "' where id = '" +
                                                       m_server->userId(Sender::Learner).toByteArray() + "'");
    }
    void start(const HttpScenarioServer::Tweak &tweak)
    {
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_database = *database;
        m_server = std::make_unique<HttpScenarioServer>(m_database, tweak);
        QVERIFY(m_server->start().ok());
        do {
            m_movie = makeManifest(m_random, 5);
        } while (m_movie.lessons.size() != 5);
        m_movie.movie.isActive = true;
        m_movie.movie.isPremium = false;
        for (api::ManifestLesson &lesson : m_movie.lessons)
            lesson.lesson.isPremium = false;
        QCOMPARE(tests::publish(*m_server, m_movie).status, 200);
    }
    static void limitTiers(ServerConfig &config) { config.tiers.setRules(Tier::Free, {3, 0, false, std::nullopt}); }

private slots:
    void initTestCase() { QVERIFY(m_postgres.start().ok()); }
    void cleanup() { m_server.reset(); }

    void tellsTheStatusOfEachTier()
    {
        start({});
        QCOMPARE(m_server->send("GET", "/subscription/status").status, 401);
        const QJsonObject free = status();
        QCOMPARE(free.keys(), (QStringList{"features", "isActive", "limits", "tier"}));
        QCOMPARE(free["tier"].toString(), QStringLiteral("free"));
        QCOMPARE(free["isActive"].toBool(true), false);
        subscribe(Sender::Learner, "premium", "now() + interval '3 hours'");
        const QJsonObject premium = status();
        QCOMPARE(premium["tier"].toString(), QStringLiteral("premium"));
        QVERIFY(premium["isActive"].toBool());
        const QDateTime end = QDateTime::fromString(premium["expiresAt"].toString(), Qt::ISODateWithMs);
        QVERIFY(qAbs(QDateTime::currentDateTimeUtc().addSecs(3 * 3600).secsTo(end)) < 60);
        QCOMPARE(premium["limits"].toObject(),
                 (QJsonObject{{"dailyLessons", -1}, {"offlineDownloads", 25}, {"advancedFeatures", false}}));
        QVERIFY(premium["features"].toArray().contains(QJsonValue("premium_lessons")));
        m_server->clock().advance(3h + 1min);
        QCOMPARE(status(), free);
        subscribe(Sender::Learner, "pro");
        const QJsonObject pro = status();
        QVERIFY(pro["isActive"].toBool() && !pro.contains("expiresAt"));
        QCOMPARE(pro["limits"].toObject(),
                 (QJsonObject{{"dailyLessons", -1}, {"offlineDownloads", -1}, {"advancedFeatures", true}}));
    }

    void countsDifferentLessonsOfADay()
    {
        start(limitTiers);
        moveToBeforeMidnight();
        QCOMPARE(status()["limits"][QStringLiteral("dailyLessons")].toInt(), 3);
        // Nothing leads to the files but opening.
        QCOMPARE(filesNamed(Sender::Learner), 0);
        for (const int lesson : {0, 1, 0, 2, 1, 0})
            QCOMPARE(open(lesson).status, 200);
        QCOMPARE(filesNamed(Sender::Learner), 3);
        const HttpAnswer refused = open(3);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.json()["code"].toString(), QStringLiteral("daily_limit_reached"));
        const int waitS = refused.header("Retry-After").toInt();
        QVERIFY2(waitS > 0 && waitS <= 3'600, refused.header("Retry-After").constData());
        QCOMPARE(open(0).status, 200);
        QCOMPARE(open(3, Sender::OtherLearner).status, 200);
        subscribe(Sender::Learner, "premium");
        QCOMPARE(open(3).status, 200);
        QCOMPARE(filesNamed(Sender::Learner), 5);
        subscribe(Sender::Learner, "free");
        QCOMPARE(open(4).status, 429);
        m_server->clock().advance(std::chrono::seconds(waitS + 60));
        QCOMPARE(filesNamed(Sender::Learner), 0);
        QCOMPARE(open(4).status, 200);
    }

    void beginsTheDayWhereTheLearnerLives()
    {
        start(limitTiers);
        moveToBeforeMidnight();
        for (const int lesson : {0, 1, 2})
            QCOMPARE(open(lesson).status, 200);
        const HttpAnswer refused = open(3);
        QCOMPARE(refused.status, 429);
        const int waitS = refused.header("Retry-After").toInt();
        QVERIFY2(waitS > 0 && waitS <= 3'600, refused.header("Retry-After").constData());
        m_server->clock().advance(std::chrono::seconds(waitS));
        QCOMPARE(open(3).status, 200);
    }

    void opensNoMoreThanTheLimitHoweverManyAskAtOnce()
    {
        start(limitTiers);
        const QByteArray token = m_server->accessToken(Sender::Learner);
        for (int round = 0; round < 10; ++round) {
            ask("truncate daily_lessons");
            QNetworkAccessManager client;
            std::vector<std::unique_ptr<QNetworkReply>> replies;
            for (int i = 0; i < 20; ++i) {
                const QByteArray id = m_movie.lessons.at(i % 5).lesson.id.toByteArray();
                QNetworkRequest request(QUrl(QString::fromLatin1(m_server->url() + "/lessons/" + id)));
                request.setRawHeader("Authorization", "Bearer " + token);
                replies.emplace_back(client.get(request));
            }
            QHash<int, int> statuses;
            QSet<int> opened;
            for (size_t i = 0; i < replies.size(); ++i) {
                QTRY_VERIFY_WITH_TIMEOUT(replies[i]->isFinished(), 30'000);
                const int code = replies[i]->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
                ++statuses[code];
                if (code == 200)
                    opened.insert(int(i) % 5);
            }
            QCOMPARE(opened.size(), 3);
            QCOMPARE(statuses.value(200), 12);
            QCOMPARE(statuses.value(429), 8);
            QCOMPARE(ask("select max(cardinality(lessons)) from daily_lessons"), QByteArray("3"));
        }
    }

    void keepsPremiumLessonsForSubscribers()
    {
        start({});
        ask("update movie_lessons set is_premium = true where id = '" + m_movie.lessons.at(1).lesson.id.toByteArray() +
            "'");
        QCOMPARE(open(0).status, 200);
        const HttpAnswer refused = open(1);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.json()["code"].toString(), QStringLiteral("subscription_required"));
        QCOMPARE(filesNamed(Sender::Learner), 4);
        QByteArray list = m_server->send("GET", "/movies/" + m_movie.movie.id.toByteArray()).body;
        QCOMPARE(list.replace(" ", "").count("\"isPremium\":true"), 1);
        subscribe(Sender::Learner, "pro");
        QCOMPARE(open(1).status, 200);
        QCOMPARE(filesNamed(Sender::Learner), 5);
    }

    /// Whatever else hands out a lesson's content asks the same gate, and lists name no files of a closed lesson.
    void closesEveryOtherWayIn()
    {
        start(limitTiers);
        moveToBeforeMidnight();
        const auto pathOf = [this](int lesson) {
            return "/lessons/" + m_movie.lessons.at(lesson).lesson.id.toByteArray();
        };
        const auto exercises = [&](int lesson) {
            return m_server->send("GET", pathOf(lesson) + "/exercises", {}, Sender::Learner).status;
        };
        const auto attempt = [&](int lesson) {
            return m_server->send("POST", pathOf(lesson) + "/exercises/answers",
                                  "{\"attemptId\":\"" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) +
                                      "\",\"seed\":\"1\",\"version\":\"x\",\"answers\":[]}",
                                  Sender::Learner);
        };
        const auto listed = [this](const QByteArray &path, const QString &list) {
            int named = 0;
            for (const QJsonValue &row : m_server->send("GET", path, {}, Sender::Learner).json()[list].toArray())
                named += row[QStringLiteral("lesson")][QStringLiteral("videoUrl")].isString() ? 1 : 0;
            return named;
        };
        for (int lesson = 0; lesson < 5; ++lesson)
            QCOMPARE(m_server
                         ->send("POST", "/progress/update",
                                "{\"lessonId\":\"" + m_movie.lessons.at(lesson).lesson.id.toByteArray() +
                                    "\",\"progressPercentage\":10,\"timeSpent\":1,\"currentPosition\":1}",
                                Sender::Learner)
                         .status,
                     200);
        QCOMPARE(listed("/progress/history", QStringLiteral("lessons")), 0);
        QCOMPARE(exercises(0), 200);
        QCOMPARE(exercises(1), 200);
        QCOMPARE(open(0).status, 200);
        QCOMPARE(attempt(2).status, 409); // opened, but these are not its exercises
        QCOMPARE(exercises(3), 429);
        QCOMPARE(attempt(3).json()["code"].toString(), QStringLiteral("daily_limit_reached"));
        QCOMPARE(open(3).status, 429);
        QCOMPARE(exercises(2), 200);
        QCOMPARE(listed("/progress/history", QStringLiteral("lessons")), 3);
        QVERIFY(listed("/recommendations", QStringLiteral("recommendations")) <= 3);
        subscribe(Sender::Learner, "premium");
        QCOMPARE(exercises(3), 200);
        QCOMPARE(listed("/progress/history", QStringLiteral("lessons")), 5);
    }

    void tellsPremiumLinesToSubscribers()
    {
        start({});
        const api::ManifestLesson &entry = m_movie.lessons.at(1);
        ask("update movie_lessons set is_premium = true where id = '" + entry.lesson.id.toByteArray() + "'");
        const QByteArray text = entry.cues.first().cue.text.toUtf8().toPercentEncoding();
        const auto line = [&] {
            const QJsonObject found =
                m_server->send("GET", "/search?type=lines&limit=50&q=" + text, {}, Sender::Learner).json();
            for (const QJsonValue &hit : found["lines"].toArray()) {
                if (hit[QStringLiteral("lesson")][QStringLiteral("id")].toString() == entry.lesson.id.toString())
                    return hit.toObject();
            }
            return QJsonObject();
        };
        QVERIFY(line()["text"].isNull() && line()["translation"].isNull());
        QVERIFY(line()["startTime"].isDouble());
        subscribe(Sender::Learner, "premium");
        QVERIFY(!line()["text"].toString().isEmpty());
    }

    void limitsRequestsByTier()
    {
        start([](ServerConfig &config) {
            config.rateLimits.api = {6, 1h};
            config.tiers.setRules(Tier::Premium, {TierRules::unlimited, 0, false, 9});
            config.tiers.setRules(Tier::Pro, {TierRules::unlimited, 0, false, 0});
        });
        const auto limitOf = [this](Sender sender) {
            return m_server->send("GET", "/movies", {}, sender).header("RateLimit").split(',').first();
        };
        subscribe(Sender::OtherLearner, "premium");
        subscribe(Sender::Editor, "pro");
        QCOMPARE(limitOf(Sender::Learner), QByteArray("limit=6"));
        QCOMPARE(limitOf(Sender::OtherLearner), QByteArray("limit=9"));
        QCOMPARE(limitOf(Sender::Editor), QByteArray());
        for (int i = 1; i < 6; ++i)
            QCOMPARE(m_server->send("GET", "/movies", {}, Sender::Learner).status, 200);
        QCOMPARE(m_server->send("GET", "/movies", {}, Sender::Learner).status, 429);
        for (int i = 1; i < 9; ++i)
            QCOMPARE(m_server->send("GET", "/movies", {}, Sender::OtherLearner).status, 200);
        QCOMPARE(m_server->send("GET", "/movies", {}, Sender::OtherLearner).status, 429);
        for (int i = 0; i < 12; ++i)
            QCOMPARE(m_server->send("GET", "/movies", {}, Sender::Editor).status, 200);
        // A change elsewhere is known when what was remembered has expired; what was spent stays spent.
        subscribe(Sender::Learner, "premium");
        QCOMPARE(limitOf(Sender::Learner), QByteArray("limit=6"));
        m_server->clock().advance(TierCache::lifetime);
        QCOMPARE(m_server->send("GET", "/movies", {}, Sender::Learner).header("RateLimit").left(20),
                 QByteArray("limit=9, remaining=2"));
    }

private:
    TempPostgres m_postgres;
    DatabaseSettings m_database;
    std::unique_ptr<HttpScenarioServer> m_server;
    QRandomGenerator m_random{20261122};
    api::ReleaseManifest m_movie;
};

QTEST_GUILESS_MAIN(TestSubscriptionScenarios)
#include "tst_subscriptionscenarios.moc"
