// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/learning/progressrepository.h"
#include "server/storage/postgres/pipeline.h"
#include "server/storage/postgres/writebatcher.h"

namespace cinefluent::server {

/// Progress over the hot write path. Belongs to the thread of its pipelines.
class PgProgressRepository final : public ProgressRepository
{
public:
    /// `writes` carries the batches and nothing else; `reads` answers what was sent before.
    PgProgressRepository(Pipeline &writes, Pipeline &reads);

    Task<Result<RecordOutcome>> record(ProgressEvent event) override;
    Task<Result<std::optional<StoredEvent>>> find(UserId userId, QUuid eventId) override;

    [[nodiscard]] const WriteBatcher &batcher() const { return m_batcher; }

private:
    Pipeline &m_reads;
    WriteBatcher m_batcher;
};

} // namespace cinefluent::server
