// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/catalogue/catalogueservice.h"

#include "server/services/catalogue/catalogueerrors.h"
#include "server/services/catalogue/jsonfields.h"
#include "server/services/catalogue/moviejson.h"
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

CatalogueService::CatalogueService(CatalogueRepository &repository, LessonCache &lessons, FacetCache &facets,
                                   const MediaUrls &urls, LessonGate &gate, const Clock &clock)
    : m_repository(repository)
    , m_lessons(lessons)
    , m_facets(facets)
    , m_urls(urls)
    , m_gate(gate)
    , m_clock(clock)
{
}

Task<Result<CatalogueFacets>> CatalogueService::facets(MovieQuery query)
{
    const FacetKey key(query);
    if (const auto kept = m_facets.find(key, m_clock.now()))
        co_return *kept;
    const quint64 version = m_facets.version();
    auto read = co_await m_repository.facets(std::move(query));
    if (read)
        m_facets.insert(key, *read, m_clock.now(), version);
    co_return read;
}

Task<Result<QByteArray>> CatalogueService::movies(MovieQuery query)
{
    // The statement of the page and that of the filters travel together where both are needed.
    auto pendingFacets = facets(query);
    const auto page = co_await m_repository.movies(query);
    const auto filters = co_await pendingFacets;
    if (!page)
        co_return page.error();
    if (!filters)
        co_return filters.error();
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().key("movies").beginArray();
    for (const MovieRow &movie : page->movies)
        writeMovie(json, movie, m_urls);
    json.endArray().member("total", page->total).member("page", query.page);
    json.member("totalPages", (page->total + query.limit - 1) / query.limit).key("filters").beginObject();
    writeStrings(json, "languages", filters->languages);
    writeStrings(json, "genres", filters->genres);
    writeStrings(json, "difficulties", filters->difficulties);
    json.endObject().endObject();
    co_return out;
}

Task<Result<QByteArray>> CatalogueService::movie(MovieId id, std::optional<UserId> user)
{
    const auto row = co_await m_repository.movie(id, user);
    if (!row)
        co_return row.error();
    if (!*row)
        co_return movieNotFound();
    const MovieDetailRow &detail = **row;
    QByteArray out;
    JsonWriter json(out);
    json.beginObject();
    writeMovieMembers(json, detail.movie, m_urls);
    json.key("lessons").rawValue(viewOf(signedUrls(detail.lessons, m_urls)));
    if (user) {
        json.key("userProgress");
        writeMovieProgress(json, detail.progress);
    }
    json.member("isBookmarked", detail.isBookmarked).endObject();
    co_return out;
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

Task<Result<OpenedLesson>> CatalogueService::lesson(LessonId id, UserId user)
{
    // A release may be switched between the two reads; what was decided on the older one is then decided again.
    constexpr int attempts = 5;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        auto access = co_await m_repository.lessonAccess(id, user);
        if (!access)
            co_return access.error();
        if (!*access)
            co_return lessonNotFound();
        if (const auto open = co_await m_gate.open(user, id, (*access)->standing); !open)
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
