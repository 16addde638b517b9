// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/sync/draftrepository.h"
#include "server/storage/postgres/draftstates.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

/// Logs over door 1. Safe wherever its pool is; `states` is the process's.
class PgDraftRepository final : public DraftRepository
{
public:
    PgDraftRepository(TransactionPool &transactions, DraftStates &states);

    Task<Result<sync::ExchangeAnswer>> exchange(MovieId movie, sync::ExchangeRequest request, Identity editor) override;

private:
    TransactionPool &m_transactions;
    DraftStates &m_states;
};

} // namespace cinefluent::server
