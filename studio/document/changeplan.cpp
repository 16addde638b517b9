// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/changeplan.h"

#include "studio/document/entitycodec.h"

namespace cinefluent::studio {

namespace {

template<typename T>
void dropUnchanged(QList<EntityChange<T>> &changes)
{
    changes.removeIf([](const EntityChange<T> &change) { return change.before == change.after; });
}

template<typename T>
void setValue(std::optional<ValueChange<T>> &change, const T &before, T after)
{
    makeCanonical(after);
    change = before == after ? std::nullopt : std::make_optional(ValueChange<T>{before, after});
}

} // namespace

ChangePlan::ChangePlan(const ProjectContent &content)
    : m_content(content)
{
}

template<typename T>
void ChangePlan::record(QList<EntityChange<T>> &changes, decltype(T::id) id, const T *before, std::optional<T> after)
{
    if (after)
        makeCanonical(*after);
    const auto place = m_places.constFind(id.uuid());
    if (place != m_places.cend()) {
        changes[*place].after = std::move(after);
        return;
    }
    m_places.insert(id.uuid(), changes.size());
    changes.append({before ? std::optional<T>(*before) : std::nullopt, std::move(after)});
}

void ChangePlan::put(const Cue &cue)
{
    record<Cue>(m_changes.cues, cue.id, m_content.findCue(cue.id), cue);
}

void ChangePlan::put(const Lesson &lesson)
{
    record<Lesson>(m_changes.lessons, lesson.id, m_content.findLesson(lesson.id), lesson);
}

void ChangePlan::put(const Headword &headword)
{
    record<Headword>(m_changes.headwords, headword.id, m_content.findHeadword(headword.id), headword);
}

void ChangePlan::put(const Occurrence &occurrence)
{
    record<Occurrence>(m_changes.occurrences, occurrence.id, m_content.findOccurrence(occurrence.id), occurrence);
}

void ChangePlan::put(const Movie &movie)
{
    setValue(m_changes.movie, m_content.movie(), movie);
}

void ChangePlan::put(const MediaReference &media)
{
    setValue(m_changes.media, m_content.media(), media);
}

void ChangePlan::put(const ProjectSettings &settings)
{
    setValue(m_changes.settings, m_content.settings(), settings);
}

void ChangePlan::remove(CueId id)
{
    record<Cue>(m_changes.cues, id, m_content.findCue(id), std::nullopt);
    for (const Occurrence &occurrence : m_content.occurrencesInCue(id))
        remove(occurrence.id);
}

void ChangePlan::remove(LessonId id)
{
    record<Lesson>(m_changes.lessons, id, m_content.findLesson(id), std::nullopt);
}

void ChangePlan::remove(HeadwordId id)
{
    record<Headword>(m_changes.headwords, id, m_content.findHeadword(id), std::nullopt);
    for (const Occurrence &occurrence : m_content.occurrencesOfHeadword(id))
        remove(occurrence.id);
}

void ChangePlan::remove(OccurrenceId id)
{
    record<Occurrence>(m_changes.occurrences, id, m_content.findOccurrence(id), std::nullopt);
}

ChangeSet ChangePlan::take()
{
    dropUnchanged(m_changes.cues);
    dropUnchanged(m_changes.lessons);
    dropUnchanged(m_changes.headwords);
    dropUnchanged(m_changes.occurrences);
    m_places.clear();
    return std::exchange(m_changes, {});
}

} // namespace cinefluent::studio
