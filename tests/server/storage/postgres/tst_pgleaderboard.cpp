// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgleaderboardrepository.h"
#include "server/storage/postgres/sqlscript.h"
#include "server/storage/postgres/transactionpool.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testruns.h"

#include <QTest>

#include <map>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

/// A row of the ledger, as the test remembers it.
struct Activity
{
    QUuid id = QUuid::createUuid();
    UserId user;
    bool isLesson = false;
    int points = 0;
    Instant at{};
    QString language; ///< empty: none
};

struct Tally
{
    qint64 points = 0;
    int lessons = 0;
};

/// The days of a calendar by another road than the server's: counted from a known Monday, months by the calendar.
QDate startByTally(LeaderboardPeriod period, Instant at)
{
    const QDate day = QDate(1970, 1, 1).addDays(std::chrono::floor<std::chrono::days>(at).time_since_epoch().count());
    if (period == LeaderboardPeriod::AllTime)
        return {1970, 1, 1};
    if (period == LeaderboardPeriod::Monthly)
        return {day.year(), day.month(), 1};
    const qint64 sinceMonday = QDate(2001, 1, 1).daysTo(day) % 7;
    return day.addDays(-(sinceMonday + 7) % 7);
}

constexpr std::array periods{LeaderboardPeriod::Weekly, LeaderboardPeriod::Monthly, LeaderboardPeriod::AllTime};

} // namespace

class TestPgLeaderboard : public QObject
{
    Q_OBJECT

private:
    Activity makeActivity()
    {
        static const QStringList languages{QString(), QStringLiteral("en"), QStringLiteral("de"),
                                           QStringLiteral("zh-Hant")};
        Activity activity;
        activity.user = m_users.at(m_random.bounded(int(m_users.size())));
        activity.isLesson = m_random.bounded(3) == 0;
        activity.points = m_random.bounded(10) == 0 ? 0 : 1 + m_random.bounded(m_random.bounded(5) ? 60 : 6000);
        // Around the turns of a week and a month, to the microsecond.
        activity.at = m_random.bounded(4) ? Instant(std::chrono::seconds(1'792'800'000 + m_random.bounded(3'000'000)))
                                          : m_turn + std::chrono::microseconds(m_random.bounded(-2, 3));
        activity.language = languages.at(m_random.bounded(int(languages.size())));
        return activity;
    }

    static void insert(pqxx::work &work, const QList<Activity> &activities)
    {
        for (const Activity &activity : activities)
            exec(work,
                 "insert into user_activities (id, user_id, activity_type, points_earned, created_at, activity_data) "
                 "select $1::uuid, u.id, $3, $4::int, $5::timestamptz, case when $6 = '' then '{}'::jsonb else "
                 "jsonb_build_object('language', $6::text) end from users u where u.id = $2::uuid",
                 pgParams(activity.id, activity.user, activity.isLesson ? "lesson_completed" : "word_learned",
                          activity.points, activity.at, activity.language));
    }

    /// Every board from the test's own list of activities, against both reads for every learner.
    void compare(PgLeaderboardRepository &repository, const QList<Activity> &ledger)
    {
        std::map<std::tuple<int, QDate, QString>, std::map<UserId, Tally>> boards;
        for (const Activity &activity : ledger) {
            for (const LeaderboardPeriod period : periods) {
                for (const QString &language : QSet<QString>{QString(), activity.language}) {
                    Tally &tally = boards[{int(period), startByTally(period, activity.at), language}][activity.user];
                    tally.points += activity.points;
                    tally.lessons += activity.isLesson ? 1 : 0;
                }
            }
        }
        for (const auto &[name, tallies] : boards) {
            const LeaderboardKey key{LeaderboardPeriod(std::get<0>(name)), std::get<1>(name), std::get<2>(name)};
            compareBoard(repository, key, tallies);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void compareBoard(PgLeaderboardRepository &repository, const LeaderboardKey &key,
                      const std::map<UserId, Tally> &tallies)
    {
        std::vector<std::pair<qint64, UserId>> order;
        for (const auto &[user, tally] : tallies) {
            if (tally.points > 0)
                order.emplace_back(-tally.points, user);
        }
        std::sort(order.begin(), order.end(), [](const auto &a, const auto &b) {
            return std::pair(a.first, a.second.toByteArray()) < std::pair(b.first, b.second.toByteArray());
        });
        const auto rankOf = [&order](qint64 points) {
            return 1 + std::count_if(order.begin(), order.end(), [&](const auto &e) { return -e.first > points; });
        };
        const auto top = await(repository.top(key));
        QVERIFY(top.ok());
        QCOMPARE(top->size(), std::min<size_t>(order.size(), LeaderboardQuery::maxLimit));
        for (size_t i = 0; i < top->size(); ++i) {
            QCOMPARE(top->at(i).user.id, order.at(i).second);
            QCOMPARE(top->at(i).points, -order.at(i).first);
            QCOMPARE(top->at(i).rank, rankOf(-order.at(i).first));
        }
        for (const auto &[user, tally] : tallies) {
            const auto standing = await(repository.standing(key, user));
            QVERIFY(standing.ok());
            QCOMPARE(standing->participants, qint64(order.size()));
            QCOMPARE(standing->own.has_value(), tally.points > 0);
            if (!standing->own)
                continue;
            QCOMPARE(standing->own->points, tally.points);
            QCOMPARE(standing->own->lessonsCompleted, tally.lessons);
            QCOMPARE(standing->own->rank, rankOf(tally.points));
        }
    }

    Task<> run(TransactionPool &pool, std::function<Result<void>(pqxx::work &)> work, RowAccess access)
    {
        const auto outcome = co_await pool.run(work, access);
        if (!outcome.ok())
            m_faults.append(describe(outcome.error()));
        ++m_answered;
    }

    TempPostgres m_server;
    ConnectionSettings m_superuser;
    DatabaseSettings m_database;
    QList<UserId> m_users;
    QStringList m_faults;
    int m_answered = 0;
    const Instant m_turn = toInstant(QDateTime(QDate(2026, 11, 2), QTime(0, 0), Qt::UTC));
    QRandomGenerator m_random{runSeed()};

private slots:
    void initTestCase()
    {
        const auto started = m_server.start();
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(describe(started.error())));
    }

    void init()
    {
        const auto database = m_server.freshDatabase();
        QVERIFY(database.ok());
        m_database = *database;
        m_superuser = m_server.superuserOf(*database);
        m_users.clear();
        m_faults.clear();
        QByteArray sql;
        for (int i = 0; i < 150; ++i) {
            m_users.append(UserId(QUuid::createUuid()));
            sql += "insert into users (id, email_ciphertext, email_index, username) values ('" +
                   m_users.last().toByteArray() + "', '', '\\x" + m_users.last().uuid().toRfc4122().toHex() +
                   "', 'user" + QByteArray::number(i) + "');";
        }
        QVERIFY(runScript(m_superuser, sql).ok());
    }

    /// Points come in batches from eight connections at once, some are dated back, some accounts are erased: what the
    /// boards say is what a tally of the ledger says.
    void agreesWithATally()
    {
        TransactionPool::Options options;
        options.workers = 8;
        options.queueLimit = 10'000;
        TransactionPool pool(m_database.app, options);
        Pipeline reads(m_database.app);
        PgLeaderboardRepository repository(reads);
        const RowAccess ingestion = RowAccess::asRole(RowAccess::Role::Ingestion);
        QList<Activity> ledger;
        for (int round = 0; round < runCount(10, 2); ++round) {
            m_answered = 0;
            int asked = 0;
            for (int i = 0; i < 40; ++i) {
                QList<Activity> batch;
                for (int n = m_random.bounded(12); n >= 0; --n)
                    batch.append(makeActivity());
                ledger += batch;
                run(
                    pool,
                    [batch](pqxx::work &work) -> Result<void> {
                        insert(work, batch);
                        return {};
                    },
                    ingestion);
                ++asked;
            }
            QVERIFY(eventually([&] { return m_answered == asked; }, 60'000));
            QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n').left(2000)));
            // A late event dates an achievement back; the superuser stands in for the ledger's keeper.
            QByteArray corrections;
            for (Activity &activity : ledger) {
                if (m_random.bounded(8))
                    continue;
                activity.at -= std::chrono::hours(m_random.bounded(24 * 20));
                corrections += "update user_activities set created_at = '" + toIso8601(activity.at).toLatin1() +
                               "' where id = '" + activity.id.toByteArray() + "';";
                activity.at = std::chrono::floor<std::chrono::milliseconds>(activity.at);
            }
            QVERIFY(runScript(m_superuser, corrections).ok());
            const UserId erased = m_users.takeLast();
            QVERIFY(runScript(m_superuser, "delete from users where id = '" + erased.toByteArray() + "'").ok());
            ledger.removeIf([erased](const Activity &activity) { return activity.user == erased; });
            compare(repository, ledger);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(ledger.size() > 100);
        std::printf("%lld entries of the ledger\n", static_cast<long long>(ledger.size()));
    }

    /// Whatever the number of learners, a rank is read from a bounded number of counts.
    void readsABoundedNumberOfCounts()
    {
        const auto done =
            runScript(m_superuser,
                      "insert into users (id, email_ciphertext, email_index) select gen_random_uuid(), '', "
                      "decode(md5(n::text), 'hex') from generate_series(1, 20000) n;"
                      "insert into user_activities (user_id, activity_type, points_earned) select id, 'word_learned', "
                      "1 + (hashtext(id::text) & 65535) from users");
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(describe(done.error())));
        const auto worst = runQuery(
            m_superuser,
            "select max((select count(*) from leaderboard_counts c, generate_series(0, 4) l(level) where "
            "c.board_id = s.board_id and c.level = l.level and c.bucket > s.points >> (6 * l.level) and c.bucket < "
            "((s.points >> (6 * (l.level + 1))) + 1) << 6)), count(*) from leaderboard_scores s "
            "where s.points % 97 = 0");
        QVERIFY(worst->first().int64(1) > 100);
        QVERIFY(worst->first().int64(0) <= 5 * 63);
        const auto wrong = runQuery(
            m_superuser, "select count(*) from (select board_id, l.level, points >> (6 * l.level), count(*) from "
                         "leaderboard_scores, generate_series(0, 4) l(level) where points > 0 group by 1, 2, 3 except "
                         "select board_id, level, bucket, learners from leaderboard_counts) x");
        QCOMPARE(wrong->first().int64(0), 0);
    }

    void letsNobodyWrite()
    {
        TransactionPool pool(m_database.app);
        const UserId user = m_users.first();
        for (const char *sql :
             {"insert into leaderboard_scores (board_id, user_id, points, lessons_completed) values "
              "(1, gen_random_uuid(), 1, 1)",
              "update leaderboard_scores set points = 9", "delete from leaderboard_scores",
              "update leaderboard_boards set version = 9", "update leaderboard_counts set learners = 9",
              "select add_to_leaderboards('{}')", "update community_feed_totals set posts = 9"}) {
            const auto outcome = pool.runBlocking(
                [sql](pqxx::work &work) -> Result<void> {
                    exec(work, sql);
                    return {};
                },
                RowAccess(user));
            QVERIFY2(!outcome.ok(), sql);
            QVERIFY2(outcome.error().kind == ErrorKind::PermissionDenied, qPrintable(describe(outcome.error())));
        }
    }
};

QTEST_GUILESS_MAIN(TestPgLeaderboard)
#include "tst_pgleaderboard.moc"
