// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/integrations/licenses/proxylicenses.h"
#include "tests/studio/net/fakehttpserver.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

class TestProxyLicenses : public QObject
{
    Q_OBJECT

private:
    Result<License> ask(const QByteArray &body, const QByteArray &contentType = "application/octet-stream")
    {
        ProxyLicenses licenses({"widevine", m_service.url()}, Secret("a token of this server"));
        LicenseRequest request;
        request.body = body;
        request.contentType = contentType;
        request.keys = {{m_key, QByteArray(16, '1')}};
        return await(licenses.license(request));
    }

    QList<FakeRequest> m_asked;
    FakeAnswer m_answer;
    FakeHttpServer m_service{[this](const FakeRequest &request) {
        m_asked.append(request);
        return m_answer;
    }};
    const QUuid m_key = QUuid::createUuid();

private slots:
    void init()
    {
        m_asked.clear();
        m_answer = {};
        m_answer.body = QByteArray("\0licence\xff", 9);
        m_answer.contentType = "application/octet-stream";
    }

    /// The service gets the challenge as it came, who asks, and the keys that were decided for.
    void passesBothOnUnread()
    {
        const QByteArray challenge("\x08\x01\0\xfe any bytes", 15);
        const auto license = ask(challenge);
        QVERIFY2(license.ok(), license.ok() ? "" : qPrintable(describe(license.error())));
        QCOMPARE(license->body, m_answer.body);
        QCOMPARE(license->contentType, QByteArray("application/octet-stream"));
        QCOMPARE(m_asked.size(), 1);
        const FakeRequest &asked = m_asked.first();
        QCOMPARE(asked.method, QByteArray("POST"));
        QCOMPARE(asked.body, challenge);
        QCOMPARE(asked.headers.value("authorization"), QByteArray("Bearer a token of this server"));
        const QByteArray keys = QByteArray::fromBase64(asked.headers.value("x-content-keys"),
                                                       QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        const QJsonObject key = QJsonDocument::fromJson(keys).array().first().toObject();
        QCOMPARE(key[QLatin1String("k")].toString(), QStringLiteral("MTExMTExMTExMTExMTExMQ"));
        QCOMPARE(QByteArray::fromBase64(key[QLatin1String("kid")].toString().toLatin1(), QByteArray::Base64UrlEncoding),
                 m_key.toRfc4122());
    }

    void aClientsTypeBecomesNoHeader()
    {
        QVERIFY(ask("x", "text/plain\r\nX-Content-Keys: none").ok());
        QCOMPARE(m_asked.first().headers.value("content-type"), QByteArray("application/octet-stream"));
        QVERIFY(m_asked.first().headers.value("x-content-keys") != "none");
    }

    void saysWhatWentWrong_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        const QString refused = QStringLiteral("license_refused");
        const QString unavailable = QStringLiteral("license_service_unavailable");
        QTest::newRow("refused") << 403 << QByteArray("no") << refused;
        QTest::newRow("not understood") << 400 << QByteArray("what") << refused;
        QTest::newRow("too often") << 429 << QByteArray("slow down") << unavailable;
        QTest::newRow("broken") << 500 << QByteArray("oops") << unavailable;
        QTest::newRow("elsewhere") << 302 << QByteArray("there") << unavailable;
        QTest::newRow("nothing") << 200 << QByteArray() << unavailable;
        QTest::newRow("too much") << 200 << QByteArray(65 * 1024, 'x') << unavailable;
    }
    void saysWhatWentWrong()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        m_answer.status = status;
        m_answer.body = body;
        const auto license = ask("challenge");
        QVERIFY(!license.ok());
        QCOMPARE(license.error().code, code);
        QVERIFY(!describe(license.error()).contains(QLatin1String("token of this server")));
        QCOMPARE(m_asked.size(), 1);
    }

    void anEmptyRequestGoesNowhere()
    {
        QCOMPARE(ask({}).error().code, QStringLiteral("license_request_invalid"));
        QVERIFY(m_asked.isEmpty());
    }

    void aServiceThatHangsUpIsUnavailable()
    {
        m_answer.manner = FakeAnswer::Manner::HangUpHalf;
        QCOMPARE(ask("challenge").error().code, QStringLiteral("license_service_unavailable"));
    }

    void readsTheSetting_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count"); // -1: refused
        QTest::newRow("none") << "" << 0;
        QTest::newRow("two") << "widevine=https://a.example/w  fairplay=https://b.example" << 2;
        QTest::newRow("loopback") << "playready=http://127.0.0.1:9/x" << 1;
        QTest::newRow("plain") << "widevine=http://a.example/w" << -1;
        QTest::newRow("unknown") << "clearkey=https://a.example" << -1;
        QTest::newRow("twice") << "widevine=https://a.example widevine=https://b.example" << -1;
        QTest::newRow("no address") << "widevine" << -1;
        QTest::newRow("no system") << "=https://a.example" << -1;
        QTest::newRow("file") << "widevine=file:///etc/passwd" << -1;
    }
    void readsTheSetting()
    {
        QFETCH(QString, text);
        QFETCH(int, count);
        const auto services = licenseServicesFrom(text);
        QCOMPARE(services ? int(services->size()) : -1, count);
    }
};

QTEST_GUILESS_MAIN(TestProxyLicenses)
#include "tst_proxylicenses.moc"
