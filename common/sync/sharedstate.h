// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/sync/contentdigest.h"
#include "common/sync/operation.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace cinefluent::sync {

/// An entity that is there.
struct Living
{
    merge::Fields fields;
    QByteArray hash; ///< `entityHash`
};

/// An entity that was removed, kept for an edit that did not know of it.
struct Removed
{
    merge::Fields fields;
    OperationId by;
    QByteArray hash;
};

/// What all editors of a movie share after some operations: a value that `apply` alone changes. The same operations in
/// the same order give the same state everywhere: on the server, on every machine, in every version of Qt. No clock, no
/// chance, no order of a hash has a say.
class SharedState
{
public:
    [[nodiscard]] const QHash<merge::EntityKey, Living> &living() const { return m_living; }
    [[nodiscard]] const QHash<merge::EntityKey, Removed> &removed() const { return m_removed; }
    /// Versions that wait for an editor, by id.
    [[nodiscard]] const QMap<QByteArray, Conflict> &inbox() const { return m_inbox; }
    [[nodiscard]] const ContentDigest &digest() const { return m_digest; }

    /// Takes any operation that keeps the rules of operation.h, in this order: settled conflicts go; each changed field
    /// is merged (merge::mergeField) with what is there, and what cannot be merged goes to the inbox; then removals.
    /// - A change brings back what somebody removed, with all that was removed along with it and points to it.
    /// - What is pointed to comes back, too.
    /// - A removal whose author did not see the entity as it is has no effect, nor has one of something that a living
    ///   entity points to; what was to go along with it stays.
    void apply(const Operation &operation);

    /// For reading a snapshot: the digest is counted anew.
    void restore(const merge::EntityKey &key, const merge::Fields &fields);
    void restoreRemoved(const merge::EntityKey &key, const merge::Fields &fields, const OperationId &by);
    void restoreConflict(const Conflict &conflict);

private:
    void applyFields(const EntityChange &change);
    void applyRemovals(const Operation &operation);
    void put(const merge::EntityKey &key, const merge::Fields &fields);
    void takeAway(const merge::EntityKey &key);
    void forgetRemoved(const merge::EntityKey &key);
    void revive(const merge::EntityKey &key);
    void drop(const QByteArray &conflictId);
    void add(const Conflict &conflict);

    QHash<merge::EntityKey, Living> m_living;
    QHash<merge::EntityKey, Removed> m_removed;
    QHash<OperationId, QSet<merge::EntityKey>> m_removedTogether;
    QHash<merge::EntityKey, QSet<merge::EntityKey>> m_referrers; ///< of living entities, by what they point to
    QMap<QByteArray, Conflict> m_inbox;
    ContentDigest m_digest;
};

} // namespace cinefluent::sync
