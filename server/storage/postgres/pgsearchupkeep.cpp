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

/// What the engine makes of a film.
struct Read
{
    QList<Inflection> frequent; ///< of the language, where it was not known before
    TextForms own;
    QList<WordAnalysis> headwords;
};

Result<Read> readFilm(WordForms &forms, const searchforms::Unread &film)
{
    Read result;
    if (film.isNewLanguage) {
        auto frequent = forms.frequentForms(film.language);
        if (!frequent)
            return frequent.error();
        result.frequent = std::move(*frequent);
    }
    auto own = forms.formsIn(film.language, film.lines);
    if (!own)
        return own.error();
    result.own = std::move(*own);
    auto headwords = forms.analyse(film.language, film.headwords);
    if (!headwords)
        return headwords.error();
    result.headwords = std::move(*headwords);
    return result;
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

PgSearchUpkeep::PgSearchUpkeep(TransactionPool &pool, LanguagePacks packs, Logger &log)
    : m_pool(pool)
    , m_log(&log)
    , m_forms(std::make_unique<WordForms>(std::move(packs)))
    , m_reader(std::make_unique<WorkerPool>(QStringLiteral("language"), WorkerPool::Limits{1, 1}))
{
}

Task<Result<bool>> PgSearchUpkeep::analyseNext()
{
    if (!m_forms)
        co_return false;
    auto find = [languages = readableLanguages()](pqxx::work &work) -> Result<std::optional<searchforms::Unread>> {
        return searchforms::nextUnread(work, languages, WordForms::version);
    };
    const auto film = co_await m_pool.run(std::move(find), worker());
    if (!film)
        co_return film.error();
    if (!*film) {
        const auto finished = co_await finishRun();
        co_return finished ? Result<bool>(false) : Result<bool>(finished.error());
    }

    // No transaction is open while the engine reads. An error inside is of the language, one outside of the thread.
    auto read = [&forms = *m_forms, unread = **film]() -> Result<Result<Read>> { return readFilm(forms, unread); };
    const auto forms = co_await m_reader->run(std::move(read));
    if (!forms)
        co_return forms.error();
    if (!*forms) {
        passOver((*film)->language, forms->error());
        co_return true;
    }
    auto keep = [unread = **film, forms = **forms](pqxx::work &work) -> Result<bool> {
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

QStringList PgSearchUpkeep::readableLanguages()
{
    QStringList languages = m_forms->languages();
    const std::lock_guard lock(m_mutex);
    languages.removeIf([this](const QString &language) { return m_passedOver.contains(language); });
    return languages;
}

void PgSearchUpkeep::passOver(const QString &language, const Error &error)
{
    {
        const std::lock_guard lock(m_mutex);
        m_passedOver.insert(language);
    }
    tell("search_language_broken", language, describe(error));
}

void PgSearchUpkeep::tell(std::string_view event, const QString &language, const QString &remedy)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_told.contains(language))
            return;
        m_told.insert(language);
    }
    m_log->warning(event, {{"language", language}, {"remedy", remedy}});
}

Task<Result<void>> PgSearchUpkeep::finishRun()
{
    auto find = [](pqxx::work &work) -> Result<QStringList> { return searchforms::taughtLanguages(work); };
    const auto taught = co_await m_pool.run(std::move(find), worker());
    if (!taught)
        co_return taught.error();
    for (const QString &language : *taught) {
        if (const QString remedy = m_forms->remedyFor(language); !remedy.isEmpty())
            tell("search_language_missing", language, remedy);
    }
    {
        const std::lock_guard lock(m_mutex);
        m_passedOver.clear();
    }
    auto release = [&forms = *m_forms]() -> Result<void> {
        forms.release();
        return {};
    };
    co_return co_await m_reader->run(std::move(release));
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
