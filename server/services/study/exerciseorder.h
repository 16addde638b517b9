// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"
#include "common/learning/exercisebuilder.h"
#include "common/learning/exercisegrading.h"

#include <QHash>

#include <optional>

namespace cinefluent::server {

/// Parameters of a set of exercises as a query has them.
struct ExerciseQueryText
{
    std::optional<QString> seed;  ///< 0 to 2^64 − 1; 0 where absent
    std::optional<QString> kinds; ///< comma-separated; all where absent
    std::optional<QString> count; ///< 1–50, 10 where absent
    std::optional<QString> typed; ///< "true": gaps without options
};

/// Error "query_invalid". The language is the caller's to set.
[[nodiscard]] Result<learning::ExerciseOrder> exerciseOrderFrom(const ExerciseQueryText &text);

/// One go at a set: `{attemptId, seed, kinds?, count?, typed?, version, answers, timeSpent?, answeredAt?, sentAt?}`.
struct ExerciseAnswers
{
    static constexpr qsizetype maxSizeBytes = 64 * 1024;

    QUuid attemptId;
    learning::ExerciseOrder order;
    QString version; ///< of the set that was answered
    QHash<QUuid, learning::ExerciseResponse> responses;
    int timeSpentSeconds = 0;
    std::optional<Instant> answeredAt;
    std::optional<Instant> sentAt;
    QByteArray sha256; ///< of all of it but `sentAt`
};

/// Strict: "answers_invalid" with a field error for each offence, "json_invalid", "json_too_large".
[[nodiscard]] Result<ExerciseAnswers> exerciseAnswersFromJson(const QByteArray &json);

} // namespace cinefluent::server
