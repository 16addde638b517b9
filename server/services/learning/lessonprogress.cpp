// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/learning/lessonprogress.h"

namespace cinefluent::server {

namespace {

void writeInstant(JsonWriter &json, std::string_view name, const std::optional<Instant> &instant)
{
    json.key(name);
    if (instant)
        json.value(toIso8601(*instant));
    else
        json.nullValue();
}

} // namespace

void writeProgress(JsonWriter &json, const LessonProgress &progress)
{
    json.beginObject().member("progressPercentage", progress.percentHundredths / 100.0);
    writeInstant(json, "completedAt", progress.completedAt);
    json.member("timeSpent", progress.timeSpentSeconds);
    json.key("lastPosition").fixedValue(progress.lastPositionMs, 3);
    json.key("vocabularyLearned").beginArray();
    for (const QString &word : progress.vocabularyLearned)
        json.value(word);
    json.endArray();
    json.key("quizScores").rawValue({progress.quizScores.constData(), size_t(progress.quizScores.size())});
    writeInstant(json, "updatedAt", progress.updatedAt);
    json.endObject();
}

} // namespace cinefluent::server
