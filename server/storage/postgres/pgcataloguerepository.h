// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/catalogue/cataloguerepository.h"
#include "server/storage/postgres/pipeline.h"

namespace cinefluent::server {

/// The catalogue over door 2: one statement, and so one snapshot, for each call. Belongs to its pipeline's thread.
class PgCatalogueRepository final : public CatalogueRepository
{
public:
    explicit PgCatalogueRepository(Pipeline &pipeline);

    Task<Result<MoviePage>> movies(MovieQuery query) override;
    Task<Result<CatalogueFacets>> facets() override;
    Task<Result<std::optional<MovieDetailRow>>> movie(MovieId id, std::optional<UserId> user) override;
    Task<Result<std::optional<LessonListRow>>> lessons(MovieId id, LessonQuery query,
                                                       std::optional<UserId> user) override;
    Task<Result<std::optional<LessonAccess>>> lessonAccess(LessonId id, UserId user) override;
    Task<Result<std::optional<LessonContent>>> lessonContent(LessonId id, QString nativeLanguage) override;

private:
    Pipeline &m_pipeline;
};

} // namespace cinefluent::server
