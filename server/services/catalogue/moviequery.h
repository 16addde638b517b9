// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QStringList>

#include <optional>

namespace cinefluent::server {

enum class MovieSort
{
    Popularity,  ///< highest first
    Rating,      ///< highest first, unrated last
    Recent,      ///< latest addition to the catalogue first
    Alphabetical ///< by title, ignoring case
};

/// The seed's `MoviesQuery`. Filters of one kind are alternatives; kinds add up. An empty list filters nothing.
struct MovieQuery
{
    static constexpr int maxLimit = 100;
    static constexpr int maxPage = 10'000;

    QString search; ///< words of title and description, or a part of the title
    QStringList languages;
    QStringList genres;
    QStringList levels; ///< CEFR codes; in one of `languages` where those are given
    std::optional<bool> isPremium;
    int page = 1;
    int limit = 20;
    MovieSort sort = MovieSort::Popularity;
};

/// The parameters as a client wrote them; lists may hold commas' parts already taken apart.
struct MovieQueryText
{
    std::optional<QString> search, isPremium, page, limit, sortBy;
    QStringList languages, genres, difficulty;
};

/// "query_invalid" with a field error for each parameter that is wrong; the pointer is its name.
[[nodiscard]] Result<MovieQuery> movieQueryFrom(const MovieQueryText &text);

/// The seed's `LessonQuery`.
struct LessonQuery
{
    QString language;
    QStringList levels; ///< empty: all
};

/// "query_invalid", also where the language is missing.
[[nodiscard]] Result<LessonQuery> lessonQueryFrom(const std::optional<QString> &language,
                                                  const QStringList &difficulty);

} // namespace cinefluent::server
