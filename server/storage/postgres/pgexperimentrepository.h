// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/experiments/experimentrepository.h"
#include "server/storage/postgres/pipeline.h"

namespace cinefluent::server {

class TransactionPool;

/// Learners' part over the pipeline, administrators' over transactions. Belongs to its pipeline's thread.
class PgExperimentRepository final : public ExperimentRepository
{
public:
    PgExperimentRepository(Pipeline &reads, TransactionPool &transactions);

    Task<Result<std::vector<Experiment>>> all() override;
    Task<Result<std::vector<Assignment>>> assignments(UserId user) override;
    Task<Result<void>> assign(UserId user, std::vector<Assignment> fresh) override;
    Task<Result<bool>> expose(UserId user, QString key, Instant now) override;
    Task<Result<bool>> create(Experiment experiment, UserId admin, QByteArray requestId) override;
    Task<Result<bool>> stop(QString key, Instant now, UserId admin, QByteArray requestId) override;
    Task<Result<std::vector<ExperimentReport>>> reports() override;

private:
    Pipeline &m_reads;
    TransactionPool &m_transactions;
};

} // namespace cinefluent::server
