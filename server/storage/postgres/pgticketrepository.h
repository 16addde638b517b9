// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/realtime/ticketrepository.h"

namespace cinefluent::server {

class Pipeline;

/// Table `realtime_tickets`.
class PgTicketRepository final : public TicketRepository
{
public:
    explicit PgTicketRepository(Pipeline &pipeline);

    Task<Result<void>> add(QByteArray sha256, Identity identity, Instant expiresAt, Instant now) override;
    Task<Result<std::optional<Identity>>> take(QByteArray sha256, Instant now) override;

private:
    Pipeline &m_pipeline;
};

} // namespace cinefluent::server
