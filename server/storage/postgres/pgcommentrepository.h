// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/community/commentrepository.h"
#include "server/services/realtime/outboxsignal.h"
#include "server/storage/postgres/pipeline.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

/// Comments, by the same two doors and roles as posts.
class PgCommentRepository final : public CommentRepository
{
public:
    PgCommentRepository(TransactionPool &transactions, Pipeline &reads, OutboxSignal &outbox);

    Task<Result<RowPage<CommentRow>>> comments(PostId post, PageRequest part) override;
    Task<Result<std::optional<CommentRow>>> comment(CommentId id) override;
    Task<Result<CommentId>> create(CommentId id, PostId post, UserId author, QString content,
                                   std::optional<IdempotencyKey> key) override;
    Task<Result<void>> edit(CommentId id, QString content, Actor actor) override;
    Task<Result<void>> remove(CommentId id, Actor actor) override;

private:
    TransactionPool &m_transactions;
    Pipeline &m_reads;
    OutboxSignal &m_outbox;
};

} // namespace cinefluent::server
