// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/error.h"

namespace cinefluent::server {

/// Unavailable "payments_not_configured".
[[nodiscard]] Error paymentsNotConfigured();
/// Conflict "payment_in_progress": another request of this account is under way.
[[nodiscard]] Error paymentInProgress();
/// Conflict "subscription_missing": there is nothing to cancel or to resume.
[[nodiscard]] Error subscriptionMissing();
/// Unavailable "payment_outcome_unknown": the provider did not answer, or not to the end.
[[nodiscard]] Error paymentOutcomeUnknown(const QString &detail);

} // namespace cinefluent::server
