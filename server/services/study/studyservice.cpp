// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/study/studyservice.h"

#include "common/base/jsonwriter.h"
#include "common/lesson/movie.h"
#include "server/services/cache/cachekeys.h"
#include "server/services/catalogue/signedurls.h"
#include "server/services/learning/settlement.h"
#include "server/services/query/queryparameters.h"

#include <QTimeZone>

namespace cinefluent::server {

namespace {

void writeDays(JsonWriter &json, const StudyRecord &record, const QList<learning::DailyActivity> &days)
{
    std::map<QDate, StudyRecord::LedgerDay> ledger;
    for (const StudyRecord::LedgerDay &day : record.ledger)
        ledger.emplace(day.day, day);
    json.key("dailyActivity").beginArray();
    for (const learning::DailyActivity &day : days) {
        const auto earned = ledger.find(day.date);
        json.beginObject().member("date", day.date.toString(Qt::ISODate));
        json.member("lessonsCompleted", earned == ledger.end() ? 0 : earned->second.lessonsCompleted);
        json.member("timeSpent", day.timeSpentSeconds);
        json.member("pointsEarned", earned == ledger.end() ? qint64(0) : earned->second.points).endObject();
    }
    json.endArray();
}

void writeRaw(JsonWriter &json, std::string_view name, const QByteArray &raw)
{
    json.key(name).rawValue({raw.constData(), size_t(raw.size())});
}

/// Until the learner's date changes.
std::chrono::seconds untilTomorrow(const QByteArray &zoneName, const QDate &today, Instant now)
{
    const QTimeZone zone(zoneName);
    const QDateTime midnight = today.addDays(1).startOfDay(zone.isValid() ? zone : QTimeZone::utc());
    return std::max(std::chrono::seconds(0), std::chrono::floor<std::chrono::seconds>(toInstant(midnight) - now));
}

} // namespace

StudyService::StudyService(StudyRepository &repository, AnswerCache &answers, const MediaUrls &urls, const Clock &clock)
    : m_repository(repository)
    , m_answers(answers)
    , m_urls(urls)
    , m_clock(clock)
{
}

Task<Result<QByteArray>> StudyService::stats(UserId userId, std::optional<QString> days)
{
    QueryParameters parameters;
    const int count = parameters.number("days", days, defaultDays, maxDays);
    if (auto error = parameters.error())
        co_return *error;
    const QByteArray id = userId.toByteArray();
    const QByteArray key = cache::userProgress(id, count == defaultDays ? QByteArray() : QByteArray::number(count));
    const AnswerCache::Maker make = [this, userId, count] { return makeStats(userId, count); };
    co_return co_await m_answers.get(key, cache::userScope(id), make);
}

Task<Result<KeptAnswer>> StudyService::makeStats(UserId userId, int count)
{
    const Instant now = m_clock.now();
    // Two days more than asked for, for zones ahead and behind.
    const auto record = co_await m_repository.record(userId, now - std::chrono::days(count + 2));
    if (!record)
        co_return record.error();
    const learning::ZoneHistory zones = zonesOf(record->zonesLeft, record->zone);
    std::vector<learning::StudyActivity> activities;
    std::vector<Instant> studied;
    qint64 seconds = 0;
    for (const StudyRecord::StudyDay &day : record->days) {
        activities.push_back({day.firstAt, day.seconds, 0, 0, true});
        studied.push_back(day.firstAt);
        seconds += day.seconds;
    }
    const learning::Streaks streaks = learning::streaksOf(zones, studied, now);
    const learning::WeeklyGoal goal = learning::weeklyGoal(zones, activities, now, record->dailyGoalMinutes);
    const QDate today = zones.dateOf(now);
    KeptAnswer answer;
    answer.lifetime = std::min(cache::userProgressLifetime, untilTomorrow(record->zone, today, now));
    JsonWriter json(answer.json);
    json.beginObject().member("currentStreak", streaks.current).member("longestStreak", streaks.longest);
    json.member("totalLessonsCompleted", record->lessonsCompleted).member("totalTimeSpent", seconds);
    json.member("wordsLearned", record->wordsLearned).member("pointsEarned", record->points);
    json.key("weeklyGoalProgress").beginObject().member("target", goal.target).member("completed", goal.completed);
    json.member("percentage", goal.percentage).endObject();
    writeDays(json, *record, learning::dailyActivity(zones, activities, today.addDays(1 - count), today));
    json.endObject();
    co_return answer;
}

Task<Result<QByteArray>> StudyService::history(UserId userId, std::optional<QString> page, std::optional<QString> limit)
{
    QueryParameters parameters;
    const int size = parameters.number("limit", limit, 20, 100);
    const int number = parameters.number("page", page, 1, maxHistoryDepth);
    if (qint64(number) * size > maxHistoryDepth)
        parameters.offend("page", "too_deep", QStringLiteral("The first 10,000 lessons can be listed."));
    if (auto error = parameters.error())
        co_return *error;
    const auto found = co_await m_repository.history(userId, number, size);
    if (!found)
        co_return found.error();
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().key("lessons").beginArray();
    for (const HistoryRow &row : found->rows) {
        json.beginObject();
        writeRaw(json, "lesson", signedUrls(row.lesson, m_urls));
        json.member("progress", row.percentHundredths / 100.0);
        if (row.completedAt)
            json.member("completedAt", toIso8601(*row.completedAt));
        json.member("timeSpent", row.timeSpentSeconds).endObject();
    }
    json.endArray().key("pagination").beginObject().member("page", number);
    json.member("totalPages", (found->total + size - 1) / size).endObject().endObject();
    co_return out;
}

Task<Result<QByteArray>> StudyService::due(UserId userId, std::optional<QString> language, std::optional<QString> limit,
                                           std::optional<QString> newPerDay)
{
    QueryParameters parameters;
    DueQuery query;
    query.limit = parameters.number("limit", limit, query.limit, DueQuery::maxLimit);
    if (newPerDay == QStringLiteral("0"))
        query.newPerDay = 0;
    else
        query.newPerDay = parameters.number("newPerDay", newPerDay, query.newPerDay, DueQuery::maxNewPerDay);
    query.language = language.value_or(QString());
    if (language && !isLanguageTag(*language))
        parameters.offend("language", "not_a_language", QStringLiteral("A tag such as en or pt-BR is expected."));
    if (auto error = parameters.error())
        co_return *error;
    const auto queue = co_await m_repository.due(userId, query, m_clock.now());
    if (!queue)
        co_return queue.error();
    QByteArray out;
    JsonWriter json(out);
    json.beginObject();
    writeRaw(json, "cards", signedUrls(queue->cards, m_urls));
    json.key("counts").beginObject().member("learning", queue->learning).member("review", queue->review);
    json.member("new", queue->newWords).endObject();
    json.key("newWords").beginObject().member("perDay", query.newPerDay).member("metToday", queue->metToday);
    json.endObject().key("nextDueAt");
    if (queue->nextDueAt)
        json.value(toIso8601(*queue->nextDueAt));
    else
        json.nullValue();
    json.endObject();
    co_return out;
}

Task<Result<QByteArray>> StudyService::achievementList(UserId userId)
{
    const auto awards = co_await m_repository.awards(userId);
    if (!awards)
        co_return awards.error();
    std::map<QString, Instant> awarded;
    for (const AwardRow &award : *awards)
        awarded.emplace(award.key, award.awardedAt);
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().key("achievements").beginArray();
    for (const Achievement &achievement : achievements) {
        json.beginObject().member("key", achievement.key).member("title", achievement.title);
        json.member("threshold", achievement.threshold).member("points", achievement.points).key("awardedAt");
        if (const auto found = awarded.find(QString::fromLatin1(achievement.key)); found != awarded.end())
            json.value(toIso8601(found->second));
        else
            json.nullValue();
        json.endObject();
    }
    json.endArray().endObject();
    co_return out;
}

} // namespace cinefluent::server
