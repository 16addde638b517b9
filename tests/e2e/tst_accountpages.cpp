// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httpscenario.h"
#include "tests/support/sentmail.h"
#include "tests/support/temppostgres.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::tests;

namespace {

constexpr int skippedCode = 77;
constexpr int limitMs = 120'000;
constexpr char email[] = "ana@pages.example";
constexpr char oldPassword[] = "violet anchor drum";
constexpr char newPassword[] = "copper lantern seven";

} // namespace

/// The links of mails, opened in a browser at a server without an app of its own.
class TestAccountPages : public QObject
{
    Q_OBJECT

    TempPostgres m_postgres;
    std::unique_ptr<HttpScenarioServer> m_server;

    [[nodiscard]] int loginStatus(const char *password)
    {
        return m_server->send("POST", "/auth/login", body(password)).status;
    }

    [[nodiscard]] static QByteArray body(const char *password)
    {
        return QJsonDocument(QJsonObject{{"email", email}, {"password", password}}).toJson();
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_postgres.start().ok());
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_server = std::make_unique<HttpScenarioServer>(*database);
        QVERIFY(m_server->start().ok());
        m_server->startJobs();
    }

    void takeAPersonThrough()
    {
        const HttpAnswer registered = m_server->send("POST", "/auth/register", body(oldPassword));
        QCOMPARE(registered.status, 201);
        const QByteArray id = registered.json().value(QLatin1String("user"))["id"].toString().toLatin1();
        const auto verify = awaitMail(m_server->dataDirectory(), id, "verify_email", 1);
        QVERIFY(verify);
        QCOMPARE(m_server->send("POST", "/auth/password/forgot", QByteArray("{\"email\":\"") + email + "\"}").status,
                 202);
        const auto reset = awaitMail(m_server->dataDirectory(), id, "reset_password", 1);
        QVERIFY(reset);

        QTemporaryDir folder;
        QFile config(folder.filePath(QStringLiteral("config.json")));
        QVERIFY(config.open(QFile::WriteOnly));
        config.write(QJsonDocument(QJsonObject{{"url", QString::fromLatin1(m_server->url())},
                                               {"verify", QString::fromLatin1(verify->token())},
                                               {"reset", QString::fromLatin1(reset->token())},
                                               {"newPassword", newPassword},
                                               {"pictures", qEnvironmentVariable("CINEFLUENT_PICTURES")}})
                         .toJson());
        config.close();
        QProcess person;
        person.setProcessChannelMode(QProcess::MergedChannels);
        QSignalSpy finished(&person, &QProcess::finished);
        person.start(QStringLiteral("node"),
                     {QStringLiteral(CINEFLUENT_SOURCE_FOLDER "/tests/e2e/pages/accountpages.mjs"), config.fileName()});
        QVERIFY2(person.waitForStarted(), "node is missing");
        QVERIFY(finished.wait(limitMs));
        const QByteArray report = person.readAll();
        if (person.exitCode() == skippedCode)
            QSKIP(report.constData());
        QVERIFY2(person.exitCode() == 0, report.right(3000).constData());

        QCOMPARE(loginStatus(oldPassword), 401);
        QCOMPARE(loginStatus(newPassword), 200);
    }
};

QTEST_GUILESS_MAIN(TestAccountPages)
#include "tst_accountpages.moc"
