// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/ids.h"
#include "server/services/cache/answercache.h"
#include "server/services/learning/progressrepository.h"
#include "server/services/learning/reviewrepository.h"

namespace cinefluent::server {

/// What became of one event.
struct EventAnswer
{
    QUuid eventId;
    bool isDuplicate = false;        ///< it was recorded before, with the same content
    Result<LessonProgress> progress; ///< the lesson's, after the event; or why it was refused
};

/// Takes learners' progress reports. Belongs to the thread of its repositories.
class ProgressService
{
public:
    /// What is kept of a learner in `answers` is forgotten when something was recorded.
    ProgressService(ProgressRepository &repository, ReviewRepository &reviews, AnswerCache &answers, IdGenerator &ids,
                    const Clock &clock);

    /// `idempotencyKey` is the header of that name, empty where there is none: it names a lone event that has no id of
    /// its own. An event without either counts each time. Instants are corrected by correctedInstant(). Errors of the
    /// whole: those of progressReportFromJson, "idempotency_key_invalid". Of an event: "lesson_not_found",
    /// "subscription_required", "event_conflict" (the id came with other content), those of dateRefusal(), those of
    /// the database.
    ///
    /// Streak, goals and achievements follow before the answer; where that fails they follow with the next event.
    Task<Result<std::vector<EventAnswer>>> update(UserId userId, ProgressReport report, QByteArray idempotencyKey);

    /// One event made by the server itself, such as a quiz: recorded, and settled.
    Task<Result<void>> record(ProgressEvent event);

private:
    [[nodiscard]] Task<EventAnswer> answerOf(ProgressEvent event, std::optional<Instant> sentAt, RecordOutcome outcome);
    [[nodiscard]] Task<EventAnswer> misdated(ProgressEvent event, std::optional<Instant> sentAt, Error refusal);
    [[nodiscard]] Task<> follow(UserId userId, std::vector<LearnedWords> words, bool isUnsettled);

    ProgressRepository &m_repository;
    ReviewRepository &m_reviews;
    AnswerCache &m_answers;
    IdGenerator &m_ids;
    const Clock &m_clock;
};

} // namespace cinefluent::server
