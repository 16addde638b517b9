// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sync/replica.h"

#include <algorithm>

namespace cinefluent::sync {

using merge::EntityKey;
using merge::Fields;

Replica::Replica(const QUuid &client)
{
    m_content.client = client;
}

Replica::Replica(ReplicaContent content)
    : m_content(std::move(content))
{
    showPending();
}

void Replica::record(Operation operation)
{
    operation.id = {m_content.client, ++m_content.lastSequence};
    for (EntityChange &change : operation.changes) {
        std::sort(change.fields.begin(), change.fields.end(),
                  [](const FieldChange &a, const FieldChange &b) { return a.field < b.field; });
    }
    m_shown.apply(operation);
    m_content.pending.append(std::move(operation));
}

ExchangeRequest Replica::request() const
{
    return {m_content.epoch, m_content.client, m_content.cursor, m_content.pending.mid(0, maxExchangedOperations),
            m_content.wantsSnapshot};
}

Received Replica::receive(const ExchangeAnswer &answer, const QUuid &newClient)
{
    if (answer.client != m_content.client || answer.after != m_content.cursor)
        return Received::Ignored;
    if (answer.forkedAt) {
        // An answer that is late may speak of what has been renamed since; then its client is another.
        dropPendingUpTo(*answer.forkedAt - 1);
        rename(newClient);
        showPending();
        return Received::Renamed;
    }
    if (answer.snapshot)
        return receiveSnapshot(answer, newClient);
    if (!m_content.epoch.isNull() && answer.epoch != m_content.epoch)
        return Received::Ignored;
    return receiveEntries(answer);
}

Received Replica::receiveEntries(const ExchangeAnswer &answer)
{
    SharedState confirmed = m_content.confirmed;
    qint64 lastOwn = 0;
    for (const LogEntry &entry : answer.entries) {
        const Operation *own = findPending(entry.id);
        // Under our name, but another copy's: the next request is told so and takes a new name.
        if (entry.operation ? own && *entry.operation != *own : !own)
            return Received::Ignored;
        confirmed.apply(entry.operation ? *entry.operation : *own);
        if (own)
            lastOwn = entry.id.sequence;
    }
    if (answer.digest && *answer.digest != confirmed.digest().toString()) {
        m_content.wantsSnapshot = true;
        return Received::Mismatch;
    }
    m_content.epoch = answer.epoch;
    m_content.cursor += answer.entries.size();
    m_content.confirmed = confirmed;
    dropPendingUpTo(lastOwn);
    if (!answer.hasMore) // also what a whole state has brought before
        dropPendingUpTo(answer.accepted);
    showPending();
    return Received::Applied;
}

Received Replica::receiveSnapshot(const ExchangeAnswer &answer, const QUuid &newClient)
{
    const Snapshot &snapshot = *answer.snapshot;
    // A log that is shorter than it was has lost what it told us, whatever it calls itself.
    const bool isSameLog =
        (m_content.epoch.isNull() || answer.epoch == m_content.epoch) && snapshot.cursor >= m_content.cursor;
    if ((isSameLog && !m_content.wantsSnapshot) || answer.digest != snapshot.state.digest().toString())
        return Received::Ignored;
    const SharedState former = m_shown;
    m_content.epoch = answer.epoch;
    m_content.cursor = snapshot.cursor;
    m_content.confirmed = snapshot.state;
    m_content.wantsSnapshot = false;
    if (isSameLog) {
        dropPendingUpTo(answer.accepted);
        showPending();
        return Received::Repaired;
    }
    proposeAgain(former, newClient);
    return Received::NewHistory;
}

/// What `former` has and the state does not. Nobody knows what the others did since, so every field comes without what
/// was before: one that differs goes to the inbox instead of replacing what may be newer.
void Replica::proposeAgain(const SharedState &former, const QUuid &newClient)
{
    m_content.client = newClient;
    m_content.lastSequence = 0;
    m_content.pending.clear();
    showPending();
    QHash<EntityKey, Fields> target;
    for (auto it = former.living().cbegin(); it != former.living().cend(); ++it)
        target.insert(it.key(), it->fields);
    QList<EntityChange> changes;
    for (EntityChange &change : differences(m_content.confirmed, target)) {
        const bool isRemoval = change.action == EntityChange::Action::Remove;
        const auto removed = former.removed().constFind(change.key);
        // What the others added since is no removal of ours; nor may an edit of theirs go with one.
        if (isRemoval && (removed == former.removed().cend() || entityHash(change.key, removed->fields) != change.seen))
            continue;
        change.fields.removeIf([](const FieldChange &field) { return !field.after; });
        for (FieldChange &field : change.fields)
            field.before.reset();
        if (isRemoval || !change.fields.isEmpty() || change.action == EntityChange::Action::Create)
            changes.append(change);
    }
    QList<Operation> operations = operationsOf(changes);
    Operation carrying;
    for (auto it = former.inbox().cbegin(); it != former.inbox().cend(); ++it) {
        if (!m_content.confirmed.inbox().contains(it.key()))
            carrying.carried.append(*it);
    }
    if (!carrying.carried.isEmpty())
        operations.append(carrying);
    for (const Operation &operation : std::as_const(operations))
        record(operation);
}

void Replica::rename(const QUuid &client)
{
    m_content.client = client;
    m_content.lastSequence = 0;
    for (Operation &operation : m_content.pending)
        operation.id = {client, ++m_content.lastSequence};
}

void Replica::showPending()
{
    m_shown = m_content.confirmed;
    for (const Operation &operation : std::as_const(m_content.pending))
        m_shown.apply(operation);
}

const Operation *Replica::findPending(const OperationId &id) const
{
    if (m_content.pending.isEmpty() || id.client != m_content.client)
        return nullptr;
    const qint64 place = id.sequence - m_content.pending.constFirst().id.sequence;
    return place >= 0 && place < m_content.pending.size() ? &m_content.pending.at(place) : nullptr;
}

void Replica::dropPendingUpTo(qint64 sequence)
{
    while (!m_content.pending.isEmpty() && m_content.pending.constFirst().id.sequence <= sequence)
        m_content.pending.removeFirst();
}

} // namespace cinefluent::sync
