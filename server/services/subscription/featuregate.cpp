// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/subscription/featuregate.h"

namespace cinefluent::server {

FeatureGate::FeatureGate(TierDirectory &tiers, const TierPolicy &policy)
    : m_tiers(tiers)
    , m_policy(policy)
{
}

Task<Result<void>> FeatureGate::admitAdvanced(UserId user)
{
    const Tier tier = co_await m_tiers.tierOf(user);
    if (m_policy.rules(tier).advancedFeatures)
        co_return {};
    co_return makeError(ErrorKind::PermissionDenied, QStringLiteral("feature_not_included"),
                        QStringLiteral("So much at once is part of a larger subscription. Ask for less, or upgrade."));
}

Task<int> FeatureGate::downloadLimit(UserId user)
{
    const Tier tier = co_await m_tiers.tierOf(user);
    co_return m_policy.rules(tier).offlineDownloads;
}

Error downloadLimitReached(int limit)
{
    const QString message =
        limit == 0 ? QStringLiteral("Keeping lessons on a device is part of a larger subscription.")
                   : QStringLiteral("Your subscription includes %1 lessons kept on devices. Remove one, or upgrade.")
                         .arg(limit);
    return makeError(ErrorKind::PermissionDenied, QStringLiteral("download_limit_reached"), message);
}

} // namespace cinefluent::server
