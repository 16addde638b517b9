// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/moviesearch.h"

#include "server/storage/postgres/searchpatterns.h"

namespace cinefluent::server {

namespace {

#define CINEFLUENT_BY_POPULARITY(movie) movie ".popularity_score desc, " movie ".id desc"
#define CINEFLUENT_BY_RATING(movie) movie ".imdb_rating desc nulls last, " movie ".id desc"
#define CINEFLUENT_BY_ADDITION(movie) movie ".created_at desc, " movie ".id desc"
#define CINEFLUENT_BY_TITLE(movie) "lower(" movie ".title), " movie ".id"

// The page and the number from one snapshot; the left join gives the number where the page is empty.
#define CINEFLUENT_PAGE(order)                                                                                         \
    "select " CINEFLUENT_MOVIE_COLUMNS ", hit.total from (select count(*) as total from movies m "                     \
    "where " CINEFLUENT_VISIBLE_MOVIE ") hit left join lateral (select m.* from movies m "                             \
    "where " CINEFLUENT_VISIBLE_MOVIE                                                                                  \
    " order by " order("m") " limit $1::int offset $2::int) m on true order by " order("m")

constexpr Statement byPopularity{"movies_by_popularity", CINEFLUENT_PAGE(CINEFLUENT_BY_POPULARITY)};
constexpr Statement byRating{"movies_by_rating", CINEFLUENT_PAGE(CINEFLUENT_BY_RATING)};
constexpr Statement byAddition{"movies_by_addition", CINEFLUENT_PAGE(CINEFLUENT_BY_ADDITION)};
constexpr Statement byTitle{"movies_by_title", CINEFLUENT_PAGE(CINEFLUENT_BY_TITLE)};

const char *orderOf(MovieSort sort)
{
    switch (sort) {
    case MovieSort::Popularity:
        return CINEFLUENT_BY_POPULARITY("m");
    case MovieSort::Rating:
        return CINEFLUENT_BY_RATING("m");
    case MovieSort::Recent:
        return CINEFLUENT_BY_ADDITION("m");
    case MovieSort::Alphabetical:
        return CINEFLUENT_BY_TITLE("m");
    }
    return CINEFLUENT_BY_POPULARITY("m");
}

/// The text as a part of what LIKE looks for.
QString containing(QString text)
{
    for (const auto special : {QLatin1StringView("\\"), QLatin1StringView("%"), QLatin1StringView("_")})
        text.replace(special, QLatin1StringView("\\") + special);
    return u'%' + text + u'%';
}

class Builder
{
public:
    /// The placeholder of a new parameter.
    std::string place(PgValue value, const char *type)
    {
        m_params.push_back(std::move(value));
        return '$' + std::to_string(m_params.size()) + "::" + type;
    }
    [[nodiscard]] PgParams takeParams() { return std::move(m_params); }

private:
    PgParams m_params;
};

/// The conditions of a query, by kind; each is "true" where the query has none.
struct Conditions
{
    std::string words = "true", languages = "true", genres = "true", levels = "true", premium = "true";
    std::string chosenLanguages, chosenLevels; ///< placeholders; empty where none are chosen
};

Conditions conditionsOf(const MovieQuery &query, const QString &terms, Builder &builder)
{
    Conditions made;
    if (!query.search.isEmpty())
        made.words =
            "m.id in (select s.movie_id from search_movies s where s.texts @@ " +
            builder.place(terms.isEmpty() ? SearchPatterns(query.search).tsQuery(SearchPatterns::Breadth::Few) : terms,
                          "tsquery") +
            " union select f.id from movies f where f.search_words @@ websearch_to_tsquery('english', " +
            builder.place(query.search, "text") + ") or f.title ilike " +
            builder.place(containing(query.search), "text") + ')';
    if (!query.languages.isEmpty()) {
        made.chosenLanguages = builder.place(query.languages, "text[]");
        made.languages = "m.available_languages && " + made.chosenLanguages;
    }
    if (!query.genres.isEmpty())
        made.genres = "m.genres && " + builder.place(query.genres, "text[]");
    if (!query.levels.isEmpty()) {
        made.chosenLevels = builder.place(query.levels, "text[]");
        made.levels = "exists (select from jsonb_each_text(m.difficulty_levels) d where d.value = any(" +
                      made.chosenLevels + ')' +
                      (query.languages.isEmpty() ? "" : " and d.key = any(" + made.chosenLanguages + ')') + ')';
    }
    if (query.isPremium)
        made.premium = "m.is_premium = " + builder.place(*query.isPremium, "boolean");
    return made;
}

} // namespace

bool isSearch(const MovieQuery &query)
{
    return !query.search.isEmpty() || !query.languages.isEmpty() || !query.genres.isEmpty() ||
           !query.levels.isEmpty() || query.isPremium.has_value();
}

const Statement &moviePage(MovieSort sort)
{
    switch (sort) {
    case MovieSort::Popularity:
        return byPopularity;
    case MovieSort::Rating:
        return byRating;
    case MovieSort::Recent:
        return byAddition;
    case MovieSort::Alphabetical:
        return byTitle;
    }
    return byPopularity;
}

MovieSearch movieSearch(const MovieQuery &query, const QString &terms)
{
    Builder builder;
    const Conditions made = conditionsOf(query, terms, builder);
    std::string conditions;
    for (const std::string *condition : {&made.words, &made.languages, &made.genres, &made.levels, &made.premium}) {
        if (*condition != "true")
            conditions += " and " + *condition;
    }
    const std::string order = orderOf(query.sort);
    const std::string limit = builder.place(query.limit, "int");
    const std::string offset = builder.place((query.page - 1) * query.limit, "int");
    MovieSearch search;
    search.sql = "with hits as materialized (select m.id from movies m where " CINEFLUENT_VISIBLE_MOVIE + conditions +
                 ") select " CINEFLUENT_MOVIE_COLUMNS ", hit.total from (select count(*) as total from hits) hit "
                 "left join lateral (select m.* from hits h join movies m using (id) order by " +
                 order + " limit " + limit + " offset " + offset + ") m on true order by " + order;
    search.params = builder.takeParams();
    return search;
}

MovieSearch facetSearch(const MovieQuery &query, const QString &terms)
{
    Builder builder;
    const Conditions made = conditionsOf(query, terms, builder);
    const auto facet = [](const std::string &source, const std::string &condition) {
        return "(select coalesce(array_agg(distinct x.value order by x.value), '{}') from base b, lateral " + source +
               " where " + condition + ')';
    };
    // A language is offered for what it has at the levels chosen, a level for what it is of in the languages chosen.
    const std::string ofLevels =
        made.chosenLevels.empty() ? "true" : "b.difficulty_levels ->> x.value = any(" + made.chosenLevels + ')';
    const std::string ofLanguages = made.chosenLanguages.empty() ? "true" : "x.key = any(" + made.chosenLanguages + ')';
    MovieSearch search;
    search.sql = "with base as materialized (select m.available_languages, m.genres, m.difficulty_levels, " +
                 made.languages + " as in_languages, " + made.genres + " as in_genres, " + made.levels +
                 " as in_levels from movies m where " CINEFLUENT_VISIBLE_MOVIE " and " + made.words + " and " +
                 made.premium + ") select " +
                 facet("unnest(b.available_languages) as x(value)", "b.in_genres and " + ofLevels) + ", " +
                 facet("unnest(b.genres) as x(value)", "b.in_languages and b.in_levels") + ", " +
                 facet("jsonb_each_text(b.difficulty_levels) as x(key, value)",
                       "b.in_languages and b.in_genres and " + ofLanguages);
    search.params = builder.takeParams();
    return search;
}

} // namespace cinefluent::server
