// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/fixissues.h"

#include "studio/document/changeplan.h"
#include "studio/document/textchange.h"

#include <QCoreApplication>
#include <QHash>

namespace cinefluent::studio {

namespace {

struct ScenarioText
{
    Q_DECLARE_TR_FUNCTIONS(Scenarios)
};

Error projectChanged()
{
    return makeError(ErrorKind::Conflict, QStringLiteral("project_changed"),
                     ScenarioText::tr("The project has changed meanwhile. Nothing was fixed; try again."));
}

template<typename T>
void compare(const QList<T> &before, const QList<T> &after, QList<T> &changed, QList<decltype(T::id)> *removed)
{
    QHash<QUuid, const T *> now;
    for (const T &item : after)
        now.insert(item.id.uuid(), &item);
    for (const T &item : before) {
        const T *kept = now.value(item.id.uuid());
        if (kept && !(*kept == item))
            changed.append(*kept);
        else if (!kept && removed)
            removed->append(item.id);
    }
}

} // namespace

FixIssues::FixIssues(const quality::Content &before, const quality::Content &after)
{
    compare(before.cues, after.cues, m_cues, &m_removedCues);
    compare(before.lessons, after.lessons, m_lessons, nullptr);
    compare(before.headwords, after.headwords, m_headwords, &m_removedHeadwords);
    compare(before.occurrences, after.occurrences, m_occurrences, &m_removedOccurrences);
}

Result<ChangeSet> FixIssues::plan(const ProjectContent &content) const
{
    ChangePlan plan(content);
    for (const Cue &wanted : m_cues) {
        const Cue *cue = content.findCue(wanted.id);
        if (!cue)
            return projectChanged();
        Cue changed = *cue;
        changed.range = wanted.range;
        if (wanted.text != cue->text)
            setText(changed, {}, wanted.text); // its look and marks follow
        for (auto it = wanted.translations.cbegin(); it != wanted.translations.cend(); ++it) {
            if (it.value() != cue->translations.value(it.key()))
                setText(changed, it.key(), it.value());
        }
        if (changed.text != cue->text)
            putWithMarks(plan, content, changed);
        else
            plan.put(changed);
    }
    for (const Lesson &lesson : m_lessons) {
        if (!content.findLesson(lesson.id))
            return projectChanged();
        plan.put(lesson);
    }
    for (const Headword &headword : m_headwords) {
        if (!content.findHeadword(headword.id))
            return projectChanged();
        plan.put(headword);
    }
    for (const Occurrence &occurrence : m_occurrences) {
        if (!content.findOccurrence(occurrence.id))
            return projectChanged();
        plan.put(occurrence);
    }
    for (const OccurrenceId id : m_removedOccurrences)
        plan.remove(id);
    for (const CueId id : m_removedCues)
        plan.remove(id);
    for (const HeadwordId id : m_removedHeadwords)
        plan.remove(id);
    return plan.take();
}

} // namespace cinefluent::studio
