// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/catalogue/moviequery.h"
#include "server/storage/postgres/movierow.h"
#include "server/storage/postgres/pgvalue.h"
#include "server/storage/postgres/statement.h"

#include <string>

namespace cinefluent::server {

/// Whether the query asks for more than a page of all movies in some order.
[[nodiscard]] bool isSearch(const MovieQuery &query);

/// A page of all movies: $1 limit, $2 offset. Reads the page from the index of its order and counts in another, so it
/// may go through the pipeline. Answers the movie columns and the number of all; one row of NULLs and that number where
/// the page is empty.
[[nodiscard]] const Statement &moviePage(MovieSort sort);

/// The same with every condition that the query has and no other, so that each is planned with its values: words by
/// the index of words, a part of the title by trigrams, languages and genres by theirs. What no index serves (a part of
/// one or two letters, levels alone) reads all movies: for a transaction, not for the pipeline. `terms` stand for the
/// folded words of the query's search (SearchPatterns::tsQuery); its own where they are empty.
struct MovieSearch
{
    std::string sql;
    PgParams params;
};

[[nodiscard]] MovieSearch movieSearch(const MovieQuery &query, const QString &terms = {});

/// The facets of `query` in one row: languages, genres, levels. Reads all movies that its search leaves: for a
/// transaction, and a cache before it.
[[nodiscard]] MovieSearch facetSearch(const MovieQuery &query, const QString &terms = {});

} // namespace cinefluent::server
