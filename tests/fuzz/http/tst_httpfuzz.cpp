// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/parserrun.h"
#include "tests/server/http/rawclient.h"
#include "tests/server/http/requestcorpus.h"
#include "tests/server/http/testserver.h"
#include "tests/support/testruns.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <cstdio>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

/// Rougher than the corpus: splices of two streams, runs of random bytes, repeated and removed stretches.
QByteArray mangle(RequestCorpus &corpus)
{
    QRandomGenerator &random = corpus.random();
    QByteArray stream = corpus.mutated() + '\r';
    for (int i = random.bounded(6); i > 0; --i) {
        const int at = random.bounded(int(stream.size()));
        switch (random.bounded(5)) {
        case 0:
            stream = stream.left(at) + corpus.mutated().mid(random.bounded(60));
            break;
        case 1:
            stream.insert(at, stream.mid(random.bounded(int(stream.size())), random.bounded(200)).repeated(3));
            break;
        case 2:
            stream.remove(at, random.bounded(1, 50));
            break;
        case 3: {
            QByteArray noise(random.bounded(1, 40), 'x');
            for (char &c : noise)
                c = char(random.bounded(256));
            stream.insert(at, noise);
            break;
        }
        default:
            stream.insert(at, QByteArray(random.bounded(1, 20'000), "\r\n \t:;a0%\x80"[random.bounded(10)]));
            break;
        }
        if (stream.isEmpty())
            stream = "\n";
    }
    return stream;
}

/// Paths of the test server instead of the corpus's, so that handlers run as well.
void aim(QByteArray &stream, QRandomGenerator &random)
{
    static const QByteArray targets[] = {"/hello",   "/echo",   "/small", "/spool",      "/text/3000", "/throw",
                                         "/learner", "/socket", "/file",  "/item/%41/b", "/limited",   "/optional"};
    for (const char *from : {"/movies?page=2&q=a+b", "/v1/lessons/0190-77", "/a%20b/%C3%A9", "/movies"})
        stream.replace(from, targets[random.bounded(12)]);
}

} // namespace

class TestHttpFuzz : public QObject
{
    Q_OBJECT

private slots:
    void parserKeepsItsPromises()
    {
        RequestCorpus corpus(runSeed());
        const int count = runCount(1'000'000, 10'000);
        QElapsedTimer timer;
        timer.start();
        int accepted = 0;
        int rejected = 0;
        for (int i = 0; i < count; ++i) {
            const QByteArray stream = mangle(corpus);
            const ParserRun whole = runParser(stream);
            const qsizetype piece = corpus.random().bounded(1, 100);
            QCOMPARE(runParser(stream, [piece] { return piece; }).text(), whole.text());
            accepted += whole.completeCount();
            rejected += whole.rejection != Reject::None;
            for (const ParsedRequest &request : whole.requests) {
                if (!request.complete)
                    continue;
                const ParserRun again = runParser(serialise(request));
                QCOMPARE(again.completeCount(), 1);
                QCOMPARE(again.requests.first().body, request.body);
            }
        }
        std::printf("mangled streams: %d in %lld s, requests accepted: %d, streams rejected: %d\n", count,
                    timer.elapsed() / 1000, accepted, rejected);
    }

    void serverSurvivesAnything()
    {
        RequestCorpus corpus(runSeed());
        QRandomGenerator &random = corpus.random();
        HttpServerOptions options = TestServer::quickOptions();
        options.timeouts.headMs = 1000;
        options.timeouts.bodyMs = 1000;
        TestServer server(options);
        server.file = server.folder.filePath(QStringLiteral("film"));
        QFile film(server.file);
        QVERIFY(film.open(QIODevice::WriteOnly));
        QVERIFY(film.resize(200'000));
        film.close();
        const int count = runCount(100'000, 1500);
        QHash<int, int> statuses;
        for (int i = 0; i < count; ++i) {
            QByteArray stream = random.bounded(3) ? corpus.mutated() : mangle(corpus);
            aim(stream, random);
            RawClient client(server.port());
            for (qsizetype at = 0; at < stream.size();) {
                const qsizetype size = random.bounded(1, 2000);
                client.send(stream.mid(at, size));
                at += size;
            }
            const bool waits = random.bounded(4) != 0;
            if (waits) {
                client.send("\r\n\r\nGET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
                const RawResponse response = client.receive(stream.startsWith("HEAD"), 20);
                ++statuses[response.status];
            }
            if (random.bounded(2))
                client.reset();
        }
        QVERIFY(eventually([&] { return server.http().connectionCount() == 0; }, 30'000));
        QCOMPARE(server.observer.connections(), 0);
        for (const AccessRecord &record : server.observer.records())
            QVERIFY2((record.status >= 100 && record.status < 600) || record.aborted, record.route.constData());
        for (const QString &failure : server.observer.failures())
            QVERIFY2(failure.contains(QLatin1String("/throw secret detail")), qPrintable(failure));
        QCOMPARE(QDir(server.folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("film")});
        QCOMPARE(RawClient(server.port()).exchange(makeRequest("GET", "/hello")).status, 200);
        std::printf("connections: %d, requests seen: %lld\n", count,
                    static_cast<long long>(server.observer.records().size()));
        QList<int> seen = statuses.keys();
        std::sort(seen.begin(), seen.end());
        for (const int status : seen)
            std::printf("  first answer %3d: %d\n", status, statuses[status]);
    }
};

QTEST_GUILESS_MAIN(TestHttpFuzz)
#include "tst_httpfuzz.moc"
