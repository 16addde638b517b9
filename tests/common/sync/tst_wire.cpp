// SPDX-License-Identifier: GPL-3.0-or-later
// What goes over the wire comes back as it was, and nothing else is taken.
#include "common/sync/operationlog.h"
#include "common/sync/wire.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::merge;
using namespace cinefluent::sync;

namespace {

const QUuid client("{11111111-1111-4111-8111-111111111111}");

const QByteArray request = R"({"epoch":null,"client":"11111111-1111-4111-8111-111111111111","cursor":0,)"
                           R"("wantsSnapshot":false,"operations":[{"client":"11111111-1111-4111-8111-111111111111",)"
                           R"("sequence":1,"changes":[{"kind":"cue","id":"22222222-2222-4222-8222-222222222222",)"
                           R"("action":"change","fields":{"text":["a","b"]}}]}]})";

Operation someOperation(qint64 sequence)
{
    const EntityKey cue{EntityKind::Cue, QUuid(uint(sequence), 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)};
    return {{client, sequence},
            {{cue, EntityChange::Action::Create, {{"text", {}, "Zeile\n\"<é🙂"}}, {}},
             {{EntityKind::Movie, {}}, EntityChange::Action::Change, {{"title", "", "x"}, {"year", "1", {}}}, {}}},
            {QByteArray(32, 'x')},
            {{cue, "text", "was", "is"}}};
}

} // namespace

class TestWire : public QObject
{
    Q_OBJECT

private slots:
    void operationsReadBack()
    {
        const Operation operation = someOperation(1);
        const auto read = readOperation(toJson(operation));
        QVERIFY2(read.ok(), qPrintable(read ? QString() : describe(read.error())));
        QVERIFY(*read == operation);
    }

    void aReplicaReadsBackWithWhatIsPending()
    {
        Replica replica(client);
        OperationLog log(QUuid("{33333333-3333-4333-8333-333333333333}"));
        replica.record(someOperation(1));
        QVERIFY(replica.receive(*log.take(replica.request()), {}) == Received::Applied);
        replica.record(someOperation(2));
        const auto read = readReplica(toJson(replica.content()));
        QVERIFY2(read.ok(), qPrintable(read ? QString() : describe(read.error())));
        const Replica again(*read);
        QCOMPARE(again.shown().digest().toString(), replica.shown().digest().toString());
        QCOMPARE(again.confirmed().digest().toString(), log.state().digest().toString());
        QCOMPARE(again.content().cursor, 1);
        QCOMPARE(again.content().lastSequence, 2);
        QVERIFY(again.content().pending == replica.content().pending);
        QVERIFY(again.content().epoch == log.epoch());
        auto snapshot = readSnapshot(toJson(Snapshot{1, log.state()}));
        QVERIFY(snapshot.ok());
        QCOMPARE(snapshot.value().state.digest().toString(), log.state().digest().toString());
    }

    void theExampleIsTaken() { QVERIFY(readRequest(request).ok()); }

    void whatBreaksARuleIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *from, const QByteArray &to, const char *code = "sync_invalid") {
            QTest::newRow(to.left(60).constData()) << QByteArray(from) << to << QString(code);
        };
        row("{\"epoch\"", "[", "json_invalid");
        row("\"cursor\":0", "\"cursor\":-1");
        row("\"cursor\":0", "\"cursor\":1e300");
        row("\"cursor\":0", "\"cursor\":0,\"more\":1");
        row("\"sequence\":1", "\"sequence\":0");
        row("\"kind\":\"cue\"", "\"kind\":\"film\"");
        row("\"kind\":\"cue\",\"id\":\"22222222-2222-4222-8222-222222222222\"", "\"kind\":\"cue\"");
        row("\"kind\":\"cue\"", "\"kind\":\"movie\"");
        row("\"action\":\"change\"", "\"action\":\"create\""); // with a state before
        row("\"action\":\"change\"", "\"action\":\"remove\"");
        row("[\"a\",\"b\"]", "[\"a\",\"a\"]");
        row("[\"a\",\"b\"]", "[\"a\"]");
        row("[\"a\",\"b\"]", "[1,\"b\"]");
        row("[\"a\",\"b\"]", "[\"a\",\"" + QByteArray(maxValueLength + 1, 'x') + "\"]");
        row("\"text\":[\"a\",\"b\"]", "\"\":[\"a\",\"b\"]");
        row("\"text\":[\"a\",\"b\"]", "\"" + QByteArray(maxNameLength + 1, 'x') + "\":[\"a\",\"b\"]");
        row("{\"client\":\"11111111", "{\"client\":\"41111111"); // somebody else's operation
        row("\"changes\":[", "\"changes\":[{\"kind\":\"cue\",\"id\":\"22222222-2222-4222-8222-222222222222\","
                             "\"action\":\"change\"},");
        row("\"changes\":[", "\"settled\":[\"x\"],\"changes\":[");
    }

    void whatBreaksARuleIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, code);
        QVERIFY(request.contains(from));
        const auto read = readRequest(QByteArray(request).replace(from, to));
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
    }

    void aRequestIsBounded()
    {
        const auto read = readRequest(QByteArray(maxRequestBytes + 1, ' '));
        QVERIFY(!read);
        QCOMPARE(read.error().code, QString("json_too_large"));
    }

    void halfARequestIsNone()
    {
        for (qsizetype size = 0; size < request.size(); ++size)
            QVERIFY(!readRequest(request.left(size)));
    }

    void aGapIsRefusedAndARepetitionIsNot()
    {
        OperationLog log(QUuid("{33333333-3333-4333-8333-333333333333}"));
        const auto send = [&](QList<Operation> operations) {
            return log.take({{}, client, 0, std::move(operations), false});
        };
        QCOMPARE(send({someOperation(2)}).error().code, QString("sync_sequence_gap"));
        QVERIFY(send({someOperation(1), someOperation(2)}).ok());
        QVERIFY(send({someOperation(1), someOperation(2)}).ok());
        QVERIFY(send({someOperation(2), someOperation(3)}).ok());
        QCOMPARE(log.cursor(), 3);
        Operation other = someOperation(3);
        other.settled.clear();
        auto forked = send({someOperation(2), other, someOperation(4)});
        QVERIFY(forked.ok());
        QCOMPARE(forked.value().forkedAt, std::optional<qint64>(3));
        QCOMPARE(log.cursor(), 3);
    }
};

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
