// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/learning/progressupdate.h"

#include "common/api/objectreader.h"
#include "common/api/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace cinefluent::server {

namespace {

constexpr qsizetype maxQuizzes = 64;
constexpr qsizetype maxQuizNameLength = 100;
constexpr qsizetype maxQuizSizeBytes = 4 * 1024;
constexpr qsizetype maxQuizzesSizeBytes = 16 * 1024;

/// A quiz result is any value, kept for as long as the progress: its size is what has to be bounded.
QByteArray readQuizzes(api::ObjectReader &reader)
{
    const QJsonObject quizzes = reader.object("quizResults");
    if (quizzes.size() > maxQuizzes)
        reader.offend("quizResults", "too_many", QStringLiteral("At most 64 quizzes are allowed."));
    for (auto quiz = quizzes.begin(); quiz != quizzes.end(); ++quiz) {
        const QByteArray value = QJsonDocument(QJsonArray{quiz.value()}).toJson(QJsonDocument::Compact);
        if (quiz.key().size() > maxQuizNameLength || value.size() > maxQuizSizeBytes) {
            reader.offend("quizResults", "too_long",
                          QStringLiteral("A quiz has a name of at most 100 characters and a result of at most 4 KiB."));
            break;
        }
    }
    QByteArray json = QJsonDocument(quizzes).toJson(QJsonDocument::Compact);
    if (json.size() > maxQuizzesSizeBytes)
        reader.offend("quizResults", "too_long", QStringLiteral("At most 16 KiB are allowed."));
    return json;
}

QStringList readWords(api::ObjectReader &reader)
{
    QStringList words = reader.strings("vocabularyLearned", 500, 255);
    const bool hasEmpty =
        std::any_of(words.cbegin(), words.cend(), [](const QString &word) { return word.trimmed().isEmpty(); });
    if (hasEmpty)
        reader.offend("vocabularyLearned", "empty", QStringLiteral("A word has at least one character."));
    return words;
}

ProgressUpdate readUpdate(api::ObjectReader &reader)
{
    ProgressUpdate update;
    update.lessonId = reader.id<LessonId>("lessonId");
    update.percentHundredths = int(std::lround(reader.number("progressPercentage", 0, 100) * 100));
    update.timeSpentSeconds = int(std::lround(reader.number("timeSpent", 0, 86'400)));
    update.positionMs = std::llround(reader.number("currentPosition", 0, 999'999) * 1000);
    if (reader.has("vocabularyLearned"))
        update.vocabularyLearned = readWords(reader);
    if (reader.has("quizResults"))
        update.quizResults = readQuizzes(reader);
    if (reader.has("eventId"))
        update.eventId = reader.uuid("eventId");
    if (reader.has("occurredAt"))
        update.occurredAt = reader.instant("occurredAt");
    return update;
}

void readBatch(api::ObjectReader &reader, ProgressReport &report)
{
    QSet<QUuid> ids;
    reader.each("events", ProgressReport::maxEvents, [&](api::ObjectReader &element) {
        ProgressUpdate update = readUpdate(element);
        if (!update.eventId)
            element.offend("eventId", "missing", QStringLiteral("Events of a batch are named."));
        else if (ids.contains(*update.eventId))
            element.offend("eventId", "repeated", QStringLiteral("Two events of a batch have two ids."));
        else
            ids.insert(*update.eventId);
        report.updates.push_back(std::move(update));
    });
    if (report.updates.empty())
        reader.offend("events", "empty", QStringLiteral("At least one event is expected."));
}

} // namespace

Result<ProgressReport> progressReportFromJson(const QByteArray &json)
{
    const auto document = api::parseStrictObject(json, api::JsonLimits{ProgressReport::maxSizeBytes, 14, 50'000, 40});
    if (!document)
        return document.error();
    api::Offences offences;
    api::ObjectReader reader(*document, QString(), offences, api::UnknownMembers::Refused);
    ProgressReport report;
    report.isBatch = reader.has("events");
    if (report.isBatch)
        readBatch(reader, report);
    else
        report.updates.push_back(readUpdate(reader));
    if (reader.has("sentAt"))
        report.sentAt = reader.instant("sentAt");
    reader.finish();
    if (offences.isEmpty())
        return report;
    Error error = makeError(ErrorKind::InvalidInput, QStringLiteral("progress_invalid"),
                            QStringLiteral("The progress report was not understood. Nothing was recorded."));
    error.fields = offences.fields();
    return error;
}

} // namespace cinefluent::server
