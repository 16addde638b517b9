// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/planning/lessonplanner.h"
#include "studio/document/projectdocument.h"
#include "studio/scenarios/lessons/wordload.h"

#include <functional>
#include <memory>
#include <optional>

namespace cinefluent::studio {

/// What becomes of the lessons that a project has.
enum class ExistingLessons
{
    FillAround, ///< they stay, and only what lies between them is planned
    Replace,    ///< they take the new times over, details and all, or go where the plan has no use for them
    Keep        ///< they stay, and the whole film is planned beside them
};

/// What the load of a lesson was measured by.
enum class WordMeasure
{
    NewWords,   ///< of the language engine
    SpokenWords ///< by the minute: nobody could tell which are new
};

struct LessonPlanWishes
{
    MediaTime duration = MediaTime::fromSeconds(180);
    MediaTime shortest = MediaTime::fromSeconds(60);
    MediaTime longest = MediaTime::fromSeconds(360);
    Level level = Level::A2;
    double newWords = 0;       ///< a lesson; 0: as many as there are
    double wordsPerMinute = 0; ///< for WordMeasure::SpokenWords; 0: as they come
    double cuts = 1;           ///< as of planning::PlanWishes
    double pauses = 1;
    ExistingLessons existing = ExistingLessons::FillAround;

    friend bool operator==(const LessonPlanWishes &, const LessonPlanWishes &) = default;
};

/// Where a planned lesson begins or ends, or one ends and the next begins.
struct PlanBoundary
{
    MediaTime time; ///< at the start of a frame
    planning::BoundaryReasons reasons;
    int ends = -1;   ///< number of the lesson that ends here, −1: none
    int begins = -1; ///< of the one that begins
};

/// A plan of lessons while it is looked at and adjusted: project, cuts and words in, lessons out, nothing in the
/// document before makeCommand()'s command is executed. Every change plans anew, which takes a few milliseconds. Lives
/// on one thread.
class LessonPlanDraft
{
public:
    using FrameGrid = std::function<MediaTime(MediaTime)>; ///< the start of the frame nearest to a time

    /// Takes over what is planned from. Boundaries stay where nothing speaks against it.
    void setContent(const ProjectContent &content, MediaTime filmEnd);
    void setCuts(const QList<MediaTime> &cuts); ///< ascending
    /// Nothing: the language's words are not known (yet).
    void setWords(std::optional<WordLoad> words);
    void setWishes(const LessonPlanWishes &wishes);
    void setFrameGrid(FrameGrid grid);
    [[nodiscard]] const LessonPlanWishes &wishes() const { return m_wishes; }
    [[nodiscard]] WordMeasure measure() const;
    [[nodiscard]] bool hasCuts() const { return !m_task.cuts.empty(); }
    [[nodiscard]] const QList<SpokenCue> &spoken() const { return m_spoken; }
    /// Of the whole film, in words a minute of speech and pauses; 0 without cues.
    [[nodiscard]] double spokenWordsPerMinute() const;

    /// With ranges at frame starts, in order.
    [[nodiscard]] const std::vector<planning::PlannedLesson> &lessons() const { return m_lessons; }
    [[nodiscard]] const QList<PlanBoundary> &boundaries() const { return m_boundaries; }
    /// Of the boundary at exactly `time`; −1 where there is none.
    [[nodiscard]] int boundaryAt(MediaTime time) const;

    /// Moves boundary `index` by hand: from begin to end the rest of the plan is compared with the one there was, so
    /// that it adapts to where the boundary is and not to the way it came. False where there is no such boundary.
    bool beginMove(int index);
    /// To the frame nearest to `time`, short of boundaries that were set by hand and of other lessons. Pins it.
    void moveTo(MediaTime time);
    [[nodiscard]] int movedBoundary() const; ///< its number now; −1 while none is moved
    void endMove();
    void cancelMove();
    [[nodiscard]] bool isMoving() const { return m_move.has_value(); }
    void release(int index); ///< the plan decides again
    void releaseAll();
    [[nodiscard]] bool hasPins() const { return !m_task.fixed.empty(); }

    /// Carries the plan out as one step of the project the content came from. Null where no lesson is planned.
    [[nodiscard]] std::unique_ptr<Command> makeCommand(const ProjectDocument &document) const;

private:
    struct Move
    {
        PlanBoundary boundary;
        std::vector<MediaTime> fixed; ///< without the boundary's own
        std::vector<MediaTime> fixedBefore;
        std::vector<MediaTime> former;
        TimeRange limits;
        MediaTime at;
    };

    void loadWords();
    void replan();
    void collectBoundaries(const planning::LessonPlan &plan);
    [[nodiscard]] MediaTime toFrame(MediaTime time) const;
    [[nodiscard]] std::vector<MediaTime> currentTimes() const;
    [[nodiscard]] TimeRange freeStretchAt(MediaTime time) const;

    LessonPlanWishes m_wishes;
    planning::PlanTask m_task;
    QList<SpokenCue> m_spoken;
    QString m_language;
    QList<Lesson> m_existing; ///< of the language
    QSet<QString> m_taught;   ///< lemmas marked in lessons that stay
    QSet<QString> m_marked;
    std::optional<WordLoad> m_words;
    FrameGrid m_grid;
    std::optional<Move> m_move;
    std::vector<planning::PlannedLesson> m_lessons;
    QList<PlanBoundary> m_boundaries;
};

} // namespace cinefluent::studio
