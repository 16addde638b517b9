// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/jsonwriter.h"

#include <QStringList>

#include <optional>

namespace cinefluent::server {

/// What a learner has done in one lesson: the seed's `LessonProgress`, all zero where nothing was reported yet.
struct LessonProgress
{
    int percentHundredths = 0; ///< 0–10000: never goes down
    std::optional<Instant> completedAt;
    qint64 timeSpentSeconds = 0;
    qint64 lastPositionMs = 0; ///< from the lesson's IN
    QStringList vocabularyLearned;
    QByteArray quizScores = QByteArrayLiteral("{}"); ///< a JSON object
    std::optional<Instant> updatedAt;
};

/// `{progressPercentage, completedAt, timeSpent, lastPosition, vocabularyLearned, quizScores, updatedAt}`.
void writeProgress(JsonWriter &json, const LessonProgress &progress);

} // namespace cinefluent::server
