// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"
#include "server/services/analytics/analyticsevent.h"

namespace cinefluent::server {

/// One type of event on one day (UTC); type "*" is all of them together.
struct AnalyticsDay
{
    QDate day;
    QByteArray type;
    qint64 events = 0;
    qint64 users = 0;        ///< different ones
    qint64 revenueMinor = 0; ///< of upgrades that the payment provider told, not of what apps say
};

/// Takes telemetry.
class AnalyticsRepository
{
public:
    AnalyticsRepository() = default;
    AnalyticsRepository(const AnalyticsRepository &) = delete;
    AnalyticsRepository &operator=(const AnalyticsRepository &) = delete;
    virtual ~AnalyticsRepository() = default;

    /// Done when all are committed; the number that was new.
    virtual Task<Result<int>> add(UserId user, std::vector<AnalyticsEvent> events) = 0;
    /// What has been rolled up of days from `first` to `last`, by day and type.
    virtual Task<Result<std::vector<AnalyticsDay>>> days(QDate first, QDate last) = 0;
};

/// Keeps telemetry in order. Every call may be repeated at any point: what was done is not done again.
class AnalyticsKeeper
{
public:
    AnalyticsKeeper() = default;
    AnalyticsKeeper(const AnalyticsKeeper &) = delete;
    AnalyticsKeeper &operator=(const AnalyticsKeeper &) = delete;
    virtual ~AnalyticsKeeper() = default;

    /// Adds up to `limit` events that came in since the last call to their days, late ones to days long past; the
    /// number of events seen, 0 when there are no more.
    virtual Task<Result<int>> rollUp(int limit) = 0;
    /// Makes the partitions of this month and the `months` after it.
    virtual Task<Result<void>> makePartitions(int months) = 0;
    /// Forgets events from before `eventsAge` ago by the month, who was active on which day from before `usersAge` ago,
    /// and which lessons were opened then. The counts of days stay.
    virtual Task<Result<void>> forget(std::chrono::days eventsAge, std::chrono::days usersAge) = 0;
};

} // namespace cinefluent::server
