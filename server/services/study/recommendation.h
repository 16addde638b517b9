// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/lesson/ids.h"
#include "common/lesson/level.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace cinefluent::server {

/// A lesson that a learner may open and has not completed, with what is weighed.
struct LessonCandidate
{
    LessonId id;
    QByteArray lesson;     ///< the seed's MovieLesson, with objects' references for URLs
    QByteArray movieTitle; ///< UTF-8
    Level level = Level::A1;
    int percentHundredths = 0;         ///< done already
    QByteArray completedBefore;        ///< title of the lesson before it in the movie, where that is completed
    int words = 0;                     ///< different ones that it teaches
    int knownWords = 0;                ///< of them, mastery 2 and more or reported as learned
    int popularityHundredths = 0;      ///< of the movie, 0–1000.00
    std::optional<Level> learnerLevel; ///< highest of the completed lessons in that language
};

struct Reason
{
    const char *code; ///< "continue", "next_lesson", "known_words", "level", "popular"
    QString message;  ///< for people, a sentence in English
};

struct Recommendation
{
    LessonCandidate candidate;
    int score = 0;               ///< 0–100
    std::vector<Reason> reasons; ///< at least one, what weighs most first
};

/// The best of the candidates by a fixed weighing: lesson begun 30, next of a movie 20 (one of the two), words known 35
/// (most where 85 % of them are: enough new, enough to follow), level 20 (a third less a step away), popularity 15.
/// The same candidates in any order give the same list.
[[nodiscard]] std::vector<Recommendation> recommend(std::vector<LessonCandidate> candidates, int limit);

} // namespace cinefluent::server
