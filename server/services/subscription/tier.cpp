// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/subscription/tier.h"

namespace cinefluent::server {

QString toString(Tier tier)
{
    switch (tier) {
    case Tier::Free:
        break;
    case Tier::Premium:
        return QStringLiteral("premium");
    case Tier::Pro:
        return QStringLiteral("pro");
    }
    return QStringLiteral("free");
}

std::optional<Tier> tierFromString(QStringView text)
{
    for (const Tier tier : {Tier::Free, Tier::Premium, Tier::Pro}) {
        if (text == toString(tier))
            return tier;
    }
    return std::nullopt;
}

Tier effectiveTier(const Entitlement &entitlement, Instant now)
{
    return entitlement.endsAt && *entitlement.endsAt <= now ? Tier::Free : entitlement.tier;
}

} // namespace cinefluent::server
