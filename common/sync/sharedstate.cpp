// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sync/sharedstate.h"

#include "common/merge/fieldmerge.h"
#include "common/merge/fieldschema.h"

#include <QStringList>

#include <algorithm>

namespace cinefluent::sync {

using merge::EntityKey;
using merge::Fields;

namespace {

QByteArray conflictId(const EntityKey &key, const QString &field, const QString &value)
{
    return textsHash("conflict", key, {field, value});
}

QByteArray removedHash(const EntityKey &key, const Fields &fields, const OperationId &by)
{
    QStringList texts{by.client.toString(QUuid::WithoutBraces), QString::number(by.sequence)};
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        texts << it.key() << *it;
    return textsHash("removed", key, texts);
}

QList<EntityKey> inOrder(const QSet<EntityKey> &keys)
{
    QList<EntityKey> list(keys.cbegin(), keys.cend());
    std::sort(list.begin(), list.end(), merge::isBefore);
    return list;
}

} // namespace

QByteArray Conflict::id() const
{
    return conflictId(key, field, value);
}

void SharedState::apply(const Operation &operation)
{
    // First, for a change below may set aside the very version that is settled: then it has to stay.
    for (const QByteArray &id : operation.settled)
        drop(id);
    bool removes = false;
    for (const EntityChange &change : operation.changes) {
        if (change.action == EntityChange::Action::Remove)
            removes = true;
        else
            applyFields(change);
    }
    if (removes)
        applyRemovals(operation);
    for (const Conflict &conflict : operation.carried) {
        const auto it = m_living.constFind(conflict.key);
        if (it == m_living.cend() || merge::fieldOf(it->fields, conflict.field) != conflict.value)
            add(conflict);
    }
}

void SharedState::applyFields(const EntityChange &change)
{
    const EntityKey &key = change.key;
    if (m_removed.contains(key)) {
        if (change.action == EntityChange::Action::Create)
            forgetRemoved(key);
        else
            revive(key);
    }
    Fields fields = m_living.value(key).fields;
    for (const FieldChange &field : change.fields) {
        const merge::FieldMerge merged = merge::mergeField(merge::kindOf(key.kind, field.field), field.before,
                                                           merge::fieldOf(fields, field.field), field.after);
        if (merged.setAside) {
            if (field.before) // its author went on from a version that had been set aside
                drop(conflictId(key, field.field, *field.before));
            add({key, field.field, field.before, *merged.setAside});
        }
        if (merged.value)
            drop(conflictId(key, field.field, *merged.value));
        merge::setField(fields, field.field, merged.value);
    }
    put(key, fields);
    for (const EntityKey &reference : merge::referencesOf(key.kind, fields))
        revive(reference);
}

void SharedState::applyRemovals(const Operation &operation)
{
    QSet<EntityKey> going;
    QSet<EntityKey> staying;
    for (const EntityChange &change : operation.changes) {
        if (change.action != EntityChange::Action::Remove)
            continue;
        const auto it = m_living.constFind(change.key);
        if (it != m_living.cend())
            (it->hash == change.seen ? going : staying).insert(change.key);
    }
    const auto mustStay = [&](const EntityKey &key) {
        const QSet<EntityKey> referrers = m_referrers.value(key);
        if (std::any_of(referrers.cbegin(), referrers.cend(),
                        [&](const EntityKey &one) { return !going.contains(one); }))
            return true;
        const QList<EntityKey> references = merge::referencesOf(key.kind, m_living.value(key).fields);
        return std::any_of(references.cbegin(), references.cend(),
                           [&](const EntityKey &one) { return staying.contains(one); });
    };
    for (bool isStable = false; !isStable;) {
        isStable = true;
        const QList<EntityKey> candidates(going.cbegin(), going.cend());
        for (const EntityKey &key : candidates) {
            if (mustStay(key)) {
                going.remove(key);
                staying.insert(key);
                isStable = false;
            }
        }
    }
    for (const EntityKey &key : std::as_const(going)) {
        const Fields fields = m_living.value(key).fields;
        takeAway(key);
        restoreRemoved(key, fields, operation.id);
    }
}

void SharedState::put(const EntityKey &key, const Fields &fields)
{
    takeAway(key);
    restore(key, fields);
}

void SharedState::restore(const EntityKey &key, const Fields &fields)
{
    const QByteArray hash = entityHash(key, fields);
    m_digest.add(size_t(key.kind), hash);
    m_living.insert(key, {fields, hash});
    for (const EntityKey &reference : merge::referencesOf(key.kind, fields))
        m_referrers[reference].insert(key);
}

void SharedState::takeAway(const EntityKey &key)
{
    const auto it = m_living.find(key);
    if (it == m_living.end())
        return;
    m_digest.subtract(size_t(key.kind), it->hash);
    for (const EntityKey &reference : merge::referencesOf(key.kind, it->fields)) {
        const auto referrers = m_referrers.find(reference);
        if (referrers != m_referrers.end() && referrers->remove(key) && referrers->isEmpty())
            m_referrers.erase(referrers);
    }
    m_living.erase(it);
}

void SharedState::restoreRemoved(const EntityKey &key, const Fields &fields, const OperationId &by)
{
    const QByteArray hash = removedHash(key, fields, by);
    m_digest.add(removedPlace, hash);
    m_removed.insert(key, {fields, by, hash});
    m_removedTogether[by].insert(key);
}

void SharedState::forgetRemoved(const EntityKey &key)
{
    const auto it = m_removed.find(key);
    if (it == m_removed.end())
        return;
    m_digest.subtract(removedPlace, it->hash);
    const auto together = m_removedTogether.find(it->by);
    if (together != m_removedTogether.end() && together->remove(key) && together->isEmpty())
        m_removedTogether.erase(together);
    m_removed.erase(it);
}

void SharedState::revive(const EntityKey &key)
{
    const auto it = m_removed.constFind(key);
    if (it == m_removed.cend())
        return;
    const Removed former = *it;
    forgetRemoved(key);
    put(key, former.fields);
    for (const EntityKey &reference : merge::referencesOf(key.kind, former.fields))
        revive(reference);
    for (const EntityKey &companion : inOrder(m_removedTogether.value(former.by))) {
        const QList<EntityKey> references = merge::referencesOf(companion.kind, m_removed.value(companion).fields);
        if (references.contains(key) && std::all_of(references.cbegin(), references.cend(),
                                                    [&](const EntityKey &one) { return m_living.contains(one); }))
            revive(companion);
    }
}

void SharedState::drop(const QByteArray &id)
{
    if (m_inbox.isEmpty() || m_inbox.remove(id) == 0)
        return;
    m_digest.subtract(conflictPlace, id);
}

void SharedState::restoreConflict(const Conflict &conflict)
{
    add(conflict);
}

void SharedState::add(const Conflict &conflict)
{
    const QByteArray id = conflict.id();
    if (m_inbox.contains(id))
        return;
    Conflict kept = conflict;
    if (kept.base && kept.base->isEmpty()) // so that it is the same after the wire, where nothing is said for both
        kept.base.reset();
    m_inbox.insert(id, kept);
    m_digest.add(conflictPlace, id);
}

} // namespace cinefluent::sync
