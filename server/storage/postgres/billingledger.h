// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/payments/paymentrepository.h"
#include "server/storage/postgres/pqcompat.h"

namespace cinefluent::server {

/// The ledger of payments inside of a transaction of cinefluent_worker.

/// Appends the entry where it is new, and brings the account of its customer in line with the whole ledger. Entries of
/// one customer, and of one charge, queue: whoever comes last sees all of them.
[[nodiscard]] RecordedBilling appendBilling(pqxx::transaction_base &work, const BillingEvent &event,
                                            const BillingRules &rules);

/// Makes the provider's customer that of the account where neither has another; the account's customer then.
[[nodiscard]] QByteArray linkCustomer(pqxx::transaction_base &work, UserId user, const QByteArray &customerId,
                                      const BillingRules &rules);

} // namespace cinefluent::server
