// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/api/spokenmovie.h"
#include "tests/support/studioscenario.h"
#include "tests/support/temppostgres.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::tests;

namespace {

struct Read
{
    const char *route;
    Sender sender = Sender::Learner;
    const char *query = "";
    const char *why = nullptr; ///< why it has no ETag
};

/// Every GET that the server has: one that is not listed here fails the test.
constexpr std::array reads{
    Read{"/auth/me"},
    Read{"/auth/sessions"},
    Read{"/movies", Sender::Anonymous},
    Read{"/movies/{movieId}", Sender::Anonymous},
    Read{"/movies/{movieId}/lessons", Sender::Learner, "?language=es"},
    Read{"/bookmarks"},
    Read{"/search", Sender::Learner, "?q=xyzzy"},
    Read{"/search/suggestions"},
    Read{"/lessons/{lessonId}"},
    Read{"/lessons/{lessonId}/exercises"},
    Read{"/recommendations"},
    Read{"/progress/stats"},
    Read{"/progress/history"},
    Read{"/reviews/due"},
    Read{"/achievements"},
    Read{"/subscription/status"},
    Read{"/community/posts"},
    Read{"/community/posts/{postId}"},
    Read{"/community/posts/{postId}/comments"},
    Read{"/moderation/cases", Sender::Reviewer},
    Read{"/moderation/cases/{caseId}", Sender::Reviewer},
    Read{"/leaderboard"},
    Read{"/analytics/summary", Sender::Admin},
    Read{"/experiments/assignments"},
    Read{"/experiments", Sender::Admin},
    Read{"/auth/me/viewing-age"},
    Read{"/downloads"},
    Read{"/studio/movies/{movieId}/availability", Sender::Editor},
    Read{"/studio/movies/{movieId}/releases", Sender::Editor},
    Read{"/studio/movies/{movieId}/members", Sender::Editor},
    Read{"/studio/movies/{movieId}/audit", Sender::Editor},
    Read{"/studio/movies/{movieId}/releases/{releaseId}/diff/{otherId}", Sender::Editor},
    Read{"/openapi.yaml", Sender::Anonymous},
    Read{"/docs", Sender::Anonymous},
    Read{"/verify-email", Sender::Anonymous},
    Read{"/confirm-email", Sender::Anonymous},
    Read{"/reset-password", Sender::Anonymous},
    Read{"/.well-known/jwks.json", Sender::Anonymous},
    Read{"/healthz", Sender::Anonymous, "", "says how things are now"},
    Read{"/readyz", Sender::Anonymous, "", "says how things are now"},
    Read{"/auth/me/export", Sender::Learner, "", "made once, to be kept by the learner"},
    Read{"/docs/{name}", Sender::Anonymous, "", "served as /docs is: tst_referencescenarios"},
    Read{"/pages/{name}", Sender::Anonymous, "", "served as /docs is: tst_referencescenarios"},
    Read{"/avatars/{avatar}", Sender::Anonymous, "", "another picture has another address: tst_avatarscenarios"},
    Read{"/media/{sha256}/{name}", Sender::Anonymous, "", "named by its content: tst_studioscenarios"},
    Read{"/media/play/{token}/{file}", Sender::Anonymous, "", "named by its package: tst_playbackscenarios"},
    Read{"/media/play/{token}/{folder}/{file}", Sender::Anonymous, "", "the same"},
    Read{"/media/play/{token}/offline/bundle", Sender::Anonymous, "", "the same: tst_downloadscenarios"},
    Read{"/downloads/{downloadId}/key", Sender::Learner, "", "never stored anywhere"},
    Read{"/media/play/{token}/keys/{keyId}", Sender::Anonymous, "", "never stored anywhere"},
    Read{"/studio/objects/{sha256}", Sender::Editor, "", "has no content, only a state"},
    Read{"/studio/movies/{movieId}/encodings/{releaseId}", Sender::Editor, "",
         "a state that changes while it is looked at: tst_encodingscenarios"},
    Read{"/studio/uploads", Sender::Editor, "", "a state that changes with every piece: tst_uploadscenarios"},
    Read{"/studio/uploads/{uploadId}", Sender::Editor, "", "the same of one upload"}};

} // namespace

/// Reads can be asked whether anything has changed.
class TestConditionalReads : public QObject
{
    Q_OBJECT

private:
    HttpAnswer get(const QByteArray &path, Sender sender, const QByteArray &etag = {})
    {
        HttpScenario scenario;
        scenario.path = path;
        scenario.sender = sender;
        if (!etag.isEmpty())
            scenario.headers = {{"If-None-Match", etag}};
        return m_server->send(scenario);
    }

    TempPostgres m_postgres;
    std::unique_ptr<HttpScenarioServer> m_server;
    QRandomGenerator m_random{20261125};
    QHash<QByteArray, QByteArray> m_ids;

private slots:
    void initTestCase()
    {
        QVERIFY(m_postgres.start().ok());
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_server = std::make_unique<HttpScenarioServer>(*database);
        QVERIFY(m_server->start().ok());
        const api::ReleaseManifest movie = makeSpokenMovie(m_random, QStringLiteral("es"), 2, 6);
        QCOMPARE(tests::publish(*m_server, movie).status, 200);
        const HttpAnswer post = m_server->send("POST", "/community/posts", "{\"content\":\"Hello\"}", Sender::Learner);
        QCOMPARE(post.status, 201);
        const QByteArray postId = post.json()["id"].toString().toLatin1();
        const HttpAnswer report = m_server->send("POST", "/community/posts/" + postId + "/reports",
                                                 "{\"reason\":\"spam\"}", Sender::OtherLearner);
        QVERIFY2(report.status < 300, report.body.constData());
        const HttpAnswer cases = m_server->send("GET", "/moderation/cases", {}, Sender::Reviewer);
        m_ids = {{"{movieId}", movie.movie.id.toByteArray()},
                 {"{lessonId}", movie.lessons.first().lesson.id.toByteArray()},
                 {"{releaseId}", movie.releaseId.toByteArray(QUuid::WithoutBraces)},
                 {"{otherId}", movie.releaseId.toByteArray(QUuid::WithoutBraces)},
                 {"{postId}", postId},
                 {"{caseId}", cases.json()["cases"][0]["id"].toString().toLatin1()}};
    }
    void cleanupTestCase() { m_server.reset(); }

    void knowsEveryRoute()
    {
        QByteArrayList served;
        for (const QByteArray &route : m_server->routes()) {
            if (route.startsWith("GET "))
                served.append(route.mid(4));
        }
        QByteArrayList listed;
        for (const Read &read : reads)
            listed.append(read.route);
        std::sort(served.begin(), served.end());
        std::sort(listed.begin(), listed.end());
        for (const QByteArray &route : served)
            QVERIFY2(listed.contains(route), route.constData());
        QCOMPARE(served, listed);
    }

    void tellsWhatHasNotChanged_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < reads.size(); ++i) {
            if (!reads[i].why)
                QTest::newRow(reads[i].route) << int(i);
        }
    }
    void tellsWhatHasNotChanged()
    {
        QFETCH(int, index);
        const Read &read = reads.at(size_t(index));
        QByteArray path = QByteArray(read.route) + read.query;
        for (auto id = m_ids.cbegin(); id != m_ids.cend(); ++id)
            path.replace(id.key(), id.value());
        QVERIFY2(!path.contains('{'), path.constData());
        const HttpAnswer first = get(path, read.sender);
        QVERIFY2(first.status == 200, first.body.constData());
        const QByteArray etag = first.header("ETag");
        QVERIFY(etag.size() > 2);
        const HttpAnswer again = get(path, read.sender, etag);
        QCOMPARE(again.status, 304);
        QVERIFY(again.body.isEmpty());
        // Weak where the answer was compressed on its way, which one without a body is not.
        QCOMPARE(QByteArray(again.header("ETag")).replace("W/", ""), QByteArray(etag).replace("W/", ""));
        QCOMPARE(get(path, read.sender, "\"another\"").status, 200);
    }
};

QTEST_GUILESS_MAIN(TestConditionalReads)
#include "tst_conditionalreads.moc"
