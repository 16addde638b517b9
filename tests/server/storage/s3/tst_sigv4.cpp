// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/s3/sigv4.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;

namespace {

constexpr char nothing[] = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// 24 May 2013, 00:00 UTC: of all examples.
const Instant exampleTime(std::chrono::seconds(1'369'353'600));

} // namespace

/// The examples of Amazon's documentation (docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html and
/// sigv4-query-string-auth.html), whose key is theirs and opens nothing.
class TestSigV4 : public QObject
{
    Q_OBJECT

private:
    const Secret m_key{QByteArrayLiteral("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")};
    const SigningScope m_scope{"AKIAIOSFODNN7EXAMPLE", m_key, "us-east-1"};

private slots:
    void signsAsPublished_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<S3Fields>("query");
        QTest::addColumn<S3Fields>("headers");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("a part of an object")
            << QByteArray("GET") << QByteArray("/test.txt") << S3Fields{} << S3Fields{{"range", "bytes=0-9"}}
            << QByteArray(nothing) << QByteArray("f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
        QTest::newRow("an object stored")
            << QByteArray("PUT") << encodedForS3("/test$file.text", true) << S3Fields{}
            << S3Fields{{"date", "Fri, 24 May 2013 00:00:00 GMT"}, {"x-amz-storage-class", "REDUCED_REDUNDANCY"}}
            << QByteArray("44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072")
            << QByteArray("98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
        QTest::newRow("a query without a value")
            << QByteArray("GET") << QByteArray("/") << S3Fields{{"lifecycle", ""}} << S3Fields{} << QByteArray(nothing)
            << QByteArray("fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
        QTest::newRow("a listing") << QByteArray("GET") << QByteArray("/")
                                   << S3Fields{{"prefix", "J"}, {"max-keys", "2"}} << S3Fields{} << QByteArray(nothing)
                                   << QByteArray("34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
    }
    void signsAsPublished()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(S3Fields, query);
        QFETCH(S3Fields, headers);
        QFETCH(QByteArray, payload);
        QFETCH(QByteArray, signature);
        headers.emplaceBack("host", "examplebucket.s3.amazonaws.com");
        headers.emplaceBack("x-amz-date", signingTime(exampleTime));
        headers.emplaceBack("x-amz-content-sha256", payload);
        const QByteArray authorization = authorizationOf({method, path, query, headers, payload}, m_scope, exampleTime);
        QVERIFY2(authorization.endsWith(",Signature=" + signature), authorization.constData());
        QVERIFY(authorization.startsWith(
            "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders="));
        QVERIFY(!authorization.contains("EXAMPLEKEY"));
    }

    void presignsAsPublished()
    {
        const SignedRequest request{"GET", "/test.txt", {}, {{"host", "examplebucket.s3.amazonaws.com"}}, {}};
        QCOMPARE(presignedQuery(request, m_scope, exampleTime, 86400),
                 QByteArray("X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2F"
                            "us-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&"
                            "X-Amz-SignedHeaders=host&X-Amz-Signature="
                            "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"));
    }

    void encodesAllButWhatIsUnreserved()
    {
        QByteArray all;
        QByteArray expected;
        for (int i = 0; i < 256; ++i) {
            const char c = char(i);
            all += c;
            const bool isPlain = (i >= '0' && i <= '9') || (i >= 'A' && i <= 'Z') || (i >= 'a' && i <= 'z') ||
                                 QByteArrayView("-._~").contains(c);
            expected += isPlain ? QByteArray(1, c) : '%' + QByteArray(1, c).toHex().toUpper();
        }
        QCOMPARE(encodedForS3(all, false), expected);
        QCOMPARE(encodedForS3("a/b c", true), QByteArray("a/b%20c"));
    }
};

QTEST_APPLESS_MAIN(TestSigV4)
#include "tst_sigv4.moc"
