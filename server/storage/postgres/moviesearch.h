// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/catalogue/moviequery.h"
#include "server/storage/postgres/pgvalue.h"
#include "server/storage/postgres/statement.h"

#include <string>

namespace cinefluent::server {

#define CINEFLUENT_VISIBLE_MOVIE "m.is_active and m.live_release_id is not null"

/// The columns that a movie is read from; see PgCatalogueRepository.
#define CINEFLUENT_MOVIE_COLUMNS                                                                                       \
    "m.id, m.tmdb_id, m.title, m.original_title, m.description, m.release_date, m.duration_minutes, m.poster_url, "    \
    "m.backdrop_url, m.trailer_url, m.imdb_rating, m.age_rating, m.genres, m.available_languages, "                    \
    "m.difficulty_levels, m.popularity_score, m.is_premium"

inline constexpr int movieColumns = 17;

/// Whether the query asks for more than a page of all movies in some order.
[[nodiscard]] bool isSearch(const MovieQuery &query);

/// A page of all movies: $1 limit, $2 offset. Reads the page from the index of its order and counts in another, so it
/// may go through the pipeline. Answers the movie columns and the number of all; one row of NULLs and that number where
/// the page is empty.
[[nodiscard]] const Statement &moviePage(MovieSort sort);

/// The same with every condition that the query has and no other, so that each is planned with its values: words by
/// the index of words, a part of the title by trigrams, languages and genres by theirs. What no index serves (a part of
/// one or two letters, levels alone) reads all movies: for a transaction, not for the pipeline.
struct MovieSearch
{
    std::string sql;
    PgParams params;
};

[[nodiscard]] MovieSearch movieSearch(const MovieQuery &query);

} // namespace cinefluent::server
