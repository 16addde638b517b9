// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/ids.h"
#include "server/services/realtime/ticketrepository.h"

#include <chrono>

namespace cinefluent::server {

struct RealtimeTicket
{
    QByteArray text; ///< 32 random bytes, base64url
    Instant expiresAt;
};

/// Tickets let browsers, which cannot send a header with a WebSocket, name themselves in its URL without putting an
/// access token there: a ticket opens one connection, within half a minute, on whichever server. Belongs to the thread
/// of its repository.
class TicketService
{
public:
    static constexpr std::chrono::seconds lifetime{30};

    TicketService(TicketRepository &repository, RandomSource &random, const Clock &clock);

    Task<Result<RealtimeTicket>> issue(Identity identity);
    /// Error: Unauthenticated "ticket_invalid", also for one that was used or is over.
    Task<Result<Identity>> redeem(QByteArray text);

private:
    TicketRepository &m_repository;
    RandomSource &m_random;
    const Clock &m_clock;
};

} // namespace cinefluent::server
