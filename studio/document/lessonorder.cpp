// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/lessonorder.h"

namespace cinefluent::studio {

QList<Lesson> lessonsOfLanguage(const ProjectContent &content, const QString &language, LessonId except)
{
    QList<Lesson> result;
    for (const Lesson &lesson : content.lessons()) {
        if (lesson.language == language && lesson.id != except)
            result.append(lesson);
    }
    return result;
}

void renumber(ChangePlan &plan, const QList<Lesson> &lessons)
{
    for (qsizetype i = 0; i < lessons.size(); ++i) {
        Lesson lesson = lessons.at(i);
        lesson.order = int(i) + 1;
        plan.put(lesson);
    }
}

void placeLesson(ChangePlan &plan, const ProjectContent &content, const Lesson &lesson)
{
    QList<Lesson> all = lessonsOfLanguage(content, lesson.language, lesson.id);
    const bool append = lesson.order < 1 || lesson.order > all.size();
    all.insert(append ? all.size() : lesson.order - 1, lesson);
    renumber(plan, all);
}

} // namespace cinefluent::studio
