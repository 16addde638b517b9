// SPDX-License-Identifier: GPL-3.0-or-later
// Streaks and days on the learner's own calendar: known dates of daylight saving by hand, the rest by Python's
// zoneinfo.
#include "common/learning/studycalendar.h"
#include "tests/support/oracle.h"
#include "tests/support/testruns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <random>

using namespace cinefluent;
using namespace cinefluent::learning;
using namespace cinefluent::tests;
using std::chrono::hours;
using std::chrono::microseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

Instant utc(const char *text)
{
    return toInstant(QDateTime::fromString(QString::fromLatin1(text) + ":00Z", Qt::ISODate));
}

QDate day(const char *text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

ZoneHistory zone(const QByteArray &id)
{
    const auto history = ZoneHistory::make(id);
    if (!history)
        qFatal("%s", qPrintable(describe(history.error())));
    return *history;
}

const QList<QByteArray> zoneIds{"UTC",
                                "Europe/Madrid",
                                "Europe/London",
                                "Europe/Dublin",
                                "America/New_York",
                                "America/Los_Angeles",
                                "America/St_Johns",
                                "America/Sao_Paulo",
                                "America/Havana",
                                "America/Santiago",
                                "Africa/Casablanca",
                                "Africa/Cairo",
                                "Asia/Tokyo",
                                "Asia/Kolkata",
                                "Asia/Kathmandu",
                                "Asia/Tehran",
                                "Asia/Gaza",
                                "Asia/Beirut",
                                "Asia/Pyongyang",
                                "Australia/Lord_Howe",
                                "Australia/Sydney",
                                "Australia/Eucla",
                                "Pacific/Apia",
                                "Pacific/Chatham",
                                "Pacific/Kiritimati",
                                "Pacific/Kwajalein",
                                "Pacific/Honolulu",
                                "Pacific/Auckland",
                                "Pacific/Fakaofo",
                                "Antarctica/Troll",
                                "Asia/Manila",
                                "America/Caracas"};

struct Case
{
    ZoneHistory zones;
    QJsonArray stays;
    std::vector<Instant> instants;
    Instant now;
    QList<QDate> days;
};

Case randomCase(std::mt19937_64 &random)
{
    const auto someZone = [&] { return zoneIds[qsizetype(random() % size_t(zoneIds.size()))]; };
    const QByteArray first = someZone();
    Case made{zone(first), {QJsonArray{QJsonValue::Null, QString::fromLatin1(first)}}, {}, {}, {}};
    // From 1990 to 2040, and often where Samoa, Tokelau and Kwajalein left dates out.
    static const std::array skips{utc("2011-12-30T00:00"), utc("1993-08-21T00:00"), utc("1994-12-31T00:00")};
    const Instant start = random() % 3 == 0 ? skips[random() % skips.size()] - hours(24 * (random() % 9))
                                            : utc("1990-01-01T00:00") + minutes(15 * (random() % (50ULL * 365 * 96)));
    Instant move = start;
    for (size_t moves = random() % 4; moves > 0; --moves) {
        move += minutes(15 * (1 + random() % 600));
        const QByteArray id = someZone();
        if (!made.zones.change(move, id))
            qFatal("no such zone");
        made.stays.append(QJsonArray{qint64(move.time_since_epoch().count()), QString::fromLatin1(id)});
    }
    Instant at = start;
    for (size_t count = 1 + random() % 40; count > 0; --count) {
        at += random() % 8 == 0 ? hours(random() % 80) : minutes(random() % 2'400);
        made.instants.push_back(at + microseconds(random() % 1'000'000));
    }
    made.now = made.instants.back() + hours(random() % 60);
    std::shuffle(made.instants.begin(), made.instants.end(), random);
    made.days.append(made.zones.dateOf(start + hours(random() % 200)));
    made.days.append(made.zones.dateOf(move).addDays(int(random() % 3) - 1));
    return made;
}

QJsonObject json(const Case &one)
{
    QJsonArray instants;
    for (const Instant at : one.instants)
        instants.append(qint64(at.time_since_epoch().count()));
    QJsonArray days;
    for (const QDate &date : one.days)
        days.append(date.toString(Qt::ISODate));
    return {{"stays", one.stays},
            {"instants", instants},
            {"now", qint64(one.now.time_since_epoch().count())},
            {"days", days}};
}

struct Tally
{
    int lives = 0;
    int moved = 0;
    int skippedDates = 0;
};

void compareWithPython(const std::vector<Case> &cases, Tally &tally)
{
    QJsonArray input;
    for (const Case &one : cases)
        input.append(json(one));
    const QByteArray output =
        askProgram("python3", {QStringLiteral(CINEFLUENT_SOURCE_FOLDER) + "/tests/common/learning/streakoracle.py"},
                   QJsonDocument(input).toJson(QJsonDocument::Compact));
    const QJsonArray answers = QJsonDocument::fromJson(output).array();
    QCOMPARE(size_t(answers.size()), cases.size());
    for (size_t i = 0; i < cases.size(); ++i) {
        const Case &one = cases[i];
        const QJsonObject answer = answers[qsizetype(i)].toObject();
        const QByteArray text = QJsonDocument(json(one)).toJson(QJsonDocument::Compact);
        for (size_t j = 0; j < one.instants.size(); ++j)
            QVERIFY2(one.zones.dateOf(one.instants[j]).toString(Qt::ISODate) ==
                         answer["dates"].toArray()[qsizetype(j)].toString(),
                     text.constData());
        const Streaks streaks = streaksOf(one.zones, one.instants, one.now);
        QVERIFY2(streaks.current == answer["current"].toInt(), text.constData());
        QVERIFY2(streaks.longest == answer["longest"].toInt(), text.constData());
        for (qsizetype j = 0; j < one.days.size(); ++j) {
            const int quarters = answer["quarters"].toArray()[j].toInt();
            // Newfoundland used to change its clocks at one minute past midnight.
            QVERIFY2(std::chrono::abs(one.zones.lengthOf(one.days[j]) - minutes(15 * quarters)) <= minutes(15),
                     text.constData());
            tally.skippedDates += quarters == 0;
        }
        ++tally.lives;
        tally.moved += one.stays.size() > 1;
    }
}

} // namespace

class TestStudyCalendar : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithPython()
    {
        QProcess probe;
        probe.start("python3", {"-c", "import zoneinfo; zoneinfo.ZoneInfo('Europe/Madrid')"});
        if (!probe.waitForFinished() || probe.exitStatus() != QProcess::NormalExit || probe.exitCode() != 0)
            QSKIP("python3 with zoneinfo and a tz database is not here: no oracle to compare with");
        std::mt19937_64 random(runSeed());
        Tally tally;
        for (int batch = runCount(7, 1); batch > 0; --batch) {
            std::vector<Case> cases;
            for (int i = 0; i < 150; ++i)
                cases.push_back(randomCase(random));
            compareWithPython(cases, tally);
            if (QTest::currentTestFailed())
                return;
        }
        std::printf("%d lives agree, %d of them moved house, %d dates that never were\n", tally.lives, tally.moved,
                    tally.skippedDates);
    }

    void datesFollowDaylightSaving_data()
    {
        QTest::addColumn<QByteArray>("zoneId");
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QDate>("date");
        const auto row = [](const char *zoneId, const char *instant, const char *date) {
            QTest::addRow("%s %s", zoneId, instant) << QByteArray(zoneId) << QString(instant) << day(date);
        };
        // Central European Summer Time began on 2024-03-31 at 01:00 UTC and ended on 2024-10-27 at 01:00 UTC.
        row("Europe/Madrid", "2024-03-30T22:59", "2024-03-30");
        row("Europe/Madrid", "2024-03-30T23:00", "2024-03-31");
        row("Europe/Madrid", "2024-03-31T21:59", "2024-03-31");
        row("Europe/Madrid", "2024-03-31T22:00", "2024-04-01");
        row("Europe/Madrid", "2024-10-27T22:59", "2024-10-27");
        row("Europe/Madrid", "2024-10-27T23:00", "2024-10-28");
        // New York: 2024-03-10 at 07:00 UTC and 2024-11-03 at 06:00 UTC.
        row("America/New_York", "2024-03-10T04:59", "2024-03-09");
        row("America/New_York", "2024-03-10T05:00", "2024-03-10");
        row("America/New_York", "2024-03-11T03:59", "2024-03-10");
        row("America/New_York", "2024-03-11T04:00", "2024-03-11");
        row("America/New_York", "2024-11-04T04:59", "2024-11-03");
        row("America/New_York", "2024-11-04T05:00", "2024-11-04");
        // No daylight saving; half and three-quarter hours.
        row("Asia/Tokyo", "2024-06-01T14:59", "2024-06-01");
        row("Asia/Tokyo", "2024-06-01T15:00", "2024-06-02");
        row("Asia/Kathmandu", "2024-06-01T18:14", "2024-06-01");
        row("Asia/Kathmandu", "2024-06-01T18:15", "2024-06-02");
        // São Paulo sprang forward at midnight: 2018-11-04 began at 01:00.
        row("America/Sao_Paulo", "2018-11-04T02:59", "2018-11-03");
        row("America/Sao_Paulo", "2018-11-04T03:00", "2018-11-04");
        // Samoa went from 29 to 31 December 2011.
        row("Pacific/Apia", "2011-12-30T09:59", "2011-12-29");
        row("Pacific/Apia", "2011-12-30T10:00", "2011-12-31");
    }

    void datesFollowDaylightSaving()
    {
        QFETCH(QByteArray, zoneId);
        QFETCH(QString, instant);
        QTEST(zone(zoneId).dateOf(utc(instant.toLatin1().constData())), "date");
    }

    void knowsHowLongDatesLast()
    {
        QCOMPARE(zone("Europe/Madrid").lengthOf(day("2024-03-31")), seconds(hours(23)));
        QCOMPARE(zone("Europe/Madrid").lengthOf(day("2024-10-27")), seconds(hours(25)));
        QCOMPARE(zone("Europe/Madrid").lengthOf(day("2024-06-01")), seconds(hours(24)));
        QCOMPARE(zone("Australia/Lord_Howe").lengthOf(day("2024-04-07")), seconds(minutes(24 * 60 + 30)));
        QCOMPARE(zone("Pacific/Apia").lengthOf(day("2011-12-30")), seconds(0));
        QCOMPARE(zone("UTC").lengthOf(day("2024-02-29")), seconds(hours(24)));
    }

    /// One lesson at 23:30 of every local day for a year: the changes of clocks neither break nor double a day.
    void streakOutlivesDaylightSaving()
    {
        for (const QByteArray id : {"Europe/Madrid", "America/New_York", "America/Sao_Paulo", "Australia/Lord_Howe"}) {
            const QTimeZone rules(id);
            std::vector<Instant> studied;
            for (QDate date(2018, 1, 1); date <= QDate(2018, 12, 31); date = date.addDays(1))
                studied.push_back(toInstant(QDateTime(date, QTime(23, 30), rules)));
            const Streaks streaks = streaksOf(zone(id), studied, studied.back() + minutes(20));
            QVERIFY2(streaks == (Streaks{365, 365, QDate(2018, 12, 31)}), id.constData());
        }
    }

    void streakEndsAfterAFullDay()
    {
        const ZoneHistory tokyo = zone("Asia/Tokyo");
        const std::vector<Instant> studied{utc("2024-05-01T16:00"), utc("2024-05-03T10:00"), utc("2024-05-04T10:00"),
                                           utc("2024-05-04T11:00"), utc("2024-05-07T03:00")};
        QCOMPARE(streaksOf(tokyo, studied, utc("2024-05-08T14:59")), (Streaks{1, 3, day("2024-05-07")}));
        QCOMPARE(streaksOf(tokyo, studied, utc("2024-05-08T15:00")), (Streaks{0, 3, day("2024-05-07")}));
        QCOMPARE(streaksOf(tokyo, {}, utc("2024-05-08T15:00")), Streaks());
    }

    /// The same instants are a streak in one zone and none in another.
    void streakIsTheZonesOwn()
    {
        const std::vector<Instant> studied{utc("2024-05-01T20:00"), utc("2024-05-02T03:00"), utc("2024-05-03T20:00")};
        QCOMPARE(streaksOf(zone("UTC"), studied, utc("2024-05-03T21:00")).longest, 3);
        QCOMPARE(streaksOf(zone("America/New_York"), studied, utc("2024-05-03T21:00")).longest, 1);
    }

    void movingKeepsTheDaysBefore()
    {
        ZoneHistory zones = zone("Europe/Madrid");
        QVERIFY(zones.change(utc("2024-05-10T12:00"), "America/Los_Angeles").ok());
        // Half past midnight in Madrid stays the 10th, although Los Angeles had the 9th; later the new zone counts.
        QCOMPARE(zones.dateOf(utc("2024-05-09T22:30")), day("2024-05-10"));
        QCOMPARE(zones.dateOf(utc("2024-05-11T05:00")), day("2024-05-10"));
        QCOMPARE(zones.lengthOf(day("2024-05-10")), seconds(hours(33)));
        QVERIFY(!zones.change(utc("2024-06-01T00:00"), "Atlantis/Capital").ok());
        // A change dated before another replaces it.
        QVERIFY(zones.change(utc("2024-05-10T00:00"), "Asia/Tokyo").ok());
        QCOMPARE(zones.dateOf(utc("2024-05-10T15:30")), day("2024-05-11"));
    }

    /// Honolulu to Auckland over the date line: Tuesday lasted three hours and is no reason to lose a streak.
    void crossingTheDateLineBreaksNoStreak()
    {
        ZoneHistory zones = zone("Pacific/Honolulu");
        const Instant landing = utc("2024-05-07T09:00"); // Monday 23:00 in Honolulu, Tuesday 21:00 in Auckland
        QVERIFY(zones.change(landing, "Pacific/Auckland").ok());
        QCOMPARE(zones.lengthOf(day("2024-05-07")), seconds(hours(3)));
        const std::vector<Instant> studied{utc("2024-05-06T20:00"), utc("2024-05-07T20:00")};
        QCOMPARE(streaksOf(zones, studied, utc("2024-05-07T21:00")), (Streaks{2, 2, day("2024-05-08")}));
        QCOMPARE(streaksOf(zone("UTC"), {utc("2024-05-06T20:00"), utc("2024-05-08T20:00")}, utc("2024-05-08T21:00")),
                 (Streaks{1, 1, day("2024-05-08")}));
        // And back: today is a date that has been studied "tomorrow" already.
        QVERIFY(zones.change(utc("2024-05-08T20:30"), "Pacific/Honolulu").ok());
        QCOMPARE(streaksOf(zones, {utc("2024-05-08T20:00")}, utc("2024-05-08T21:00")).current, 1);
    }

    void samoasMissingDateBreaksNoStreak()
    {
        const std::vector<Instant> studied{utc("2011-12-29T20:00"), utc("2011-12-30T20:00")};
        QCOMPARE(streaksOf(zone("Pacific/Apia"), studied, utc("2011-12-30T22:00")), (Streaks{2, 2, day("2011-12-31")}));
    }

    void activityAndGoalAreByTheLocalWeek()
    {
        const ZoneHistory madrid = zone("Europe/Madrid");
        const std::vector<StudyActivity> activities{
            {utc("2024-03-24T22:59"), 600, 2, 0, true},  // Sunday 23:59, the week before
            {utc("2024-03-24T23:00"), 660, 0, 1, true},  // Monday 00:00
            {utc("2024-03-31T21:59"), 599, 50, 1, true}, // Sunday 23:59, summer time by now
            {utc("2024-03-31T22:00"), 900, 0, 0, true},  // Monday after
        };
        const WeeklyGoal goal = weeklyGoal(madrid, activities, utc("2024-03-31T12:00"), 5);
        QCOMPARE(goal.target, 35);
        QCOMPARE(goal.completed, 20);
        QCOMPARE(goal.percentage, 57);
        QCOMPARE(weeklyGoal(madrid, activities, utc("2024-03-31T12:00"), 1).percentage, 100);
        QCOMPARE(weeklyGoal(madrid, {}, utc("2024-03-31T12:00"), 1).completed, 0);

        const auto days = dailyActivity(madrid, activities, day("2024-03-24"), day("2024-03-31"));
        QCOMPARE(days.size(), 8);
        QCOMPARE(days[0], (DailyActivity{day("2024-03-24"), 0, 600, 2}));
        QCOMPARE(days[1], (DailyActivity{day("2024-03-25"), 1, 660, 0}));
        QCOMPARE(days[4], (DailyActivity{day("2024-03-28"), 0, 0, 0}));
        QCOMPARE(days[7], (DailyActivity{day("2024-03-31"), 1, 599, 50}));
    }

    void bringsProgressAndPointsTogether()
    {
        ProgressLog log;
        const LessonId lesson(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        log.insert({QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1), lesson, utc("2024-05-01T10:00"), 5'000, 120, 0, {}, {}});
        log.insert({QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2), lesson, utc("2024-05-02T10:00"), 10'000, 60, 0, {}, {}});
        PointLedger ledger;
        ledger.add(pointsOf(TaughtLesson{lesson, "es", {}}, log.progress(lesson)));
        const auto days = dailyActivity(zone("UTC"), activitiesOf(log, ledger), day("2024-05-01"), day("2024-05-02"));
        QCOMPARE(days[0], (DailyActivity{day("2024-05-01"), 0, 120, 0}));
        QCOMPARE(days[1], (DailyActivity{day("2024-05-02"), 1, 60, 50}));
    }

    void refusesWhatIsNoZone()
    {
        for (const QByteArray id :
             {"", "Europe/Madrid ", "Europe", "UTC+02:00", "../../etc/passwd", "EST5EDT,M3.2.0,M11.1.0",
              "Europe/Madrid\n", "\xC3\x89ire", "Local", "posixrules/x"})
            QVERIFY2(!ZoneHistory::make(id).ok(), id.constData());
        for (const QByteArray &id : zoneIds)
            QVERIFY2(ZoneHistory::make(id).ok(), id.constData());
    }
};

QTEST_GUILESS_MAIN(TestStudyCalendar)
#include "tst_studycalendar.moc"
