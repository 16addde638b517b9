// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/leaderboard/leaderboardcache.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;

namespace {

Instant at(const char *text)
{
    return toInstant(QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate));
}

} // namespace

class TestLeaderboardQuery : public QObject
{
    Q_OBJECT

private slots:
    void knowsWherePeriodsBegin_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QDate>("week");
        QTest::addColumn<QDate>("month");
        QTest::newRow("Monday's first instant") << "2026-11-23T00:00:00Z" << QDate(2026, 11, 23) << QDate(2026, 11, 1);
        QTest::newRow("Sunday's last second") << "2026-11-22T23:59:59Z" << QDate(2026, 11, 16) << QDate(2026, 11, 1);
        QTest::newRow("over the year") << "2027-01-01T12:00:00Z" << QDate(2026, 12, 28) << QDate(2027, 1, 1);
        QTest::newRow("leap day") << "2028-02-29T23:00:00Z" << QDate(2028, 2, 28) << QDate(2028, 2, 1);
        QTest::newRow("another zone's Monday")
            << "2026-11-23T01:00:00+02:00" << QDate(2026, 11, 16) << QDate(2026, 11, 1);
    }
    void knowsWherePeriodsBegin()
    {
        QFETCH(QString, now);
        QFETCH(QDate, week);
        QFETCH(QDate, month);
        const Instant instant = at(now.toLatin1().constData());
        QCOMPARE(startOf(LeaderboardPeriod::Weekly, instant), week);
        QCOMPARE(endOf(LeaderboardPeriod::Weekly, week), week.addDays(7));
        QCOMPARE(startOf(LeaderboardPeriod::Monthly, instant), month);
        QCOMPARE(endOf(LeaderboardPeriod::Monthly, month), month.addMonths(1));
        QCOMPARE(startOf(LeaderboardPeriod::AllTime, instant), QDate(1970, 1, 1));
        QVERIFY(!endOf(LeaderboardPeriod::AllTime, QDate(1970, 1, 1)).isValid());
    }

    void readsParameters()
    {
        const auto plain = leaderboardQueryFrom({}, {}, {});
        QVERIFY(plain.ok());
        QVERIFY(plain->period == LeaderboardPeriod::Weekly);
        const auto full = leaderboardQueryFrom(QStringLiteral("all-time"), QStringLiteral("ja"), QStringLiteral("5"));
        QVERIFY(full->period == LeaderboardPeriod::AllTime);
        QCOMPARE(full->limit, 5);
        const auto wrong = leaderboardQueryFrom(QStringLiteral("daily"), QString(), QStringLiteral("0"));
        QCOMPARE(wrong.error().fields.size(), 3);
    }

    void cachesOneVersionForTenMinutes()
    {
        LeaderboardCache cache;
        const LeaderboardKey key{LeaderboardPeriod::Weekly, QDate(2026, 11, 16), QStringLiteral("en")};
        QCOMPARE(LeaderboardCache::nameOf(key), QStringLiteral("leaderboard:weekly:en"));
        const Instant now = at("2026-11-18T12:00:00Z");
        const auto rows = std::make_shared<const std::vector<LeaderboardRow>>();
        cache.insert(key, 5, now, rows);
        QVERIFY(cache.find(key, 5, now) == rows);
        QVERIFY(!cache.find(key, 6, now));
        LeaderboardKey next = key;
        next.start = QDate(2026, 11, 23);
        QVERIFY(!cache.find(next, 5, now));
        QVERIFY(cache.find(key, 5, now + std::chrono::seconds(599)));
        QVERIFY(!cache.find(key, 5, now + std::chrono::seconds(600)));
    }
};

QTEST_APPLESS_MAIN(TestLeaderboardQuery)
#include "tst_leaderboardquery.moc"
