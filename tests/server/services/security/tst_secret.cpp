// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/security/secret.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;

class TestSecret : public QObject
{
    Q_OBJECT

private slots:
    /// RFC 4231, test cases 1, 2, 6.
    void hmacAgreesWithTheRfc_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                           << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        QTest::newRow("2") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                           << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        QTest::newRow("6") << QByteArray(131, '\xaa')
                           << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
                           << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    }
    void hmacAgreesWithTheRfc()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, digest);
        QCOMPARE(hmacSha256(Secret(key), message).toHex(), digest);
    }

    /// RFC 5869, test cases 1 and 3.
    void hkdfAgreesWithTheRfc()
    {
        const Secret inputKey(QByteArray(22, '\x0b'));
        const Secret first = deriveKey(inputKey, QByteArray::fromHex("000102030405060708090a0b0c"),
                                       QByteArray::fromHex("f0f1f2f3f4f5f6f7f8f9"), 42);
        QCOMPARE(first.view().toByteArray().toHex(),
                 QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"));
        const Secret third = deriveKey(inputKey, {}, {}, 42);
        QCOMPARE(third.view().toByteArray().toHex(),
                 QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"));
    }

    void sha256AgreesWithTheStandard()
    {
        QCOMPARE(sha256("abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void comparesWholeContents()
    {
        QVERIFY(equalInConstantTime("same", "same"));
        QVERIFY(equalInConstantTime("", ""));
        QVERIFY(!equalInConstantTime("same", "sane"));
        QVERIFY(!equalInConstantTime("same", "same+"));
    }

    void base64UrlHasOneTextForOneValue()
    {
        QCOMPARE(toBase64Url(QByteArray::fromHex("fbff")), QByteArray("-_8"));
        QCOMPARE(fromBase64Url("-_8"), QByteArray::fromHex("fbff"));
        for (const char *bad : {"-_9", "-_8=", "+/8", "-_8 ", "-_8\n", "A"})
            QVERIFY2(fromBase64Url(bad).isNull(), bad);
    }

    void movingLeavesNothingBehind()
    {
        Secret first("key");
        const Secret second(std::move(first));
        QCOMPARE(second.view().toByteArray(), QByteArray("key"));
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is the claim
        QCOMPARE(second.copy().view().toByteArray(), QByteArray("key"));
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
