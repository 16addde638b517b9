// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/security/passwordhasher.h"
#include "server/services/security/passwordpool.h"
#include "tests/support/await.h"
#include "tests/support/fakes.h"
#include "tests/support/oracle.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using Verdict = PasswordHasher::Verdict;

namespace {

constexpr Argon2Cost cheap{64, 1};

} // namespace

class TestPasswordHasher : public QObject
{
    Q_OBJECT

private slots:
    /// The reference implementation's own program makes the same text of the same salt.
    void agreesWithTheReference_data()
    {
        QTest::addColumn<quint32>("memoryKiB");
        QTest::addColumn<quint32>("passes");
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("production") << 47104U << 1U << QByteArray("correct horse battery staple");
        QTest::newRow("two passes") << 19456U << 2U << QByteArray("p\xC3\xA4ssw\xC3\xB6rd");
        QTest::newRow("cheap") << 64U << 3U << QByteArray(127, 'x');
    }
    void agreesWithTheReference()
    {
        QFETCH(quint32, memoryKiB);
        QFETCH(quint32, passes);
        QFETCH(QByteArray, password);
        const QByteArray salt = "sixteen-byte-slt";
        FixedRandom random(salt);
        const PasswordHasher hasher(random, {memoryKiB, passes});
        const QByteArray reference =
            askProgram(QStringLiteral("argon2"),
                       {QString::fromLatin1(salt), "-id", "-v", "13", "-t", QString::number(passes), "-k",
                        QString::number(memoryKiB), "-p", "1", "-l", "32", "-e"},
                       password);
        QCOMPARE(hasher.hash(Secret(password)), reference);
        QCOMPARE(hasher.verify(Secret(password), reference), Verdict::Match);
    }

    void tellsRightFromWrong()
    {
        SystemRandom random;
        const PasswordHasher hasher(random, cheap);
        const QByteArray hash = hasher.hash(Secret("right"));
        QCOMPARE(hasher.verify(Secret("right"), hash), Verdict::Match);
        QCOMPARE(hasher.verify(Secret("Right"), hash), Verdict::Mismatch);
        QCOMPARE(hasher.verify(Secret(), hash), Verdict::Mismatch);
        QCOMPARE(hasher.verify(Secret("right"), {}), Verdict::Mismatch);
        QCOMPARE(hasher.verify(Secret("right"), "$argon2id$nonsense"), Verdict::Mismatch);
        QCOMPARE(hasher.verify(Secret("right"), QByteArray(1000, '$')), Verdict::Mismatch);
        QVERIFY2(hasher.hash(Secret("right")) != hash, "the salt repeats");
    }

    void noticesAnOutdatedCost()
    {
        SystemRandom random;
        const QByteArray old = PasswordHasher(random, {32, 1}).hash(Secret("right"));
        const PasswordHasher hasher(random, cheap);
        QCOMPARE(hasher.verify(Secret("right"), old), Verdict::MatchButOutdated);
        QCOMPARE(hasher.verify(Secret("wrong"), old), Verdict::Mismatch);
    }

    void poolHashesOffTheThreadAndRefusesWhenFull()
    {
        SystemRandom random;
        PasswordPool pool(std::make_shared<PasswordHasher>(random, Argon2Cost{16384, 4}), {1, 2});
        int refused = 0;
        int done = 0;
        const auto attempt = [&]() -> Task<> {
            const auto result = co_await pool.hash(Secret("password"));
            if (result.ok())
                ++done;
            else if (result.error().kind == ErrorKind::Unavailable && result.error().retryAfterS > 0)
                ++refused;
        };
        std::vector<Task<>> attempts;
        for (int i = 0; i < 10; ++i)
            attempts.push_back(attempt());
        QCOMPARE(pool.pending(), 3);
        QCOMPARE(refused, 7);
        QTRY_COMPARE_WITH_TIMEOUT(done, 3, 30'000);
        QCOMPARE(pool.pending(), 0);
        const auto again = await(pool.verifyNothing(Secret("password")));
        QCOMPARE(again.value(), Verdict::Mismatch);
    }
};

QTEST_GUILESS_MAIN(TestPasswordHasher)
#include "tst_passwordhasher.moc"
