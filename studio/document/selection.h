// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeline/mediatime.h"
#include "studio/document/changeevents.h"

#include <QList>
#include <QObject>

namespace cinefluent::studio {

class ProjectDocument;

/// What the editor is looking at, shared by every view of one document. Entities that leave the document leave the
/// selection. Setters that change nothing emit nothing.
class Selection : public QObject
{
    Q_OBJECT

public:
    /// `document` outlives the selection.
    explicit Selection(const ProjectDocument &document, QObject *parent = nullptr);

    /// In playing order, without duplicates.
    [[nodiscard]] const QList<CueId> &cues() const { return m_cues; }
    /// The cue being edited: one of `cues()`, or null where there is none.
    [[nodiscard]] CueId currentCue() const { return m_currentCue; }
    [[nodiscard]] bool isSelected(CueId id) const { return m_cues.contains(id); }
    [[nodiscard]] LessonId lesson() const { return m_lesson; }
    [[nodiscard]] HeadwordId headword() const { return m_headword; }
    [[nodiscard]] MediaTime currentTime() const { return m_currentTime; }

    /// Unknown ids are left out. `current` null takes the first of `ids`.
    void setCues(const QList<CueId> &ids, CueId current = {});
    void setLesson(LessonId id);
    void setHeadword(HeadwordId id);
    /// Where the playhead is, on the film's clock.
    void setCurrentTime(MediaTime time);

signals:
    void cuesChanged();
    void lessonChanged();
    void headwordChanged();
    void currentTimeChanged(cinefluent::MediaTime time);

private:
    void handleDocumentChanged(const ChangeEvents &events);

    const ProjectDocument &m_document;
    QList<CueId> m_cues;
    CueId m_currentCue;
    LessonId m_lesson;
    HeadwordId m_headword;
    MediaTime m_currentTime;
};

} // namespace cinefluent::studio
