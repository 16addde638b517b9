// SPDX-License-Identifier: GPL-3.0-or-later
// Editors' copies over HTTP and PostgreSQL: they come to the same, twice is once, and a copy that is wrong is repaired.
#include "common/sync/wire.h"
#include "tests/server/realtime/realtimeclient.h"
#include "tests/support/studioscenario.h"
#include "tests/support/temppostgres.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::merge;
using namespace cinefluent::sync;
using namespace cinefluent::tests;

namespace {

EntityKey cueOf(int number)
{
    return {EntityKind::Cue, QUuid(uint(number), 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)};
}

Operation creation(int number, const QString &text)
{
    return {{}, {{cueOf(number), EntityChange::Action::Create, {{"text", {}, text}}, {}}}, {}, {}};
}

Operation change(const SharedState &shown, int number, const QString &text)
{
    const FieldValue before = fieldOf(shown.living().value(cueOf(number)).fields, "text");
    return {{}, {{cueOf(number), EntityChange::Action::Change, {{"text", before, text}}, {}}}, {}, {}};
}

} // namespace

class TestSyncScenarios : public QObject
{
    Q_OBJECT

private:
    QByteArray pathOf(const QUuid &movie) const
    {
        return "/studio/movies/" + movie.toByteArray(QUuid::WithoutBraces) + "/sync";
    }

    HttpAnswer post(const QUuid &movie, const QByteArray &body, Sender sender = Sender::Editor)
    {
        return m_server->send("POST", pathOf(movie), body, sender);
    }

    /// One exchange, as a studio makes it.
    Received exchange(const QUuid &movie, Replica &replica, Sender sender = Sender::Editor)
    {
        const HttpAnswer answer = post(movie, toJson(replica.request()), sender);
        if (answer.status != 200)
            qFatal("%d %s", answer.status, answer.body.left(500).constData());
        const auto read = readAnswer(answer.body);
        if (!read)
            qFatal("%s", qPrintable(describe(read.error())));
        return replica.receive(*read, QUuid::createUuid());
    }

    QByteArray ask(const QByteArray &sql) { return askSql(m_postgres.superuserOf(m_database), sql); }
    QByteArray countOf(const QUuid &movie)
    {
        return ask("select count(*) from operations where movie_id = '" + movie.toByteArray(QUuid::WithoutBraces) +
                   "'");
    }

    void startServer()
    {
        m_server.reset();
        m_server = std::make_unique<HttpScenarioServer>(m_database);
        const auto serving = m_server->start();
        QVERIFY2(serving.ok(), serving.ok() ? "" : qPrintable(describe(serving.error())));
    }

private slots:
    void initTestCase()
    {
        const auto started = m_postgres.start();
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(describe(started.error())));
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_database = *database;
        startServer();
    }

    void twoEditorsComeToTheSame()
    {
        const QUuid movie = QUuid::createUuid();
        Replica ana(QUuid::createUuid());
        Replica ben(QUuid::createUuid());
        ana.record(creation(1, "The cat sat down."));
        QCOMPARE(exchange(movie, ana), Received::Applied);
        QCOMPARE(exchange(movie, ben, Sender::Admin), Received::Applied);
        ana.record(change(ana.shown(), 1, "The dog sat down."));
        ben.record(change(ben.shown(), 1, "The cat sat up."));
        exchange(movie, ana);
        exchange(movie, ben, Sender::Admin);
        exchange(movie, ana);
        QCOMPARE(ana.shown().living().value(cueOf(1)).fields.value("text"), QString("The dog sat up."));
        QCOMPARE(ana.shown().digest().toString(), ben.shown().digest().toString());
        QVERIFY(ana.isSettled() && ben.isSettled());
        QCOMPARE(countOf(movie), QByteArray("3"));
    }

    void theSameRequestTwiceIsOnce()
    {
        const QUuid movie = QUuid::createUuid();
        Replica ana(QUuid::createUuid());
        ana.record(creation(1, "one"));
        ana.record(creation(2, "two"));
        const QByteArray request = toJson(ana.request());
        const HttpAnswer first = post(movie, request);
        const HttpAnswer second = post(movie, request);
        QCOMPARE(first.status, 200);
        QCOMPARE(second.body, first.body);
        QCOMPARE(countOf(movie), QByteArray("2"));
    }

    void editorsKeepTheirDrafts()
    {
        const QUuid movie = QUuid::createUuid();
        const QByteArray id = movie.toByteArray(QUuid::WithoutBraces);
        Replica ana(QUuid::createUuid());
        ana.record(creation(1, "one"));
        QCOMPARE(exchange(movie, ana, Sender::Admin), Received::Applied); // who made it is an administrator
        const QByteArray request = toJson(Replica(QUuid::createUuid()).request());
        QCOMPARE(post(movie, request, Sender::Anonymous).status, 401);
        QCOMPARE(post(movie, request, Sender::Learner).status, 403);
        const HttpAnswer refused = post(movie, request);
        QCOMPARE(refused.status, 403);
        QVERIFY(refused.body.contains("editor_required"));
        runSql(m_postgres.superuserOf(m_database), "insert into draft_editors (movie_id, user_id) values ('" + id +
                                                       "', '" + m_server->userId(Sender::Editor).toByteArray() + "')");
        QCOMPARE(post(movie, request).status, 200);
    }

    /// A movie that was published has its own editors, whoever began the draft.
    void editorsOfAPublishedMovieAreItsDrafts()
    {
        const QUuid movie = QUuid::createUuid();
        const QByteArray id = movie.toByteArray(QUuid::WithoutBraces);
        const QByteArray admin = m_server->userId(Sender::Admin).toByteArray();
        Replica ana(QUuid::createUuid());
        exchange(movie, ana); // the editor's draft
        runSql(m_postgres.superuserOf(m_database),
               "insert into movies (id, title, created_by) values ('" + id + "', 'x', '" + admin + "')");
        const QByteArray request = toJson(ana.request());
        QCOMPARE(post(movie, request).status, 403);
        QCOMPARE(post(movie, request, Sender::Admin).status, 200);
        runSql(m_postgres.superuserOf(m_database), "insert into movie_editors (movie_id, user_id) values ('" + id +
                                                       "', '" + m_server->userId(Sender::Editor).toByteArray() + "')");
        QCOMPARE(post(movie, request).status, 200);
    }

    void whatBreaksTheProtocolIsRefused()
    {
        const QUuid movie = QUuid::createUuid();
        Replica ana(QUuid::createUuid());
        ana.record(creation(1, "one"));
        ana.record(creation(2, "two"));
        ExchangeRequest request = ana.request();
        QCOMPARE(post(movie, "[]").status, 400);
        QVERIFY(post(movie, toJson(request).replace("\"cursor\":0", "\"cursor\":-1")).body.contains("sync_invalid"));
        request.operations.removeFirst();
        const HttpAnswer gap = post(movie, toJson(request));
        QCOMPARE(gap.status, 409);
        QVERIFY(gap.body.contains("sync_sequence_gap"));
        QCOMPARE(countOf(movie), QByteArray("0"));
    }

    void aDamagedCopyIsRepaired()
    {
        const QUuid movie = QUuid::createUuid();
        Replica ana(QUuid::createUuid());
        ana.record(creation(1, "one"));
        exchange(movie, ana);
        ReplicaContent damaged = ana.content();
        damaged.confirmed.restore(cueOf(7), {{"text", "nobody wrote this"}});
        Replica again(damaged);
        again.record(creation(2, "two"));
        QCOMPARE(exchange(movie, again), Received::Mismatch);
        QCOMPARE(exchange(movie, again), Received::Repaired);
        exchange(movie, again);
        QVERIFY(again.isSettled());
        QVERIFY(again.shown().living().contains(cueOf(2)));
        QVERIFY(!again.shown().living().contains(cueOf(7)));
    }

    void aLongLogIsReadBackByAnotherServer()
    {
        const QUuid movie = QUuid::createUuid();
        Replica ana(QUuid::createUuid());
        for (int i = 0; i < 1'100; ++i)
            ana.record(creation(i, QStringLiteral("cue %1").arg(i)));
        for (int round = 0; !ana.isSettled() && round < 10; ++round)
            exchange(movie, ana);
        QVERIFY(ana.isSettled());
        const QByteArray id = movie.toByteArray(QUuid::WithoutBraces);
        QVERIFY(ask("select sequence from draft_states where movie_id = '" + id + "'").toInt() >= 500);
        startServer();
        ana.record(change(ana.shown(), 5, "changed"));
        QCOMPARE(exchange(movie, ana), Received::Applied); // the digests agree
        Replica ben(QUuid::createUuid());
        for (int round = 0; ben.content().cursor < 1'101 && round < 10; ++round)
            exchange(movie, ben);
        QCOMPARE(ben.shown().digest().toString(), ana.shown().digest().toString());
    }

    void aRestoredServerGetsBackWhatItLost()
    {
        const QUuid movie = QUuid::createUuid();
        const QByteArray id = movie.toByteArray(QUuid::WithoutBraces);
        Replica ana(QUuid::createUuid());
        ana.record(creation(1, "one"));
        exchange(movie, ana);
        ana.record(creation(2, "two"));
        exchange(movie, ana);
        // What `cinefluent-server restore` leaves of a backup made after the first operation.
        runSql(m_postgres.superuserOf(m_database), "delete from operations where sequence > 1 and movie_id = '" + id +
                                                       "'; update drafts set head_sequence = 1, epoch = "
                                                       "gen_random_uuid() where movie_id = '" +
                                                       id + "'");
        QCOMPARE(exchange(movie, ana), Received::NewHistory);
        QCOMPARE(exchange(movie, ana), Received::Applied);
        Replica ben(QUuid::createUuid());
        exchange(movie, ben);
        QVERIFY(ben.shown().living().contains(cueOf(2)));
        QCOMPARE(ben.shown().digest().toString(), ana.shown().digest().toString());
    }

    void editorsHearOfEachOther()
    {
        const QUuid movie = QUuid::createUuid();
        const QString channel = "draft:" + movie.toString(QUuid::WithoutBraces);
        Replica ana(QUuid::createUuid());
        ana.record(creation(1, "one"));
        exchange(movie, ana);
        RealtimeClient editor;
        QVERIFY(editor.open(m_server->url(), m_server->accessToken(Sender::Editor)));
        QCOMPARE(editor.subscribe(channel)["type"].toString(), QString("subscribed"));
        RealtimeClient learner;
        QVERIFY(learner.open(m_server->url(), m_server->accessToken(Sender::Learner)));
        QCOMPARE(learner.subscribe(channel)["code"].toString(), QString("channel_not_found"));
        Replica ben(QUuid::createUuid());
        ben.record(creation(2, "two"));
        exchange(movie, ben, Sender::Admin);
        QJsonObject event = editor.next("draft_changed");
        if (event["cursor"].toInt() == 1) // told after the subscription, though it was before
            event = editor.next("draft_changed");
        QCOMPARE(event["cursor"].toInt(), 2);
        QCOMPARE(event["client"].toString(), ben.content().client.toString(QUuid::WithoutBraces));
    }

private:
    TempPostgres m_postgres;
    server::DatabaseSettings m_database;
    std::unique_ptr<HttpScenarioServer> m_server;
};

QTEST_GUILESS_MAIN(TestSyncScenarios)
#include "tst_syncscenarios.moc"
