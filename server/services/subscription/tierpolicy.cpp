// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/subscription/tierpolicy.h"

#include <QSet>

namespace cinefluent::server {

namespace {

constexpr int most = 1'000'000;

Error tierInvalid(const QString &word)
{
    return makeError(ErrorKind::InvalidInput, QStringLiteral("tier_invalid"),
                     QStringLiteral("“%1” is not understood. Write daily-lessons=5 offline-downloads=0 "
                                    "advanced-features=no api-requests=1000, or unlimited for a number.")
                         .arg(word));
}

std::optional<int> countFrom(const QString &text, int least)
{
    if (text == QLatin1String("unlimited"))
        return TierRules::unlimited;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return std::nullopt;
    return number;
}

bool readWord(const QString &name, const QString &value, TierRules &rules)
{
    if (name == QLatin1String("advanced-features")) {
        rules.advancedFeatures = value == QLatin1String("yes");
        return rules.advancedFeatures || value == QLatin1String("no");
    }
    const bool isRate = name == QLatin1String("api-requests");
    const auto count = countFrom(value, isRate ? 1 : 0);
    if (!count)
        return false;
    if (name == QLatin1String("daily-lessons"))
        rules.dailyLessons = *count;
    else if (name == QLatin1String("offline-downloads"))
        rules.offlineDownloads = *count;
    else if (isRate)
        rules.apiRequests = *count == TierRules::unlimited ? 0 : *count;
    else
        return false;
    return true;
}

} // namespace

TierPolicy::TierPolicy()
    : m_rules{TierRules{5, 0, false, std::nullopt}, TierRules{TierRules::unlimited, 25, false, 2'000},
              TierRules{TierRules::unlimited, TierRules::unlimited, true, 5'000}}
{
}

QStringList TierPolicy::limitedTiers() const
{
    QStringList tiers;
    for (const Tier tier : {Tier::Free, Tier::Premium, Tier::Pro}) {
        if (rules(tier).dailyLessons != TierRules::unlimited)
            tiers.append(toString(tier));
    }
    return tiers;
}

bool TierPolicy::hasApiLimits() const
{
    return std::any_of(m_rules.begin(), m_rules.end(), [](const TierRules &one) { return one.apiRequests; });
}

QStringList TierPolicy::features(Tier tier) const
{
    const TierRules &own = rules(tier);
    QStringList features{QStringLiteral("lessons"), QStringLiteral("community")};
    if (opensPremiumLessons(tier))
        features.append(QStringLiteral("premium_lessons"));
    if (own.dailyLessons == TierRules::unlimited)
        features.append(QStringLiteral("unlimited_lessons"));
    if (own.offlineDownloads != 0)
        features.append(QStringLiteral("offline_downloads"));
    if (own.advancedFeatures)
        features.append(QStringLiteral("advanced_features"));
    return features;
}

Result<TierRules> tierRulesFromText(const QString &text, const TierRules &fallback)
{
    TierRules rules = fallback;
    QSet<QString> seen;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.left(equals);
        if (equals < 1 || seen.contains(name) || !readWord(name, word.mid(equals + 1), rules))
            return tierInvalid(word);
        seen.insert(name);
    }
    return rules;
}

} // namespace cinefluent::server
