// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/study/exerciseorder.h"

#include "common/api/objectreader.h"
#include "common/api/strictjson.h"
#include "server/services/query/queryparameters.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <cmath>

namespace cinefluent::server {

namespace {

constexpr int maxExercises = 50;
constexpr qsizetype maxTextLength = 1000;
constexpr qsizetype maxPairs = 8;

std::optional<quint64> seedFrom(const QString &text)
{
    bool isNumber = false;
    const quint64 seed = text.toULongLong(&isNumber);
    // toULongLong() lets a sign and spaces pass.
    return isNumber && text.size() <= 20 && text.front().isDigit() && text.back().isDigit() ? std::optional(seed)
                                                                                            : std::nullopt;
}

std::optional<QList<learning::ExerciseKind>> kindsFrom(const QStringList &names)
{
    using Kind = learning::ExerciseKind;
    QList<Kind> kinds;
    for (const QString &name : names) {
        const auto before = kinds.size();
        for (const Kind kind : {Kind::Cloze, Kind::Listening, Kind::Matching, Kind::Choice}) {
            if (learning::toString(kind) == name && !kinds.contains(kind))
                kinds.append(kind);
        }
        if (kinds.size() == before)
            return std::nullopt;
    }
    return kinds.isEmpty() ? std::nullopt : std::optional(kinds);
}

learning::ExerciseResponse readResponse(api::ObjectReader &reader)
{
    learning::ExerciseResponse response;
    if (reader.has("text"))
        response.text = reader.string("text", maxTextLength);
    if (reader.has("option"))
        response.option = int(reader.integer("option", -1, maxPairs));
    if (reader.has("partners")) {
        for (const QJsonValue &partner : reader.array("partners", maxPairs)) {
            const double number = partner.toDouble(-2);
            if (number < -1 || number >= maxPairs || number != std::floor(number))
                reader.offend("partners", "wrong_type",
                              QStringLiteral("Indexes of meanings are expected, -1 for none."));
            else
                response.partners.append(int(number));
        }
    }
    return response;
}

void readOrder(api::ObjectReader &reader, learning::ExerciseOrder &order)
{
    const auto seed = seedFrom(reader.text("seed", 20));
    if (!seed)
        reader.offend("seed", "not_a_number",
                      QStringLiteral("A whole number of at most 64 bits is expected, as text."));
    order.seed = seed.value_or(0);
    if (reader.has("kinds")) {
        if (const auto kinds = kindsFrom(reader.strings("kinds", 4, 20)))
            order.kinds = *kinds;
        else
            reader.offend("kinds", "not_a_choice", QStringLiteral("Each kind once, at least one, is expected."));
    }
    if (reader.has("count"))
        order.count = int(reader.integer("count", 1, maxExercises));
    if (reader.has("typed"))
        order.typedCloze = reader.boolean("typed");
}

} // namespace

Result<learning::ExerciseOrder> exerciseOrderFrom(const ExerciseQueryText &text)
{
    QueryParameters parameters;
    learning::ExerciseOrder order;
    if (text.seed) {
        const auto seed = text.seed->isEmpty() ? std::nullopt : seedFrom(*text.seed);
        if (!seed)
            parameters.offend("seed", "not_a_number", QStringLiteral("A whole number of at most 64 bits is expected."));
        order.seed = seed.value_or(0);
    }
    if (text.kinds) {
        if (const auto kinds = kindsFrom(text.kinds->split(u',')))
            order.kinds = *kinds;
        else
            parameters.offend("kinds", "not_a_choice",
                              QStringLiteral("cloze, listening, matching and multiple_choice, each at most once, are "
                                             "expected, separated by commas."));
    }
    order.count = parameters.number("count", text.count, order.count, maxExercises);
    if (text.typed && *text.typed != QLatin1String("true") && *text.typed != QLatin1String("false"))
        parameters.offend("typed", "not_a_choice", QStringLiteral("true or false is expected."));
    order.typedCloze = text.typed == QStringLiteral("true");
    if (auto error = parameters.error())
        return *error;
    return order;
}

Result<ExerciseAnswers> exerciseAnswersFromJson(const QByteArray &json)
{
    auto document = api::parseStrictObject(json, api::JsonLimits{ExerciseAnswers::maxSizeBytes, 6, 2'000, 40});
    if (!document)
        return document.error();
    api::Offences offences;
    api::ObjectReader reader(*document, QString(), offences, api::UnknownMembers::Refused);
    ExerciseAnswers answers;
    answers.attemptId = reader.uuid("attemptId");
    readOrder(reader, answers.order);
    answers.version = reader.text("version", 64);
    reader.each("answers", maxExercises, [&answers](api::ObjectReader &element) {
        const QUuid id = element.uuid("exerciseId");
        if (answers.responses.contains(id))
            element.offend("exerciseId", "repeated", QStringLiteral("An exercise has one answer."));
        answers.responses.insert(id, readResponse(element));
    });
    if (reader.has("timeSpent"))
        answers.timeSpentSeconds = int(std::lround(reader.number("timeSpent", 0, 86'400)));
    if (reader.has("answeredAt"))
        answers.answeredAt = reader.instant("answeredAt");
    if (reader.has("sentAt"))
        answers.sentAt = reader.instant("sentAt");
    reader.finish();
    QJsonObject lasting = *document;
    lasting.remove(QLatin1String("sentAt"));
    answers.sha256 =
        QCryptographicHash::hash(QJsonDocument(lasting).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
    if (offences.isEmpty())
        return answers;
    Error error = makeError(ErrorKind::InvalidInput, QStringLiteral("answers_invalid"),
                            QStringLiteral("The answers were not understood. Nothing was recorded."));
    error.fields = offences.fields();
    return error;
}

} // namespace cinefluent::server
