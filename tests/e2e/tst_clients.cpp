// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/contractserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::tests;

namespace {

constexpr int skippedCode = 77;
constexpr int limitMs = 240'000;

} // namespace

/// Clients from npm, unchanged, against our server (tests/e2e/clients).
class TestClients : public QObject
{
    Q_OBJECT

    static constexpr char clientId[] = "an-app.apps.example";

    ContractServer m_server;
    QProcess m_issuer;
    QJsonObject m_issuersWord;

private slots:
    void initTestCase()
    {
        QSignalSpy spoken(&m_issuer, &QProcess::readyReadStandardOutput);
        QSignalSpy ended(&m_issuer, &QProcess::finished);
        m_issuer.start(QStringLiteral("node"), {QStringLiteral(CINEFLUENT_SOURCE_DIR "/tests/e2e/clients/issuer.mjs")});
        QVERIFY2(m_issuer.waitForStarted(), "node is missing");
        QTRY_VERIFY_WITH_TIMEOUT(!spoken.isEmpty() || !ended.isEmpty(), limitMs);
        // Where npm brought nothing it cannot start; clients.mjs says so.
        m_issuersWord = QJsonDocument::fromJson(m_issuer.readAllStandardOutput()).object();
        m_server.start([this](server::ServerConfig &config) {
            config.google.clientIds = {QLatin1String(clientId)};
            config.google.issuer = m_issuersWord[QStringLiteral("issuer")].toString();
            config.google.keys = QUrl(m_issuersWord[QStringLiteral("keys")].toString());
        });
        m_server.http().startJobs();
    }
    void cleanupTestCase()
    {
        m_issuer.closeWriteChannel();
        QVERIFY(m_issuer.state() == QProcess::NotRunning || m_issuer.waitForFinished());
    }

    void workUnchanged()
    {
        QTemporaryDir folder;
        QFile config(folder.filePath(QStringLiteral("config.json")));
        QVERIFY(config.open(QFile::WriteOnly));
        const QJsonObject told{
            {QStringLiteral("url"), QString::fromLatin1(m_server.http().url())},
            {QStringLiteral("editorToken"), QString::fromLatin1(m_server.http().accessToken(Sender::Editor))},
            {QStringLiteral("jwtSecret"), QString::fromLatin1(HttpScenarioServer::jwtSecret)},
            {QStringLiteral("webhookSecret"), QString::fromLatin1(ContractServer::webhookSecret)},
            {QStringLiteral("issuer"), m_issuersWord[QStringLiteral("issuer")]},
            {QStringLiteral("clientId"), QLatin1String(clientId)},
            {QStringLiteral("mailFolder"), m_server.http().dataDirectory() + QStringLiteral("/mail")}};
        QVERIFY(config.write(QJsonDocument(told).toJson()) > 0);
        config.close();
        QProcess clients;
        clients.setProcessChannelMode(QProcess::MergedChannels);
        QSignalSpy finished(&clients, &QProcess::finished);
        clients.start(QStringLiteral("node"),
                      {QStringLiteral(CINEFLUENT_SOURCE_DIR "/tests/e2e/clients/clients.mjs"), config.fileName()});
        QVERIFY2(clients.waitForStarted(), "node is missing");
        QVERIFY(finished.wait(limitMs));
        const QByteArray report = clients.readAll();
        if (clients.exitCode() == skippedCode)
            QSKIP(report.constData());
        std::printf("%s\n", report.constData());
        QVERIFY2(clients.exitCode() == 0, report.right(3000).constData());
    }
};

QTEST_GUILESS_MAIN(TestClients)
#include "tst_clients.moc"
