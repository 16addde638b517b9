// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/lesson/ids.h"
#include "common/lesson/level.h"

#include <QDate>
#include <QMap>
#include <QStringList>

#include <optional>

namespace cinefluent {

/// What the catalogue says of a film: the seed's `movies` row without its bookkeeping columns.
struct Movie
{
    MovieId id;
    std::optional<int> tmdbId;
    QString title; ///< 1–255 characters
    QString originalTitle;
    QString description;
    QDate releaseDate; ///< invalid where unknown
    std::optional<int> durationMinutes;
    QString posterUrl; ///< http(s) URL, or "object:<sha256>" for an image published with the movie; empty where none
    QString backdropUrl;
    QString trailerUrl;
    std::optional<int> imdbRatingTenths; ///< 0–100: 7.4 is 74, as DECIMAL(3,1) holds it
    QString ageRating;                   ///< e.g. "PG-13", at most 10 characters
    QStringList genres;
    QStringList availableLanguages;        ///< BCP 47 tags of at most 10 characters
    QMap<QString, Level> difficultyLevels; ///< language tag → level
    int popularityHundredths = 0;          ///< 0–99999: DECIMAL(5,2); an editorial start value, later a job's
    bool isPremium = false;
    bool isActive = true;

    friend bool operator==(const Movie &, const Movie &) = default;
};

/// Every rule above; error "movie_invalid" with one field error for each offence (pointer "/title" and so on).
[[nodiscard]] Result<void> validate(const Movie &movie);

/// Lowercase language, optional script and region, e.g. "en", "pt-BR", "zh-Hant": what the columns of ten characters
/// hold. Not a registry look-up.
[[nodiscard]] bool isLanguageTag(QStringView tag);

} // namespace cinefluent
