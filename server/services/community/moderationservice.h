// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/ids.h"
#include "server/services/community/moderationrepository.h"
#include "server/services/media/mediaurls.h"

namespace cinefluent::server {

/// Reports of learners, and what moderators make of them; the routes see to it that only moderators read and decide.
/// Belongs to the thread of its repository.
class ModerationService
{
public:
    ModerationService(ModerationRepository &repository, const MediaUrls &urls, IdGenerator &ids);

    /// `{id, reason, note, createdAt}`.
    Task<Result<QByteArray>> report(ReportSubject subject, UserId reporter, ReportDraft draft);
    /// `{cases: ModerationCase[], total, page, totalPages, nextCursor}`.
    Task<Result<QByteArray>> cases(CaseState state, PageRequest part);
    /// The case with `reports`.
    Task<Result<QByteArray>> find(CaseId id);
    /// As `find`, after it.
    Task<Result<QByteArray>> decide(CaseId id, Decision decision, UserId moderator, QByteArray requestId);

private:
    ModerationRepository &m_repository;
    const MediaUrls &m_urls;
    IdGenerator &m_ids;
};

} // namespace cinefluent::server
