// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/learning/progressupdate.h"

#include "common/api/objectreader.h"
#include "common/api/strictjson.h"

#include <QJsonDocument>

#include <cmath>

namespace cinefluent::server {

Result<ProgressUpdate> progressUpdateFromJson(const QByteArray &json)
{
    const auto document = api::parseStrictObject(json, api::JsonLimits{64 * 1024, 12, 20'000, 40});
    if (!document)
        return document.error();
    api::Offences offences;
    api::ObjectReader reader(*document, QString(), offences, api::UnknownMembers::Refused);
    ProgressUpdate update;
    update.lessonId = reader.id<LessonId>("lessonId");
    update.percentHundredths = int(std::lround(reader.number("progressPercentage", 0, 100) * 100));
    update.timeSpentSeconds = int(std::lround(reader.number("timeSpent", 0, 86'400)));
    update.positionMs = std::llround(reader.number("currentPosition", 0, 999'999) * 1000);
    if (reader.has("vocabularyLearned"))
        update.vocabularyLearned = reader.strings("vocabularyLearned", 500, 255);
    if (reader.has("quizResults")) {
        update.quizResults = QJsonDocument(reader.object("quizResults")).toJson(QJsonDocument::Compact);
        if (update.quizResults.size() > 16 * 1024)
            reader.offend("quizResults", "too_long", QStringLiteral("At most 16 KiB are allowed."));
    }
    if (reader.has("eventId"))
        update.eventId = reader.uuid("eventId");
    if (reader.has("occurredAt"))
        update.occurredAt = reader.instant("occurredAt");
    reader.finish();
    if (offences.isEmpty())
        return update;
    Error error = makeError(ErrorKind::InvalidInput, QStringLiteral("progress_invalid"),
                            QStringLiteral("The progress report was not understood. Nothing was recorded."));
    error.fields = offences.fields();
    return error;
}

} // namespace cinefluent::server
