// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/learning/progressservice.h"

#include "common/api/errorcodes.h"

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

bool isSame(const StoredEvent &stored, const ProgressUpdate &update)
{
    return stored.lessonId == update.lessonId && stored.percentHundredths == update.percentHundredths &&
           stored.timeSpentSeconds == update.timeSpentSeconds && stored.positionMs == update.positionMs &&
           stored.vocabularyLearned == update.vocabularyLearned &&
           QJsonDocument::fromJson(stored.quizResults) == QJsonDocument::fromJson(update.quizResults) &&
           isSameInstant(stored, update.occurredAt);
}

} // namespace

ProgressService::ProgressService(ProgressRepository &repository, IdGenerator &ids, const Clock &clock)
    : m_repository(repository)
    , m_ids(ids)
    , m_clock(clock)
{
}

Task<Result<LessonProgress>> ProgressService::update(UserId userId, QByteArray body, QByteArray idempotencyKey)
{
    const auto update = progressUpdateFromJson(body);
    if (!update)
        co_return update.error();
    if (idempotencyKey.size() > maxKeyLength || !isPrintable(idempotencyKey))
        co_return makeError(
            ErrorKind::InvalidInput, QStringLiteral("idempotency_key_invalid"),
            QStringLiteral("An Idempotency-Key has at most 255 printable ASCII characters and no space. "
                           "Nothing was recorded."));

    const Instant now = m_clock.now();
    ProgressEvent event;
    event.userId = userId;
    event.update = *update;
    event.occurredAt = std::min(update->occurredAt.value_or(now), now);
    if (update->eventId)
        event.eventId = *update->eventId;
    else if (!idempotencyKey.isEmpty())
        event.eventId = deriveUuid(userId.uuid(), idempotencyKey);
    else
        event.eventId = m_ids.next();

    auto outcome = co_await m_repository.record(event);
    if (!outcome)
        co_return outcome.error();
    if (outcome->kind == RecordOutcome::Kind::Recorded)
        co_return std::move(outcome->progress);
    if (outcome->kind == RecordOutcome::Kind::NoLesson)
        co_return makeError(ErrorKind::NotFound, QString::fromLatin1(api::codes::lessonNotFound),
                            QStringLiteral("There is no such lesson. Nothing was recorded."));

    auto stored = co_await m_repository.find(userId, event.eventId);
    if (!stored)
        co_return stored.error();
    if (!*stored && outcome->kind == RecordOutcome::Kind::NotSubscribed)
        co_return makeError(ErrorKind::PermissionDenied, QString::fromLatin1(api::codes::subscriptionRequired),
                            QStringLiteral("This lesson is part of the premium subscription. Nothing was recorded."));
    if (!*stored || !isSame(**stored, *update))
        co_return makeError(ErrorKind::Conflict, QString::fromLatin1(api::codes::eventConflict),
                            QStringLiteral("Another report was recorded under this event id. Give each event an id of "
                                           "its own; nothing was recorded."));
    co_return std::move((*stored)->progress);
}

} // namespace cinefluent::server
