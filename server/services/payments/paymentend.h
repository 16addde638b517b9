// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/jobs/job.h"
#include "server/services/payments/paymentgateway.h"

namespace cinefluent::server {

/// The kind of job that an erased account leaves; payload `{customerId}`.
inline constexpr char paymentEndJobKind[] = "payments.end";

/// Cancels whatever the customer has subscribed to, at once: the account is gone. May be repeated. Errors:
/// "payments_not_configured", "job_payload_invalid", those of the gateway.
Task<Result<void>> endPayments(PaymentGateway &gateway, Job job);

} // namespace cinefluent::server
