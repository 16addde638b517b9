// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/services/search/searchhits.h"
#include "server/services/search/searchquery.h"

namespace cinefluent::server {

/// Search over what learners may see: live movies, their words and lines, public profiles of accounts neither disabled
/// nor deleted. Misspelt words are forgiven where what was typed finds little.
class SearchRepository
{
public:
    SearchRepository() = default;
    SearchRepository(const SearchRepository &) = delete;
    SearchRepository &operator=(const SearchRepository &) = delete;
    virtual ~SearchRepository() = default;

    /// Notes the search among the caller's own. A search that goes on typing the one before replaces it.
    virtual Task<Result<SearchHits>> search(SearchQuery query, UserId user) = 0;
    virtual Task<Result<SearchSuggestions>> suggestions(SuggestionQuery query, UserId user) = 0;
    /// Forgets what the caller searched.
    virtual Task<Result<void>> forget(UserId user) = 0;
};

} // namespace cinefluent::server
