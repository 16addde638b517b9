// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/sync/exchange.h"

namespace cinefluent::sync {

/// All that a client has to keep durably, in one piece: with each `record` and each `receive`.
struct ReplicaContent
{
    QUuid client;
    QUuid epoch; ///< null before the first answer
    qint64 cursor = 0;
    qint64 lastSequence = 0;  ///< the last that was given to an operation
    SharedState confirmed;    ///< the log's state at `cursor`
    QList<Operation> pending; ///< not known to be in the log
    bool wantsSnapshot = false;
};

/// What an answer meant.
enum class Received
{
    Applied,
    Ignored,   ///< an answer to another state of this replica: late, twice, or for a former name
    Renamed,   ///< another copy of the project has this client's name; what is pending goes out again under a new one
    Mismatch,  ///< the hashes differ: nothing was taken, the next request asks for the whole state
    Repaired,  ///< the whole state was taken
    NewHistory ///< the server was set up anew or restored: what it lacks goes out again
};

/// One editor's copy: the client's side as a pure state machine. What is shown is what the log has, then what is
/// pending, as the log would apply it now. No call loses an operation that is not in the log. One thread.
class Replica
{
public:
    explicit Replica(const QUuid &client);
    explicit Replica(ReplicaContent content);

    [[nodiscard]] const ReplicaContent &content() const { return m_content; }
    [[nodiscard]] const SharedState &confirmed() const { return m_content.confirmed; }
    /// What the editor sees and edits.
    [[nodiscard]] const SharedState &shown() const { return m_shown; }
    [[nodiscard]] bool isSettled() const { return m_content.pending.isEmpty() && !m_content.wantsSnapshot; }

    /// The editor's step, made on `shown()`; its id is given here.
    void record(Operation operation);

    /// The next request: the oldest pending operations, at most maxExchangedOperations.
    [[nodiscard]] ExchangeRequest request() const;

    /// `newClient` becomes this copy's name where it needs another one.
    Received receive(const ExchangeAnswer &answer, const QUuid &newClient);

private:
    void rename(const QUuid &client);
    void showPending();
    Received receiveEntries(const ExchangeAnswer &answer);
    Received receiveSnapshot(const ExchangeAnswer &answer, const QUuid &newClient);
    void proposeAgain(const SharedState &former, const QUuid &newClient);
    [[nodiscard]] const Operation *findPending(const OperationId &id) const;
    void dropPendingUpTo(qint64 sequence);

    ReplicaContent m_content;
    SharedState m_shown;
};

} // namespace cinefluent::sync
