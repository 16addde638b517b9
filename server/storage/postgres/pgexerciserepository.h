// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/study/exerciserepository.h"
#include "server/storage/postgres/pipeline.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

class PgExerciseRepository final : public ExerciseRepository
{
public:
    PgExerciseRepository(TransactionPool &transactions, Pipeline &reads);

    Task<Result<std::optional<ExerciseMaterial>>> material(LessonId lessonId, UserId userId) override;
    Task<Result<std::optional<ExerciseAttempt>>> attempt(UserId userId, QUuid attemptId) override;
    Task<Result<ExerciseAttempt>> keep(UserId userId, ExerciseAttempt attempt, std::vector<learning::Review> reviews,
                                       Instant now) override;

private:
    TransactionPool &m_transactions;
    Pipeline &m_reads;
};

} // namespace cinefluent::server
