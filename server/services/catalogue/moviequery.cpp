// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/catalogue/moviequery.h"

#include "common/lesson/level.h"
#include "common/lesson/movie.h"
#include "server/services/query/queryparameters.h"

namespace cinefluent::server {

namespace {

constexpr qsizetype maxSearchLength = 200;
constexpr qsizetype maxFilters = 50;
constexpr qsizetype maxFilterLength = 100;

class Parameters : public QueryParameters
{
public:
    QStringList filters(const char *name, const QStringList &texts)
    {
        const bool tooLong =
            std::any_of(texts.begin(), texts.end(), [](const QString &text) { return text.size() > maxFilterLength; });
        if (texts.size() > maxFilters || tooLong)
            offend(name, "too_many", QStringLiteral("At most 50 values of at most 100 characters are allowed."));
        return texts;
    }

    /// CEFR codes of codes and names: beginner is A1–A2, intermediate B1–B2, advanced C1–C2.
    QStringList levels(const QStringList &texts)
    {
        static const QStringList names{QStringLiteral("beginner"), QStringLiteral("intermediate"),
                                       QStringLiteral("advanced")};
        QStringList codes;
        for (const QString &text : filters("difficulty", texts)) {
            const auto name = size_t(names.indexOf(text.toLower()));
            if (const auto level = parseLevel(text))
                codes.append(toString(*level));
            else if (name < 3)
                codes << toString(allLevels[2 * name]) << toString(allLevels[2 * name + 1]);
            else
                offend("difficulty", "not_a_level",
                       QStringLiteral("A1 to C2, beginner, intermediate or advanced is expected."));
        }
        codes.removeDuplicates();
        return codes;
    }
};

std::optional<MovieSort> sortFrom(const QString &text)
{
    static const QStringList names{QStringLiteral("popularity"), QStringLiteral("rating"), QStringLiteral("recent"),
                                   QStringLiteral("alphabetical")};
    const qsizetype index = names.indexOf(text);
    return index < 0 ? std::nullopt : std::optional(MovieSort(index));
}

} // namespace

Result<MovieQuery> movieQueryFrom(const MovieQueryText &text)
{
    Parameters parameters;
    MovieQuery query;
    query.search = text.search.value_or(QString()).simplified();
    if (query.search.size() > maxSearchLength || query.search.contains(QChar(0)))
        parameters.offend("search", "too_long", QStringLiteral("At most 200 characters are allowed."));
    query.languages = parameters.filters("languages", text.languages);
    query.genres = parameters.filters("genres", text.genres);
    query.levels = parameters.levels(text.difficulty);
    if (text.isPremium) {
        if (*text.isPremium == QLatin1String("true") || *text.isPremium == QLatin1String("false"))
            query.isPremium = *text.isPremium == QLatin1String("true");
        else
            parameters.offend("isPremium", "wrong_type", QStringLiteral("true or false is expected."));
    }
    query.page = parameters.number("page", text.page, 1, MovieQuery::maxPage);
    query.limit = parameters.number("limit", text.limit, query.limit, MovieQuery::maxLimit);
    if (text.sortBy) {
        if (const auto sort = sortFrom(*text.sortBy))
            query.sort = *sort;
        else
            parameters.offend("sortBy", "not_a_choice",
                              QStringLiteral("popularity, rating, recent or alphabetical is expected."));
    }
    if (auto error = parameters.error())
        return *error;
    return query;
}

Result<LessonQuery> lessonQueryFrom(const std::optional<QString> &language, const QStringList &difficulty)
{
    Parameters parameters;
    if (!language)
        parameters.offend("language", "required", QStringLiteral("Say which language is to be learnt."));
    else if (!isLanguageTag(*language))
        parameters.offend("language", "not_a_language", QStringLiteral("A tag such as en or pt-BR is expected."));
    const QStringList levels = parameters.levels(difficulty);
    if (auto error = parameters.error())
        return *error;
    return LessonQuery{*language, levels};
}

} // namespace cinefluent::server
