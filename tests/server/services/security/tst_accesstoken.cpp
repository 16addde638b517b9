// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/security/accesstoken.h"
#include "tests/support/fakes.h"
#include "tests/support/oracle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray secretText = "a-secret-of-at-least-thirty-two-bytes";

std::vector<TokenKey> secrets(std::initializer_list<QByteArray> texts)
{
    std::vector<TokenKey> list;
    for (const QByteArray &text : texts)
        list.push_back(TokenKey::hs256(Secret(text)));
    return list;
}

QByteArray withPayload(const QByteArray &token, const QJsonObject &payload, const QByteArray &secret)
{
    const QByteArray part =
        token.left(token.indexOf('.') + 1) + toBase64Url(QJsonDocument(payload).toJson(QJsonDocument::Compact));
    return part + '.' + toBase64Url(hmacSha256(Secret(secret), part));
}

} // namespace

class TestAccessToken : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock = std::make_unique<ManualClock>();
        m_codec = std::make_unique<AccessTokenCodec>(secrets({secretText}), AccessTokenCodec::Options(), *m_clock);
        m_claims = {QUuid::createUuid(), QUuid::createUuid(), QStringLiteral("editor"), m_clock->now(),
                    m_clock->now() + 24h};
        m_token = m_codec->issue(m_claims);
    }

    void readsWhatItWrote()
    {
        const auto claims = m_codec->verify(m_token);
        QVERIFY2(claims.ok(), claims.ok() ? "" : qPrintable(describe(claims.error())));
        QCOMPARE(claims->subject, m_claims.subject);
        QCOMPARE(claims->sessionId, m_claims.sessionId);
        QCOMPARE(claims->role, m_claims.role);
        QVERIFY(claims->issuedAt == m_claims.issuedAt);
        QVERIFY(claims->expiresAt == m_claims.expiresAt);
    }

    /// Node's crypto and OpenSSL's program each recompute the signature; Node reads the payload.
    void othersAgree()
    {
        const QByteArray said = askNode(
            "const [secret, token] = process.argv.slice(-2); const [h, p, s] = token.split('.');"
            "const mac = require('crypto').createHmac('sha256', secret).update(h + '.' + p).digest('base64url');"
            "const json = t => JSON.parse(Buffer.from(t, 'base64url'));"
            "console.log(JSON.stringify({ ok: mac === s, ...json(h), ...json(p) }));",
            {QString::fromLatin1(secretText), QString::fromLatin1(m_token)});
        const QJsonObject object = QJsonDocument::fromJson(said).object();
        QVERIFY(object["ok"].toBool());
        QCOMPARE(object["alg"].toString(), QStringLiteral("HS256"));
        QCOMPARE(object["typ"].toString(), QStringLiteral("cinefluent-access+jwt"));
        QCOMPARE(object["sub"].toString(), m_claims.subject.toString(QUuid::WithoutBraces));
        QCOMPARE(object["exp"].toInteger() - object["iat"].toInteger(), qint64(86'400));
        QCOMPARE(object["nbf"], object["iat"]);

        const qsizetype dot = m_token.lastIndexOf('.');
        const QByteArray openssl = askProgram(QStringLiteral("openssl"),
                                              {"dgst", "-sha256", "-mac", "HMAC", "-macopt",
                                               QStringLiteral("key:") + QString::fromLatin1(secretText), "-r"},
                                              m_token.left(dot));
        QCOMPARE(openssl.left(64), fromBase64Url(m_token.mid(dot + 1)).toHex());
    }

    void acceptsATokenThatNodeSigned()
    {
        const QByteArray made = askNode(
            "const [secret, h, sub, sid, now] = process.argv.slice(-5);"
            "const p = Buffer.from(JSON.stringify({ exp: +now + 60, nbf: +now, iat: +now, role: 'learner', sid, sub,"
            " aud: 'cinefluent-api', iss: 'cinefluent', extra: [1] })).toString('base64url');"
            "console.log(h + '.' + p + '.' + require('crypto').createHmac('sha256', secret).update(h + '.' + p)"
            ".digest('base64url'));",
            {QString::fromLatin1(secretText), QString::fromLatin1(m_token.left(m_token.indexOf('.'))),
             m_claims.subject.toString(QUuid::WithoutBraces), m_claims.sessionId.toString(QUuid::WithoutBraces),
             QString::number(m_clock->now().time_since_epoch() / 1s)});
        const auto claims = m_codec->verify(made);
        QVERIFY2(claims.ok(), claims.ok() ? "" : qPrintable(describe(claims.error())));
        QCOMPARE(claims->subject, m_claims.subject);
    }

    void refusesEveryTamperedCharacter()
    {
        for (qsizetype i = 0; i < m_token.size(); ++i) {
            QByteArray damaged = m_token;
            damaged[i] = damaged[i] == 'A' ? 'B' : 'A';
            QVERIFY2(damaged == m_token || !m_codec->verify(damaged).ok(), damaged.constData());
            QVERIFY(!m_codec->verify(m_token.left(i)).ok());
        }
        for (const QByteArray &more : {QByteArray("."), QByteArray("="), QByteArray(" "), QByteArray("A")})
            QVERIFY(!m_codec->verify(m_token + more).ok());
        QVERIFY(!m_codec->verify({}).ok());
        QVERIFY(!m_codec->verify(QByteArray(100'000, '.')).ok());
    }

    void refusesOtherAlgorithmsTypesAndKeys_data()
    {
        QTest::addColumn<QByteArray>("header");
        const QByteArray kid = TokenKey::hs256(Secret(secretText)).id();
        QTest::newRow("none") << QByteArray("{\"alg\":\"none\",\"typ\":\"cinefluent-access+jwt\",\"kid\":\"" + kid +
                                            "\"}");
        QTest::newRow("None") << QByteArray("{\"alg\":\"None\"}");
        QTest::newRow("HS512") << QByteArray("{\"alg\":\"HS512\",\"typ\":\"cinefluent-access+jwt\",\"kid\":\"" + kid +
                                             "\"}");
        QTest::newRow("RS256") << QByteArray("{\"alg\":\"RS256\",\"kid\":\"" + kid + "\"}");
        QTest::newRow("plain type") << QByteArray("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"" + kid + "\"}");
        QTest::newRow("other kid") << QByteArray(
            "{\"alg\":\"HS256\",\"typ\":\"cinefluent-access+jwt\",\"kid\":\"AAAA\"}");
        QTest::newRow("path kid") << QByteArray(
            "{\"alg\":\"HS256\",\"typ\":\"cinefluent-access+jwt\",\"kid\":\"/dev/null\"}");
        QTest::newRow("embedded key") << QByteArray("{\"alg\":\"HS256\",\"jwk\":{\"kty\":\"oct\",\"k\":\"AA\"}}");
        QTest::newRow("url key") << QByteArray("{\"alg\":\"HS256\",\"jku\":\"http://127.0.0.1/keys\"}");
    }
    void refusesOtherAlgorithmsTypesAndKeys()
    {
        QFETCH(QByteArray, header);
        const QList<QByteArray> parts = m_token.split('.');
        const QByteArray signedPart = toBase64Url(header) + '.' + parts[1];
        for (const QByteArray &signature :
             {QByteArray(), parts[2], toBase64Url(hmacSha256(Secret(secretText), signedPart)),
              toBase64Url(hmacSha256(Secret(), signedPart))}) {
            const auto claims = m_codec->verify(signedPart + '.' + signature);
            QVERIFY(!claims.ok());
            QCOMPARE(claims.error().code, QStringLiteral("token_invalid"));
        }
    }

    void refusesWrongClaims_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("issuer") << "iss" << QJsonValue("elsewhere");
        QTest::newRow("audience") << "aud" << QJsonValue("another-api");
        QTest::newRow("no subject") << "sub" << QJsonValue();
        QTest::newRow("subject of another form") << "sub" << QJsonValue("42");
        QTest::newRow("no session") << "sid" << QJsonValue();
        QTest::newRow("no role") << "role" << QJsonValue();
        QTest::newRow("no expiry") << "exp" << QJsonValue();
        QTest::newRow("expiry as text") << "exp" << QJsonValue("99999999999");
        QTest::newRow("expiry beyond time") << "exp" << QJsonValue(1e300);
        QTest::newRow("not yet") << "nbf" << QJsonValue(1'700'000'031);
        QTest::newRow("made in the future") << "iat" << QJsonValue(1'700'000'031);
    }
    void refusesWrongClaims()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        QJsonObject payload = QJsonDocument::fromJson(fromBase64Url(m_token.split('.')[1])).object();
        QVERIFY(m_codec->verify(withPayload(m_token, payload, secretText)).ok());
        payload[name] = value;
        const auto claims = m_codec->verify(withPayload(m_token, payload, secretText));
        QVERIFY(!claims.ok());
        QCOMPARE(claims.error().kind, ErrorKind::Unauthenticated);
    }

    void expiresToTheSecond()
    {
        m_clock->advance(24h - 1us);
        QVERIFY(m_codec->verify(m_token).ok());
        m_clock->advance(1us);
        const auto claims = m_codec->verify(m_token);
        QVERIFY(!claims.ok());
        QCOMPARE(claims.error().code, QStringLiteral("token_expired"));
    }

    void keepsOldSecretsForVerifying()
    {
        const QByteArray newSecret = "another-secret-of-at-least-32-bytes!";
        const AccessTokenCodec rotated(secrets({newSecret, secretText}), {}, *m_clock);
        QVERIFY(rotated.verify(m_token).ok());
        QVERIFY(!m_codec->verify(rotated.issue(m_claims)).ok());
        const AccessTokenCodec without(secrets({newSecret}), {}, *m_clock);
        QVERIFY(!without.verify(m_token).ok());
    }

    void signsWithAKeyThatOthersCanCheck()
    {
        std::vector<TokenKey> keys;
        keys.push_back(
            *TokenKey::ed25519(Secret(askProgram(QStringLiteral("openssl"), {"genpkey", "-algorithm", "ed25519"}))));
        keys.push_back(TokenKey::hs256(Secret(secretText)));
        const AccessTokenCodec codec(std::move(keys), {}, *m_clock);
        const QByteArray token = codec.issue(m_claims);
        QVERIFY(codec.verify(token).ok());
        QVERIFY2(codec.verify(m_token).ok(), "tokens from before the key was there are good till they expire");
        QVERIFY(!m_codec->verify(token).ok());

        const QByteArray said =
            askNode("const [set, token] = process.argv.slice(-2); const [h, p, s] = token.split('.');"
                    "const crypto = require('crypto'); const { keys } = JSON.parse(set);"
                    "const header = JSON.parse(Buffer.from(h, 'base64url'));"
                    "const jwk = keys.find(key => key.kid === header.kid);"
                    "const print = JSON.stringify({ crv: jwk.crv, kty: jwk.kty, x: jwk.x });"
                    "const thumb = crypto.createHash('sha256').update(print).digest('base64url');"
                    "const key = crypto.createPublicKey({ key: jwk, format: 'jwk' });"
                    "const ok = crypto.verify(null, Buffer.from(h + '.' + p), key, Buffer.from(s, 'base64url'));"
                    "console.log(JSON.stringify({ ok, thumb: thumb === jwk.kid, count: keys.length, ...header }));",
                    {QString::fromLatin1(codec.publicKeySet()), QString::fromLatin1(token)});
        const QJsonObject object = QJsonDocument::fromJson(said).object();
        QVERIFY2(object["ok"].toBool(), said.constData());
        QVERIFY2(object["thumb"].toBool(), "the key's id is not its thumbprint");
        QCOMPARE(object["count"].toInt(), 1); // the secret is nobody's business
        QCOMPARE(object["alg"].toString(), QStringLiteral("EdDSA"));

        for (qsizetype i = 0; i < token.size(); i += 3) {
            QByteArray damaged = token;
            damaged[i] = damaged[i] == 'A' ? 'B' : 'A';
            QVERIFY2(damaged == token || !codec.verify(damaged).ok(), damaged.constData());
        }
        // The old trick: the public key as the secret of an HMAC.
        const QJsonObject jwk =
            QJsonDocument::fromJson(codec.publicKeySet()).object()["keys"].toArray().first().toObject();
        for (const QByteArray &secret :
             {jwk["x"].toString().toLatin1(), fromBase64Url(jwk["x"].toString().toLatin1()), codec.publicKeySet()}) {
            const QByteArray signedPart = token.left(token.lastIndexOf('.'));
            QVERIFY(!codec.verify(signedPart + '.' + toBase64Url(hmacSha256(Secret(secret), signedPart))).ok());
        }
    }

    void takesEd25519KeysAlone()
    {
        const auto openssl = [](const QStringList &arguments) {
            return askProgram(QStringLiteral("openssl"), arguments);
        };
        const QByteArray rsa = openssl({"genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-quiet"});
        const QByteArray x25519 = openssl({"genpkey", "-algorithm", "x25519"});
        for (const QByteArray &text : {rsa, x25519, QByteArray(), QByteArray("-----BEGIN PRIVATE KEY-----"),
                                       openssl({"genpkey", "-algorithm", "ed25519"}).chopped(40)}) {
            const auto key = TokenKey::ed25519(Secret(text));
            QVERIFY2(!key.ok(), text.constData());
            QCOMPARE(key.error().code, QStringLiteral("key_invalid"));
            QVERIFY(!key.error().message.contains(QLatin1String("BEGIN")));
        }
    }

private:
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<AccessTokenCodec> m_codec;
    AccessClaims m_claims;
    QByteArray m_token;
};

QTEST_GUILESS_MAIN(TestAccessToken)
#include "tst_accesstoken.moc"
