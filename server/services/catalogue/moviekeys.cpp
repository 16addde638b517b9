// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/catalogue/moviekeys.h"

#include "server/services/cache/cachekeys.h"

namespace cinefluent::server {

namespace {

QStringList sorted(QStringList values)
{
    values.removeDuplicates();
    values.sort();
    return values;
}

QString filter(const char *name, const QStringList &values)
{
    return QLatin1String(name) + QLatin1Char('=') + sorted(values).join(u'\x1f');
}

/// All of a query but what is searched.
QStringList filtersOf(const MovieQuery &query)
{
    return {filter("languages", query.languages),
            filter("genres", query.genres),
            filter("levels", query.levels),
            QStringLiteral("premium=%1").arg(query.isPremium ? int(*query.isPremium) : -1),
            QStringLiteral("page=%1x%2").arg(query.page).arg(query.limit),
            QStringLiteral("sort=%1").arg(int(query.sort))};
}

/// Nothing for the first page of the usual size.
QByteArray pageOf(const MovieQuery &query)
{
    const MovieQuery usual;
    if (query.page == usual.page && query.limit == usual.limit)
        return {};
    return QByteArray::number(query.page) + 'x' + QByteArray::number(query.limit);
}

} // namespace

bool isPopular(const MovieQuery &query)
{
    return query.search.isEmpty() && query.genres.isEmpty() && query.levels.isEmpty() && !query.isPremium &&
           query.sort == MovieSort::Popularity;
}

QByteArray movieListKey(const MovieQuery &query)
{
    return isPopular(query) ? cache::popularMovies(sorted(query.languages), pageOf(query))
                            : cache::searchResults(query.search.toLower(), filtersOf(query));
}

QByteArray facetsKey(MovieQuery query)
{
    query.page = 0; // no list's
    query.limit = 0;
    query.sort = MovieSort::Popularity;
    return cache::searchResults(query.search.toLower(), filtersOf(query));
}

} // namespace cinefluent::server
