// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/auth/identity.h"
#include "server/storage/postgres/pqcompat.h"

namespace cinefluent::server {

/// What was done, by whom, for which request; written in the transaction of the deed.
struct AuditRecord
{
    UserId actor; ///< the transaction's identity
    const char *action;
    const char *subjectType;
    QUuid subjectId; ///< null where the subject has no UUID
    QByteArray requestId;
    QByteArray data = QByteArrayLiteral("{}"); ///< a JSON object without personal data
};

/// Throws what exec() throws.
void writeAudit(pqxx::transaction_base &work, const AuditRecord &record);

} // namespace cinefluent::server
