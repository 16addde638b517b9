// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgsearchupkeep.h"

#include "server/storage/postgres/searchforms.h"
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

PgSearchUpkeep::PgSearchUpkeep(TransactionPool &pool, LanguagePacks packs)
    : m_pool(pool)
    , m_forms(std::make_unique<WordForms>(std::move(packs)))
    , m_reader(std::make_unique<WorkerPool>(QStringLiteral("language"), WorkerPool::Limits{1, 1}))
{
}

Task<Result<bool>> PgSearchUpkeep::analyseNext()
{
    if (!m_forms)
        co_return false;
    auto find = [languages = m_forms->languages()](pqxx::work &work) -> Result<std::optional<searchforms::Unread>> {
        return searchforms::nextUnread(work, languages, WordForms::version);
    };
    const auto film = co_await m_pool.run(std::move(find), worker());
    if (!film)
        co_return film.error();
    if (!*film) {
        auto release = [&forms = *m_forms]() -> Result<void> {
            forms.release();
            return {};
        };
        const auto released = co_await m_reader->run(std::move(release));
        co_return released ? Result<bool>(false) : Result<bool>(released.error());
    }

    // No transaction is open while the engine reads.
    struct Read
    {
        QList<Inflection> frequent;
        TextForms own;
        QList<WordAnalysis> headwords;
    };
    auto read = [&forms = *m_forms, unread = **film]() -> Result<Read> {
        Read result;
        if (unread.isNewLanguage) {
            auto frequent = forms.frequentForms(unread.language);
            if (!frequent)
                return frequent.error();
            result.frequent = std::move(*frequent);
        }
        auto own = forms.formsIn(unread.language, unread.lines);
        if (!own)
            return own.error();
        result.own = std::move(*own);
        auto headwords = forms.analyse(unread.language, unread.headwords);
        if (!headwords)
            return headwords.error();
        result.headwords = std::move(*headwords);
        return result;
    };
    const auto forms = co_await m_reader->run(std::move(read));
    if (!forms)
        co_return forms.error();
    auto keep = [unread = **film, forms = *forms](pqxx::work &work) -> Result<bool> {
        if (unread.isNewLanguage) {
            searchforms::add(work, unread.language, forms.frequent, searchforms::Origin::FrequencyList);
            searchforms::noteLanguage(work, unread.language, WordForms::version);
        }
        searchforms::add(work, unread.language, forms.own.forms, searchforms::Origin::Lines);
        searchforms::addAnalyses(work, unread, forms.headwords, WordForms::version);
        searchforms::noteRead(work, unread, forms.own.words, WordForms::version);
        return true;
    };
    co_return co_await m_pool.run(std::move(keep), worker());
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
