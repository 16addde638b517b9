// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/splitlesson.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"
#include "studio/document/lessonorder.h"

namespace cinefluent::studio {

SplitLesson::SplitLesson(LessonId id, MediaTime at, LessonId newId, QString title)
    : m_id(id)
    , m_at(at)
    , m_newId(newId)
    , m_title(std::move(title))
{
}

QByteArray SplitLesson::verb() const
{
    return "split_lesson";
}

Result<ChangeSet> SplitLesson::plan(const ProjectContent &content) const
{
    const Lesson *lesson = content.findLesson(m_id);
    if (!lesson)
        return commanderrors::lessonNotFound();
    if (m_newId.isNull() || content.findLesson(m_newId))
        return commanderrors::lessonInvalid(QStringLiteral("id"));
    if (m_at <= lesson->range.in || m_at >= lesson->range.out)
        return commanderrors::rangeInvalid();
    Lesson first = *lesson;
    first.range.out = m_at;
    Lesson second;
    second.id = m_newId;
    second.language = lesson->language;
    second.level = lesson->level;
    second.isPremium = lesson->isPremium;
    second.title = m_title;
    second.range = {m_at, lesson->range.out};
    QList<Lesson> all;
    for (const Lesson &other : lessonsOfLanguage(content, lesson->language, {})) {
        all.append(other.id == m_id ? first : other);
        if (other.id == m_id)
            all.append(second);
    }
    ChangePlan plan(content);
    renumber(plan, all);
    return plan.take();
}

} // namespace cinefluent::studio
