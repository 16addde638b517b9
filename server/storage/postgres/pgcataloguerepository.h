// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/catalogue/cataloguerepository.h"
#include "server/storage/postgres/pipeline.h"

namespace cinefluent::server {

class TransactionPool;

/// The catalogue: one statement, and so one snapshot, for each call. What an index answers goes over door 2; searches
/// and the lists of filters, which may read all movies, over a pool of their own. Belongs to its pipeline's thread.
class PgCatalogueRepository final : public CatalogueRepository
{
public:
    PgCatalogueRepository(Pipeline &pipeline, TransactionPool &searches, const TierPolicy &policy, const Clock &clock);

    Task<Result<MoviePage>> movies(MovieQuery query) override;
    Task<Result<CatalogueFacets>> facets(MovieQuery query) override;
    Task<Result<std::optional<MovieDetailRow>>> movie(MovieId id, std::optional<UserId> user) override;
    Task<Result<std::optional<LessonListRow>>> lessons(MovieId id, LessonQuery query,
                                                       std::optional<UserId> user) override;
    Task<Result<std::optional<LessonAccess>>> lessonAccess(LessonId id, UserId user) override;
    Task<Result<std::optional<LessonContent>>> lessonContent(LessonId id, QString nativeLanguage) override;

private:
    [[nodiscard]] Task<Result<PgRows>> pageOf(MovieQuery query);

    Pipeline &m_pipeline;
    TransactionPool &m_searches;
    const TierPolicy &m_policy;
    const Clock &m_clock;
};

} // namespace cinefluent::server
