// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/removelessons.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"
#include "studio/document/lessonorder.h"

namespace cinefluent::studio {

RemoveLessons::RemoveLessons(QList<LessonId> ids)
    : m_ids(std::move(ids))
{
}

QByteArray RemoveLessons::verb() const
{
    return "remove_lessons";
}

Result<ChangeSet> RemoveLessons::plan(const ProjectContent &content) const
{
    ChangePlan plan(content);
    QSet<QString> languages;
    for (const LessonId id : m_ids) {
        const Lesson *lesson = content.findLesson(id);
        if (!lesson)
            return commanderrors::lessonNotFound();
        languages.insert(lesson->language);
        plan.remove(id);
    }
    for (const QString &language : std::as_const(languages)) {
        QList<Lesson> rest = lessonsOfLanguage(content, language, {});
        rest.removeIf([this](const Lesson &lesson) { return m_ids.contains(lesson.id); });
        renumber(plan, rest);
    }
    return plan.take();
}

} // namespace cinefluent::studio
