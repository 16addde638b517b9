// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/subscription/tierdirectory.h"
#include "server/services/subscription/tierpolicy.h"
#include "tests/support/fakes.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

class TestTierPolicy : public QObject
{
    Q_OBJECT

private slots:
    void endsWithTheInstantThatItNames()
    {
        const Instant end{1'000'000s};
        const Entitlement held{Tier::Pro, end};
        QVERIFY(effectiveTier(held, end - 1us) == Tier::Pro);
        QVERIFY(effectiveTier(held, end) == Tier::Free);
        QVERIFY((effectiveTier(Entitlement{Tier::Premium, std::nullopt}, end)) == Tier::Premium);
        for (const Tier tier : {Tier::Free, Tier::Premium, Tier::Pro})
            QVERIFY(tierFromString(toString(tier)) == tier);
        QVERIFY(!tierFromString(u"Pro") && !tierFromString(u""));
    }

    void promisesWhatTheRulesGive()
    {
        TierPolicy policy;
        QVERIFY(!TierPolicy::opensPremiumLessons(Tier::Free));
        QVERIFY(TierPolicy::opensPremiumLessons(Tier::Premium) && TierPolicy::opensPremiumLessons(Tier::Pro));
        QCOMPARE(policy.limitedTiers(), QStringList{"free"});
        QCOMPARE(policy.features(Tier::Free), (QStringList{"lessons", "community"}));
        QCOMPARE(policy.features(Tier::Pro),
                 (QStringList{"lessons", "community", "premium_lessons", "unlimited_lessons", "offline_downloads",
                              "advanced_features"}));
        policy.setRules(Tier::Pro, {3, 0, false, std::nullopt});
        QCOMPARE(policy.limitedTiers(), (QStringList{"free", "pro"}));
        QCOMPARE(policy.features(Tier::Pro), (QStringList{"lessons", "community", "premium_lessons"}));
    }

    void readsTheOperatorsWords()
    {
        const TierRules base{5, 0, false, std::nullopt};
        QCOMPARE(tierRulesFromText(QString(), base).value(), base);
        const auto rules = tierRulesFromText(
            QStringLiteral(" daily-lessons=unlimited  offline-downloads=7 advanced-features=yes api-requests=50"),
            base);
        QCOMPARE(rules.value(), (TierRules{TierRules::unlimited, 7, true, 50}));
        QCOMPARE(tierRulesFromText(QStringLiteral("api-requests=unlimited"), base).value().apiRequests,
                 std::optional(0));
        for (const char *wrong : {"daily-lessons", "daily-lessons=", "daily-lessons=-1", "daily-lessons=1000001",
                                  "daily-lessons=1 daily-lessons=2", "advanced-features=true", "api-requests=0",
                                  "downloads=3", "=3", "daily-lessons=1.5"}) {
            const auto refused = tierRulesFromText(QString::fromLatin1(wrong), base);
            QVERIFY2(!refused.ok(), wrong);
            QCOMPARE(refused.error().code, QStringLiteral("tier_invalid"));
        }
    }

    void keepsNothingThatAChangeOvertook()
    {
        TierCache cache;
        const UserId user{QUuid::createUuid()};
        const Instant now{1'000s};
        const Entitlement pro{Tier::Pro, std::nullopt};
        cache.insert(user, pro, now, cache.version());
        QCOMPARE(cache.find(user, now + TierCache::lifetime - 1us), std::optional(pro));
        QVERIFY(!cache.find(user, now + TierCache::lifetime));
        const quint64 seen = cache.version();
        cache.forget(user);
        QVERIFY(!cache.find(user, now));
        cache.insert(user, pro, now, seen);
        QVERIFY(!cache.find(user, now));
    }
};

QTEST_GUILESS_MAIN(TestTierPolicy)
#include "tst_tierpolicy.moc"
