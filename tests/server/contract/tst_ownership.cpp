// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/api/spokenmovie.h"
#include "tests/support/contractserver.h"
#include "tests/support/requestbody.h"
#include "tests/support/studioscenario.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::tests;

namespace {

/// What a route's request does for the owner of what it names or, where it names nothing, for whoever asks; and what it
/// does for another person of the same role. Nobody signed in always gets 401.
struct Deed
{
    QByteArray route;
    QByteArray body{};
    int ownerStatus = 200;
    int otherStatus = 200;
};

/// Things of nobody's: whoever has the role meets the same. tst_authorisation looks after the role.
const QByteArrayList impersonal{
    "GET /healthz",
    "GET /readyz",
    "GET /openapi.yaml",
    "GET /docs",
    "GET /.well-known/jwks.json",
    "GET /docs/{name}",
    "GET /verify-email",
    "GET /confirm-email",
    "GET /reset-password",
    "GET /pages/{name}",
    "GET /media/{sha256}/{name}",
    "GET /avatars/{avatar}",
    // A token says whose they are: tst_forgedaccess, tst_playbackscenarios.
    "GET /media/play/{token}/{file}",
    "GET /media/play/{token}/{folder}/{file}",
    "GET /media/play/{token}/keys/{keyId}",
    "POST /media/play/{token}/license/{system}",
    "GET /media/play/{token}/offline/bundle",
    "POST /webhooks/stripe",
    // Nobody is signed in yet; a secret in the body says who it is.
    "POST /auth/register",
    "POST /auth/login",
    "POST /auth/refresh",
    "POST /auth/google",
    "POST /auth/email/confirm",
    "POST /auth/email/verify",
    "POST /auth/password/forgot",
    "POST /auth/password/reset",
    // The role's whole work.
    "PUT /community/posts/{postId}/pin",
    "DELETE /community/posts/{postId}/pin",
    "GET /moderation/cases",
    "GET /moderation/cases/{caseId}",
    "POST /moderation/cases/{caseId}/decision",
    "GET /analytics/summary",
    "GET /experiments",
    "POST /experiments",
    "POST /experiments/{key}/stop",
    // Files are named by their content and belong to whatever release names them.
    "GET /studio/objects/{sha256}",
    "PUT /studio/objects/{sha256}",
    // Answered by who began it: tst_uploadscenarios, refusesPiecesThatDoNotFit() and tellsWhereToGoOn().
    "PUT /studio/objects/{sha256}/direct",
    "PUT /studio/objects/{sha256}/direct/completion",
    "GET /studio/uploads",
    "POST /studio/uploads",
    "GET /studio/uploads/{uploadId}",
    "PATCH /studio/uploads/{uploadId}",
    "POST /studio/uploads/{uploadId}",
    "DELETE /studio/uploads/{uploadId}",
    // Rights to a movie: editorsKeepTheirMovies().
    "PUT /studio/movies/{movieId}/release",
    "DELETE /studio/movies/{movieId}/release",
    "GET /studio/movies/{movieId}/releases",
    "GET /studio/movies/{movieId}/members",
    "PUT /studio/movies/{movieId}/members/{username}",
    "DELETE /studio/movies/{movieId}/members/{username}",
    "GET /studio/movies/{movieId}/audit",
    "GET /studio/movies/{movieId}/releases/{releaseId}/diff/{otherId}",
    "POST /studio/movies/{movieId}/releases/{releaseId}/rollback",
    "PUT /studio/movies/{movieId}/releases/{releaseId}/schedule",
    "DELETE /studio/movies/{movieId}/releases/{releaseId}/schedule",
    "PUT /studio/movies/{movieId}/encodings/{releaseId}", // tst_encodingscenarios, editorsKeepTheirOrders()
    "GET /studio/movies/{movieId}/encodings/{releaseId}",
    "DELETE /studio/movies/{movieId}/encodings/{releaseId}",
    "GET /studio/movies/{movieId}/availability",
    "PUT /studio/movies/{movieId}/availability",
    // Drafts: tst_syncscenarios, editorsKeepTheirDrafts().
    "POST /studio/movies/{movieId}/sync",
    // Ends the session or the account of whoever asks: endsOnlyWhatIsTheCallers().
    "POST /auth/logout",
    "DELETE /auth/me",
};

constexpr char everybodysId[] =
    "0196a000-0000-7000-8000-000000000001"; ///< the owner's id for something, tried by others too
/// What only the owner may ever see of the owner.
const QByteArrayList secrets{"\"learner@scenario.example", "Olive Unspoken", "olivesearch", "olivenote", "oliveevent"};

QList<Deed> deeds()
{
    const QByteArray id(everybodysId);
    return {
        {"GET /auth/me"},
        {"PATCH /auth/me", "{\"dailyGoal\":7}"},
        {"GET /auth/me/export"},
        {"GET /auth/me/viewing-age"},
        {"PUT /auth/me/viewing-age", "{\"viewingAge\":18}"},
        {"PUT /auth/me/avatar", "no picture", 415, 415},
        {"DELETE /auth/me/avatar", {}, 204, 204},
        {"POST /auth/email", "{\"email\":\"new@scenario.example\",\"password\":\"violet anchor drum\"}", 202, 202},
        {"POST /auth/email/verification", {}, 202, 202},
        {"POST /auth/password", "{\"currentPassword\":\"wrong\",\"newPassword\":\"copper violet wharf\"}", 403, 403},
        {"GET /auth/sessions"},
        {"DELETE /auth/sessions/{sessionId}", {}, 204, 404},

        {"GET /movies"},
        {"GET /movies/{movieId}"},
        {"GET /movies/{movieId}/lessons?language={language}"},
        {"PUT /movies/{movieId}/bookmark", {}, 204, 204},
        {"GET /bookmarks"},
        {"DELETE /movies/{movieId}/bookmark", {}, 204, 204},
        {"GET /search?q=drum"},
        {"GET /search/suggestions?q=olive"},
        {"DELETE /search/history", {}, 204, 204},
        {"GET /lessons/{lessonId}"},
        {"POST /lessons/{lessonId}/playback", {}, 404, 404},
        {"POST /lessons/{lessonId}/download", {}, 404, 404},
        {"GET /downloads"},
        {"GET /downloads/{downloadId}/key", {}, 404, 404}, // its package was never packed: tst_downloadscenarios
        {"DELETE /downloads/{downloadId}", {}, 204, 404},
        {"GET /lessons/{spokenId}/exercises?seed=1"},
        {"POST /lessons/{spokenId}/exercises/answers", "{attempt}"},
        {"GET /recommendations"},
        {"POST /progress/update", "{\"lessonId\":\"{lessonId}\",\"eventId\":\"" + id +
                                      "\",\"progressPercentage\":40,\"timeSpent\":60,\"currentPosition\":1}"},
        {"GET /progress/stats"},
        {"GET /progress/history"},
        {"POST /reviews", "{\"reviews\":[{\"reviewId\":\"" + id +
                              "\",\"vocabularyId\":\"{vocabularyId}\",\"rating\":3,\"reviewedAt\":\"{now}\"}]}"},
        {"GET /reviews/due"},
        {"GET /achievements"},
        {"POST /realtime/ticket", {}, 201, 201},
        {"GET /subscription/status"},
        {"POST /subscription/upgrade", "{\"tier\":\"premium\",\"paymentMethodId\":\"pm_card_visa\"}"},
        {"POST /subscription/cancel"},
        {"POST /subscription/resume"},

        {"GET /community/posts"},
        {"POST /community/posts", "{\"content\":\"another\"}", 201, 201},
        {"GET /community/posts/{postId}"},
        {"PATCH /community/posts/{postId}", "{\"content\":\"changed\"}", 200, 403},
        {"PUT /community/posts/{postId}/like", {}, 200, 200},
        {"DELETE /community/posts/{postId}/like", {}, 200, 200},
        {"POST /community/posts/{postId}/reports", "{\"reason\":\"spam\",\"note\":\"{note}\"}", 201, 201},
        {"GET /community/posts/{postId}/comments"},
        {"POST /community/posts/{postId}/comments", "{\"content\":\"a remark\"}", 201, 201},
        {"PATCH /community/comments/{commentId}", "{\"content\":\"changed\"}", 200, 403},
        {"POST /community/comments/{commentId}/reports", "{\"reason\":\"spam\"}", 201, 201},
        {"DELETE /community/comments/{commentId}", {}, 204, 403},
        {"DELETE /community/posts/{postId}", {}, 204, 403},
        {"GET /leaderboard"},
        {"POST /analytics/events",
         "{\"events\":[{\"eventId\":\"" + id +
             "\",\"type\":\"lesson_started\",\"occurredAt\":\"{now}\",\"data\":{\"lessonId\":"
             "\"{lessonId}\",\"userId\":\"{ownerId}\"}}]}",
         200, 400}, // "user_foreign"
        {"GET /experiments/assignments"},
        {"PUT /experiments/{key}/exposure", {}, 404, 404},
    };
}

} // namespace

/// Every route × the owner, another learner and nobody: what the answer is, that nothing of the owner's changes by
/// another's request, and that nobody but the owner sees what is the owner's alone.
class TestOwnership : public QObject
{
    Q_OBJECT

    ContractServer m_server;
    QByteArray m_post;
    QByteArray m_comment;
    QByteArray m_spokenLesson;
    QByteArray m_digestSql;

    QByteArray idOf(Sender sender) { return m_server.http().userId(sender).toByteArray(); }

    /// Another session of the owner's, to be ended.
    QByteArray makeSession()
    {
        if (m_server.http()
                .send("POST", "/auth/login",
                      "{\"email\":\"learner@scenario.example\",\"password\":\"violet anchor drum\"}")
                .status != 200)
            qFatal("the owner cannot sign in");
        return m_server.ask("select id from sessions where user_id = '" + idOf(Sender::Learner) +
                            "' and revoked_at is null order by created_at desc limit 1");
    }

    /// A lesson on a device of the owner's.
    QByteArray makeDownload()
    {
        return m_server.ask(
            "insert into lesson_packages (id, lesson_id, master) select id, id, 'master.m3u8' from movie_lessons "
            "order by id limit 1 on conflict do nothing; "
            "insert into downloads (id, user_id, lesson_id, package_id, expires_at) select gen_random_uuid(), '" +
            idOf(Sender::Learner) +
            "', lesson_id, id, now() + interval '1 day' from lesson_packages limit 1 on conflict (user_id, lesson_id) "
            "do update set package_id = excluded.package_id returning id");
    }

    /// An answer to each exercise, under the id that everybody uses here.
    QByteArray makeAttempt()
    {
        const QJsonObject set =
            m_server.http().send("GET", "/lessons/" + m_spokenLesson + "/exercises?seed=1", {}, Sender::Learner).json();
        QJsonArray answers;
        for (const QJsonValue &exercise : set[QStringLiteral("exercises")].toArray())
            answers.append(QJsonObject{{QStringLiteral("exerciseId"), exercise[QStringLiteral("id")]},
                                       {QStringLiteral("text"), QStringLiteral("olive")}});
        return body({{QStringLiteral("attemptId"), QLatin1String(everybodysId)},
                     {QStringLiteral("seed"), set[QStringLiteral("seed")]},
                     {QStringLiteral("version"), set[QStringLiteral("version")]},
                     {QStringLiteral("answers"), answers}});
    }

    QByteArray filled(QByteArray text)
    {
        if (text.contains("{downloadId}"))
            text.replace("{downloadId}", makeDownload());
        text = m_server.concrete(text.replace("{postId}", m_post).replace("{commentId}", m_comment));
        if (text.contains("{sessionId}"))
            text.replace("{sessionId}", makeSession());
        text.replace("{spokenId}", m_spokenLesson);
        if (text.contains("{attempt}"))
            text.replace("{attempt}", makeAttempt());
        if (text.contains("{vocabularyId}"))
            text.replace("{vocabularyId}", m_server.ask("select id from vocabulary order by id limit 1"));
        if (text.contains("{language}"))
            text.replace("{language}", m_server.ask("select language from movie_lessons order by id limit 1"));
        text.replace("{ownerId}", idOf(Sender::Learner));
        return text.replace("{now}", QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1());
    }

    /// Of every row that is the owner's. Counters follow what others do and are not the owner's word.
    QByteArray ownersRows() { return m_server.ask(m_digestSql); }

    void makeDigest()
    {
        const QByteArray tables = m_server.ask(
            "select string_agg(format('select %L || (to_jsonb(t) - ''likes_count'' - ''comments_count'')::text as x "
            "from "
            "%I t where %I = ''OWNER''', c.relname, c.relname, a.attname), ' union all ') from pg_class c join "
            "pg_attribute a on a.attrelid = c.oid where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', "
            "'p') and not c.relispartition and (a.attname in ('user_id', 'created_by', 'author_id') or (c.relname, "
            "a.attname) = ('users', 'id'))");
        m_digestSql = "select string_agg(x, E'\\n' order by x) from (" + tables + ") rows";
        m_digestSql.replace("OWNER", idOf(Sender::Learner));
    }

    HttpAnswer send(const Deed &deed, const QByteArray &path, const QByteArray &body, Sender sender)
    {
        const QByteArray method = deed.route.left(deed.route.indexOf(' '));
        QByteArray said = body;
        said.replace("{note}", sender == Sender::Learner ? "olivenote" : "a note");
        HttpScenario scenario{.name = deed.route, .method = method, .path = path, .body = said, .sender = sender};
        if (method == "POST")
            scenario.headers = {{"Idempotency-Key", "one-key-for-everybody"}};
        return m_server.http().send(scenario);
    }

    static QByteArray wrong(const HttpAnswer &answer, int status)
    {
        return answer.status == status ? QByteArray()
                                       : QByteArray::number(answer.status) + " instead of " +
                                             QByteArray::number(status) + ": " + answer.body.left(300);
    }

    static QString leaked(const HttpAnswer &answer)
    {
        QByteArray everything = answer.body;
        for (const auto &[name, value] : answer.headers)
            everything += '\n' + name + ": " + value;
        for (const QByteArray &secret : secrets) {
            if (everything.contains(secret))
                return QString::fromLatin1(secret);
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        m_server.start();
        HttpScenarioServer &http = m_server.http();
        QCOMPARE(http.send("PATCH", "/auth/me", "{\"fullName\":\"Olive Unspoken\"}", Sender::Learner).status, 200);
        QCOMPARE(http.send("GET", "/search?q=olivesearch", {}, Sender::Learner).status, 200);
        QCOMPARE(http.send("POST", "/community/posts/" + m_server.values().value("postId") + "/reports",
                           "{\"reason\":\"spam\",\"note\":\"olivenote\"}", Sender::Learner)
                     .status,
                 201);
        QCOMPARE(http.send("PUT", m_server.concrete("/movies/{movieId}/bookmark"), {}, Sender::Learner).status, 204);
        QRandomGenerator random(2); // ContractServer takes 1
        const api::ReleaseManifest spoken = makeSpokenMovie(random, QStringLiteral("es"), 2, 6);
        QCOMPARE(publish(http, spoken).status, 200);
        m_spokenLesson = spoken.lessons.first().lesson.id.toByteArray();
        m_post = m_server.makePost(Sender::Learner);
        m_comment = m_server.makeComment(m_server.values().value("postId"), Sender::Learner);
        makeDigest();
        QVERIFY(!idOf(Sender::OtherLearner).isEmpty());
        QVERIFY(ownersRows().count('\n') > 5);
    }

    void saysOfEveryRouteWhoseItIs()
    {
        QByteArrayList listed = impersonal;
        for (const Deed &deed : deeds())
            listed.append(deed.route.split('?').first().replace("{spokenId}", "{lessonId}"));
        QByteArrayList faults;
        for (const QByteArray &route : m_server.http().routes()) {
            if (listed.count(route) != 1)
                faults.append("nothing says whose is what is reached by " + route);
        }
        QCOMPARE(listed.size(), m_server.http().routes().size());
        QVERIFY2(faults.isEmpty(), faults.join('\n').constData());
    }

    void keepsThePersonalPersonal_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < deeds().size(); ++i)
            QTest::newRow(deeds().at(i).route.constData()) << int(i);
    }
    void keepsThePersonalPersonal()
    {
        QFETCH(int, index);
        const Deed deed = deeds().at(index);
        const QByteArray path = filled(deed.route.mid(deed.route.indexOf(' ') + 1));
        const QByteArray body = filled(deed.body);
        const QByteArray before = ownersRows();
        for (const Sender sender : {Sender::Anonymous, Sender::OtherLearner}) {
            const HttpAnswer answer = send(deed, path, body, sender);
            const bool isOpen = deed.route.startsWith("GET /movies");
            const int expected = sender == Sender::OtherLearner || isOpen ? deed.otherStatus : 401;
            QCOMPARE(wrong(answer, expected), QByteArray());
            QCOMPARE(leaked(answer), QString());
        }
        QCOMPARE(ownersRows(), before);
        const HttpAnswer owners = send(deed, path, body, Sender::Learner);
        QCOMPARE(wrong(owners, deed.ownerStatus), QByteArray());
    }

    /// The same key from two people is two requests.
    void anIdempotencyKeyIsTheCallersOwn()
    {
        const Deed post{"POST /community/posts", {}};
        const auto answerOf = [&](Sender sender) {
            return send(post, "/community/posts", "{\"content\":\"by key\"}", sender);
        };
        const HttpAnswer owners = answerOf(Sender::Editor);
        const HttpAnswer others = answerOf(Sender::Admin);
        QCOMPARE(owners.status, 201);
        QCOMPARE(others.status, 201);
        QVERIFY(owners.json()[QStringLiteral("id")] != others.json()[QStringLiteral("id")]);
    }

    /// A post that moderation hid is its author's and the moderators'.
    void whatIsHiddenIsTheAuthorsAlone()
    {
        const QByteArray post = m_server.makePost(Sender::Learner, "oliveevent");
        const QByteArray path = "/community/posts/" + post;
        QCOMPARE(m_server.http().send("POST", path + "/reports", "{\"reason\":\"spam\"}", Sender::Editor).status, 201);
        const QByteArray found = m_server.ask("select id from moderation_cases where post_id = '" + post + "'");
        QCOMPARE(
            m_server.http()
                .send("POST", "/moderation/cases/" + found + "/decision", "{\"decision\":\"hide\"}", Sender::Reviewer)
                .status,
            200);
        for (const QByteArray &what :
             {path, path + "/comments", QByteArray("/community/posts"),
              "/community/posts?userId=" + idOf(Sender::Learner), QByteArray("/search?q=olive")}) {
            const HttpAnswer answer = m_server.http().send("GET", what, {}, Sender::OtherLearner);
            QCOMPARE(leaked(answer), QString());
        }
        QCOMPARE(m_server.http().send("GET", path, {}, Sender::OtherLearner).status, 404);
        QCOMPARE(m_server.http().send("PUT", path + "/like", {}, Sender::OtherLearner).status, 404);
        QCOMPARE(m_server.http().send("POST", path + "/comments", "{\"content\":\"x\"}", Sender::OtherLearner).status,
                 404);
    }

    void editorsKeepTheirMovies()
    {
        const QByteArray releases = m_server.concrete("/studio/movies/{movieId}/releases");
        const QByteArray before = m_server.ask("select string_agg(md5(r::text), '' order by id) from releases r");
        for (const auto &[sender, status] : {std::pair{Sender::Anonymous, 401},
                                             {Sender::Learner, 403},
                                             {Sender::Reviewer, 403},
                                             {Sender::Editor, 200},
                                             {Sender::Admin, 200}})
            QCOMPARE(m_server.http().send("GET", releases, {}, sender).status, status);
        for (const auto &[method, route, body] :
             {std::tuple{"GET", "/studio/movies/{movieId}/releases/{releaseId}/diff/{otherId}", ""},
              {"POST", "/studio/movies/{movieId}/releases/{releaseId}/rollback", ""},
              {"PUT", "/studio/movies/{movieId}/releases/{releaseId}/schedule",
               "{\"publishAt\":\"2126-01-01T00:00:00Z\"}"},
              {"DELETE", "/studio/movies/{movieId}/releases/{releaseId}/schedule", ""},
              {"GET", "/studio/movies/{movieId}/encodings/{releaseId}", ""},
              {"DELETE", "/studio/movies/{movieId}/encodings/{releaseId}", ""},
              {"GET", "/studio/movies/{movieId}/members", ""},
              {"PUT", "/studio/movies/{movieId}/members/someone", "{\"role\":\"admin\"}"},
              {"DELETE", "/studio/movies/{movieId}/members/someone", ""},
              {"GET", "/studio/movies/{movieId}/audit", ""},
              {"DELETE", "/studio/movies/{movieId}/release", ""}}) {
            for (const auto &[sender, status] :
                 {std::pair{Sender::Anonymous, 401}, {Sender::Learner, 403}, {Sender::Reviewer, 403}})
                QCOMPARE(m_server.http().send(method, m_server.concrete(route), body, sender).status, status);
        }
        // The very release that is live, told again by somebody who is not its editor.
        const QByteArray manifest = m_server.ask("select manifest from releases limit 1");
        const QByteArray path = m_server.concrete("/studio/movies/{movieId}/release");
        for (const auto &[sender, status] : {std::pair{Sender::Anonymous, 401},
                                             {Sender::Learner, 403},
                                             {Sender::Reviewer, 403},
                                             {Sender::Editor, 200}}) {
            const HttpAnswer answer = m_server.http().send("PUT", path, manifest, sender);
            QVERIFY2(answer.status == status, answer.body.left(300).constData());
        }
        QCOMPARE(m_server.ask("select string_agg(md5(r::text), '' order by id) from releases r"), before);
    }

    void endsOnlyWhatIsTheCallers()
    {
        const QByteArray before = ownersRows();
        QCOMPARE(m_server.http().send("POST", "/auth/logout", "{\"all\":true}").status, 401);
        QCOMPARE(m_server.http().send("POST", "/auth/logout", "{\"all\":true}", Sender::OtherLearner).status, 204);
        m_server.http().signInAgain();
        const QByteArray proof = "{\"password\":\"violet anchor drum\"}";
        QCOMPARE(m_server.http().send("DELETE", "/auth/me", proof).status, 401);
        QCOMPARE(m_server.http().send("DELETE", "/auth/me", proof, Sender::OtherLearner).status, 204);
        QCOMPARE(ownersRows(), before);
        QCOMPARE(m_server.http().send("GET", "/auth/me", {}, Sender::Learner).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestOwnership)
#include "tst_ownership.moc"
