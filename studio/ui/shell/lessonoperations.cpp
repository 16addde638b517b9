// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/addlesson.h"
#include "studio/document/commands/mergelessons.h"
#include "studio/document/commands/removelesson.h"
#include "studio/document/commands/removelessons.h"
#include "studio/document/commands/setlessondetails.h"
#include "studio/document/commands/splitlesson.h"
#include "studio/ui/shell/editoperations.h"

#include <algorithm>

namespace cinefluent::studio {

bool EditOperations::addLesson()
{
    if (!m_workspace.isEditable())
        return false;
    const ProjectDocument &document = *m_workspace.document();
    const MediaTime end = document.media().duration;
    TimeRange range{snapped(m_controller.position()), MediaTime()};
    range.out = snapped(end > MediaTime() ? std::min(end, range.in + m_newLesson) : range.in + m_newLesson);
    const QList<CueId> selected = m_workspace.selection()->cues();
    if (selected.size() > 1) {
        const CueTrack &track = document.content().track();
        range = {track.find(selected.first())->range.in, MediaTime()};
        for (const CueId &id : selected)
            range.out = std::max(range.out, track.find(id)->range.out);
        range = {snapped(range.in), snapped(range.out)};
    }
    Lesson lesson;
    lesson.id = document.newId<LessonId>();
    lesson.language = document.settings().originalLanguage;
    lesson.level = document.lessons().isEmpty() ? Level::A2 : document.lessons().last().level;
    lesson.order = 0;
    lesson.title = tr("Lesson %1").arg(document.lessons().size() + 1);
    lesson.range = range;
    if (!m_workspace.run<AddLesson>(lesson))
        return false;
    m_workspace.selection()->setLesson(lesson.id);
    return true;
}

bool EditOperations::moveLesson(int direction)
{
    const Lesson *lesson = m_workspace.currentLesson();
    if (!lesson || !m_workspace.isEditable() || lesson->order + direction < 1)
        return false;
    Lesson moved = *lesson;
    moved.order += direction;
    return m_workspace.run<SetLessonDetails>(moved);
}

bool EditOperations::canTakePoster() const
{
    const Lesson *lesson = m_workspace.currentLesson();
    const auto frame = currentFrame();
    return lesson && frame && m_workspace.isEditable() && lesson->range.contains(frame->in);
}

void EditOperations::setPosterFrame(bool isOnScreen)
{
    const Lesson *lesson = m_workspace.currentLesson();
    if (!lesson || !m_workspace.isEditable() || (isOnScreen && !canTakePoster()))
        return;
    Lesson changed = *lesson;
    changed.posterAt = isOnScreen ? std::optional(currentFrame()->in) : std::nullopt;
    m_workspace.document()->endMerging(); // a step of its own
    m_workspace.run<SetLessonDetails>(changed);
    m_workspace.document()->endMerging();
}

void EditOperations::setSelectedLessons(const QList<LessonId> &ids)
{
    if (ids == m_selectedLessons)
        return;
    m_selectedLessons = ids;
    emit targetChanged();
}

QList<LessonId> EditOperations::selectedLessons() const
{
    const Lesson *current = m_workspace.currentLesson();
    if (!current)
        return {};
    if (!m_selectedLessons.contains(current->id))
        return {current->id};
    QList<LessonId> present;
    for (const LessonId id : m_selectedLessons) {
        if (m_workspace.document()->content().findLesson(id))
            present.append(id);
    }
    return present;
}

void EditOperations::removeLessons()
{
    const QList<LessonId> ids = selectedLessons();
    if (!m_workspace.isEditable() || ids.isEmpty())
        return;
    if (ids.size() == 1)
        m_workspace.run<RemoveLesson>(ids.first());
    else
        m_workspace.run<RemoveLessons>(ids);
}

namespace {

/// The lessons to be made one: those selected, or with a single one the next of its language as well.
QList<Lesson> lessonsToMerge(const ProjectDocument &document, const QList<LessonId> &selected)
{
    QList<Lesson> lessons;
    for (const Lesson &lesson : document.lessons()) {
        const bool isNext = selected.size() == 1 && lessons.size() == 1 &&
                            lesson.language == lessons.first().language && lesson.order > lessons.first().order;
        if (selected.contains(lesson.id) || isNext)
            lessons.append(lesson);
    }
    return lessons;
}

} // namespace

bool EditOperations::canMergeLessons() const
{
    if (!m_workspace.isEditable())
        return false;
    const QList<Lesson> lessons = lessonsToMerge(*m_workspace.document(), selectedLessons());
    return lessons.size() > 1 && std::all_of(lessons.begin(), lessons.end(), [&lessons](const Lesson &lesson) {
               return lesson.language == lessons.first().language;
           });
}

bool EditOperations::mergeLessons()
{
    if (!canMergeLessons())
        return false;
    const QList<Lesson> lessons = lessonsToMerge(*m_workspace.document(), selectedLessons());
    QList<LessonId> ids;
    for (const Lesson &lesson : lessons)
        ids.append(lesson.id);
    if (!m_workspace.run<MergeLessons>(ids))
        return false;
    for (const LessonId id : std::as_const(ids)) { // one of them is left
        if (m_workspace.document()->content().findLesson(id))
            m_workspace.selection()->setLesson(id);
    }
    return true;
}

const Lesson *EditOperations::lessonToSplit() const
{
    if (!m_workspace.isEditable())
        return nullptr;
    const MediaTime at = snapped(m_controller.position());
    const auto isInside = [at](const Lesson &lesson) { return lesson.range.in < at && at < lesson.range.out; };
    const Lesson *current = m_workspace.currentLesson();
    if (current && isInside(*current))
        return current;
    const QList<Lesson> &lessons = m_workspace.document()->lessons();
    const auto found = std::find_if(lessons.begin(), lessons.end(), isInside);
    return found == lessons.end() ? nullptr : &*found;
}

bool EditOperations::splitLesson()
{
    const Lesson *lesson = lessonToSplit();
    if (!lesson)
        return false;
    const LessonId made = m_workspace.document()->newId<LessonId>();
    const QString title = lesson->title.isEmpty() ? QString() : tr("%1, continued").arg(lesson->title);
    if (!m_workspace.run<SplitLesson>(lesson->id, snapped(m_controller.position()), made, title))
        return false;
    m_workspace.selection()->setLesson(made);
    return true;
}

} // namespace cinefluent::studio
