// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/byterange.h"
#include "server/http/conditional.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;

class TestByteRange : public QObject
{
    Q_OBJECT

private slots:
    void parses_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<qint64>("length");
        using Kind = ByteRange::Kind;
        const auto row = [](const char *header, Kind kind, qint64 offset = 0, qint64 length = 0) {
            QTest::newRow(header) << QByteArray(header) << int(kind) << offset << length;
        };
        // A representation of 1000 bytes. Examples of RFC 9110, section 14.1.2, first.
        row("bytes=0-499", Kind::Part, 0, 500);
        row("bytes=500-999", Kind::Part, 500, 500);
        row("bytes=-500", Kind::Part, 500, 500);
        row("bytes=900-", Kind::Part, 900, 100);
        row("bytes=0-0", Kind::Part, 0, 1);
        row("bytes=-1", Kind::Part, 999, 1);
        row("bytes=0-", Kind::Part, 0, 1000);
        row("bytes=0-9999999999", Kind::Part, 0, 1000);
        row("bytes=-5000", Kind::Part, 0, 1000);
        row("Bytes=1-2", Kind::Part, 1, 2);
        row("bytes=1000-", Kind::Unsatisfiable);
        row("bytes=1000-2000", Kind::Unsatisfiable);
        row("bytes=-0", Kind::Unsatisfiable);
        row("bytes=2-1", Kind::Whole);
        row("bytes=-", Kind::Whole);
        row("bytes=a-b", Kind::Whole);
        row("bytes=1-2,4-5", Kind::Whole);
        row("bytes=99999999999999999999-", Kind::Unsatisfiable);
        row("bytes=0-99999999999999999999", Kind::Part, 0, 1000);
        row("bytes=-99999999999999999999", Kind::Part, 0, 1000);
        row("bytes=9223372036854775807-9223372036854775808", Kind::Unsatisfiable);
        row("lines=1-2", Kind::Whole);
        row("bytes", Kind::Whole);
        row("", Kind::Whole);
    }

    void parses()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, kind);
        QFETCH(qint64, offset);
        QFETCH(qint64, length);
        const ByteRange range = parseRange(header, 1000);
        QCOMPARE(int(range.kind), kind);
        if (range.kind == ByteRange::Kind::Part) {
            QCOMPARE(range.offsetBytes, offset);
            QCOMPARE(range.lengthBytes, length);
        }
        QCOMPARE(int(parseRange("bytes=0-", 0).kind), int(ByteRange::Kind::Unsatisfiable));
    }

    void comparesTags()
    {
        const QByteArray tag = etagOf("content");
        QVERIFY(tag.startsWith('"') && tag.endsWith('"') && tag.size() == 34);
        QVERIFY(tag != etagOf("other"));
        QVERIFY(matchesNoneMatch("*", tag));
        QVERIFY(matchesNoneMatch(tag, tag));
        QVERIFY(matchesNoneMatch("\"a,b\", W/" + tag, tag));
        QVERIFY(!matchesNoneMatch("\"a\" , \"b\"", tag));
        QVERIFY(!matchesNoneMatch("unquoted", tag));
        QVERIFY(!matchesNoneMatch("\"open", tag));
        QVERIFY(matchesIfMatch("\"x\"," + tag, tag));
        QVERIFY(!matchesIfMatch("W/" + tag, tag));
        QVERIFY(matchesIfMatch("*", tag));
        QVERIFY(!matchesIfMatch("*", {}));
    }

    void keepsTheHeadersOf304()
    {
        HttpRequest request;
        request.headers.append("If-None-Match", "\"a\"");
        HttpResponse full = HttpResponse::json(200, "{}").with("Cache-Control", "max-age=5").with("X-Other", "x");
        const HttpResponse unchanged = conditional(request, "\"a\"", full);
        QCOMPARE(unchanged.status, 304);
        QVERIFY(unchanged.body.isEmpty());
        QCOMPARE(unchanged.headers.value("ETag"), QByteArray("\"a\""));
        QCOMPARE(unchanged.headers.value("Cache-Control"), QByteArray("max-age=5"));
        QVERIFY(!unchanged.headers.contains("X-Other"));
        QCOMPARE(conditional(request, "\"b\"", full).status, 200);
    }

    void honoursIfRange()
    {
        HttpRequest request;
        request.headers.append("Range", "bytes=0-9");
        request.headers.append("If-Range", "\"old\"");
        QCOMPARE(serveFile(request, QStringLiteral("/f"), 1000, "video/mp4", "\"new\"").status, 200);
        request.headers.set("If-Range", "W/\"new\"");
        QCOMPARE(serveFile(request, QStringLiteral("/f"), 1000, "video/mp4", "\"new\"").status, 200);
        request.headers.set("If-Range", "\"new\"");
        const HttpResponse part = serveFile(request, QStringLiteral("/f"), 1000, "video/mp4", "\"new\"");
        QCOMPARE(part.status, 206);
        QCOMPARE(part.headers.value("Content-Range"), QByteArray("bytes 0-9/1000"));
        QCOMPARE(part.contentLength(), 10);
        request.headers.set("Range", "bytes=1000-");
        const HttpResponse refused = serveFile(request, QStringLiteral("/f"), 1000, "video/mp4", "\"new\"");
        QCOMPARE(refused.status, 416);
        QVERIFY(!refused.file);
    }
};

QTEST_APPLESS_MAIN(TestByteRange)
#include "tst_byterange.moc"
