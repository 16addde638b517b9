// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httpscenario.h"
#include "tests/support/oracle.h"
#include "tests/support/temppostgres.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

/// Access tokens signed with a key whose public half others may have.
class TestSigningKeys : public QObject
{
    Q_OBJECT

    TempPostgres m_postgres;
    std::optional<DatabaseSettings> m_database;

    [[nodiscard]] static QByteArray newKey()
    {
        return askProgram(QStringLiteral("openssl"), {"genpkey", "-algorithm", "ed25519"});
    }

    [[nodiscard]] std::unique_ptr<HttpScenarioServer> serverWith(const QByteArrayList &pems)
    {
        auto server = std::make_unique<HttpScenarioServer>(*m_database, [&pems](ServerConfig &config) {
            for (const QByteArray &pem : pems)
                config.jwtSigningKeys.push_back(*TokenKey::ed25519(Secret(pem)));
        });
        if (!server->start().ok())
            qFatal("the server did not start");
        return server;
    }

    [[nodiscard]] static int statusWith(HttpScenarioServer &server, const QByteArray &token)
    {
        return server.sendWithToken("GET", "/auth/me", token).status;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_postgres.start().ok());
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_database = *database;
    }

    void aKeyMayComeAndChange()
    {
        const QByteArray first = newKey();
        const QByteArray second = newKey();
        const QByteArray oldToken = serverWith({})->accessToken(Sender::Learner);
        const auto withFirst = serverWith({first});
        const QByteArray firstToken = withFirst->accessToken(Sender::OtherLearner);
        QCOMPARE(statusWith(*withFirst, firstToken), 200);
        QCOMPARE(statusWith(*withFirst, oldToken), 200);
        const auto withSecond = serverWith({second, first});
        QCOMPARE(statusWith(*withSecond, firstToken), 200);
        QCOMPARE(withSecond->send("GET", "/.well-known/jwks.json").json()["keys"].toArray().size(), 2);
        QCOMPARE(statusWith(*serverWith({second}), firstToken), 401);
    }

    void anotherServiceCanVerify()
    {
        const auto server = serverWith({newKey()});
        const HttpAnswer keys = server->send("GET", "/.well-known/jwks.json");
        QCOMPARE(keys.status, 200);
        QCOMPARE(keys.header("Content-Type"), QByteArray("application/jwk-set+json"));
        QVERIFY(keys.header("Cache-Control").contains("max-age="));

        const QString clients = QStringLiteral(CINEFLUENT_SOURCE_FOLDER "/tests/e2e/clients");
        if (!QFileInfo::exists(clients + QStringLiteral("/node_modules/jose")))
            QSKIP("npm jose is not installed in tests/e2e/clients (./dev test fetches it with npm ci)");
        QProcess service;
        service.setWorkingDirectory(clients);
        service.setProcessChannelMode(QProcess::MergedChannels);
        QSignalSpy finished(&service, &QProcess::finished);
        service.start(QStringLiteral("node"),
                      {"--input-type=module", "-e",
                       "import { createRemoteJWKSet, jwtVerify } from 'jose';"
                       "const [url, token] = process.argv.slice(-2);"
                       "const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', url));"
                       "const { payload } = await jwtVerify(token, keys, { algorithms: ['EdDSA'],"
                       "  typ: 'cinefluent-access+jwt', issuer: 'cinefluent', audience: 'cinefluent-api' });"
                       "const forged = token.split('.'); forged[1] = Buffer.from(JSON.stringify({ ...payload,"
                       "  role: 'admin' })).toString('base64url');"
                       "const accepted = await jwtVerify(forged.join('.'), keys).then(() => true, () => false);"
                       "console.log(accepted ? 'forged' : payload.role);",
                       QString::fromLatin1(server->url()), QString::fromLatin1(server->accessToken(Sender::Learner))});
        QVERIFY(service.waitForStarted());
        QVERIFY(finished.wait(30'000));
        QCOMPARE(service.readAll().trimmed(), QByteArray("learner"));
    }
};

QTEST_GUILESS_MAIN(TestSigningKeys)
#include "tst_signingkeys.moc"
