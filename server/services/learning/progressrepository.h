// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "common/learning/points.h"
#include "server/services/auth/identity.h"
#include "server/services/learning/lessonprogress.h"
#include "server/services/learning/progressupdate.h"

namespace cinefluent::server {

/// One event, complete: who, which, when.
struct ProgressEvent
{
    UserId userId;
    QUuid eventId;
    Instant occurredAt{};
    ProgressUpdate update;
    bool hasPosition = true; ///< false: says nothing of a place in the film (exercises)
};

/// What the event is paid for, words apart (those are paid where the lesson teaches them: WordRepository).
[[nodiscard]] QList<learning::PointEntry> entriesOf(const ProgressEvent &event);

struct RecordOutcome
{
    enum class Kind
    {
        Recorded,  ///< for the first time; `progress` holds it
        Duplicate, ///< this user's event of that id was there before: ask `find`
        NoLesson,
        NotSubscribed ///< a premium lesson, no subscription when the event happened; may be a duplicate: ask `find`
    };
    Kind kind = Kind::NoLesson;
    LessonProgress progress;
    bool isUnsettled = false; ///< the learner's streak, goals or achievements may have changed
};

/// An event as it was recorded, and the lesson's progress now.
struct StoredEvent
{
    LessonId lessonId;
    int percentHundredths = 0;
    int timeSpentSeconds = 0;
    qint64 positionMs = 0;
    QStringList vocabularyLearned;
    QByteArray quizResults;
    Instant occurredAt{};
    Instant receivedAt{};
    LessonProgress progress;
};

/// Events are appended exactly once and folded into the lesson's progress in the same transaction; the fold does not
/// depend on the order of arrival: highest percentage, sum of times, position and quiz scores of the newest event
/// (by instant, then id), union of words, earliest completion. What a lesson's progress holds is bounded alike: the
/// first `maxLearnedWords` words in order and the `maxQuizzes` quizzes whose events are newest.
///
/// An event whose lesson a later release dropped is still taken: it may have waited on a device without a network.
class ProgressRepository
{
public:
    static constexpr int maxLearnedWords = 500;
    static constexpr int maxQuizzes = 64;

    ProgressRepository() = default;
    ProgressRepository(const ProgressRepository &) = delete;
    ProgressRepository &operator=(const ProgressRepository &) = delete;
    virtual ~ProgressRepository() = default;

    /// Done when it is committed.
    virtual Task<Result<RecordOutcome>> record(ProgressEvent event) = 0;
    virtual Task<Result<std::optional<StoredEvent>>> find(UserId userId, QUuid eventId) = 0;
};

} // namespace cinefluent::server
