// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/experiments/experimentrepository.h"

namespace cinefluent::server {

/// Trials of variants (A/B). Belongs to the thread of its repository.
class ExperimentService
{
public:
    ExperimentService(ExperimentRepository &repository, const Clock &clock);

    /// `{assignments: [{experiment, variant}]}` of all that run, by key. Asking assigns; being shown a variant is
    /// another matter, see expose().
    Task<Result<QByteArray>> assignments(UserId user);
    /// NotFound "experiment_not_found" where the learner is not in it.
    Task<Result<void>> expose(UserId user, QString key);

    /// `{experiments: […]}` with counts.
    Task<Result<QByteArray>> list();
    /// The experiment as JSON. Conflict "experiment_exists".
    Task<Result<QByteArray>> create(Experiment experiment, UserId admin, QByteArray requestId);
    /// NotFound "experiment_not_found".
    Task<Result<void>> stop(QString key, UserId admin, QByteArray requestId);

private:
    ExperimentRepository &m_repository;
    const Clock &m_clock;
};

} // namespace cinefluent::server
