// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgsearchupkeep.h"

#include "server/storage/postgres/searchwriter.h"

namespace cinefluent::server {

namespace {

RowAccess worker()
{
    return RowAccess::asRole(RowAccess::Role::Worker);
}

} // namespace

PgSearchUpkeep::PgSearchUpkeep(TransactionPool &pool)
    : m_pool(pool)
{
}

Task<Result<bool>> PgSearchUpkeep::indexNext()
{
    // As publishing does it: nobody's own rows are in it.
    auto act = [](pqxx::work &work) -> Result<bool> {
        const auto movie = SearchWriter::nextOutdated(work);
        if (movie)
            SearchWriter(work, *movie).rebuild();
        return movie.has_value();
    };
    co_return co_await m_pool.run(std::move(act), worker());
}

Task<Result<void>> PgSearchUpkeep::call(const char *sql)
{
    auto act = [sql](pqxx::work &work) -> Result<void> {
        exec(work, sql);
        return {};
    };
    co_return co_await m_pool.run(std::move(act), worker());
}

Task<Result<void>> PgSearchUpkeep::refreshTrends()
{
    co_return co_await call("select refresh_search_trends()");
}

Task<Result<void>> PgSearchUpkeep::refreshPopularity()
{
    co_return co_await call("select refresh_popularity()");
}

Task<Result<void>> PgSearchUpkeep::expireSearches()
{
    co_return co_await call("select expire_searches()");
}

} // namespace cinefluent::server
