// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"

namespace cinefluent::server {

struct ReadinessReport
{
    bool isStorageLow = false; ///< uploads are refused, or soon will be: the operator has to make room
};

/// Whether this server can do its work at this moment. One per reactor.
class Readiness
{
public:
    Readiness() = default;
    Readiness(const Readiness &) = delete;
    Readiness &operator=(const Readiness &) = delete;
    virtual ~Readiness() = default;

    /// Unavailable "server_starting", "server_stopping", "storage_full" or what the database said.
    [[nodiscard]] virtual Task<Result<ReadinessReport>> check() = 0;
};

} // namespace cinefluent::server
