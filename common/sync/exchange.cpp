// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sync/exchange.h"

#include <algorithm>

namespace cinefluent::sync {

using merge::EntityKey;
using merge::EntityKind;
using merge::Fields;

namespace {

/// Below what points to it.
int depthOf(EntityKind kind)
{
    if (kind == EntityKind::Occurrence)
        return 2;
    return kind == EntityKind::Sense ? 1 : 0;
}

bool comesBefore(const EntityChange &a, const EntityChange &b)
{
    const bool removesA = a.action == EntityChange::Action::Remove;
    const bool removesB = b.action == EntityChange::Action::Remove;
    if (removesA != removesB)
        return removesB;
    const int depthA = depthOf(a.key.kind);
    const int depthB = depthOf(b.key.kind);
    if (depthA != depthB)
        return removesA ? depthA > depthB : depthA < depthB;
    return merge::isBefore(a.key, b.key);
}

EntityChange changeBetween(const EntityKey &key, const Fields &from, const Fields &to)
{
    EntityChange change{key, EntityChange::Action::Change, {}, {}};
    for (auto it = from.cbegin(); it != from.cend(); ++it) {
        if (!to.contains(it.key()))
            change.fields.append({it.key(), *it, {}});
    }
    for (auto it = to.cbegin(); it != to.cend(); ++it) {
        const merge::FieldValue before = merge::fieldOf(from, it.key());
        if (before != *it)
            change.fields.append({it.key(), before, *it});
    }
    std::sort(change.fields.begin(), change.fields.end(),
              [](const FieldChange &a, const FieldChange &b) { return a.field < b.field; });
    return change;
}

} // namespace

QList<Operation> operationsOf(QList<EntityChange> changes)
{
    std::sort(changes.begin(), changes.end(), comesBefore);
    QList<Operation> operations;
    for (qsizetype from = 0; from < changes.size(); from += maxChangesInOperation)
        operations.append({{}, changes.mid(from, maxChangesInOperation), {}, {}});
    return operations;
}

QList<EntityChange> differences(const SharedState &from, const QHash<EntityKey, Fields> &target)
{
    QList<EntityChange> changes;
    for (auto it = target.cbegin(); it != target.cend(); ++it) {
        const auto was = from.living().constFind(it.key());
        if (was != from.living().cend() && was->fields == *it)
            continue;
        EntityChange change = changeBetween(it.key(), was == from.living().cend() ? Fields() : was->fields, *it);
        if (was == from.living().cend())
            change.action = EntityChange::Action::Create;
        changes.append(change);
    }
    for (auto it = from.living().cbegin(); it != from.living().cend(); ++it) {
        if (!target.contains(it.key()))
            changes.append({it.key(), EntityChange::Action::Remove, {}, it->hash});
    }
    std::sort(changes.begin(), changes.end(),
              [](const EntityChange &a, const EntityChange &b) { return merge::isBefore(a.key, b.key); });
    return changes;
}

} // namespace cinefluent::sync
