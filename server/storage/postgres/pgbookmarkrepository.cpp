// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgbookmarkrepository.h"

#include "server/services/catalogue/catalogueerrors.h"
#include "server/storage/postgres/communitycolumns.h"
#include "server/storage/postgres/movierow.h"

namespace cinefluent::server {

namespace {

// One row of NULLs and the total where the page is empty.
constexpr Statement listStatement{
    "bookmarks",
    "select " CINEFLUENT_MOVIE_COLUMNS ", k.id, k.created_at, t.total from (select count(*) as total from bookmarks b "
    "join movies m on m.id = b.movie_id where b.user_id = $1::uuid and " CINEFLUENT_VISIBLE_MOVIE ") t "
    "left join lateral (select b.id, b.movie_id, b.created_at from bookmarks b join movies m on m.id = b.movie_id "
    "where b.user_id = $1 and " CINEFLUENT_VISIBLE_MOVIE " and (b.created_at, b.id) < ($2::timestamptz, $3::uuid) "
    "order by b.created_at desc, b.id desc limit $4::int offset $5::int) k on true "
    "left join movies m on m.id = k.movie_id order by k.created_at desc, k.id desc"};

} // namespace

PgBookmarkRepository::PgBookmarkRepository(TransactionPool &transactions, Pipeline &reads)
    : m_transactions(transactions)
    , m_reads(reads)
{
}

Task<Result<BookmarkPage>> PgBookmarkRepository::bookmarks(UserId user, PageRequest part)
{
    const auto &cursor = part.cursor;
    PgParams params = pgParams(user, cursor ? PgValue(cursor->at) : PgValue(lastInstant),
                               cursor ? PgValue(cursor->id) : PgValue(lastId), part.limit + 1, part.offset());
    const auto rows = co_await m_reads.query(listStatement, std::move(params), RowAccess(user));
    if (!rows)
        co_return rows.error();
    BookmarkPage page;
    page.total = rows->first().int64(movieColumns + 2);
    for (const PgRow &row : *rows) {
        if (int(page.rows.size()) == part.limit)
            page.hasMore = true;
        else if (!row.isNull(0))
            page.rows.push_back({movieFromRow(row), row.uuid(movieColumns), row.instant(movieColumns + 1)});
    }
    co_return page;
}

Task<Result<void>> PgBookmarkRepository::put(QUuid id, UserId user, MovieId movie)
{
    const auto work = [id, user, movie](pqxx::work &transaction) -> Result<void> {
        const PgRows found =
            exec(transaction, "select m.id from movies m where m.id = $1::uuid and " CINEFLUENT_VISIBLE_MOVIE,
                 pgParams(movie));
        if (found.isEmpty())
            return movieNotFound();
        exec(transaction,
             "insert into bookmarks (id, user_id, movie_id) values ($1::uuid, $2::uuid, $3::uuid) "
             "on conflict (user_id, movie_id) do nothing",
             pgParams(id, user, movie));
        return {};
    };
    co_return co_await m_transactions.run(work, RowAccess(user));
}

Task<Result<void>> PgBookmarkRepository::remove(UserId user, MovieId movie)
{
    const auto work = [user, movie](pqxx::work &transaction) -> Result<void> {
        exec(transaction, "delete from bookmarks where user_id = $1::uuid and movie_id = $2::uuid",
             pgParams(user, movie));
        return {};
    };
    co_return co_await m_transactions.run(work, RowAccess(user));
}

} // namespace cinefluent::server
