// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/projectcontent.h"

#include "studio/document/changeset.h"

#include <algorithm>

namespace cinefluent::studio {

namespace {

bool teachesBefore(const Lesson &a, const Lesson &b)
{
    if (a.language != b.language)
        return a.language < b.language;
    return a.order != b.order ? a.order < b.order : a.id < b.id;
}

} // namespace

const Lesson *ProjectContent::findLesson(LessonId id) const
{
    const auto found =
        std::find_if(m_lessons.begin(), m_lessons.end(), [&](const Lesson &lesson) { return lesson.id == id; });
    return found == m_lessons.end() ? nullptr : &*found;
}

QList<LessonId> ProjectContent::lessonsAt(MediaTime time) const
{
    QList<LessonId> result;
    for (const Lesson &lesson : m_lessons) {
        if (lesson.range.contains(time))
            result.append(lesson.id);
    }
    return result;
}

QList<LessonCue> ProjectContent::cuesOfLesson(LessonId id) const
{
    const Lesson *lesson = findLesson(id);
    if (!lesson)
        return {};
    QList<Cue> inside;
    for (const qsizetype index : m_track.overlapping(lesson->range))
        inside.append(m_track.at(index));
    return cuesOf(*lesson, inside);
}

const Headword *ProjectContent::findHeadword(HeadwordId id) const
{
    const auto found = m_headwords.constFind(id);
    return found == m_headwords.cend() ? nullptr : &*found;
}

const Headword *ProjectContent::findHeadword(const QString &word, const QString &language) const
{
    return findHeadword(m_headwordByText.value({word, language}));
}

const Occurrence *ProjectContent::findOccurrence(OccurrenceId id) const
{
    const auto found = m_occurrences.constFind(id);
    return found == m_occurrences.cend() ? nullptr : &*found;
}

QList<Occurrence> ProjectContent::occurrencesInCue(CueId id) const
{
    QList<Occurrence> result;
    for (const OccurrenceId occurrence : m_occurrencesByCue.values(id.uuid()))
        result.append(m_occurrences.value(occurrence));
    std::sort(result.begin(), result.end(), [](const Occurrence &a, const Occurrence &b) {
        return a.start != b.start ? a.start < b.start : a.id < b.id;
    });
    return result;
}

QList<Occurrence> ProjectContent::occurrencesOfHeadword(HeadwordId id) const
{
    QList<Occurrence> result;
    for (const OccurrenceId occurrence : m_occurrencesByHeadword.values(id))
        result.append(m_occurrences.value(occurrence));
    std::sort(result.begin(), result.end(), [](const Occurrence &a, const Occurrence &b) { return a.id < b.id; });
    return result;
}

void ProjectContent::apply(const ChangeSet &changes)
{
    if (changes.movie)
        m_movie = changes.movie->after;
    if (changes.media)
        m_media = changes.media->after;
    if (changes.settings)
        m_settings = changes.settings->after;
    QList<CueId> removed;
    QList<Cue> placed;
    for (const EntityChange<Cue> &change : changes.cues) {
        if (change.after)
            placed.append(*change.after);
        else
            removed.append(change.before->id);
    }
    if (!changes.cues.isEmpty())
        m_track.apply(removed, placed);
    applyLessons(changes);
    applyHeadwords(changes);
    applyOccurrences(changes);
}

void ProjectContent::applyLessons(const ChangeSet &changes)
{
    for (const EntityChange<Lesson> &change : changes.lessons) {
        const LessonId id = change.before ? change.before->id : change.after->id;
        m_lessons.removeIf([&](const Lesson &lesson) { return lesson.id == id; });
        if (change.after)
            m_lessons.append(*change.after);
    }
    if (!changes.lessons.isEmpty())
        std::sort(m_lessons.begin(), m_lessons.end(), teachesBefore);
}

void ProjectContent::applyHeadwords(const ChangeSet &changes)
{
    // All former texts go first: two headwords may have swapped theirs.
    for (const EntityChange<Headword> &change : changes.headwords) {
        if (change.before) {
            m_headwordByText.remove({change.before->word, change.before->language});
            m_headwords.remove(change.before->id);
        }
    }
    for (const EntityChange<Headword> &change : changes.headwords) {
        if (change.after) {
            m_headwordByText.insert({change.after->word, change.after->language}, change.after->id);
            m_headwords.insert(change.after->id, *change.after);
        }
    }
}

void ProjectContent::applyOccurrences(const ChangeSet &changes)
{
    for (const EntityChange<Occurrence> &change : changes.occurrences) {
        if (change.before) {
            m_occurrencesByCue.remove(change.before->cueId, change.before->id);
            m_occurrencesByHeadword.remove(change.before->headwordId, change.before->id);
            m_occurrences.remove(change.before->id);
        }
        if (change.after) {
            m_occurrencesByCue.insert(change.after->cueId, change.after->id);
            m_occurrencesByHeadword.insert(change.after->headwordId, change.after->id);
            m_occurrences.insert(change.after->id, *change.after);
        }
    }
}

bool operator==(const ProjectContent &a, const ProjectContent &b)
{
    return a.m_movie == b.m_movie && a.m_media == b.m_media && a.m_settings == b.m_settings && a.cues() == b.cues() &&
           a.m_lessons == b.m_lessons && a.m_headwords == b.m_headwords && a.m_occurrences == b.m_occurrences;
}

} // namespace cinefluent::studio
