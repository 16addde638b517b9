// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/learning/quizanswers.h"

#include <QJsonArray>

#include <map>

namespace cinefluent::learning {

namespace {

using Key = std::pair<QString, QByteArray>;

/// Empty where the element is no answer.
std::optional<std::pair<Key, bool>> answerOf(const QJsonValue &element)
{
    const QJsonValue correct = element[QLatin1String("correct")];
    if (!correct.isBool())
        return std::nullopt;
    const QUuid id = QUuid::fromString(element[QLatin1String("vocabularyId")].toString());
    const QString word = id.isNull() ? element[QLatin1String("word")].toString() : QString();
    if (id.isNull() && word.isEmpty())
        return std::nullopt;
    return std::pair(Key(word, id.isNull() ? QByteArray() : id.toRfc4122()), correct.toBool());
}

} // namespace

QList<QuizAnswer> quizAnswersOf(const QJsonObject &quizResults)
{
    QList<QuizAnswer> answers;
    for (auto quiz = quizResults.begin(); quiz != quizResults.end(); ++quiz) {
        std::map<Key, bool> words;
        const QJsonArray elements = quiz.value()[QLatin1String("words")].toArray();
        for (const QJsonValue &element : elements) {
            const auto answer = answerOf(element);
            if (!answer)
                continue;
            const auto [known, isNew] = words.insert(*answer);
            known->second = known->second && answer->second;
        }
        for (const auto &[key, isCorrect] : words)
            answers.append({quiz.key(), key.first, HeadwordId(QUuid::fromRfc4122(key.second)), isCorrect});
    }
    return answers;
}

} // namespace cinefluent::learning
