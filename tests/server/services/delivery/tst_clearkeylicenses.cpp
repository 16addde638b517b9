// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/delivery/clearkeylicenses.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

class TestClearKeyLicenses : public QObject
{
    Q_OBJECT

private:
    Result<License> ask(const QByteArray &body)
    {
        LicenseRequest request;
        request.body = body;
        request.keys = {{m_first, QByteArray(16, '1')}, {m_second, QByteArray(16, '2')}};
        return await(m_licenses.license(request));
    }
    static QByteArray kid(const QUuid &id)
    {
        return id.toRfc4122().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }

    ClearKeyLicenses m_licenses;
    const QUuid m_first = QUuid::createUuid();
    const QUuid m_second = QUuid::createUuid();

private slots:
    /// The example of the specification's section 9.1, with keys of ours.
    void handsOutWhatIsAskedFor()
    {
        const auto license = ask("{\"kids\":[\"" + kid(m_second) + "\"],\"type\":\"temporary\"}");
        QVERIFY(license.ok());
        QCOMPARE(license->contentType, QByteArrayLiteral("application/json"));
        const QJsonObject set = QJsonDocument::fromJson(license->body).object();
        QCOMPARE(set[QLatin1String("type")].toString(), QStringLiteral("temporary"));
        const QJsonArray keys = set[QLatin1String("keys")].toArray();
        QCOMPARE(keys.size(), 1);
        const QJsonObject key = keys.first().toObject();
        QCOMPARE(key[QLatin1String("kty")].toString(), QStringLiteral("oct"));
        QCOMPARE(key[QLatin1String("kid")].toString().toLatin1(), kid(m_second));
        QCOMPARE(key[QLatin1String("k")].toString(), QStringLiteral("MjIyMjIyMjIyMjIyMjIyMg"));
    }

    void refusesOthers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        const QString invalid = QStringLiteral("license_request_invalid");
        QTest::newRow("nothing") << QByteArray() << invalid;
        QTest::newRow("no JSON") << QByteArray("kids") << invalid;
        QTest::newRow("no keys") << QByteArray("{\"kids\":[]}") << invalid;
        QTest::newRow("numbers") << QByteArray("{\"kids\":[1]}") << invalid;
        QTest::newRow("padded") << QByteArray("{\"kids\":[\"") + kid(m_first) + "==\"]}" << invalid;
        QTest::newRow("persistent") << QByteArray("{\"kids\":[\"") + kid(m_first) +
                                           "\"],\"type\":\"persistent-license\"}"
                                    << invalid;
        QTest::newRow("unknown") << QByteArray("{\"kids\":[\"") + kid(QUuid::createUuid()) + "\"]}"
                                 << QStringLiteral("license_refused");
    }
    void refusesOthers()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        const auto license = ask(body);
        QVERIFY(!license.ok());
        QCOMPARE(license.error().code, code);
    }
};

QTEST_GUILESS_MAIN(TestClearKeyLicenses)
#include "tst_clearkeylicenses.moc"
