// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/api/manifestmaker.h"
#include "tests/support/requestbody.h"
#include "tests/support/studioscenario.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testruns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::tests;

namespace {

QStringList statusesOf(const HttpAnswer &answer)
{
    QStringList statuses;
    for (const QJsonValue &result : answer.json()[QStringLiteral("results")].toArray())
        statuses.append(result[QStringLiteral("status")].toString());
    return statuses;
}

} // namespace

class TestLearningScenarios : public QObject
{
    Q_OBJECT

private:
    QByteArray ask(const QByteArray &sql) { return askSql(m_postgres.superuserOf(m_database), sql); }
    void run(const QByteArray &sql) { runSql(m_postgres.superuserOf(m_database), sql); }
    QString lesson(int index = 0) const { return m_movie.lessons.at(index).lesson.id.toString(); }
    QString word(int index) const { return m_movie.headwords.at(index).id.toString(); }

    /// A movie of two lessons in Spanish; the first teaches six words, the second the same.
    void makeMovie()
    {
        do
            m_movie = makeManifest(m_random, 2);
        while (m_movie.lessons.size() < 2 || m_movie.lessons.first().cues.isEmpty());
        m_movie.movie.isActive = true;
        m_movie.movie.isPremium = false;
        m_movie.movie.tmdbId.reset();
        m_movie.movie.availableLanguages = {QStringLiteral("es")};
        m_movie.movie.difficultyLevels = {{QStringLiteral("es"), Level::A1}};
        m_movie.headwords.clear();
        for (int i = 0; i < 6; ++i) {
            Headword headword;
            headword.id = HeadwordId(QUuid::createUuid());
            headword.word = QStringLiteral("palabra%1").arg(i);
            headword.language = QStringLiteral("es");
            headword.frequencyRank = 100 - i;
            headword.senses = {
                {SenseId(QUuid::createUuid()), QString(), {{QStringLiteral("en"), QStringLiteral("word %1").arg(i)}}}};
            m_movie.headwords.append(headword);
        }
        for (api::ManifestLesson &entry : m_movie.lessons) {
            entry.lesson.language = QStringLiteral("es");
            entry.lesson.isPremium = false;
            entry.occurrences.clear();
            for (const Headword &headword : std::as_const(m_movie.headwords))
                if (!entry.cues.isEmpty())
                    entry.occurrences.append({OccurrenceId(QUuid::createUuid()), headword.id,
                                              headword.senses.first().id, entry.cues.first().cue.id.uuid(), 0, 0});
        }
        const HttpAnswer answer = tests::publish(*m_server, m_movie);
        QVERIFY2(answer.status == 200, answer.body.constData());
    }

    QJsonObject event(const QString &at, double percentage = 10, int seconds = 10, const QJsonObject &more = {})
    {
        QJsonObject event{{QStringLiteral("eventId"), newId()},
                          {QStringLiteral("lessonId"), lesson()},
                          {QStringLiteral("progressPercentage"), percentage},
                          {QStringLiteral("timeSpent"), seconds},
                          {QStringLiteral("currentPosition"), 1.5},
                          {QStringLiteral("occurredAt"), at}};
        for (auto member = more.begin(); member != more.end(); ++member)
            event.insert(member.key(), member.value());
        return event;
    }
    HttpAnswer report(const QJsonObject &object)
    {
        return m_server->send("POST", "/progress/update", body(object), Sender::Learner);
    }
    /// By a server of that time: events of long ago are not taken today.
    HttpAnswer reportThen(const QString &at)
    {
        const auto back = std::chrono::milliseconds(
            QDateTime::fromString(at, Qt::ISODate).msecsTo(QDateTime::fromString(ago({}), Qt::ISODateWithMs)));
        m_server->clock().advance(-back);
        const HttpAnswer answer = report(event(at));
        m_server->clock().advance(back);
        return answer;
    }
    HttpAnswer reportAll(const QJsonArray &events) { return report({{QStringLiteral("events"), events}}); }
    QJsonObject review(int wordIndex, int rating, const QString &at, const QString &id = newId())
    {
        return {{QStringLiteral("reviewId"), id},
                {QStringLiteral("vocabularyId"), word(wordIndex)},
                {QStringLiteral("rating"), rating},
                {QStringLiteral("reviewedAt"), at}};
    }
    HttpAnswer sendReviews(const QJsonArray &reviews, const QJsonObject &more = {})
    {
        QJsonObject object = more;
        object.insert(QStringLiteral("reviews"), reviews);
        return m_server->send("POST", "/reviews", body(object), Sender::Learner);
    }
    QJsonObject get(const QByteArray &path)
    {
        const HttpAnswer answer = m_server->send("GET", path, {}, Sender::Learner);
        return answer.status == 200 ? answer.json() : QJsonObject();
    }
    QString ago(std::chrono::microseconds span) { return toIso8601(m_server->clock().now() - span); }
    int points() { return get("/progress/stats")[QStringLiteral("pointsEarned")].toInt(); }

private slots:
    void initTestCase()
    {
        const auto started = m_postgres.start();
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(describe(started.error())));
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_database = *database;
        m_server = std::make_unique<HttpScenarioServer>(m_database);
        QVERIFY(m_server->start().ok());
        makeMovie();
    }
    void init()
    {
        run("truncate progress_events, user_progress, user_vocabulary_progress, reviews, user_activities, study_days, "
            "time_zone_changes, exercise_attempts, leaderboard_boards cascade");
        run("update users set time_zone = 'UTC', total_points = 0, streak_count = 0, longest_streak = 0, "
            "last_streak_day = null");
    }
    void cleanupTestCase() { m_server.reset(); }

    void startsAtNothing()
    {
        const QJsonObject stats = get("/progress/stats");
        QCOMPARE(stats[QStringLiteral("currentStreak")].toInt(-1), 0);
        QCOMPARE(stats[QStringLiteral("pointsEarned")].toInt(-1), 0);
        QCOMPARE(stats[QStringLiteral("dailyActivity")].toArray().size(), 30);
        QCOMPARE(stats[QStringLiteral("weeklyGoalProgress")][QStringLiteral("target")].toInt(), 35);
        QCOMPARE(get("/progress/history")[QStringLiteral("pagination")][QStringLiteral("totalPages")].toInt(-1), 0);
        QVERIFY(get("/reviews/due")[QStringLiteral("cards")].toArray().isEmpty());
    }

    /// A batch, sent again, in another order and with more: counted and paid once.
    void countsEventsOnce()
    {
        QJsonArray events{event(ago(std::chrono::minutes(50)), 40, 200),
                          event(ago(std::chrono::minutes(40)), 100, 200,
                                {{QStringLiteral("quizResults"), QJsonObject{{QStringLiteral("q"), 100}}}}),
                          event(ago(std::chrono::minutes(30)), 20, 100,
                                {{QStringLiteral("vocabularyLearned"),
                                  QJsonArray{QStringLiteral("palabra0"), QStringLiteral("nada")}}})};
        const HttpAnswer first = reportAll(events);
        QVERIFY2(first.status == 200, first.body.constData());
        QCOMPARE(statusesOf(first),
                 QStringList({QStringLiteral("recorded"), QStringLiteral("recorded"), QStringLiteral("recorded")}));
        // 50 completed, 10 + 5 quiz, 2 + 1 word, 5 goal; first lesson, perfect quiz and goal 10 each.
        QCOMPARE(points(), 103);
        QJsonArray again;
        for (int i = 2; i >= 0; --i)
            again.append(events.at(i));
        again.append(event(ago(std::chrono::minutes(60)), 100, 1,
                           {{QStringLiteral("quizResults"), QJsonObject{{QStringLiteral("q"), 10}}}}));
        QCOMPARE(statusesOf(reportAll(again)).join(u' '), QStringLiteral("duplicate duplicate duplicate recorded"));
        const QJsonObject stats = get("/progress/stats?days=2");
        QCOMPARE(stats[QStringLiteral("pointsEarned")].toInt(), 103);
        QCOMPARE(stats[QStringLiteral("totalLessonsCompleted")].toInt(), 1);
        QCOMPARE(stats[QStringLiteral("totalTimeSpent")].toInt(), 501);
        QCOMPARE(stats[QStringLiteral("wordsLearned")].toInt(), 1);
        int earned = 0;
        for (const QJsonValue &day : stats[QStringLiteral("dailyActivity")].toArray())
            earned += day[QStringLiteral("pointsEarned")].toInt();
        QCOMPARE(earned, 103);
        const QJsonObject history = get("/progress/history");
        const QJsonObject row = history[QStringLiteral("lessons")][0].toObject();
        QCOMPARE(row[QStringLiteral("progress")].toDouble(), 100.0);
        QCOMPARE(row[QStringLiteral("lesson")][QStringLiteral("id")].toString(), lesson());
        QCOMPARE(row[QStringLiteral("timeSpent")].toInt(), 501);
        // A late event completes it earlier: dated back, not paid again.
        QCOMPARE(row[QStringLiteral("completedAt")].toString().left(16), ago(std::chrono::minutes(60)).left(16));
        QCOMPARE(ask("select sum(points_earned) from user_activities"), QByteArray("103"));
        QCOMPARE(ask("select total_points from users where username = 'learner'"), QByteArray("103"));
        const QJsonObject board = get("/leaderboard?language=es&period=all-time");
        // Goals and achievements belong to no language.
        QCOMPARE(board[QStringLiteral("me")][QStringLiteral("points")].toInt(), 68);
        QCOMPARE(get("/leaderboard?period=all-time")[QStringLiteral("me")][QStringLiteral("points")].toInt(), 103);
    }

    /// Words that a quiz asked are reviewed, once an event, also where the event comes again or late.
    void reviewsWhatAQuizAsked()
    {
        const auto answer = [](const char *name, const QString &value, bool isCorrect) {
            return QJsonObject{{QLatin1String(name), value}, {QStringLiteral("correct"), isCorrect}};
        };
        const auto quiz = [](const QJsonArray &words) {
            return QJsonObject{{QStringLiteral("quizResults"),
                                QJsonObject{{QStringLiteral("q"), QJsonObject{{QStringLiteral("words"), words}}}}}};
        };
        const QJsonObject later =
            event(ago(std::chrono::minutes(10)), 10, 10,
                  quiz({answer("word", QStringLiteral("palabra0"), true), answer("vocabularyId", word(1), false),
                        answer("word", QStringLiteral("nada"), true)}));
        const QJsonObject earlier =
            event(ago(std::chrono::minutes(20)), 10, 10, quiz({answer("word", QStringLiteral("palabra0"), false)}));
        QCOMPARE(report(later).status, 200);
        QCOMPARE(report(later).status, 200);
        QCOMPARE(report(earlier).status, 200);
        QCOMPARE(ask("select string_agg(v.word || ' ' || r.rating, ', ' order by r.reviewed_at, v.word) from reviews r "
                     "join vocabulary v on v.id = r.vocabulary_id"),
                 QByteArray("palabra0 1, palabra0 3, palabra1 1"));
        QCOMPARE(
            ask("select string_agg(v.word || ' ' || c.times_seen || ' ' || c.times_correct || ' ' || (c.learned_at "
                "is null), ', ' order by v.word) from user_vocabulary_progress c join vocabulary v on v.id = "
                "c.vocabulary_id"),
            QByteArray("palabra0 2 1 true, palabra1 1 0 true"));
        // Half of the words known is no pass; the words of the newest report are the quiz's result.
        QCOMPARE(ask("select count(*) from user_activities where activity_type = 'quiz_passed'"), QByteArray("1"));
    }

    void refusesDatesOutOfBounds()
    {
        const QJsonObject old = event(ago(std::chrono::hours(60 * 24 + 1)));
        const HttpAnswer alone = report(old);
        QCOMPARE(alone.status, 400);
        QCOMPARE(alone.json()[QStringLiteral("code")].toString(), QStringLiteral("event_too_old"));
        QCOMPARE(alone.json()[QStringLiteral("errors")][0][QStringLiteral("pointer")].toString(),
                 QStringLiteral("/occurredAt"));
        const HttpAnswer batch =
            reportAll({event(ago(std::chrono::minutes(1))), old, event(ago(-std::chrono::hours(25)))});
        QCOMPARE(statusesOf(batch).join(u' '), QStringLiteral("recorded refused refused"));
        const QJsonValue error = batch.json()[QStringLiteral("results")][2][QStringLiteral("error")];
        QCOMPARE(error[QStringLiteral("code")].toString(), QStringLiteral("event_in_future"));
        QCOMPARE(error[QStringLiteral("errors")][0][QStringLiteral("pointer")].toString(),
                 QStringLiteral("/events/2/occurredAt"));
        const HttpAnswer reviews =
            sendReviews({review(0, 3, ago(std::chrono::hours(60 * 24 + 1))), review(0, 3, ago(std::chrono::hours(1)))});
        QCOMPARE(statusesOf(reviews).join(u' '), QStringLiteral("refused recorded"));
        QCOMPARE(reviews
                     .json()[QStringLiteral("results")][0][QStringLiteral("error")][QStringLiteral("errors")][0]
                            [QStringLiteral("pointer")]
                     .toString(),
                 QStringLiteral("/reviews/0/reviewedAt"));
        QCOMPARE(statusesOf(sendReviews({review(0, 3, ago(-std::chrono::hours(25)))})).join(u' '),
                 QStringLiteral("refused"));
        QCOMPARE(ask("select (select count(*) from progress_events), (select count(*) from reviews)"),
                 QByteArray("1|1"));
    }

    void refusesAnotherContentUnderAnId()
    {
        const QJsonObject one = event(ago(std::chrono::minutes(5)));
        QCOMPARE(report(one).status, 200);
        QJsonObject other = one;
        other.insert(QStringLiteral("timeSpent"), 11);
        QCOMPARE(report(other).status, 409);
        const HttpAnswer batch = reportAll({other, event(ago(std::chrono::minutes(4)))});
        QCOMPARE(statusesOf(batch).join(u' '), QStringLiteral("refused recorded"));
        QVERIFY(batch.body.contains("event_conflict"));
        QCOMPARE(get("/progress/stats")[QStringLiteral("totalTimeSpent")].toInt(), 20);
    }

    void takesEventsWithoutIds()
    {
        QJsonObject nameless = event(ago(std::chrono::minutes(5)));
        nameless.remove(QStringLiteral("eventId"));
        nameless.remove(QStringLiteral("occurredAt"));
        QCOMPARE(report(nameless).status, 200);
        QCOMPARE(report(nameless).status, 200);
        QCOMPARE(get("/progress/stats")[QStringLiteral("totalTimeSpent")].toInt(), 20);
    }

    void countsDaysOfTheLearner_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QStringList>("instants");
        QTest::addColumn<int>("longest");
        // 00:30 of the 30th by summer time, 23:30 of the 29th without.
        QTest::newRow("Berlin, spring") << QByteArray("Europe/Berlin")
                                        << QStringList{QStringLiteral("2026-03-28T12:00:00Z"),
                                                       QStringLiteral("2026-03-29T12:00:00Z"),
                                                       QStringLiteral("2026-03-29T22:30:00Z")}
                                        << 3;
        // 23:30 of the 25th by winter time, 00:30 of the 26th by summer time.
        QTest::newRow("Berlin, autumn") << QByteArray("Europe/Berlin")
                                        << QStringList{QStringLiteral("2025-10-25T12:00:00Z"),
                                                       QStringLiteral("2025-10-26T22:30:00Z")}
                                        << 2;
        // The 7th, the 8th, and 00:30 of the 10th by daylight saving time: nothing on the 9th.
        QTest::newRow("New York, spring")
            << QByteArray("America/New_York")
            << QStringList{QStringLiteral("2026-03-08T03:30:00Z"), QStringLiteral("2026-03-09T03:30:00Z"),
                           QStringLiteral("2026-03-10T04:30:00Z")}
            << 2;
        QTest::newRow("Kathmandu") << QByteArray("Asia/Kathmandu")
                                   << QStringList{QStringLiteral("2026-03-01T18:10:00Z"),
                                                  QStringLiteral("2026-03-01T18:20:00Z")}
                                   << 2;
        // There was no 30 December 2011.
        QTest::newRow("Apia") << QByteArray("Pacific/Apia")
                              << QStringList{QStringLiteral("2011-12-30T06:00:00Z"),
                                             QStringLiteral("2011-12-30T20:00:00Z")}
                              << 2;
        QTest::newRow("UTC") << QByteArray("UTC")
                             << QStringList{QStringLiteral("2011-12-30T06:00:00Z"),
                                            QStringLiteral("2011-12-30T20:00:00Z")}
                             << 1;
    }
    void countsDaysOfTheLearner()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QStringList, instants);
        QFETCH(int, longest);
        run("update users set time_zone = '" + zone + "'");
        for (const QString &at : std::as_const(instants))
            QCOMPARE(reportThen(at).status, 200);
        const QJsonObject stats = get("/progress/stats");
        QCOMPARE(stats[QStringLiteral("longestStreak")].toInt(), longest);
        QCOMPARE(stats[QStringLiteral("currentStreak")].toInt(), 0);
        QCOMPARE(ask("select longest_streak from users where username = 'learner'"), QByteArray::number(longest));
    }

    /// Moving house does not shift the days before.
    void keepsDaysWhenTheLearnerMoves()
    {
        QCOMPARE(reportThen(QStringLiteral("2026-03-01T11:00:00Z")).status, 200);
        QCOMPARE(reportThen(QStringLiteral("2026-03-02T11:00:00Z")).status, 200);
        run("update users set time_zone = 'Pacific/Kiritimati'");
        QCOMPARE(ask("select count(*) from time_zone_changes"), QByteArray("1"));
        QCOMPARE(reportThen(QStringLiteral("2026-03-03T11:00:00Z")).status, 200);
        QCOMPARE(get("/progress/stats")[QStringLiteral("longestStreak")].toInt(), 3);
        QCOMPARE(ask("select string_agg(day::text, ' ' order by day) from study_days"),
                 QByteArray("2026-03-01 2026-03-02 2026-03-03"));
    }

    void keepsAStreak()
    {
        for (int days = 3; days >= 1; --days)
            QCOMPARE(report(event(ago(std::chrono::hours(24 * days)))).status, 200);
        QCOMPARE(get("/progress/stats")[QStringLiteral("currentStreak")].toInt(), 3);
        QCOMPARE(report(event(ago(std::chrono::seconds(1)))).status, 200);
        const QJsonObject stats = get("/progress/stats");
        QCOMPARE(stats[QStringLiteral("currentStreak")].toInt(), 4);
        QCOMPARE(get("/leaderboard?period=all-time")[QStringLiteral("me")][QStringLiteral("streak")].toInt(), 4);
        for (const QJsonValue &award : get("/achievements")[QStringLiteral("achievements")].toArray())
            QCOMPARE(!award[QStringLiteral("awardedAt")].isNull(),
                     award[QStringLiteral("key")].toString() == QStringLiteral("streak_3"));
        // Nobody writes down that a day went by; everybody sees it.
        QCOMPARE(get("/auth/me")[QStringLiteral("streakCount")].toInt(), 4);
        run("update users set last_streak_day = current_date - 2");
        QCOMPARE(get("/auth/me")[QStringLiteral("streakCount")].toInt(), 0);
        QCOMPARE(get("/leaderboard?period=all-time")[QStringLiteral("me")][QStringLiteral("streak")].toInt(), 0);
    }

    void takesReviews()
    {
        const QString id = newId();
        const QJsonObject first = review(0, 3, ago(std::chrono::hours(30)), id);
        const QJsonObject second = review(0, 3, ago(std::chrono::hours(20)));
        const HttpAnswer one = sendReviews({first, second});
        QVERIFY2(one.status == 200, one.body.constData());
        QCOMPARE(statusesOf(one).join(u' '), QStringLiteral("recorded recorded"));
        QJsonObject changed = first;
        changed.insert(QStringLiteral("rating"), 1);
        QJsonObject unknown = review(0, 3, ago(std::chrono::hours(1)));
        unknown.insert(QStringLiteral("vocabularyId"), newId());
        const HttpAnswer two = sendReviews({first, changed, unknown});
        QCOMPARE(statusesOf(two).join(u' '), QStringLiteral("duplicate conflict word_not_found"));
        QCOMPARE(two.json()[QStringLiteral("cards")], one.json()[QStringLiteral("cards")]);
        QCOMPARE(ask("select rating from reviews where review_id = '" + id.toLatin1() + '\''), QByteArray("3"));
        // The other way round on another day of life: the same card.
        run("truncate reviews, user_vocabulary_progress, user_activities, study_days cascade");
        run("update users set total_points = 0");
        QCOMPARE(sendReviews({second}).status, 200);
        QCOMPARE(sendReviews({first}).json()[QStringLiteral("cards")], one.json()[QStringLiteral("cards")]);
        // A review is study: a day of the streak, a point a day.
        QCOMPARE(get("/progress/stats")[QStringLiteral("pointsEarned")].toInt(),
                 ask("select count(distinct reviewed_at::date) from reviews").toInt());
    }

    /// A device whose clock is ten days fast cannot put reviews into the future or out of order.
    void correctsAWrongClock()
    {
        const QString fast = ago(-std::chrono::hours(240));
        QCOMPARE(sendReviews({review(0, 3, fast)}, {{QStringLiteral("sentAt"), fast}}).status, 200);
        QCOMPARE(ask("select reviewed_at <= now() + interval '1 minute' and reviewed_at > now() - interval '5 minutes' "
                     "from reviews"),
                 QByteArray("t"));
        QCOMPARE(sendReviews({review(1, 3, fast)}).status, 200);
        QCOMPARE(ask("select count(*) from reviews where reviewed_at > now() + interval '1 minute'"), QByteArray("0"));
    }

    void queuesWhatIsDue()
    {
        QCOMPARE(report(event(ago(std::chrono::hours(400)))).status, 200);
        // 0: long overdue, 1: just overdue, 2: forgotten a while ago (a step of minutes), 3: not due.
        QVERIFY(
            sendReviews({review(0, 4, ago(std::chrono::hours(24 * 59))), review(1, 4, ago(std::chrono::hours(24 * 10))),
                         review(2, 1, ago(std::chrono::minutes(10))), review(3, 4, ago(std::chrono::hours(1)))})
                .status == 200);
        const QJsonObject due = get("/reviews/due?newPerDay=3");
        QStringList words;
        QStringList states;
        for (const QJsonValue &card : due[QStringLiteral("cards")].toArray()) {
            words.append(card[QStringLiteral("vocabulary")][QStringLiteral("word")].toString().right(1));
            states.append(card[QStringLiteral("state")].toString());
        }
        // New: those of the lesson not met, most frequent first; two were met today already.
        QCOMPARE(words.mid(0, 3).join(u' '), QStringLiteral("2 0 1"));
        QCOMPARE(states.mid(0, 3).join(u' '), QStringLiteral("learning review review"));
        const int met = due[QStringLiteral("newWords")][QStringLiteral("metToday")].toInt();
        QVERIFY(met >= 0 && met <= 2); // an hour ago may be yesterday
        QCOMPARE(words.mid(3), QStringList({QStringLiteral("5"), QStringLiteral("4")}).mid(0, 3 - met));
        QCOMPARE(
            due[QStringLiteral("cards")][0][QStringLiteral("vocabulary")][QStringLiteral("translation")].toString(),
            QStringLiteral("word 2"));
        QVERIFY(!due[QStringLiteral("nextDueAt")].isNull());
        QCOMPARE(get("/reviews/due?newPerDay=0&limit=1")[QStringLiteral("cards")].toArray().size(), 1);
        QVERIFY(get("/reviews/due?language=de")[QStringLiteral("cards")].toArray().isEmpty());
        QCOMPARE(get("/reviews/due?language=es&newPerDay=0")[QStringLiteral("cards")].toArray().size(), 3);
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<HttpScenario>("scenario");
        const auto row = [](const QByteArray &name, const QByteArray &path, const QByteArray &content,
                            const QByteArray &code, int status = 400) {
            QTest::newRow(name.constData())
                << HttpScenario{.name = name,
                                .method = content.isEmpty() ? QByteArray("GET") : QByteArray("POST"),
                                .path = path,
                                .body = content,
                                .sender = Sender::Learner,
                                .status = status,
                                .mustContain = {code}};
        };
        const QByteArray id = "00000000-0000-4000-8000-000000000001";
        const QByteArray review = "{\"reviewId\":\"" + id + "\",\"vocabularyId\":\"" + id +
                                  "\",\"rating\":3,\"reviewedAt\":\"2026-01-01T00:00:00Z\"}";
        const auto changed = [&review](const QByteArray &from, const QByteArray &to) {
            QByteArray other = review;
            other.replace(from, to);
            return "{\"reviews\":[" + other + "]}";
        };
        row("no reviews", "/reviews", "{\"reviews\":[]}", "\"empty\"");
        row("rating 5", "/reviews", changed("\"rating\":3", "\"rating\":5"), "/reviews/0/rating");
        row("rating 2.5", "/reviews", changed("\"rating\":3", "\"rating\":2.5"), "/reviews/0/rating");
        row("huge number", "/reviews", changed("\"rating\":3", "\"rating\":1e400"), "json_invalid");
        row("no instant", "/reviews", changed("2026-01-01T00:00:00Z", "yesterday"), "/reviews/0/reviewedAt");
        row("unknown member", "/reviews", changed("{", "{\"points\":9,"), "unknown");
        row("NUL", "/reviews", changed(id + "\",\"voc", "a\\u0000\",\"voc"), "json_invalid");
        row("deep", "/reviews", "{\"reviews\":" + QByteArray(50, '[') + QByteArray(50, ']') + "}", "json_too_large",
            413);
        row("too many", "/reviews", "{\"reviews\":[" + QByteArrayList(501, review).join(',') + "]}", "too_many");
        row("nameless event in a batch", "/progress/update",
            "{\"events\":[{\"lessonId\":\"" + id +
                "\",\"progressPercentage\":1,\"timeSpent\":1,\"currentPosition\":1}]}",
            "/events/0/eventId");
        row("wrong days", "/progress/stats?days=367", {}, "\"days\"");
        row("wrong page", "/progress/history?page=0", {}, "\"page\"");
        row("deep page", "/progress/history?page=10000&limit=2", {}, "too_deep");
        row("wrong language", "/reviews/due?language=english", {}, "\"language\"");
        row("wrong limit", "/reviews/due?limit=201", {}, "\"limit\"");
        row("wrong number of new words", "/reviews/due?newPerDay=-1", {}, "\"newPerDay\"");
    }
    void refusesWhatIsWrong()
    {
        QFETCH(HttpScenario, scenario);
        const QString fault = m_server->check(scenario);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QCOMPARE(ask("select (select count(*) from reviews) + (select count(*) from progress_events)"),
                 QByteArray("0"));
        scenario.sender = Sender::Anonymous;
        QCOMPARE(m_server->send(scenario).status, 401);
    }

    void showsAnotherNothing()
    {
        QCOMPARE(report(event(ago(std::chrono::minutes(5)), 100, 600)).status, 200);
        const HttpAnswer stats = m_server->send("GET", "/progress/stats", {}, Sender::OtherLearner);
        QCOMPARE(stats.json()[QStringLiteral("pointsEarned")].toInt(-1), 0);
        const HttpAnswer history = m_server->send("GET", "/progress/history", {}, Sender::OtherLearner);
        QVERIFY(history.json()[QStringLiteral("lessons")].toArray().isEmpty());
    }

private:
    TempPostgres m_postgres;
    server::DatabaseSettings m_database;
    std::unique_ptr<HttpScenarioServer> m_server;
    QRandomGenerator m_random{runSeed()};
    api::ReleaseManifest m_movie;
};

QTEST_GUILESS_MAIN(TestLearningScenarios)
#include "tst_learningscenarios.moc"
