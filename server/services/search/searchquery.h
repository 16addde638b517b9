// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QString>

#include <optional>

namespace cinefluent::server {

enum class SearchType
{
    Movies,
    Vocabulary,
    Users,
    Lines, ///< of subtitles; beyond the seed
    All    ///< the seed's three
};

/// The seed's `SearchQuery`.
struct SearchQuery
{
    static constexpr int maxLimit = 50;
    static constexpr qsizetype maxLength = 200; ///< UTF-16 units

    QString text; ///< without surrounding space; may hold no word at all, which finds nothing
    SearchType type = SearchType::All;
    QString language; ///< taught; empty for any
    int limit = 10;   ///< of each kind
};

/// The parameters as a client wrote them.
struct SearchQueryText
{
    std::optional<QString> q, type, language, limit;
};

/// "query_invalid" with a field error for each parameter that is wrong; the pointer is its name.
[[nodiscard]] Result<SearchQuery> searchQueryFrom(const SearchQueryText &text);

/// What suggestions are asked for.
struct SuggestionQuery
{
    QString text;     ///< what they begin with; empty for any
    QString language; ///< empty for any
    int limit = 10;
};

/// The same; `type` is not looked at and `q` may be missing.
[[nodiscard]] Result<SuggestionQuery> suggestionQueryFrom(const SearchQueryText &text);

} // namespace cinefluent::server
