// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/learning/eventstamp.h"
#include "common/lesson/ids.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <map>
#include <optional>

namespace cinefluent::learning {

/// What a client reports of a lesson: the seed's `ProgressUpdate` with its name and time.
struct ProgressEvent
{
    QUuid id; ///< made by the client: names the event however often it is sent
    LessonId lessonId;
    Instant occurredAt{};      ///< see correctedInstant
    int percentHundredths = 0; ///< 0–10000
    int timeSpentSeconds = 0;  ///< since the client's event before
    qint64 positionMs = 0;     ///< from the lesson's IN
    QStringList words;         ///< learned in the lesson
    QJsonObject quizResults;   ///< quiz → any result, see quizScoreHundredths

    [[nodiscard]] EventStamp stamp() const { return {occurredAt, id}; }

    friend bool operator==(const ProgressEvent &, const ProgressEvent &) = default;
};

struct QuizState
{
    QJsonValue newest; ///< result of the newest event by stamp: the seed's `quiz_scores` member
    EventStamp newestStamp;
    int bestHundredths = -1;          ///< highest score ever reported, −1 where no result had one
    Instant bestAt{};                 ///< first time that score was reached
    std::optional<Instant> passedAt;  ///< first score of passScoreHundredths or more
    std::optional<Instant> perfectAt; ///< first full score

    friend bool operator==(const QuizState &, const QuizState &) = default;
};

inline constexpr int passScoreHundredths = 60'00;
inline constexpr int fullScoreHundredths = 100'00;

/// A score in hundredths of a per cent, where a result says one: a number 0–100, a truth value, {"score"} with an
/// optional "maxScore" (100 where absent), or {"correct", "total"}. What is out of range says none.
[[nodiscard]] std::optional<int> quizScoreHundredths(const QJsonValue &result);

/// A lesson's progress: each member is a maximum, a minimum, a sum over distinct events, a union or the newest of a
/// total order, so neither order nor grouping of the events matters. Late events never lower it, the position apart,
/// which is the newest event's.
struct LessonProgress
{
    int percentHundredths = 0;          ///< highest
    std::optional<Instant> startedAt;   ///< earliest event
    std::optional<Instant> completedAt; ///< earliest event with 100 %
    qint64 timeSpentSeconds = 0;        ///< sum
    qint64 positionMs = 0;              ///< of the newest event
    EventStamp newest;
    QMap<QString, Instant> words; ///< each with the first time it was reported
    QMap<QString, QuizState> quizzes;

    /// Folds an event in that has not been folded in before.
    void add(const ProgressEvent &event);

    friend bool operator==(const LessonProgress &, const LessonProgress &) = default;
};

/// A learner's progress events, each counted once, and what they amount to in each lesson. A join-semilattice: the
/// events are a grow-only set keyed by id, merge is their union, idempotent, commutative and associative. Two contents
/// under one id are settled without regard to arrival: the lesser stands. A value; one thread at a time.
class ProgressLog
{
public:
    /// Whether anything has changed.
    bool insert(const ProgressEvent &event);
    void merge(const ProgressLog &other);

    [[nodiscard]] LessonProgress progress(LessonId lessonId) const;
    [[nodiscard]] const std::map<LessonId, LessonProgress> &lessons() const { return m_lessons; }
    [[nodiscard]] const QHash<QUuid, ProgressEvent> &events() const { return m_events; }

private:
    void refold(LessonId lessonId);

    QHash<QUuid, ProgressEvent> m_events;
    std::map<LessonId, LessonProgress> m_lessons;
};

} // namespace cinefluent::learning
