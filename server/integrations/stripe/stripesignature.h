// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"
#include "server/services/security/secret.h"

#include <vector>

namespace cinefluent::server {

/// Checks a Stripe-Signature header ("t=…,v1=…[,v1=…]") over the body as it came: HMAC-SHA256 of "t.body" under one of
/// the endpoint's secrets, not older or newer than 300 s (docs.stripe.com/webhooks, "Verify webhook signatures
/// manually"). Schemes other than v1 are not looked at. Error: InvalidInput "webhook_signature_invalid". Any thread.
[[nodiscard]] Result<void> verifyStripeSignature(const QByteArray &header, const QByteArray &body,
                                                 const std::vector<Secret> &secrets, Instant now);

} // namespace cinefluent::server
