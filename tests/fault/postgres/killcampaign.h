// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fault/postgres/eventledger.h"
#include "tests/fault/postgres/serverundertest.h"

namespace cinefluent::tests {

enum class Victim
{
    Server,     ///< the process that owns the PostgreSQL; started again at once, as a supervisor would
    Postmaster, ///< the server has to bring it back
    Backend     ///< PostgreSQL drops every session and recovers by itself
};

/// Kills at seeded random instants while the ledger's writers work, and compares what is left with what was promised.
class KillCampaign
{
public:
    static constexpr qint64 readyLimitMs = 10'000;

    KillCampaign(ServerUnderTest &server, EventLedger &ledger, quint32 seed);

    /// Empty when all went well, else what did not. The writers are idle afterwards.
    [[nodiscard]] QString run(Victim victim, int kills);
    /// Counts and recovery times of the last run, one line.
    [[nodiscard]] QString summary() const;

private:
    [[nodiscard]] QString kill(Victim victim);

    ServerUnderTest &m_server;
    EventLedger &m_ledger;
    std::mt19937 m_random;
    std::vector<qint64> m_recoveriesMs;
    qsizetype m_acknowledged = 0;
    qsizetype m_failures = 0;
};

} // namespace cinefluent::tests
