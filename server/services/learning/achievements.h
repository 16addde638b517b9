// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include <array>
#include <cstddef>

namespace cinefluent::server {

/// What achievements count. None of it can fall, so what was reached once stays reached.
enum class Measure
{
    LessonsCompleted,
    LanguagesCompleted, ///< languages with a completed lesson
    WordsLearned,       ///< words of lessons reported as learned
    WordReviews,        ///< a word reviewed on a day
    PerfectQuizzes,     ///< lessons with a full score
    DailyGoals,         ///< days on which the goal was reached
    StreakDays          ///< days of study in a row
};

struct Achievement
{
    const char *key; ///< stable: clients show it in their own words
    const char *title;
    Measure measure;
    int threshold;
    int points; ///< paid once, at the instant of the event that reached the threshold

    /// Of its row in the ledger.
    [[nodiscard]] QUuid sourceId() const;
};

/// None of them counts points, which they pay themselves.
inline constexpr std::array achievements{
    Achievement{"lessons_1", "First lesson", Measure::LessonsCompleted, 1, 10},
    Achievement{"lessons_10", "Ten lessons", Measure::LessonsCompleted, 10, 25},
    Achievement{"lessons_50", "Fifty lessons", Measure::LessonsCompleted, 50, 50},
    Achievement{"languages_3", "Three languages", Measure::LanguagesCompleted, 3, 25},
    Achievement{"words_10", "Ten words", Measure::WordsLearned, 10, 10},
    Achievement{"words_100", "A hundred words", Measure::WordsLearned, 100, 25},
    Achievement{"words_1000", "A thousand words", Measure::WordsLearned, 1000, 50},
    Achievement{"reviews_50", "Fifty reviews", Measure::WordReviews, 50, 10},
    Achievement{"reviews_500", "Five hundred reviews", Measure::WordReviews, 500, 25},
    Achievement{"perfect_1", "A perfect quiz", Measure::PerfectQuizzes, 1, 10},
    Achievement{"perfect_10", "Ten perfect quizzes", Measure::PerfectQuizzes, 10, 25},
    Achievement{"goals_1", "First daily goal", Measure::DailyGoals, 1, 10},
    Achievement{"goals_30", "Thirty daily goals", Measure::DailyGoals, 30, 50},
    Achievement{"streak_3", "Three days in a row", Measure::StreakDays, 3, 10},
    Achievement{"streak_7", "A week in a row", Measure::StreakDays, 7, 25},
    Achievement{"streak_30", "Thirty days in a row", Measure::StreakDays, 30, 50},
    Achievement{"streak_100", "A hundred days in a row", Measure::StreakDays, 100, 100}};

/// What a day's goal pays, once a day.
inline constexpr int dailyGoalPoints = 5;

} // namespace cinefluent::server
