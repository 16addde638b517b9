// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/payments/paymenterrors.h"

namespace cinefluent::server {

Error paymentsNotConfigured()
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("payments_not_configured"),
                     QStringLiteral("This server takes no payments. Nothing was charged."));
}

Error paymentInProgress()
{
    return makeError(
        ErrorKind::Conflict, QStringLiteral("payment_in_progress"),
        QStringLiteral("Another change of this subscription is under way. Nothing was charged by this one; "
                       "try again in a moment."));
}

Error subscriptionMissing()
{
    return makeError(ErrorKind::Conflict, QStringLiteral("subscription_missing"),
                     QStringLiteral("This account has no subscription that runs. Nothing was changed."));
}

Error paymentOutcomeUnknown(const QString &detail)
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("payment_outcome_unknown"),
                     QStringLiteral("The payment provider did not answer in time. Repeat the request with the same "
                                    "Idempotency-Key: nothing is charged twice."),
                     detail);
}

} // namespace cinefluent::server
