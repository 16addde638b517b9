// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/learning/points.h"
#include "common/learning/progresslog.h"
#include "common/learning/zonehistory.h"

#include <QList>

#include <vector>

namespace cinefluent::learning {

/// Something that a learner did, as calendars count it. It belongs whole to the date it ended on.
struct StudyActivity
{
    Instant at{};
    qint64 timeSpentSeconds = 0;
    int points = 0;
    int lessonsCompleted = 0;
    bool isStudy = true; ///< keeps a streak; false for what only books something, such as points
};

/// The activities of progress events, completions and paid points. Reviews are the caller's to add, with no time of
/// their own: a lesson's time has them.
[[nodiscard]] std::vector<StudyActivity> activitiesOf(const ProgressLog &progress, const PointLedger &ledger);

/// The seed's member of `dailyActivity`.
struct DailyActivity
{
    QDate date;
    int lessonsCompleted = 0;
    qint64 timeSpentSeconds = 0;
    qint64 points = 0;

    friend bool operator==(const DailyActivity &, const DailyActivity &) = default;
};

/// One entry for each date of [from, to], the quiet ones too.
[[nodiscard]] QList<DailyActivity> dailyActivity(const ZoneHistory &zones, const std::vector<StudyActivity> &activities,
                                                 const QDate &from, const QDate &to);

/// Days of study in a row.
struct Streaks
{
    int current = 0;
    int longest = 0;
    QDate lastDay; ///< of study; invalid where there was none

    friend bool operator==(const Streaks &, const Streaks &) = default;
};

/// A date that lasted less than this for the learner is nobody's fault: it may be missed without ending a streak.
inline constexpr std::chrono::hours shortestDay{12};

/// By the learner's own calendar, from the instants alone, in any order, however often each is given. The current
/// streak ends on the last day of study, and counts while no full date has passed since: today need not be done yet.
[[nodiscard]] Streaks streaksOf(const ZoneHistory &zones, const std::vector<Instant> &studied, Instant now);

/// The seed's `weeklyGoalProgress`, in minutes of study.
struct WeeklyGoal
{
    int target = 0;     ///< 7 × the daily goal
    int completed = 0;  ///< whole minutes since Monday (ISO 8601), on the learner's calendar
    int percentage = 0; ///< 0–100, rounded down

    friend bool operator==(const WeeklyGoal &, const WeeklyGoal &) = default;
};

/// `dailyGoalMinutes` ≥ 1: the seed's `daily_goal`.
[[nodiscard]] WeeklyGoal weeklyGoal(const ZoneHistory &zones, const std::vector<StudyActivity> &activities, Instant now,
                                    int dailyGoalMinutes);

} // namespace cinefluent::learning
