// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/subscription/openingrepository.h"
#include "server/storage/postgres/pipeline.h"

namespace cinefluent::server {

/// Belongs to its pipeline's thread. The commit does not wait for the disk, so reads do not wait behind it.
class PgOpeningRepository final : public OpeningRepository
{
public:
    explicit PgOpeningRepository(Pipeline &pipeline);

    Task<Result<std::optional<LessonStanding>>> standing(UserId user, LessonId lesson, Instant now) override;
    Task<Result<bool>> open(UserId user, QDate day, LessonId lesson, int limit) override;

private:
    Pipeline &m_pipeline;
};

} // namespace cinefluent::server
