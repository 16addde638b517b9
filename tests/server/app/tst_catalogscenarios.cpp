// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/api/manifestmaker.h"
#include "tests/support/studioscenario.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testruns.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

namespace {

QStringList titlesOf(const HttpAnswer &answer)
{
    QStringList titles;
    for (const QJsonValue &movie : answer.json()[QStringLiteral("movies")].toArray())
        titles.append(movie[QStringLiteral("title")].toString());
    return titles;
}

QByteArray progressBody(const QByteArray &lesson, const QByteArray &percentage, const QByteArray &more = {})
{
    return "{\"lessonId\":\"" + lesson + "\",\"progressPercentage\":" + percentage +
           ",\"timeSpent\":10,\"currentPosition\":2.5" + more + '}';
}

} // namespace

class TestCatalogScenarios : public QObject
{
    Q_OBJECT

private:
    api::ReleaseManifest makeMovie(const QString &title, const QString &language, Level level,
                                   const QStringList &genres, int popularity, int rating, bool isPremium)
    {
        api::ReleaseManifest manifest;
        do
            manifest = makeManifest(m_random, 2);
        while (manifest.lessons.size() < 2 || manifest.lessons.first().cues.size() < 3 ||
               manifest.lessons.first().occurrences.isEmpty());
        Movie &movie = manifest.movie;
        movie.tmdbId.reset();
        movie.title = title;
        movie.description = QStringLiteral("A story about %1 and rivers.").arg(title.toLower());
        movie.availableLanguages = {language};
        movie.difficultyLevels = {{language, level}};
        movie.genres = genres;
        movie.popularityHundredths = popularity;
        movie.imdbRatingTenths = rating;
        movie.isPremium = isPremium;
        movie.isActive = true;
        for (api::ManifestLesson &lesson : manifest.lessons) {
            lesson.lesson.isPremium = false;
            lesson.lesson.language = language;
            lesson.lesson.level = level;
        }
        return manifest;
    }

    QByteArray ask(const QByteArray &sql) { return askSql(m_postgres.superuserOf(m_database), sql); }
    QByteArray lesson(int movie = 0, int index = 0) const
    {
        return m_movies.at(movie).lessons.at(index).lesson.id.toByteArray();
    }

    QList<HttpScenario> movieRows() const
    {
        const QByteArray movie = "/movies/" + m_movies.at(0).movie.id.toByteArray();
        const QByteArray none = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        return {
            {.name = "wrong page",
             .path = "/movies?page=0&limit=x",
             .status = 400,
             .mustContain = {"query_invalid", "\"page\"", "\"limit\""}},
            {.name = "movie",
             .path = movie,
             .mustContain = {"Bridge 100%", "\"isBookmarked\":false"},
             .mustNotContain = {"userProgress"}},
            {.name = "movie of a learner", .path = movie, .sender = Sender::Learner, .mustContain = {"userProgress"}},
            {.name = "movie under v1", .path = "/v1" + movie},
            {.name = "movie with a wrong token",
             .path = movie,
             .headers = {{"Authorization", "Bearer x"}},
             .status = 401},
            {.name = "no movie", .path = "/movies/" + none, .status = 404, .mustContain = {"movie_not_found"}},
            {.name = "movie that is no UUID", .path = "/movies/1", .status = 404, .mustContain = {"movie_not_found"}},
            {.name = "hidden movie", .path = "/movies/" + m_hidden.movie.id.toByteArray(), .status = 404},
            {.name = "lessons", .path = movie + "/lessons?language=en", .mustContain = {lesson(0, 0), lesson(0, 1)}},
            {.name = "lessons of a level",
             .path = movie + "/lessons?language=en&difficulty=beginner",
             .mustContain = {lesson()}},
            {.name = "lessons of another level",
             .path = movie + "/lessons?language=en&difficulty=C1",
             .mustContain = {"\"lessons\":[]", "\"totalDuration\":0", "\"vocabularyCount\":0"}},
            {.name = "lessons of another language",
             .path = movie + "/lessons?language=de",
             .mustContain = {"\"lessons\":[]"}},
            {.name = "lessons without language",
             .path = movie + "/lessons",
             .status = 400,
             .mustContain = {"\"language\""}},
            {.name = "lessons of a wrong level", .path = movie + "/lessons?language=en&difficulty=hard", .status = 400},
            {.name = "lessons of no movie", .path = "/movies/" + none + "/lessons?language=en", .status = 404},
        };
    }

    QList<HttpScenario> progressRows() const
    {
        const QByteArray none = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        const QByteArray progress = progressBody(lesson(), "10");
        return {
            {.name = "progress of nobody",
             .method = "POST",
             .path = "/progress/update",
             .body = progress,
             .status = 401},
            {.name = "progress",
             .method = "POST",
             .path = "/progress/update",
             .body = progress,
             .sender = Sender::OtherLearner,
             .mustContain = {"\"progressPercentage\":10", "\"lastPosition\":2.500"},
             .mustHaveHeaders = {{"Cache-Control", "no-store"}}},
            {.name = "progress in a premium lesson of a free learner",
             .method = "POST",
             .path = "/progress/update",
             .body = progressBody(lesson(2), "10"),
             .sender = Sender::Learner,
             .status = 403,
             .mustContain = {"subscription_required"}},
            {.name = "progress in a hidden lesson",
             .method = "POST",
             .path = "/progress/update",
             .body = progressBody(m_hidden.lessons.at(0).lesson.id.toByteArray(), "10"),
             .sender = Sender::Learner,
             .status = 404,
             .mustContain = {"lesson_not_found"}},
            {.name = "progress in no lesson",
             .method = "POST",
             .path = "/progress/update",
             .body = progressBody(none, "10"),
             .sender = Sender::Learner,
             .status = 404,
             .mustContain = {"lesson_not_found"}},
            {.name = "wrong progress",
             .method = "POST",
             .path = "/progress/update",
             .body = progressBody(lesson(), "101"),
             .sender = Sender::Learner,
             .status = 400,
             .mustContain = {"\"/progressPercentage\""}},
            {.name = "progress as a form",
             .method = "POST",
             .path = "/progress/update",
             .body = "a=1",
             .sender = Sender::Learner,
             .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
             .status = 415},
            {.name = "progress in another encoding",
             .method = "POST",
             .path = "/progress/update",
             .body = progressBody(lesson(), "10"),
             .sender = Sender::Learner,
             .headers = {{"Content-Type", "application/json; charset=utf-16"}},
             .status = 415,
             .mustContain = {"json_expected"}},
            {.name = "progress under an empty key",
             .method = "POST",
             .path = "/progress/update",
             .body = progressBody(lesson(), "10"),
             .sender = Sender::Learner,
             .headers = {{"Idempotency-Key", ""}},
             .status = 400,
             .mustContain = {"idempotency_key_invalid"}},
        };
    }

    QList<HttpScenario> lessonRows() const
    {
        const QByteArray none = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        return {
            {.name = "lesson of nobody", .path = "/lessons/" + lesson(), .status = 401},
            {.name = "lesson",
             .path = "/lessons/" + lesson(),
             .sender = Sender::Learner,
             .mustContain = {"\"userProgress\""},
             .mustHaveHeaders = {{"Cache-Control", "private"}, {"ETag", "W/"}}},
            {.name = "premium lesson of a free learner",
             .path = "/lessons/" + lesson(2),
             .sender = Sender::Learner,
             .status = 403,
             .mustContain = {"subscription_required"},
             .mustNotContain = {"media"}},
            {.name = "hidden lesson",
             .path = "/lessons/" + m_hidden.lessons.at(0).lesson.id.toByteArray(),
             .sender = Sender::Learner,
             .status = 404},
            {.name = "no lesson",
             .path = "/lessons/" + none,
             .sender = Sender::Learner,
             .status = 404,
             .mustContain = {"lesson_not_found"}},
            {.name = "lesson that is no UUID", .path = "/lessons/x", .sender = Sender::Learner, .status = 404},
            {.name = "a genre with a comma in it",
             .path = "/movies?genres=Drama%2CComedy",
             .mustContain = {"\"total\":0"}},
            {.name = "media without signature",
             .path = "/media/" + m_movies.at(0).lessons.at(0).videoSha256.toLatin1() + "/lesson.mp4",
             .status = 403,
             .mustContain = {"signature_invalid"}},
        };
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
        const QString en = QStringLiteral("en");
        m_movies = {makeMovie(QStringLiteral("Bridge 100%"), en, Level::A2, {QStringLiteral("Drama")}, 300, 70, false),
                    makeMovie(QStringLiteral("Älter Brücke"), QStringLiteral("de"), Level::B1,
                              {QStringLiteral("Drama"), QStringLiteral("Crime, noir")}, 200, 90, false),
                    makeMovie(QStringLiteral("Castle"), en, Level::C1, {QStringLiteral("Comedy")}, 100, 80, true)};
        api::ReleaseManifest hidden = makeMovie(QStringLiteral("Hidden"), en, Level::A1, {}, 900, 99, false);
        hidden.movie.isActive = false;
        for (const api::ReleaseManifest &manifest : m_movies + QList{hidden}) {
            const HttpAnswer receipt = publish(*m_server, manifest);
            QVERIFY2(receipt.status == 200, receipt.body.constData());
        }
        m_hidden = hidden;
    }

    void findsMovies_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("titles");
        const QString all = QStringLiteral("Bridge 100%|Älter Brücke|Castle");
        QTest::newRow("all, by popularity") << QByteArray("") << all;
        QTest::newRow("by rating") << QByteArray("?sortBy=rating") << QStringLiteral("Älter Brücke|Castle|Bridge 100%");
        QTest::newRow("by addition") << QByteArray("?sortBy=recent")
                                     << QStringLiteral("Castle|Älter Brücke|Bridge 100%");
        QTest::newRow("by title") << QByteArray("?sortBy=alphabetical")
                                  << QStringLiteral("Bridge 100%|Castle|Älter Brücke");
        QTest::newRow("one language") << QByteArray("?languages=de") << QStringLiteral("Älter Brücke");
        QTest::newRow("two languages by comma") << QByteArray("?languages=de,en") << all;
        QTest::newRow("two languages repeated")
            << QByteArray("?languages=de&languages=fr") << QStringLiteral("Älter Brücke");
        QTest::newRow("genre") << QByteArray("?genres=Comedy") << QStringLiteral("Castle");
        QTest::newRow("two kinds") << QByteArray("?genres=Drama&languages=en") << QStringLiteral("Bridge 100%");
        QTest::newRow("level") << QByteArray("?difficulty=B1") << QStringLiteral("Älter Brücke");
        QTest::newRow("named level") << QByteArray("?difficulty=beginner") << QStringLiteral("Bridge 100%");
        QTest::newRow("two levels") << QByteArray("?difficulty=beginner,C1") << QStringLiteral("Bridge 100%|Castle");
        QTest::newRow("level in another language") << QByteArray("?difficulty=B1&languages=en") << QString();
        QTest::newRow("premium") << QByteArray("?isPremium=true") << QStringLiteral("Castle");
        QTest::newRow("not premium") << QByteArray("?isPremium=false") << QStringLiteral("Bridge 100%|Älter Brücke");
        QTest::newRow("word") << QByteArray("?search=story") << all;
        QTest::newRow("inflected word") << QByteArray("?search=river") << all;
        QTest::newRow("part of a title") << QByteArray("?search=ridg") << QStringLiteral("Bridge 100%");
        QTest::newRow("percent is no wildcard") << QByteArray("?search=100%25") << QStringLiteral("Bridge 100%");
        QTest::newRow("percent alone") << QByteArray("?search=%25") << QStringLiteral("Bridge 100%");
        QTest::newRow("underscore is no wildcard") << QByteArray("?search=C_stle") << QString();
        QTest::newRow("quotes and operators") << QByteArray("?search=%22%27+%7C+%26+!+--;") << QString();
        QTest::newRow("other script") << QByteArray("?search=br%C3%BCcke") << QStringLiteral("Älter Brücke");
        QTest::newRow("second page") << QByteArray("?limit=2&page=2") << QStringLiteral("Castle");
        QTest::newRow("page behind the end") << QByteArray("?page=9") << QString();
    }
    void findsMovies()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, titles);
        const HttpAnswer answer = m_server->send("GET", "/movies" + query);
        QVERIFY2(answer.status == 200, answer.body.constData());
        QCOMPARE(titlesOf(answer).join(u'|'), titles);
    }

    void countsPages()
    {
        const QJsonObject page = m_server->send("GET", "/movies?limit=2&page=7").json();
        QCOMPARE(page[QStringLiteral("total")].toInt(), 3);
        QCOMPARE(page[QStringLiteral("totalPages")].toInt(), 2);
        QCOMPARE(page[QStringLiteral("page")].toInt(), 7);
    }

    void answersAsTheRowSays_data()
    {
        QTest::addColumn<HttpScenario>("scenario");
        for (const HttpScenario &scenario : movieRows() + lessonRows() + progressRows())
            QTest::newRow(scenario.name.constData()) << scenario;
    }
    void answersAsTheRowSays()
    {
        QFETCH(HttpScenario, scenario);
        const QString fault = m_server->check(scenario);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void confirmsWhatAClientHas()
    {
        for (const QByteArray &path :
             {QByteArray("/movies"), "/movies/" + m_movies.at(0).movie.id.toByteArray(), "/lessons/" + lesson()}) {
            const HttpAnswer first = m_server->send("GET", path, {}, Sender::Learner);
            HttpScenario again{.name = "again",
                               .method = "GET",
                               .path = path,
                               .sender = Sender::Learner,
                               .headers = {{"If-None-Match", first.header("ETag")}}};
            QCOMPARE(m_server->send(again).status, 304);
            again.headers = {{"If-None-Match", "\"other\""}};
            QCOMPARE(m_server->send(again).body, first.body);
        }
        // Another learner's progress is another document.
        const HttpAnswer mine = m_server->send("GET", "/lessons/" + lesson(), {}, Sender::Learner);
        HttpScenario others{.name = "others",
                            .path = "/lessons/" + lesson(),
                            .sender = Sender::OtherLearner,
                            .headers = {{"If-None-Match", mine.header("ETag")}}};
        QCOMPARE(m_server->send(others).status, 200);
    }

    void opensPremiumLessonsToSubscribers_data()
    {
        QTest::addColumn<QByteArray>("tier");
        QTest::addColumn<QByteArray>("ends");
        QTest::addColumn<int>("status");
        QTest::newRow("free") << QByteArray("free") << QByteArray("null") << 403;
        QTest::newRow("premium") << QByteArray("premium") << QByteArray("null") << 200;
        QTest::newRow("pro until tomorrow") << QByteArray("pro") << QByteArray("now() + interval '1 day'") << 200;
        QTest::newRow("premium until yesterday")
            << QByteArray("premium") << QByteArray("now() - interval '1 day'") << 403;
    }
    void opensPremiumLessonsToSubscribers()
    {
        QFETCH(QByteArray, tier);
        QFETCH(QByteArray, ends);
        QFETCH(int, status);
        ask("update users set subscription_tier = '" + tier + "', subscription_ends_at = " + ends + " where id = '" +
            m_server->userId(Sender::OtherLearner).toByteArray() + "'");
        QCOMPARE(m_server->send("GET", "/lessons/" + lesson(2), {}, Sender::OtherLearner).status, status);
    }

    /// Clip and subtitles of a lesson in a list: signed for whoever may open it, and for nobody else.
    void namesFilesToThoseWhoMayOpenThem()
    {
        const auto lessonsOf = [this](int movie, Sender sender, bool fromDetail) {
            const api::ReleaseManifest &manifest = m_movies.at(movie);
            const QByteArray path =
                "/movies/" + manifest.movie.id.toByteArray() +
                (fromDetail ? "" : "/lessons?language=" + manifest.lessons.at(0).lesson.language.toLatin1());
            return m_server->send("GET", path, {}, sender).json()[QStringLiteral("lessons")].toArray();
        };
        const auto isNamed = [](const QJsonArray &lessons, bool named) {
            return !lessons.isEmpty() && std::all_of(lessons.begin(), lessons.end(), [named](const QJsonValue &lesson) {
                return lesson[QStringLiteral("videoUrl")].isString() == named &&
                       lesson[QStringLiteral("subtitleUrl")].isString() == named &&
                       lesson[QStringLiteral("videoUrl")].isNull() != named;
            });
        };
        const server::UserId learner = m_server->userId(Sender::OtherLearner);
        const auto subscribe = [&](const QByteArray &tier, const QByteArray &end) {
            runSql(m_postgres.superuserOf(m_database), "update users set subscription_tier = '" + tier +
                                                           "', subscription_ends_at = " + end + " where id = '" +
                                                           learner.toByteArray() + "'");
        };
        for (const bool fromDetail : {false, true}) {
            subscribe("free", "null");
            QVERIFY(isNamed(lessonsOf(0, Sender::Anonymous, fromDetail), false));
            QVERIFY(isNamed(lessonsOf(0, Sender::OtherLearner, fromDetail), true));
            QVERIFY(isNamed(lessonsOf(2, Sender::OtherLearner, fromDetail), false));
            subscribe("premium", "now() - interval '1 minute'");
            QVERIFY(isNamed(lessonsOf(2, Sender::OtherLearner, fromDetail), false));
            subscribe("premium", "now() + interval '1 day'");
            QVERIFY(isNamed(lessonsOf(2, Sender::OtherLearner, fromDetail), true));
        }
        subscribe("free", "null");
        const QJsonArray lessons = lessonsOf(0, Sender::OtherLearner, false);
        for (const QJsonValue &value : lessons) {
            const QByteArray url = value[QStringLiteral("subtitleUrl")].toString().toLatin1();
            const HttpAnswer vtt = m_server->send("GET", url);
            QCOMPARE(vtt.status, 200);
            QVERIFY2(vtt.header("Content-Type").startsWith("text/vtt"), vtt.header("Content-Type").constData());
            const auto &published = m_movies.at(0).lessons;
            const auto lesson = std::find_if(published.begin(), published.end(), [&](const api::ManifestLesson &entry) {
                return entry.lesson.id.toString() == value[QStringLiteral("id")].toString();
            });
            QVERIFY(lesson != published.end());
            QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(vtt.body, QCryptographicHash::Sha256).toHex()),
                     lesson->subtitlesSha256);
        }
    }

    void translatesIntoTheNativeLanguage()
    {
        for (const char *native : {"en", "pt-BR", "zh-Hant", "ja", "es", "fr"}) {
            ask(QByteArray("update users set native_language = '") + native + "' where id = '" +
                m_server->userId(Sender::Learner).toByteArray() + "'");
            const QJsonArray subtitles = m_server->send("GET", "/lessons/" + lesson(), {}, Sender::Learner)
                                             .json()[QStringLiteral("subtitles")]
                                             .toArray();
            const QList<LessonCue> &cues = m_movies.at(0).lessons.at(0).cues;
            QCOMPARE(subtitles.size(), cues.size());
            const QString wanted = QString::fromLatin1(native);
            for (int i = 0; i < cues.size(); ++i) {
                const QMap<QString, QString> &texts = cues.at(i).cue.translations;
                QString language = texts.contains(wanted) ? wanted : QString();
                for (const QString &candidate : texts.keys()) {
                    if (language.isEmpty() && candidate.section(u'-', 0, 0) == wanted.section(u'-', 0, 0))
                        language = candidate;
                }
                if (language.isEmpty() && texts.contains(QStringLiteral("en")))
                    language = QStringLiteral("en");
                QCOMPARE(subtitles[i][QStringLiteral("translationLanguage")].toString(), language);
                QCOMPARE(subtitles[i][QStringLiteral("translation")].toString(), texts.value(language));
            }
        }
    }

    void servesAnyRangeOfAFile()
    {
        const QByteArray url = m_server->send("GET", "/lessons/" + lesson(), {}, Sender::Learner)
                                   .json()[QStringLiteral("videoUrl")]
                                   .toString()
                                   .toLatin1();
        const QString sha = m_movies.at(0).lessons.at(0).videoSha256;
        const auto object = std::find_if(m_movies.at(0).objects.begin(), m_movies.at(0).objects.end(),
                                         [&sha](const api::MediaObject &candidate) { return candidate.sha256 == sha; });
        const QByteArray content = contentOf(*object);
        const HttpAnswer whole = m_server->send("GET", url);
        QCOMPARE(whole.body, content);
        QCOMPARE(whole.header("Content-Type"), QByteArray("video/mp4"));
        QCOMPARE(whole.header("Accept-Ranges"), QByteArray("bytes"));
        QVERIFY(whole.header("Cache-Control").contains("immutable"));
        HttpScenario scenario{.name = "scenario", .path = url};
        for (int round = 0; round < runCount(2000, 150); ++round) {
            const int from = m_random.bounded(int(content.size()) + 3);
            const int to = from + m_random.bounded(int(content.size()));
            const int suffix = m_random.bounded(int(content.size()) * 2);
            QByteArray range;
            QByteArray expected;
            switch (m_random.bounded(3)) {
            case 0:
                range = QByteArray::number(from) + '-' + QByteArray::number(to);
                expected = content.mid(from, to - from + 1);
                break;
            case 1:
                range = QByteArray::number(from) + '-';
                expected = content.mid(from);
                break;
            default:
                range = '-' + QByteArray::number(suffix);
                expected = content.right(suffix);
            }
            scenario.headers = {{"Range", "bytes=" + range}};
            const HttpAnswer answer = m_server->send(scenario);
            if (expected.isEmpty()) {
                QCOMPARE(answer.status, 416);
                QCOMPARE(answer.header("Content-Range"), "bytes */" + QByteArray::number(content.size()));
                continue;
            }
            QCOMPARE(answer.status, 206);
            QCOMPARE(answer.body, expected);
            const qsizetype start = range.startsWith('-') ? content.size() - expected.size() : from;
            QCOMPARE(answer.header("Content-Range"), "bytes " + QByteArray::number(start) + '-' +
                                                         QByteArray::number(start + expected.size() - 1) + '/' +
                                                         QByteArray::number(content.size()));
        }
        scenario.headers = {{"Range", "bytes=0-1"}, {"If-Range", "\"other\""}};
        QCOMPARE(m_server->send(scenario).body, content);
        scenario.headers = {{"Range", "bytes=0-1"}, {"If-Range", whole.header("ETag")}};
        QCOMPARE(m_server->send(scenario).body, content.left(2));
        scenario.headers = {{"Range", "bytes=0-1,4-5"}};
        QCOMPARE(m_server->send(scenario).body, content);
        scenario.headers = {{"If-None-Match", whole.header("ETag")}};
        QCOMPARE(m_server->send(scenario).status, 304);
        scenario.headers = {};
        scenario.method = "HEAD";
        const HttpAnswer head = m_server->send(scenario);
        QCOMPARE(head.header("Content-Length"), QByteArray::number(content.size()));
        QVERIFY(head.body.isEmpty());
    }

    void refusesChangedAndExpiredAddresses()
    {
        const QByteArray url = m_server->send("GET", "/lessons/" + lesson(), {}, Sender::Learner)
                                   .json()[QStringLiteral("videoUrl")]
                                   .toString()
                                   .toLatin1();
        const QByteArray sha = m_movies.at(0).lessons.at(0).videoSha256.toLatin1();
        const QByteArray otherSha = m_movies.at(0).lessons.at(0).subtitlesSha256.toLatin1();
        QByteArrayList changed;
        const auto change = [&](const QByteArray &from, const QByteArray &to) {
            QVERIFY(url.contains(from));
            QByteArray other = url;
            changed.append(other.replace(from, to));
        };
        change(sha, otherSha);
        change("lesson.mp4", "lesson.html");
        change("exp=", "exp=9");
        change("kid=", "kid=x");
        change("sig=", "sig=A");
        change("?exp", "?exp=99999999999&exp");
        for (const char *second : {"&exp=99999999999", "&kid=x", "&sig=A"})
            changed.append(url + second);
        for (const QByteArray &other : changed) {
            const HttpAnswer answer = m_server->send("GET", other);
            QVERIFY2(answer.status == 403, other.constData());
            QVERIFY(answer.body.contains("signature_invalid"));
            QCOMPARE(answer.header("Content-Type"), QByteArray("application/problem+json"));
        }
        m_server->clock().advance(13h);
        const HttpAnswer expired = m_server->send("GET", url);
        QCOMPARE(expired.status, 403);
        QVERIFY(expired.body.contains("signature_expired"));
        const QByteArray fresh = m_server->send("GET", "/lessons/" + lesson(), {}, Sender::Learner)
                                     .json()[QStringLiteral("videoUrl")]
                                     .toString()
                                     .toLatin1();
        QVERIFY(fresh != url);
        QCOMPARE(m_server->send("GET", fresh).status, 200);
    }

    void recordsAnEventOnce()
    {
        const QByteArray event = ",\"eventId\":\"018f2c3e-0000-7000-8000-00000000abcd\"";
        const HttpAnswer first =
            m_server->send("POST", "/progress/update", progressBody(lesson(1), "30", event), Sender::Learner);
        const HttpAnswer again =
            m_server->send("POST", "/progress/update", progressBody(lesson(1), "30", event), Sender::Learner);
        QCOMPARE(first.status, 200);
        QCOMPARE(again.json(), first.json());
        const HttpAnswer conflict =
            m_server->send("POST", "/progress/update", progressBody(lesson(1), "31", event), Sender::Learner);
        QCOMPARE(conflict.status, 409);
        QVERIFY(conflict.body.contains("event_conflict"));
        const HttpAnswer others =
            m_server->send("POST", "/progress/update", progressBody(lesson(1), "50", event), Sender::OtherLearner);
        QCOMPARE(others.json()[QStringLiteral("progressPercentage")].toInt(), 50);
        HttpScenario keyed{.name = "keyed",
                           .method = "POST",
                           .path = "/progress/update",
                           .body = progressBody(lesson(1), "40"),
                           .sender = Sender::Learner,
                           .headers = {{"Idempotency-Key", "attempt-1"}}};
        QCOMPARE(m_server->send(keyed).json()[QStringLiteral("timeSpent")].toInt(), 20);
        QCOMPARE(m_server->send(keyed).json()[QStringLiteral("timeSpent")].toInt(), 20);
        const HttpAnswer movie =
            m_server->send("GET", "/movies/" + m_movies.at(1).movie.id.toByteArray(), {}, Sender::Learner);
        QCOMPARE(movie.json()[QStringLiteral("userProgress")][QStringLiteral("timeSpent")].toInt(), 20);
        QCOMPARE(movie.json()[QStringLiteral("userProgress")][QStringLiteral("lastLessonId")].toString().toLatin1(),
                 lesson(1));
        QCOMPARE(movie.json()[QStringLiteral("userProgress")][QStringLiteral("progressPercentage")].toDouble(), 20.0);
    }

    /// Facets of one kind follow the filters of the other kinds, and never their own.
    void offersWhatTheOtherFiltersLeave_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("languages");
        QTest::addColumn<QString>("genres");
        QTest::addColumn<QString>("levels");
        const QString languages = QStringLiteral("de|en");
        const QString genres = QStringLiteral("Comedy|Crime, noir|Drama");
        const QString levels = QStringLiteral("A2|B1|C1");
        QTest::newRow("none") << QByteArray() << languages << genres << levels;
        QTest::newRow("language") << QByteArray("?languages=de") << languages << QStringLiteral("Crime, noir|Drama")
                                  << QStringLiteral("B1");
        QTest::newRow("genre") << QByteArray("?genres=Comedy") << QStringLiteral("en") << genres
                               << QStringLiteral("C1");
        QTest::newRow("level") << QByteArray("?difficulty=B1") << QStringLiteral("de")
                               << QStringLiteral("Crime, noir|Drama") << levels;
        QTest::newRow("level that the language has not")
            << QByteArray("?difficulty=B1&languages=en") << QStringLiteral("de") << QString()
            << QStringLiteral("A2|C1");
        QTest::newRow("premium") << QByteArray("?isPremium=true") << QStringLiteral("en") << QStringLiteral("Comedy")
                                 << QStringLiteral("C1");
        QTest::newRow("search") << QByteArray("?search=castle") << QStringLiteral("en") << QStringLiteral("Comedy")
                                << QStringLiteral("C1");
        QTest::newRow("nothing found") << QByteArray("?search=zzzz") << QString() << QString() << QString();
    }
    void offersWhatTheOtherFiltersLeave()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, languages);
        QFETCH(QString, genres);
        QFETCH(QString, levels);
        const QJsonObject filters =
            m_server->send("GET", "/movies" + query).json()[QStringLiteral("filters")].toObject();
        const auto listed = [&](const char *name) {
            QStringList texts;
            for (const QJsonValue &value : filters[QLatin1StringView(name)].toArray())
                texts.append(value.toString());
            return texts.join(u'|');
        };
        QCOMPARE(listed("languages"), languages);
        QCOMPARE(listed("genres"), genres);
        QCOMPARE(listed("difficulties"), levels);
    }

    void keepsBookmarksInPages()
    {
        const auto pathOf = [](const api::ReleaseManifest &manifest) {
            return "/movies/" + manifest.movie.id.toByteArray() + "/bookmark";
        };
        const auto put = [&](const QByteArray &method, const QByteArray &path, Sender sender = Sender::Reviewer) {
            return m_server->send(method, path, {}, sender).status;
        };
        QCOMPARE(put("PUT", pathOf(m_movies.at(0)), Sender::Anonymous), 401);
        QCOMPARE(put("PUT", pathOf(m_hidden)), 404);
        QCOMPARE(put("PUT", "/movies/" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "/bookmark"), 404);
        QCOMPARE(put("PUT", "/movies/x/bookmark"), 404);
        for (const api::ReleaseManifest &manifest : m_movies + m_movies)
            QCOMPARE(put("PUT", pathOf(manifest)), 204);
        const auto titlesIn = [](const QJsonObject &page) {
            QStringList titles;
            for (const QJsonValue &entry : page[QStringLiteral("bookmarks")].toArray())
                titles.append(entry[QStringLiteral("movie")][QStringLiteral("title")].toString());
            return titles.join(u'|');
        };
        const auto list = [&](const QByteArray &query, Sender sender = Sender::Reviewer) {
            return m_server->send("GET", "/bookmarks" + query, {}, sender);
        };
        const QJsonObject first = list("?limit=2").json();
        QCOMPARE(titlesIn(first), QStringLiteral("Castle|Älter Brücke"));
        QCOMPARE(first[QStringLiteral("total")].toInt(), 3);
        QCOMPARE(first[QStringLiteral("totalPages")].toInt(), 2);
        const QJsonObject second =
            list("?limit=2&cursor=" + first[QStringLiteral("nextCursor")].toString().toLatin1()).json();
        QCOMPARE(titlesIn(second), QStringLiteral("Bridge 100%"));
        QCOMPARE(second[QStringLiteral("page")].toInt(), 2);
        QVERIFY(second[QStringLiteral("nextCursor")].isNull());
        QCOMPARE(titlesIn(list("?limit=2&page=2").json()), QStringLiteral("Bridge 100%"));
        QCOMPARE(list("?cursor=x").status, 400);
        QCOMPARE(list("?page=0").status, 400);
        QCOMPARE(list("", Sender::Anonymous).status, 401);
        QCOMPARE(titlesIn(list("", Sender::Editor).json()), QString());
        // One learner's tag says nothing about another's list.
        HttpScenario others{.name = "others",
                            .path = "/bookmarks",
                            .sender = Sender::Editor,
                            .headers = {{"If-None-Match", list("").header("ETag")}}};
        QCOMPARE(m_server->send(others).status, 200);
        others.sender = Sender::Reviewer;
        QCOMPARE(m_server->send(others).status, 304);

        ask("update movies set is_active = false where id = '" + m_movies.at(1).movie.id.toByteArray() + "'");
        QCOMPARE(titlesIn(list("").json()), QStringLiteral("Castle|Bridge 100%"));
        QCOMPARE(list("").json()[QStringLiteral("total")].toInt(), 2);
        ask("update movies set is_active = true where id = '" + m_movies.at(1).movie.id.toByteArray() + "'");
        for (int i = 0; i < 2; ++i)
            QCOMPARE(put("DELETE", pathOf(m_movies.at(2))), 204);
        QCOMPARE(titlesIn(list("").json()), QStringLiteral("Älter Brücke|Bridge 100%"));
    }

    void bookmarksAreOnesOwn()
    {
        const QByteArray movie = m_movies.at(0).movie.id.toByteArray();
        QCOMPARE(m_server->send("PUT", "/movies/" + movie + "/bookmark", {}, Sender::Learner).status, 204);
        QVERIFY(m_server->send("GET", "/movies/" + movie, {}, Sender::Learner)
                    .json()[QStringLiteral("isBookmarked")]
                    .toBool());
        QVERIFY(!m_server->send("GET", "/movies/" + movie, {}, Sender::OtherLearner)
                     .json()[QStringLiteral("isBookmarked")]
                     .toBool());
    }

private:
    TempPostgres m_postgres;
    server::DatabaseSettings m_database;
    std::unique_ptr<HttpScenarioServer> m_server;
    QRandomGenerator m_random{7};
    QList<api::ReleaseManifest> m_movies;
    api::ReleaseManifest m_hidden;
};

QTEST_GUILESS_MAIN(TestCatalogScenarios)
#include "tst_catalogscenarios.moc"
