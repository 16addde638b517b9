// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/errorcodes.h"
#include "common/base/error.h"

#include <array>

namespace cinefluent::server {

/// Whatever depends on a tier.
enum class TierFeature
{
    PremiumLessons,
    DailyLessons,
    ApiRequests,
    OfflineDownloads,
    LongStatistics,   ///< an advanced feature: more than `commonStatisticsDays` at once
    LargeExerciseSets ///< an advanced feature: more than `commonExercises` at once
};

inline constexpr int commonStatisticsDays = 92; ///< dates in /progress/stats for every tier: a quarter of a year
inline constexpr int commonExercises = 20;      ///< exercises of one set for every tier

struct TierLimit
{
    TierFeature feature;
    const char *setting;    ///< its word in `tier-free`, `tier-premium` and `tier-pro`; empty: fixed
    const char *enforcedBy; ///< the one place that refuses
    ErrorKind kind;         ///< of the refusal
    const char *code;       ///< of the refusal
};

/// All limits of tiers and where they hold. A test asks each of them of each tier over HTTP.
inline constexpr std::array<TierLimit, 6> tierLimits{{
    {TierFeature::PremiumLessons, "", "LessonGate::open", ErrorKind::PermissionDenied,
     api::codes::subscriptionRequired},
    {TierFeature::DailyLessons, "daily-lessons", "LessonGate::open", ErrorKind::RateLimited,
     api::codes::dailyLimitReached},
    {TierFeature::ApiRequests, "api-requests", "BucketRateLimiter::admit", ErrorKind::RateLimited, "rate_limited"},
    {TierFeature::OfflineDownloads, "offline-downloads", "DownloadRepository::keep", ErrorKind::PermissionDenied,
     "download_limit_reached"},
    {TierFeature::LongStatistics, "advanced-features", "FeatureGate::admitAdvanced", ErrorKind::PermissionDenied,
     "feature_not_included"},
    {TierFeature::LargeExerciseSets, "advanced-features", "FeatureGate::admitAdvanced", ErrorKind::PermissionDenied,
     "feature_not_included"},
}};

} // namespace cinefluent::server
