// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/sync/exchange.h"

namespace cinefluent::sync {

/// Where the operations of one movie are kept, in the order in which they count. What it throws passes through.
class OperationStore
{
public:
    OperationStore() = default;
    virtual ~OperationStore() = default;

    /// How many there are.
    [[nodiscard]] virtual qint64 cursor() const = 0;
    /// The last sequence of `client`, 0 where there is none.
    [[nodiscard]] virtual qint64 sequenceOf(const QUuid &client) const = 0;
    /// The operation of an id that is there.
    [[nodiscard]] virtual Operation at(const OperationId &id) const = 0;
    /// At most `count` operations after the first `cursor`.
    [[nodiscard]] virtual QList<Operation> after(qint64 cursor, qsizetype count) const = 0;
    virtual void append(const Operation &operation) = 0;

protected:
    OperationStore(const OperationStore &) = default;
    OperationStore &operator=(const OperationStore &) = default;
};

/// The server's side as a pure state machine: adds what `store` has not of `request` to it and to `state`, which is
/// what its operations come to; the same request twice adds it once. Where the request forks nothing is added. `epoch`
/// names the log; one that was restored from a backup needs another. The caller keeps what was added durably before it
/// sends the answer. Errors: "sync_sequence_gap" (Conflict) where operations before these are missing; what was added
/// until then has to be thrown away.
Result<ExchangeAnswer> exchange(OperationStore &store, SharedState &state, const QUuid &epoch,
                                const ExchangeRequest &request);

/// A whole log in memory.
class OperationLog final : private OperationStore
{
public:
    explicit OperationLog(const QUuid &epoch);

    [[nodiscard]] const QUuid &epoch() const { return m_epoch; }
    [[nodiscard]] qint64 cursor() const override { return m_operations.size(); }
    [[nodiscard]] const SharedState &state() const { return m_state; }
    [[nodiscard]] const QList<Operation> &operations() const { return m_operations; }

    Result<ExchangeAnswer> take(const ExchangeRequest &request) { return exchange(*this, m_state, m_epoch, request); }
    /// Adds one operation that comes next of its client: for reading a log back.
    void restore(const Operation &operation);

private:
    [[nodiscard]] qint64 sequenceOf(const QUuid &client) const override { return m_places.value(client).size(); }
    [[nodiscard]] Operation at(const OperationId &id) const override;
    [[nodiscard]] QList<Operation> after(qint64 cursor, qsizetype count) const override;
    void append(const Operation &operation) override;

    QUuid m_epoch;
    QList<Operation> m_operations;
    QHash<QUuid, QList<qsizetype>> m_places; ///< by client, in order of sequence
    SharedState m_state;
};

} // namespace cinefluent::sync
