// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/auth/accountrules.h"

#include <QTest>

using namespace cinefluent::server;

class TestAccountRules : public QObject
{
    Q_OBJECT

private slots:
    void emailAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("accepted");
        for (const char *good : {"a@b.co", "first.last+tag@sub.example.org", "o'neil@example.ie",
                                 "x@xn--bcher-kva.example", "ana@bücher.example", "山田@example.jp", "1@2.example"})
            QTest::newRow(good) << QString::fromUtf8(good) << true;
        for (const char *bad : {"",
                                "@",
                                "a@",
                                "@b.co",
                                "a@b",
                                "a@localhost",
                                "a b@c.de",
                                "a@b..de",
                                ".a@b.de",
                                "a.@b.de",
                                "a..b@c.de",
                                "a@-b.de",
                                "a@b-.de",
                                "a@b.de\n",
                                "a@[127.0.0.1]",
                                "\"a\"@b.de",
                                "a@b@c.de",
                                "a@b.c",
                                "a@b.de,c@d.ef",
                                "a\xC2\xA0@b.de",
                                "a@1.2.3.4"})
            QTest::newRow(bad) << QString::fromUtf8(bad) << false;
        QTest::newRow("65 in front") << QString(65, u'a') + "@example.org" << false;
        QTest::newRow("255 bytes") << QString(60, u'a') + '@' + QString(60, u'b') + '.' + QString(60, u'c') + '.' +
                                          QString(60, u'd') + '.' + QString(11, u'e')
                                   << false;
    }
    void emailAddresses()
    {
        QFETCH(QString, text);
        QTEST(isEmailAddress(text), "accepted");
    }

    void usernames()
    {
        for (const char *good : {"ana", "Ana_K.99", "a-b", "0x0"})
            QVERIFY2(isUsername(QString::fromUtf8(good)), good);
        for (const char *bad : {"", "ab", "_ana", "ana_", "an a", "ana\n", "añb", "ana/x", "<ana>"})
            QVERIFY2(!isUsername(QString::fromUtf8(bad)), bad);
        QVERIFY(isUsername(QString(50, u'a')));
        QVERIFY(!isUsername(QString(51, u'a')));
    }
};

QTEST_GUILESS_MAIN(TestAccountRules)
#include "tst_accountrules.moc"
