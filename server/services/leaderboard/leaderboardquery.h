// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace cinefluent::server {

enum class LeaderboardPeriod
{
    Weekly,  ///< from Monday 00:00 UTC (ISO 8601)
    Monthly, ///< from the first day 00:00 UTC
    AllTime
};

[[nodiscard]] QString toString(LeaderboardPeriod period); ///< "weekly", "monthly", "all-time"

/// The period's first day that holds `now`; 1970-01-01 for all time.
[[nodiscard]] QDate startOf(LeaderboardPeriod period, Instant now);
/// The first day after it; invalid for all time.
[[nodiscard]] QDate endOf(LeaderboardPeriod period, QDate start);

/// The seed's `LeaderboardQuery`.
struct LeaderboardQuery
{
    static constexpr int maxLimit = 100;

    LeaderboardPeriod period = LeaderboardPeriod::Weekly;
    QString language; ///< a tag; empty for all languages together
    int limit = 20;
};

/// "query_invalid" with a field error for each parameter that is wrong; the pointer is its name.
[[nodiscard]] Result<LeaderboardQuery> leaderboardQueryFrom(const std::optional<QString> &period,
                                                            const std::optional<QString> &language,
                                                            const std::optional<QString> &limit);

} // namespace cinefluent::server
