// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/restorecontent.h"

#include "studio/document/changeplan.h"

namespace cinefluent::studio {

RestoreContent::RestoreContent(ProjectContent former)
    : m_former(std::move(former))
{
}

QByteArray RestoreContent::verb() const
{
    return "restore_version";
}

Result<ChangeSet> RestoreContent::plan(const ProjectContent &content) const
{
    ChangePlan plan(content);
    for (const Occurrence &occurrence : content.occurrences()) {
        if (!m_former.findOccurrence(occurrence.id))
            plan.remove(occurrence.id);
    }
    for (const Cue &cue : content.cues()) {
        if (!m_former.findCue(cue.id))
            plan.remove(cue.id);
    }
    for (const Lesson &lesson : content.lessons()) {
        if (!m_former.findLesson(lesson.id))
            plan.remove(lesson.id);
    }
    for (const Headword &headword : content.headwords()) {
        if (!m_former.findHeadword(headword.id))
            plan.remove(headword.id);
    }
    plan.put(m_former.movie());
    plan.put(m_former.media());
    plan.put(m_former.settings());
    for (const Cue &cue : m_former.cues())
        plan.put(cue);
    for (const Lesson &lesson : m_former.lessons())
        plan.put(lesson);
    for (const Headword &headword : m_former.headwords())
        plan.put(headword);
    // Last: removing a cue or a headword above has taken its occurrences along.
    for (const Occurrence &occurrence : m_former.occurrences())
        plan.put(occurrence);
    return plan.take();
}

} // namespace cinefluent::studio
