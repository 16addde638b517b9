// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/community/postrepository.h"
#include "server/services/realtime/outboxsignal.h"
#include "server/storage/postgres/pipeline.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

/// Posts: reads over the pipeline, writes in transactions as the author, or as cinefluent_worker for a moderator.
/// Counters and totals are kept by triggers (V0008__community.sql).
class PgPostRepository final : public PostRepository
{
public:
    PgPostRepository(TransactionPool &transactions, Pipeline &reads, OutboxSignal &outbox);

    Task<Result<RowPage<PostRow>>> posts(PostQuery query, UserId viewer) override;
    Task<Result<std::optional<PostRow>>> post(PostId id, UserId viewer) override;
    Task<Result<PostId>> create(PostId id, UserId author, PostDraft draft, std::optional<IdempotencyKey> key) override;
    Task<Result<void>> edit(PostId id, PostChanges changes, Actor actor) override;
    Task<Result<void>> remove(PostId id, Actor actor) override;
    Task<Result<void>> pin(PostId id, bool isPinned, Actor moderator) override;
    Task<Result<LikeState>> like(PostId id, UserId user, bool isLiked) override;

private:
    TransactionPool &m_transactions;
    Pipeline &m_reads;
    OutboxSignal &m_outbox;
};

} // namespace cinefluent::server
