// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/cache/answercache.h"
#include "server/services/cache/cachekeys.h"
#include "server/services/cache/memorycache.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "tests/support/fakes.h"

#include <QCoroFuture>
#include <QPromise>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

class TestAnswerCache : public QObject
{
    Q_OBJECT

private:
    /// What the maker gives now, counting how often it is asked.
    QByteArray get(const QByteArray &key = "k", const QByteArray &scope = "s", AnswerCache *answers = nullptr)
    {
        const auto answer = await((answers ? *answers : *m_answers).get(key, scope, [this] { return make(); }));
        return answer ? answer.value() : "error: " + answer.error().code.toLatin1();
    }
    Task<Result<KeptAnswer>> make()
    {
        ++m_made;
        if (m_fails)
            co_return makeError(ErrorKind::Unavailable, QStringLiteral("away"), QString());
        KeptAnswer answer;
        answer.json = m_truth;
        answer.lifetime = 300s;
        co_return answer;
    }
    /// Reads the truth, then waits for the gate.
    Task<Result<KeptAnswer>> makeSlowly()
    {
        ++m_made;
        KeptAnswer answer;
        answer.json = m_truth;
        answer.lifetime = 300s;
        const QFuture<void> gate = m_gate.future();
        co_await gate;
        co_return answer;
    }
    Task<> ask(AnswerCache &answers, QByteArrayList &into)
    {
        const AnswerCache::Maker maker = [this] { return makeSlowly(); };
        const auto answer = co_await answers.get("k", "s", maker);
        into.append(answer ? answer.value() : QByteArray("error"));
    }
    Task<bool> forgotten(AnswerCache &answers, QByteArray scope)
    {
        co_await answers.forget(scope);
        co_return true;
    }

    ManualClock m_clock;
    std::unique_ptr<MemoryCache> m_store;
    std::unique_ptr<AnswerCache> m_answers;
    QPromise<void> m_gate;
    QByteArray m_truth;
    int m_made = 0;
    bool m_fails = false;

private slots:
    void init()
    {
        m_store = std::make_unique<MemoryCache>(100'000, m_clock);
        m_store->setConnected(true);
        m_answers = std::make_unique<AnswerCache>(*m_store);
        m_gate = QPromise<void>();
        m_gate.start();
        m_truth = "1";
        m_made = 0;
        m_fails = false;
    }

    void keepsUntilTheLifetimeEnds()
    {
        QCOMPARE(get(), QByteArray("1"));
        m_truth = "2";
        m_clock.advance(299s);
        QCOMPARE(get(), QByteArray("1"));
        m_clock.advance(1s);
        QCOMPARE(get(), QByteArray("2"));
        QCOMPARE(m_made, 2);
        QCOMPARE(get("other"), QByteArray("2"));
    }

    void forgetsAScope()
    {
        QCOMPARE(get("a", "s"), QByteArray("1"));
        QCOMPARE(get("b", "t"), QByteArray("1"));
        m_truth = "2";
        QVERIFY(await(forgotten(*m_answers, "s")));
        QCOMPARE(get("a", "s"), QByteArray("2"));
        QCOMPARE(get("b", "t"), QByteArray("1"));
        m_store->drop("t"); // another server did
        QCOMPARE(get("b", "t"), QByteArray("2"));
    }

    void keepsNoErrors()
    {
        m_fails = true;
        QCOMPARE(get(), QByteArray("error: away"));
        m_fails = false;
        QCOMPARE(get(), QByteArray("1"));
    }

    /// Who asks at once is served by one; of two reactors each has one.
    void asksOnce()
    {
        AnswerCache other(*m_store);
        QByteArrayList answers;
        for (int i = 0; i < 100; ++i)
            ask(i % 4 ? *m_answers : other, answers);
        QCOMPARE(m_made, 2);
        QVERIFY(answers.isEmpty());
        m_gate.finish();
        QVERIFY(eventually([&] { return answers.size() == 100; }));
        QCOMPARE(answers.count("1"), qsizetype(100));
        QCOMPARE(get(), QByteArray("1"));
        QCOMPARE(m_made, 2);
    }

    /// What was read before a write is neither waited for nor kept after it.
    void servesNothingOfBeforeAWrite()
    {
        QByteArrayList before;
        ask(*m_answers, before);
        m_truth = "2";
        QVERIFY(await(forgotten(*m_answers, "s")));
        QByteArrayList after;
        ask(*m_answers, after);
        m_gate.finish();
        QVERIFY(eventually([&] { return before.size() == 1 && after.size() == 1; }));
        QCOMPARE(before.first(), QByteArray("1"));
        QCOMPARE(after.first(), QByteArray("2"));
        QCOMPARE(get(), QByteArray("2"));
        QCOMPARE(m_made, 2);
    }

    void isBounded()
    {
        m_truth = QByteArray(1'000, 'x');
        for (int i = 0; i < 500; ++i) {
            QCOMPARE(get("k" + QByteArray::number(i)).size(), qsizetype(1'000));
            (void)get("k0"); // used all the time, so never the oldest
            QVERIFY(m_store->sizeBytes() <= 100'000);
        }
        QCOMPARE(m_made, 500);
        (void)get("k499");
        QCOMPARE(m_made, 500);
        (void)get("k1");
        QCOMPARE(m_made, 501);
        m_truth = QByteArray(100'001, 'x');
        (void)get("large");
        (void)get("large");
        QCOMPARE(m_made, 503);
    }

    void keepsNothingUnlessItHearsTheOthers()
    {
        (void)get();
        m_store->setConnected(false);
        m_truth = "2";
        QCOMPARE(get(), QByteArray("2"));
        QCOMPARE(get(), QByteArray("2"));
        QCOMPARE(m_made, 3);
        m_store->setConnected(true);
        m_truth = "3";
        QCOMPARE(get(), QByteArray("3"));
        MemoryCache none(0, m_clock);
        none.setConnected(true);
        AnswerCache answers(none);
        (void)get("k", "s", &answers);
        (void)get("k", "s", &answers);
        QCOMPARE(m_made, 6);
    }

    void namesKeysAsTheSeedDoes()
    {
        QCOMPARE(cache::movieDetails("7"), QByteArray("movie:details:7"));
        QCOMPARE(cache::userProgress("7"), QByteArray("user:progress:7"));
        QCOMPARE(cache::popularMovies({QStringLiteral("es"), QStringLiteral("de")}),
                 QByteArray("movies:popular:de,es"));
        QCOMPARE(cache::popularMovies({}, "2x20"), QByteArray("movies:popular:all:2x20"));
        QCOMPARE(cache::searchResults(QStringLiteral("a:b"), {QStringLiteral("c,d")}),
                 QByteArray("search:a%3Ab:c%2Cd"));
        QCOMPARE(cache::movieDetailsLifetime, 3600s);
        QCOMPARE(cache::userProgressLifetime, 300s);
        QCOMPARE(cache::popularMoviesLifetime, 1800s);
        QCOMPARE(cache::searchResultsLifetime, 1800s);
    }
};

QTEST_GUILESS_MAIN(TestAnswerCache)
#include "tst_answercache.moc"
