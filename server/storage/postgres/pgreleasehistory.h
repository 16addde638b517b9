// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/publishing/releasehistory.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

/// The history of releases over door 1. Safe wherever its pool is.
class PgReleaseHistory final : public ReleaseHistory
{
public:
    explicit PgReleaseHistory(TransactionPool &transactions);

    Task<Result<api::ReleasePage>> releases(MovieId movie, Identity editor, PageRequest part) override;
    Task<Result<QByteArrayList>> manifests(MovieId movie, QList<QUuid> releases, Identity editor) override;
    Task<Result<api::ReleaseSummary>> rollBack(PreparedRelease release) override;
    Task<Result<void>> unpublish(MovieId movie, Identity editor, QByteArray requestId) override;
    Task<Result<api::ReleaseSummary>> schedule(MovieId movie, QUuid release, std::optional<Instant> publishAt,
                                               Identity editor, QByteArray requestId) override;
    Task<Result<std::optional<DueRelease>>> due(ReleaseSchedule schedule) override;
    Task<Result<bool>> publishDue(ReleaseSchedule schedule, PreparedRelease release) override;
    Task<Result<void>> giveUp(ReleaseSchedule schedule, QString code) override;

private:
    TransactionPool &m_transactions;
};

} // namespace cinefluent::server
