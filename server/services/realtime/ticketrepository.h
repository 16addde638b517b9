// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"
#include "server/services/auth/identity.h"

#include <optional>

namespace cinefluent::server {

/// Tickets for WebSocket connections, as hashes. Belongs to the thread of its connection.
class TicketRepository
{
public:
    TicketRepository() = default;
    TicketRepository(const TicketRepository &) = delete;
    TicketRepository &operator=(const TicketRepository &) = delete;
    virtual ~TicketRepository() = default;

    /// Also forgets what has expired by `now`.
    virtual Task<Result<void>> add(QByteArray sha256, Identity identity, Instant expiresAt, Instant now) = 0;
    /// Takes the ticket away and tells whose it was; nothing where there is none that holds. Of two that ask at once
    /// one gets it.
    virtual Task<Result<std::optional<Identity>>> take(QByteArray sha256, Instant now) = 0;
};

} // namespace cinefluent::server
