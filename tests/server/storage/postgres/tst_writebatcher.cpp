// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/sqlscript.h"
#include "server/storage/postgres/writebatcher.h"
#include "tests/support/await.h"
#include "tests/support/temppostgres.h"

#include <QTest>

#include <random>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

/// Upserts (id, value, note); answers the ordinal and the value that stands.
constexpr BatchStatement upsert{
    {"test_batch_upsert",
     "insert into batch (id, value, note) "
     "select distinct on (id) id, value, note "
     "from unnest($1::int[], $2::int[], $3::text[]) with ordinality as r(id, value, note, n) order by id, n desc "
     "on conflict (id) do update set value = excluded.value, note = excluded.note"},
    3};
constexpr BatchStatement insertAnswering{
    {"test_batch_insert",
     "with given as (select * from unnest($1::int[], $2::int[]) with ordinality as r(id, value, n)), "
     "written as (insert into batch (id, value) select distinct on (id) id, value from given order by id, n "
     "on conflict (id) do nothing returning id, value) "
     "select g.n, w.value from given g join written w using (id)"},
    2};

using Answer = Result<std::optional<PgRow>>;
using Answers = std::vector<std::optional<Answer>>;

Task<> collect(WriteBatcher &batcher, PgParams row, Answers &answers, size_t place)
{
    Answer answer = co_await batcher.write(std::move(row));
    answers[place] = std::move(answer);
}

bool allAnswered(const Answers &answers)
{
    return std::all_of(answers.begin(), answers.end(), [](const auto &answer) { return answer.has_value(); });
}

} // namespace

class TestWriteBatcher : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Result<void> started = m_server.start();
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(describe(started.error())));
    }

    void init()
    {
        const auto database = m_server.emptyDatabase();
        QVERIFY(database.ok());
        m_settings = database->owner;
        m_superuser = m_server.superuserOf(*database);
        QVERIFY(runScript(m_settings, "create table batch (id int primary key, value int not null, note text,"
                                      " constraint batch_value_check check (value <> 13))")
                    .ok());
        m_pipeline = std::make_unique<Pipeline>(m_settings);
        QTRY_COMPARE(m_pipeline->state(), Pipeline::State::Ready);
    }
    void cleanup() { m_pipeline.reset(); }

    void writesWhatItAcknowledges()
    {
        WriteBatcher batcher(*m_pipeline, upsert, {});
        Answers answers(3000);
        for (size_t i = 0; i < answers.size(); ++i) {
            const QString note = QStringLiteral("a \"quoted\", {braced} \\ note, NULL %1").arg(i);
            collect(batcher, pgParams(int(i), int(i) * 2 + 14, i % 3 ? PgValue(note) : PgValue()), answers, i);
        }
        QTRY_VERIFY(allAnswered(answers));
        for (const auto &answer : answers)
            QVERIFY2(answer->ok(), answer->ok() ? "" : qPrintable(describe(answer->error())));
        const auto rows = runQuery(m_settings, "select id, value, note from batch order by id");
        QCOMPARE(rows->size(), 3000);
        for (int i = 0; i < rows->size(); ++i) {
            QCOMPARE(rows->at(i).int32(0), i);
            QCOMPARE(rows->at(i).int32(1), i * 2 + 14);
            QCOMPARE(rows->at(i).isNull(2), i % 3 == 0);
            if (i % 3)
                QCOMPARE(rows->at(i).text(2), QStringLiteral("a \"quoted\", {braced} \\ note, NULL %1").arg(i));
        }
        // Rows of one turn share batches, of 512 at most.
        QCOMPARE(batcher.rowsWritten(), 3000);
        QCOMPARE(batcher.batchesWritten(), 6);
        QCOMPARE(batcher.pending(), 0);
    }

    void lastOfOneKeyStands()
    {
        WriteBatcher batcher(*m_pipeline, upsert, {});
        Answers answers(100);
        for (size_t i = 0; i < answers.size(); ++i)
            collect(batcher, pgParams(7, int(i) + 100, "x"), answers, i);
        QTRY_VERIFY(allAnswered(answers));
        for (const auto &answer : answers)
            QVERIFY(answer->ok());
        QCOMPARE(runQuery(m_settings, "select value from batch where id = 7")->first().int32(0), 199);
    }

    void givesEachRowItsAnswer()
    {
        WriteBatcher batcher(*m_pipeline, insertAnswering, {});
        Answers answers(600);
        for (size_t i = 0; i < answers.size(); ++i)
            collect(batcher, pgParams(int(i), int(i) + 1000), answers, i);
        QTRY_VERIFY(allAnswered(answers));
        for (size_t i = 0; i < answers.size(); ++i) {
            QVERIFY(answers[i]->ok());
            QVERIFY((**answers[i]).has_value());
            QCOMPARE((**answers[i])->int32(1), int(i) + 1000);
        }
        // Nothing is answered for a row that the statement passes over.
        const Answer again = await(batcher.write(pgParams(5, 1)));
        QVERIFY(again.ok());
        QVERIFY(!again->has_value());
    }

    void badRowsFailAlone()
    {
        WriteBatcher batcher(*m_pipeline, upsert, {});
        std::mt19937 random(3);
        std::vector<int> kinds;
        Answers answers(1000);
        for (size_t i = 0; i < answers.size(); ++i) {
            kinds.push_back(int(random() % 100));
            PgParams row = pgParams(int(i), 1, "x");
            switch (kinds.back()) {
            case 0:
                row[1] = 13; // refused by the check
                break;
            case 1:
                row[1] = "twelve"; // no number
                break;
            case 2:
                row[1] = std::nullopt; // not null
                break;
            case 3:
                row[2] = std::string("nul \0 inside", 12);
                break;
            case 4:
                row[2] = "\xff\xfe"; // no UTF-8
                break;
            default:
                break;
            }
            collect(batcher, row, answers, i);
        }
        QTRY_VERIFY(allAnswered(answers));
        int bad = 0;
        for (size_t i = 0; i < answers.size(); ++i) {
            QCOMPARE(answers[i]->ok(), kinds[i] > 4);
            if (kinds[i] <= 4) {
                ++bad;
                QCOMPARE(answers[i]->error().code, QStringLiteral("value_refused"));
            }
        }
        QVERIFY(bad > 10);
        QCOMPARE(runQuery(m_settings, "select from batch")->size(), 1000 - bad);
    }

    void refusesWhenFull()
    {
        WriteBatcher::Options options;
        options.pendingLimit = 10;
        WriteBatcher batcher(*m_pipeline, upsert, {}, options);
        Answers answers(11);
        for (size_t i = 0; i < answers.size(); ++i)
            collect(batcher, pgParams(int(i), 1, "x"), answers, i);
        QCOMPARE(answers[10]->error().code, QStringLiteral("database_busy"));
        QTRY_VERIFY(allAnswered(answers));
        QVERIFY(answers[9]->ok());
    }

    void repeatsABatchThatLostADeadlock()
    {
        QVERIFY(runScript(m_settings, "insert into batch values (1, 0), (2, 0)").ok());
        // A rival that locks in the other order, in a loop until the batcher has collided at least once.
        static constexpr Statement backwards{
            "test_backwards", "do $$ begin update batch set value = value + 1 where id = 2; perform pg_sleep(0.05); "
                              "update batch set value = value + 1 where id = 1; end $$"};
        static constexpr BatchStatement slowUpsert{
            {"test_slow_upsert",
             "with one as (insert into batch (id, value) select id, value from unnest($1::int[], $2::int[]) r(id, "
             "value) "
             "order by id on conflict (id) do update set value = excluded.value returning pg_sleep(0.03)) "
             "select n, 0 from generate_series(1, (select count(*) from one)) n"},
            2};
        Pipeline rivals(m_settings);
        Pipeline::Options patient;
        patient.statementTimeout = std::chrono::seconds(20);
        Pipeline own(m_settings, patient);
        WriteBatcher batcher(own, slowUpsert, {});
        bool met = false;
        for (int round = 0; round < 20 && !met; ++round) {
            Answers answers(2);
            auto rival = rivals.query(backwards);
            collect(batcher, pgParams(1, 5), answers, 0);
            collect(batcher, pgParams(2, 5), answers, 1);
            const auto outcome = await(std::move(rival));
            QTRY_VERIFY_WITH_TIMEOUT(allAnswered(answers), 20'000);
            QVERIFY2(answers[0]->ok(), answers[0]->ok() ? "" : qPrintable(describe(answers[0]->error())));
            QVERIFY(answers[1]->ok());
            met = !outcome.ok() || deadlocks() > 0;
        }
        QVERIFY(met);
    }

    /// Ten milliseconds a row: what is too much at once gets through in parts, and the next batches are smaller.
    void halvesABatchThatTakesTooLong()
    {
        static constexpr BatchStatement slow{
            {"test_slow_rows",
             "with r as materialized (select id, pg_sleep(0.01) from unnest($1::int[], $2::int[]) "
             "as r(id, value)), w as (insert into batch (id, value) select id, 0 from r returning id) "
             "select row_number() over (), id from w"},
            2};
        Pipeline::Options options;
        options.statementTimeout = std::chrono::milliseconds(400);
        Pipeline own(m_settings, options);
        WriteBatcher batcher(own, slow, {});
        QTRY_COMPARE(own.state(), Pipeline::State::Ready);
        Answers answers(100);
        for (size_t i = 0; i < answers.size(); ++i)
            collect(batcher, pgParams(int(i), 0), answers, i);
        QTRY_VERIFY_WITH_TIMEOUT(allAnswered(answers), 20'000);
        for (const auto &answer : answers)
            QVERIFY2(answer->ok(), answer->ok() ? "" : qPrintable(describe(answer->error())));
        QCOMPARE(runQuery(m_settings, "select from batch")->size(), 100);
        QVERIFY(batcher.batchesWritten() >= 3);
    }

    void leavesTheSlowRowAlone()
    {
        static constexpr BatchStatement poisoned{
            {"test_slow_row", "with r as materialized (select id, case when value < 0 then pg_sleep(30) end from "
                              "unnest($1::int[], $2::int[]) as r(id, value)), w as (insert into batch (id, value) "
                              "select id, 0 from r returning id) select row_number() over (), id from w"},
            2};
        Pipeline::Options options;
        options.statementTimeout = std::chrono::milliseconds(200);
        Pipeline own(m_settings, options);
        WriteBatcher batcher(own, poisoned, {});
        QTRY_COMPARE(own.state(), Pipeline::State::Ready);
        Answers answers(64);
        for (size_t i = 0; i < answers.size(); ++i)
            collect(batcher, pgParams(int(i), i == 37 ? -1 : 0), answers, i);
        QTRY_VERIFY_WITH_TIMEOUT(allAnswered(answers), 20'000);
        for (size_t i = 0; i < answers.size(); ++i) {
            QCOMPARE(answers[i]->ok(), i != 37);
            if (i == 37)
                QCOMPARE(answers[i]->error().code, QStringLiteral("database_timeout"));
        }
    }

    void answersEverythingWhenTheBackendDies()
    {
        WriteBatcher batcher(*m_pipeline, insertAnswering, {});
        Answers answers(4000);
        for (size_t i = 0; i < answers.size(); ++i)
            collect(batcher, pgParams(int(i), 1), answers, i);
        QTRY_VERIFY(batcher.batchesWritten() >= 1);
        QVERIFY(
            runScript(m_superuser, "select pg_terminate_backend(" + QByteArray::number(m_pipeline->backendPid()) + ")")
                .ok());
        QTRY_VERIFY(allAnswered(answers));
        const auto stored = runQuery(m_settings, "select id from batch");
        QSet<int> ids;
        for (const PgRow row : *stored)
            ids.insert(row.int32(0));
        for (size_t i = 0; i < answers.size(); ++i) {
            if (answers[i]->ok())
                QVERIFY(ids.contains(int(i)));
            else
                QCOMPARE(answers[i]->error().kind, ErrorKind::Unavailable);
        }
        QTRY_VERIFY(await(batcher.write(pgParams(100'000, 1))).ok());
    }

    void answersWhenItIsDestroyed()
    {
        auto batcher = std::make_unique<WriteBatcher>(*m_pipeline, upsert, RowAccess());
        Answers answers(5);
        for (size_t i = 0; i < answers.size(); ++i)
            collect(*batcher, pgParams(int(i), 1, "x"), answers, i);
        batcher.reset();
        QVERIFY(allAnswered(answers));
        for (const auto &answer : answers)
            QCOMPARE(answer->error().code, QStringLiteral("database_unavailable"));
    }

private:
    qint64 deadlocks()
    {
        return runQuery(m_superuser, "select deadlocks from pg_stat_database where datname = current_database()")
            ->first()
            .int64(0);
    }

    TempPostgres m_server;
    ConnectionSettings m_settings;
    ConnectionSettings m_superuser;
    std::unique_ptr<Pipeline> m_pipeline;
};

QTEST_GUILESS_MAIN(TestWriteBatcher)
#include "tst_writebatcher.moc"
