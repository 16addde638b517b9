// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "common/learning/exercisebuilder.h"
#include "common/learning/reviewlog.h"
#include "server/services/auth/identity.h"

#include <optional>

namespace cinefluent::server {

/// A lesson of the live release as exercises are made of it.
struct ExerciseMaterial
{
    learning::LessonMaterial material;
    QString learnerLanguage;
};

/// An attempt as it is kept.
struct ExerciseAttempt
{
    QUuid id; ///< made by the client
    LessonId lessonId;
    QByteArray answerSha256;
    QByteArray result; ///< the JSON that answered it
    Instant answeredAt{};
};

class ExerciseRepository
{
public:
    ExerciseRepository() = default;
    ExerciseRepository(const ExerciseRepository &) = delete;
    ExerciseRepository &operator=(const ExerciseRepository &) = delete;
    virtual ~ExerciseRepository() = default;

    /// Nothing where learners see no such lesson. All of one release.
    virtual Task<Result<std::optional<ExerciseMaterial>>> material(LessonId lessonId, UserId userId) = 0;
    virtual Task<Result<std::optional<ExerciseAttempt>>> attempt(UserId userId, QUuid attemptId) = 0;
    /// Keeps an attempt and its reviews in one transaction, and gives back what is kept under its id: what came first.
    virtual Task<Result<ExerciseAttempt>> keep(UserId userId, ExerciseAttempt attempt,
                                               std::vector<learning::Review> reviews, Instant now) = 0;
};

} // namespace cinefluent::server
