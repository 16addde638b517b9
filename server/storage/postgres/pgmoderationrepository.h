// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/community/moderationrepository.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

/// Reports and cases, in transactions as cinefluent_worker: learners have no right to either but to read their own.
class PgModerationRepository final : public ModerationRepository
{
public:
    explicit PgModerationRepository(TransactionPool &transactions);

    Task<Result<ReportRow>> report(ReportId id, ReportSubject subject, UserId reporter, ReportDraft draft) override;
    Task<Result<RowPage<CaseRow>>> cases(CaseState state, PageRequest part) override;
    Task<Result<std::optional<CaseDetail>>> find(CaseId id) override;
    Task<Result<void>> decide(CaseId id, Decision decision, UserId moderator, QByteArray requestId) override;

private:
    TransactionPool &m_transactions;
};

} // namespace cinefluent::server
