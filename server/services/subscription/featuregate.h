// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "server/services/subscription/tierdirectory.h"
#include "server/services/subscription/tierpolicy.h"

namespace cinefluent::server {

/// Decides what an account's tier includes beyond lessons, which LessonGate decides. A change of tier made by another
/// process counts after TierCache::lifetime at most. Belongs to the thread of its directory.
class FeatureGate
{
public:
    FeatureGate(TierDirectory &tiers, const TierPolicy &policy);

    /// Error: PermissionDenied "feature_not_included".
    Task<Result<void>> admitAdvanced(UserId user);
    /// How many lessons may be kept on the account's devices; TierRules::unlimited: any number. Who counts and adds
    /// does both under one lock, or two devices take the last place together.
    Task<int> downloadLimit(UserId user);

private:
    TierDirectory &m_tiers;
    const TierPolicy &m_policy;
};

/// PermissionDenied "download_limit_reached".
[[nodiscard]] Error downloadLimitReached(int limit);

} // namespace cinefluent::server
