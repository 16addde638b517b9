// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/realtime/eventlog.h"

namespace cinefluent::server {

class Pipeline;

/// Tables `outbox`, `realtime_events` and `realtime_state`, as the worker's role.
class PgEventLog final : public EventLog
{
public:
    explicit PgEventLog(Pipeline &pipeline);

    [[nodiscard]] Task<Result<EventLogState>> state() override;
    [[nodiscard]] Task<Result<EventBatch>> relay(int most, bool announce) override;
    [[nodiscard]] Task<Result<EventBatch>> after(qint64 sequence, int most) override;
    [[nodiscard]] Task<Result<std::vector<RealtimeEvent>>> history(QByteArray channel, qint64 after, qint64 upTo,
                                                                   int most) override;
    [[nodiscard]] Task<Result<void>> prune(qint64 keep) override;

private:
    Pipeline &m_pipeline;
};

} // namespace cinefluent::server
