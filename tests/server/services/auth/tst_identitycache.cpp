// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/auth/identitycache.h"
#include "server/services/auth/sessionverifier.h"
#include "tests/support/fakes.h"

#include <QTest>

#include <thread>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

namespace {

QByteArray nameOf(int number)
{
    return "token-" + QByteArray::number(number);
}

Identity identityOf(IdGenerator &ids)
{
    return {ids.make<UserId>(), ids.make<SessionId>(), Role::Editor, Instant(1h)};
}

std::vector<TokenKey> secrets()
{
    std::vector<TokenKey> list;
    list.push_back(TokenKey::hs256(Secret("a secret of more than thirty-two bytes")));
    return list;
}

} // namespace

class TestIdentityCache : public QObject
{
    Q_OBJECT

private slots:
    /// Vectors of the authors' reference implementation: key 00 01 … 0f, messages 00 01 ….
    void tagsAreSipHash()
    {
        FixedRandom random(QByteArray::fromHex("000102030405060708090a0b0c0d0e0f"));
        const KeyedTagger tagger(random);
        const auto hex = [&tagger](const char *message) {
            const KeyedTag tag = tagger.tagOf(QByteArray::fromHex(message));
            return QByteArray(reinterpret_cast<const char *>(tag.data()), sizeof tag).toHex();
        };
        QCOMPARE(hex(""), QByteArray("a3817f04ba25a8e66df67214c7550293"));
        QCOMPARE(hex("00"), QByteArray("da87c1d86b99af44347659119b22fc45"));
        QCOMPARE(hex("0001"), QByteArray("8177228da4a45dc7fca38bdef60affe4"));
    }

    void keepsWhatIsAskedForAndStaysBounded()
    {
        constexpr size_t capacity = 1024;
        SeededRandom random(7);
        const ManualClock clock;
        IdGenerator ids(clock, random);
        IdentityCache cache(random, capacity);
        const Identity favourite = identityOf(ids);
        cache.insert(cache.tagOf("favourite"), favourite);
        for (int i = 0; i < 20'000; ++i) {
            const Identity identity = identityOf(ids);
            cache.insert(cache.tagOf(nameOf(i)), identity);
            const auto found = cache.find(cache.tagOf(nameOf(i)));
            QVERIFY(found && found->userId == identity.userId && found->sessionId == identity.sessionId &&
                    found->role == identity.role && found->expiresAt == identity.expiresAt);
            const auto kept = cache.find(cache.tagOf("favourite"));
            QVERIFY(kept && kept->userId == favourite.userId);
            QVERIFY(cache.size() <= capacity);
        }
        QVERIFY(cache.size() >= capacity / 4);
        QVERIFY(!cache.find(cache.tagOf(nameOf(0))));
        QVERIFY(!cache.find(cache.tagOf("never seen")));
    }

    void servesManyThreads()
    {
        SeededRandom random(8);
        const ManualClock clock;
        IdGenerator ids(clock, random);
        IdentityCache cache(random, 64);
        std::vector<Identity> known;
        for (int i = 0; i < 200; ++i)
            known.push_back(identityOf(ids));
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < 20'000; ++i) {
                    const int which = (i * 7 + t * 31) % int(known.size());
                    const KeyedTag tag = cache.tagOf(nameOf(which));
                    if (const auto found = cache.find(tag))
                        wrong += found->userId != known[size_t(which)].userId;
                    else
                        cache.insert(tag, known[size_t(which)]);
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }

    void knownTokensExpireAndEndLikeNewOnes()
    {
        SeededRandom random(9);
        ManualClock clock;
        IdGenerator ids(clock, random);
        const AccessTokenCodec codec(secrets(), {}, clock);
        RevocationSet revoked;
        const SessionVerifier verifier(codec, revoked, clock, random);
        const auto issue = [&](const SessionId &session) {
            return codec.issue(
                {ids.next(), session.uuid(), QStringLiteral("learner"), clock.now(), clock.now() + 15min});
        };
        const auto session = ids.make<SessionId>();
        const QByteArray token = issue(session);
        for (int i = 0; i < 3; ++i) {
            const auto identity = verifier.verify(token);
            QVERIFY(identity.ok());
            QVERIFY(identity->sessionId == session);
        }
        for (qsizetype at = 0; at < token.size(); ++at) {
            QByteArray forged = token;
            forged[at] = forged[at] == 'A' ? 'B' : 'A';
            QVERIFY2(!verifier.verify(forged).ok(), forged.constData());
            QVERIFY(!verifier.verify(forged).ok()); // nor has it learnt the forgery
        }
        QVERIFY(!verifier.verify(token.left(token.size() - 1)).ok());

        const QByteArray ended = issue(ids.make<SessionId>());
        const auto identity = verifier.verify(ended);
        QVERIFY(identity.ok());
        revoked.add(identity->sessionId, clock.now() + 1h);
        QCOMPARE(verifier.verify(ended).error().code, QStringLiteral("token_revoked"));

        clock.advance(15min - 1us);
        QVERIFY(verifier.verify(token).ok());
        clock.advance(1us);
        QCOMPARE(verifier.verify(token).error().code, QStringLiteral("token_expired"));
        QCOMPARE(verifier.verify(token).error().code, QStringLiteral("token_expired"));
    }
};

QTEST_GUILESS_MAIN(TestIdentityCache)
#include "tst_identitycache.moc"
