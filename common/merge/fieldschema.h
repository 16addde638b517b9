// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/merge/record.h"

#include <QList>

namespace cinefluent::merge {

/// How two changes of one field meet.
enum class FieldKind
{
    Scalar, ///< one of the two stands
    Text,   ///< word by word where the changes do not touch
    List,   ///< see listvalue.h: entries are added and removed one by one
    Range   ///< "IN OUT" in µs: each end by itself as long as IN stays before OUT
};

/// The kind of `field`, by name alone; Scalar for names that are not known here.
[[nodiscard]] FieldKind kindOf(EntityKind entity, const QString &field);

/// Entities that `fields` points to: the headword of a sense; headword, sense and cue of an occurrence.
[[nodiscard]] QList<EntityKey> referencesOf(EntityKind entity, const Fields &fields);

} // namespace cinefluent::merge
