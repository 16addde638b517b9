// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/subscription/subscriptionservice.h"

#include "common/base/jsonwriter.h"

namespace cinefluent::server {

SubscriptionService::SubscriptionService(SubscriptionRepository &repository, const TierPolicy &policy,
                                         const Clock &clock)
    : m_repository(repository)
    , m_policy(policy)
    , m_clock(clock)
{
}

Task<Result<QByteArray>> SubscriptionService::status(UserId user)
{
    const auto entitlement = co_await m_repository.entitlement(user);
    if (!entitlement)
        co_return entitlement.error();
    const Entitlement held = entitlement->value_or(Entitlement());
    const Tier tier = effectiveTier(held, m_clock.now());
    const bool isActive = tier != Tier::Free;
    const TierRules &rules = m_policy.rules(tier);
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().member("tier", toString(tier)).member("isActive", isActive);
    if (isActive && held.endsAt)
        json.member("expiresAt", toIso8601(*held.endsAt));
    json.key("features").beginArray();
    for (const QString &feature : m_policy.features(tier))
        json.value(feature);
    json.endArray().key("limits").beginObject();
    json.member("dailyLessons", rules.dailyLessons).member("offlineDownloads", rules.offlineDownloads);
    json.member("advancedFeatures", rules.advancedFeatures).endObject().endObject();
    co_return out;
}

} // namespace cinefluent::server
