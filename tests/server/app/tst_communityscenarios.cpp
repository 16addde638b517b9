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

QByteArray textOf(const QJsonValue &value)
{
    return value.toString().toLatin1();
}

QStringList contentsOf(const HttpAnswer &answer, const QString &list = QStringLiteral("posts"))
{
    QStringList contents;
    for (const QJsonValue &entry : answer.json()[list].toArray())
        contents.append(entry[QStringLiteral("content")].toString());
    return contents;
}

const QByteArray nowhere = "00000000-0000-4000-8000-000000000000";

} // namespace

class TestCommunityScenarios : public QObject
{
    Q_OBJECT

private:
    QByteArray ask(const QByteArray &sql) { return askSql(m_postgres.superuserOf(m_database), sql); }
    void run(const QByteArray &sql) { runSql(m_postgres.superuserOf(m_database), sql); }

    HttpAnswer post(const QJsonObject &draft, Sender sender = Sender::Learner, const QByteArray &key = {})
    {
        HttpScenario scenario{
            .name = "post", .method = "POST", .path = "/community/posts", .body = body(draft), .sender = sender};
        if (!key.isEmpty())
            scenario.headers = {{"Idempotency-Key", key}};
        return m_server->send(scenario);
    }
    QByteArray makePost(const QString &content, Sender sender = Sender::Learner)
    {
        const HttpAnswer answer = post({{QStringLiteral("content"), content}}, sender);
        return answer.status == 201 ? textOf(answer.json()[QStringLiteral("id")]) : QByteArray();
    }
    QByteArray makeComment(const QByteArray &onPost, const QString &content, Sender sender)
    {
        const HttpAnswer answer = m_server->send("POST", "/community/posts/" + onPost + "/comments",
                                                 body({{QStringLiteral("content"), content}}), sender);
        return answer.status == 201 ? textOf(answer.json()[QStringLiteral("id")]) : QByteArray();
    }
    QJsonObject read(const QByteArray &id, Sender sender = Sender::Learner)
    {
        return m_server->send("GET", "/community/posts/" + id, {}, sender).json();
    }
    HttpAnswer feed(const QByteArray &query = {}, Sender sender = Sender::Learner)
    {
        return m_server->send("GET", "/community/posts" + query, {}, sender);
    }
    QByteArray caseOf(const QByteArray &subject)
    {
        const HttpAnswer answer = m_server->send("GET", "/moderation/cases?limit=100", {}, Sender::Reviewer);
        for (const QJsonValue &entry : answer.json()[QStringLiteral("cases")].toArray()) {
            if (textOf(entry[QStringLiteral("subject")][QStringLiteral("id")]) == subject)
                return textOf(entry[QStringLiteral("id")]);
        }
        return {};
    }
    int decide(const QByteArray &id, const QString &decision)
    {
        return m_server
            ->send("POST", "/moderation/cases/" + id + "/decision",
                   body({{QStringLiteral("decision"), decision}, {QStringLiteral("note"), QStringLiteral("seen")}}),
                   Sender::Reviewer)
            .status;
    }

private slots:
    void initTestCase()
    {
        const auto started = m_postgres.start();
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(describe(started.error())));
    }

    /// Accounts are slow to make: they stay, what they wrote goes. A test that erases one resets the server.
    void init()
    {
        if (m_server) {
            run("truncate community_posts, community_feed_totals, idempotency_keys, audit_log, user_activities, "
                "leaderboard_boards cascade");
            return;
        }
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_database = *database;
        m_server = std::make_unique<HttpScenarioServer>(m_database);
        QVERIFY(m_server->start().ok());
    }
    void cleanupTestCase() { m_server.reset(); }

    void writesAsTheSeedSays()
    {
        api::ReleaseManifest movie = makeManifest(m_random, 2);
        movie.movie.isActive = true;
        movie.movie.title = QStringLiteral("Bridge");
        QCOMPARE(tests::publish(*m_server, movie).status, 200);
        const QByteArray id = movie.movie.id.toByteArray();
        const HttpAnswer made = post({{QStringLiteral("content"), QStringLiteral(" <b>Nice</b>\r\nfilm ")},
                                      {QStringLiteral("movieId"), QString::fromLatin1(id)},
                                      {QStringLiteral("language"), QStringLiteral("pt-BR")},
                                      {QStringLiteral("postType"), QStringLiteral("question")}});
        QVERIFY2(made.status == 201, made.body.constData());
        const QJsonObject written = made.json();
        QCOMPARE(made.header("Location"), "/community/posts/" + textOf(written[QStringLiteral("id")]));
        QCOMPARE(written[QStringLiteral("content")].toString(), QStringLiteral("<b>Nice</b>\nfilm"));
        QVERIFY(!made.body.contains("<b>")); // inert also where a page would show the answer itself
        QCOMPARE(written[QStringLiteral("movie")][QStringLiteral("title")].toString(), QStringLiteral("Bridge"));
        QCOMPARE(written[QStringLiteral("language")].toString(), QStringLiteral("pt-BR"));
        QCOMPARE(written[QStringLiteral("user")].toObject().keys().join(u' '), QStringLiteral("avatarUrl id username"));
        QCOMPARE(written[QStringLiteral("user")][QStringLiteral("username")].toString(), QStringLiteral("learner"));
        QVERIFY(!made.body.contains("scenario.example"));
        QCOMPARE(read(textOf(written[QStringLiteral("id")])), written);
        // Absent, not null, as the interface has them.
        const QJsonObject plain = read(makePost(QStringLiteral("plain")));
        QVERIFY(!plain.contains(QStringLiteral("movie")) && !plain.contains(QStringLiteral("language")));
        QCOMPARE(plain[QStringLiteral("postType")].toString(), QStringLiteral("general"));
        for (const QByteArray &query :
             {"?movieId=" + id, QByteArray("?language=pt-BR"), QByteArray("?postType=question"),
              "?movieId=" + id + "&language=pt-BR&postType=question", "?movieId=" + id + "&language=pt-BR",
              "?movieId=" + id + "&postType=question", QByteArray("?language=pt-BR&postType=question")}) {
            const HttpAnswer found = feed(query);
            QVERIFY2(contentsOf(found) == QStringList{QStringLiteral("<b>Nice</b>\nfilm")}, query.constData());
            QCOMPARE(found.json()[QStringLiteral("total")].toInt(), 1);
        }
        QCOMPARE(feed("?language=de").json()[QStringLiteral("total")].toInt(), 0);
        QCOMPARE(feed().json()[QStringLiteral("total")].toInt(), 2);
        // A movie that was taken away is not shown, the post is.
        run("update movies set is_active = false");
        QVERIFY(!read(textOf(written[QStringLiteral("id")])).contains(QStringLiteral("movie")));
        QCOMPARE(post({{QStringLiteral("content"), QStringLiteral("x")},
                       {QStringLiteral("movieId"), QString::fromLatin1(id)}})
                     .status,
                 404);
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<HttpScenario>("scenario");
        const auto row = [](const QByteArray &name, const QByteArray &content, const QByteArray &code) {
            QTest::newRow(name.constData()) << HttpScenario{.name = name,
                                                            .method = "POST",
                                                            .path = "/community/posts",
                                                            .body = content,
                                                            .sender = Sender::Learner,
                                                            .status = 400,
                                                            .mustContain = {code}};
        };
        row("no content", "{}", "\"/content\"");
        row("empty", "{\"content\":\" \"}", "\"empty\"");
        row("number", "{\"content\":1}", "wrong_type");
        row("null", "{\"content\":null}", "wrong_type");
        row("too long", "{\"content\":\"" + QByteArray(5001, 'a') + "\"}", "too_long");
        row("NUL", "{\"content\":\"a\\u0000\"}", "json_invalid");
        row("lone surrogate", "{\"content\":\"\\ud800\"}", "json_invalid");
        row("escape sequence", "{\"content\":\"\\u001b[2J\"}", "control_character");
        row("override", "{\"content\":\"a\\u202egpj\"}", "disturbing_character");
        row("unknown member", "{\"content\":\"a\",\"likesCount\":9}", "unknown");
        row("pinned by himself", "{\"content\":\"a\",\"isPinned\":true}", "unknown");
        row("wrong language", "{\"content\":\"a\",\"language\":\"english\"}", "\"/language\"");
        row("wrong type", "{\"content\":\"a\",\"postType\":\"A B\"}", "\"/postType\"");
        row("wrong movie", "{\"content\":\"a\",\"movieId\":\"1\"}", "\"/movieId\"");
        row("no JSON", "content=a", "json_invalid");
        QTest::newRow("no movie") << HttpScenario{.name = "no movie",
                                                  .method = "POST",
                                                  .path = "/community/posts",
                                                  .body = "{\"content\":\"a\",\"movieId\":\"" + nowhere + "\"}",
                                                  .sender = Sender::Learner,
                                                  .status = 404,
                                                  .mustContain = {"movie_not_found"}};
        QTest::newRow("form") << HttpScenario{.name = "form",
                                              .method = "POST",
                                              .path = "/community/posts",
                                              .body = "content=a",
                                              .sender = Sender::Learner,
                                              .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                                              .status = 415};
        QTest::newRow("deep page") << HttpScenario{.name = "deep page",
                                                   .path = "/community/posts?page=501",
                                                   .sender = Sender::Learner,
                                                   .status = 400,
                                                   .mustContain = {"too_deep"}};
        QTest::newRow("wrong cursor") << HttpScenario{.name = "wrong cursor",
                                                      .path = "/community/posts?cursor=x",
                                                      .sender = Sender::Learner,
                                                      .status = 400,
                                                      .mustContain = {"cursor_invalid"}};
        QTest::newRow("wrong period") << HttpScenario{.name = "wrong period",
                                                      .path = "/leaderboard?period=daily",
                                                      .sender = Sender::Learner,
                                                      .status = 400,
                                                      .mustContain = {"\"period\""}};
        QTest::newRow("wrong reason") << HttpScenario{.name = "wrong reason",
                                                      .method = "POST",
                                                      .path = "/community/posts/" + nowhere + "/reports",
                                                      .body = "{\"reason\":\"dislike\"}",
                                                      .sender = Sender::Learner,
                                                      .status = 400,
                                                      .mustContain = {"not_a_choice"}};
        QTest::newRow("wrong state") << HttpScenario{.name = "wrong state",
                                                     .path = "/moderation/cases?state=new",
                                                     .sender = Sender::Admin,
                                                     .status = 400,
                                                     .mustContain = {"\"state\""}};
    }
    void refusesWhatIsWrong()
    {
        QFETCH(HttpScenario, scenario);
        const QString fault = m_server->check(scenario);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QCOMPARE(ask("select (select count(*) from community_posts) + (select count(*) from content_reports)"),
                 QByteArray("0"));
    }

    void knowsNothingOfWhatIsNotThere()
    {
        const QByteArray post = "/community/posts/" + nowhere;
        const QByteArray comment = "/community/comments/" + nowhere;
        const QByteArray text = "{\"content\":\"a\"}";
        const QByteArray report = "{\"reason\":\"spam\"}";
        const QList<std::tuple<QByteArray, QByteArray, QByteArray>> rows{
            {"GET", post, {}},
            {"PATCH", post, text},
            {"DELETE", post, {}},
            {"PUT", post + "/pin", {}},
            {"DELETE", post + "/pin", {}},
            {"PUT", post + "/like", {}},
            {"DELETE", post + "/like", {}},
            {"POST", post + "/reports", report},
            {"GET", post + "/comments", {}},
            {"POST", post + "/comments", text},
            {"PATCH", comment, text},
            {"DELETE", comment, {}},
            {"POST", comment + "/reports", report},
            {"GET", "/community/posts/x", {}},
            {"GET", "/moderation/cases/" + nowhere, {}},
            {"POST", "/moderation/cases/" + nowhere + "/decision", "{\"decision\":\"hide\"}"}};
        for (const auto &[method, path, content] : rows) {
            const HttpAnswer answer = m_server->send(method, path, content, Sender::Admin);
            QVERIFY2(answer.status == 404, (method + ' ' + path + ' ' + answer.body).constData());
            QCOMPARE(m_server->send(method, path, content).status, 401);
        }
    }

    void pages()
    {
        QStringList written;
        for (int i = 0; i < 25; ++i) {
            written.prepend(QString::number(i));
            QVERIFY(!makePost(written.first()).isEmpty());
        }
        QStringList byPage;
        for (const QByteArray &page : {QByteArray("1"), QByteArray("2"), QByteArray("3"), QByteArray("4")})
            byPage += contentsOf(feed("?limit=7&page=" + page));
        QCOMPARE(byPage, written);
        const QJsonObject last = feed("?limit=7&page=4").json();
        QCOMPARE(last[QStringLiteral("totalPages")].toInt(), 4);
        QVERIFY(last[QStringLiteral("nextCursor")].isNull());
        QCOMPARE(contentsOf(feed("?limit=7&page=5")), QStringList());
        QCOMPARE(feed("?limit=7&page=5").json()[QStringLiteral("total")].toInt(), 25);
        // By cursor nothing is repeated or skipped though others write meanwhile.
        QStringList byCursor;
        HttpAnswer answer = feed("?limit=7");
        for (int page = 1;; ++page) {
            QCOMPARE(answer.json()[QStringLiteral("page")].toInt(), page);
            byCursor += contentsOf(answer);
            const QJsonValue next = answer.json()[QStringLiteral("nextCursor")];
            if (next.isNull())
                break;
            QVERIFY(!makePost(QStringLiteral("newer"), Sender::OtherLearner).isEmpty());
            answer = feed("?limit=7&cursor=" + textOf(next));
        }
        QCOMPARE(byCursor, written);
    }

    void pinsForModeratorsAlone()
    {
        const QByteArray first = makePost(QStringLiteral("first"));
        makePost(QStringLiteral("second"));
        for (const Sender sender : {Sender::Learner, Sender::Editor})
            QCOMPARE(m_server->send("PUT", "/community/posts/" + first + "/pin", {}, sender).status, 403);
        QCOMPARE(contentsOf(feed()), (QStringList{QStringLiteral("second"), QStringLiteral("first")}));
        const HttpAnswer pinned = m_server->send("PUT", "/community/posts/" + first + "/pin", {}, Sender::Reviewer);
        QVERIFY2(pinned.status == 200, pinned.body.constData());
        QVERIFY(pinned.json()[QStringLiteral("isPinned")].toBool());
        QCOMPARE(m_server->send("PUT", "/community/posts/" + first + "/pin", {}, Sender::Admin).status, 200);
        QCOMPARE(contentsOf(feed()), (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
        QCOMPARE(contentsOf(feed("?limit=1&page=2")), QStringList{QStringLiteral("second")});
        const QByteArray next = textOf(feed("?limit=1").json()[QStringLiteral("nextCursor")]);
        QCOMPARE(contentsOf(feed("?limit=1&cursor=" + next)), QStringList{QStringLiteral("second")});
        QCOMPARE(m_server->send("DELETE", "/community/posts/" + first + "/pin", {}, Sender::Admin).status, 200);
        QCOMPARE(contentsOf(feed()), (QStringList{QStringLiteral("second"), QStringLiteral("first")}));
        QCOMPARE(ask("select string_agg(action, ' ' order by at) from audit_log where action like 'community.%'"),
                 QByteArray("community.post_pinned community.post_unpinned"));
    }

    void likesOnceAndTakesBack()
    {
        const QByteArray id = makePost(QStringLiteral("likeable"));
        const QByteArray path = "/community/posts/" + id + "/like";
        for (int i = 0; i < 2; ++i) {
            const HttpAnswer liked = m_server->send("PUT", path, {}, Sender::OtherLearner);
            QCOMPARE(liked.body, QByteArray("{\"isLiked\":true,\"likesCount\":1}"));
        }
        QCOMPARE(m_server->send("PUT", path, {}, Sender::Learner).json()[QStringLiteral("likesCount")].toInt(), 2);
        QVERIFY(read(id, Sender::OtherLearner)[QStringLiteral("isLiked")].toBool());
        QVERIFY(!read(id, Sender::Editor)[QStringLiteral("isLiked")].toBool());
        QVERIFY(feed({}, Sender::Learner).body.contains("\"isLiked\":true"));
        for (int i = 0; i < 2; ++i)
            QCOMPARE(m_server->send("DELETE", path, {}, Sender::Learner).body,
                     QByteArray("{\"isLiked\":false,\"likesCount\":1}"));
        QCOMPARE(read(id)[QStringLiteral("likesCount")].toInt(), 1);
    }

    void createsOnceForEachKey()
    {
        const QJsonObject draft{{QStringLiteral("content"), QStringLiteral("once")}};
        const HttpAnswer first = post(draft, Sender::Learner, "key-1");
        QCOMPARE(first.status, 201);
        const HttpAnswer again = post(draft, Sender::Learner, "key-1");
        QCOMPARE(again.status, 201);
        QCOMPARE(again.body, first.body);
        QCOMPARE(ask("select count(*) from community_posts"), QByteArray("1"));
        const HttpAnswer other = post({{QStringLiteral("content"), QStringLiteral("else")}}, Sender::Learner, "key-1");
        QCOMPARE(other.status, 409);
        QVERIFY(other.body.contains("idempotency_key_reused"));
        // Another account's key, another key, a wrong key, and one of yesterday.
        QCOMPARE(post(draft, Sender::OtherLearner, "key-1").status, 201);
        QCOMPARE(post(draft, Sender::Learner, "key-2").status, 201);
        QCOMPARE(post(draft, Sender::Learner, QByteArray(256, 'k')).status, 400);
        run("update idempotency_keys set expires_at = now() - interval '1 second'");
        QVERIFY(textOf(post(draft, Sender::Learner, "key-1").json()[QStringLiteral("id")]) !=
                textOf(first.json()[QStringLiteral("id")]));
        // A refused request leaves its key free.
        QCOMPARE(post({{QStringLiteral("content"), QStringLiteral("x")},
                       {QStringLiteral("movieId"), QString::fromLatin1(nowhere)}},
                      Sender::Learner, "key-3")
                     .status,
                 404);
        QCOMPARE(post(draft, Sender::Learner, "key-3").status, 201);
        const QByteArray id = textOf(first.json()[QStringLiteral("id")]);
        HttpScenario comment{.name = "comment",
                             .method = "POST",
                             .path = "/community/posts/" + id + "/comments",
                             .body = "{\"content\":\"c\"}",
                             .sender = Sender::Learner,
                             .headers = {{"Idempotency-Key", "key-1"}}};
        const HttpAnswer commented = m_server->send(comment);
        QCOMPARE(commented.status, 201);
        QCOMPARE(m_server->send(comment).body, commented.body);
        QCOMPARE(read(id)[QStringLiteral("commentsCount")].toInt(), 1);
    }

    void letsAuthorsAndModeratorsChange()
    {
        const QByteArray id = makePost(QStringLiteral("mine"));
        const QByteArray path = "/community/posts/" + id;
        const QByteArray edit = "{\"content\":\"edited\",\"language\":\"de\"}";
        for (const Sender sender : {Sender::OtherLearner, Sender::Editor}) {
            const HttpAnswer refused = m_server->send("PATCH", path, edit, sender);
            QCOMPARE(refused.status, 403);
            QVERIFY(refused.body.contains("not_the_author"));
            QCOMPARE(m_server->send("DELETE", path, {}, sender).status, 403);
        }
        const QJsonObject before = read(id);
        const QJsonObject edited = m_server->send("PATCH", path, edit, Sender::Learner).json();
        QCOMPARE(edited[QStringLiteral("content")].toString(), QStringLiteral("edited"));
        QVERIFY(edited[QStringLiteral("updatedAt")].toString() > before[QStringLiteral("updatedAt")].toString());
        QCOMPARE(edited[QStringLiteral("createdAt")], before[QStringLiteral("createdAt")]);
        QCOMPARE(feed("?language=de").json()[QStringLiteral("total")].toInt(), 1);
        QCOMPARE(m_server->send("PATCH", path, "{\"language\":null,\"postType\":\"tip\"}", Sender::Admin).status, 200);
        QVERIFY(!read(id).contains(QStringLiteral("language")));
        QCOMPARE(feed("?language=de").json()[QStringLiteral("total")].toInt(), 0);
        QCOMPARE(feed("?postType=tip").json()[QStringLiteral("total")].toInt(), 1);
        QCOMPARE(m_server->send("PATCH", path, "{\"content\":\"\"}", Sender::Learner).status, 400);
        const QByteArray comment = makeComment(id, QStringLiteral("c"), Sender::OtherLearner);
        const QByteArray commentPath = "/community/comments/" + comment;
        QCOMPARE(m_server->send("PATCH", commentPath, "{\"content\":\"d\"}", Sender::Learner).status, 403);
        QCOMPARE(m_server->send("DELETE", commentPath, {}, Sender::Learner).status, 403);
        QCOMPARE(m_server->send("PATCH", commentPath, "{\"content\":\"d\"}", Sender::OtherLearner).status, 200);
        QCOMPARE(contentsOf(m_server->send("GET", path + "/comments", {}, Sender::Learner), QStringLiteral("comments")),
                 QStringList{QStringLiteral("d")});
        QCOMPARE(m_server->send("DELETE", commentPath, {}, Sender::Reviewer).status, 204);
        QCOMPARE(read(id)[QStringLiteral("commentsCount")].toInt(), 0);
        QCOMPARE(m_server->send("DELETE", path, {}, Sender::Learner).status, 204);
        QCOMPARE(m_server->send("GET", path, {}, Sender::Learner).status, 404);
        QCOMPARE(feed().json()[QStringLiteral("total")].toInt(), 0);
        QCOMPARE(ask("select string_agg(action, ' ' order by at) from audit_log where action like 'community.%'"),
                 QByteArray("community.post_edited community.comment_deleted"));
    }

    void pagesComments()
    {
        const QByteArray id = makePost(QStringLiteral("talk"));
        QStringList written;
        for (int i = 0; i < 12; ++i) {
            written.append(QString::number(i));
            QVERIFY(!makeComment(id, written.last(), i % 2 ? Sender::Learner : Sender::OtherLearner).isEmpty());
        }
        const QByteArray path = "/community/posts/" + id + "/comments";
        const HttpAnswer first = m_server->send("GET", path + "?limit=5", {}, Sender::Learner);
        QStringList read = contentsOf(first, QStringLiteral("comments"));
        QCOMPARE(first.json()[QStringLiteral("totalPages")].toInt(), 3);
        const QByteArray next = textOf(first.json()[QStringLiteral("nextCursor")]);
        read += contentsOf(m_server->send("GET", path + "?limit=5&cursor=" + next, {}, Sender::Learner),
                           QStringLiteral("comments"));
        read += contentsOf(m_server->send("GET", path + "?limit=5&page=3", {}, Sender::Learner),
                           QStringLiteral("comments"));
        QCOMPARE(read, written);
        HttpScenario again{
            .name = "again",
            .path = path,
            .sender = Sender::Learner,
            .headers = {{"If-None-Match", m_server->send("GET", path, {}, Sender::Learner).header("ETag")}}};
        QCOMPARE(m_server->send(again).status, 304);
    }

    void moderates()
    {
        const QByteArray id = makePost(QStringLiteral("doubtful"));
        const QByteArray comment = makeComment(id, QStringLiteral("worse"), Sender::OtherLearner);
        const QByteArray report = "{\"reason\":\"spam\",\"note\":\"again and again\"}";
        const HttpAnswer reported =
            m_server->send("POST", "/community/posts/" + id + "/reports", report, Sender::OtherLearner);
        QCOMPARE(reported.status, 201);
        QVERIFY(!reported.body.contains("user"));
        QCOMPARE(
            m_server->send("POST", "/community/posts/" + id + "/reports", "{\"reason\":\"hate\"}", Sender::OtherLearner)
                .body,
            reported.body);
        QCOMPARE(m_server->send("POST", "/community/posts/" + id + "/reports", "{\"reason\":\"hate\"}", Sender::Editor)
                     .status,
                 201);
        QCOMPARE(m_server->send("POST", "/community/comments/" + comment + "/reports", report, Sender::Learner).status,
                 201);
        for (const Sender sender : {Sender::Learner, Sender::Editor})
            QCOMPARE(m_server->send("GET", "/moderation/cases", {}, sender).status, 403);
        const QJsonObject queue = m_server->send("GET", "/moderation/cases", {}, Sender::Reviewer).json();
        QCOMPARE(queue[QStringLiteral("total")].toInt(), 2);
        const QJsonObject entry = queue[QStringLiteral("cases")].toArray().first().toObject();
        QCOMPARE(entry[QStringLiteral("reportsCount")].toInt(), 2);
        QCOMPARE(entry[QStringLiteral("reasons")].toObject(),
                 (QJsonObject{{QStringLiteral("hate"), 1}, {QStringLiteral("spam"), 1}}));
        const QByteArray postCase = caseOf(id);
        const QByteArray commentCase = caseOf(comment);
        QCOMPARE(m_server->send("GET", "/moderation/cases/" + postCase, {}, Sender::Reviewer)
                     .json()[QStringLiteral("reports")]
                     .toArray()
                     .size(),
                 2);
        QCOMPARE(m_server
                     ->send("POST", "/moderation/cases/" + postCase + "/decision", "{\"decision\":\"hide\"}",
                            Sender::Learner)
                     .status,
                 403);
        // A hidden comment leaves the count, a hidden post every list, for its author too.
        QCOMPARE(decide(commentCase, QStringLiteral("hide")), 200);
        QCOMPARE(read(id)[QStringLiteral("commentsCount")].toInt(), 0);
        QCOMPARE(m_server->send("PATCH", "/community/comments/" + comment, "{\"content\":\"x\"}", Sender::OtherLearner)
                     .status,
                 404);
        QCOMPARE(decide(postCase, QStringLiteral("hide")), 200);
        for (const Sender sender : {Sender::Learner, Sender::Admin})
            QCOMPARE(m_server->send("GET", "/community/posts/" + id, {}, sender).status, 404);
        QCOMPARE(feed().json()[QStringLiteral("total")].toInt(), 0);
        QCOMPARE(m_server->send("PUT", "/community/posts/" + id + "/like", {}, Sender::Editor).status, 404);
        QCOMPARE(m_server->send("POST", "/community/posts/" + id + "/comments", "{\"content\":\"x\"}", Sender::Editor)
                     .status,
                 404);
        QCOMPARE(m_server->send("POST", "/community/posts/" + id + "/reports", report, Sender::Admin).status, 404);
        QCOMPARE(m_server->send("GET", "/moderation/cases?state=hidden", {}, Sender::Reviewer)
                     .json()[QStringLiteral("total")]
                     .toInt(),
                 2);
        QCOMPARE(decide(postCase, QStringLiteral("restore")), 200);
        QCOMPARE(decide(commentCase, QStringLiteral("restore")), 200);
        QCOMPARE(read(id)[QStringLiteral("commentsCount")].toInt(), 1);
        QCOMPARE(feed().json()[QStringLiteral("total")].toInt(), 1);
        // A new voice opens it again.
        QVERIFY(caseOf(id).isEmpty());
        QCOMPARE(m_server->send("POST", "/community/posts/" + id + "/reports", report, Sender::Admin).status, 201);
        QCOMPARE(caseOf(id), postCase);
        QCOMPARE(decide(postCase, QStringLiteral("dismiss")), 200);
        QCOMPARE(ask("select count(*) from audit_log where action = 'community.case_decided'"), QByteArray("5"));
    }

    void countsAfterAnAccountIsErased()
    {
        const QByteArray id = makePost(QStringLiteral("stays"));
        makePost(QStringLiteral("goes"), Sender::OtherLearner);
        QVERIFY(!makeComment(id, QStringLiteral("goes too"), Sender::OtherLearner).isEmpty());
        for (const Sender sender : {Sender::OtherLearner, Sender::Learner})
            QCOMPARE(m_server->send("PUT", "/community/posts/" + id + "/like", {}, sender).status, 200);
        run("delete from users where username = 'otherlearner'");
        const QJsonObject left = read(id);
        QCOMPARE(left[QStringLiteral("likesCount")].toInt(), 1);
        QCOMPARE(left[QStringLiteral("commentsCount")].toInt(), 0);
        QCOMPARE(feed().json()[QStringLiteral("total")].toInt(), 1);
        m_server.reset();
    }

    void ranks()
    {
        const auto earn = [this](Sender sender, int points, const QByteArray &type, const QByteArray &when,
                                 const QByteArray &language) {
            const QByteArray id = m_server->userId(sender).toByteArray();
            run("insert into user_activities (user_id, activity_type, points_earned, created_at, activity_data) values "
                "('" +
                id + "', '" + type + "', " + QByteArray::number(points) + ", " + when + ", '{\"language\": \"" +
                language + "\"}')");
        };
        const auto board = [this](const QByteArray &query, Sender sender) {
            return m_server->send("GET", "/leaderboard" + query, {}, sender);
        };
        const HttpAnswer empty = board({}, Sender::Learner);
        QVERIFY2(empty.status == 200, empty.body.constData());
        QVERIFY(empty.json()[QStringLiteral("entries")].toArray().isEmpty());
        QVERIFY(empty.json()[QStringLiteral("me")].isNull());
        earn(Sender::Learner, 50, "lesson_completed", "now()", "en");
        earn(Sender::OtherLearner, 30, "lesson_completed", "now()", "de");
        earn(Sender::OtherLearner, 40, "review_done", "now() - interval '400 days'", "en");
        earn(Sender::Editor, 50, "lesson_completed", "now()", "en");
        run("update users set streak_count = 3, last_streak_day = current_date where username = 'learner'");
        const QJsonObject weekly = board({}, Sender::OtherLearner).json();
        QCOMPARE(weekly[QStringLiteral("participants")].toInt(), 3);
        QCOMPARE(weekly[QStringLiteral("me")][QStringLiteral("rank")].toInt(), 3);
        QCOMPARE(weekly[QStringLiteral("me")][QStringLiteral("points")].toInt(), 30);
        const QJsonArray entries = weekly[QStringLiteral("entries")].toArray();
        QCOMPARE(entries.at(0)[QStringLiteral("rank")].toInt(), 1);
        QCOMPARE(entries.at(1)[QStringLiteral("rank")].toInt(), 1);
        QCOMPARE(entries.at(2)[QStringLiteral("rank")].toInt(), 3);
        QCOMPARE(entries.at(2)[QStringLiteral("lessonsCompleted")].toInt(), 1);
        const QJsonObject allTime = board("?period=all-time&limit=1", Sender::Learner).json();
        QCOMPARE(allTime[QStringLiteral("entries")].toArray().size(), 1);
        QCOMPARE(allTime[QStringLiteral("entries")][0][QStringLiteral("points")].toInt(), 70);
        QCOMPARE(allTime[QStringLiteral("me")][QStringLiteral("rank")].toInt(), 2);
        QCOMPARE(allTime[QStringLiteral("me")][QStringLiteral("streak")].toInt(), 3);
        QVERIFY(allTime[QStringLiteral("startsAt")].isNull());
        const QJsonObject german = board("?period=monthly&language=de", Sender::Learner).json();
        QCOMPARE(german[QStringLiteral("participants")].toInt(), 1);
        QVERIFY(german[QStringLiteral("me")].isNull());
        QVERIFY(!board({}, Sender::Learner).body.contains("scenario.example"));
        // A point moves the ranking at once, cached or not.
        earn(Sender::OtherLearner, 100, "review_done", "now()", "en");
        QCOMPARE(board({}, Sender::Learner).json()[QStringLiteral("entries")][0][QStringLiteral("points")].toInt(),
                 130);
        QCOMPARE(board({}, Sender::Learner).json()[QStringLiteral("me")][QStringLiteral("rank")].toInt(), 2);
        run("delete from users where username = 'otherlearner'");
        QCOMPARE(board({}, Sender::Learner).json()[QStringLiteral("participants")].toInt(), 2);
        QCOMPARE(board({}, Sender::Learner).json()[QStringLiteral("me")][QStringLiteral("rank")].toInt(), 1);
        m_server.reset();
    }

private:
    TempPostgres m_postgres;
    server::DatabaseSettings m_database;
    std::unique_ptr<HttpScenarioServer> m_server;
    QRandomGenerator m_random{runSeed()};
};

QTEST_GUILESS_MAIN(TestCommunityScenarios)
#include "tst_communityscenarios.moc"
