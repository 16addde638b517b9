// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/auditrecord.h"

namespace cinefluent::server {

void writeAudit(pqxx::transaction_base &work, const AuditRecord &record)
{
    constexpr qsizetype maxRequestId = 64;
    exec(work,
         "insert into audit_log (actor_id, action, subject_type, subject_id, request_id, data) "
         "values ($1::uuid, $2, $3, $4::uuid, $5, $6::jsonb)",
         pgParams(record.actor, record.action, record.subjectType, record.subjectId,
                  PgValue::utf8(record.requestId.left(maxRequestId)), PgValue::utf8(record.data)));
}

} // namespace cinefluent::server
