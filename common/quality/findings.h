// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/quality/qualitycheck.h"
#include "common/quality/rules.h"

#include <QHash>

#include <deque>
#include <functional>
#include <span>
#include <vector>

namespace cinefluent::quality {

/// What holds for a language: found once, not once a text.
struct LanguageTerms
{
    QString language;
    LanguageLimits limits;
    bool halvesNarrow = false; ///< see characterCount
};

/// What every check goes by, whatever is checked.
class Terms
{
public:
    Terms(const Content &content, Profile profile);

    [[nodiscard]] const LanguageTerms &of(const QString &language) const;

    Profile profile;
    QString cueLanguage;
    QStringList learnerLanguages;
    std::optional<MediaTime> filmDuration;
    QList<MediaTime> cuts;
    QList<TimeRange> clippedSound;
    double slowestLevelLimit; ///< the lowest reading speed that any level asks for
    /// Those of `clippedSound` that share an instant with `range`.
    [[nodiscard]] std::span<const TimeRange> clippedIn(const TimeRange &range) const;
    std::array<std::optional<Severity>, rules.size()> weights; ///< of each rule; nothing: it is not checked

private:
    mutable std::deque<LanguageTerms> m_languages; ///< few: looked through; what was handed out stays
};

/// What the checks add to.
class Findings
{
public:
    explicit Findings(const Terms &limits)
        : terms(limits)
    {
    }

    /// Severity and subject are the rule's.
    void add(RuleIndex rule, const QUuid &subjectId, const std::optional<TimeRange> &range = {},
             const QStringList &args = {});

    const Terms &terms;
    QList<Issue> issues;
};

/// A cue in playing order.
struct TimedCue
{
    const Cue *cue;
    MediaTime latestOut; ///< the latest OUT up to and with this cue: never falls
};

/// Fills in `latestOut` from `first` on.
void updateLatestOut(std::vector<TimedCue> &track, size_t first = 0);
/// The cues of a track that may share an instant with `range`.
[[nodiscard]] std::span<const TimedCue> cuesAround(std::span<const TimedCue> track, const TimeRange &range);

/// The stretches of a film that lessons show.
class LessonCover
{
public:
    LessonCover() = default;
    explicit LessonCover(const QList<Lesson> &lessons);

    /// Whether a lesson shares an instant with `range`.
    [[nodiscard]] bool touches(const TimeRange &range) const;

private:
    std::vector<TimeRange> m_ranges; ///< by IN; each OUT is the latest up to there
};

/// How much of what is spoken the lessons show.
struct Coverage
{
    int cues = 0;    ///< with a valid range
    int outside = 0; ///< of them, in no lesson

    friend bool operator==(const Coverage &, const Coverage &) = default;
};

/// `hasLessons`: whether the movie has any.
void checkMovie(Findings &findings, const Movie &movie, bool hasLessons, const Coverage &coverage);

/// How many lessons of a language have a number.
using LessonNumbers = QHash<std::pair<QString, int>, int>;
[[nodiscard]] LessonNumbers numbersOf(const QList<Lesson> &lessons);
/// The lesson at `index`; `isTaught` says whether a word is marked in the cue of an id.
void checkLesson(Findings &findings, const QList<Lesson> &lessons, qsizetype index, const LessonNumbers &numbers,
                 std::span<const TimedCue> track, const std::function<bool(const QUuid &)> &isTaught);

/// `previousOut`: the latest OUT of the cues before this one; nothing for the first.
void checkCue(Findings &findings, const Cue &cue, std::optional<MediaTime> previousOut, const QList<Lesson> &lessons);

/// The word itself. `isRepeated`: another one before it has the same spelling and language.
void checkHeadword(Findings &findings, const Headword &headword, bool isRepeated, bool isUsed);
/// Where the word `id` occurs, each rule at most once; `headword` is null where there is none of this id.
void checkOccurrences(Findings &findings, const QUuid &id, const Headword *headword,
                      std::span<const Occurrence *const> occurrences,
                      const std::function<const Cue *(const QUuid &)> &cueOf);

} // namespace cinefluent::quality
