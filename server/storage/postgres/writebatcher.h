// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"
#include "server/storage/postgres/pgresult.h"
#include "server/storage/postgres/pgvalue.h"
#include "server/storage/postgres/pipeline.h"
#include "server/storage/postgres/rowaccess.h"

#include <QObject>

#include <memory>
#include <optional>

namespace cinefluent::server {

/// A statement over whole columns: parameter $n is an array with the n-th value of every row of the batch, e.g.
///
///     insert into t (a, b) select distinct on (a) a, b
///     from unnest($1::uuid[], $2::int[]) with ordinality as row(a, b, n) order by a
///     on conflict (a) do update … returning …
///
/// It must be idempotent for a row sent twice, must lock rows in one order (ORDER BY the conflict key: two servers'
/// batches would deadlock otherwise) and must not touch one target row twice (DISTINCT ON). Values that are arrays
/// themselves travel as text and are cast inside ("b::text[]"). A statement that answers rows gives the 1-based
/// ordinal first; further columns are handed to that row's caller.
struct BatchStatement
{
    Statement statement;
    int columns; ///< parameters of the statement
};

struct WriteBatcherOptions
{
    int rowsPerBatch = 512;
    int pendingLimit = 16'384; ///< rows waiting or under way; one more is answered "database_busy"
    int conflictRetries = 5;   ///< of one batch after a deadlock or serialisation failure
};

/// The hot write path: collects rows while one batch is under way, so batches are as large as the load is high and a
/// lone row waits for nobody. A row is answered after its batch is committed. When a batch is refused for one row's
/// sake it is halved until the offenders stand alone: only they get the error. One that takes too long is halved as
/// well, up to ten times, and the next ones are as small until they get through. When the connection is lost
/// all its rows get "database_unavailable" and the caller may send them again.
///
/// Lives on the thread of its pipeline, which should carry nothing else: a batch waits for the disk.
class WriteBatcher : public QObject
{
    Q_OBJECT

public:
    using Options = WriteBatcherOptions;

    WriteBatcher(Pipeline &pipeline, BatchStatement statement, RowAccess access, Options options = {},
                 QObject *parent = nullptr);
    /// Answers rows not yet sent "database_unavailable".
    ~WriteBatcher() override;

    /// `row` has exactly `statement.columns` values. Returns the row that the statement answered for it, if any.
    Task<Result<std::optional<PgRow>>> write(PgParams row);

    [[nodiscard]] int pending() const;
    /// Batches committed and rows in them since the start, for metrics.
    [[nodiscard]] qint64 batchesWritten() const;
    [[nodiscard]] qint64 rowsWritten() const;

private:
    class Private;
    std::shared_ptr<Private> m_private;
};

} // namespace cinefluent::server
