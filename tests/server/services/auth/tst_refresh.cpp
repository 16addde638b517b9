// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/services/auth/memoryrepositories.h"
#include "tests/server/services/auth/refreshproperty.h"
#include "tests/support/await.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

namespace {

int runsWanted(int few, int full)
{
    return qEnvironmentVariableIntValue("CINEFLUENT_FULL") == 1 ? full : few;
}

} // namespace

class TestRefresh : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_accounts = std::make_unique<MemoryAccounts>();
        m_auth = std::make_unique<AuthFixture>(*m_accounts, *m_accounts, 7);
        const auto start = await(m_auth->service.registerAccount(goodRequest(), "a"));
        m_first = start->session.refreshToken;
    }

    void rotatesAndKeepsOnlyHashes()
    {
        const auto next = refresh(m_first);
        QVERIFY(next.ok());
        QVERIFY(next->session.refreshToken != m_first);
        QCOMPARE(fromBase64Url(next->session.refreshToken.toLatin1()).size(), 32);
        for (auto it = m_accounts->tokens.cbegin(); it != m_accounts->tokens.cend(); ++it) {
            for (const QString &token : {m_first, next->session.refreshToken}) {
                const QByteArray raw = fromBase64Url(token.toLatin1());
                QVERIFY(it.key() != raw && it->childNonce != raw && it->childHash != raw);
            }
        }
    }

    void theParentGetsTheSameChildInsideTheWindow()
    {
        const auto child = refresh(m_first);
        m_auth->clock.advance(10s);
        const auto again = refresh(m_first);
        QVERIFY(again.ok());
        QCOMPARE(again->session.refreshToken, child->session.refreshToken);
        QVERIFY(refresh(child->session.refreshToken).ok());
    }

    void theParentTooLateEndsTheSession()
    {
        const auto child = refresh(m_first);
        m_auth->clock.advance(10s + 1us);
        QVERIFY(!refresh(m_first).ok());
        QVERIFY(!refresh(child->session.refreshToken).ok());
        QVERIFY(!m_auth->verifier.verify(child->session.accessToken.toLatin1()).ok());
    }

    void anOlderTokenEndsTheSessionEvenInsideTheWindow()
    {
        const auto child = refresh(m_first);
        const auto grandchild = refresh(child->session.refreshToken);
        QVERIFY(!refresh(m_first).ok());
        QVERIFY(!refresh(grandchild->session.refreshToken).ok());
    }

    void daysEnd()
    {
        m_auth->clock.advance(30 * 24h - 1us);
        const auto child = refresh(m_first);
        QVERIFY(child.ok());
        m_auth->clock.advance(30 * 24h);
        QVERIFY(!refresh(child->session.refreshToken).ok());
    }

    void whateverIsWrongLooksTheSame()
    {
        const auto child = refresh(m_first);
        QStringList texts;
        for (const QString &token : {QString(), QStringLiteral("nonsense"), QString(43, u'A'), m_first + u'=',
                                     child->session.accessToken, QString(5000, u'A')})
            texts.append(refresh(token).error().code + refresh(token).error().message);
        m_auth->clock.advance(1min);
        texts.append(refresh(m_first).error().code + refresh(m_first).error().message);
        for (const QString &text : texts)
            QCOMPARE(text, texts.first());
    }

    void twoAtOnceGetOneChild()
    {
        // Both requests have read nothing yet when both are under way.
        const auto first = m_auth->service.refresh(m_first, "a");
        const auto second = m_auth->service.refresh(m_first, "b");
        const auto one = refresh(m_first);
        QVERIFY(one.ok());
        QCOMPARE(m_accounts->tokens.size(), 2);
    }

    void honestClientsStayIn()
    {
        const int runs = runsWanted(200, 5'000);
        const quint64 seed = seedOfRun();
        RefreshRun all;
        for (int i = 0; i < runs; ++i) {
            const auto run =
                runHonestClient(*m_auth, QStringLiteral("client%1@example.org").arg(i), seed + quint64(i), 12);
            QVERIFY2(run.failure.isEmpty(),
                     qPrintable(run.failure + QStringLiteral(", seed %1").arg(seed + quint64(i))));
            all.refreshes += run.refreshes;
            all.repeats += run.repeats;
        }
        qInfo("seed %llu: %d clients, %d refreshes, %d repeats, 0 logged out", seed, runs, all.refreshes, all.repeats);
        QVERIFY(all.repeats > all.refreshes / 4);
    }

    void stolenTokensEndTheSession()
    {
        const int runs = runsWanted(300, 10'000);
        const quint64 seed = seedOfRun();
        int thefts = 0;
        for (int i = 0; i < runs; ++i) {
            const auto run = runTheft(*m_auth, QStringLiteral("victim%1@example.org").arg(i), seed + quint64(i));
            QVERIFY2(run.failure.isEmpty(),
                     qPrintable(run.failure + QStringLiteral(", seed %1").arg(seed + quint64(i))));
            thefts += run.thefts;
        }
        qInfo("seed %llu: %d thefts, every session ended", seed, thefts);
        QCOMPARE(thefts, runs);
    }

private:
    Result<api::SignedIn> refresh(const QString &token) { return await(m_auth->service.refresh(token, "a")); }

    static quint64 seedOfRun()
    {
        const QByteArray given = qgetenv("CINEFLUENT_SEED");
        return given.isEmpty() ? QRandomGenerator::global()->generate() : given.toULongLong();
    }

    std::unique_ptr<MemoryAccounts> m_accounts;
    std::unique_ptr<AuthFixture> m_auth;
    QString m_first;
};

QTEST_GUILESS_MAIN(TestRefresh)
#include "tst_refresh.moc"
