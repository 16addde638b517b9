// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/sync/sharedstate.h"

#include <optional>

namespace cinefluent::sync {

/// Operations in one request and in one answer.
inline constexpr qsizetype maxExchangedOperations = 200;
/// Changes in one operation; `operationsOf` divides what is more.
inline constexpr qsizetype maxChangesInOperation = 2'000;

/// A client's side of one exchange: what it has, and what it wants the others to have.
struct ExchangeRequest
{
    QUuid epoch; ///< of the log `cursor` counts in; null before the first answer
    QUuid client;
    qint64 cursor = 0;           ///< operations of the log that the client has applied
    QList<Operation> operations; ///< oldest first; all of `client`, sequences without a gap
    bool wantsSnapshot = false;  ///< the whole state instead of what came after `cursor`
};

/// One operation of the log; without content where the request brought it.
struct LogEntry
{
    OperationId id;
    std::optional<Operation> operation;
};

/// The whole state after `cursor` operations.
struct Snapshot
{
    qint64 cursor = 0;
    SharedState state;
};

struct ExchangeAnswer
{
    QUuid epoch;
    QUuid client;     ///< of the request
    qint64 after = 0; ///< of the request
    /// The last of the request's operations, which are all in the log; 0 where it brought none. What else the log has
    /// under the client's name may be another copy's.
    qint64 accepted = 0;
    /// The first sequence of the request that the log has with another content: this client's name is taken by a copy.
    std::optional<qint64> forkedAt;
    QList<LogEntry> entries; ///< of the log, from `after` + 1 on
    bool hasMore = false;
    /// ContentDigest::toString after the last entry or of the snapshot; nothing where `hasMore`.
    std::optional<QString> digest;
    std::optional<Snapshot> snapshot; ///< instead of entries
};

/// `changes` as operations without ids, in an order that keeps what is pointed to before what points to it, and the
/// other way round for removals.
[[nodiscard]] QList<Operation> operationsOf(QList<EntityChange> changes);

/// What turns `from` into `target`; by kind and id.
[[nodiscard]] QList<EntityChange> differences(const SharedState &from,
                                              const QHash<merge::EntityKey, merge::Fields> &target);

} // namespace cinefluent::sync
