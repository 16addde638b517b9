// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/media/mediaurls.h"
#include "tests/common/api/manifestmaker.h"
#include "tests/server/contract/browser.h"
#include "tests/support/contractserver.h"
#include "tests/support/eventually.h"
#include "tests/support/requestbody.h"
#include "tests/support/studioscenario.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::tests;

namespace {

/// Stands in every hostile text, so that it is found wherever it comes out.
constexpr char mark[] = "data-ran";
constexpr char override[] = "\xE2\x80\xAE"; ///< U+202E

/// Of what a route's path may name, in the place of a value.
const QByteArrayList hostileSegments{
    "%3Cscript%3Edata-ran%3C%2Fscript%3E",
    "%E2%80%AEdata-ran",
    "x%0D%0ASet-Cookie:%20data-ran=1%0D%0A%0D%0A%3Chtml%3E",
    "%00data-ran",
    "..%2F..%2Fdata-ran",
    "%22%3E%3Cimg%20src=x%20onerror=data-ran%3E",
};

/// The routes that are web pages, whatever is asked of them.
const QByteArrayList pages{"GET /docs", "GET /verify-email", "GET /confirm-email", "GET /reset-password"};

QByteArray encoded(const QByteArray &text)
{
    return text.toPercentEncoding();
}

} // namespace

/// Markup, scripts, control and bidirectional characters in whatever people and editors write, in addresses and in
/// headers: data in every answer, and nothing that runs in a browser.
class TestHostileContent : public QObject
{
    Q_OBJECT

    ContractServer m_server;
    ReplayServer m_replay;
    Browser m_browser;
    QByteArray m_markup;
    QByteArray m_movie;
    QByteArray m_post;
    QByteArray m_file; ///< the address of an uploaded file that is a web page

    HttpScenarioServer &http() { return m_server.http(); }

    /// What is wrong with the answer as something that a browser may be pointed at; empty where it is inert.
    static QString objection(const HttpAnswer &answer, bool mayBePage)
    {
        const QByteArray type = answer.header("Content-Type").split(';').first();
        if (answer.header("X-Content-Type-Options") != "nosniff")
            return QStringLiteral("the type may be guessed");
        if (!answer.header("Content-Security-Policy").contains("default-src 'none'"))
            return QStringLiteral("no policy");
        if (answer.header("Referrer-Policy") != "no-referrer")
            return QStringLiteral("tells where one comes from");
        const bool isData = type.isEmpty() || type == "application/json" || type.endsWith("+json") ||
                            type == "application/yaml" || type == "text/vtt";
        if (!isData && !mayBePage)
            return QStringLiteral("the type is ") + QString::fromLatin1(type);
        if (type.endsWith("json") && QJsonDocument::fromJson(answer.body).isNull())
            return QStringLiteral("no JSON");
        for (const auto &[name, value] : answer.headers) {
            if (name.compare("Set-Cookie", Qt::CaseInsensitive) == 0 || value.contains(mark) ||
                value.contains(override))
                return QStringLiteral("repeated in the header ") + QString::fromLatin1(name);
        }
        if (answer.status >= 400 && (answer.body.contains(mark) || answer.body.contains(override)))
            return QStringLiteral("an error repeats what was sent");
        return {};
    }

    QByteArray htmlOf(const QString &path) const
    {
        QFile file(path);
        if (!file.open(QFile::ReadOnly))
            return {};
        const QByteArray part = file.readAll().split('\n').join("").replace("\r", "\n");
        const qsizetype html = part.indexOf("text/html");
        const qsizetype start = part.indexOf("\n\n", html) + 2;
        return QByteArray::fromBase64(part.mid(start, part.indexOf("\n--", start) - start));
    }

    void makeMovie()
    {
        QRandomGenerator random(3);
        api::ReleaseManifest manifest = makeManifest(random, 2);
        while (manifest.lessons.isEmpty() || manifest.lessons.first().cues.isEmpty())
            manifest = makeManifest(random, 2);
        const QString markup = QString::fromUtf8(m_markup);
        manifest.movie.isActive = true;
        manifest.movie.isPremium = false;
        manifest.movie.title = markup.left(255);
        manifest.movie.originalTitle = manifest.movie.title;
        manifest.movie.description = markup;
        for (api::ManifestLesson &lesson : manifest.lessons) {
            lesson.lesson.isPremium = false;
            lesson.lesson.title = manifest.movie.title;
            lesson.lesson.description = markup;
            for (LessonCue &cue : lesson.cues)
                cue.cue.text = markup;
            lesson.occurrences.clear();
        }
        const HttpAnswer published = publish(http(), manifest);
        QVERIFY2(published.status == 200, published.body.left(500).constData());
        m_movie = manifest.movie.id.toByteArray();
    }

    void makeFile()
    {
        const QByteArray page = "WEBVTT\n\n<!doctype html><html><body>" + m_markup;
        const QByteArray sha256 = QCryptographicHash::hash(page, QCryptographicHash::Sha256).toHex();
        for (const auto &[type, status] : {std::pair{"text/html", 400}, {"image/svg+xml", 400}, {"text/vtt", 201}}) {
            const HttpScenario upload{.name = type,
                                      .method = "PUT",
                                      .path = "/studio/objects/" + sha256,
                                      .body = page,
                                      .sender = Sender::Editor,
                                      .headers = {{"Content-Type", type}},
                                      .status = status};
            QCOMPARE(http().check(upload), QString());
        }
        m_file = http().parts().mediaUrls.sign(QString::fromLatin1(sha256), QStringLiteral("page.vtt")).toLatin1();
    }

private slots:
    void initTestCase()
    {
        m_server.start();
        m_markup =
            "'\"></title></script><script>document.documentElement.setAttribute('data-ran',1)</script><img src=" +
            m_replay.beaconUrl() + " onerror=\"document.documentElement.setAttribute('data-ran',1)\">";
        makeMovie();
        makeFile();
        const QByteArray text = body({{QStringLiteral("content"), QString::fromUtf8(m_markup)}});
        const HttpAnswer post = http().send("POST", "/community/posts", text, Sender::OtherLearner);
        QCOMPARE(post.status, 201);
        m_post = post.json()[QStringLiteral("id")].toString().toLatin1();
        QCOMPARE(http().send("POST", "/community/posts/" + m_post + "/comments", text, Sender::OtherLearner).status,
                 201);
        QCOMPARE(http()
                     .send("POST", "/community/posts/" + m_post + "/reports",
                           body({{QStringLiteral("reason"), QStringLiteral("other")},
                                 {QStringLiteral("note"), QString::fromUtf8(m_markup)}}),
                           Sender::Learner)
                     .status,
                 201);
        QCOMPARE(http()
                     .send("PATCH", "/auth/me", body({{QStringLiteral("fullName"), QString::fromUtf8(m_markup)}}),
                           Sender::Learner)
                     .status,
                 200);
        QCOMPARE(http().send("GET", "/search?q=" + encoded(m_markup.left(200)), {}, Sender::Learner).status, 200);
    }

    /// Every route, with what is there and with hostile values in its path, query and headers.
    void everyAnswerIsInert()
    {
        QStringList faults;
        int asked = 0;
        for (const QByteArray &route : http().routes()) {
            const QByteArray method = route.split(' ').first();
            QByteArrayList paths{m_server.concrete(route.mid(method.size() + 1))};
            for (const QByteArray &segment : hostileSegments) {
                QByteArray path = route.mid(method.size() + 1);
                while (path.contains('{'))
                    path.replace(path.indexOf('{'), path.indexOf('}') - path.indexOf('{') + 1, segment);
                paths.append(path + "?q=" + segment + "&sortBy=" + segment + "&language=" + segment +
                             "&cursor=" + segment + "&page=" + segment + "&url=" + segment);
            }
            for (const QByteArray &path : std::as_const(paths)) {
                for (const Sender sender : {Sender::Anonymous, Sender::Learner, Sender::Admin}) {
                    if (method != "GET" && sender != Sender::Anonymous &&
                        (path == paths.first() || !route.contains('{')))
                        continue; // it would do what it is asked
                    const HttpScenario scenario{.name = route,
                                                .method = method,
                                                .path = path,
                                                .sender = sender,
                                                .headers = {{"Origin", "https://<script>data-ran"},
                                                            {"X-Request-Id", "<script>data-ran"},
                                                            {"traceparent", "<script>data-ran"},
                                                            {"If-None-Match", "\"<script>data-ran\""},
                                                            {"Accept-Language", "<script>data-ran"},
                                                            {"User-Agent", "<script>data-ran"}}};
                    const HttpAnswer answer = http().send(scenario);
                    ++asked;
                    const QString fault = answer.status == 0 || answer.status >= 500
                                              ? QStringLiteral("status %1").arg(answer.status)
                                              : objection(answer, pages.contains(route) || path == paths.first());
                    if (!fault.isEmpty())
                        faults.append(QStringLiteral("%1 %2: %3")
                                          .arg(QString::fromLatin1(method), QString::fromLatin1(path), fault));
                }
            }
        }
        for (const char *path : {"/nowhere/%3Cscript%3Edata-ran", "/%E2%80%AEdata-ran", "/v1/data-ran",
                                 "/docs/%3Cscript%3Edata-ran.html"}) {
            const QString fault = objection(http().send("GET", path), false);
            if (!fault.isEmpty())
                faults.append(QLatin1String(path) + QStringLiteral(": ") + fault);
        }
        QVERIFY(asked > 1000);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 20).join(QLatin1Char('\n'))));
    }

    void refusesCharactersThatTurnOrHideText_data()
    {
        QTest::addColumn<QByteArray>("written"); // as JSON writes it
        QTest::newRow("null") << QByteArray("a\\u0000b");
        QTest::newRow("escape") << QByteArray("a\\u001b[2Jb");
        QTest::newRow("bell") << QByteArray("a\\u0007b");
        QTest::newRow("C1 control") << QByteArray("a\\u009bb");
        QTest::newRow("right-to-left override") << QByteArray("a\\u202eb");
        QTest::newRow("left-to-right override") << QByteArray("a\\u202db");
        QTest::newRow("an embedding left open") << QByteArray("a\\u202bb");
        QTest::newRow("an isolate left open") << QByteArray("a\\u2067b");
        QTest::newRow("half a pair") << QByteArray("a\\ud800b");
    }
    void refusesCharactersThatTurnOrHideText()
    {
        QFETCH(QByteArray, written);
        const auto stored = [&](const QByteArray &method, const QByteArray &path, const QByteArray &name,
                                const QByteArray &more = {}) {
            return http()
                .send(method, path, "{\"" + name + "\":\"" + written + "\"" + more + "}", Sender::Learner)
                .status;
        };
        const QByteArray post = "/community/posts/" + m_post;
        QCOMPARE(stored("PATCH", "/auth/me", "fullName"), 400);
        QCOMPARE(stored("PATCH", "/auth/me", "username"), 400);
        QCOMPARE(stored("POST", "/community/posts", "content"), 400);
        QCOMPARE(stored("POST", post + "/comments", "content"), 400);
        QCOMPARE(stored("POST", post + "/reports", "note", ",\"reason\":\"spam\""), 400);
        QCOMPARE(http()
                     .send("POST", "/auth/register",
                           "{\"email\":\"" + written + "@scenario.example\",\"password\":\"violet anchor drum\"}")
                     .status,
                 400);
        // What is searched for may be pasted from anywhere: it is taken without them.
        const QString pasted = QJsonDocument::fromJson("[\"" + written + "\"]").array().first().toString();
        if (!pasted.isEmpty() && pasted.isValidUtf16() && !pasted.contains(QChar(0))) {
            QCOMPARE(http().send("GET", "/search?q=" + encoded(pasted.toUtf8()), {}, Sender::Learner).status, 200);
            QCOMPARE(m_server.ask("select count(*) from searches where query = '" + pasted.toUtf8() + "'"),
                     QByteArray("0"));
        }
    }

    void theBrowserOfThisTestRunsWhatMayRun()
    {
        if (Browser::program().isEmpty())
            QSKIP("no Chromium is installed: nothing is rendered here");
        HttpAnswer careless{200, {{"Content-Type", "text/html"}}, "<!doctype html><title>x</title>" + m_markup};
        m_replay.forgetBeacons();
        QVERIFY(m_browser.documentOf(m_replay.replay(careless)).contains("<html data-ran"));
        QVERIFY(m_replay.beacons() > 0);
    }

    /// Whatever has the markup in it, and the pages of our own with hostile addresses.
    void runsNothingInABrowser()
    {
        if (Browser::program().isEmpty())
            QSKIP("no Chromium is installed: nothing is rendered here");
        QList<std::pair<QByteArray, QByteArray>> opened{
            {"reference", http().url() + "/docs?url=" + m_replay.beaconUrl() + "&configUrl=" + m_replay.beaconUrl() +
                              "#/" + encoded(m_markup)},
            {"uploaded file", http().url() + m_file},
            {"error", http().url() + "/movies/" + encoded(m_markup)},
            {"movies", http().url() + "/movies"},
            {"verify", http().url() + "/verify-email?token=" + encoded(m_markup) + "#token=" + encoded(m_markup)},
            {"confirm", http().url() + "/confirm-email?x=" + encoded(m_markup) + "#" + encoded(m_markup)},
            {"reset", http().url() + "/reset-password#token=" + encoded(m_markup) + "&" + encoded(m_markup)},
        };
        const QByteArray caseId = m_server.ask("select id from moderation_cases where post_id = '" + m_post + "'");
        const QList<std::pair<QByteArray, Sender>> seen{{"/movies/" + m_movie, Sender::Learner},
                                                        {"/community/posts", Sender::Learner},
                                                        {"/community/posts/" + m_post + "/comments", Sender::Learner},
                                                        {"/search/suggestions?q=", Sender::Learner},
                                                        {"/moderation/cases/" + caseId, Sender::Reviewer}};
        for (const auto &[path, sender] : seen) {
            const HttpAnswer answer = http().send("GET", path, {}, sender);
            QVERIFY2(answer.status == 200 && answer.body.contains("document.documentElement"),
                     (path + ": " + answer.body.left(600)).constData());
            opened.append({path, m_replay.replay(answer)});
        }
        for (const auto &[name, url] : std::as_const(opened)) {
            m_replay.forgetBeacons();
            const QByteArray document = m_browser.documentOf(url);
            QVERIFY2(document.contains("<html"), name.constData());
            QVERIFY2(!document.contains("<html data-ran") && !document.contains("data-ran=\"1\""), name.constData());
            QVERIFY2(m_replay.beacons() == 0, name.constData());
        }
    }

    /// What the server mails: nothing that somebody wrote is in it, as text or as HTML, nor in its head.
    void mailsCarryNothingThatSomebodyWrote()
    {
        http().startJobs();
        const QByteArray address = "o'mail&<i>@scenario.example";
        QCOMPARE(http()
                     .send("POST", "/auth/register",
                           body({{QStringLiteral("email"), QString::fromLatin1(address)},
                                 {QStringLiteral("password"), QStringLiteral("violet anchor drum")}}))
                     .status,
                 400);
        for (const char *hostile : {"a\\r\\nBcc: x@scenario.example", "\\\"<b>\\\"@scenario.example",
                                    "x@scenario.example\\nSubject: y", "x@scen<b>ario.example"})
            QCOMPARE(http()
                         .send("POST", "/auth/register",
                               QByteArray("{\"email\":\"") + hostile + "\",\"password\":\"violet anchor drum\"}")
                         .status,
                     400);
        const HttpAnswer registered =
            http().send("POST", "/auth/register",
                        body({{QStringLiteral("email"), QStringLiteral("o'mail&{{7*7}}=?x?=@scenario.example")},
                              {QStringLiteral("fullName"), QString::fromUtf8(m_markup)},
                              {QStringLiteral("password"), QStringLiteral("violet anchor drum")}}));
        QCOMPARE(registered.status, 201);
        const QByteArray token =
            registered.json()[QStringLiteral("session")][QStringLiteral("accessToken")].toString().toLatin1();
        QCOMPARE(http().sendWithToken("POST", "/auth/email/verification", token).status, 202);
        const QString folder = http().dataDirectory() + QStringLiteral("/mail");
        QStringList mails;
        QVERIFY(eventually([&] {
            QDirIterator it(folder, {QStringLiteral("*.eml")}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext())
                mails.append(it.next());
            return !mails.isEmpty();
        }));
        for (const QString &name : std::as_const(mails)) {
            const QByteArray html = htmlOf(name);
            QVERIFY2(html.contains("<p>Hello,</p>"), qPrintable(name));
            QVERIFY(!html.contains(mark) && !html.contains("7*7") && !html.contains("<script") &&
                    !html.contains("<img"));
            if (Browser::program().isEmpty())
                continue;
            m_replay.forgetBeacons();
            const QByteArray document =
                m_browser.documentOf(m_replay.replay({200, {{"Content-Type", "text/html; charset=utf-8"}}, html}));
            QVERIFY(document.contains("<p>Hello,</p>") && !document.contains(mark));
            QCOMPARE(m_replay.beacons(), 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestHostileContent)
#include "tst_hostilecontent.moc"
