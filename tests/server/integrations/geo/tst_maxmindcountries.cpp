// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/requestorigin.h"
#include "server/integrations/geo/maxmindcountries.h"
#include "tests/support/mmdbwriter.h"
#include "tests/support/oracle.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

/// Countries by address and by what proxies say.
class TestMaxMindCountries : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<CountryDatabase> m_countries;

private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("countries.mmdb"));
        QFile file(m_path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(mmdbOf({{QStringLiteral("192.0.2.0/24"), "DE"},
                           {QStringLiteral("192.0.2.128/25"), "AT"},
                           {QStringLiteral("198.51.100.0/24"), {}, "CH"},
                           {QStringLiteral("203.0.113.0/24"), {}},
                           {QStringLiteral("2001:db8::/32"), "FR"}}));
        file.close();
        auto opened = MaxMindCountries::open(m_path);
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(describe(opened.error())));
        m_countries = std::move(*opened);
    }

    void tellsCountries_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("country");
        QTest::newRow("IPv4") << QStringLiteral("192.0.2.1") << QStringLiteral("DE");
        QTest::newRow("the narrower network") << QStringLiteral("192.0.2.200") << QStringLiteral("AT");
        QTest::newRow("mapped") << QStringLiteral("::ffff:192.0.2.1") << QStringLiteral("DE");
        QTest::newRow("registered") << QStringLiteral("198.51.100.9") << QStringLiteral("CH");
        QTest::newRow("an entry without") << QStringLiteral("203.0.113.9") << QString();
        QTest::newRow("IPv6") << QStringLiteral("2001:db8:1::1") << QStringLiteral("FR");
        QTest::newRow("nothing") << QStringLiteral("10.0.0.1") << QString();
        QTest::newRow("none of that IPv6") << QStringLiteral("2001:db9::1") << QString();
    }
    void tellsCountries()
    {
        QFETCH(QString, address);
        QFETCH(QString, country);
        QCOMPARE(m_countries->countryOf(QHostAddress(address)), country);
        // MaxMind's own program on the same file, where it is installed.
        if (QStandardPaths::findExecutable(QStringLiteral("mmdblookup")).isEmpty() || country.isEmpty() ||
            address.startsWith(QLatin1String("198.")) || address.startsWith(QLatin1String("::ffff:")))
            return;
        const QByteArray told = askProgram(QStringLiteral("mmdblookup"),
                                           {QStringLiteral("--file"), m_path, QStringLiteral("--ip"), address,
                                            QStringLiteral("country"), QStringLiteral("iso_code")},
                                           QByteArray());
        QVERIFY2(told.contains('"' + country.toLatin1() + '"'), told.constData());
    }

    void refusesWhatIsNone()
    {
        QFile file(m_folder.filePath(QStringLiteral("none.mmdb")));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("no database");
        file.close();
        for (const QString &path : {file.fileName(), m_folder.filePath(QStringLiteral("missing.mmdb"))}) {
            const auto opened = MaxMindCountries::open(path);
            QVERIFY(!opened.ok());
            QCOMPARE(opened.error().code, QStringLiteral("country_database_invalid"));
        }
    }

    /// A client cannot say where it is; a trusted proxy can, and then nothing else is asked.
    void believesTrustedProxiesAlone()
    {
        HttpServerOptions options;
        options.trustedProxies = {QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8"))};
        options.countries = m_countries.get();
        const QHostAddress proxy(QStringLiteral("10.0.0.1"));
        const QHostAddress client(QStringLiteral("192.0.2.1"));
        HeaderFields headers;
        headers.append("CF-IPCountry", "CH");
        QCOMPARE(countryOf(proxy, client, headers, options), QStringLiteral("DE")); // no header is configured
        options.countryHeader = "CF-IPCountry";
        QCOMPARE(countryOf(client, client, headers, options), QStringLiteral("DE"));
        QCOMPARE(countryOf(proxy, client, headers, options), QStringLiteral("CH"));
        QCOMPARE(countryOf(proxy, client, HeaderFields(), options), QString());
        for (const char *odd : {"XX", "T1", "ch", "CHE", "", "C"}) {
            HeaderFields other;
            other.append("CF-IPCountry", odd);
            QCOMPARE(countryOf(proxy, client, other, options), QString());
        }
        headers.append("CF-IPCountry", "DE");
        QCOMPARE(countryOf(proxy, client, headers, options), QString()); // two of them: one is a client's
    }
};

QTEST_GUILESS_MAIN(TestMaxMindCountries)
#include "tst_maxmindcountries.moc"
