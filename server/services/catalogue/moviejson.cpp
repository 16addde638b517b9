// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/catalogue/moviejson.h"

#include "server/services/catalogue/jsonfields.h"

namespace cinefluent::server {

void writeMovieMembers(JsonWriter &json, const MovieRow &movie, const MediaUrls &urls)
{
    json.member("id", movie.id.toString()).key("title").utf8Value(viewOf(movie.title));
    json.key("description").utf8Value(viewOf(movie.description));
    writeNullable(json, "posterUrl", urls.publicUrl(movie.posterUrl).toUtf8());
    writeNullable(json, "backdropUrl", urls.publicUrl(movie.backdropUrl).toUtf8());
    writeNullable(json, "trailerUrl", urls.publicUrl(movie.trailerUrl).toUtf8());
    writeNullable(json, "duration", movie.durationMinutes);
    json.key("rating");
    if (movie.ratingTenths)
        json.fixedValue(*movie.ratingTenths, 1);
    else
        json.nullValue();
    writeStrings(json, "genres", movie.genres);
    writeStrings(json, "availableLanguages", movie.availableLanguages);
    json.key("difficultyLevels").rawValue(viewOf(movie.difficultyLevels));
}

void writeMovie(JsonWriter &json, const MovieRow &movie, const MediaUrls &urls)
{
    json.beginObject();
    writeMovieMembers(json, movie, urls);
    writeNullable(json, "tmdbId", movie.tmdbId);
    writeNullable(json, "originalTitle", movie.originalTitle);
    writeNullable(json, "releaseDate", movie.releaseDate);
    writeNullable(json, "ageRating", movie.ageRating);
    json.key("popularityScore").fixedValue(movie.popularityHundredths, 2);
    json.member("isPremium", movie.isPremium).endObject();
}

} // namespace cinefluent::server
