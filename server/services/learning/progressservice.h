// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/ids.h"
#include "server/services/learning/progressrepository.h"

namespace cinefluent::server {

/// Takes learners' progress reports. Belongs to the thread of its repository.
class ProgressService
{
public:
    ProgressService(ProgressRepository &repository, IdGenerator &ids, const Clock &clock);

    /// `idempotencyKey` is the header of that name, empty where there is none; an event id in the body wins over it.
    /// An event without either counts each time. Instants in the future count as now. Errors: those of
    /// progressUpdateFromJson, "lesson_not_found", "subscription_required", "event_conflict" (the id came with other
    /// content), "idempotency_key_invalid", those of the database.
    Task<Result<LessonProgress>> update(UserId userId, QByteArray body, QByteArray idempotencyKey);

private:
    ProgressRepository &m_repository;
    IdGenerator &m_ids;
    const Clock &m_clock;
};

} // namespace cinefluent::server
