// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/catalogue/cataloguerepository.h"
#include "server/services/catalogue/lessoncache.h"

#include <atomic>

namespace cinefluent::server {

/// The filters that the catalogue offers, kept for half a minute and dropped when this process publishes. One for all
/// reactors; safe from any thread.
class FacetCache
{
public:
    static constexpr std::chrono::seconds lifetime{30};

    [[nodiscard]] std::optional<CatalogueFacets> find(Instant now) const;
    /// What was read at version `seen`; nothing is kept where a release came between.
    void insert(const CatalogueFacets &facets, Instant now, quint64 seen);
    void invalidate();
    [[nodiscard]] quint64 version() const { return m_version.load(); }

private:
    mutable std::mutex m_mutex;
    std::optional<CatalogueFacets> m_facets;
    Instant m_until{};
    std::atomic<quint64> m_version{0};
};

/// A lesson that may be opened, with its learner's part.
struct OpenedLesson
{
    std::shared_ptr<const LessonDocument> document;
    LessonProgress progress;
};

/// What learners see of movies and lessons. Belongs to the thread of its repository; the caches are shared.
class CatalogueService
{
public:
    CatalogueService(CatalogueRepository &repository, LessonCache &lessons, FacetCache &facets, const MediaUrls &urls,
                     const Clock &clock);

    /// The seed's MoviesResponse as JSON.
    Task<Result<QByteArray>> movies(MovieQuery query);
    /// The seed's MovieDetail as JSON; `userProgress` only where somebody is signed in. NotFound "movie_not_found".
    Task<Result<QByteArray>> movie(MovieId id, std::optional<UserId> user);
    /// The seed's LessonResponse as JSON. Clip and subtitles of a lesson are named, here and in `movie`, only to those
    /// who may open it. NotFound "movie_not_found".
    Task<Result<QByteArray>> lessons(MovieId id, LessonQuery query, std::optional<UserId> user);
    /// NotFound "lesson_not_found"; PermissionDenied "subscription_required" for a premium lesson (its own mark or its
    /// movie's) without a subscription that runs.
    Task<Result<OpenedLesson>> lesson(LessonId id, UserId user);

private:
    Task<Result<CatalogueFacets>> facets();

    CatalogueRepository &m_repository;
    LessonCache &m_lessons;
    FacetCache &m_facets;
    const MediaUrls &m_urls;
    const Clock &m_clock;
};

} // namespace cinefluent::server
