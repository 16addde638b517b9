// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/search/searchrepository.h"
#include "server/storage/postgres/pipeline.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

/// Searches in transactions of a pool of their own, as the caller, whose search is noted in the same one without
/// waiting for the disk. Suggestions over the pipeline.
class PgSearchRepository final : public SearchRepository
{
public:
    PgSearchRepository(TransactionPool &searches, Pipeline &reads, IdGenerator &ids);

    Task<Result<SearchHits>> search(SearchQuery query, UserId user) override;
    Task<Result<SearchSuggestions>> suggestions(SuggestionQuery query, UserId user) override;
    Task<Result<void>> forget(UserId user) override;

private:
    TransactionPool &m_searches;
    Pipeline &m_reads;
    IdGenerator &m_ids;
};

} // namespace cinefluent::server
