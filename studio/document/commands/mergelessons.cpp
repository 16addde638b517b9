// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/mergelessons.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"
#include "studio/document/lessonorder.h"

#include <algorithm>

namespace cinefluent::studio {

MergeLessons::MergeLessons(QList<LessonId> ids)
    : m_ids(std::move(ids))
{
}

QByteArray MergeLessons::verb() const
{
    return "merge_lessons";
}

Result<ChangeSet> MergeLessons::plan(const ProjectContent &content) const
{
    QList<Lesson> lessons;
    for (const LessonId id : m_ids) {
        const Lesson *lesson = content.findLesson(id);
        if (!lesson)
            return commanderrors::lessonNotFound();
        lessons.append(*lesson);
    }
    std::stable_sort(lessons.begin(), lessons.end(),
                     [](const Lesson &a, const Lesson &b) { return a.range.in < b.range.in; });
    const bool isOneLanguage = std::all_of(lessons.begin(), lessons.end(), [&lessons](const Lesson &lesson) {
        return lesson.language == lessons.first().language;
    });
    if (lessons.size() < 2 || !isOneLanguage)
        return commanderrors::lessonInvalid(QStringLiteral("merge"));
    Lesson merged = lessons.first();
    for (const Lesson &lesson : lessons.sliced(1)) {
        merged.range.out = std::max(merged.range.out, lesson.range.out);
        if (!lesson.description.isEmpty() && lesson.description != merged.description)
            merged.description +=
                (merged.description.isEmpty() ? QString() : QStringLiteral("\n\n")) + lesson.description;
        merged.learningObjectives += lesson.learningObjectives;
        merged.isPremium = merged.isPremium || lesson.isPremium;
    }
    merged.learningObjectives.removeDuplicates();
    ChangePlan plan(content);
    QList<Lesson> all;
    for (const Lesson &lesson : lessonsOfLanguage(content, merged.language, {})) {
        if (lesson.id == merged.id)
            all.append(merged);
        else if (m_ids.contains(lesson.id))
            plan.remove(lesson.id);
        else
            all.append(lesson);
    }
    renumber(plan, all);
    return plan.take();
}

} // namespace cinefluent::studio
