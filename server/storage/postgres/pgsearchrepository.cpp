// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgsearchrepository.h"

#include "server/storage/postgres/searchrun.h"

namespace cinefluent::server {

namespace {

// A query is folded when it is noted, so that its spellings are one. Of the caller's own each shows once.
#define CINEFLUENT_SUGGESTED                                                                                           \
    "starts_with(t.folded, $2::text) and ($3::text = '' or t.language is null or t.language = $3)"
constexpr Statement suggestionsStatement{
    "search_suggestions",
    "(select 0 as kind, r.query, row_number() over (order by r.created_at desc) as place from (select distinct on "
    "(t.folded) t.query, t.created_at from (select * from searches where user_id = $1::uuid "
    "order by created_at desc limit 200) t where " CINEFLUENT_SUGGESTED
    " order by t.folded, t.created_at desc) r order by r.created_at desc limit $4::int) union all "
    "(select 1, t.query, t.place from search_trends t where t.kind = 'popular' and " CINEFLUENT_SUGGESTED
    " order by t.place limit $4) union all "
    "(select 2, t.query, t.place from search_trends t where t.kind = 'trending' and " CINEFLUENT_SUGGESTED
    " order by t.place limit $4) order by kind, place"};

/// What is typed letter by letter is one search, its last state.
void note(pqxx::work &work, const QUuid &id, UserId user, const SearchQuery &query, size_t results)
{
    const QString folded = searchLine(query.text).trimmed();
    if (folded.isEmpty())
        return;
    exec(work, "set local synchronous_commit = off");
    exec(work,
         "delete from searches where user_id = $1::uuid and created_at > now() - interval '30 seconds' "
         "and starts_with($2::text, folded) and folded <> ''",
         pgParams(user, folded));
    exec(work,
         "insert into searches (id, user_id, query, folded, language, results_count) "
         "select $1::uuid, u.id, $3, $4, nullif($5, ''), $6::int from users u where u.id = $2::uuid",
         pgParams(id, user, query.text, folded, query.language, qint64(results)));
}

} // namespace

PgSearchRepository::PgSearchRepository(TransactionPool &searches, Pipeline &reads, IdGenerator &ids)
    : m_searches(searches)
    , m_reads(reads)
    , m_ids(ids)
{
}

Task<Result<SearchHits>> PgSearchRepository::search(SearchQuery query, UserId user)
{
    const QUuid id = m_ids.make<Id<struct SearchTag>>().uuid();
    auto act = [query, user, id](pqxx::work &work) -> Result<SearchHits> {
        SearchRun run(work, query);
        const bool isAll = query.type == SearchType::All;
        SearchHits hits;
        if (isAll || query.type == SearchType::Movies)
            hits.movies = run.movies();
        if (isAll || query.type == SearchType::Vocabulary)
            hits.words = run.words(user);
        if (isAll || query.type == SearchType::Users)
            hits.people = run.people();
        if (query.type == SearchType::Lines)
            hits.lines = run.lines(user);
        hits.completions = run.completions();
        // Whom somebody looked for is nobody's trend, and not kept.
        if (query.type != SearchType::Users)
            note(work, id, user, query, hits.movies.size() + hits.words.size() + hits.lines.size());
        return hits;
    };
    co_return co_await m_searches.run(std::move(act), RowAccess(user));
}

Task<Result<SearchSuggestions>> PgSearchRepository::suggestions(SuggestionQuery query, UserId user)
{
    PgParams params = pgParams(user, searchLine(query.text).trimmed(), query.language, query.limit);
    const auto rows = co_await m_reads.query(suggestionsStatement, std::move(params), RowAccess(user));
    if (!rows)
        co_return rows.error();
    SearchSuggestions found;
    const std::array<QStringList *, 3> lists{&found.recent, &found.popular, &found.trending};
    for (const PgRow &row : *rows)
        lists.at(size_t(row.int32(0)))->append(row.text(1));
    co_return found;
}

Task<Result<void>> PgSearchRepository::forget(UserId user)
{
    auto act = [user](pqxx::work &work) -> Result<void> {
        exec(work, "delete from searches where user_id = $1::uuid", pgParams(user));
        return {};
    };
    co_return co_await m_searches.run(std::move(act), RowAccess(user));
}

} // namespace cinefluent::server
