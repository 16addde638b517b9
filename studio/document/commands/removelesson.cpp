// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/removelesson.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"
#include "studio/document/lessonorder.h"

namespace cinefluent::studio {

RemoveLesson::RemoveLesson(LessonId id)
    : m_id(id)
{
}

QByteArray RemoveLesson::verb() const
{
    return "remove_lesson";
}

Result<ChangeSet> RemoveLesson::plan(const ProjectContent &content) const
{
    const Lesson *lesson = content.findLesson(m_id);
    if (!lesson)
        return commanderrors::lessonNotFound();
    ChangePlan plan(content);
    plan.remove(m_id);
    renumber(plan, lessonsOfLanguage(content, lesson->language, m_id));
    return plan.take();
}

} // namespace cinefluent::studio
