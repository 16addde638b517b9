// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/security/secret.h"
#include "server/services/subscription/tier.h"

#include <QUrl>

#include <chrono>
#include <map>
#include <vector>

namespace cinefluent::server {

/// How Stripe is reached. Outlives what uses it.
struct StripeSettings
{
    Secret secretKey; ///< empty: no payments
    QUrl apiUrl{QStringLiteral("https://api.stripe.com")};
    std::vector<Secret> webhookSecrets; ///< any of them may have signed: several while one is being replaced
    std::map<Tier, QByteArray> priceOfTier;

    int attempts = 4; ///< of one call, the first included
    std::chrono::milliseconds backoffMin{400};
    std::chrono::milliseconds backoffMax{4'000};
    std::chrono::milliseconds timeout{15'000}; ///< of one attempt
};

} // namespace cinefluent::server
