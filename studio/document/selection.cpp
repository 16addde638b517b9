// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/selection.h"

#include "studio/document/projectdocument.h"

#include <QSet>

#include <algorithm>

namespace cinefluent::studio {

Selection::Selection(const ProjectDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &ProjectDocument::changed, this, &Selection::handleDocumentChanged);
}

void Selection::setCues(const QList<CueId> &ids, CueId current)
{
    const CueTrack &track = m_document.content().track();
    QList<qsizetype> places;
    QSet<qsizetype> seen;
    for (const CueId id : ids) {
        const qsizetype place = track.indexOf(id);
        if (place >= 0 && !seen.contains(place)) {
            seen.insert(place);
            places.append(place);
        }
    }
    CueId first;
    for (const CueId id : ids) {
        if (track.indexOf(id) >= 0) {
            first = id;
            break;
        }
    }
    std::sort(places.begin(), places.end());
    QList<CueId> cues;
    for (const qsizetype place : places)
        cues.append(track.at(place).id);
    const CueId active = cues.contains(current) ? current : first;
    if (cues == m_cues && active == m_currentCue)
        return;
    m_cues = cues;
    m_currentCue = active;
    emit cuesChanged();
}

void Selection::setLesson(LessonId id)
{
    const LessonId known = m_document.content().findLesson(id) ? id : LessonId();
    if (known == m_lesson)
        return;
    m_lesson = known;
    emit lessonChanged();
}

void Selection::setHeadword(HeadwordId id)
{
    const HeadwordId known = m_document.content().findHeadword(id) ? id : HeadwordId();
    if (known == m_headword)
        return;
    m_headword = known;
    emit headwordChanged();
}

void Selection::setCurrentTime(MediaTime time)
{
    if (time == m_currentTime)
        return;
    m_currentTime = time;
    emit currentTimeChanged(time);
}

void Selection::handleDocumentChanged(const ChangeEvents &events)
{
    // A changed range may have changed the playing order.
    if (eventIn<CuesRemoved>(events) || eventIn<CuesChanged>(events))
        setCues(m_cues, m_currentCue);
    if (eventIn<LessonsRemoved>(events))
        setLesson(m_lesson);
    if (eventIn<VocabularyChanged>(events))
        setHeadword(m_headword);
}

} // namespace cinefluent::studio
