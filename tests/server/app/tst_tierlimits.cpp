// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/errorresponse.h"
#include "server/services/subscription/featuregate.h"
#include "server/services/subscription/tierlimits.h"
#include "tests/common/api/manifestmaker.h"
#include "tests/support/await.h"
#include "tests/support/studioscenario.h"
#include "tests/support/temppostgres.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

namespace {

constexpr std::array allTiers{Tier::Free, Tier::Premium, Tier::Pro};
constexpr int lessons = 6;

/// What a tier was given of a feature, as its learner meets it.
struct Met
{
    QList<int> within; ///< statuses of what the tier includes
    int beyond = 0;    ///< the status of one more, where there may be too much
    QString code;      ///< of that
};

/// How much of a feature a tier includes; nothing: without a limit.
std::optional<int> amountOf(const TierPolicy &policy, Tier tier, TierFeature feature)
{
    const TierRules &rules = policy.rules(tier);
    const auto limit = [](int number) { return number == TierRules::unlimited ? std::nullopt : std::optional(number); };
    switch (feature) {
    case TierFeature::PremiumLessons:
        return TierPolicy::opensPremiumLessons(tier) ? std::nullopt : std::optional(0);
    case TierFeature::DailyLessons:
        return limit(rules.dailyLessons);
    case TierFeature::ApiRequests:
        return rules.apiRequests.value_or(0) == 0 ? std::nullopt : rules.apiRequests;
    case TierFeature::OfflineDownloads:
        return limit(rules.offlineDownloads);
    case TierFeature::LongStatistics:
    case TierFeature::LargeExerciseSets:
        return rules.advancedFeatures ? std::nullopt : std::optional(0);
    }
    return 0;
}

} // namespace

/// Every row of the table of limits, for every tier: what is included is given, and one more is refused.
class TestTierLimits : public QObject
{
    Q_OBJECT

private:
    HttpAnswer get(const QByteArray &path) { return m_server->send("GET", path, {}, Sender::Learner); }
    HttpAnswer openLesson(int index) { return get("/lessons/" + m_movie.lessons.at(index).lesson.id.toByteArray()); }
    void setPremium(int index)
    {
        runSql(m_postgres.superuserOf(m_database), "update movie_lessons set is_premium = true where id = '" +
                                                       m_movie.lessons.at(index).lesson.id.toByteArray() + "'");
    }
    Met meetByHttp(std::optional<int> amount, int enough, const std::function<HttpAnswer(int)> &ask)
    {
        Met met;
        const int included = amount.value_or(enough);
        for (int i = 0; i < included; ++i)
            met.within.append(ask(i).status);
        if (amount) {
            const HttpAnswer refused = ask(included);
            met.beyond = refused.status;
            met.code = refused.json()[QStringLiteral("code")].toString();
        }
        return met;
    }
    /// Gives each lesson a package of one file, its clip.
    void packLessons()
    {
        runSql(m_postgres.superuserOf(m_database),
               "insert into lesson_packages (id, lesson_id, master) select id, id, 'master.m3u8' from movie_lessons; "
               "insert into package_files (package_id, path, sha256, size_bytes, content_type) select l.id, "
               "'master.m3u8', o.sha256, o.size_bytes, 'application/vnd.apple.mpegurl' from movie_lessons l join "
               "objects o on o.sha256 = l.video_sha256; "
               "update movie_lessons set package_id = id");
    }
    /// The first of each lesson makes it: 201.
    HttpAnswer keepLesson(int index)
    {
        HttpAnswer answer = m_server->send(
            "POST", "/lessons/" + m_movie.lessons.at(index).lesson.id.toByteArray() + "/download", {}, Sender::Learner);
        if (answer.status == 201)
            answer.status = 200;
        return answer;
    }
    Met meet(TierFeature feature, std::optional<int> amount)
    {
        const QByteArray exercises =
            "/lessons/" + m_movie.lessons.front().lesson.id.toByteArray() + "/exercises?count=";
        switch (feature) {
        case TierFeature::PremiumLessons:
            return meetByHttp(amount, 1, [this](int) { return openLesson(lessons - 1); });
        case TierFeature::DailyLessons:
            return meetByHttp(amount, lessons - 1, [this](int i) { return openLesson(i); });
        case TierFeature::ApiRequests:
            return meetByHttp(amount, 60, [this](int) { return get("/movies?limit=1"); });
        case TierFeature::OfflineDownloads:
            return meetByHttp(amount, lessons - 1, [this](int i) { return keepLesson(i); });
        case TierFeature::LongStatistics:
            return meetByHttp(amount, 1, [this](int) { return get("/progress/stats?days=93"); });
        case TierFeature::LargeExerciseSets:
            return meetByHttp(amount, 1, [&](int) { return get(exercises + "21"); });
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_postgres.start().ok());
        m_policy.setRules(Tier::Free, {3, 0, false, 20});
        m_policy.setRules(Tier::Premium, {4, 2, false, 30});
        m_policy.setRules(Tier::Pro, {TierRules::unlimited, TierRules::unlimited, true, 0});
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_database = *database;
        m_server = std::make_unique<HttpScenarioServer>(m_database, [this](ServerConfig &config) {
            config.rateLimits.api = {20, 10min};
            config.tiers = m_policy;
        });
        QVERIFY(m_server->start().ok());
        do {
            m_movie = makeManifest(m_random, lessons);
        } while (m_movie.lessons.size() != lessons);
        m_movie.movie.isActive = true;
        m_movie.movie.isPremium = false;
        for (api::ManifestLesson &lesson : m_movie.lessons)
            lesson.lesson.isPremium = false;
        QCOMPARE(tests::publish(*m_server, m_movie).status, 200);
        setPremium(lessons - 1);
        packLessons();
    }
    void cleanupTestCase() { m_server.reset(); }

    void holdsForEachTier_data()
    {
        QTest::addColumn<int>("tier");
        QTest::addColumn<int>("row");
        for (const Tier tier : allTiers) {
            for (size_t row = 0; row < tierLimits.size(); ++row)
                QTest::addRow("%s, %s %zu", qPrintable(toString(tier)), tierLimits[row].enforcedBy, row)
                    << int(tier) << int(row);
        }
    }
    void holdsForEachTier()
    {
        QFETCH(int, tier);
        QFETCH(int, row);
        const TierLimit &limit = tierLimits[size_t(row)];
        runSql(m_postgres.superuserOf(m_database), "update users set subscription_tier = '" +
                                                       toString(Tier(tier)).toUtf8() +
                                                       "', subscription_ends_at = null where id = '" +
                                                       m_server->userId(Sender::Learner).toByteArray() + "'");
        runSql(m_postgres.superuserOf(m_database), "truncate daily_lessons, downloads");
        m_server->clock().advance(11min); // a new window for what counts requests, and nothing remembered of the tier
        const auto amount = amountOf(m_policy, Tier(tier), limit.feature);
        const Met met = meet(limit.feature, amount);
        QCOMPARE(met.within, QList<int>(met.within.size(), 200));
        QVERIFY(!met.within.isEmpty() || amount == 0);
        if (amount) {
            QCOMPARE(met.beyond, statusOf(limit.kind));
            QCOMPARE(met.code, QString::fromLatin1(limit.code));
        }
        // What every tier has stays as it is.
        m_server->clock().advance(11min);
        QCOMPARE(get("/progress/stats?days=92").status, 200);
        QCOMPARE(get("/community/posts").status, 200);
    }

    /// The status promises what was met above.
    void promisesTheSame()
    {
        for (const Tier tier : allTiers) {
            QVERIFY(m_policy.features(tier).contains(QStringLiteral("premium_lessons")) ==
                    !amountOf(m_policy, tier, TierFeature::PremiumLessons));
            QVERIFY(m_policy.features(tier).contains(QStringLiteral("unlimited_lessons")) ==
                    !amountOf(m_policy, tier, TierFeature::DailyLessons));
            QVERIFY(m_policy.features(tier).contains(QStringLiteral("offline_downloads")) ==
                    (amountOf(m_policy, tier, TierFeature::OfflineDownloads) != 0));
            QVERIFY(m_policy.features(tier).contains(QStringLiteral("advanced_features")) ==
                    !amountOf(m_policy, tier, TierFeature::LongStatistics));
        }
    }

private:
    TempPostgres m_postgres;
    DatabaseSettings m_database;
    TierPolicy m_policy;
    std::unique_ptr<HttpScenarioServer> m_server;
    QRandomGenerator m_random{20261122};
    api::ReleaseManifest m_movie;
};

QTEST_GUILESS_MAIN(TestTierLimits)
#include "tst_tierlimits.moc"
