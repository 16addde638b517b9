// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/planlessons.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"
#include "studio/document/lessonorder.h"

namespace cinefluent::studio {

PlanLessons::PlanLessons(QList<Lesson> lessons, QList<LessonId> removed)
    : m_lessons(std::move(lessons))
    , m_removed(std::move(removed))
{
}

QByteArray PlanLessons::verb() const
{
    return "plan_lessons";
}

Result<ChangeSet> PlanLessons::plan(const ProjectContent &content) const
{
    ChangePlan plan(content);
    for (const LessonId id : m_removed) {
        if (!content.findLesson(id))
            return commanderrors::lessonNotFound();
        plan.remove(id);
    }
    QSet<std::pair<QString, int>> orders;
    for (const Lesson &lesson : m_lessons) {
        if (lesson.id.isNull() || m_removed.contains(lesson.id))
            return commanderrors::lessonInvalid(QStringLiteral("id"));
        if (!isLanguageTag(lesson.language))
            return commanderrors::languageInvalid(lesson.language);
        if (!commanderrors::isUsable(lesson.range))
            return commanderrors::rangeInvalid();
        const std::pair<QString, int> order{lesson.language, lesson.order};
        if (lesson.order < 1 || orders.contains(order))
            return commanderrors::lessonInvalid(QStringLiteral("order"));
        orders.insert(order);
        plan.put(lesson);
    }
    return plan.take();
}

} // namespace cinefluent::studio
