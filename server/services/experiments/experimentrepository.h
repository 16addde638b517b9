// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"
#include "server/services/experiments/experiment.h"

#include <QHash>

namespace cinefluent::server {

struct Assignment
{
    QString experiment;
    QString variant;
};

struct VariantCounts
{
    qint64 assigned = 0; ///< learners who have it
    qint64 exposed = 0;  ///< learners who have seen it
};

struct ExperimentReport
{
    Experiment experiment;
    QHash<QString, VariantCounts> counts; ///< by variant
};

class ExperimentRepository
{
public:
    ExperimentRepository() = default;
    ExperimentRepository(const ExperimentRepository &) = delete;
    ExperimentRepository &operator=(const ExperimentRepository &) = delete;
    virtual ~ExperimentRepository() = default;

    virtual Task<Result<std::vector<Experiment>>> all() = 0;
    virtual Task<Result<std::vector<Assignment>>> assignments(UserId user) = 0;
    /// Those already there stay.
    virtual Task<Result<void>> assign(UserId user, std::vector<Assignment> fresh) = 0;
    /// Notes the first exposure; false where the learner is not in the experiment.
    virtual Task<Result<bool>> expose(UserId user, QString key, Instant now) = 0;

    /// False where the key is taken.
    virtual Task<Result<bool>> create(Experiment experiment, UserId admin, QByteArray requestId) = 0;
    /// False where there is none. One that has ended stays as it is.
    virtual Task<Result<bool>> stop(QString key, Instant now, UserId admin, QByteArray requestId) = 0;
    virtual Task<Result<std::vector<ExperimentReport>>> reports() = 0;
};

} // namespace cinefluent::server
