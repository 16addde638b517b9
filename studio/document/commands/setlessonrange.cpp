// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/setlessonrange.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"

namespace cinefluent::studio {

SetLessonRange::SetLessonRange(LessonId id, const TimeRange &range, const QUuid &gesture)
    : m_id(id)
    , m_range(range)
    , m_gesture(gesture)
{
}

QByteArray SetLessonRange::verb() const
{
    return "set_lesson_range";
}

Result<ChangeSet> SetLessonRange::plan(const ProjectContent &content) const
{
    const Lesson *lesson = content.findLesson(m_id);
    if (!lesson)
        return commanderrors::lessonNotFound();
    if (!commanderrors::isUsable(m_range))
        return commanderrors::rangeInvalid();
    ChangePlan plan(content);
    Lesson changed = *lesson;
    changed.range = m_range;
    plan.put(changed);
    return plan.take();
}

QByteArray SetLessonRange::mergeKey() const
{
    return m_gesture.isNull() ? QByteArray() : m_gesture.toByteArray();
}

} // namespace cinefluent::studio
