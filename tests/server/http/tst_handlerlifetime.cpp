// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/rawclient.h"
#include "tests/server/http/testserver.h"

#include <QCoroFuture>
#include <QElapsedTimer>
#include <QTest>

#include <array>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#endif

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

constexpr int reactorCount = 2;

/// What a handler waits for that no cancellation reaches: work on a thread of somebody else's.
class ForeignWork
{
public:
    ForeignWork() { m_promise.start(); }
    [[nodiscard]] QFuture<void> future() { return m_promise.future(); }
    void end()
    {
        std::call_once(m_ended, [this] { m_promise.finish(); });
    }

private:
    QPromise<void> m_promise;
    std::once_flag m_ended;
};

/// What outlives the modules and sees their order of events.
struct Witness
{
    std::array<ForeignWork, reactorCount> work;
    std::array<std::atomic<bool>, reactorCount> alive{};
    std::atomic<int> waiting{0};
    std::atomic<int> cancelled{0};
    std::atomic<int> cameBack{0};
    std::atomic<int> cameBackTooLate{0};
    bool endsLate = false;
};

class Modules final : public ReactorModules
{
public:
    Modules(Witness &witness, int index)
        : m_witness(witness)
        , m_index(size_t(index))
        , m_name("reactor " + QByteArray::number(index))
    {
        m_witness.alive[m_index] = true;
        RoutePolicy policy;
        policy.access = Access::Public;
        m_router.add(HttpMethod::Get, "/late", policy,
                     [this](HttpRequest) { return comeBackLate(m_witness, m_index); });
    }
    ~Modules() override { m_witness.alive[m_index] = false; }
    [[nodiscard]] const Router &router() const override { return m_router; }

    void cancelPending() override
    {
        // The reactor that is cancelled last lets the first one's handler go, whose end lets its own go.
        if (++m_witness.cancelled == reactorCount && m_witness.endsLate)
            m_witness.work[1 - m_index].end();
    }

private:
    Task<HttpResponse> comeBackLate(Witness &witness, size_t index)
    {
        ++witness.waiting;
        co_await witness.work[index].future();
        ++witness.cameBack;
        if (!witness.alive[index])
            ++witness.cameBackTooLate;
        witness.work[1 - index].end();
        co_return HttpResponse::text(200, m_name); // a member: gone with the modules
    }

    Witness &m_witness;
    const size_t m_index;
    const QByteArray m_name;
    Router m_router;
};

HttpServerOptions twoReactors()
{
    HttpServerOptions options;
    options.reactors = reactorCount;
    return options;
}

} // namespace

/// What handlers still find when they come back after a stop has given them up.
class TestHandlerLifetime : public QObject
{
    Q_OBJECT

private slots:
    void aHandlerThatComesBackLateFindsItsModules()
    {
        Witness witness;
        witness.endsLate = true;
        HttpServer server(twoReactors(),
                          [&witness](ReactorContext &context) { return makeModules(witness, context.index); },
                          {m_clock, m_random, nullptr});
        RawClient first(start(server));
        RawClient second(server.port());
        occupy({&first, &second}, witness);
        server.stop(std::chrono::milliseconds(1));
        QCOMPARE(witness.cameBack.load(), reactorCount);
        QCOMPARE(witness.cameBackTooLate.load(), 0);
        QVERIFY(!witness.alive[0]);
        QVERIFY(!witness.alive[1]);
    }

    void aHandlerThatNeverComesBackIsGivenUpWithItsModules()
    {
        // The frame that waits and the modules it looks at are given up for good: a leak by design.
        const auto witness = std::make_shared<Witness>();
        RecordingObserver observer;
        HttpServer server(twoReactors(),
                          [witness](ReactorContext &context) {
#ifdef __SANITIZE_ADDRESS__
                              __lsan_disable();
#endif
                              return makeModules(*witness, context.index);
                          },
                          {m_clock, m_random, &observer});
        RawClient first(start(server));
        RawClient second(server.port());
        occupy({&first, &second}, *witness);
        QElapsedTimer timer;
        timer.start();
        server.stop(std::chrono::milliseconds(1));
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(observer.abandoned(), reactorCount);
        QVERIFY(first.isClosedByServer());
        QVERIFY(witness->alive[0]);
        QVERIFY(witness->alive[1]);
        witness->work[0].end();
        witness->work[1].end();
        QCoreApplication::processEvents();
        QCOMPARE(witness->cameBack.load(), 0);
    }

private:
    static std::unique_ptr<ReactorModules> makeModules(Witness &witness, int index)
    {
        return std::make_unique<Modules>(witness, index);
    }

    static quint16 start(HttpServer &server)
    {
        const Result<quint16> port = server.start(QHostAddress(QHostAddress::LocalHost), 0);
        if (!port)
            qFatal("%s", qPrintable(describe(port.error())));
        return *port;
    }

    /// One request at work on each reactor.
    static void occupy(const std::array<RawClient *, reactorCount> &clients, const Witness &witness)
    {
        for (RawClient *client : clients)
            client->send(makeRequest("GET", "/late"));
        QVERIFY(eventually([&witness] { return witness.waiting == reactorCount; }));
    }

    SystemClock m_clock;
    SystemRandom m_random;
};

QTEST_GUILESS_MAIN(TestHandlerLifetime)
#include "tst_handlerlifetime.moc"
