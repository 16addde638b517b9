// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httpscenario.h"
#include "tests/support/temppostgres.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::tests;

/// The document, its page and the pages of mails as a browser meets them.
class TestReferenceScenarios : public QObject
{
    Q_OBJECT

    TempPostgres m_postgres;
    std::unique_ptr<HttpScenarioServer> m_server;

private slots:
    void initTestCase()
    {
        QVERIFY(m_postgres.start().ok());
        const auto database = m_postgres.freshDatabase();
        QVERIFY2(database.ok(), database.ok() ? "" : qPrintable(database.error().message));
        m_server = std::make_unique<HttpScenarioServer>(*database);
        QVERIFY(m_server->start().ok());
    }

    void servesTheDocumentOfTheRepository()
    {
        const HttpAnswer answer = m_server->send("GET", "/v1/openapi.yaml");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Type"), QByteArray("application/yaml"));
        QFile document(QStringLiteral(CINEFLUENT_SOURCE_DIR "/resources/openapi.yaml"));
        QVERIFY(document.open(QFile::ReadOnly));
        QCOMPARE(answer.body, document.readAll());
        const HttpScenario again{.name = "known",
                                 .path = "/openapi.yaml",
                                 .headers = {{"If-None-Match", answer.header("ETag")}},
                                 .status = 304};
        QCOMPARE(m_server->check(again), QString());
    }

    void pagesLoadOurFilesAlone_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("fileCount");
        QTest::newRow("the reference") << QByteArray("/docs") << 5;
        QTest::newRow("verify an address") << QByteArray("/verify-email") << 2;
        QTest::newRow("confirm a new address") << QByteArray("/confirm-email") << 2;
        QTest::newRow("reset a password") << QByteArray("/reset-password") << 2;
    }

    void pagesLoadOurFilesAlone()
    {
        QFETCH(const QByteArray, path);
        const HttpAnswer page = m_server->send("GET", path);
        QCOMPARE(page.status, 200);
        const QByteArray policy = page.header("Content-Security-Policy");
        QVERIFY2(policy.contains("default-src 'none'") && policy.contains("script-src 'self';"), policy.constData());
        if (path == "/docs" && m_server->send("GET", "/docs/swagger-ui.css").status == 404)
            QSKIP("built without the renderer, which npm brings (npm ci --prefix resources/reference)");
        static const QRegularExpression reference(QStringLiteral("(?:src|href)=\"([^\"]+)\""));
        QRegularExpressionMatchIterator found = reference.globalMatch(QString::fromUtf8(page.body));
        int files = 0;
        for (; found.hasNext(); ++files) {
            const QString target = found.next().captured(1);
            QVERIFY2(!target.contains(QLatin1String("//")), qPrintable(target));
            const HttpAnswer file = m_server->send("GET", '/' + target.toUtf8());
            QVERIFY2(file.status == 200 && !file.body.isEmpty(), qPrintable(target));
        }
        QTEST(files, "fileCount");
    }

    void hasNoOtherFile()
    {
        for (const char *name : {"..%2Fopenapi.yaml", "%2e%2e", "nope.js", "%2Fetc%2Fpasswd", "x%5Cy", "INDEX.HTML"}) {
            for (const QByteArray folder : {"/docs/", "/pages/"})
                QVERIFY2(m_server->send("GET", folder + name).status == 404, name);
        }
        QCOMPARE(m_server->send("POST", "/docs", "{}").status, 405);
    }
};

QTEST_GUILESS_MAIN(TestReferenceScenarios)
#include "tst_referencescenarios.moc"
