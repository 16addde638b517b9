// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/sqlscript.h"
#include "tests/support/httpscenario.h"
#include "tests/support/sentmail.h"
#include "tests/support/temppostgres.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

namespace {

constexpr char password[] = "violet anchor drum";
constexpr char newPassword[] = "copper lantern seven";

QByteArray quoted(const QByteArray &name, const QByteArray &value)
{
    return '"' + name + "\":\"" + value + '"';
}

QByteArray object(const QList<QPair<QByteArray, QByteArray>> &members)
{
    QByteArrayList parts;
    for (const auto &[name, value] : members)
        parts.append(quoted(name, value));
    return '{' + parts.join(',') + '}';
}

} // namespace

class TestAccountScenarios : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto started = m_postgres.start();
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(describe(started.error())));
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_superuser = m_postgres.superuserOf(*database);
        m_server = std::make_unique<HttpScenarioServer>(*database);
        QVERIFY(m_server->start().ok());
        m_server->startJobs();
    }

    void verifiesTheAddressByMail()
    {
        const Person ana = newPerson("verify");
        QCOMPARE(me(ana)["emailVerified"].toBool(), false);
        const SentMail first = mailOf(ana, "verify_email", 1);
        QCOMPARE(first.recipient(), ana.email);
        QVERIFY(first.text.contains(QLatin1String("https://app.scenario.example/verify-email#token=")));
        // Asked for again: the former link is void.
        QCOMPARE(m_server->sendWithToken("POST", "/auth/email/verification", ana.token).status, 202);
        const SentMail second = mailOf(ana, "verify_email", 2);
        QVERIFY(first.token() != second.token());
        QCOMPARE(post("/auth/email/verify", object({{"token", first.token()}})).status, 400);
        QCOMPARE(post("/auth/email/verify", object({{"token", second.token()}})).status, 204);
        QCOMPARE(me(ana)["emailVerified"].toBool(), true);
        const HttpAnswer again = post("/auth/email/verify", object({{"token", second.token()}}));
        QCOMPARE(again.status, 400);
        QCOMPARE(again.json()["code"].toString(), QStringLiteral("link_invalid"));
    }

    void resetsThePasswordByMailAndEndsEverySession()
    {
        const Person ana = newPerson("reset");
        const HttpAnswer known = post("/auth/password/forgot", object({{"email", ana.email.toUpper()}}));
        const HttpAnswer unknown = post("/auth/password/forgot", object({{"email", "nobody@scenario.example"}}));
        QCOMPARE(known.status, 202);
        QCOMPARE(unknown.status, 202);
        QCOMPARE(known.body, unknown.body);
        const SentMail mail = mailOf(ana, "reset_password", 1);
        const auto reset = [&](const QByteArray &to) {
            return post("/auth/password/reset", object({{"token", mail.token()}, {"password", to}}));
        };
        QCOMPARE(reset("password").json()["code"].toString(), QStringLiteral("validation_failed"));
        QCOMPARE(reset(newPassword).status, 204);
        QCOMPARE(reset("another lantern seven").status, 400); // once
        QCOMPARE(m_server->sendWithToken("GET", "/auth/me", ana.token).status, 401);
        QCOMPARE(post("/auth/refresh", object({{"refreshToken", ana.refreshToken}})).status, 401);
        QCOMPARE(login(ana.email, password).status, 401);
        const HttpAnswer in = login(ana.email, newPassword);
        QCOMPARE(in.status, 200);
        QCOMPARE(in.json().value(QLatin1String("user"))["emailVerified"].toBool(),
                 true); // who read the mail has the mailbox
        mailOf(ana, "password_changed", 1);
    }

    void linksExpireAndAskingTwiceVoidsTheFormer()
    {
        const Person ana = newPerson("expire");
        QCOMPARE(post("/auth/password/forgot", object({{"email", ana.email}})).status, 202);
        const SentMail first = mailOf(ana, "reset_password", 1);
        QCOMPARE(post("/auth/password/forgot", object({{"email", ana.email}})).status, 202);
        const SentMail second = mailOf(ana, "reset_password", 2);
        const auto reset = [&](const SentMail &mail) {
            return post("/auth/password/reset", object({{"token", mail.token()}, {"password", newPassword}})).status;
        };
        QCOMPARE(reset(first), 400);
        m_server->clock().advance(1h + 1s);
        QCOMPARE(reset(second), 400);
        QCOMPARE(login(ana.email, password).status, 200);
    }

    void aTokenIsGoodForItsPurposeAlone()
    {
        const Person ana = newPerson("purpose");
        const SentMail verify = mailOf(ana, "verify_email", 1);
        QCOMPARE(post("/auth/password/reset", object({{"token", verify.token()}, {"password", newPassword}})).status,
                 400);
        QCOMPARE(post("/auth/email/confirm", object({{"token", verify.token()}})).status, 400);
        QCOMPARE(post("/auth/email/verify", object({{"token", verify.token()}})).status, 204);
    }

    void changesThePasswordAndKeepsThisSession()
    {
        const Person ana = newPerson("change");
        const HttpAnswer other = login(ana.email, password);
        const auto change = [&](const QByteArray &from, const QByteArray &to) {
            return m_server->sendWithToken("POST", "/auth/password", ana.token,
                                           object({{"currentPassword", from}, {"newPassword", to}}));
        };
        const HttpAnswer wrong = change("violet anchor", newPassword);
        QCOMPARE(wrong.status, 403);
        QCOMPARE(wrong.json()["code"].toString(), QStringLiteral("password_wrong"));
        QCOMPARE(change(password, "short").status, 400);
        QCOMPARE(change(password, newPassword).status, 204);
        QCOMPARE(m_server->sendWithToken("GET", "/auth/me", ana.token).status, 200);
        QCOMPARE(m_server->sendWithToken("GET", "/auth/me", tokenOf(other)).status, 401);
        QCOMPARE(login(ana.email, password).status, 401);
        QCOMPARE(login(ana.email, newPassword).status, 200);
    }

    void changesTheAddressOnlyWithTheNewOnesConsent()
    {
        const Person ana = newPerson("move");
        const Person ben = newPerson("taken");
        const auto ask = [&](const QByteArray &to, const QByteArray &with) {
            return m_server->sendWithToken("POST", "/auth/email", ana.token,
                                           object({{"email", to}, {"password", with}}));
        };
        QCOMPARE(ask("new@scenario.example", "wrong one").status, 403);
        const HttpAnswer taken = ask(ben.email, password);
        const HttpAnswer free = ask("new@scenario.example", password);
        QCOMPARE(taken.status, 202);
        QCOMPARE(taken.body, free.body);
        mailOf(ana, "email_change_asked", 2);
        const SentMail mail = mailOf(ana, "confirm_new_email", 1);
        QCOMPARE(mail.recipient(), QByteArray("new@scenario.example"));
        QCOMPARE(me(ana)["email"].toString().toUtf8(), ana.email);
        QCOMPARE(post("/auth/email/confirm", object({{"token", mail.token()}})).status, 204);
        QCOMPARE(me(ana)["email"].toString(), QStringLiteral("new@scenario.example"));
        QCOMPARE(login("new@scenario.example", password).status, 200);
        QCOMPARE(login(ana.email, password).status, 401);
    }

    void changesTheProfile()
    {
        const Person ana = newPerson("profile");
        const Person ben = newPerson("other");
        const auto patch = [&](const QByteArray &body, const QByteArray &ifMatch = {}) {
            HttpScenario scenario{.name = "patch", .method = "PATCH", .path = "/auth/me", .body = body};
            scenario.headers = {{"Authorization", "Bearer " + ana.token}};
            if (!ifMatch.isEmpty())
                scenario.headers.append({"If-Match", ifMatch});
            return m_server->send(scenario);
        };
        const QByteArray etag = m_server->sendWithToken("GET", "/auth/me", ana.token).header("ETag");
        QVERIFY(!etag.isEmpty());
        const HttpAnswer changed = patch(
            "{\"username\":\"Ana.Two\",\"fullName\":\" Ana Łęcka \",\"nativeLanguage\":\"pl\",\"targetLanguages\":"
            "[\"en\",\"pt-BR\"],\"dailyGoal\":12,\"timeZone\":\"America/Sao_Paulo\"}",
            etag);
        QCOMPARE(changed.status, 200);
        QVERIFY(changed.header("ETag") != etag);
        QCOMPARE(changed.json(), me(ana));
        QCOMPARE(changed.json()["fullName"].toString(), QStringLiteral("Ana Łęcka"));
        QCOMPARE(changed.json()["targetLanguages"].toArray().size(), 2);
        QCOMPARE(changed.json()["timeZone"].toString(), QStringLiteral("America/Sao_Paulo"));
        QCOMPARE(patch("{\"dailyGoal\":13}", etag).status, 412);
        QCOMPARE(patch("{\"dailyGoal\":13}", changed.header("ETag")).status, 200);
        QCOMPARE(patch("{\"fullName\":\"\"}").json()["fullName"], QJsonValue(QJsonValue::Null));
        QCOMPARE(patch("{\"username\":\"" + ben.username.toUpper() + "\"}").status, 409);
        for (const char *bad :
             {"{\"username\":\"<b>\"}", "{\"dailyGoal\":0}", "{\"dailyGoal\":1e300}", "{\"dailyGoal\":\"5\"}",
              "{\"timeZone\":\"UTC+02:00\"}", "{\"timeZone\":\"../../etc/passwd\"}", "{\"nativeLanguage\":\"??\"}",
              "{\"targetLanguages\":[\"en\",\"en\"]}", "{\"targetLanguages\":[7]}", "{\"fullName\":\"a\\u0000b\"}",
              "{\"fullName\":\"a\\ud800\"}", "{\"role\":\"admin\"}", "{\"totalPoints\":5}", "[]",
              "{\"email\":\"a@b.cd\"}"})
            QVERIFY2(patch(bad).status == 400, bad);
        QCOMPARE(me(ana)["role"].toString(), QStringLiteral("learner"));
    }

    void listsAndEndsSessions()
    {
        const Person ana = newPerson("devices");
        HttpScenario phone{.name = "login", .method = "POST", .path = "/auth/login"};
        phone.body = object({{"email", ana.email}, {"password", password}});
        phone.headers = {{"User-Agent", "Mozilla/5.0 (Windows NT 10.0; rv:130.0) Gecko/20100101 Firefox/130.0"}};
        const HttpAnswer other = m_server->send(phone);
        QCOMPARE(other.status, 200);
        const HttpAnswer list = m_server->sendWithToken("GET", "/auth/sessions", ana.token);
        QCOMPARE(list.status, 200);
        const QJsonArray sessions = list.json()["sessions"].toArray();
        QCOMPARE(sessions.size(), 2);
        QByteArray id;
        int current = 0;
        for (const QJsonValue &session : sessions) {
            current += session["isCurrent"].toBool() ? 1 : 0;
            if (session["device"].toString() == QLatin1String("Firefox on Windows"))
                id = session["id"].toString().toLatin1();
        }
        QCOMPARE(current, 1);
        QVERIFY(!id.isEmpty());
        QCOMPARE(m_server->send("DELETE", "/auth/sessions/" + id, {}, Sender::OtherLearner).status, 404);
        QCOMPARE(m_server->sendWithToken("GET", "/auth/me", tokenOf(other)).status, 200);
        QCOMPARE(m_server->sendWithToken("DELETE", "/auth/sessions/" + id, ana.token).status, 204);
        QCOMPARE(m_server->sendWithToken("GET", "/auth/me", tokenOf(other)).status, 401);
        QCOMPARE(m_server->sendWithToken("DELETE", "/auth/sessions/" + id, ana.token).status, 404);
        QCOMPARE(m_server->sendWithToken("DELETE", "/auth/sessions/x", ana.token).status, 404);
    }

    void anybodyElseIsTurnedAway()
    {
        for (const auto &[method, path] : QList<QPair<QByteArray, QByteArray>>{{"PATCH", "/auth/me"},
                                                                               {"POST", "/auth/email"},
                                                                               {"POST", "/auth/email/verification"},
                                                                               {"POST", "/auth/password"},
                                                                               {"GET", "/auth/sessions"}})
            QCOMPARE(m_server->send(method, path, "{}").status, 401);
        for (const char *path : {"/auth/email/verify", "/auth/email/confirm"}) {
            for (const QByteArray &token : {QByteArray("x"), QByteArray(43, 'A'), QByteArray(1000, 'A')})
                QCOMPARE(post(path, object({{"token", token}})).status, 400);
        }
    }

    void storesNoTokenNorAddressInClear()
    {
        const Person ana = newPerson("sealed");
        QCOMPARE(post("/auth/password/forgot", object({{"email", ana.email}})).status, 202);
        const QByteArray token = mailOf(ana, "reset_password", 1).token();
        const auto rows = runQuery(m_superuser, "select (select string_agg(j::text, ' ') from jobs j) || (select "
                                                "string_agg(t::text, ' ') from one_time_tokens t)");
        const QByteArray dump = rows->first().text(0).toUtf8();
        QVERIFY(dump.contains("mail.account"));
        QVERIFY(!dump.contains(token));
        QVERIFY(!dump.contains("sealed@"));
    }

    void nobodyIsFloodedWithMails()
    {
        const auto database = m_postgres.freshDatabase();
        HttpScenarioServer strict(*database, [](ServerConfig &config) { config.authLimits.mail = {2, 60s}; });
        QVERIFY(strict.start().ok());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(strict.send("POST", "/auth/password/forgot", "{\"email\":\"Ana@example.org\"}").status, 202);
        const auto jobs = runQuery(m_postgres.superuserOf(*database), "select count(*) from jobs");
        QCOMPARE(jobs->first().int32(0), 2);
    }

private:
    struct Person
    {
        QByteArray id;
        QByteArray email;
        QByteArray username;
        QByteArray token;
        QByteArray refreshToken;
    };

    HttpAnswer post(const QByteArray &path, const QByteArray &body) { return m_server->send("POST", path, body); }
    HttpAnswer login(const QByteArray &email, const QByteArray &with)
    {
        return post("/auth/login", object({{"email", email}, {"password", with}}));
    }
    static QByteArray tokenOf(const HttpAnswer &answer)
    {
        return answer.json().value(QLatin1String("session"))["accessToken"].toString().toLatin1();
    }
    QJsonObject me(const Person &person) { return m_server->sendWithToken("GET", "/auth/me", person.token).json(); }

    Person newPerson(const QByteArray &name)
    {
        Person person;
        person.email = name + "@scenario.example";
        person.username = name + "_person";
        const HttpAnswer answer = post(
            "/auth/register", object({{"email", person.email}, {"password", password}, {"username", person.username}}));
        person.id = answer.json().value(QLatin1String("user"))["id"].toString().toLatin1();
        person.token = tokenOf(answer);
        person.refreshToken = answer.json().value(QLatin1String("session"))["refreshToken"].toString().toLatin1();
        return person;
    }

    /// Waits for the `number`th mail of that kind.
    SentMail mailOf(const Person &person, const QByteArray &kind, int number)
    {
        const auto mail = awaitMail(m_server->dataDirectory(), person.id, kind, number);
        if (!mail)
            QTest::qFail(qPrintable(QStringLiteral("not %1 mails %2").arg(number).arg(QString::fromLatin1(kind))),
                         __FILE__, __LINE__);
        return mail.value_or(SentMail{});
    }

    TempPostgres m_postgres;
    ConnectionSettings m_superuser;
    std::unique_ptr<HttpScenarioServer> m_server;
};

QTEST_GUILESS_MAIN(TestAccountScenarios)
#include "tst_accountscenarios.moc"
