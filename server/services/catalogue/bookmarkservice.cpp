// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/catalogue/bookmarkservice.h"

#include "server/services/catalogue/moviejson.h"

namespace cinefluent::server {

BookmarkService::BookmarkService(BookmarkRepository &repository, const MediaUrls &urls, IdGenerator &ids)
    : m_repository(repository)
    , m_urls(urls)
    , m_ids(ids)
{
}

Task<Result<QByteArray>> BookmarkService::bookmarks(UserId user, PageRequest part)
{
    const auto page = co_await m_repository.bookmarks(user, part);
    if (!page)
        co_return page.error();
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().key("bookmarks").beginArray();
    for (const BookmarkRow &row : page->rows) {
        json.beginObject().key("movie");
        writeMovie(json, row.movie, m_urls);
        json.member("createdAt", toIso8601(row.createdAt)).endObject();
    }
    json.endArray();
    std::optional<PageCursor> next;
    if (page->hasMore && !page->rows.empty())
        next = PageCursor{false, page->rows.back().createdAt, page->rows.back().id, part.page + 1};
    writePageMembers(json, part, page->total, next);
    json.endObject();
    co_return out;
}

Task<Result<void>> BookmarkService::put(UserId user, MovieId movie)
{
    co_return co_await m_repository.put(m_ids.make<Id<struct BookmarkTag>>().uuid(), user, movie);
}

Task<Result<void>> BookmarkService::remove(UserId user, MovieId movie)
{
    co_return co_await m_repository.remove(user, movie);
}

} // namespace cinefluent::server
