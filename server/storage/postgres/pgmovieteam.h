// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/publishing/movieteam.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

/// Roles and records of movies over door 1. Safe wherever its pool is.
class PgMovieTeam final : public MovieTeam
{
public:
    explicit PgMovieTeam(TransactionPool &transactions);

    Task<Result<QList<MovieMember>>> members(MovieId movie, Identity reader) override;
    Task<Result<MovieMember>> setMember(MovieId movie, QString username, MovieRole role, Identity admin,
                                        QByteArray requestId) override;
    Task<Result<void>> removeMember(MovieId movie, QString username, Identity admin, QByteArray requestId) override;
    Task<Result<QList<AuditEntry>>> audit(MovieId movie, std::optional<PageCursor> after, int limit,
                                          Identity admin) override;

private:
    TransactionPool &m_transactions;
};

} // namespace cinefluent::server
