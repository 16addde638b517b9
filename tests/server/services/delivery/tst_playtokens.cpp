// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/delivery/playtokens.h"
#include "tests/support/fakes.h"
#include "tests/support/oracle.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

namespace {

constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const QByteArray home = QByteArrayLiteral("192.0.2.7");

std::vector<MediaKey> keys(const QByteArray &names)
{
    std::vector<MediaKey> made;
    for (const char name : names)
        made.push_back({QByteArray(1, name), Secret(QByteArray(32, name))});
    return made;
}

} // namespace

class TestPlayTokens : public QObject
{
    Q_OBJECT

private:
    PlayClaims claims(bool bound = false) const
    {
        return {UserId(QUuid::createUuid()),    SessionId(QUuid::createUuid()), LessonId(QUuid::createUuid()),
                PackageId(QUuid::createUuid()), m_tokens.nowSeconds() + 3600,   bound};
    }
    QString codeOf(QByteArrayView token, QByteArrayView sender = home) const
    {
        const auto verdict = m_tokens.verify(token, sender);
        return verdict ? QString() : verdict.error().code;
    }

    ManualClock m_clock;
    PlayTokens m_tokens{keys("a"), m_clock};
    const QString m_invalid = QStringLiteral("signature_invalid");

private slots:
    void saysWhatWasSigned()
    {
        for (const bool bound : {false, true}) {
            const PlayClaims said = claims(bound);
            const QByteArray token = m_tokens.sign(said, home);
            QCOMPARE(token.size(), PlayTokens::length);
            const auto read = m_tokens.verify(token, home);
            QVERIFY(read.ok());
            QVERIFY(*read == said);
        }
    }

    void endsWithItsTime()
    {
        const QByteArray token = m_tokens.sign(claims(), home);
        m_clock.advance(3599s);
        QCOMPARE(codeOf(token), QString());
        m_clock.advance(1s);
        QCOMPARE(codeOf(token), QStringLiteral("signature_expired"));
    }

    void holdsAtItsAddressAlone()
    {
        const QByteArray bound = m_tokens.sign(claims(true), home);
        QCOMPARE(codeOf(bound), QString());
        QCOMPARE(codeOf(bound, "192.0.2.8"), m_invalid);
        QCOMPARE(codeOf(m_tokens.sign(claims(), home), "192.0.2.8"), QString());
    }

    /// The new key in front signs, the old one still verifies until it is dropped.
    void changesKeys()
    {
        const PlayTokens both(keys("ba"), m_clock);
        const PlayTokens next(keys("b"), m_clock);
        const QByteArray former = m_tokens.sign(claims(), home);
        QVERIFY(both.verify(former, home).ok());
        QVERIFY(!next.verify(former, home).ok());
        const QByteArray current = both.sign(claims(), home);
        QVERIFY(next.verify(current, home).ok());
        QVERIFY(!m_tokens.verify(current, home).ok());
    }

    /// Every single character of a token counts, whatever it is replaced by.
    void hasNoFreeCharacter()
    {
        const QByteArray token = m_tokens.sign(claims(true), home);
        for (qsizetype at = 0; at < token.size(); ++at) {
            for (const char letter : QByteArray(alphabet)) {
                QByteArray changed = token;
                changed[at] = letter;
                if (changed != token)
                    QCOMPARE(codeOf(changed), m_invalid);
            }
        }
    }

    void hasOneSpelling()
    {
        const QByteArray token = m_tokens.sign(claims(), home);
        for (const QByteArray &other :
             {token + '=', token + "==", token + 'A', token.chopped(1), ' ' + token, token + '\n', QByteArray(),
              QByteArray(token).replace('-', '+').replace('_', '/') + ' ', token + QByteArray(1, '\0')})
            QCOMPARE(codeOf(other), m_invalid);
        QByteArray plain = token;
        plain.replace('-', '+').replace('_', '/');
        if (plain != token)
            QCOMPARE(codeOf(plain), m_invalid);
    }

    /// What the key signs for media URLs is no token, and an OpenSSL that shares no code with ours agrees on the tag.
    void isSignedAsItSays()
    {
        const PlayClaims said = claims();
        const QByteArray bytes = QByteArray::fromBase64(m_tokens.sign(said, home), QByteArray::Base64UrlEncoding);
        QCOMPARE(bytes.size(), PlayTokens::sizeBytes);
        QCOMPARE(bytes.mid(16, 16), said.user.uuid().toRfc4122());
        QCOMPARE(bytes.mid(64, 16), said.package.uuid().toRfc4122());
        const QByteArray hkdf =
            askProgram(QStringLiteral("openssl"),
                       {QStringLiteral("kdf"), QStringLiteral("-keylen"), QStringLiteral("32"),
                        QStringLiteral("-kdfopt"), QStringLiteral("digest:SHA256"), QStringLiteral("-kdfopt"),
                        QStringLiteral("hexkey:") + QString::fromLatin1(QByteArray(32, 'a').toHex()),
                        QStringLiteral("-kdfopt"), QStringLiteral("info:cinefluent play tokens"),
                        QStringLiteral("HKDF")},
                       QByteArray())
                .replace(':', "")
                .trimmed();
        QCOMPARE(hkdf.size(), 64);
        const QByteArray mac = askProgram(QStringLiteral("openssl"),
                                          {QStringLiteral("dgst"), QStringLiteral("-sha256"), QStringLiteral("-hex"),
                                           QStringLiteral("-mac"), QStringLiteral("HMAC"), QStringLiteral("-macopt"),
                                           QStringLiteral("hexkey:") + QString::fromLatin1(hkdf)},
                                          "token\n" + bytes.first(88));
        QCOMPARE(mac.last(64), bytes.mid(88).toHex());
    }

    void namesLearnersByACode()
    {
        const UserId one(QUuid::createUuid());
        QCOMPARE(m_tokens.learnerCode(one).size(), 8);
        QCOMPARE(m_tokens.learnerCode(one), m_tokens.learnerCode(one));
        QSet<QByteArray> codes;
        for (int i = 0; i < 2'000; ++i)
            codes.insert(m_tokens.learnerCode(UserId(QUuid::createUuid())));
        QCOMPARE(codes.size(), 2'000);
    }
};

QTEST_GUILESS_MAIN(TestPlayTokens)
#include "tst_playtokens.moc"
