// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/catalogue/cataloguerepository.h"
#include "server/services/query/pagecursor.h"

namespace cinefluent::server {

struct BookmarkRow
{
    MovieRow movie;
    QUuid id;
    Instant createdAt{};
};

struct BookmarkPage
{
    std::vector<BookmarkRow> rows;
    qint64 total = 0;
    bool hasMore = false;
};

/// The movies that learners put aside. A movie that is hidden for the moment is left out of lists and totals; its
/// bookmark stays and shows again with it.
class BookmarkRepository
{
public:
    BookmarkRepository() = default;
    BookmarkRepository(const BookmarkRepository &) = delete;
    BookmarkRepository &operator=(const BookmarkRepository &) = delete;
    virtual ~BookmarkRepository() = default;

    /// The newest first.
    virtual Task<Result<BookmarkPage>> bookmarks(UserId user, PageRequest part) = 0;
    /// However often it is called, there is one, as old as the first call. Error: "movie_not_found".
    virtual Task<Result<void>> put(QUuid id, UserId user, MovieId movie) = 0;
    /// Also where there is none.
    virtual Task<Result<void>> remove(UserId user, MovieId movie) = 0;
};

} // namespace cinefluent::server
