// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/setlessondetails.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"
#include "studio/document/lessonorder.h"

namespace cinefluent::studio {

SetLessonDetails::SetLessonDetails(Lesson details)
    : m_details(std::move(details))
{
}

QByteArray SetLessonDetails::verb() const
{
    return "set_lesson_details";
}

Result<ChangeSet> SetLessonDetails::plan(const ProjectContent &content) const
{
    const Lesson *lesson = content.findLesson(m_details.id);
    if (!lesson)
        return commanderrors::lessonNotFound();
    if (!isLanguageTag(m_details.language))
        return commanderrors::languageInvalid(m_details.language);
    Lesson changed = m_details;
    changed.range = lesson->range;
    ChangePlan plan(content);
    if (changed.language != lesson->language)
        renumber(plan, lessonsOfLanguage(content, lesson->language, lesson->id));
    placeLesson(plan, content, changed);
    return plan.take();
}

QByteArray SetLessonDetails::mergeKey() const
{
    return m_details.id.toByteArray();
}

} // namespace cinefluent::studio
