// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/cache/answercache.h"
#include "server/services/catalogue/cataloguerepository.h"
#include "server/services/catalogue/lessoncache.h"

namespace cinefluent::server {

/// A lesson that may be opened, with its learner's part.
struct OpenedLesson
{
    std::shared_ptr<const LessonDocument> document;
    LessonProgress progress;
};

/// What learners see of movies and lessons. Belongs to the thread of its repository; what is kept is shared.
/// Lists of movies and the details that nobody in particular sees are kept under the seed's keys (cachekeys.h).
class CatalogueService
{
public:
    CatalogueService(CatalogueRepository &repository, LessonCache &lessons, AnswerCache &answers, const MediaUrls &urls,
                     LessonGate &gate, const Clock &clock);

    /// The seed's MoviesResponse as JSON.
    Task<Result<QByteArray>> movies(MovieQuery query);
    /// The seed's MovieDetail as JSON; `userProgress` only where somebody is signed in. NotFound "movie_not_found".
    Task<Result<QByteArray>> movie(MovieId id, std::optional<UserId> user);
    /// The seed's LessonResponse as JSON. Clip and subtitles of a lesson are named, here and in `movie`, only to those
    /// who may open it. NotFound "movie_not_found".
    Task<Result<QByteArray>> lessons(MovieId id, LessonQuery query, std::optional<UserId> user);
    /// Counts as opening it. NotFound "lesson_not_found"; what the LessonGate says.
    Task<Result<OpenedLesson>> lesson(LessonId id, Viewer viewer);

private:
    [[nodiscard]] Task<Result<QByteArray>> facets(MovieQuery query);
    [[nodiscard]] Task<Result<KeptAnswer>> makeFacets(MovieQuery query);
    [[nodiscard]] Task<Result<KeptAnswer>> makeMovies(MovieQuery query);
    [[nodiscard]] Task<Result<KeptAnswer>> makeMovie(MovieId id, std::optional<UserId> user);

    CatalogueRepository &m_repository;
    LessonCache &m_lessons;
    AnswerCache &m_answers;
    const MediaUrls &m_urls;
    LessonGate &m_gate;
    const Clock &m_clock;
};

} // namespace cinefluent::server
