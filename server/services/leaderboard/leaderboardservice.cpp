// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/leaderboard/leaderboardservice.h"

#include "server/services/community/communityjson.h"

namespace cinefluent::server {

namespace {

void writeEntry(JsonWriter &json, const LeaderboardRow &row, const MediaUrls &urls)
{
    json.beginObject().member("rank", row.rank).key("user");
    writeAuthor(json, row.user, urls);
    json.member("points", row.points).member("lessonsCompleted", row.lessonsCompleted);
    json.member("streak", row.streak).endObject();
}

void writeDay(JsonWriter &json, std::string_view name, QDate day)
{
    json.key(name);
    if (day.isValid())
        json.value(toIso8601(toInstant(QDateTime(day, QTime(0, 0), Qt::UTC))));
    else
        json.nullValue();
}

} // namespace

LeaderboardService::LeaderboardService(LeaderboardRepository &repository, LeaderboardCache &cache,
                                       const MediaUrls &urls, const Clock &clock)
    : m_repository(repository)
    , m_cache(cache)
    , m_urls(urls)
    , m_clock(clock)
{
}

Task<Result<QByteArray>> LeaderboardService::leaderboard(LeaderboardQuery query, UserId user)
{
    const LeaderboardKey key{query.period, startOf(query.period, m_clock.now()), query.language};
    const auto standing = co_await m_repository.standing(key, user);
    if (!standing)
        co_return standing.error();
    LeaderboardCache::Rows rows = m_cache.find(key, standing->version, m_clock.now());
    if (!rows) {
        auto top = co_await m_repository.top(key);
        if (!top)
            co_return top.error();
        rows = std::make_shared<const std::vector<LeaderboardRow>>(*std::move(top));
        m_cache.insert(key, standing->version, m_clock.now(), rows);
    }
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().member("period", toString(query.period));
    if (!query.language.isEmpty())
        json.member("language", query.language);
    const QDate end = endOf(key.period, key.start);
    writeDay(json, "startsAt", end.isValid() ? key.start : QDate());
    writeDay(json, "endsAt", end);
    json.member("participants", standing->participants).key("entries").beginArray();
    for (size_t i = 0; i < rows->size() && i < size_t(query.limit); ++i)
        writeEntry(json, rows->at(i), m_urls);
    json.endArray().key("me");
    if (standing->own)
        writeEntry(json, *standing->own, m_urls);
    else
        json.nullValue();
    json.endObject();
    co_return out;
}

} // namespace cinefluent::server
