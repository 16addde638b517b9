// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/connectionsettings.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;

class TestConnectionSettings : public QObject
{
    Q_OBJECT

private slots:
    void readsAUrl()
    {
        const auto settings = ConnectionSettings::fromUrl(
            QStringLiteral("postgresql://ana:p%40ss%20w%2Frd@db.example:6543/films?sslmode=require"));
        QVERIFY(settings.ok());
        QCOMPARE(settings->value("user"), "ana");
        QCOMPARE(settings->value("password"), "p@ss w/rd");
        QCOMPARE(settings->value("host"), "db.example");
        QCOMPARE(settings->value("port"), "6543");
        QCOMPARE(settings->value("dbname"), "films");
        QCOMPARE(settings->value("sslmode"), "require");
    }

    void readsKeywords()
    {
        const auto settings = ConnectionSettings::fromUrl(QStringLiteral("host=/run/pg dbname=films user=ana"));
        QVERIFY(settings.ok());
        QCOMPARE(settings->value("host"), "/run/pg");
    }

    void refusesNonsenseWithoutRepeatingIt()
    {
        for (const char *text : {"", "  ", "mysql://secret@x/y", "postgresql://ana:secret@host:port/x%zz"}) {
            const auto settings = ConnectionSettings::fromUrl(QString::fromLatin1(text));
            QVERIFY2(!settings.ok(), text);
            QCOMPARE(settings.error().code, QStringLiteral("database_url_invalid"));
            QVERIFY(!describe(settings.error()).contains(QLatin1String("secret")));
        }
    }

    void quotesWhatItWrites()
    {
        const QByteArray password = "it's \\ a 'test'";
        const auto settings = ConnectionSettings().with("password", password).with("host", "h");
        const auto again = ConnectionSettings::fromUrl(QString::fromUtf8(settings.conninfo()));
        QVERIFY(again.ok());
        QCOMPARE(again->value("password"), password);
    }

    void hidesThePassword()
    {
        const auto settings =
            ConnectionSettings::forSocket(QStringLiteral("/run/x"), QStringLiteral("ana"), QStringLiteral("films"))
                .with("password", "secret");
        QCOMPARE(settings.display(), QStringLiteral("ana@/run/x:5432/films"));
    }
};

QTEST_GUILESS_MAIN(TestConnectionSettings)
#include "tst_connectionsettings.moc"
