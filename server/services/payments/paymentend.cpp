// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/payments/paymentend.h"

#include "server/services/payments/paymenterrors.h"

#include <QJsonDocument>

namespace cinefluent::server {

Task<Result<void>> endPayments(PaymentGateway &gateway, Job job)
{
    if (!gateway.isConfigured())
        co_return paymentsNotConfigured();
    const QJsonObject payload = QJsonDocument::fromJson(job.payload).object();
    const QByteArray customerId = payload[QLatin1String("customerId")].toString().toUtf8();
    if (customerId.isEmpty())
        co_return makeError(ErrorKind::InvalidInput, QStringLiteral("job_payload_invalid"),
                            QStringLiteral("The job names no customer."));
    const auto held = co_await gateway.subscriptionsOf(customerId);
    if (!held)
        co_return held.error();
    for (const GatewaySubscription &subscription : *held) {
        const QByteArray id = subscription.entry.objectId;
        const auto ended = co_await gateway.cancelNow(id, "end-" + id);
        if (!ended)
            co_return ended.error();
    }
    co_return {};
}

} // namespace cinefluent::server
