// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/delivery/downloadrepository.h"
#include "server/storage/postgres/pipeline.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

/// Belongs to its pipeline's thread.
class PgDownloadRepository final : public DownloadRepository
{
public:
    PgDownloadRepository(TransactionPool &transactions, Pipeline &reads);

    Task<Result<std::optional<Download>>> keep(UserId user, Download wanted, Instant now, int limit) override;
    Task<Result<QList<Download>>> downloads(UserId user, Instant now) override;
    Task<Result<std::optional<Download>>> find(UserId user, DownloadId id, Instant now) override;
    Task<Result<bool>> remove(UserId user, DownloadId id) override;
    Task<Result<std::optional<StoredBundle>>> bundle(PackageId package) override;
    Task<Result<StoredBundle>> noteBundle(PackageId package, StoredBundle bundle, QString lostSha256) override;

private:
    TransactionPool &m_transactions;
    Pipeline &m_reads;
};

} // namespace cinefluent::server
