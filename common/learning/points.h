// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/learning/progresslog.h"
#include "common/learning/reviewlog.h"

#include <QSet>

#include <map>

namespace cinefluent::learning {

/// What points are paid for. The names are the seed's `activity_type`.
enum class PointKind : quint8
{
    LessonCompleted, ///< "lesson_completed": 50, once a lesson
    QuizPassed,      ///< "quiz_passed": 10, once a lesson, for 60 % or more in any of its quizzes
    QuizPerfect,     ///< "quiz_perfect": 5 besides, once a lesson, for 100 %
    WordLearned,     ///< "word_learned": 2, once a word of a language, and only for words that the lesson teaches
    ReviewDone       ///< "review_done": 1, once a word and day of study
};

[[nodiscard]] QString toString(PointKind kind);
[[nodiscard]] int pointsFor(PointKind kind);

/// One row of the ledger `user_activities`. The source is derived from what was achieved (UUIDv5), not from the event
/// that happened to bring it: so a late event for the same achievement finds it paid.
struct PointEntry
{
    PointKind kind = PointKind::LessonCompleted;
    QUuid sourceId;     ///< unique with `kind` for a learner
    Instant earnedAt{}; ///< of the earliest event that earns it
    LessonId lessonId;  ///< null for reviews

    [[nodiscard]] int points() const { return pointsFor(kind); }

    friend bool operator==(const PointEntry &, const PointEntry &) = default;
};

/// What a lesson can be paid for: clients' claims of other words earn nothing.
struct TaughtLesson
{
    LessonId id;
    QString language;
    QSet<QString> words;
};

/// Grows with the progress and never shrinks, since progress does not.
[[nodiscard]] QList<PointEntry> pointsOf(const TaughtLesson &lesson, const LessonProgress &progress);
/// `scheduler` says where days of study begin.
[[nodiscard]] QList<PointEntry> pointsOf(const Scheduler &scheduler, const CardHistory &history);

/// A learner's ledger: each source is paid once, dated by its earliest event. Joining ledgers is a union. A value.
class PointLedger
{
public:
    /// Returns the points paid by this call.
    int add(const QList<PointEntry> &entries);

    [[nodiscard]] qint64 total() const { return m_total; }
    /// Of the entries earned in [from, to).
    [[nodiscard]] qint64 totalBetween(Instant from, Instant to) const;
    [[nodiscard]] QList<PointEntry> entries() const; ///< in the order of kind and source

    friend bool operator==(const PointLedger &, const PointLedger &) = default;

private:
    std::map<std::pair<PointKind, QByteArray>, PointEntry> m_entries;
    qint64 m_total = 0;
};

} // namespace cinefluent::learning
