// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/lesson/lesson.h"
#include "common/lesson/movie.h"
#include "common/vocabulary/headword.h"
#include "studio/document/cuetrack.h"
#include "studio/document/mediareference.h"
#include "studio/document/projectsettings.h"

#include <QHash>
#include <QMap>
#include <QMultiHash>

namespace cinefluent::studio {

struct ChangeSet;

/// Everything an editor authors, in memory: what the file holds after the last acknowledged command. A value type;
/// only `apply` changes it. References and pointers handed out are valid until the next change.
class ProjectContent
{
public:
    [[nodiscard]] const Movie &movie() const { return m_movie; }
    [[nodiscard]] const MediaReference &media() const { return m_media; }
    [[nodiscard]] const ProjectSettings &settings() const { return m_settings; }

    [[nodiscard]] const CueTrack &track() const { return m_track; }
    [[nodiscard]] const QList<Cue> &cues() const { return m_track.cues(); }
    [[nodiscard]] const Cue *findCue(CueId id) const { return m_track.find(id); }

    /// By language, then by `Lesson::order`.
    [[nodiscard]] const QList<Lesson> &lessons() const { return m_lessons; }
    [[nodiscard]] const Lesson *findLesson(LessonId id) const;
    /// Every lesson whose range holds `time`, in the order of `lessons()`.
    [[nodiscard]] QList<LessonId> lessonsAt(MediaTime time) const;
    /// The cues of the lesson as it would be published.
    [[nodiscard]] QList<LessonCue> cuesOfLesson(LessonId id) const;

    /// By id, which is the order in which they were made.
    [[nodiscard]] const QMap<HeadwordId, Headword> &headwords() const { return m_headwords; }
    [[nodiscard]] const Headword *findHeadword(HeadwordId id) const;
    /// Exact match of word and language.
    [[nodiscard]] const Headword *findHeadword(const QString &word, const QString &language) const;

    [[nodiscard]] const QMap<OccurrenceId, Occurrence> &occurrences() const { return m_occurrences; }
    [[nodiscard]] const Occurrence *findOccurrence(OccurrenceId id) const;
    /// By position in the cue's text.
    [[nodiscard]] QList<Occurrence> occurrencesInCue(CueId id) const;
    /// By id.
    [[nodiscard]] QList<Occurrence> occurrencesOfHeadword(HeadwordId id) const;

    /// Carries out `changes`, whose `before` sides must be what is here.
    void apply(const ChangeSet &changes);

    friend bool operator==(const ProjectContent &a, const ProjectContent &b);

private:
    void applyLessons(const ChangeSet &changes);
    void applyHeadwords(const ChangeSet &changes);
    void applyOccurrences(const ChangeSet &changes);

    Movie m_movie;
    MediaReference m_media;
    ProjectSettings m_settings;
    CueTrack m_track;
    QList<Lesson> m_lessons;
    QMap<HeadwordId, Headword> m_headwords;
    QHash<std::pair<QString, QString>, HeadwordId> m_headwordByText;
    QMap<OccurrenceId, Occurrence> m_occurrences;
    QMultiHash<QUuid, OccurrenceId> m_occurrencesByCue;
    QMultiHash<HeadwordId, OccurrenceId> m_occurrencesByHeadword;
};

} // namespace cinefluent::studio
