// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/community/postrepository.h"
#include "server/storage/postgres/auditrecord.h"
#include "server/storage/postgres/rowaccess.h"

namespace cinefluent::server {

/// An author reaches his own rows alone; a moderator everybody's, and what he does is recorded.
[[nodiscard]] inline RowAccess accessOf(const Actor &actor)
{
    return actor.standing == Standing::Moderator ? RowAccess::asRole(RowAccess::Role::Worker, actor.userId.uuid())
                                                 : RowAccess(actor.userId);
}

inline void noteModeration(pqxx::transaction_base &work, const Actor &actor, const char *action,
                           const char *subjectType, const QUuid &subject)
{
    if (actor.standing == Standing::Moderator)
        writeAudit(work, {actor.userId, action, subjectType, subject, actor.requestId});
}

} // namespace cinefluent::server
