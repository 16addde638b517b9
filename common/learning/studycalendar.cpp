// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/learning/studycalendar.h"

#include <algorithm>

namespace cinefluent::learning {

namespace {

/// Whether no date strictly between the two asked for study.
bool isUnbroken(const ZoneHistory &zones, const QDate &from, const QDate &to)
{
    // A life across date lines skips a date or two, not a week.
    if (from.daysTo(to) > 7)
        return false;
    for (QDate date = from.addDays(1); date < to; date = date.addDays(1)) {
        if (zones.lengthOf(date) >= shortestDay)
            return false;
    }
    return true;
}

} // namespace

std::vector<StudyActivity> activitiesOf(const ProgressLog &progress, const PointLedger &ledger)
{
    std::vector<StudyActivity> activities;
    for (const ProgressEvent &event : progress.events())
        activities.push_back({event.occurredAt, event.timeSpentSeconds, 0, 0, true});
    for (const auto &[lessonId, lesson] : progress.lessons()) {
        if (lesson.completedAt)
            activities.push_back({*lesson.completedAt, 0, 0, 1, true});
    }
    for (const PointEntry &entry : ledger.entries())
        activities.push_back({entry.earnedAt, 0, entry.points(), 0, false});
    return activities;
}

QList<DailyActivity> dailyActivity(const ZoneHistory &zones, const std::vector<StudyActivity> &activities,
                                   const QDate &from, const QDate &to)
{
    QList<DailyActivity> days;
    for (QDate date = from; date <= to; date = date.addDays(1))
        days.append({date, 0, 0, 0});
    for (const StudyActivity &activity : activities) {
        const qint64 index = from.daysTo(zones.dateOf(activity.at));
        if (index < 0 || index >= days.size())
            continue;
        DailyActivity &day = days[index];
        day.lessonsCompleted += activity.lessonsCompleted;
        day.timeSpentSeconds += activity.timeSpentSeconds;
        day.points += activity.points;
    }
    return days;
}

Streaks streaksOf(const ZoneHistory &zones, const std::vector<Instant> &studied, Instant now)
{
    std::vector<QDate> days;
    days.reserve(studied.size());
    for (const Instant at : studied)
        days.push_back(zones.dateOf(at));
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    if (days.empty())
        return {};

    Streaks streaks;
    int run = 0;
    for (size_t i = 0; i < days.size(); ++i) {
        run = i > 0 && isUnbroken(zones, days[i - 1], days[i]) ? run + 1 : 1;
        streaks.longest = std::max(streaks.longest, run);
    }
    streaks.lastDay = days.back();
    if (isUnbroken(zones, days.back(), zones.dateOf(now)))
        streaks.current = run;
    return streaks;
}

WeeklyGoal weeklyGoal(const ZoneHistory &zones, const std::vector<StudyActivity> &activities, Instant now,
                      int dailyGoalMinutes)
{
    const QDate today = zones.dateOf(now);
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    qint64 seconds = 0;
    for (const DailyActivity &day : dailyActivity(zones, activities, monday, monday.addDays(6)))
        seconds += day.timeSpentSeconds;
    WeeklyGoal goal;
    goal.target = 7 * dailyGoalMinutes;
    goal.completed = int(std::min<qint64>(seconds / 60, std::numeric_limits<int>::max()));
    goal.percentage = int(std::min<qint64>(100, qint64(goal.completed) * 100 / goal.target));
    return goal;
}

} // namespace cinefluent::learning
