// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <atomic>
#include <chrono>
#include <functional>

namespace cinefluent::server {

/// Work to be done later, once, by any server that knows its kind.
struct NewJob
{
    QString kind;                  ///< at most 50 characters, e.g. "mail.password_reset"
    QByteArray payload = "{}";     ///< a JSON object; personal data only sealed, never a secret in clear
    std::chrono::seconds delay{0}; ///< from now, before which it does not run
    int priority = 0;              ///< −100…100: higher runs first
    int maxAttempts = 10;          ///< at least 1; then it is a dead letter
    QString uniqueKey = {};        ///< at most 200 characters; while a job with it waits or runs, no other is added
};

/// A job in the hands of a runner.
struct Job
{
    QUuid id;
    QString kind;
    QByteArray payload;
    int attempt = 1; ///< 1 for the first
    int maxAttempts = 1;
    /// Set when the runner wants to end: long work returns an error of kind Cancelled, and is run again elsewhere.
    const std::atomic<bool> *stopping = nullptr;
};

/// Does one job, on a thread of the runner's that has an event loop. It may block: nobody else waits for that thread.
/// A job may run again after it has succeeded (its server died before it could say so): handlers are idempotent.
/// Errors: kind InvalidInput or Unsupported never get better and make a dead letter at once, Cancelled gives the job
/// back without counting the attempt, any other is tried again with growing pauses.
using JobHandler = std::function<Task<Result<void>>(Job)>;

/// A job that comes again and again: one run each `interval`, whatever the number of servers. A run that is late (all
/// servers were down) is made up for once.
struct JobSchedule
{
    QString kind;
    std::chrono::seconds interval;
};

} // namespace cinefluent::server
