// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/study/studyrepository.h"
#include "server/services/subscription/tierpolicy.h"
#include "server/storage/postgres/pipeline.h"

namespace cinefluent::server {

/// A learner's own numbers over the hot reads. Belongs to the thread of its pipeline.
class PgStudyRepository final : public StudyRepository
{
public:
    PgStudyRepository(Pipeline &reads, const TierPolicy &policy, const Clock &clock);

    Task<Result<StudyRecord>> record(UserId userId, Instant since) override;
    Task<Result<HistoryPage>> history(UserId userId, int page, int limit) override;
    Task<Result<DueQueue>> due(UserId userId, DueQuery query, Instant now) override;
    Task<Result<std::vector<AwardRow>>> awards(UserId userId) override;

private:
    Pipeline &m_reads;
    const TierPolicy &m_policy;
    const Clock &m_clock;
};

} // namespace cinefluent::server
