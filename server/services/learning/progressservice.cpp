// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/learning/progressservice.h"

#include "common/api/errorcodes.h"
#include "server/services/cache/cachekeys.h"
#include "server/services/learning/eventwindow.h"

#include <QJsonDocument>

namespace cinefluent::server {

namespace {

constexpr qsizetype maxKeyLength = 255;

bool isPrintable(const QByteArray &key)
{
    return std::all_of(key.begin(), key.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

/// An event without an instant, or with one in the future, was given the instant at which it came.
bool isSameInstant(const StoredEvent &stored, const std::optional<Instant> &occurredAt)
{
    constexpr auto clocksApart = std::chrono::minutes(1);
    if (occurredAt && *occurredAt <= stored.occurredAt)
        return *occurredAt == stored.occurredAt;
    return stored.occurredAt >= stored.receivedAt - clocksApart;
}

/// A device that tells its clock has its events dated by the first request that brought them.
bool isSame(const StoredEvent &stored, const ProgressUpdate &update, const std::optional<Instant> &sentAt)
{
    return stored.lessonId == update.lessonId && stored.percentHundredths == update.percentHundredths &&
           stored.timeSpentSeconds == update.timeSpentSeconds && stored.positionMs == update.positionMs &&
           stored.vocabularyLearned == update.vocabularyLearned &&
           QJsonDocument::fromJson(stored.quizResults) == QJsonDocument::fromJson(update.quizResults) &&
           (sentAt || isSameInstant(stored, update.occurredAt));
}

/// Where an event's date stands in its request.
QString datePointer(const ProgressReport &report, size_t index)
{
    return report.isBatch ? QStringLiteral("/events/%1/occurredAt").arg(index) : QStringLiteral("/occurredAt");
}

/// Nothing where the event says nothing of words.
std::optional<LearnedWords> wordsOf(const ProgressEvent &event)
{
    const ProgressUpdate &update = event.update;
    QList<learning::QuizAnswer> answers;
    if (update.quizResults.size() > 2)
        answers = learning::quizAnswersOf(QJsonDocument::fromJson(update.quizResults).object());
    if (update.vocabularyLearned.isEmpty() && answers.isEmpty())
        return std::nullopt;
    return LearnedWords{event.eventId, update.lessonId, event.occurredAt, update.vocabularyLearned, answers};
}

EventAnswer refused(const QUuid &eventId, Error error)
{
    return {eventId, false, std::move(error)};
}

} // namespace

ProgressService::ProgressService(ProgressRepository &repository, ReviewRepository &reviews, AnswerCache &answers,
                                 IdGenerator &ids, const Clock &clock)
    : m_repository(repository)
    , m_reviews(reviews)
    , m_answers(answers)
    , m_ids(ids)
    , m_clock(clock)
{
}

Task<Result<std::vector<EventAnswer>>> ProgressService::update(UserId userId, ProgressReport report,
                                                               QByteArray idempotencyKey)
{
    if (idempotencyKey.size() > maxKeyLength || !isPrintable(idempotencyKey))
        co_return makeError(
            ErrorKind::InvalidInput, QStringLiteral("idempotency_key_invalid"),
            QStringLiteral("An Idempotency-Key has at most 255 printable ASCII characters and no space. "
                           "Nothing was recorded."));
    const Instant now = m_clock.now();
    std::vector<ProgressEvent> events;
    std::vector<std::optional<Error>> refusals;
    std::vector<Task<Result<RecordOutcome>>> writes;
    for (size_t i = 0; i < report.updates.size(); ++i) {
        const ProgressUpdate &update = report.updates[i];
        ProgressEvent event;
        event.userId = userId;
        event.update = update;
        event.occurredAt = update.occurredAt ? learning::correctedInstant(*update.occurredAt, report.sentAt, now) : now;
        if (update.eventId)
            event.eventId = *update.eventId;
        else if (!idempotencyKey.isEmpty())
            event.eventId = deriveUuid(userId.uuid(), idempotencyKey);
        else
            event.eventId = m_ids.next();
        refusals.push_back(update.occurredAt
                               ? dateRefusal(*update.occurredAt, report.sentAt, now, datePointer(report, i))
                               : std::nullopt);
        // All under way at once: they share a batch.
        if (!refusals.back())
            writes.push_back(m_repository.record(event));
        events.push_back(std::move(event));
    }
    std::vector<EventAnswer> answers;
    std::vector<LearnedWords> words;
    bool isUnsettled = false;
    auto write = writes.begin();
    for (size_t i = 0; i < events.size(); ++i) {
        if (refusals[i]) {
            answers.push_back(co_await misdated(events[i], report.sentAt, *refusals[i]));
            continue;
        }
        const auto outcome = co_await std::move(*write++);
        if (!outcome) {
            answers.push_back(refused(events[i].eventId, outcome.error()));
            continue;
        }
        answers.push_back(co_await answerOf(events[i], report.sentAt, *outcome));
        if (!answers.back().progress.ok())
            continue;
        isUnsettled = isUnsettled || outcome->isUnsettled;
        // Of a duplicate too: the first time may have ended before the words were taken.
        if (auto reported = wordsOf(events[i]))
            words.push_back(*std::move(reported));
    }
    co_await follow(userId, std::move(words), isUnsettled);
    co_return answers;
}

Task<Result<void>> ProgressService::record(ProgressEvent event)
{
    const auto outcome = co_await m_repository.record(event);
    if (!outcome)
        co_return outcome.error();
    co_await follow(event.userId, {}, outcome->isUnsettled);
    co_return Result<void>();
}

Task<> ProgressService::follow(UserId userId, std::vector<LearnedWords> words, bool isUnsettled)
{
    // What fails here is made up for by whatever settles next: the events are recorded.
    if (!words.empty()) {
        [[maybe_unused]] const auto learnt = co_await m_reviews.learn(userId, std::move(words), m_clock.now());
    } else if (isUnsettled) {
        [[maybe_unused]] const auto settled = co_await m_reviews.settle(userId, m_clock.now());
    }
    co_await m_answers.forget(cache::userScope(userId.toByteArray()));
}

Task<EventAnswer> ProgressService::answerOf(ProgressEvent event, std::optional<Instant> sentAt, RecordOutcome outcome)
{
    if (outcome.kind == RecordOutcome::Kind::Recorded)
        co_return EventAnswer{event.eventId, false, std::move(outcome.progress)};
    if (outcome.kind == RecordOutcome::Kind::NoLesson)
        co_return refused(event.eventId, makeError(ErrorKind::NotFound, QString::fromLatin1(api::codes::lessonNotFound),
                                                   QStringLiteral("There is no such lesson. Nothing was recorded.")));
    auto stored = co_await m_repository.find(event.userId, event.eventId);
    if (!stored)
        co_return refused(event.eventId, stored.error());
    if (!*stored && outcome.kind == RecordOutcome::Kind::NotSubscribed)
        co_return refused(
            event.eventId,
            makeError(ErrorKind::PermissionDenied, QString::fromLatin1(api::codes::subscriptionRequired),
                      QStringLiteral("This lesson is part of the premium subscription. Nothing was recorded.")));
    if (!*stored || !isSame(**stored, event.update, sentAt))
        co_return refused(event.eventId,
                          makeError(ErrorKind::Conflict, QString::fromLatin1(api::codes::eventConflict),
                                    QStringLiteral("Another report was recorded under this event id. Give each event "
                                                   "an id of its own; nothing was recorded.")));
    co_return EventAnswer{event.eventId, true, std::move((*stored)->progress)};
}

/// What was recorded in time is answered as ever, however late it is sent again.
Task<EventAnswer> ProgressService::misdated(ProgressEvent event, std::optional<Instant> sentAt, Error refusal)
{
    auto stored = co_await m_repository.find(event.userId, event.eventId);
    if (stored && *stored && isSame(**stored, event.update, sentAt))
        co_return EventAnswer{event.eventId, true, std::move((*stored)->progress)};
    co_return refused(event.eventId, std::move(refusal));
}

} // namespace cinefluent::server
