// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/media/objectrepository.h"
#include "server/storage/postgres/pipeline.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

/// Uploaded objects: noted over door 1, looked up over door 2. Belongs to its pipeline's thread.
class PgObjectRepository final : public ObjectRepository
{
public:
    PgObjectRepository(TransactionPool &transactions, Pipeline &reads);

    Task<Result<void>> note(api::MediaObject object, UserId uploader, QByteArray requestId) override;
    Task<Result<std::optional<api::MediaObject>>> find(QString sha256) override;

private:
    TransactionPool &m_transactions;
    Pipeline &m_reads;
};

} // namespace cinefluent::server
