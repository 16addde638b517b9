// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/movierow.h"

namespace cinefluent::server {

MovieRow movieFromRow(const PgRow &row)
{
    MovieRow movie;
    movie.id = row.id<MovieId>(0);
    movie.tmdbId = row.optInt32(1);
    movie.title = utf8Of(row, 2);
    movie.originalTitle = utf8Of(row, 3);
    movie.description = utf8Of(row, 4);
    movie.releaseDate = utf8Of(row, 5);
    movie.durationMinutes = row.optInt32(6);
    movie.posterUrl = row.text(7);
    movie.backdropUrl = row.text(8);
    movie.trailerUrl = row.text(9);
    if (!row.isNull(10))
        movie.ratingTenths = int(row.fixed(10, 1));
    movie.ageRating = utf8Of(row, 11);
    movie.genres = row.textArray(12);
    movie.availableLanguages = row.textArray(13);
    movie.difficultyLevels = row.json(14);
    movie.popularityHundredths = int(row.fixed(15, 2));
    movie.isPremium = row.boolean(16);
    return movie;
}

} // namespace cinefluent::server
