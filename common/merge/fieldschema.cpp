// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/merge/fieldschema.h"

namespace cinefluent::merge {

namespace {

using Name = QLatin1StringView;

FieldKind kindInMovie(const QString &field)
{
    if (field == Name("title") || field == Name("originalTitle") || field == Name("description"))
        return FieldKind::Text;
    return field == Name("genres") || field == Name("languages") ? FieldKind::List : FieldKind::Scalar;
}

FieldKind kindInCue(const QString &field)
{
    if (field == Name("range"))
        return FieldKind::Range;
    if (field == Name("text") || field == Name("notes") || field.startsWith(Name("translations/")))
        return FieldKind::Text;
    return field == Name("words") ? FieldKind::List : FieldKind::Scalar;
}

FieldKind kindInLesson(const QString &field)
{
    if (field == Name("range"))
        return FieldKind::Range;
    if (field == Name("title") || field == Name("description"))
        return FieldKind::Text;
    return field == Name("objectives") ? FieldKind::List : FieldKind::Scalar;
}

FieldKind kindInHeadword(const QString &field)
{
    if (field == Name("senses"))
        return FieldKind::List;
    return field == Name("example") ? FieldKind::Text : FieldKind::Scalar;
}

FieldKind kindInSense(const QString &field)
{
    return field == Name("definition") || field.startsWith(Name("translations/")) ? FieldKind::Text : FieldKind::Scalar;
}

} // namespace

FieldKind kindOf(EntityKind entity, const QString &field)
{
    switch (entity) {
    case EntityKind::Movie:
        return kindInMovie(field);
    case EntityKind::Settings:
        return field == Name("translationLanguages") ? FieldKind::List : FieldKind::Scalar;
    case EntityKind::Cue:
        return kindInCue(field);
    case EntityKind::Lesson:
        return kindInLesson(field);
    case EntityKind::Headword:
        return kindInHeadword(field);
    case EntityKind::Sense:
        return kindInSense(field);
    case EntityKind::Occurrence:
        break;
    }
    return FieldKind::Scalar;
}

QList<EntityKey> referencesOf(EntityKind entity, const Fields &fields)
{
    QList<EntityKey> references;
    const auto add = [&](EntityKind kind, const QString &field) {
        const QUuid id = QUuid::fromString(fields.value(field));
        if (!id.isNull())
            references.append({kind, id});
    };
    if (entity == EntityKind::Occurrence || entity == EntityKind::Sense)
        add(EntityKind::Headword, QStringLiteral("headword"));
    if (entity == EntityKind::Occurrence) {
        add(EntityKind::Sense, QStringLiteral("sense"));
        add(EntityKind::Cue, QStringLiteral("cue"));
    }
    return references;
}

} // namespace cinefluent::merge
