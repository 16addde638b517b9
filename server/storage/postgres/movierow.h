// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/catalogue/cataloguerepository.h"
#include "server/storage/postgres/textcell.h"

namespace cinefluent::server {

#define CINEFLUENT_VISIBLE_MOVIE "m.is_active and m.live_release_id is not null"

/// The columns that movieFromRow reads, of the table named m.
#define CINEFLUENT_MOVIE_COLUMNS                                                                                       \
    "m.id, m.tmdb_id, m.title, m.original_title, m.description, m.release_date, m.duration_minutes, m.poster_url, "    \
    "m.backdrop_url, m.trailer_url, m.imdb_rating, m.age_rating, m.genres, m.available_languages, "                    \
    "m.difficulty_levels, m.popularity_score, m.is_premium"

inline constexpr int movieColumns = 17;

/// From a row that begins with CINEFLUENT_MOVIE_COLUMNS.
[[nodiscard]] MovieRow movieFromRow(const PgRow &row);

} // namespace cinefluent::server
