// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/catalogue/bookmarkrepository.h"
#include "server/services/media/mediaurls.h"

namespace cinefluent::server {

/// Bookmarks of the caller, and of nobody else. Belongs to the thread of its repository.
class BookmarkService
{
public:
    BookmarkService(BookmarkRepository &repository, const MediaUrls &urls, IdGenerator &ids);

    /// `{bookmarks: [{movie, createdAt}], total, page, totalPages, nextCursor}`.
    Task<Result<QByteArray>> bookmarks(UserId user, PageRequest part);
    /// NotFound "movie_not_found".
    Task<Result<void>> put(UserId user, MovieId movie);
    Task<Result<void>> remove(UserId user, MovieId movie);

private:
    BookmarkRepository &m_repository;
    const MediaUrls &m_urls;
    IdGenerator &m_ids;
};

} // namespace cinefluent::server
