// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/merge/fieldschema.h"

namespace cinefluent::merge {

/// What two changes of one field come to.
struct FieldMerge
{
    FieldValue value;
    FieldValue
        setAside; ///< the version that could not be merged, for the conflict inbox; nothing where all is in `value`

    friend bool operator==(const FieldMerge &, const FieldMerge &) = default;
};

/// Three-way merge of one field. A side that changed nothing gives way; where both made the same change it counts once;
/// a removal (for texts and lists also an emptying) gives way to an edit; otherwise by `kind`. Where nothing helps, the
/// greater value by UTF-16 code units stands and the other is set aside: no clock, no order of arrival, no machine has
/// a say. The same with `a` and `b` exchanged; for scalars also the same value in whatever order several changes of one
/// base are merged. Pure; any thread.
[[nodiscard]] FieldMerge mergeField(FieldKind kind, const FieldValue &base, const FieldValue &a, const FieldValue &b);

/// One field of a record that could not be merged.
struct SetAside
{
    QString field;
    QString value;

    friend bool operator==(const SetAside &, const SetAside &) = default;
};

struct RecordMerge
{
    Fields fields;
    QList<SetAside> setAside; ///< by field

    friend bool operator==(const RecordMerge &, const RecordMerge &) = default;
};

/// `mergeField` for each field of three states of one entity.
[[nodiscard]] RecordMerge mergeRecords(EntityKind kind, const Fields &base, const Fields &a, const Fields &b);

} // namespace cinefluent::merge
