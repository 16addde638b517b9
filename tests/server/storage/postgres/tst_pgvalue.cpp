// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgerror.h"
#include "server/storage/postgres/pipeline.h"
#include "server/storage/postgres/transactionpool.h"
#include "tests/support/await.h"
#include "tests/support/temppostgres.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

constexpr const char *everyType = "select $1::text, $2::bigint, $3::float8, $4::boolean, $5::uuid, $6::bytea, "
                                  "$7::timestamptz, $8::date, $9::text[], $10::numeric, $11::text, $12::uuid[]";
constexpr Statement everyTypeStatement{"test_every_type", everyType};

struct Sample
{
    QString text;
    qint64 number = 0;
    double real = 0;
    bool truth = false;
    QUuid id;
    QByteArray bytes;
    Instant instant;
    QDate date;
    QStringList list;
    qint64 hundredths = 0;

    [[nodiscard]] PgParams params() const
    {
        return pgParams(text, number, real, truth, id, bytes, instant, date, list, PgValue::fixed(hundredths, 2),
                        std::nullopt, QList<QUuid>{id, id});
    }
};

void compare(const PgRow &row, const Sample &sample)
{
    QCOMPARE(row.text(0), sample.text);
    QCOMPARE(row.int64(1), sample.number);
    QCOMPARE(row.number(2), sample.real);
    QCOMPARE(row.boolean(3), sample.truth);
    QCOMPARE(row.uuid(4), sample.id);
    QCOMPARE(row.bytes(5), sample.bytes);
    QVERIFY2(row.instant(6) == sample.instant, qPrintable(row.text(6)));
    QCOMPARE(row.date(7), sample.date);
    QCOMPARE(row.textArray(8), sample.list);
    QCOMPARE(row.fixed(9, 2), sample.hundredths);
    QVERIFY(row.isNull(10));
    QVERIFY(!row.optText(10));
    QCOMPARE(*row.optInt64(1), sample.number);
}

QString randomText(QRandomGenerator &random)
{
    static const QString alphabet = QString::fromUtf8("aB \"\\{},'\n\té漢🎬NULL%$");
    QString text;
    const int length = random.bounded(12);
    for (int i = 0; i < length; ++i) {
        const int at = random.bounded(int(alphabet.size()));
        if (!alphabet[at].isSurrogate())
            text += alphabet[at];
    }
    return text + QString::fromUtf8("🎬");
}

Sample randomSample(QRandomGenerator &random)
{
    Sample sample;
    sample.text = randomText(random);
    sample.number = qint64(random.generate64());
    sample.real = (random.generateDouble() - 0.5) * std::pow(10.0, random.bounded(-200, 200));
    sample.truth = random.bounded(2) == 1;
    sample.id = QUuid::createUuid();
    for (int i = random.bounded(40); i > 0; --i)
        sample.bytes.append(char(random.bounded(256)));
    const qint64 maxUs = 100'000'000'000'000'000;
    sample.instant = Instant(std::chrono::microseconds(qint64(random.generate64() % (2 * maxUs)) - maxUs / 2));
    sample.date = QDate(random.bounded(1, 9999), random.bounded(1, 13), random.bounded(1, 29));
    for (int i = random.bounded(5); i > 0; --i)
        sample.list.append(randomText(random));
    sample.hundredths = qint64(random.bounded(2'000'000)) - 1'000'000;
    return sample;
}

} // namespace

class TestPgValue : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Result<void> started = m_server.start();
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(describe(started.error())));
    }

    void comesBackTheSameThroughBothDoors()
    {
        TransactionPool pool(m_server.postgres().settings().app);
        Pipeline pipeline(m_server.postgres().settings().app);
        const quint32 seed = QRandomGenerator::system()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 200; ++i) {
            const Sample sample = randomSample(random);
            const Result<PgRows> one = pool.runBlocking(
                [&](pqxx::work &work) -> Result<PgRows> { return exec(work, everyType, sample.params()); });
            QVERIFY2(one.ok(), one.ok() ? "" : qPrintable(describe(one.error())));
            compare(one->first(), sample);
            const Result<PgRows> two = await(pipeline.query(everyTypeStatement, sample.params()));
            QVERIFY2(two.ok(), two.ok() ? "" : qPrintable(describe(two.error())));
            compare(two->first(), sample);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void keepsTheExtremes()
    {
        TransactionPool pool(m_server.postgres().settings().app);
        Sample sample;
        sample.id = QUuid::createUuid();
        sample.date = QDate(2024, 2, 29);
        sample.number = std::numeric_limits<qint64>::min();
        sample.real = std::numeric_limits<double>::denorm_min();
        sample.hundredths = -1;
        for (const qint64 us : {qint64(-1), qint64(0), qint64(-62'135'596'800'000'001)}) {
            sample.instant = Instant(std::chrono::microseconds(us));
            const Result<PgRows> rows = pool.runBlocking(
                [&](pqxx::work &work) -> Result<PgRows> { return exec(work, everyType, sample.params()); });
            QVERIFY2(rows.ok(), rows.ok() ? "" : qPrintable(describe(rows.error())));
            compare(rows->first(), sample);
        }
    }

    void writesDecimals()
    {
        QCOMPARE(PgValue::fixed(740, 2).text(), "7.40");
        QCOMPARE(PgValue::fixed(-5, 2).text(), "-0.05");
        QCOMPARE(PgValue::fixed(12, 0).text(), "12");
        QCOMPARE(PgValue::fixed(std::numeric_limits<qint64>::min(), 1).text(), "-922337203685477580.8");
    }

    void refusesNulInText()
    {
        TransactionPool pool(m_server.postgres().settings().app);
        Pipeline pipeline(m_server.postgres().settings().app);
        const QString text = QStringLiteral("a") + QChar(0) + QStringLiteral("b");
        const auto one = pool.runBlocking(
            [&](pqxx::work &work) -> Result<PgRows> { return exec(work, "select $1::text", pgParams(text)); });
        QVERIFY(!one.ok());
        QCOMPARE(one.error().code, QStringLiteral("value_refused"));
        static constexpr Statement statement{"test_nul", "select $1::text"};
        const auto two = await(pipeline.query(statement, pgParams(text)));
        QVERIFY(!two.ok());
        QCOMPARE(two.error().code, QStringLiteral("value_refused"));
    }

    void countsAffectedRows()
    {
        TransactionPool pool(m_server.postgres().settings().owner);
        Pipeline pipeline(m_server.postgres().settings().app);
        static constexpr Statement statement{"test_count", "select n from generate_series(1, 7) as n"};
        QCOMPARE(await(pipeline.query(statement)).value().affectedRows(), 7);
        const auto rows = pool.runBlocking([&](pqxx::work &work) -> Result<QList<qint64>> {
            execScript(work, "create temp table t (a int)");
            const qint64 inserted = exec(work, "insert into t select generate_series(1, 5)").affectedRows();
            const PgRows returned = exec(work, "update t set a = a + 1 where a > 2 returning a");
            return QList<qint64>{inserted, returned.affectedRows(), exec(work, "select from t").affectedRows(),
                                 exec(work, "delete from t where false").affectedRows()};
        });
        QVERIFY2(rows.ok(), rows.ok() ? "" : qPrintable(describe(rows.error())));
        QCOMPARE(*rows, (QList<qint64>{5, 3, 5, 0}));
    }

private:
    TempPostgres m_server;
};

QTEST_GUILESS_MAIN(TestPgValue)
#include "tst_pgvalue.moc"
