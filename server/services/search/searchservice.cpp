// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/search/searchservice.h"

#include "common/language/searchtext.h"
#include "server/services/catalogue/jsonfields.h"
#include "server/services/catalogue/lessondocument.h"
#include "server/services/catalogue/moviejson.h"

#include <QSet>

namespace cinefluent::server {

namespace {

constexpr qsizetype maxSuggestions = 8;

void writePerson(JsonWriter &json, const PublicProfile &person, const MediaUrls &urls)
{
    json.beginObject().member("id", person.id.toString());
    writeText(json, "username", person.username);
    writeNullable(json, "avatarUrl", urls.publicUrl(person.avatarUrl).toUtf8());
    writeText(json, "nativeLanguage", person.nativeLanguage);
    writeStrings(json, "targetLanguages", person.targetLanguages);
    json.member("streakCount", person.streakCount).member("totalPoints", person.totalPoints).endObject();
}

void writeLine(JsonWriter &json, const LineHit &line, const MediaUrls &urls)
{
    json.beginObject();
    writeText(json, "id", line.cueId);
    writeNullable(json, "text", line.text);
    writeNullable(json, "translation", line.translation);
    writeNullable(json, "translationLanguage", line.translationLanguage);
    json.key("startTime").fixedValue(line.startMs, 3).key("endTime").fixedValue(line.endMs, 3);
    json.key("lesson").beginObject().member("id", line.lessonId.toString());
    writeText(json, "title", line.lessonTitle);
    writeText(json, "language", line.language);
    writeText(json, "difficultyLevel", line.level);
    json.member("lessonOrder", line.lessonOrder).member("isPremium", line.isPremium).endObject();
    json.key("movie").beginObject().member("id", line.movieId.toString());
    writeText(json, "title", line.movieTitle);
    writeNullable(json, "posterUrl", urls.publicUrl(line.posterUrl).toUtf8());
    json.endObject().endObject();
}

/// What others searched, then what was found, each once however it is written.
QStringList suggestionsOf(const SearchHits &hits, const SearchQuery &query)
{
    QStringList candidates = hits.completions;
    for (const MovieRow &movie : hits.movies)
        candidates.append(QString::fromUtf8(movie.title));
    for (const WordRow &word : hits.words)
        candidates.append(QString::fromUtf8(word.word));
    QSet<QString> seen{searchLine(query.text)};
    QStringList suggestions;
    for (const QString &candidate : std::as_const(candidates)) {
        const QString line = searchLine(candidate);
        if (suggestions.size() == maxSuggestions)
            break;
        if (seen.contains(line))
            continue;
        seen.insert(line);
        suggestions.append(candidate);
    }
    return suggestions;
}

} // namespace

SearchService::SearchService(SearchRepository &repository, const MediaUrls &urls)
    : m_repository(repository)
    , m_urls(urls)
{
}

Task<Result<QByteArray>> SearchService::search(SearchQuery query, UserId user)
{
    const auto hits = co_await m_repository.search(query, user);
    if (!hits)
        co_return hits.error();
    const auto isAsked = [&query](SearchType type) {
        return query.type == type || (query.type == SearchType::All && type != SearchType::Lines);
    };
    QByteArray out;
    JsonWriter json(out);
    json.beginObject();
    const auto write = [&](std::string_view name, const auto &rows, auto writeRow) {
        json.key(name).beginArray();
        for (const auto &row : rows)
            writeRow(json, row, m_urls);
        json.endArray();
    };
    if (isAsked(SearchType::Movies))
        write("movies", hits->movies, writeMovie);
    if (isAsked(SearchType::Vocabulary))
        write("vocabulary", hits->words, writeWord);
    if (isAsked(SearchType::Users))
        write("users", hits->people, writePerson);
    if (isAsked(SearchType::Lines))
        write("lines", hits->lines, writeLine);
    writeStrings(json, "suggestions", suggestionsOf(*hits, query));
    json.endObject();
    co_return out;
}

Task<Result<QByteArray>> SearchService::suggestions(SuggestionQuery query, UserId user)
{
    const auto found = co_await m_repository.suggestions(std::move(query), user);
    if (!found)
        co_return found.error();
    QByteArray out;
    JsonWriter json(out);
    json.beginObject();
    writeStrings(json, "recent", found->recent);
    writeStrings(json, "popular", found->popular);
    writeStrings(json, "trending", found->trending);
    json.endObject();
    co_return out;
}

Task<Result<void>> SearchService::forget(UserId user)
{
    co_return co_await m_repository.forget(user);
}

} // namespace cinefluent::server
