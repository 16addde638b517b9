// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"

namespace cinefluent::server {

/// Whether this server can do its work at this moment. One per reactor.
class Readiness
{
public:
    Readiness() = default;
    Readiness(const Readiness &) = delete;
    Readiness &operator=(const Readiness &) = delete;
    virtual ~Readiness() = default;

    /// Unavailable "server_starting", "server_stopping" or what the database said.
    [[nodiscard]] virtual Task<Result<void>> check() = 0;
};

} // namespace cinefluent::server
