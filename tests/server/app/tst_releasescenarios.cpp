// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/releasediff.h"
#include "common/api/releasehistory.h"
#include "common/api/routes.h"
#include "server/app/storagecare.h"
#include "tests/common/api/manifestmaker.h"
#include "tests/common/api/spokenmovie.h"
#include "tests/support/eventually.h"
#include "tests/support/studioscenario.h"
#include "tests/support/temppostgres.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

/// History of releases over HTTP: what changed, back, off and on time.
class TestReleaseScenarios : public QObject
{
    Q_OBJECT

    static QByteArray pathOf(const QString &path) { return path.toLatin1(); }
    static QByteArray moviePath(const api::ReleaseManifest &manifest)
    {
        return "/movies/" + manifest.movie.id.toByteArray();
    }
    static QByteArray lessonPath(const api::ReleaseManifest &manifest, int lesson = 0)
    {
        return "/lessons/" + manifest.lessons.at(lesson).lesson.id.toByteArray();
    }
    static QByteArray memberPath(const char *name) { return QByteArray("/members/") + name; }
    static QByteArray at(Instant instant) { return "{\"publishAt\":\"" + toIso8601(instant).toLatin1() + "\"}"; }

    api::ReleaseManifest makeMovie() { return makeSpokenMovie(m_random, QStringLiteral("es"), 2, 6); }
    /// The next release, with one thing of each kind changed.
    static api::ReleaseManifest revised(const api::ReleaseManifest &manifest)
    {
        api::ReleaseManifest next = nextRelease(manifest);
        next.movie.title += QStringLiteral(" revised");
        next.lessons[0].lesson.title += QStringLiteral(" revised");
        next.lessons[0].cues[0].cue.translations = {{QStringLiteral("en"), QStringLiteral("revised words")}};
        next.lessons.removeLast();
        QSet<HeadwordId> taught;
        for (const Occurrence &occurrence : std::as_const(next.lessons[0].occurrences))
            taught.insert(occurrence.headwordId);
        next.headwords.removeIf([&](const Headword &headword) { return !taught.contains(headword.id); });
        return next;
    }

    HttpAnswer asEditor(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        return m_server->send(method, pathOf(path), body, Sender::Editor);
    }
    HttpAnswer rollBack(const api::ReleaseManifest &to)
    {
        return asEditor("POST", api::routes::toStudioRollback(to.movie.id, to.releaseId));
    }
    QList<api::ReleaseSummary> history(const MovieId &movie)
    {
        const auto page =
            api::releasePageFromJson(asEditor("GET", api::routes::toStudioReleases(movie) + "?limit=100").body);
        return page ? page->releases : QList<api::ReleaseSummary>();
    }
    QByteArray seen(const QByteArray &path) { return m_server->send("GET", path, {}, Sender::Learner).body; }
    QByteArray ask(const QByteArray &sql) { return askSql(m_postgres.superuserOf(m_database), sql); }
    QByteArray audited(const api::ReleaseManifest &manifest, const QByteArray &action)
    {
        return ask("select count(*) from audit_log where action = '" + action + "' and subject_id = '" +
                   manifest.movie.id.toByteArray() + "'");
    }
    /// Nothing that `check` knows of is wrong.
    void auditRows()
    {
        ConnectionSettings app = m_database.app;
        TransactionPool pool(app, {});
        StorageAudit audit(pool);
        const auto faults = audit.rowFaults();
        QVERIFY(faults.ok());
        for (const RowFault &fault : *faults)
            QFAIL(qPrintable(fault.rule + u' ' + fault.example));
    }

    TempPostgres m_postgres;
    DatabaseSettings m_database;
    std::unique_ptr<HttpScenarioServer> m_server;
    QRandomGenerator m_random{20261123};

private slots:
    void initTestCase()
    {
        QVERIFY(m_postgres.start().ok());
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_database = *database;
        m_server = std::make_unique<HttpScenarioServer>(m_database);
        QVERIFY(m_server->start().ok());
        m_server->startJobs();
    }
    void cleanupTestCase() { m_server.reset(); }

    void pagesThroughTheHistory()
    {
        const api::ReleaseManifest first = makeMovie();
        QCOMPARE(publish(*m_server, first).status, 200);
        QList<QUuid> made{first.releaseId};
        for (int i = 0; i < 6; ++i) {
            const api::ReleaseManifest next = nextRelease(first);
            QCOMPARE(sendRelease(*m_server, next).status, 200);
            made.prepend(next.releaseId);
        }
        const QString path = api::routes::toStudioReleases(first.movie.id) + QStringLiteral("?limit=3");
        QList<QUuid> walked;
        QString cursor;
        do {
            const auto page = api::releasePageFromJson(
                asEditor("GET", path + (cursor.isEmpty() ? QString() : "&cursor=" + cursor)).body);
            QVERIFY(page.ok());
            QCOMPARE(page->total, 7);
            for (const api::ReleaseSummary &release : page->releases) {
                QCOMPARE(release.number, int(7 - walked.size()));
                QCOMPARE(release.isLive, walked.isEmpty());
                QVERIFY(!release.publishedBy.isEmpty());
                walked.append(release.releaseId);
            }
            cursor = page->nextCursor;
        } while (!cursor.isEmpty());
        QCOMPARE(walked, made);
        QCOMPARE(asEditor("GET", path + QStringLiteral("&cursor=x")).status, 400);
    }

    void saysWhatChanged()
    {
        const api::ReleaseManifest one = makeMovie();
        const api::ReleaseManifest two = revised(one);
        QCOMPARE(publish(*m_server, one).status, 200);
        QCOMPARE(publish(*m_server, two).status, 200);
        const HttpAnswer answer =
            asEditor("GET", api::routes::toStudioReleaseDiff(one.movie.id, one.releaseId, two.releaseId));
        QCOMPARE(answer.status, 200);
        const auto diff = api::releaseDiffFromJson(answer.body);
        QVERIFY(diff.ok());
        QCOMPARE(*diff, api::diffOf(one, two));
        QCOMPARE(diff->of(api::ReleaseChange::Subject::Lesson).removed, 1);
        QCOMPARE(
            asEditor("GET", api::routes::toStudioReleaseDiff(one.movie.id, one.releaseId, QUuid::createUuid())).status,
            404);
        const api::ReleaseManifest other = makeMovie();
        QCOMPARE(publish(*m_server, other).status, 200);
        QCOMPARE(asEditor("GET", api::routes::toStudioReleaseDiff(one.movie.id, one.releaseId, other.releaseId)).status,
                 404);
    }

    /// What learners see after going back is what they saw, and what they did is there.
    void goesBackToAFormerRelease()
    {
        const api::ReleaseManifest one = makeMovie();
        const api::ReleaseManifest two = revised(one);
        QCOMPARE(publish(*m_server, one).status, 200);
        const QByteArray last = one.lessons.constLast().lesson.id.toByteArray();
        QCOMPARE(m_server
                     ->send("POST", "/progress/update",
                            "{\"lessonId\":\"" + last +
                                "\",\"progressPercentage\":60,\"timeSpent\":30,\"currentPosition\":1}",
                            Sender::Learner)
                     .status,
                 200);
        const QByteArray lesson = lessonPath(one, 1);
        const QJsonObject before = QJsonDocument::fromJson(seen(lesson)).object();
        const QByteArray word = before[QStringLiteral("vocabulary")][0][QStringLiteral("id")].toString().toLatin1();
        QVERIFY(!word.isEmpty());
        const QByteArray review = "{\"reviews\":[{\"reviewId\":\"" +
                                  QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "\",\"vocabularyId\":\"" +
                                  word + "\",\"rating\":3,\"reviewedAt\":\"" +
                                  toIso8601(SystemClock().now()).toLatin1() + "\"}]}";
        QCOMPARE(m_server->send("POST", "/reviews", review, Sender::Learner).status, 200);
        const QByteArray rows = "select md5(string_agg(t::text, ',' order by t::text)) from (select to_jsonb(p) t from "
                                "user_progress p union all select to_jsonb(c) from user_vocabulary_progress c) x";
        const QByteArray learned = ask(rows);

        QCOMPARE(publish(*m_server, two).status, 200);
        QCOMPARE(m_server->send("GET", lesson, {}, Sender::Learner).status, 404);
        QVERIFY(seen(moviePath(one)).contains("revised"));
        const HttpAnswer answer = rollBack(one);
        QVERIFY2(answer.status == 200, answer.body.constData());
        QVERIFY(answer.json()[QStringLiteral("isLive")].toBool());
        QCOMPARE(QJsonDocument::fromJson(seen(lesson)).object()[QStringLiteral("subtitles")],
                 before[QStringLiteral("subtitles")]);
        QCOMPARE(QJsonDocument::fromJson(seen(lesson)).object()[QStringLiteral("vocabulary")],
                 before[QStringLiteral("vocabulary")]);
        QVERIFY(!seen(moviePath(one)).contains("revised"));
        QCOMPARE(m_server->send("GET", lesson, {}, Sender::Learner)
                     .json()[QStringLiteral("userProgress")][QStringLiteral("progressPercentage")]
                     .toInt(),
                 60);
        QCOMPARE(ask(rows), learned);
        QCOMPARE(rollBack(one).status, 200); // it is live: nothing happens
        QCOMPARE(audited(one, "release.rolled_back"), QByteArray("1"));
        QVERIFY(history(one.movie.id).constLast().isLive);
        QCOMPARE(history(one.movie.id).size(), 2);
        auditRows();
        // An old request that comes late changes nothing any more.
        QCOMPARE(sendRelease(*m_server, two).status, 200);
        QVERIFY(history(one.movie.id).constLast().isLive);
        QCOMPARE(rollBack(two).status, 200);
        QVERIFY(seen(moviePath(one)).contains("revised"));
    }

    void takesAMovieOffAndOnAgain()
    {
        const api::ReleaseManifest manifest = makeMovie();
        QCOMPARE(publish(*m_server, manifest).status, 200);
        const QByteArray details = seen(moviePath(manifest));
        const QString release = api::routes::toStudioRelease(manifest.movie.id);
        const QByteArray found =
            "select count(*) from search_movies where movie_id = '" + manifest.movie.id.toByteArray() + "'";
        QCOMPARE(ask(found), QByteArray("1"));
        QCOMPARE(asEditor("DELETE", release).status, 204);
        QCOMPARE(asEditor("DELETE", release).status, 204);
        QCOMPARE(audited(manifest, "release.unpublished"), QByteArray("1"));
        for (const QByteArray &path : {moviePath(manifest), moviePath(manifest) + "/lessons?language=es",
                                       lessonPath(manifest), lessonPath(manifest) + "/exercises"})
            QCOMPARE(m_server->send("GET", path, {}, Sender::Learner).status, 404);
        QVERIFY(!seen("/movies?limit=100").contains(manifest.movie.id.toByteArray()));
        QCOMPARE(ask(found), QByteArray("0"));
        auditRows();
        // What it named stays, for coming back.
        TransactionPool pool(m_database.app, {});
        StorageAudit audit(pool);
        FolderShelf objects(m_server->dataDirectory() + QStringLiteral("/objects"));
        QVERIFY(collectGarbage(audit, objects, SystemClock().now() + std::chrono::hours(1), false).ok());
        QCOMPARE(rollBack(manifest).status, 200);
        for (const api::MediaObject &object : manifest.objects)
            QCOMPARE(m_server->send("HEAD", "/studio/objects/" + object.sha256.toLatin1(), {}, Sender::Editor).status,
                     200);
        QCOMPARE(QJsonDocument::fromJson(seen(moviePath(manifest))).object()[QStringLiteral("title")],
                 QJsonDocument::fromJson(details).object()[QStringLiteral("title")]);
        QCOMPARE(ask(found), QByteArray("1"));
    }

    /// Through the server that took the order, or one that was started after it, and once.
    void publishesOnTime()
    {
        const api::ReleaseManifest one = makeMovie();
        QCOMPARE(publish(*m_server, one).status, 200);
        m_server = nullptr;
        m_server = std::make_unique<HttpScenarioServer>(m_database);
        QVERIFY(m_server->start().ok()); // no jobs yet
        const api::ReleaseManifest two = revised(one);
        for (const api::MediaObject &object : two.objects)
            QVERIFY(upload(*m_server, object).status < 300);
        const Instant soon = SystemClock().now() + std::chrono::milliseconds(1500);
        const HttpAnswer waiting = asEditor(
            "PUT", api::routes::toStudioRelease(two.movie.id) + "?publishAt=" + toIso8601(soon), api::toJson(two));
        QVERIFY2(waiting.status == 202, waiting.body.constData());
        QVERIFY(!seen(moviePath(one)).contains("revised"));
        QVERIFY(history(one.movie.id).constLast().isLive);
        QVERIFY(!history(one.movie.id).constFirst().publishedAt);
        QCOMPARE(rollBack(two).json()[QStringLiteral("code")].toString(), QStringLiteral("never_published"));
        auditRows();
        HttpScenarioServer another(m_database);
        QVERIFY(another.start().ok());
        m_server->startJobs();
        another.startJobs();
        QVERIFY(eventually([&] { return seen(moviePath(one)).contains("revised"); }));
        QVERIFY(SystemClock().now() >= soon);
        QVERIFY(history(one.movie.id).constFirst().isLive);
        // Its job once more, as after a server that died before it could say that it was done.
        QCOMPARE(rollBack(one).status, 200);
        const QByteArray undone = "select count(*) from jobs where kind = 'release.publish' and state <> 'done'";
        QVERIFY(eventually([&] { return ask(undone) == "0"; }));
        ask("insert into jobs (kind, payload) values ('release.publish', '{\"movie\":\"" + one.movie.id.toByteArray() +
            "\",\"release\":\"" + two.releaseId.toByteArray(QUuid::WithoutBraces) + "\",\"publishAtUs\":\"" +
            QByteArray::number(soon.time_since_epoch().count()) + "\"}')");
        QVERIFY(eventually([&] { return ask(undone) == "0"; }));
        QVERIFY(!seen(moviePath(one)).contains("revised"));
        QCOMPARE(audited(one, "release.published"), QByteArray("2"));
        auditRows();
    }

    void movesAndCancelsATime()
    {
        const api::ReleaseManifest one = makeMovie();
        QCOMPARE(publish(*m_server, one).status, 200);
        const api::ReleaseManifest two = revised(one);
        QCOMPARE(publish(*m_server, two).status, 200);
        const QString path = api::routes::toStudioSchedule(one.movie.id, one.releaseId);
        const Instant now = SystemClock().now();
        QCOMPARE(asEditor("PUT", path, at(now - std::chrono::seconds(1))).status, 400);
        QCOMPARE(asEditor("PUT", path, at(now + std::chrono::hours(24 * 500))).status, 400);
        QCOMPARE(asEditor("PUT", path, "{\"publishAt\":\"soon\"}").status, 400);
        QCOMPARE(
            asEditor("PUT", api::routes::toStudioSchedule(one.movie.id, two.releaseId), at(now + std::chrono::hours(1)))
                .status,
            409);
        QCOMPARE(asEditor("PUT", path, at(now + std::chrono::milliseconds(1200))).status, 200);
        QCOMPARE(asEditor("PUT", path, at(now + std::chrono::hours(1))).status, 200);
        const QByteArray early = "select count(*) from jobs where kind = 'release.publish' and state in ('queued', "
                                 "'running') and run_at < now() + interval '10 minutes'";
        QVERIFY(eventually([&] { return ask(early) == "0"; }));
        QVERIFY(history(one.movie.id).constFirst().isLive);
        QVERIFY(history(one.movie.id).constLast().publishAt.has_value());
        const HttpAnswer cancelled = asEditor("DELETE", path);
        QCOMPARE(cancelled.status, 200);
        QVERIFY(cancelled.json()[QStringLiteral("publishAt")].isNull());
        QCOMPARE(asEditor("DELETE", path).status, 200);
        QCOMPARE(audited(one, "release.schedule_cancelled"), QByteArray("1"));
    }

    /// Who set the time has lost the right when it comes: nothing happens but a word at the release.
    void needsTheRightWhenTheTimeHasCome()
    {
        const api::ReleaseManifest one = makeMovie();
        QCOMPARE(publish(*m_server, one, Sender::Admin).status, 200);
        const QByteArray editor = m_server->userId(Sender::Editor).toByteArray();
        ask("insert into movie_editors (movie_id, user_id) values ('" + one.movie.id.toByteArray() + "', '" + editor +
            "')");
        const api::ReleaseManifest two = revised(one);
        const Instant soon = SystemClock().now() + std::chrono::milliseconds(1500);
        for (const api::MediaObject &object : two.objects)
            QVERIFY(upload(*m_server, object).status < 300);
        QCOMPARE(asEditor("PUT", api::routes::toStudioRelease(two.movie.id) + "?publishAt=" + toIso8601(soon),
                          api::toJson(two))
                     .status,
                 202);
        ask("delete from movie_editors where user_id = '" + editor + "'");
        const QByteArray problem = "select schedule_problem from releases where id = '" +
                                   two.releaseId.toByteArray(QUuid::WithoutBraces) + "'";
        QVERIFY(eventually([&] { return ask(problem) == "editor_required"; }));
        QVERIFY(!seen(moviePath(one)).contains("revised"));
        // By somebody who has it, now.
        QCOMPARE(sendRelease(*m_server, two, Sender::Admin).status, 200);
        QVERIFY(seen(moviePath(one)).contains("revised"));
        QCOMPARE(ask(problem), QByteArray());
    }

    /// Each role may what it says and nothing more, and who gave it is on record.
    void rolesDecideWhoMayWhat()
    {
        const api::ReleaseManifest manifest = makeMovie();
        QCOMPARE(publish(*m_server, manifest, Sender::Admin).status, 200);
        const QString path = api::routes::toStudioReleases(manifest.movie.id);
        const QByteArray movie = "/studio/movies/" + manifest.movie.id.toByteArray();
        const auto nameOf = [this](Sender sender, const char *name) {
            ask("update users set username = '" + QByteArray(name) + "' where id = '" +
                m_server->userId(sender).toByteArray() + "'");
            return memberPath(name);
        };
        const QByteArray learner = movie + nameOf(Sender::Learner, "reading_learner");
        const QByteArray editor = movie + nameOf(Sender::Editor, "writing_editor");
        const auto statusOf = [this](Sender sender, const QByteArray &method, const QByteArray &target,
                                     const QByteArray &body = {}) {
            return m_server->send(method, target, body, sender).status;
        };
        QCOMPARE(statusOf(Sender::Learner, "GET", path.toLatin1()), 403);
        QCOMPARE(statusOf(Sender::Admin, "PUT", learner, "{\"role\":\"owner\"}"), 400);
        QCOMPARE(statusOf(Sender::Admin, "PUT", movie + memberPath("no_such_person"), "{\"role\":\"editor\"}"), 404);
        QCOMPARE(statusOf(Sender::Admin, "PUT", learner, "{\"role\":\"editor\"}"), 409);
        QCOMPARE(statusOf(Sender::Admin, "PUT", learner, "{\"role\":\"reviewer\"}"), 200);
        QCOMPARE(statusOf(Sender::Learner, "GET", path.toLatin1()), 200);
        QCOMPARE(statusOf(Sender::Learner, "POST",
                          api::routes::toStudioRollback(manifest.movie.id, manifest.releaseId).toLatin1()),
                 403);
        for (const auto &[role, publishing, admin] :
             {std::tuple{"reviewer", 403, 403}, {"editor", 200, 403}, {"admin", 200, 200}}) {
            QCOMPARE(statusOf(Sender::Admin, "PUT", editor, QByteArray("{\"role\":\"") + role + "\"}"), 200);
            QCOMPARE(statusOf(Sender::Editor, "GET", path.toLatin1()), 200);
            QCOMPARE(sendRelease(*m_server, nextRelease(manifest)).status, publishing);
            QCOMPARE(statusOf(Sender::Editor, "GET", movie + "/audit"), admin);
            QCOMPARE(statusOf(Sender::Editor, "PUT", learner, "{\"role\":\"reviewer\"}"), admin);
        }
        const HttpAnswer members = m_server->send("GET", movie + "/members", {}, Sender::Learner);
        QCOMPARE(members.json()[QStringLiteral("members")].toArray().size(), 2);
        QCOMPARE(members.json()[QStringLiteral("members")][1][QStringLiteral("role")].toString(),
                 QStringLiteral("admin"));
        QCOMPARE(statusOf(Sender::Editor, "DELETE", learner), 204);
        QCOMPARE(statusOf(Sender::Learner, "GET", path.toLatin1()), 403);
        QStringList actions;
        QByteArray cursor;
        do {
            const HttpAnswer page = m_server->send("GET", movie + "/audit?limit=3" + cursor, {}, Sender::Editor);
            for (const QJsonValue &entry : page.json()[QStringLiteral("entries")].toArray())
                actions.append(entry[QStringLiteral("action")].toString());
            const QString next = page.json()[QStringLiteral("nextCursor")].toString();
            cursor = next.isEmpty() ? QByteArray() : "&cursor=" + next.toLatin1();
        } while (!cursor.isEmpty());
        QCOMPARE(actions.constFirst(), QStringLiteral("movie.member_removed"));
        QCOMPARE(actions.constLast(), QStringLiteral("release.published"));
        QCOMPARE(actions.count(QStringLiteral("movie.member_set")), 5);
        QCOMPARE(actions.count(QStringLiteral("release.published")), 3);
    }

    /// A movie's very first release waits: nobody sees a movie, and its lessons come with it.
    void keepsAFirstReleaseBack()
    {
        const api::ReleaseManifest manifest = makeMovie();
        for (const api::MediaObject &object : manifest.objects)
            QVERIFY(upload(*m_server, object).status < 300);
        const Instant later = SystemClock().now() + std::chrono::hours(2);
        QCOMPARE(asEditor("PUT", api::routes::toStudioRelease(manifest.movie.id) + "?publishAt=" + toIso8601(later),
                          api::toJson(manifest))
                     .status,
                 202);
        QCOMPARE(m_server->send("GET", moviePath(manifest), {}, Sender::Learner).status, 404);
        QCOMPARE(m_server->send("GET", lessonPath(manifest), {}, Sender::Learner).status, 404);
        auditRows();
        QCOMPARE(sendRelease(*m_server, manifest).status, 200);
        QCOMPARE(m_server->send("GET", lessonPath(manifest), {}, Sender::Learner).status, 200);
        QVERIFY(!history(manifest.movie.id).constFirst().publishAt);
        auditRows();
    }
};

QTEST_GUILESS_MAIN(TestReleaseScenarios)
#include "tst_releasescenarios.moc"
