// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "common/lesson/ids.h"
#include "common/sync/exchange.h"
#include "server/services/auth/identity.h"

namespace cinefluent::server {

/// The logs of movies that several editors work on.
class DraftRepository
{
public:
    DraftRepository() = default;
    DraftRepository(const DraftRepository &) = delete;
    DraftRepository &operator=(const DraftRepository &) = delete;
    virtual ~DraftRepository() = default;

    /// sync::exchange in one transaction, one at a time for a movie: what was added is durable when this returns, and
    /// announced on the movie's channel of editors. A movie that has neither release nor log gets a log, which is its
    /// maker's. Errors: PermissionDenied "editor_required", those of sync::exchange, those of the database.
    virtual Task<Result<sync::ExchangeAnswer>> exchange(MovieId movie, sync::ExchangeRequest request,
                                                        Identity editor) = 0;
};

} // namespace cinefluent::server
