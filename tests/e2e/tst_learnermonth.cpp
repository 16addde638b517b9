// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/api/manifestmaker.h"
#include "tests/common/api/spokenmovie.h"
#include "tests/support/eventually.h"
#include "tests/support/serverprocess.h"
#include "tests/support/testruns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <map>
#include <set>

using namespace cinefluent;
using namespace cinefluent::tests;

namespace {

constexpr qint64 dayS = 86'400;
constexpr int lessonsPerMovie = 6;
constexpr int wordsPerLesson = 4;
const QStringList languages{QStringLiteral("es"), QStringLiteral("de"), QStringLiteral("fr")};

QString isoOf(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

QString dateOf(qint64 seconds, qint64 offsetS = 0)
{
    return QDateTime::fromSecsSinceEpoch(seconds + offsetS, Qt::UTC).date().toString(Qt::ISODate);
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// What was paid: by the rules as the contract states them, and nothing of the server's code.
struct Payment
{
    int points = 0;
    qint64 at = 0;
    QString language; ///< empty: of none
    bool isLesson = false;
};

struct LessonTally
{
    double percentage = 0;
    qint64 completedAt = 0;
    qint64 newestAt = 0;
    int seconds = 0;
};

/// Counts the events of the month independently of the server.
class Tally
{
public:
    explicit Tally(qint64 offsetS)
        : m_offsetS(offsetS)
    {
    }

    void event(qint64 at, const QString &language, const QString &lesson, double percentage, int seconds,
               const QStringList &words, int quiz)
    {
        LessonTally &tally = lessons[lesson];
        tally.percentage = std::max(tally.percentage, percentage);
        tally.seconds += seconds;
        tally.newestAt = std::max(tally.newestAt, at);
        if (percentage >= 100) {
            pay("completed " + lesson, {50, at, language, true});
            tally.completedAt = tally.completedAt ? std::min(tally.completedAt, at) : at;
        }
        if (quiz >= 60)
            pay("passed " + lesson, {10, at, language});
        if (quiz == 100)
            pay("perfect " + lesson, {5, at, language});
        for (const QString &word : words) {
            learned.insert(word);
            pay("learned " + word, {2, at, language});
            review(at, language, word);
        }
        m_study[dateOf(at, m_offsetS)][at] += seconds;
        m_first[dateOf(at, m_offsetS)].insert(at);
    }
    void review(qint64 at, const QString &language, const QString &word)
    {
        pay("reviewed " + word + dateOf(at), {1, at, language});
        m_first[dateOf(at, m_offsetS)].insert(at);
    }

    /// Goals, then achievements, which count what was paid.
    void finish()
    {
        for (const auto &[date, events] : m_study) {
            int sum = 0;
            for (const auto &[at, seconds] : events) {
                const bool wasBelow = sum < 300;
                sum += seconds;
                if (wasBelow && sum >= 300)
                    pay("goal " + date, {5, at, {}});
            }
            secondsOf[date] = sum;
        }
        award("completed ", {{1, 10}, {10, 25}, {50, 50}});
        award("learned ", {{10, 10}, {100, 25}, {1000, 50}});
        award("reviewed ", {{50, 10}, {500, 25}});
        award("perfect ", {{1, 10}, {10, 25}});
        award("goal ", {{1, 10}, {30, 50}});
        std::map<QString, qint64> firstOf;
        for (const auto &[key, payment] : payments) {
            if (payment.isLesson && (!firstOf.count(payment.language) || firstOf[payment.language] > payment.at))
                firstOf[payment.language] = payment.at;
        }
        std::vector<qint64> firsts;
        for (const auto &[language, at] : firstOf)
            firsts.push_back(at);
        std::sort(firsts.begin(), firsts.end());
        if (firsts.size() >= 3)
            pay(QStringLiteral("award languages"), {25, firsts[2], {}});
        streaks();
    }

    int total(qint64 from = 0, const QString &language = {}) const
    {
        int sum = 0;
        for (const auto &[key, payment] : payments)
            sum += payment.at >= from && (language.isEmpty() || payment.language == language) ? payment.points : 0;
        return sum;
    }
    int completed(qint64 from = 0, const QString &language = {}) const
    {
        int count = 0;
        for (const auto &[key, payment] : payments)
            count += payment.isLesson && payment.at >= from && (language.isEmpty() || payment.language == language);
        return count;
    }
    std::pair<int, int> ofDay(const QString &date) const
    {
        std::pair<int, int> counted{0, 0};
        for (const auto &[key, payment] : payments) {
            if (dateOf(payment.at, m_offsetS) == date) {
                counted.first += payment.points;
                counted.second += payment.isLesson;
            }
        }
        return counted;
    }

    std::map<QString, Payment> payments;
    std::map<QString, LessonTally> lessons;
    std::map<QString, int> secondsOf; ///< by date
    std::set<QString> learned;
    int longest = 0;
    int last = 0; ///< the streak that the last day of study ends

private:
    void pay(const QString &key, const Payment &payment)
    {
        const auto found = payments.find(key);
        if (found == payments.end() || payment.at < found->second.at)
            payments[key] = payment;
    }
    void award(const QString &prefix, const std::vector<std::pair<int, int>> &steps)
    {
        std::vector<qint64> instants;
        for (const auto &[key, payment] : payments) {
            if (key.startsWith(prefix))
                instants.push_back(payment.at);
        }
        std::sort(instants.begin(), instants.end());
        for (const auto &[threshold, points] : steps) {
            if (int(instants.size()) >= threshold)
                pay("award " + prefix + QString::number(threshold), {points, instants[size_t(threshold - 1)], {}});
        }
    }
    void streaks()
    {
        QDate before;
        for (const auto &[date, instants] : m_first) {
            const QDate day = QDate::fromString(date, Qt::ISODate);
            last = before.isValid() && before.addDays(1) == day ? last + 1 : 1;
            longest = std::max(longest, last);
            before = day;
            for (const auto &[length, points] : {std::pair(3, 10), std::pair(7, 25), std::pair(30, 50)}) {
                if (last == length)
                    pay("award streak " + QString::number(length), {points, *instants.begin(), {}});
            }
        }
    }

    qint64 m_offsetS;
    std::map<QString, std::map<qint64, int>> m_study;
    std::map<QString, std::set<qint64>> m_first;
};

} // namespace

/// A learner lives a month in three languages, over HTTP alone; every number is what an independent tally says.
class TestLearnerMonth : public QObject
{
    Q_OBJECT

private:
    struct Answer
    {
        int status = 0;
        QJsonObject json;
        QByteArray body;
    };
    Answer send(const QByteArray &method, const QString &path, const QByteArray &body = {},
                const QByteArray &token = {}, const QByteArray &type = "application/json")
    {
        QNetworkRequest request(QUrl(QString::fromLatin1(m_server.url()) + path));
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        if (!body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, type);
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        if (!eventually([&] { return reply->isFinished(); }, 60'000))
            return {};
        Answer answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), {}, reply->readAll()};
        answer.json = QJsonDocument::fromJson(answer.body).object();
        return answer;
    }
    Answer send(const QByteArray &method, const QString &path, const QJsonObject &body, const QByteArray &token = {})
    {
        return send(method, path, QJsonDocument(body).toJson(QJsonDocument::Compact), token);
    }
    QJsonObject get(const QString &path)
    {
        const Answer answer = send("GET", path, QByteArray(), m_token);
        if (answer.status != 200)
            qWarning("%s: %d %s", qPrintable(path), answer.status, answer.body.constData());
        return answer.json;
    }
    static QByteArray tokenOf(const Answer &answer)
    {
        return answer.json[QStringLiteral("session")][QStringLiteral("accessToken")].toString().toLatin1();
    }

    void publish(const api::ReleaseManifest &movie, const QByteArray &editor)
    {
        for (const api::MediaObject &object : movie.objects) {
            const Answer put = send("PUT", QStringLiteral("/studio/objects/") + object.sha256, contentOf(object),
                                    editor, object.contentType.toLatin1());
            QVERIFY2(put.status == 200 || put.status == 201, put.body.constData());
        }
        const Answer released = send("PUT", QStringLiteral("/studio/movies/%1/release").arg(movie.movie.id.toString()),
                                     api::toJson(movie), editor);
        QVERIFY2(released.status == 200, released.body.constData());
    }

    /// A day's events, counted as they are made.
    void liveDay(int day, qint64 midnight)
    {
        const int index = day % int(languages.size());
        const QString &language = languages.at(index);
        const api::ReleaseManifest &movie = m_movies.at(index);
        const int lessonIndex = day / int(languages.size()) % lessonsPerMovie;
        const QString lesson = movie.lessons.at(lessonIndex).lesson.id.toString();
        QJsonArray events;
        for (int i = 0; i < 3; ++i) {
            // The last one is after midnight in Kathmandu and before it in UTC.
            const qint64 at = midnight + (i == 2 ? 18 * 3600 + 25 * 60 : 7 * 3600 + i * 4000) + day;
            const double percentage = i == 0 ? 45.5 : i == 1 ? (day % 4 == 3 ? 90 : 100) : 20;
            const int seconds = 60 + int(m_random.bounded(240));
            const QStringList words =
                i == 0 ? QStringList{spokenWord(language, lessonIndex, day % wordsPerLesson)} : QStringList();
            const int quiz = i == 1 ? QList<int>{40, 70, 100}.at(day % 3) : -1;
            m_tally->event(at, language, lesson, percentage, seconds, words, quiz);
            QJsonObject event{{QStringLiteral("eventId"), newId()},
                              {QStringLiteral("lessonId"), lesson},
                              {QStringLiteral("progressPercentage"), percentage},
                              {QStringLiteral("timeSpent"), seconds},
                              {QStringLiteral("currentPosition"), 10 + i},
                              {QStringLiteral("occurredAt"), isoOf(at)}};
            if (!words.isEmpty())
                event.insert(QStringLiteral("vocabularyLearned"), QJsonArray::fromStringList(words));
            if (quiz >= 0)
                event.insert(QStringLiteral("quizResults"),
                             QJsonObject{{QStringLiteral("quiz"), QJsonObject{{QStringLiteral("score"), quiz}}}});
            events.append(event);
        }
        m_progress.append(QJsonObject{{QStringLiteral("events"), events}});
        QJsonArray reviews;
        for (int i = 0; i < 2; ++i) {
            const int word = (day + i) % wordsPerLesson;
            const qint64 at = midnight + 12 * 3600 + i * 60 + day;
            const QString name = spokenWord(language, lessonIndex, word);
            if (!m_tally->learned.count(name))
                continue;
            m_tally->review(at, language, name);
            reviews.append(QJsonObject{{QStringLiteral("reviewId"), newId()},
                                       {QStringLiteral("vocabularyId"), wordId(movie, name)},
                                       {QStringLiteral("rating"), 2 + day % 3},
                                       {QStringLiteral("reviewedAt"), isoOf(at)}});
        }
        if (!reviews.isEmpty())
            m_reviews.append(QJsonObject{{QStringLiteral("reviews"), reviews}});
    }
    static QString wordId(const api::ReleaseManifest &movie, const QString &name)
    {
        for (const Headword &word : movie.headwords) {
            if (word.word == name)
                return word.id.toString();
        }
        return {};
    }

    /// Days in any order, some of them twice, as a device sends them that was offline.
    void deliver()
    {
        QList<std::pair<QString, QJsonObject>> requests;
        for (const QJsonObject &body : std::as_const(m_progress))
            requests.append({QStringLiteral("/progress/update"), body});
        for (const QJsonObject &body : std::as_const(m_reviews))
            requests.append({QStringLiteral("/reviews"), body});
        for (int i = 0; i < 12; ++i)
            requests.append(requests.at(m_random.bounded(int(requests.size()))));
        std::shuffle(requests.begin(), requests.end(), m_random);
        for (const auto &[path, body] : std::as_const(requests)) {
            const Answer answer = send("POST", path, body, m_token);
            QVERIFY2(answer.status == 200, answer.body.constData());
            for (const QJsonValue &result : answer.json[QStringLiteral("results")].toArray()) {
                const QString status = result[QStringLiteral("status")].toString();
                QVERIFY2(status == QLatin1String("recorded") || status == QLatin1String("duplicate"),
                         answer.body.constData());
            }
        }
    }

    void compareStats()
    {
        const QJsonObject stats = get(QStringLiteral("/progress/stats?days=60"));
        QCOMPARE(stats[QStringLiteral("pointsEarned")].toInt(), m_tally->total());
        QCOMPARE(stats[QStringLiteral("totalLessonsCompleted")].toInt(), m_tally->completed());
        QCOMPARE(stats[QStringLiteral("wordsLearned")].toInt(), int(m_tally->learned.size()));
        QCOMPARE(stats[QStringLiteral("longestStreak")].toInt(), m_tally->longest);
        QCOMPARE(stats[QStringLiteral("currentStreak")].toInt(), m_tally->last);
        int seconds = 0;
        for (const auto &[date, sum] : m_tally->secondsOf)
            seconds += sum;
        QCOMPARE(stats[QStringLiteral("totalTimeSpent")].toInt(), seconds);
        int days = 0;
        QString today;
        for (const QJsonValue &day : stats[QStringLiteral("dailyActivity")].toArray()) {
            const QString date = day[QStringLiteral("date")].toString();
            const auto found = m_tally->secondsOf.find(date);
            const auto [points, lessons] = m_tally->ofDay(date);
            QCOMPARE(day[QStringLiteral("timeSpent")].toInt(), found == m_tally->secondsOf.end() ? 0 : found->second);
            QCOMPARE(day[QStringLiteral("pointsEarned")].toInt(), points);
            QCOMPARE(day[QStringLiteral("lessonsCompleted")].toInt(), lessons);
            days += found != m_tally->secondsOf.end();
            today = date;
        }
        QCOMPARE(days, int(m_tally->secondsOf.size()));
        const QDate now = QDate::fromString(today, Qt::ISODate);
        int week = 0;
        for (const auto &[date, sum] : m_tally->secondsOf)
            week += QDate::fromString(date, Qt::ISODate) >= now.addDays(1 - now.dayOfWeek()) ? sum : 0;
        const QJsonObject goal = stats[QStringLiteral("weeklyGoalProgress")].toObject();
        QCOMPARE(goal[QStringLiteral("target")].toInt(), 35);
        QCOMPARE(goal[QStringLiteral("completed")].toInt(), week / 60);
        QCOMPARE(goal[QStringLiteral("percentage")].toInt(), std::min(100, week / 60 * 100 / 35));
    }

    void compareHistory()
    {
        std::vector<std::pair<qint64, QString>> order;
        for (const auto &[lesson, tally] : m_tally->lessons)
            order.push_back({-tally.newestAt, lesson});
        std::sort(order.begin(), order.end());
        const int pages = (int(order.size()) + 4) / 5;
        size_t place = 0;
        for (int page = 1; page <= pages; ++page) {
            const QJsonObject answer = get(QStringLiteral("/progress/history?limit=5&page=%1").arg(page));
            QCOMPARE(answer[QStringLiteral("pagination")][QStringLiteral("totalPages")].toInt(), pages);
            for (const QJsonValue &row : answer[QStringLiteral("lessons")].toArray()) {
                QVERIFY(place < order.size());
                const QString lesson = order[place++].second;
                const LessonTally &tally = m_tally->lessons.at(lesson);
                QCOMPARE(row[QStringLiteral("lesson")][QStringLiteral("id")].toString(), lesson);
                QCOMPARE(row[QStringLiteral("progress")].toDouble(), tally.percentage);
                QCOMPARE(row[QStringLiteral("timeSpent")].toInt(), tally.seconds);
                QCOMPARE(row[QStringLiteral("completedAt")].toString().left(19),
                         tally.completedAt ? isoOf(tally.completedAt).left(19) : QString());
            }
        }
        QCOMPARE(place, order.size());
    }

    void compareBoard(const QString &period, qint64 from, const QString &language)
    {
        const QString query = language.isEmpty() ? QString() : QStringLiteral("&language=") + language;
        const QJsonValue me = get(QStringLiteral("/leaderboard?period=") + period + query)[QStringLiteral("me")];
        const int points = m_tally->total(from, language);
        QCOMPARE(me[QStringLiteral("points")].toInt(0), points);
        if (points == 0)
            return;
        QCOMPARE(me[QStringLiteral("rank")].toInt(), 1);
        QCOMPARE(me[QStringLiteral("lessonsCompleted")].toInt(), m_tally->completed(from, language));
        QCOMPARE(me[QStringLiteral("streak")].toInt(), m_tally->last);
    }

    QTemporaryDir m_folder;
    ServerProcess m_server;
    QNetworkAccessManager m_network;
    QByteArray m_token;
    QRandomGenerator m_random{runSeed()};
    QList<api::ReleaseManifest> m_movies;
    QList<QJsonObject> m_progress;
    QList<QJsonObject> m_reviews;
    std::unique_ptr<Tally> m_tally;

private slots:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), m_server.log().constData());
        const auto made = m_server.run(
            {"admin", "create-editor", "--email", "ed@example.org", "--username", "editor", "--password-stdin"},
            "a long password of the editor\n");
        QVERIFY2(made.exitCode == 0, made.err.constData());
        const QByteArray editor =
            tokenOf(send("POST", QStringLiteral("/auth/login"),
                         QJsonObject{{QStringLiteral("email"), QStringLiteral("ed@example.org")},
                                     {QStringLiteral("password"), QStringLiteral("a long password of the editor")}}));
        QVERIFY(!editor.isEmpty());
        for (const QString &language : languages) {
            m_movies.append(makeSpokenMovie(m_random, language, lessonsPerMovie, wordsPerLesson));
            publish(m_movies.last(), editor);
        }
    }

    void livesAMonth()
    {
        const Answer registered =
            send("POST", QStringLiteral("/auth/register"),
                 QJsonObject{{QStringLiteral("email"), QStringLiteral("ana@example.org")},
                             {QStringLiteral("password"), QStringLiteral("a long password of the learner")},
                             {QStringLiteral("username"), QStringLiteral("ana")},
                             {QStringLiteral("nativeLanguage"), QStringLiteral("en")}});
        QCOMPARE(registered.status, 201);
        m_token = tokenOf(registered);
        // Five hours and three quarters ahead of UTC all year.
        const Answer moved = send("PATCH", QStringLiteral("/auth/me"),
                                  QJsonObject{{QStringLiteral("timeZone"), QStringLiteral("Asia/Kathmandu")}}, m_token);
        if (moved.status != 200)
            qWarning("no time zone can be set (%d): the month is lived in UTC", moved.status);
        m_tally = std::make_unique<Tally>(moved.status == 200 ? 20'700 : 0);
        const qint64 today = QDateTime::currentSecsSinceEpoch() / dayS * dayS;
        for (int day = 0; day < 30; ++day) {
            // Holidays end streaks; the last day is the day before yesterday, whose evening may be yesterday.
            if (day != 9 && day != 10 && day != 20)
                liveDay(day, today - (31 - day) * dayS);
        }
        m_tally->finish();
        deliver();
        if (QTest::currentTestFailed())
            return;
        // Days of the learner may be a date behind: the streak holds while no whole date has gone by.
        const QString last = m_tally->secondsOf.rbegin()->first;
        const QString now =
            get(QStringLiteral("/progress/stats?days=1"))[QStringLiteral("dailyActivity")][0][QStringLiteral("date")]
                .toString();
        if (QDate::fromString(last, Qt::ISODate).daysTo(QDate::fromString(now, Qt::ISODate)) > 1)
            m_tally->last = 0;
        compareStats();
        compareHistory();
        const QDate day = QDateTime::fromSecsSinceEpoch(today, Qt::UTC).date();
        for (const QString &language : QStringList{QString()} + languages) {
            compareBoard(QStringLiteral("all-time"), 0, language);
            compareBoard(QStringLiteral("monthly"),
                         QDateTime(QDate(day.year(), day.month(), 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch(),
                         language);
            compareBoard(QStringLiteral("weekly"), today - (day.dayOfWeek() - 1) * dayS, language);
        }
        std::printf("events of %lld days in %d languages: %d points, %d lessons, %zu words, longest streak %d\n",
                    qint64(m_progress.size()), int(languages.size()), m_tally->total(), m_tally->completed(),
                    m_tally->learned.size(), m_tally->longest);
    }
};

QTEST_GUILESS_MAIN(TestLearnerMonth)
#include "tst_learnermonth.moc"
