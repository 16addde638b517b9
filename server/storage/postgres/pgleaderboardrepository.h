// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/leaderboard/leaderboardrepository.h"
#include "server/storage/postgres/pipeline.h"

namespace cinefluent::server {

/// Rankings as V0009__leaderboards.sql keeps them: docs/adr/0040-leaderboards.md.
class PgLeaderboardRepository final : public LeaderboardRepository
{
public:
    explicit PgLeaderboardRepository(Pipeline &reads);

    Task<Result<LeaderboardStanding>> standing(LeaderboardKey key, UserId user) override;
    Task<Result<std::vector<LeaderboardRow>>> top(LeaderboardKey key) override;

private:
    Pipeline &m_reads;
};

} // namespace cinefluent::server
