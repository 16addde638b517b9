// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/search/searchquery.h"

#include "common/lesson/movie.h"
#include "server/services/query/hiddencharacters.h"
#include "server/services/query/queryparameters.h"

namespace cinefluent::server {

namespace {

class Parameters : public QueryParameters
{
public:
    QString text(const std::optional<QString> &q)
    {
        QString trimmed = q.value_or(QString()).trimmed();
        if (trimmed.size() > SearchQuery::maxLength)
            offend("q", "too_long", QStringLiteral("At most 200 characters are allowed."));
        else if (trimmed.contains(QChar(0)) || !trimmed.isValidUtf16())
            offend("q", "not_text", QStringLiteral("Text is expected."));
        // Pasted text brings them along. They are not looked for, and others may see what many looked for.
        return trimmed.removeIf(isHiddenCharacter).trimmed();
    }

    QString language(const std::optional<QString> &tag)
    {
        if (tag && !isLanguageTag(*tag))
            offend("language", "not_a_language", QStringLiteral("A tag such as en or pt-BR is expected."));
        return tag.value_or(QString());
    }
};

std::optional<SearchType> typeFrom(const QString &text)
{
    static const QStringList names{QStringLiteral("movies"), QStringLiteral("vocabulary"), QStringLiteral("users"),
                                   QStringLiteral("lines"), QStringLiteral("all")};
    const qsizetype index = names.indexOf(text);
    return index < 0 ? std::nullopt : std::optional(SearchType(index));
}

} // namespace

Result<SearchQuery> searchQueryFrom(const SearchQueryText &text)
{
    Parameters parameters;
    SearchQuery query;
    query.text = parameters.text(text.q);
    if (query.text.isEmpty())
        parameters.offend("q", "required", QStringLiteral("Say what to look for."));
    if (text.type) {
        if (const auto type = typeFrom(*text.type))
            query.type = *type;
        else
            parameters.offend("type", "not_a_choice",
                              QStringLiteral("movies, vocabulary, users, lines or all is expected."));
    }
    query.language = parameters.language(text.language);
    query.limit = parameters.number("limit", text.limit, query.limit, SearchQuery::maxLimit);
    if (auto error = parameters.error())
        return *error;
    return query;
}

Result<SuggestionQuery> suggestionQueryFrom(const SearchQueryText &text)
{
    Parameters parameters;
    SuggestionQuery query;
    query.text = parameters.text(text.q);
    query.language = parameters.language(text.language);
    query.limit = parameters.number("limit", text.limit, query.limit, SearchQuery::maxLimit);
    if (auto error = parameters.error())
        return *error;
    return query;
}

} // namespace cinefluent::server
