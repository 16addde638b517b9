// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/auth/identity.h"
#include "server/services/learning/settlement.h"
#include "server/storage/postgres/pqcompat.h"

namespace cinefluent::server {

/// What a transaction as cinefluent_ingest does to one learner's days, ledger and streak. Locks are taken in the order
/// of the progress batches: days of study, then the leaderboards (by the ledger), then the learner.
class PgSettlement
{
public:
    /// Waits for other settlements of this learner; lasts until the end of the transaction.
    PgSettlement(pqxx::work &work, UserId userId);

    /// Marks days of study, with no time of their own.
    void study(const std::vector<Instant> &moments);
    /// Adds to what `finish` pays.
    void earn(LedgerEntry entry) { m_earned.push_back(std::move(entry)); }
    /// Looks at goals, pays, awards achievements and notes the streak. Last.
    void finish(Instant now);

private:
    void settleGoals();
    void pay(const std::vector<LedgerEntry> &entries);
    [[nodiscard]] LearnerRecord record();

    pqxx::work &m_work;
    UserId m_userId;
    std::vector<LedgerEntry> m_earned;
};

} // namespace cinefluent::server
