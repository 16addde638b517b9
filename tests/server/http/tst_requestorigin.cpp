// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/compression.h"
#include "server/http/connectionledger.h"
#include "server/http/requestorigin.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;

class TestRequestOrigin : public QObject
{
    Q_OBJECT

private slots:
    void believesTrustedProxiesAlone_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *title, const char *peer, const char *name, const char *value,
                            const char *address) {
            QTest::newRow(title) << QString::fromLatin1(peer) << QByteArray(name) << QByteArray(value)
                                 << QString::fromLatin1(address);
        };
        row("a stranger's claim", "203.0.113.9", "X-Forwarded-For", "1.2.3.4", "203.0.113.9");
        row("one proxy", "10.0.0.1", "X-Forwarded-For", "1.2.3.4", "1.2.3.4");
        row("a forged first hop", "10.0.0.1", "X-Forwarded-For", "6.6.6.6, 1.2.3.4", "1.2.3.4");
        row("two proxies", "10.0.0.1", "X-Forwarded-For", "6.6.6.6, 1.2.3.4, 10.0.0.2", "1.2.3.4");
        row("noise", "10.0.0.1", "X-Forwarded-For", "unknown", "10.0.0.1");
        row("mapped address", "::ffff:10.0.0.1", "X-Forwarded-For", "1.2.3.4", "1.2.3.4");
        row("Forwarded", "10.0.0.1", "Forwarded", "for=1.2.3.4;proto=https", "1.2.3.4");
        row("Forwarded, IPv6", "10.0.0.1", "Forwarded", "for=6.6.6.6, For=\"[2001:db8::7]:4711\"", "2001:db8::7");
        row("Forwarded, obfuscated", "10.0.0.1", "Forwarded", "for=_hidden", "10.0.0.1");
        row("nothing", "10.0.0.1", "X", "y", "10.0.0.1");
    }

    void believesTrustedProxiesAlone()
    {
        QFETCH(QString, peer);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QString, address);
        HeaderFields headers;
        headers.append(name, value);
        const Networks trusted{QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8"))};
        QCOMPARE(originOf(QHostAddress(peer), headers, trusted).address.toString(), address);
        QCOMPARE(originOf(QHostAddress(peer), headers, {}).address, originOf(QHostAddress(peer), {}, {}).address);
    }

    void readsTheProtocolOfTheClientsHop()
    {
        const Networks trusted{QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8"))};
        HeaderFields headers;
        headers.append("Forwarded", "for=1.2.3.4;proto=https, for=10.0.0.3;proto=http");
        QVERIFY(originOf(QHostAddress(QStringLiteral("10.0.0.1")), headers, trusted).secure);
        QVERIFY(!originOf(QHostAddress(QStringLiteral("8.8.8.8")), headers, trusted).secure);
        headers.clear();
        headers.append("X-Forwarded-For", "1.2.3.4");
        headers.append("X-Forwarded-Proto", "https");
        QVERIFY(originOf(QHostAddress(QStringLiteral("10.0.0.1")), headers, trusted).secure);
    }

    void judgesIds()
    {
        QVERIFY(isRequestId("a.B-9_"));
        QVERIFY(!isRequestId(""));
        QVERIFY(!isRequestId(QByteArray(65, 'a')));
        QVERIFY(!isRequestId("a b"));
        QVERIFY(!isRequestId("a\"b"));
        QVERIFY(isTraceParent("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
        QVERIFY(!isTraceParent("00-4BF92F3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
        QVERIFY(!isTraceParent("00-00000000000000000000000000000000-00f067aa0ba902b7-01"));
        QVERIFY(!isTraceParent("ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
    }

    void countsConnections()
    {
        ConnectionLedger ledger(5, 2, {QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8"))});
        using Verdict = ConnectionLedger::Verdict;
        const QHostAddress one(QStringLiteral("2001:db8:1:2::1"));
        const QHostAddress neighbour(QStringLiteral("2001:db8:1:2:ffff::9"));
        QCOMPARE(ledger.admit(one), Verdict::Accepted);
        QCOMPARE(ledger.admit(neighbour), Verdict::Accepted);
        QCOMPARE(ledger.admit(one), Verdict::FullForAddress);
        QCOMPARE(ledger.admit(QHostAddress(QStringLiteral("2001:db8:1:3::1"))), Verdict::Accepted);
        ledger.release(neighbour);
        QCOMPARE(ledger.admit(one), Verdict::Accepted);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(ledger.admit(QHostAddress(QStringLiteral("10.1.1.1"))), Verdict::Accepted);
        QCOMPARE(ledger.admit(QHostAddress(QStringLiteral("10.1.1.1"))), Verdict::Full);
        QCOMPARE(ledger.count(), 5);
    }

    void readsAcceptEncoding()
    {
        QVERIFY(acceptsGzip("gzip"));
        QVERIFY(acceptsGzip("br;q=1.0, GZIP;q=0.8, *;q=0.1"));
        QVERIFY(acceptsGzip("*"));
        QVERIFY(!acceptsGzip("*;q=0"));
        QVERIFY(!acceptsGzip("*, gzip;q=0"));
        QVERIFY(!acceptsGzip("gzip;q=0.000"));
        QVERIFY(!acceptsGzip("identity, br"));
        QVERIFY(!acceptsGzip(""));
        QVERIFY(isCompressible("application/problem+json"));
        QVERIFY(isCompressible("Text/VTT; charset=utf-8"));
        QVERIFY(!isCompressible("video/mp4"));
    }
};

QTEST_APPLESS_MAIN(TestRequestOrigin)
#include "tst_requestorigin.moc"
