// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/search/searchhits.h"
#include "server/services/search/searchquery.h"
#include "server/storage/postgres/pqcompat.h"
#include "server/storage/postgres/searchpatterns.h"

#include <QHash>

namespace cinefluent::server {

/// One search inside a transaction: a few statements for each kind, from the strictest on, until enough is found. What
/// a statement reads is bounded, however frequent its words are; docs/adr/0052-search.md says how hits are ranked.
/// Throws what exec() throws.
class SearchRun
{
public:
    SearchRun(pqxx::work &work, const SearchQuery &query);

    [[nodiscard]] std::vector<MovieRow> movies();
    [[nodiscard]] std::vector<WordRow> words(UserId reader);
    [[nodiscard]] std::vector<PublicProfile> people();
    [[nodiscard]] std::vector<LineHit> lines(UserId reader);
    [[nodiscard]] QStringList completions();
    /// What `text` may have been meant to be, for `search_movies.texts @@ $::tsquery`; empty where nothing is near.
    [[nodiscard]] static QString forgivingTerms(pqxx::work &work, const QString &text);

private:
    /// Ids in order, each once.
    class Found
    {
    public:
        explicit Found(int limit)
            : m_limit(limit)
        {
        }
        void add(const PgRows &rows);
        [[nodiscard]] const QList<QUuid> &ids() const { return m_ids; }
        [[nodiscard]] bool isFull() const { return m_ids.size() >= m_limit; }

    private:
        QList<QUuid> m_ids;
        qsizetype m_limit;
    };

    void findMovies(Found &found, const SearchPatterns &patterns);
    void findWords(Found &found);
    void findWordTerms(Found &found, const SearchPatterns &patterns);
    enum class LineMatch
    {
        Phrase, ///< the words as typed, next to each other
        Words   ///< all of them in any order
    };
    void findLines(Found &found, const SearchPatterns &patterns, LineMatch match);
    enum class Doubt
    {
        UnknownWords, ///< a word that films or the vocabulary have is meant as it is
        EveryWord
    };
    /// The words with other spellings added, where there are some. Looked up once.
    [[nodiscard]] const SearchPatterns &forgiving(Doubt doubt);
    [[nodiscard]] QHash<QString, QStringList> nearTerms(const QStringList &words);
    [[nodiscard]] QStringList spellingsOf(const QString &word, const QStringList &near);
    /// The words with other forms of them added, where there are some. Looked up once.
    [[nodiscard]] const SearchPatterns &inflected();
    /// Calls `find` with patterns of other forms, then with forgiving ones, while too little is found.
    template<typename Find>
    void loosen(const Found &found, Find find);

    struct Spelling
    {
        QStringList others;
        bool isKnown = false;
    };

    pqxx::work &m_work;
    const SearchQuery &m_query;
    SearchPatterns m_patterns;
    std::optional<QHash<QString, Spelling>> m_spellings;
    std::optional<SearchPatterns> m_inflected, m_unknownForgiven, m_allForgiven;
};

} // namespace cinefluent::server
