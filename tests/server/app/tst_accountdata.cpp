// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/sqlscript.h"
#include "tests/support/await.h"
#include "tests/support/httpscenario.h"
#include "tests/support/oracle.h"
#include "tests/support/requestbody.h"
#include "tests/support/temppostgres.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

namespace {

constexpr char password[] = "violet anchor drum";
constexpr char client[] = "client-1.apps.example";

/// Makes keys of an issuer: {"jwks": …, "keys": {kid: PEM}}. The ids are rsa-N and ec-N.
QJsonObject makeKeys(int number)
{
    const QByteArray script =
        "const c=require('crypto');const n=process.argv[process.argv.length-1];const out={jwks:{keys:[]},keys:{}};"
        "for(const [kid,type,opt] of [['rsa-'+n,'rsa',{modulusLength:2048}],['ec-'+n,'ec',{namedCurve:'P-256'}]]){"
        "const "
        "k=c.generateKeyPairSync(type,opt);out.jwks.keys.push({...k.publicKey.export({format:'jwk'}),kid,use:'sig'"
        "});out.keys[kid]=k.privateKey.export({format:'pem',type:'pkcs8'});}console.log(JSON.stringify(out));";
    return QJsonDocument::fromJson(askNode(script, {QString::number(number)})).object();
}

/// Signs as another implementation does; `header` may lie.
QByteArray sign(const QJsonObject &keys, const QString &kid, const QJsonObject &claims, const QJsonObject &header = {})
{
    QJsonObject head{{"alg", kid.startsWith(QLatin1String("ec")) ? "ES256" : "RS256"}, {"kid", kid}, {"typ", "JWT"}};
    for (auto it = header.begin(); it != header.end(); ++it)
        head.insert(it.key(), it.value());
    const QByteArray script =
        "const c=require('crypto');const [h,p,k]=process.argv.slice(-3);const "
        "b=s=>Buffer.from(s).toString('base64url');"
        "const t=b(h)+'.'+b(p);console.log(t+'.'+c.sign('sha256',Buffer.from(t),{key:k,dsaEncoding:'ieee-p1363'})"
        ".toString('base64url'));";
    return askNode(script, {QString::fromUtf8(QJsonDocument(head).toJson(QJsonDocument::Compact)),
                            QString::fromUtf8(QJsonDocument(claims).toJson(QJsonDocument::Compact)),
                            keys.value(QLatin1String("keys")).toObject().value(kid).toString()});
}

/// Serves one document of keys and counts who asks.
class FakeIssuer
{
public:
    FakeIssuer()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                if (!socket->readAll().contains("\r\n\r\n"))
                    return;
                ++asked;
                socket->write("HTTP/1.1 " + status +
                              "\r\nContent-Type: application/json\r\nCache-Control: public, "
                              "max-age=600\r\nContent-Length: " +
                              QByteArray::number(jwks.size()) + "\r\nConnection: close\r\n\r\n" + jwks);
                socket->disconnectFromHost();
            });
        });
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/certs").arg(m_server.serverPort()));
    }
    void publish(const QJsonObject &keys)
    {
        jwks = QJsonDocument(keys.value(QLatin1String("jwks")).toObject()).toJson(QJsonDocument::Compact);
    }

    QByteArray jwks;
    QByteArray status = "200 OK";
    int asked = 0;

private:
    QTcpServer m_server;
};

} // namespace

class TestAccountData : public QObject
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
        m_keys = makeKeys(1);
        m_issuer.publish(m_keys);
        m_server = std::make_unique<HttpScenarioServer>(*database, [this](ServerConfig &config) {
            config.google.clientIds = {QString::fromLatin1(client)};
            config.google.keys = m_issuer.url();
            config.authLimits.mail = {0, 1s};
        });
        QVERIFY(m_server->start().ok());
    }

    void googleMakesAnAccountAndKnowsItAgain_data()
    {
        QTest::addColumn<QString>("kid");
        QTest::newRow("RS256") << "rsa-1";
        QTest::newRow("ES256") << "ec-1";
    }
    void googleMakesAnAccountAndKnowsItAgain()
    {
        QFETCH(QString, kid);
        const QJsonObject claims = claimsOf("g-" + kid, kid + "@scenario.example");
        const HttpAnswer first = google(sign(m_keys, kid, claims));
        QCOMPARE(first.status, 200);
        const QJsonObject user = first.json().value(QLatin1String("user")).toObject();
        QCOMPARE(user.value(QLatin1String("email")).toString(), kid + "@scenario.example");
        QCOMPARE(user.value(QLatin1String("emailVerified")).toBool(), true);
        // Known by the subject, whatever the address has become.
        QJsonObject moved = claims;
        moved["email"] = "elsewhere@scenario.example";
        const HttpAnswer again = google(sign(m_keys, kid, moved));
        QCOMPARE(again.json().value(QLatin1String("user"))["id"], user.value(QLatin1String("id")));
        QCOMPARE(m_server->sendWithToken("GET", "/auth/me", tokenOf(again)).status, 200);
        QCOMPARE(m_issuer.asked, 1);
    }

    void refusesTokensThatAreNotForUs_data()
    {
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<QJsonObject>("header");
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        QTest::newRow("another audience") << QJsonObject{{"aud", "client-2"}} << QJsonObject();
        QTest::newRow("a list of audiences") << QJsonObject{{"aud", QJsonArray{client, "client-2"}}} << QJsonObject();
        QTest::newRow("another party") << QJsonObject{{"azp", "client-2"}} << QJsonObject();
        QTest::newRow("another issuer") << QJsonObject{{"iss", "https://accounts.example"}} << QJsonObject();
        QTest::newRow("expired") << QJsonObject{{"iat", now - 7200}, {"exp", now - 3600}} << QJsonObject();
        QTest::newRow("from the future") << QJsonObject{{"iat", now + 600}, {"exp", now + 900}} << QJsonObject();
        QTest::newRow("for ever") << QJsonObject{{"exp", now + 10'000'000}} << QJsonObject();
        QTest::newRow("no expiry") << QJsonObject{{"exp", QJsonValue()}} << QJsonObject();
        QTest::newRow("times as text") << QJsonObject{{"exp", QString::number(now + 60)}} << QJsonObject();
        QTest::newRow("no subject") << QJsonObject{{"sub", ""}} << QJsonObject();
        QTest::newRow("alg none") << QJsonObject() << QJsonObject{{"alg", "none"}};
        QTest::newRow("alg HS256") << QJsonObject() << QJsonObject{{"alg", "HS256"}};
        QTest::newRow("alg of another key") << QJsonObject() << QJsonObject{{"alg", "ES256"}};
        QTest::newRow("another key's id") << QJsonObject() << QJsonObject{{"kid", "ec-1"}};
        QTest::newRow("crit") << QJsonObject() << QJsonObject{{"crit", QJsonArray{"x"}}};
    }
    void refusesTokensThatAreNotForUs()
    {
        QFETCH(QJsonObject, changes);
        QFETCH(QJsonObject, header);
        QJsonObject claims = claimsOf("refused", "refused@scenario.example");
        for (auto it = changes.begin(); it != changes.end(); ++it)
            claims[it.key()] = it.value();
        const HttpAnswer answer = google(sign(m_keys, QStringLiteral("rsa-1"), claims, header));
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.json().value(QLatin1String("code")).toString(), QStringLiteral("id_token_invalid"));
    }

    void refusesForgedTokens()
    {
        const QJsonObject claims = claimsOf("forged", "forged@scenario.example");
        const QJsonObject other = makeKeys(1); // the same ids, other keys
        QCOMPARE(google(sign(other, QStringLiteral("rsa-1"), claims)).status, 401);
        QCOMPARE(google(sign(other, QStringLiteral("ec-1"), claims)).status, 401);
        QByteArray tampered = sign(m_keys, QStringLiteral("rsa-1"), claims);
        tampered[tampered.indexOf('.') + 10] = tampered[tampered.indexOf('.') + 10] == 'A' ? 'B' : 'A';
        QCOMPARE(google(tampered).status, 401);
        for (const char *nonsense : {"x", "..", "a.b.c", "e30.e30.e30"})
            QCOMPARE(google(nonsense).status, 401);
    }

    void checksTheNonce()
    {
        QJsonObject claims = claimsOf("nonce", "nonce@scenario.example");
        claims["nonce"] = "n-0S6_WzA2Mj";
        const QByteArray token = sign(m_keys, QStringLiteral("rsa-1"), claims);
        QCOMPARE(google(token, QStringLiteral("another")).status, 401);
        QCOMPARE(google(token, QStringLiteral("n-0S6_WzA2Mj")).status, 200);
    }

    void linksAVerifiedAccountAndKeepsItsPassword()
    {
        const HttpAnswer registered = registerPerson("linked");
        verify("linked");
        const HttpAnswer in =
            google(sign(m_keys, QStringLiteral("rsa-1"), claimsOf("sub-linked", "Linked@scenario.example")));
        QCOMPARE(in.status, 200);
        QCOMPARE(userOf(in), userOf(registered));
        QCOMPARE(login("linked").status, 200);
        QCOMPARE(m_server->sendWithToken("GET", "/auth/me", tokenOf(registered)).status, 200);
        // Another account at Google with the same address does not get in beside it.
        QCOMPARE(google(sign(m_keys, QStringLiteral("rsa-1"), claimsOf("sub-other", "linked@scenario.example"))).status,
                 409);
    }

    void takesNoAccountOverForAnAddressGoogleDoesNotVouchFor()
    {
        const HttpAnswer registered = registerPerson("vouched");
        verify("vouched");
        QJsonObject claims = claimsOf("sub-vouched", "vouched@scenario.example");
        claims["email_verified"] = false;
        const HttpAnswer answer = google(sign(m_keys, QStringLiteral("rsa-1"), claims));
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.json().value(QLatin1String("code")).toString(), QStringLiteral("email_not_verified"));
        QCOMPARE(m_server->sendWithToken("GET", "/auth/me", tokenOf(registered)).status, 200);
    }

    void whoeverRegisteredAStrangersAddressLosesTheAccountToItsOwner()
    {
        const HttpAnswer hijacker = registerPerson("victim");
        const HttpAnswer owner =
            google(sign(m_keys, QStringLiteral("rsa-1"), claimsOf("sub-victim", "victim@scenario.example")));
        QCOMPARE(owner.status, 200);
        QCOMPARE(login("victim").status, 401);
        QCOMPARE(m_server
                     ->send("POST", "/auth/refresh",
                            body({{"refreshToken", hijacker.json().value(QLatin1String("session"))["refreshToken"]}}))
                     .status,
                 401);
        const HttpAnswer me = m_server->sendWithToken("GET", "/auth/me", tokenOf(owner));
        QCOMPARE(me.json().value(QLatin1String("fullName")), QJsonValue(QJsonValue::Null));
        const auto alive =
            runQuery(m_superuser, "select count(*) from sessions s join identities i using (user_id) where "
                                  "i.user_id = '" +
                                      userOf(owner).toLatin1() + "' and revoked_at is null");
        QCOMPARE(alive->first().int32(0), 1);
    }

    void followsTheIssuersKeysAndAsksAtMostOnceAMinute()
    {
        const int before = m_issuer.asked;
        const QJsonObject fresh = makeKeys(2);
        const QByteArray token = sign(fresh, QStringLiteral("rsa-2"), claimsOf("rotated", "rotated@scenario.example"));
        QCOMPARE(google(token).status, 401);
        m_issuer.publish(fresh);
        m_server->clock().advance(61s);
        QCOMPARE(google(token).status, 200);
        const int asked = m_issuer.asked;
        QVERIFY(asked > before);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(google(sign(fresh, QStringLiteral("rsa-2"), claimsOf("rotated", "rotated@scenario.example"),
                                 {{"kid", "unknown"}}))
                         .status,
                     401);
        QCOMPARE(m_issuer.asked, asked);
        // Away, and its keys due for a new look: those that are there go on.
        m_issuer.status = "500 Internal Server Error";
        m_server->clock().advance(11min);
        QCOMPARE(google(sign(fresh, QStringLiteral("rsa-2"),
                             later(claimsOf("rotated", "rotated@scenario.example"), nowOffset())))
                     .status,
                 200);
        QCOMPARE(m_issuer.asked, asked + 1);
        m_issuer.status = "200 OK";
    }

    void exportsEverythingOfTheLearner()
    {
        const HttpAnswer ana = registerPerson("exported");
        QCOMPARE(
            m_server->sendWithToken("POST", "/community/posts", tokenOf(ana), "{\"content\":\"my own words\"}").status,
            201);
        const HttpAnswer answer = m_server->sendWithToken("GET", "/auth/me/export", tokenOf(ana));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.header("Content-Disposition").startsWith("attachment"));
        const QJsonObject document = answer.json();
        QCOMPARE(document.value(QLatin1String("profile"))["email"].toString(),
                 QStringLiteral("exported@scenario.example"));
        const QJsonObject records = document.value(QLatin1String("records")).toObject();
        QCOMPARE(records.value(QLatin1String("community_posts")).toArray().size(), 1);
        QVERIFY(answer.body.contains("my own words"));
        for (const char *secret : {"argon2", "token_hash", "ciphertext", "subject_index"})
            QVERIFY2(!answer.body.contains(secret), secret);
        const HttpAnswer other = m_server->send("GET", "/auth/me/export", {}, Sender::OtherLearner);
        QVERIFY(!other.body.contains("my own words") && !other.body.contains("exported@"));
        QCOMPARE(m_server->send("GET", "/auth/me/export").status, 401);
    }

    /// Every column that says whose a row is: its table is in the export, or here with the reason why not.
    void exportsEveryTableOrSaysWhyNot()
    {
        const QMap<QString, const char *> reasons{
            {"users.id", "the profile"},
            {"refresh_tokens.user_id", "hashes alone"},
            {"one_time_tokens.user_id", "hashes alone, for hours"},
            {"realtime_tickets.user_id", "hashes alone, for seconds"},
            {"analytics_daily_users.user_id", "derived from analytics_events, which are in it"},
            {"audit_log.actor_id", "the operator's record of what was done, kept against the one who did it"},
            {"moderation_cases.decided_by", "about what others wrote"},
            {"movies.created_by", "the catalogue, published by the editor"},
            {"releases.published_by", "the catalogue, published by the editor"},
            {"releases.scheduled_by", "the catalogue, published by the editor"},
            {"encodings.editor_id", "the catalogue, ordered by the editor"},
            {"objects.uploaded_by", "the catalogue, published by the editor"},
        };
        const HttpAnswer answer = m_server->sendWithToken("GET", "/auth/me/export", tokenOf(registerPerson("whole")));
        const QJsonObject records = answer.json().value(QLatin1String("records")).toObject();
        const auto columns = runQuery(
            m_superuser,
            "select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 "
            "and not a.attisdropped where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = "
            "'public'::regnamespace and (a.attname ~ '(^|_)(user|actor|author|owner|learner|customer|person)_id$' or "
            "(a.attname ~ '_by$' and a.atttypid = 'uuid'::regtype) or (c.relname, a.attname) = ('users', 'id') or "
            "exists (select from pg_constraint k "
            "where k.conrelid = c.oid and k.confrelid = 'users'::regclass and a.attnum = any (k.conkey))) order by 1, "
            "2");
        QVERIFY2(columns.ok(), columns.ok() ? "" : qPrintable(describe(columns.error())));
        QStringList unexplained;
        QStringList explained;
        for (const PgRow &column : *columns) {
            const QString name = column.text(0) + u'.' + column.text(1);
            if (reasons.contains(name))
                explained.append(name);
            else if (!records.contains(column.text(0)))
                unexplained.append(name);
        }
        QVERIFY2(unexplained.isEmpty(), qPrintable(unexplained.join(QLatin1String(", "))));
        explained.sort();
        QCOMPARE(explained, reasons.keys());
        for (const char *table : {"study_days", "time_zone_changes", "exercise_attempts", "analytics_events",
                                  "payment_customers", "payment_events", "operations", "search_people"})
            QVERIFY2(records.contains(QLatin1String(table)), table);
    }

    void exportsTelemetryAndPaymentsOfTheCallerAlone()
    {
        const HttpAnswer ana = registerPerson("telemetry");
        const HttpAnswer ben = registerPerson("stranger");
        for (const auto &[answer, name] : {std::pair{ana, "mine"}, {ben, "theirs"}}) {
            const QByteArray user = "'" + userOf(answer).toLatin1() + "'";
            const QByteArray mark = QByteArray("'") + name + "'";
            const auto done = runScript(
                m_superuser, "insert into payment_customers (user_id, customer_id) values (" + user + "," + mark +
                                 "); insert into payment_events (id, type, subject, created_s, customer_id) values (" +
                                 mark + ", 'ping', 'other', 0, " + mark +
                                 "); insert into analytics_events (id, occurred_at, name, user_id) values "
                                 "(gen_random_uuid(), now(), " +
                                 mark + "," + user + ")");
            QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(describe(done.error())));
        }
        const HttpAnswer answer = m_server->sendWithToken("GET", "/auth/me/export", tokenOf(ana));
        const QJsonObject records = answer.json().value(QLatin1String("records")).toObject();
        for (const char *table : {"payment_customers", "payment_events", "analytics_events"})
            QCOMPARE(records.value(QLatin1String(table)).toArray().size(), 1);
        QVERIFY(!answer.body.contains("theirs"));
        // Who never paid has no events of nobody's.
        const HttpAnswer other =
            m_server->sendWithToken("GET", "/auth/me/export", tokenOf(registerPerson("neverpaid")));
        QCOMPARE(other.json().value(QLatin1String("records"))["payment_events"].toArray().size(), 0);
    }

    void deletesTheAccountByPassword()
    {
        const HttpAnswer ana = registerPerson("deleted");
        QCOMPARE(
            m_server->sendWithToken("POST", "/community/posts", tokenOf(ana), "{\"content\":\"gone soon\"}").status,
            201);
        const auto erase = [&](const QByteArray &proof) {
            return m_server->sendWithToken("DELETE", "/auth/me", tokenOf(ana), proof).status;
        };
        QCOMPARE(erase("{}"), 400);
        QCOMPARE(erase(body({{"password", "wrong"}})), 403);
        QCOMPARE(erase(body({{"password", password}})), 204);
        QCOMPARE(m_server->sendWithToken("GET", "/auth/me", tokenOf(ana)).status, 401);
        QCOMPARE(login("deleted").status, 401);
        const QByteArray id = userOf(ana).toLatin1();
        const auto rows = runQuery(m_superuser, "select (select count(*) from users where id = '" + id +
                                                    "') + (select count(*) from community_posts where user_id = '" +
                                                    id + "'), (select count(*) from ended_sessions)");
        QCOMPARE(rows->first().int32(0), 0);
        QVERIFY(rows->first().int32(1) >= 1);
        QCOMPARE(registerPerson("deleted").status, 201); // the address is free again
    }

    void otherServersHearOfADeletion()
    {
        const HttpAnswer ana = registerPerson("elsewhere");
        const auto ended = [&] {
            PgSessionRepository sessions(m_server->parts().transactions);
            return await(sessions.revokedSince(m_server->clock().now() - 1h))->size();
        };
        const qsizetype before = ended();
        QCOMPARE(m_server->sendWithToken("DELETE", "/auth/me", tokenOf(ana), body({{"password", password}})).status,
                 204);
        QCOMPARE(ended(), before + 1);
    }

    void deletesAnAccountWithoutPasswordByAFreshTokenAlone()
    {
        const QJsonObject keys = currentKeys();
        const auto token = [&](int ageS, const QString &subject) {
            return QString::fromLatin1(
                sign(keys, QStringLiteral("rsa-3"),
                     later(claimsOf(subject, "google-only@scenario.example"), nowOffset() - ageS)));
        };
        const HttpAnswer in = google(token(0, "sub-only").toLatin1());
        QCOMPARE(in.status, 200);
        const auto erase = [&](const QJsonObject &proof) {
            return m_server->sendWithToken("DELETE", "/auth/me", tokenOf(in), body(proof)).status;
        };
        QCOMPARE(erase({{"password", ""}}), 403);
        QCOMPARE(erase({{"idToken", token(600, "sub-only")}}), 403);
        QCOMPARE(erase({{"idToken", token(0, "sub-another")}}), 403);
        QCOMPARE(erase({{"idToken", token(0, "sub-only")}}), 204);
        QCOMPARE(m_server->sendWithToken("GET", "/auth/me", tokenOf(in)).status, 401);
    }

private:
    /// Keys that the issuer publishes from now on and the server has seen.
    QJsonObject currentKeys()
    {
        const QJsonObject keys = makeKeys(3);
        m_issuer.publish(keys);
        m_server->clock().advance(61s);
        return keys;
    }
    int nowOffset()
    {
        const auto now = std::chrono::duration_cast<std::chrono::seconds>(m_server->clock().now().time_since_epoch());
        return int(now.count() - QDateTime::currentSecsSinceEpoch());
    }
    QJsonObject claimsOf(const QString &subject, const QString &email)
    {
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        return {{"iss", "https://accounts.google.com"},
                {"aud", client},
                {"azp", client},
                {"sub", subject},
                {"email", email},
                {"email_verified", true},
                {"name", "Ana Kowalska"},
                {"iat", now},
                {"exp", now + 3600}};
    }
    static QJsonObject later(QJsonObject claims, int seconds)
    {
        claims["iat"] = claims["iat"].toInteger() + seconds;
        claims["exp"] = claims["exp"].toInteger() + seconds;
        return claims;
    }
    HttpAnswer google(const QByteArray &token, const QString &nonce = {})
    {
        QJsonObject request{{"idToken", QString::fromLatin1(token)}};
        if (!nonce.isEmpty())
            request["nonce"] = nonce;
        return m_server->send("POST", "/auth/google", body(request));
    }
    HttpAnswer registerPerson(const QString &name)
    {
        return m_server->send(
            "POST", "/auth/register",
            body({{"email", name + "@scenario.example"}, {"password", password}, {"fullName", "Mallory Smith"}}));
    }
    HttpAnswer login(const QString &name)
    {
        return m_server->send("POST", "/auth/login",
                              body({{"email", name + "@scenario.example"}, {"password", password}}));
    }
    void verify(const QByteArray &name)
    {
        const HttpAnswer in = login(QString::fromLatin1(name));
        const auto done = runScript(m_superuser, "update users set email_verified_at = now() where id = '" +
                                                     userOf(in).toLatin1() + "'");
        QVERIFY(done.ok());
    }
    static QByteArray tokenOf(const HttpAnswer &answer)
    {
        return answer.json().value(QLatin1String("session"))["accessToken"].toString().toLatin1();
    }
    static QString userOf(const HttpAnswer &answer)
    {
        return answer.json().value(QLatin1String("user"))["id"].toString();
    }

    TempPostgres m_postgres;
    ConnectionSettings m_superuser;
    QJsonObject m_keys;
    FakeIssuer m_issuer;
    std::unique_ptr<HttpScenarioServer> m_server;
};

QTEST_GUILESS_MAIN(TestAccountData)
#include "tst_accountdata.moc"
