// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/subscription/lessongate.h"
#include "tests/support/await.h"
#include "tests/support/fakes.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

class CountedOpenings final : public OpeningRepository
{
public:
    Task<Result<std::optional<LessonStanding>>> standing(UserId, LessonId, Instant) override { co_return held; }
    Task<Result<bool>> open(UserId, QDate, LessonId, int limit) override
    {
        ++opened;
        co_return opened <= limit;
    }

    std::optional<LessonStanding> held;
    int opened = 0;
};

} // namespace

/// The one place that decides who may watch a lesson.
class TestLessonGate : public QObject
{
    Q_OBJECT

private:
    QString decide(const LessonStanding &standing, const QString &country,
                   UnknownCountry unknown = UnknownCountry::Denied)
    {
        const LessonGate gate(m_openings, m_policy, m_clock, unknown);
        const auto verdict = gate.mayWatch({UserId(QUuid::createUuid()), country}, standing);
        return verdict ? QString() : verdict.error().code;
    }

    ManualClock m_clock;
    TierPolicy m_policy;
    CountedOpenings m_openings;

private slots:
    void decidesByCountry_data()
    {
        QTest::addColumn<QStringList>("allowed");
        QTest::addColumn<QStringList>("denied");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("code");
        const QStringList none;
        const QStringList alps{QStringLiteral("AT"), QStringLiteral("CH")};
        const QString blocked = QStringLiteral("country_blocked");
        QTest::newRow("everywhere") << none << none << QStringLiteral("DE") << QString();
        QTest::newRow("everywhere, nobody knows where") << none << none << QString() << QString();
        QTest::newRow("allowed") << alps << none << QStringLiteral("CH") << QString();
        QTest::newRow("not allowed") << alps << none << QStringLiteral("DE") << blocked;
        QTest::newRow("denied") << none << alps << QStringLiteral("AT") << blocked;
        QTest::newRow("not denied") << none << alps << QStringLiteral("DE") << QString();
        QTest::newRow("allowed, unknown") << alps << none << QString() << QStringLiteral("country_unknown");
        QTest::newRow("denied, unknown") << none << alps << QString() << QStringLiteral("country_unknown");
    }
    void decidesByCountry()
    {
        QFETCH(QStringList, allowed);
        QFETCH(QStringList, denied);
        QFETCH(QString, country);
        QFETCH(QString, code);
        LessonStanding standing;
        standing.allowedCountries = allowed;
        standing.deniedCountries = denied;
        QCOMPARE(decide(standing, country), code);
        if (country.isEmpty())
            QCOMPARE(decide(standing, country, UnknownCountry::Allowed), QString());
    }

    void decidesByAge()
    {
        LessonStanding standing;
        standing.minimumAge = 16;
        QCOMPARE(decide(standing, {}), QString());
        standing.viewingAge = 16;
        QCOMPARE(decide(standing, {}), QString());
        standing.viewingAge = 15;
        QCOMPARE(decide(standing, {}), QStringLiteral("age_restricted"));
        standing.minimumAge = 0;
        standing.viewingAge = 0;
        QCOMPARE(decide(standing, {}), QString());
    }

    /// What is refused is not counted as one of the day's lessons.
    void countsWhatIsOpenedAlone()
    {
        TierRules rules;
        rules.dailyLessons = 1;
        m_policy.setRules(Tier::Free, rules);
        LessonGate gate(m_openings, m_policy, m_clock);
        const Viewer viewer{UserId(QUuid::createUuid()), QStringLiteral("DE")};
        LessonStanding standing;
        standing.day = QDate(2026, 11, 23);
        standing.deniedCountries = {QStringLiteral("DE")};
        QVERIFY(!await(gate.open(viewer, LessonId(QUuid::createUuid()), standing)).ok());
        QCOMPARE(m_openings.opened, 0);
        standing.deniedCountries.clear();
        QVERIFY(await(gate.open(viewer, LessonId(QUuid::createUuid()), standing)).ok());
        const auto second = await(gate.open(viewer, LessonId(QUuid::createUuid()), standing));
        QCOMPARE(second.error().code, QStringLiteral("daily_limit_reached"));
    }
};

QTEST_GUILESS_MAIN(TestLessonGate)
#include "tst_lessongate.moc"
