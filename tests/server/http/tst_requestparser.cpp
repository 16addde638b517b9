// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/parserrun.h"
#include "tests/server/http/requestcorpus.h"
#include "tests/support/testruns.h"

#include <QTest>

#include <cstdio>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

void addRow(const QByteArray &stream, Reject rejection)
{
    QTest::newRow(stream.left(70).toPercentEncoding(" /:,;").constData()) << stream << rejection;
}

void addRequestLines()
{
    const auto line = [](const QByteArray &requestLine, Reject rejection) {
        addRow(requestLine + "\r\nHost: a\r\n\r\n", rejection);
    };
    line("GET / HTTP/1.1", Reject::None);
    line("GET  / HTTP/1.1", Reject::MalformedRequestLine);
    line("GET /  HTTP/1.1", Reject::MalformedRequestLine);
    line(" GET / HTTP/1.1", Reject::MalformedRequestLine);
    line("GET / HTTP/1.1 ", Reject::MalformedRequestLine);
    line("GET /", Reject::MalformedRequestLine);
    line("GET / http/1.1", Reject::MalformedRequestLine);
    line("G@T / HTTP/1.1", Reject::MalformedRequestLine);
    line("GET / HTTP/1.2", Reject::VersionUnsupported);
    line("GET / HTTP/3.0", Reject::VersionUnsupported);
    line("CONNECT a:443 HTTP/1.1", Reject::MethodUnknown);
    line("ABCDEFGHIJKLMNOPQRSTU / HTTP/1.1", Reject::MethodUnknown);
    line("GET * HTTP/1.1", Reject::TargetMalformed);
    line("OPTIONS * HTTP/1.1", Reject::None);
    line("GET a HTTP/1.1", Reject::TargetMalformed);
    line("GET http://a/b HTTP/1.1", Reject::None);
    line("GET http:///b HTTP/1.1", Reject::TargetMalformed);
    line("GET http://u@a/b HTTP/1.1", Reject::TargetMalformed);
    line("GET ftp://a/b HTTP/1.1", Reject::TargetMalformed);
    line("GET /#x HTTP/1.1", Reject::TargetMalformed);
    line("GET /%2 HTTP/1.1", Reject::TargetMalformed);
    line("GET /%zz HTTP/1.1", Reject::TargetMalformed);
    line("GET /\xc3\xa9 HTTP/1.1", Reject::TargetMalformed);
    line("GET /" + QByteArray(8191, 'a') + " HTTP/1.1", Reject::None);
    line("GET /" + QByteArray(8192, 'a') + " HTTP/1.1", Reject::TargetTooLong);
    addRow("\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", Reject::MalformedRequestLine);
    addRow("\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", Reject::BareLineFeed);
    addRow("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", Reject::CodingMalformed);
}

void addFields()
{
    const auto field = [](const QByteArray &lines, Reject rejection) {
        addRow("POST / HTTP/1.1\r\n" + lines + "\r\n\r\n", rejection);
    };
    field("Host: a\r\nX", Reject::FieldMalformed);
    field("Host: a\r\n: x", Reject::FieldMalformed);
    field("Host: a\r\nX : y", Reject::FieldMalformed);
    field("Host: a\r\nX: a\rb", Reject::FieldMalformed);
    field(QByteArray("Host: a\r\nX: a\0b", 14), Reject::FieldMalformed);
    field("Host: a\r\nX: \x7f", Reject::FieldMalformed);
    field("Host: a\r\nX: \xff", Reject::None);
    field("Host: a\r\n X: y", Reject::FieldFolded);
    field("Host: [::1]:80", Reject::None);
    field("Host: [::1", Reject::HostMalformed);
    field("Host: a:b", Reject::HostMalformed);
    field("Host: a/b", Reject::HostMalformed);
    field("Host:", Reject::HostMalformed);
    field("Host: a, b", Reject::HostMalformed);
    field("Host: a\r\nHost: a", Reject::HostRepeated);
    field("X: y", Reject::HostMissing);
    field("Host: a\r\nContent-Length: -0", Reject::LengthMalformed);
    field("Host: a\r\nContent-Length: 1e1", Reject::LengthMalformed);
    field("Host: a\r\nContent-Length: 0, 0", Reject::LengthMalformed);
    field("Host: a\r\nContent-Length:", Reject::LengthMalformed);
    field("Host: a\r\nContent-Length: 0\t", Reject::FieldMalformed);
    field("Host: a\r\nContent-Length: 0\r\nContent-Length: 0", Reject::LengthRepeated);
    field("Host: a\r\nContent-Length: 340282366920938463463374607431768211457", Reject::BodyTooLarge);
    field("Host: a\r\nContent-Length: 0\r\nTransfer-Encoding: chunked", Reject::FramingConflict);
    field("Host: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked", Reject::CodingMalformed);
    field("Host: a\r\nTransfer-Encoding: chunked, chunked", Reject::CodingMalformed);
    field("Host: a\r\nTransfer-Encoding: gzip, chunked", Reject::CodingMalformed);
    field("Host: a\r\nTransfer-Encoding: identity", Reject::CodingUnsupported);
    field("Host: a\r\nTransfer-Encoding:", Reject::CodingMalformed);
    field("Host: a\r\nExpect: 200-ok", Reject::ExpectationUnsupported);
}

void addChunks()
{
    const QByteArray chunked = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    addRow(chunked + "3;a=b;c\r\nabc\r\n0\r\nT: x\r\n\r\n", Reject::None);
    addRow(chunked + "3\nabc\r\n0\r\n\r\n", Reject::ChunkMalformed);
    addRow(chunked + "3 \r\nabc\r\n0\r\n\r\n", Reject::ChunkMalformed);
    addRow(chunked + "3\r\nabcd\r\n0\r\n\r\n", Reject::ChunkMalformed);
    addRow(chunked + "-3\r\nabc\r\n", Reject::ChunkMalformed);
    addRow(chunked + "\r\n", Reject::ChunkMalformed);
    addRow(chunked + "3;" + QByteArray(300, 'x') + "\r\n", Reject::ChunkMalformed);
    addRow(chunked + "1000000000000000\r\n", Reject::BodyTooLarge);
    addRow(chunked + "100001\r\n", Reject::BodyTooLarge);
    addRow(chunked + "0\r\nT\r\n\r\n", Reject::TrailerMalformed);
    addRow(chunked + "0\r\nContent-Length: 3\r\n\r\n", Reject::TrailerMalformed);
    addRow(chunked + "1;\r\nx\r\n0\r\n\r\n", Reject::ChunkMalformed);
    addRow(chunked + "1;a=\"b;\\\"c\"\r\nx\r\n0\r\n\r\n", Reject::None);
    addRow(chunked + "1;a=\"b\r\nx\r\n0\r\n\r\n", Reject::ChunkMalformed);
    addRow(chunked + "0\r\n" + QByteArray(9000, 'x'), Reject::TrailerTooLarge);
}

} // namespace

class TestRequestParser : public QObject
{
    Q_OBJECT

private slots:
    void readsAHead()
    {
        const ParserRun run = runParser("\r\nPOST /a%20b?x=1&y HTTP/1.1\r\nHost: a.example:8080\r\nX-Two:  b\t \r\n"
                                        "Content-Length: 5\r\n\r\nhelloGET / HTTP/1.0\r\n\r\n");
        QCOMPARE(run.rejection, Reject::None);
        QCOMPARE(run.requests.size(), 2);
        const RequestHead &head = run.requests[0].head;
        QCOMPARE(head.method, QByteArray("POST"));
        QCOMPARE(head.path, QByteArray("/a%20b"));
        QCOMPARE(head.query, QByteArray("x=1&y"));
        QCOMPARE(head.headers.value("x-two"), QByteArray("b"));
        QCOMPARE(run.requests[0].body, QByteArray("hello"));
        QVERIFY(head.keepAlive);
        QVERIFY(!run.requests[1].head.keepAlive);
        QVERIFY(run.ended);
    }

    void judges_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<Reject>("rejection");
        addRequestLines();
        addFields();
        addChunks();
    }

    void judges()
    {
        QFETCH(QByteArray, stream);
        QFETCH(Reject, rejection);
        QCOMPARE(rejectionOf(runParser(stream).rejection).code, rejectionOf(rejection).code);
        const ParserRun byBytes = runParser(stream, [] { return 1; });
        QCOMPARE(byBytes.text(), runParser(stream).text());
    }

    void refusesBeforeTheBody()
    {
        RequestParser parser{HttpLimits{}};
        const QByteArray head = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10000000000\r\n\r\n";
        const RequestParser::Step step = parser.advance(head);
        QCOMPARE(step.event, RequestParser::Event::Head);
        QCOMPARE(step.consumed, head.size());
        parser.setBodyLimit(1000);
        QCOMPARE(parser.advance({}).event, RequestParser::Event::Failed);
        QCOMPARE(parser.rejection(), Reject::BodyTooLarge);
    }

    void removesInternalFields()
    {
        const ParserRun run =
            runParser("GET / HTTP/1.1\r\nHost: a\r\nX-CINEFLUENT-Internal-Exchange: 1\r\nX: y\r\n\r\n");
        QCOMPARE(run.requests.size(), 1);
        QCOMPARE(run.requests[0].head.headers.size(), size_t(2));
    }

    void acceptsEverySoundStream()
    {
        RequestCorpus corpus(runSeed());
        const int count = runCount(200'000, 5000);
        int requests = 0;
        for (int i = 0; i < count; ++i) {
            const QByteArray stream = corpus.sound();
            const ParserRun run = runParser(stream);
            QVERIFY2(run.rejection == Reject::None, stream.toPercentEncoding(" ").constData());
            QCOMPARE(run.completeCount(), run.requests.size());
            requests += run.completeCount();
            for (const ParsedRequest &request : run.requests)
                QCOMPARE(runParser(serialise(request)).requests.first().body, request.body);
        }
        std::printf("sound streams: %d, requests: %d\n", count, requests);
    }

    void readsTheSameHoweverTheStreamIsCut()
    {
        RequestCorpus corpus(runSeed());
        const int count = runCount(300'000, 6000);
        int rejected = 0;
        for (int i = 0; i < count; ++i) {
            const QByteArray stream = i % 3 ? corpus.mutated() : corpus.sound();
            const QByteArray whole = runParser(stream).text();
            rejected += runParser(stream).rejection != Reject::None;
            QCOMPARE(runParser(stream, [&] { return corpus.random().bounded(1, 60); }).text(), whole);
            QCOMPARE(runParser(stream, [] { return 1; }).text(), whole);
        }
        std::printf("streams: %d, rejected: %d\n", count, rejected);
        QVERIFY(rejected > count / 4);
    }
};

QTEST_APPLESS_MAIN(TestRequestParser)
#include "tst_requestparser.moc"
