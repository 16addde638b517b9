// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/merge/fieldmerge.h"

#include "common/merge/listvalue.h"
#include "common/merge/textmerge.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace cinefluent::merge {

namespace {

bool isRemoval(FieldKind kind, const FieldValue &value)
{
    return !value || ((kind == FieldKind::Text || kind == FieldKind::List) && value->isEmpty());
}

std::optional<QString> mergeRanges(const QString &base, const QString &a, const QString &b)
{
    const QStringList was = base.split(u' ');
    const QStringList one = a.split(u' ');
    const QStringList other = b.split(u' ');
    if (was.size() != 2 || one.size() != 2 || other.size() != 2)
        return std::nullopt;
    QStringList ends;
    for (qsizetype i = 0; i < 2; ++i) {
        if (one.at(i) != was.at(i) && other.at(i) != was.at(i) && one.at(i) != other.at(i))
            return std::nullopt;
        ends.append(one.at(i) != was.at(i) ? one.at(i) : other.at(i));
    }
    bool isInNumber = false;
    bool isOutNumber = false;
    const qint64 in = ends.at(0).toLongLong(&isInNumber);
    const qint64 out = ends.at(1).toLongLong(&isOutNumber);
    return isInNumber && isOutNumber && in < out ? std::optional(ends.join(u' ')) : std::nullopt;
}

std::optional<QString> mergeByKind(FieldKind kind, const QString &base, const QString &a, const QString &b)
{
    switch (kind) {
    case FieldKind::Text:
        return mergeTexts(base, a, b);
    case FieldKind::List:
        return toListValue(mergeLists(fromListValue(base), fromListValue(a), fromListValue(b)));
    case FieldKind::Range:
        return mergeRanges(base, a, b);
    case FieldKind::Scalar:
        break;
    }
    return std::nullopt;
}

} // namespace

FieldMerge mergeField(FieldKind kind, const FieldValue &base, const FieldValue &a, const FieldValue &b)
{
    if (a == b || b == base)
        return {a, {}};
    if (a == base)
        return {b, {}};
    if (isRemoval(kind, a) && isRemoval(kind, b))
        return {std::max(a, b), {}}; // an emptied field over one that is gone
    if (isRemoval(kind, a))
        return {b, {}};
    if (isRemoval(kind, b))
        return {a, {}};
    if (const auto merged = mergeByKind(kind, base.value_or(QString()), *a, *b))
        return {*merged, {}};
    return {std::max(a, b), std::min(a, b)};
}

RecordMerge mergeRecords(EntityKind kind, const Fields &base, const Fields &a, const Fields &b)
{
    QSet<QString> names;
    for (const Fields *fields : {&base, &a, &b}) {
        for (auto it = fields->keyBegin(); it != fields->keyEnd(); ++it)
            names.insert(*it);
    }
    RecordMerge merged;
    for (const QString &name : names) {
        const FieldMerge field =
            mergeField(kindOf(kind, name), fieldOf(base, name), fieldOf(a, name), fieldOf(b, name));
        setField(merged.fields, name, field.value);
        if (field.setAside)
            merged.setAside.append({name, *field.setAside});
    }
    std::sort(merged.setAside.begin(), merged.setAside.end(),
              [](const SetAside &one, const SetAside &other) { return one.field < other.field; });
    return merged;
}

} // namespace cinefluent::merge
