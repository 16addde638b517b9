// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/merge/record.h"

#include <QByteArray>
#include <QList>

namespace cinefluent::sync {

/// Names an operation for ever. A client is one copy of a project on one machine, not a person; its sequence starts
/// with 1 and has no gaps.
struct OperationId
{
    QUuid client;
    qint64 sequence = 0;

    friend bool operator==(const OperationId &, const OperationId &) = default;
    friend size_t qHash(const OperationId &id, size_t seed = 0) { return qHashMulti(seed, id.client, id.sequence); }
};

/// One field as its author saw it and as the author left it.
struct FieldChange
{
    QString field;
    merge::FieldValue before;
    merge::FieldValue after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

struct EntityChange
{
    enum class Action : quint8
    {
        Create, ///< every field new; also what was removed and is wanted again
        Change,
        Remove
    };

    merge::EntityKey key;
    Action action = Action::Change;
    QList<FieldChange> fields; ///< by name, none twice; none for a removal
    QByteArray seen;           ///< of a removal: `entityHash` of what its author saw

    friend bool operator==(const EntityChange &, const EntityChange &) = default;
};

/// A version of a field that could not be merged and waits for an editor. `base` is what its author had before it.
struct Conflict
{
    merge::EntityKey key;
    QString field;
    merge::FieldValue base;
    QString value;

    /// 32 bytes, from entity, field and value: the same version set aside twice is one conflict.
    [[nodiscard]] QByteArray id() const;

    friend bool operator==(const Conflict &, const Conflict &) = default;
};

/// What one editor did in one step; takes effect as a whole. There is no time in it: the order of the server's log is
/// the only one.
struct Operation
{
    OperationId id;
    QList<EntityChange> changes; ///< no entity twice
    QList<QByteArray> settled;   ///< ids of conflicts that the author has looked through
    QList<Conflict> carried;     ///< conflicts that a server has forgotten (see Replica)

    friend bool operator==(const Operation &, const Operation &) = default;
};

} // namespace cinefluent::sync
