// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httpscenario.h"
#include "tests/support/oracle.h"
#include "tests/support/temppostgres.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

namespace {

constexpr char goodBody[] = "{\"email\":\"ana@example.org\",\"password\":\"violet anchor drum\",\"username\":\"Ana_K\","
                            "\"fullName\":\"Ana Kowalska\",\"nativeLanguage\":\"pl\"}";
constexpr char loginBody[] = "{\"email\":\"ANA@example.org\",\"password\":\"violet anchor drum\"}";

QByteArray refreshBody(const QJsonObject &signedIn)
{
    return "{\"refreshToken\":\"" + signedIn["session"]["refreshToken"].toString().toLatin1() + "\"}";
}

QByteArray tokenOf(const QJsonObject &signedIn)
{
    return signedIn["session"]["accessToken"].toString().toLatin1();
}

QList<HttpScenario> strictBodies()
{
    const QByteArray invalid = "\"code\":\"validation_failed\"";
    return {
        {.name = "no body", .method = "POST", .path = "/auth/register", .status = 400, .mustContain = {"json_invalid"}},
        {.name = "array", .method = "POST", .path = "/auth/login", .body = "[]", .status = 400},
        {.name = "member twice",
         .method = "POST",
         .path = "/auth/login",
         .body = "{\"email\":\"a@b.cd\",\"email\":\"e@b.cd\",\"password\":\"x\"}",
         .status = 400,
         .mustContain = {"json_invalid"}},
        {.name = "unknown member",
         .method = "POST",
         .path = "/auth/register",
         .body = "{\"email\":\"a@b.cd\",\"password\":\"violet anchor drum\",\"role\":\"admin\"}",
         .status = 400,
         .mustContain = {invalid, "\"pointer\":\"/role\""}},
        {.name = "wrong type",
         .method = "POST",
         .path = "/auth/register",
         .body = "{\"email\":7,\"password\":\"violet anchor drum\"}",
         .status = 400,
         .mustContain = {invalid, "\"pointer\":\"/email\""}},
        {.name = "missing members",
         .method = "POST",
         .path = "/auth/login",
         .body = "{}",
         .status = 400,
         .mustContain = {invalid, "\"/email\"", "\"/password\""}},
        {.name = "every offence at once",
         .method = "POST",
         .path = "/auth/register",
         .body = "{\"email\":\"x\",\"password\":\"password\",\"username\":\"<b>\",\"nativeLanguage\":\"??\"}",
         .status = 400,
         .mustContain = {invalid, "\"/email\"", "\"/password\"", "too_weak", "\"/username\"", "\"/nativeLanguage\""}},
        {.name = "control characters in the name",
         .method = "POST",
         .path = "/auth/register",
         .body = "{\"email\":\"c@example.org\",\"password\":\"violet anchor drum\",\"fullName\":\"Ana\\nKowalska\"}",
         .status = 400,
         .mustContain = {invalid, "\"/fullName\"", "control_characters"}},
        {.name = "form instead of JSON",
         .method = "POST",
         .path = "/auth/login",
         .body = "email=a",
         .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
         .status = 415,
         .mustContain = {"json_expected"}},
        {.name = "too large", .method = "POST", .path = "/auth/login", .body = QByteArray(9000, ' '), .status = 413},
        {.name = "another method",
         .method = "GET",
         .path = "/auth/login",
         .status = 405,
         .mustHaveHeaders = {{"Allow", "POST"}}},
    };
}

QList<HttpScenario> accounts()
{
    return {
        {.name = "taken address, whatever its case",
         .method = "POST",
         .path = "/auth/register",
         .body = "{\"email\":\"ANA@example.ORG\",\"password\":\"violet anchor drum\"}",
         .status = 409,
         .mustContain = {"registration_refused"},
         .mustNotContain = {"session", "Kowalska"}},
        {.name = "taken name, whatever its case",
         .method = "POST",
         .path = "/auth/register",
         .body = "{\"email\":\"new@example.org\",\"password\":\"violet anchor drum\",\"username\":\"ana_k\"}",
         .status = 409,
         .mustContain = {"username_taken", "\"/username\""}},
        {.name = "login",
         .method = "POST",
         .path = "/auth/login",
         .body = loginBody,
         .status = 200,
         .mustContain = {"\"email\":\"ana@example.org\"", "\"tokenType\":\"Bearer\"", "\"expiresIn\":86400"},
         .mustNotContain = {"argon2", "violet"},
         .mustHaveHeaders = {{"Cache-Control", "no-store"}}},
        {.name = "login under v1", .method = "POST", .path = "/v1/auth/login", .body = loginBody, .status = 200},
        {.name = "wrong password",
         .method = "POST",
         .path = "/auth/login",
         .body = "{\"email\":\"ana@example.org\",\"password\":\"violet anchor drun\"}",
         .status = 401,
         .mustContain = {"credentials_invalid"},
         .mustHaveHeaders = {{"WWW-Authenticate", "Bearer"}}},
        {.name = "unknown address",
         .method = "POST",
         .path = "/auth/login",
         .body = "{\"email\":\"eve@example.org\",\"password\":\"violet anchor drum\"}",
         .status = 401,
         .mustContain = {"credentials_invalid"}},
        {.name = "SQL in the address",
         .method = "POST",
         .path = "/auth/login",
         .body = "{\"email\":\"' or 1=1 --@example.org\",\"password\":\"x\"}",
         .status = 401,
         .mustContain = {"credentials_invalid"}},
        {.name = "refresh with nonsense",
         .method = "POST",
         .path = "/auth/refresh",
         .body = "{\"refreshToken\":\"nonsense\"}",
         .status = 401,
         .mustContain = {"refresh_token_invalid"}},
        {.name = "me", .path = "/auth/me", .sender = Sender::Learner, .mustContain = {"learner@scenario.example"}},
        {.name = "me of an editor",
         .path = "/auth/me",
         .sender = Sender::Editor,
         .mustContain = {"\"role\":\"editor\""},
         .mustHaveHeaders = {{"Cache-Control", "no-store"}}},
        {.name = "me of nobody",
         .path = "/auth/me",
         .status = 401,
         .mustHaveHeaders = {{"WWW-Authenticate", "Bearer"}, {"Content-Type", "application/problem+json"}}},
        {.name = "logout of nobody", .method = "POST", .path = "/auth/logout", .status = 401},
        {.name = "alive", .path = "/healthz", .mustContain = {"alive"}},
        {.name = "ready", .path = "/readyz", .mustContain = {"ready"}},
    };
}

} // namespace

class TestAuthScenarios : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto started = m_postgres.start();
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(describe(started.error())));
        const auto database = m_postgres.freshDatabase();
        QVERIFY2(database.ok(), database.ok() ? "" : qPrintable(describe(database.error())));
        m_database = *database;
        m_server = std::make_unique<HttpScenarioServer>(m_database);
        const auto serving = m_server->start();
        QVERIFY2(serving.ok(), serving.ok() ? "" : qPrintable(describe(serving.error())));
        m_registered = m_server->send("POST", "/auth/register", goodBody);
    }

    void registersToTheLetterOfTheSpecification()
    {
        const HttpAnswer &answer = m_registered;
        QCOMPARE(answer.status, 201);
        const QJsonObject user = answer.json()["user"].toObject();
        QCOMPARE(user.keys(), QStringList({"avatarUrl", "dailyGoal", "email", "emailVerified", "fullName", "id",
                                           "nativeLanguage", "role", "streakCount", "subscriptionTier",
                                           "targetLanguages", "timeZone", "totalPoints", "username"}));
        QCOMPARE(user["email"].toString(), QStringLiteral("ana@example.org"));
        QCOMPARE(user["fullName"].toString(), QStringLiteral("Ana Kowalska"));
        QCOMPARE(user["username"].toString(), QStringLiteral("Ana_K"));
        QCOMPARE(user["nativeLanguage"].toString(), QStringLiteral("pl"));
        QCOMPARE(user["subscriptionTier"].toString(), QStringLiteral("free"));
        QCOMPARE(user["dailyGoal"].toInt(), 5);
        QCOMPARE(user["targetLanguages"].toArray().size(), 0);
        const QJsonObject session = answer.json()["session"].toObject();
        QCOMPARE(session.keys(), QStringList({"accessToken", "expiresAt", "expiresIn", "refreshToken", "tokenType"}));
        const QDateTime end = QDateTime::fromString(session["expiresAt"].toString(), Qt::ISODateWithMs);
        QVERIFY(qAbs(QDateTime::currentDateTimeUtc().secsTo(end) - 86'400) <= 5);
        const HttpAnswer me = m_server->sendWithToken("GET", "/auth/me", tokenOf(answer.json()));
        QCOMPARE(me.status, 200);
        QCOMPARE(me.json(), user);
    }

    void answersAsTheRowSays_data()
    {
        QTest::addColumn<HttpScenario>("scenario");
        for (const HttpScenario &scenario : strictBodies() + accounts())
            QTest::newRow(scenario.name.constData()) << scenario;
    }
    void answersAsTheRowSays()
    {
        QFETCH(HttpScenario, scenario);
        const QString fault = m_server->check(scenario);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void wrongAndUnknownAnswerAlike()
    {
        const HttpAnswer wrong =
            m_server->send("POST", "/auth/login", "{\"email\":\"ana@example.org\",\"password\":\"wrong\"}");
        const HttpAnswer unknown =
            m_server->send("POST", "/auth/login", "{\"email\":\"eve@example.org\",\"password\":\"wrong\"}");
        QJsonObject one = wrong.json();
        QJsonObject other = unknown.json();
        one.remove("requestId");
        other.remove("requestId");
        QCOMPARE(one, other);
        QCOMPARE(wrong.status, unknown.status);
    }

    void badTokensAreRefusedWithAProblem_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("code");
        const QByteArray good = m_server->accessToken(Sender::Learner);
        const QList<QByteArray> parts = good.split('.');
        const QByteArray none = toBase64Url("{\"alg\":\"none\",\"typ\":\"JWT\"}");
        const QByteArray forged =
            askNode("const [h, p] = process.argv.slice(-2); const t = h + '.' + p; console.log(t + '.' + "
                    "require('crypto').createHmac('sha256', 'another secret of at least 32 bytes').update(t)"
                    ".digest('base64url'));",
                    {QString::fromLatin1(parts[0]), QString::fromLatin1(parts[1])});
        QTest::newRow("nonsense") << QByteArray("nonsense") << QByteArray("token_invalid");
        QTest::newRow("tampered payload")
            << parts[0] + '.' + parts[1].left(20) + 'A' + parts[1].mid(21) + '.' + parts[2]
            << QByteArray("token_invalid");
        QTest::newRow("no signature") << parts[0] + '.' + parts[1] + '.' << QByteArray("token_invalid");
        QTest::newRow("alg none") << none + '.' + parts[1] + '.' << QByteArray("token_invalid");
        QTest::newRow("alg none, signed") << none + '.' + parts[1] + '.' + parts[2] << QByteArray("token_invalid");
        QTest::newRow("another key") << forged << QByteArray("token_invalid");
        QTest::newRow("huge") << QByteArray(10'000, 'a') << QByteArray("token_invalid");
    }
    void badTokensAreRefusedWithAProblem()
    {
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, code);
        for (const char *path : {"/auth/me", "/v1/auth/me"}) {
            const HttpAnswer answer = m_server->sendWithToken("GET", path, token);
            QCOMPARE(answer.status, 401);
            QVERIFY(answer.header("WWW-Authenticate").startsWith("Bearer"));
            QCOMPARE(answer.header("Content-Type"), QByteArray("application/problem+json"));
            QCOMPARE(answer.json()["code"].toString().toLatin1(), code);
            QVERIFY(!answer.body.contains(token.left(40)) || token.size() < 40);
        }
    }

    void logoutEndsOneSessionOrAll()
    {
        const QJsonObject first = m_server->send("POST", "/auth/login", loginBody).json();
        const QJsonObject second = m_server->send("POST", "/auth/login", loginBody).json();
        const QJsonObject third = m_server->send("POST", "/auth/login", loginBody).json();
        const HttpAnswer out = m_server->sendWithToken("POST", "/auth/logout", tokenOf(first));
        QCOMPARE(out.status, 204);
        QVERIFY(out.body.isEmpty());
        const HttpAnswer after = m_server->sendWithToken("GET", "/auth/me", tokenOf(first));
        QCOMPARE(after.status, 401);
        QCOMPARE(after.json()["code"].toString(), QStringLiteral("token_revoked"));
        QCOMPARE(m_server->send("POST", "/auth/refresh", refreshBody(first)).status, 401);
        QCOMPARE(m_server->sendWithToken("GET", "/auth/me", tokenOf(second)).status, 200);
        QCOMPARE(m_server->sendWithToken("POST", "/auth/logout", tokenOf(second), "{\"all\":true}").status, 204);
        QCOMPARE(m_server->sendWithToken("GET", "/auth/me", tokenOf(second)).status, 401);
        QCOMPARE(m_server->sendWithToken("GET", "/auth/me", tokenOf(third)).status, 401);
        QCOMPARE(m_server->send("GET", "/auth/me", {}, Sender::Learner).status, 200);
    }

    void refreshRotatesAndReuseEndsTheSession()
    {
        const QJsonObject first = m_server->send("POST", "/auth/login", loginBody).json();
        const QJsonObject second = m_server->send("POST", "/auth/refresh", refreshBody(first)).json();
        const QJsonObject again = m_server->send("POST", "/auth/refresh", refreshBody(first)).json();
        QCOMPARE(again["session"]["refreshToken"], second["session"]["refreshToken"]);
        QCOMPARE(second["user"], first["user"]);
        m_server->clock().advance(11s);
        QCOMPARE(m_server->send("POST", "/auth/refresh", refreshBody(first)).status, 401);
        QCOMPARE(m_server->sendWithToken("GET", "/auth/me", tokenOf(second)).status, 401);
        QCOMPARE(m_server->send("POST", "/auth/refresh", refreshBody(second)).status, 401);
    }

    void tokensExpire()
    {
        const QJsonObject session = m_server->send("POST", "/auth/login", loginBody).json();
        m_server->clock().advance(24h);
        const HttpAnswer answer = m_server->sendWithToken("GET", "/auth/me", tokenOf(session));
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.json()["code"].toString(), QStringLiteral("token_expired"));
        QCOMPARE(m_server->send("POST", "/auth/refresh", refreshBody(session)).status, 200);
    }

    void tooManyAttemptsHaveToWait()
    {
        HttpScenarioServer strict(m_database, [](ServerConfig &config) {
            config.authLimits = {{5, 60s}, {3, 60s}, {1, 60s}};
        });
        QVERIFY(strict.start().ok());
        const QByteArray wrong = "{\"email\":\"ana@example.org\",\"password\":\"wrong\"}";
        for (int i = 0; i < 3; ++i)
            QCOMPARE(strict.send("POST", "/auth/login", wrong).status, 401);
        const HttpAnswer limited = strict.send("POST", "/auth/login", wrong);
        QCOMPARE(limited.status, 429);
        const int wait = limited.header("Retry-After").toInt();
        QVERIFY(wait > 0 && wait <= 60);
        QCOMPARE(limited.json()["code"].toString(), QStringLiteral("too_many_attempts"));
    }

    void personalDataIsSealedInTheDatabase()
    {
        const auto superuser = m_postgres.superuserOf(m_database);
        const QByteArray dump = askProgram(
            QStringLiteral("psql"),
            {"-X", "-A", "-t", "-d", QString::fromUtf8(superuser.conninfo()), "-c",
             "select string_agg(users::text, E'\\n') || string_agg(encode(email_ciphertext, 'escape'), E'\\n') || "
             "string_agg(encode(full_name_ciphertext, 'escape'), E'\\n') from users"});
        QVERIFY(dump.contains("Ana_K"));
        for (const char *secret : {"ana@example.org", "Kowalska", "violet"})
            QVERIFY2(!dump.contains(secret), secret);
    }

private:
    TempPostgres m_postgres;
    DatabaseSettings m_database;
    std::unique_ptr<HttpScenarioServer> m_server;
    HttpAnswer m_registered;
};

QTEST_GUILESS_MAIN(TestAuthScenarios)
#include "tst_authscenarios.moc"
