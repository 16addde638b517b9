// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/security/passwordpolicy.h"

#include <QTest>

using namespace cinefluent::server;

class TestPasswordPolicy : public QObject
{
    Q_OBJECT

private slots:
    void judges_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QByteArray>("objection");
        QTest::newRow("short") << QStringLiteral("x7Kq!p2") << QByteArray("too_short");
        QTest::newRow("seven emoji are seven") << QString::fromUtf8("😀😃😄😁😆😅😂") << QByteArray("too_short");
        QTest::newRow("long") << QString(600, QLatin1Char('x')) << QByteArray("too_long");
        QTest::newRow("common") << QStringLiteral("password1") << QByteArray("too_weak");
        QTest::newRow("digits") << QStringLiteral("12345678") << QByteArray("too_weak");
        QTest::newRow("keyboard") << QStringLiteral("qwertyuiop") << QByteArray("too_weak");
        QTest::newRow("one letter") << QStringLiteral("aaaaaaaaaaaa") << QByteArray("too_weak");
        QTest::newRow("own name") << QStringLiteral("Valentina.K1") << QByteArray("too_weak");
        QTest::newRow("random") << QStringLiteral("x7Kq!p2z") << QByteArray();
        QTest::newRow("words") << QStringLiteral("correct horse battery") << QByteArray();
        QTest::newRow("script") << QString::fromUtf8("Straßenbahnhaltestelle überm Fluß") << QByteArray();
        QTest::newRow("500 bytes") << QStringLiteral("brook violin ") + QString(487, QLatin1Char('z')) << QByteArray();
    }
    void judges()
    {
        QFETCH(QString, password);
        QFETCH(QByteArray, objection);
        const auto found = objectToPassword(password, {QStringLiteral("valentina.k@example.org")});
        QCOMPARE(found ? QByteArray(found->code) : QByteArray(), objection);
        if (found)
            QVERIFY(!found->message.contains(password));
    }
};

QTEST_GUILESS_MAIN(TestPasswordPolicy)
#include "tst_passwordpolicy.moc"
