// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/catalogue/catalogueservice.h"

#include "server/services/cache/cachekeys.h"
#include "server/services/catalogue/catalogueerrors.h"
#include "server/services/catalogue/jsonfields.h"
#include "server/services/catalogue/moviejson.h"
#include "server/services/catalogue/moviekeys.h"
#include "server/services/catalogue/signedurls.h"

namespace cinefluent::server {

namespace {

void writeMovieProgress(JsonWriter &json, const MovieProgress &progress)
{
    json.beginObject().member("progressPercentage", progress.percentHundredths / 100.0);
    json.member("lessonsCompleted", progress.lessonsCompleted).member("totalLessons", progress.totalLessons);
    json.member("timeSpent", progress.timeSpentSeconds);
    writeNullable(json, "lastLessonId", progress.lastLessonId ? progress.lastLessonId->toByteArray() : QByteArray());
    writeNullable(json, "updatedAt", progress.updatedAt ? toIso8601(*progress.updatedAt).toUtf8() : QByteArray());
    json.endObject();
}

} // namespace

CatalogueService::CatalogueService(CatalogueRepository &repository, LessonCache &lessons, AnswerCache &answers,
                                   const MediaUrls &urls, LessonGate &gate, const Clock &clock)
    : m_repository(repository)
    , m_lessons(lessons)
    , m_answers(answers)
    , m_urls(urls)
    , m_gate(gate)
    , m_clock(clock)
{
}

Task<Result<QByteArray>> CatalogueService::facets(MovieQuery query)
{
    const QByteArray key = facetsKey(query);
    const AnswerCache::Maker make = [this, query] { return makeFacets(query); };
    co_return co_await m_answers.get(key, cache::catalogueScope, make);
}

Task<Result<KeptAnswer>> CatalogueService::makeFacets(MovieQuery query)
{
    const auto facets = co_await m_repository.facets(std::move(query));
    if (!facets)
        co_return facets.error();
    KeptAnswer answer;
    answer.lifetime = cache::searchResultsLifetime;
    JsonWriter json(answer.json);
    json.beginObject();
    writeStrings(json, "languages", facets->languages);
    writeStrings(json, "genres", facets->genres);
    writeStrings(json, "difficulties", facets->difficulties);
    json.endObject();
    co_return answer;
}

Task<Result<QByteArray>> CatalogueService::movies(MovieQuery query)
{
    const QByteArray key = movieListKey(query);
    const AnswerCache::Maker make = [this, query] { return makeMovies(query); };
    co_return co_await m_answers.get(key, cache::catalogueScope, make);
}

Task<Result<KeptAnswer>> CatalogueService::makeMovies(MovieQuery query)
{
    // The statement of the page and that of the filters travel together where both are needed.
    auto pendingFacets = facets(query);
    const auto page = co_await m_repository.movies(query);
    const auto filters = co_await pendingFacets;
    if (!page)
        co_return page.error();
    if (!filters)
        co_return filters.error();
    KeptAnswer answer;
    answer.lifetime = isPopular(query) ? cache::popularMoviesLifetime : cache::searchResultsLifetime;
    JsonWriter json(answer.json);
    json.beginObject().key("movies").beginArray();
    for (const MovieRow &movie : page->movies)
        writeMovie(json, movie, m_urls);
    json.endArray().member("total", page->total).member("page", query.page);
    json.member("totalPages", (page->total + query.limit - 1) / query.limit);
    json.key("filters").rawValue(viewOf(*filters)).endObject();
    co_return answer;
}

Task<Result<QByteArray>> CatalogueService::movie(MovieId id, std::optional<UserId> user)
{
    if (!user) {
        const AnswerCache::Maker make = [this, id] { return makeMovie(id, std::nullopt); };
        co_return co_await m_answers.get(cache::movieDetails(id.toByteArray()), cache::catalogueScope, make);
    }
    auto own = co_await makeMovie(id, user);
    if (!own)
        co_return own.error();
    co_return std::move(own->json);
}

Task<Result<KeptAnswer>> CatalogueService::makeMovie(MovieId id, std::optional<UserId> user)
{
    const auto row = co_await m_repository.movie(id, user);
    if (!row)
        co_return row.error();
    if (!*row)
        co_return movieNotFound();
    const MovieDetailRow &detail = **row;
    KeptAnswer answer;
    answer.lifetime = cache::movieDetailsLifetime;
    JsonWriter json(answer.json);
    json.beginObject();
    writeMovieMembers(json, detail.movie, m_urls);
    json.key("lessons").rawValue(viewOf(signedUrls(detail.lessons, m_urls)));
    if (user) {
        json.key("userProgress");
        writeMovieProgress(json, detail.progress);
    }
    json.member("isBookmarked", detail.isBookmarked).endObject();
    co_return answer;
}

Task<Result<QByteArray>> CatalogueService::lessons(MovieId id, LessonQuery query, std::optional<UserId> user)
{
    const auto row = co_await m_repository.lessons(id, query, user);
    if (!row)
        co_return row.error();
    if (!*row)
        co_return movieNotFound();
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().key("lessons").rawValue(viewOf(signedUrls((*row)->lessons, m_urls)));
    json.member("totalDuration", (*row)->totalDurationMinutes);
    json.member("vocabularyCount", (*row)->vocabularyCount).endObject();
    co_return out;
}

Task<Result<OpenedLesson>> CatalogueService::lesson(LessonId id, Viewer viewer)
{
    // A release may be switched between the two reads; what was decided on the older one is then decided again.
    constexpr int attempts = 5;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        auto access = co_await m_repository.lessonAccess(id, viewer.user);
        if (!access)
            co_return access.error();
        if (!*access)
            co_return lessonNotFound();
        if (const auto open = co_await m_gate.open(viewer, id, (*access)->standing); !open)
            co_return open.error();
        const LessonKey key{id, (*access)->releaseId, (*access)->nativeLanguage, m_urls.epoch()};
        std::shared_ptr<const LessonDocument> document = m_lessons.find(key);
        if (!document) {
            const auto content = co_await m_repository.lessonContent(id, key.nativeLanguage);
            if (!content)
                co_return content.error();
            if (!*content || (*content)->releaseId != key.releaseId)
                continue;
            document = std::make_shared<const LessonDocument>(id, **content, m_urls);
            m_lessons.insert(key, document);
        }
        co_return OpenedLesson{std::move(document), std::move((*access)->progress)};
    }
    co_return makeError(ErrorKind::Unavailable, QStringLiteral("lesson_changing"),
                        QStringLiteral("The lesson is being published at this moment. Please try again."));
}

} // namespace cinefluent::server
