// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/realtime/progressintake.h"

#include "common/api/errorcodes.h"
#include "common/base/ids.h"

#include <QJsonDocument>

namespace cinefluent::server {

namespace {

const QString positionName = QStringLiteral("currentPosition");
const QString eventIdName = QStringLiteral("eventId");

Error rateLimited(std::chrono::seconds wait)
{
    Error error = makeError(ErrorKind::RateLimited, QStringLiteral("rate_limited"),
                            QStringLiteral("Too many requests. Nothing was recorded; wait a little and try again."));
    error.retryAfterS = int(wait.count());
    return error;
}

} // namespace

ProgressIntake::ProgressIntake(ProgressService &service, ChannelAccess &access, RequestBudget &budget)
    : m_service(service)
    , m_access(access)
    , m_budget(budget)
{
}

QString ProgressIntake::eventIdOf(UserId user, const ProgressMessage &message)
{
    const QJsonValue given = message.update.value(eventIdName);
    if (given.isString())
        return QUuid::fromString(given.toString()).toString(QUuid::WithoutBraces);
    // QJsonDocument writes members in the order of their names.
    const QByteArray content = QJsonDocument(message.update).toJson(QJsonDocument::Compact);
    return deriveUuid(user.uuid(), "realtime progress " + content).toString(QUuid::WithoutBraces);
}

Task<Result<RecordedProgress>> ProgressIntake::record(Identity identity, ProgressMessage message)
{
    const RateCount count = co_await m_budget.spend(identity);
    if (!count.allowed)
        co_return rateLimited(count.resetIn);
    const QString eventId = eventIdOf(identity.userId, message);
    const bool isPlaced = message.update.contains(positionName);
    if (!message.update.contains(eventIdName))
        message.update.insert(eventIdName, eventId);
    if (!isPlaced) {
        // The seed's event says nothing of the position: it stays where it is.
        const auto positionMs = co_await m_access.lastPositionMs(identity.userId, message.lessonId);
        if (!positionMs)
            co_return positionMs.error();
        message.update.insert(positionName, double(*positionMs) / 1000.0);
    }
    const QByteArray body = QJsonDocument(message.update).toJson(QJsonDocument::Compact);
    const auto report = progressReportFromJson(body);
    if (!report)
        co_return report.error();
    const auto answers = co_await m_service.update(identity.userId, *report, QByteArray());
    if (!answers)
        co_return answers.error();
    const Result<LessonProgress> progress = answers->front().progress;
    if (progress)
        co_return RecordedProgress{eventId, progress->percentHundredths};
    // The id holds all the client said, so the one thing that may differ is the position we put in.
    if (!isPlaced && progress.error().code == QLatin1String(api::codes::eventConflict)) {
        const double percent = message.update.value(QStringLiteral("progressPercentage")).toDouble();
        co_return RecordedProgress{eventId, int(std::lround(percent * 100))};
    }
    co_return progress.error();
}

} // namespace cinefluent::server
