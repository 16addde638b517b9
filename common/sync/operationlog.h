// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/sync/exchange.h"

namespace cinefluent::sync {

/// The order in which a movie's operations count, and the state after them: the server's side as a pure state machine.
/// Whoever keeps it writes the operations that `take` adds and the log's epoch durably before the answer is sent.
class OperationLog
{
public:
    /// `epoch` names this log; one that was restored from a backup needs another.
    explicit OperationLog(const QUuid &epoch);

    [[nodiscard]] const QUuid &epoch() const { return m_epoch; }
    [[nodiscard]] qint64 cursor() const { return m_operations.size(); }
    [[nodiscard]] const SharedState &state() const { return m_state; }
    [[nodiscard]] const QList<Operation> &operations() const { return m_operations; }

    /// The last sequence of `client` in the log, 0 where there is none.
    [[nodiscard]] qint64 sequenceOf(const QUuid &client) const { return qint64(m_places.value(client).size()); }

    /// Adds what the log has not of `request`; the same request twice adds it once. Where the request forks nothing is
    /// added. Errors: "sync_sequence_gap" (Conflict) where operations before these are missing.
    Result<ExchangeAnswer> take(const ExchangeRequest &request);

    /// Adds one operation that comes next of its client: for reading a log back.
    void append(const Operation &operation);

private:
    [[nodiscard]] const Operation &at(const OperationId &id) const;
    void answerEntries(const ExchangeRequest &request, ExchangeAnswer &answer) const;

    QUuid m_epoch;
    QList<Operation> m_operations;
    QHash<QUuid, QList<qsizetype>> m_places; ///< by client, in order of sequence
    SharedState m_state;
};

} // namespace cinefluent::sync
