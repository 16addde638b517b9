// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/addlesson.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"
#include "studio/document/lessonorder.h"

namespace cinefluent::studio {

AddLesson::AddLesson(Lesson lesson)
    : m_lesson(std::move(lesson))
{
}

QByteArray AddLesson::verb() const
{
    return "add_lesson";
}

Result<ChangeSet> AddLesson::plan(const ProjectContent &content) const
{
    if (m_lesson.id.isNull() || content.findLesson(m_lesson.id))
        return commanderrors::lessonInvalid(QStringLiteral("id"));
    if (!isLanguageTag(m_lesson.language))
        return commanderrors::languageInvalid(m_lesson.language);
    if (!commanderrors::isUsable(m_lesson.range))
        return commanderrors::rangeInvalid();
    ChangePlan plan(content);
    placeLesson(plan, content, m_lesson);
    return plan.take();
}

} // namespace cinefluent::studio
