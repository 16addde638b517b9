// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/catalogue/bookmarkrepository.h"
#include "server/storage/postgres/pipeline.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

/// Bookmarks as their learner: lists over the pipeline, changes in transactions.
class PgBookmarkRepository final : public BookmarkRepository
{
public:
    PgBookmarkRepository(TransactionPool &transactions, Pipeline &reads);

    Task<Result<BookmarkPage>> bookmarks(UserId user, PageRequest part) override;
    Task<Result<void>> put(QUuid id, UserId user, MovieId movie) override;
    Task<Result<void>> remove(UserId user, MovieId movie) override;

private:
    TransactionPool &m_transactions;
    Pipeline &m_reads;
};

} // namespace cinefluent::server
