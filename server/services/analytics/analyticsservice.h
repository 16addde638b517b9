// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/analytics/analyticsrepository.h"

namespace cinefluent::server {

/// Telemetry: in from apps, out as days for administrators. Belongs to the thread of its repository.
class AnalyticsService
{
public:
    static constexpr int maxDays = 366;

    AnalyticsService(AnalyticsRepository &repository, const Clock &clock);

    /// `{accepted, duplicates}`.
    Task<Result<QByteArray>> take(UserId user, std::vector<AnalyticsEvent> events);
    /// `{from, to, days: [{date, activeUsers, events, revenue, types: {type: {events, users}}}]}`; days without events
    /// are left out. Absent bounds: the last 30 days. Error: "validation_failed" with fields `from`, `to`.
    Task<Result<QByteArray>> summary(std::optional<QString> from, std::optional<QString> to);

    [[nodiscard]] Instant now() const { return m_clock.now(); }

private:
    AnalyticsRepository &m_repository;
    const Clock &m_clock;
};

} // namespace cinefluent::server
