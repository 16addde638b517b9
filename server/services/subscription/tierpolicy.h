// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "server/services/subscription/tier.h"

#include <QStringList>

#include <array>

namespace cinefluent::server {

/// What one tier may do.
struct TierRules
{
    static constexpr int unlimited = -1;

    int dailyLessons = unlimited;     ///< different lessons opened on one day of the learner's own calendar
    int offlineDownloads = unlimited; ///< lessons kept on a learner's devices
    bool advancedFeatures = false;
    /// Requests an hour in the `api` bucket; nothing: as many as every account has.
    std::optional<int> apiRequests;

    friend bool operator==(const TierRules &, const TierRules &) = default;
};

/// The rules of all tiers: the one place that says who may do what. Premium lessons are for every tier but the free
/// one; all else is the operator's to set.
class TierPolicy
{
public:
    TierPolicy(); ///< what the settings are without the operator's word

    [[nodiscard]] const TierRules &rules(Tier tier) const { return m_rules[size_t(tier)]; }
    void setRules(Tier tier, const TierRules &rules) { m_rules[size_t(tier)] = rules; }

    [[nodiscard]] static bool opensPremiumLessons(Tier tier) { return tier != Tier::Free; }
    /// Tiers with a limit of daily lessons, by name.
    [[nodiscard]] QStringList limitedTiers() const;
    [[nodiscard]] bool hasApiLimits() const;
    /// Names of what a tier includes, for apps to show: "lessons", "community", "premium_lessons", "unlimited_lessons",
    /// "offline_downloads", "advanced_features". They follow from the rules, so none is promised that is not given.
    [[nodiscard]] QStringList features(Tier tier) const;

private:
    std::array<TierRules, tierCount> m_rules;
};

/// From "daily-lessons=5 offline-downloads=0 advanced-features=no api-requests=1000": words in any order, each at most
/// once, numbers 0 to 1,000,000 or "unlimited", `api-requests` at least 1 and optional. Whatever is not said is as in
/// `fallback`. Error: "tier_invalid", naming the word.
[[nodiscard]] Result<TierRules> tierRulesFromText(const QString &text, const TierRules &fallback);

} // namespace cinefluent::server
