// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/api/spokenmovie.h"
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

QString text(const QJsonValue &object, const char *name)
{
    return object[QLatin1String(name)].toString();
}

} // namespace

class TestExerciseScenarios : public QObject
{
    Q_OBJECT

private:
    QByteArray ask(const QByteArray &sql) { return askSql(m_postgres.superuserOf(m_database), sql); }
    QByteArray lessonPath(int index = 0) const
    {
        return "/lessons/" + m_movie.lessons.at(index).lesson.id.toByteArray();
    }
    QJsonObject get(const QByteArray &path)
    {
        const HttpAnswer answer = m_server->send("GET", path, {}, Sender::Learner);
        if (answer.status != 200)
            qWarning("%s: %s", path.constData(), answer.body.constData());
        return answer.json();
    }
    QJsonObject setOf(const QByteArray &query) { return get(lessonPath() + "/exercises" + query); }

    /// What the movie says is right, worked out from the manifest alone.
    QJsonObject rightAnswer(const QJsonValue &exercise) const
    {
        QJsonObject answer{{QStringLiteral("exerciseId"), exercise[QStringLiteral("id")]}};
        const QString kind = text(exercise, "kind");
        const double start = exercise[QStringLiteral("clip")][QStringLiteral("startTime")].toDouble();
        const int place = int((start - 2) / 4);
        if (kind == QLatin1String("cloze"))
            answer.insert(QStringLiteral("text"), spokenWord(QStringLiteral("es"), 0, place));
        if (kind == QLatin1String("listening"))
            answer.insert(QStringLiteral("text"),
                          QStringLiteral("Aqui %1 hoy!").arg(spokenWord(QStringLiteral("es"), 0, place)));
        if (kind == QLatin1String("multiple_choice")) {
            const QJsonArray options = exercise[QStringLiteral("options")].toArray();
            for (int i = 0; i < options.size(); ++i) {
                if (options.at(i).toString() == meaningOf(text(exercise, "word")))
                    answer.insert(QStringLiteral("option"), i);
            }
        }
        if (kind == QLatin1String("matching")) {
            QJsonArray partners;
            const QJsonArray meanings = exercise[QStringLiteral("meanings")].toArray();
            for (const QJsonValue &word : exercise[QStringLiteral("words")].toArray()) {
                for (int i = 0; i < meanings.size(); ++i) {
                    if (meanings.at(i).toString() == meaningOf(word.toString()))
                        partners.append(i);
                }
            }
            answer.insert(QStringLiteral("partners"), partners);
        }
        return answer;
    }
    QString meaningOf(const QString &word) const
    {
        for (int i = 0; i < 6; ++i) {
            if (spokenWord(QStringLiteral("es"), 0, i) == word)
                return spokenMeaning(0, i);
        }
        return {};
    }

    QJsonObject attempt(const QJsonObject &set, const QString &id, bool isRight, const QString &kinds = {})
    {
        QJsonArray answers;
        for (const QJsonValue &exercise : set[QStringLiteral("exercises")].toArray())
            answers.append(isRight ? rightAnswer(exercise)
                                   : QJsonObject{{QStringLiteral("exerciseId"), exercise[QStringLiteral("id")]},
                                                 {QStringLiteral("text"), QStringLiteral("nothing of it")}});
        QJsonObject whole{{QStringLiteral("attemptId"), id},
                          {QStringLiteral("seed"), set[QStringLiteral("seed")]},
                          {QStringLiteral("version"), set[QStringLiteral("version")]},
                          {QStringLiteral("answers"), answers},
                          {QStringLiteral("timeSpent"), 60}};
        if (!kinds.isEmpty())
            whole.insert(QStringLiteral("kinds"), QJsonArray{kinds});
        return whole;
    }
    HttpAnswer answer(const QJsonObject &attempt)
    {
        return m_server->send("POST", lessonPath() + "/exercises/answers", body(attempt), Sender::Learner);
    }

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
        m_movie = makeSpokenMovie(m_random, QStringLiteral("es"), 2, 6);
        const HttpAnswer published = tests::publish(*m_server, m_movie);
        QVERIFY2(published.status == 200, published.body.constData());
    }
    void init()
    {
        runSql(m_postgres.superuserOf(m_database),
               "truncate progress_events, user_progress, user_vocabulary_progress, reviews, user_activities, "
               "study_days, exercise_attempts, leaderboard_boards cascade; update users set total_points = 0");
    }
    void cleanupTestCase() { m_server.reset(); }

    void givesTheSameSetForASeed()
    {
        const QJsonObject set = setOf("?seed=5&count=12");
        QVERIFY(set[QStringLiteral("exercises")].toArray().size() >= 8);
        QCOMPARE(setOf("?seed=5&count=12"), set);
        QVERIFY(setOf("?seed=6&count=12")[QStringLiteral("version")] != set[QStringLiteral("version")]);
        QSet<QString> kinds;
        for (const QJsonValue &exercise : set[QStringLiteral("exercises")].toArray())
            kinds.insert(text(exercise, "kind"));
        QCOMPARE(kinds.size(), 4);
        for (const QJsonValue &exercise :
             setOf("?kinds=matching,cloze&count=12")[QStringLiteral("exercises")].toArray())
            QVERIFY(text(exercise, "kind") == QLatin1String("matching") ||
                    text(exercise, "kind") == QLatin1String("cloze"));
    }

    /// Neither the answer nor anything that stands for it; a typed gap and a dictation say nothing of the word at all.
    void keepsTheAnswersToItself()
    {
        const QByteArray typed =
            m_server
                ->send("GET", lessonPath() + "/exercises?kinds=cloze,listening&typed=true&count=12", {},
                       Sender::Learner)
                .body;
        QVERIFY(typed.contains("\"listening\"") && typed.contains("\"cloze\""));
        for (int i = 0; i < 6; ++i)
            QVERIFY(!typed.contains(spokenWord(QStringLiteral("es"), 0, i).toUtf8()));
        const QByteArray all = m_server->send("GET", lessonPath() + "/exercises?count=20", {}, Sender::Learner).body;
        for (const char *member : {"\"answer\"", "\"lemma\"", "\"partners\"", "\"option\"", "headword", "vocabularyId"})
            QVERIFY2(!all.contains(member), member);
    }

    void gradesOnTheServer()
    {
        const QJsonObject set = setOf("?seed=5");
        const QString id = newId();
        const QJsonObject attempted = attempt(set, id, true);
        const HttpAnswer graded = answer(attempted);
        QVERIFY2(graded.status == 200, graded.body.constData());
        QCOMPARE(graded.json()[QStringLiteral("score")].toDouble(), 100.0);
        QVERIFY(graded.json()[QStringLiteral("passed")].toBool());
        // Passed 10, perfect 5, a point a word reviewed; the achievement of a perfect quiz 10.
        const int words = ask("select count(distinct vocabulary_id) from reviews").toInt();
        QVERIFY(words >= 4);
        QCOMPARE(get("/progress/stats")[QStringLiteral("pointsEarned")].toInt(), 25 + words);
        QCOMPARE(get("/progress/stats")[QStringLiteral("totalTimeSpent")].toInt(), 60);
        const QByteArray reviews = ask("select count(*) from reviews");
        // The same again: answered alike, nothing more.
        const HttpAnswer again = answer(attempted);
        QCOMPARE(again.json(), graded.json());
        QCOMPARE(ask("select count(*) from reviews"), reviews);
        QCOMPARE(get("/progress/stats")[QStringLiteral("pointsEarned")].toInt(), 25 + words);
        QCOMPARE(get("/progress/stats")[QStringLiteral("totalTimeSpent")].toInt(), 60);
        // Other answers under the id.
        QCOMPARE(answer(attempt(set, id, false)).status, 409);
        // A worse attempt lowers no points and is the newest score; its words are forgotten.
        const HttpAnswer worse = answer(attempt(set, newId(), false));
        QCOMPARE(worse.json()[QStringLiteral("score")].toDouble(), 0.0);
        QCOMPARE(get("/progress/stats")[QStringLiteral("pointsEarned")].toInt(), 25 + words);
        QCOMPARE(ask("select quiz_scores -> 'exercises' ->> 'score' from user_progress"), QByteArray("0"));
        QVERIFY(ask("select count(*) from reviews where rating = 1").toInt() >= words);
        // A quiz leaves the place in the film alone.
        QCOMPARE(ask("select last_position || ' ' || progress_percentage from user_progress"),
                 QByteArray("0.000 0.00"));
    }

    void gradesWhatWasLeftOutAsNothing()
    {
        const QJsonObject set = setOf("?seed=9&kinds=multiple_choice");
        QJsonObject partial = attempt(set, newId(), true, QStringLiteral("multiple_choice"));
        const QJsonArray answers = partial[QStringLiteral("answers")].toArray();
        partial.insert(QStringLiteral("answers"), QJsonArray{answers.first()});
        const HttpAnswer graded = answer(partial);
        QVERIFY2(graded.status == 200, graded.body.constData());
        QCOMPARE(int(graded.json()[QStringLiteral("score")].toDouble()), int(100 / answers.size()));
        QCOMPARE(ask("select count(*) from reviews"), QByteArray("1"));
    }

    void refusesAnotherSet()
    {
        QJsonObject other = attempt(setOf("?seed=5"), newId(), true);
        other.insert(QStringLiteral("seed"), QStringLiteral("6"));
        const HttpAnswer refused = answer(other);
        QCOMPARE(refused.status, 409);
        QVERIFY(refused.body.contains("exercises_changed"));
        QCOMPARE(ask("select count(*) from exercise_attempts"), QByteArray("0"));
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("status");
        const QByteArray valid =
            "{\"attemptId\":\"00000000-0000-4000-8000-000000000001\",\"seed\":\"1\",\"version\":\"x\",\"answers\":[]}";
        const auto changed = [&valid](const QByteArray &from, const QByteArray &to) {
            QByteArray other = valid;
            return other.replace(from, to);
        };
        QTest::newRow("seed is text") << QByteArray("GET") << QByteArray("/exercises?seed=x") << QByteArray() << 400;
        QTest::newRow("seed is empty") << QByteArray("GET") << QByteArray("/exercises?seed=") << QByteArray() << 400;
        QTest::newRow("seed too large") << QByteArray("GET") << QByteArray("/exercises?seed=99999999999999999999")
                                        << QByteArray() << 400;
        QTest::newRow("no kind") << QByteArray("GET") << QByteArray("/exercises?kinds=essay") << QByteArray() << 400;
        QTest::newRow("count") << QByteArray("GET") << QByteArray("/exercises?count=51") << QByteArray() << 400;
        QTest::newRow("typed") << QByteArray("GET") << QByteArray("/exercises?typed=1") << QByteArray() << 400;
        const QByteArray path = "/exercises/answers";
        QTest::newRow("number for a seed") << QByteArray("POST") << path << changed("\"1\"", "1") << 400;
        QTest::newRow("empty seed") << QByteArray("POST") << path << changed("\"1\"", "\"\"") << 400;
        QTest::newRow("unknown member") << QByteArray("POST") << path << changed("{", "{\"score\":100,") << 400;
        QTest::newRow("answers of nothing") << QByteArray("POST") << path << changed("[]", "[{}]") << 400;
        QTest::newRow("wrong partners")
            << QByteArray("POST") << path
            << changed("[]", "[{\"exerciseId\":\"00000000-0000-4000-8000-000000000001\",\"partners\":[1.5]}]") << 400;
        QTest::newRow("NUL") << QByteArray("POST") << path << changed("\"x\"", "\"\\u0000\"") << 400;
        QTest::newRow("another version") << QByteArray("POST") << path << valid << 409;
    }
    void refusesWhatIsWrong()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, rest);
        QFETCH(QByteArray, content);
        QFETCH(int, status);
        const HttpAnswer refused = m_server->send(method, lessonPath() + rest, content, Sender::Learner);
        QVERIFY2(refused.status == status, refused.body.constData());
        QCOMPARE(m_server->send("GET", "/lessons/00000000-0000-4000-8000-000000000001/exercises", {}, Sender::Learner)
                     .status,
                 404);
        QCOMPARE(m_server->send("GET", "/recommendations?limit=51", {}, Sender::Learner).status, 400);
    }

    void recommendsWithReasons()
    {
        const QByteArray first = m_movie.lessons.at(0).lesson.id.toByteArray();
        const QByteArray second = m_movie.lessons.at(1).lesson.id.toByteArray();
        QJsonArray list = get("/recommendations?language=es")[QStringLiteral("recommendations")].toArray();
        QCOMPARE(list.size(), 1); // the second follows the first
        QCOMPARE(text(list.at(0)[QStringLiteral("lesson")], "id").toLatin1(), first);
        QVERIFY(get("/recommendations?language=fr")[QStringLiteral("recommendations")].toArray().isEmpty());
        const QByteArray event =
            "{\"lessonId\":\"" + first + "\",\"timeSpent\":5,\"currentPosition\":1,\"progressPercentage\":";
        QCOMPARE(m_server->send("POST", "/progress/update", event + "40}", Sender::Learner).status, 200);
        list = get("/recommendations")[QStringLiteral("recommendations")].toArray();
        QCOMPARE(text(list.at(0)[QStringLiteral("reasons")][0], "code"), QStringLiteral("continue"));
        const QByteArray word = spokenWord(QStringLiteral("es"), 0, 0).toUtf8();
        QCOMPARE(m_server
                     ->send("POST", "/progress/update", event + "50,\"vocabularyLearned\":[\"" + word + "\"]}",
                            Sender::Learner)
                     .status,
                 200);
        list = get("/recommendations")[QStringLiteral("recommendations")].toArray();
        QCOMPARE(list.at(0)[QStringLiteral("knownWords")].toInt(), 1);
        QCOMPARE(list.at(0)[QStringLiteral("words")].toInt(), 6);
        QCOMPARE(m_server->send("POST", "/progress/update", event + "100}", Sender::Learner).status, 200);
        list = get("/recommendations")[QStringLiteral("recommendations")].toArray();
        QCOMPARE(list.size(), 1);
        QCOMPARE(text(list.at(0)[QStringLiteral("lesson")], "id").toLatin1(), second);
        QStringList codes;
        for (const QJsonValue &reason : list.at(0)[QStringLiteral("reasons")].toArray())
            codes.append(text(reason, "code"));
        QVERIFY2(codes.contains(QStringLiteral("next_lesson")), qPrintable(codes.join(u' ')));
        QCOMPARE(get("/recommendations")[QStringLiteral("recommendations")].toArray(), list);
    }

private:
    TempPostgres m_postgres;
    server::DatabaseSettings m_database;
    std::unique_ptr<HttpScenarioServer> m_server;
    QRandomGenerator m_random{runSeed()};
    api::ReleaseManifest m_movie;
};

QTEST_GUILESS_MAIN(TestExerciseScenarios)
#include "tst_exercisescenarios.moc"
