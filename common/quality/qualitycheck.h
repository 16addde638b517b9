// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/lesson/cue.h"
#include "common/lesson/lesson.h"
#include "common/lesson/movie.h"
#include "common/quality/profile.h"
#include "common/vocabulary/headword.h"

#include <QList>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace cinefluent::quality {

/// What kind of thing `Issue::subjectId` names.
enum class Subject
{
    Movie,
    Lesson,
    Cue,
    Headword
};

/// One finding. The window translates `code` with `args`; `messageOf` gives English for command line and server.
struct Issue
{
    QString code; ///< stable, snake_case; the list is in issuecodes.h
    Severity severity = Severity::Warning;
    Subject subject = Subject::Movie;
    QUuid subjectId;                ///< id of the movie, lesson, cue or headword
    std::optional<TimeRange> range; ///< where on the film's clock, for the jump to it
    QStringList args;               ///< what the message inserts, in order

    friend bool operator==(const Issue &, const Issue &) = default;
};

/// What is checked: the whole content of a project, or of a release on the server.
struct Content
{
    Movie movie;
    QList<Cue> cues;       ///< the film's track, in any order
    QString cueLanguage;   ///< tag of the track; its limits apply to `Cue::text`
    QList<Lesson> lessons; ///< in any order
    QList<Headword> headwords;
    QList<Occurrence> occurrences;
    QStringList learnerLanguages;          ///< tags for which translations must be there; may be empty
    std::optional<MediaTime> filmDuration; ///< nothing: bounds by the film are not checked
    QList<MediaTime> cuts;                 ///< shot changes, sorted; empty: crossing is not checked
    QList<TimeRange> clippedSound;         ///< where the film's sound is distorted, sorted, not overlapping
};

/// All findings, in the order of the film (movie first, then by time, then vocabulary), each rule at most once for a
/// subject and language. Pure and quick: 5,000 cues in a few milliseconds. Safe from any thread.
[[nodiscard]] QList<Issue> check(const Content &content, const Profile &profile);

[[nodiscard]] bool blocksPublishing(const QList<Issue> &issues);

/// English sentence: what is wrong and where the limit is.
[[nodiscard]] QString messageOf(const Issue &issue);

/// "info", "warning", "error"; "movie", "lesson", "cue", "headword".
[[nodiscard]] QString toString(Severity severity);
[[nodiscard]] QString toString(Subject subject);

} // namespace cinefluent::quality
