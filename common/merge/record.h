// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMap>
#include <QString>
#include <QUuid>

#include <optional>

namespace cinefluent::merge {

/// What editors share of a project. The numbers are part of content hashes and never change.
enum class EntityKind : quint8
{
    Movie = 1,    ///< one, under the null id
    Settings = 2, ///< one, under the null id
    Cue = 3,
    Lesson = 4,
    Headword = 5,
    Occurrence = 6,
    Sense = 7 ///< of a headword: an entity of its own, so that an edit outlives a removal of it as a whole
};

struct EntityKey
{
    EntityKind kind = EntityKind::Movie;
    QUuid id;

    friend bool operator==(const EntityKey &, const EntityKey &) = default;
    friend size_t qHash(const EntityKey &key, size_t seed = 0) { return qHashMulti(seed, quint8(key.kind), key.id); }
};

/// An order that is the same in every version of Qt and on every machine, which QUuid's own does not promise.
[[nodiscard]] inline bool isBefore(const EntityKey &a, const EntityKey &b)
{
    return a.kind != b.kind ? a.kind < b.kind : a.id.toRfc4122() < b.id.toRfc4122();
}

/// What a field holds; nothing where the field is not there.
using FieldValue = std::optional<QString>;

/// An entity as its fields, by name: "text", "translations/es". A field that is not there and
/// one that is empty are two things.
using Fields = QMap<QString, QString>;

[[nodiscard]] inline FieldValue fieldOf(const Fields &fields, const QString &name)
{
    const auto it = fields.constFind(name);
    return it == fields.cend() ? FieldValue() : FieldValue(*it);
}

inline void setField(Fields &fields, const QString &name, const FieldValue &value)
{
    if (value)
        fields.insert(name, *value);
    else
        fields.remove(name);
}

} // namespace cinefluent::merge
