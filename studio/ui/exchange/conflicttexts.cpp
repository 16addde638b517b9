// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/exchange/conflicttexts.h"

#include "common/merge/fieldschema.h"
#include "common/merge/listvalue.h"
#include "common/timeline/framerate.h"
#include "studio/ui/widgets/languagebox.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace cinefluent::studio {

using merge::EntityKind;

namespace {

struct ConflictTexts
{
    Q_DECLARE_TR_FUNCTIONS(ConflictTexts)
};

QString clockText(const QString &microseconds)
{
    return toClockText(MediaTime::fromUs(microseconds.toLongLong()));
}

QString gone()
{
    return ConflictTexts::tr("Something that is gone");
}

} // namespace

QString entityText(const ProjectContent &content, const merge::EntityKey &key)
{
    switch (key.kind) {
    case EntityKind::Movie:
        return ConflictTexts::tr("The movie");
    case EntityKind::Settings:
        return ConflictTexts::tr("The project’s settings");
    case EntityKind::Cue: {
        const Cue *cue = content.findCue(CueId(key.id));
        return cue ? ConflictTexts::tr("Cue %1, %2")
                         .arg(content.track().indexOf(cue->id) + 1)
                         .arg(toClockText(cue->range.in))
                   : gone();
    }
    case EntityKind::Lesson: {
        const Lesson *lesson = content.findLesson(LessonId(key.id));
        return lesson ? ConflictTexts::tr("Lesson %1").arg(lesson->order) : gone();
    }
    case EntityKind::Headword: {
        const Headword *headword = content.findHeadword(HeadwordId(key.id));
        return headword ? ConflictTexts::tr("Word “%1”").arg(headword->word) : gone();
    }
    case EntityKind::Sense:
        return ConflictTexts::tr("A meaning of a word");
    case EntityKind::Occurrence:
        break;
    }
    return ConflictTexts::tr("A place where a word is taught");
}

QString fieldText(const QString &field)
{
    const QString translation = QStringLiteral("translations/");
    if (field.startsWith(translation))
        return ConflictTexts::tr("Translation, %1").arg(languageTitle(field.mid(translation.size())));
    const QHash<QString, QString> names{
        {QStringLiteral("text"), ConflictTexts::tr("Text")},
        {QStringLiteral("notes"), ConflictTexts::tr("Notes")},
        {QStringLiteral("range"), ConflictTexts::tr("Times")},
        {QStringLiteral("title"), ConflictTexts::tr("Title")},
        {QStringLiteral("originalTitle"), ConflictTexts::tr("Original title")},
        {QStringLiteral("description"), ConflictTexts::tr("Description")},
        {QStringLiteral("objectives"), ConflictTexts::tr("Objectives")},
        {QStringLiteral("order"), ConflictTexts::tr("Order")},
        {QStringLiteral("level"), ConflictTexts::tr("Level")},
        {QStringLiteral("word"), ConflictTexts::tr("Spelling")},
        {QStringLiteral("example"), ConflictTexts::tr("Example")},
        {QStringLiteral("definition"), ConflictTexts::tr("Definition")},
    };
    return names.value(field, field);
}

QString valueText(const merge::EntityKey &key, const QString &field, const QString &value)
{
    switch (merge::kindOf(key.kind, field)) {
    case merge::FieldKind::Range: {
        const QStringList ends = value.split(u' ');
        return ends.size() == 2 ? ConflictTexts::tr("%1 to %2").arg(clockText(ends[0]), clockText(ends[1])) : value;
    }
    case merge::FieldKind::List:
        return QLocale().createSeparatedList(merge::fromListValue(value));
    case merge::FieldKind::Text:
    case merge::FieldKind::Scalar:
        break;
    }
    return value;
}

} // namespace cinefluent::studio
