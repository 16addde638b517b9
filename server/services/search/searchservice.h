// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/media/mediaurls.h"
#include "server/services/search/searchrepository.h"

namespace cinefluent::server {

/// Search as the API answers it. Belongs to the thread of its repository.
class SearchService
{
public:
    SearchService(SearchRepository &repository, const MediaUrls &urls);

    /// The seed's SearchResponse as JSON: a member for each kind that was asked for, and `suggestions`.
    Task<Result<QByteArray>> search(SearchQuery query, UserId user);
    /// The seed's SearchSuggestions as JSON.
    Task<Result<QByteArray>> suggestions(SuggestionQuery query, UserId user);
    Task<Result<void>> forget(UserId user);

private:
    SearchRepository &m_repository;
    const MediaUrls &m_urls;
};

} // namespace cinefluent::server
