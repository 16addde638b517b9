// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/contractserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace cinefluent::tests;

namespace {

constexpr int skippedCode = 77;
constexpr int limitMs = 240'000;

} // namespace

/// Clients from npm, unchanged, against our server (tests/e2e/clients).
class TestClients : public QObject
{
    Q_OBJECT

    ContractServer m_server;

private slots:
    void initTestCase() { m_server.start(); }

    void workUnchanged()
    {
        QTemporaryDir folder;
        QFile config(folder.filePath(QStringLiteral("config.json")));
        QVERIFY(config.open(QFile::WriteOnly));
        const QJsonObject told{{QStringLiteral("url"), QString::fromLatin1(m_server.http().url())},
                               {QStringLiteral("jwtSecret"), QString::fromLatin1(HttpScenarioServer::jwtSecret)},
                               {QStringLiteral("webhookSecret"), QString::fromLatin1(ContractServer::webhookSecret)}};
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
