// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/searchrun.h"

#include "common/language/spelling.h"
#include "server/storage/postgres/movierow.h"
#include "server/storage/postgres/searchforms.h"
#include "server/storage/postgres/subscriptionsql.h"
#include "server/storage/postgres/wordrow.h"

#include <QSet>

namespace cinefluent::server {

namespace {

constexpr int maxWindows = 150; ///< of 64 lines: read in some 3 ms
constexpr qsizetype maxSpellings = 6;
constexpr qsizetype minTrigramWord = 6;
constexpr qsizetype minTrigramName = 4;
constexpr int maxTerms = 500;

using Breadth = SearchPatterns::Breadth;

/// Behind everything that begins with $n, in the order of characters.
#define CINEFLUENT_BEGINS(column, place) column " >= " place "::text and " column " < " place "::text || chr(1114111)"

#define CINEFLUENT_TITLE_ORDER                                                                                         \
    "$3::text in (s.title, s.original_title) desc, starts_with(s.title, $3) or starts_with(s.original_title, $3) "     \
    "desc, s.popularity desc, s.movie_id"

#define CINEFLUENT_FIND_MOVIES(column)                                                                                 \
    "select s.movie_id from search_movies s where s." column                                                           \
    " @@ $1::tsquery and ($2::text = '' or $2 = any(s.languages)) and s.movie_id <> all($4::uuid[]) "                  \
    "order by " CINEFLUENT_TITLE_ORDER " limit $5::int"

#define CINEFLUENT_FIND_WORDS(column)                                                                                  \
    "select w.vocabulary_id from search_words w where w." column                                                       \
    " @@ $1::tsquery and ($2::text = '' or w.language = $2) and w.vocabulary_id <> all($3::uuid[]) "                   \
    "order by w.rank, w.word, w.vocabulary_id limit $4::int"

#define CINEFLUENT_FIND_WORD(condition)                                                                                \
    "(select w.vocabulary_id, 0 as later, w.rank, w.word from search_words w where w.word = $1::text "                 \
    "and ($2::text = '' or w.language = $2) order by w.rank limit $3::int) union all "                                 \
    "(select w.vocabulary_id, 1, w.rank, w.word from search_words w where " condition                                  \
    " and w.word <> $1 and ($2 = '' or w.language = $2) order by w.rank, w.word limit $3) "                            \
    "order by later, rank, word, vocabulary_id limit $3"

/// Windows of one tier of popularity (V0022__search_tiers.sql), the most popular movies' first.
#define CINEFLUENT_WINDOWS(bounds)                                                                                     \
    "(select w.lesson_id, w.place, w.movie_id, w.popularity, w.cues, w.lines, w.words from search_windows w "          \
    "where w.terms @@ $1::tsquery and ($2::text = '' or w.language = $2) and " bounds                                  \
    " order by w.popularity desc, w.lesson_id, w.place limit $3::int)"

// A window is read where the index has all the words in it; tiers below are not looked at where those above are enough.
// Of its lines, those that match. A movie's second line comes after every movie's first; what is a word of the line
// ($7) before what its characters are by chance.
std::string linesSql(const std::string &windowCondition, const std::string &lineCondition)
{
    return "with candidate as materialized (" CINEFLUENT_WINDOWS("w.popularity >= 80") " union all " //
           CINEFLUENT_WINDOWS("w.popularity >= 60 and w.popularity < 80") " union all "              //
           CINEFLUENT_WINDOWS("w.popularity >= 40 and w.popularity < 60") " union all "              //
           CINEFLUENT_WINDOWS("w.popularity >= 20 and w.popularity < 40") " union all "              //
           CINEFLUENT_WINDOWS(
               "w.popularity < 20") " limit $3), "
                                    "matching as (select c.*, c.cues[l.n - 1] as cue, "
                                    "length(l.line) as length, l.n, btrim(l.line) = $4::text as is_whole, "
                                    "coalesce(l.words like $7::text, false) as is_word from candidate c "
                                    "cross join lateral unnest(string_to_array(c.lines, E'\n'), "
                                    "string_to_array(c.words, E'\n')) with "
                                    "ordinality as l(line, words, n) where " +
           windowCondition + " and " + lineCondition +
           "), hit as (select m.*, row_number() over (partition by m.movie_id order by m.is_whole desc, m.is_word "
           "desc, "
           "m.length, m.lesson_id, m.place, m.n) as of_movie from matching m) "
           "select h.cue from hit h where h.cue <> all($5::uuid[]) "
           "order by h.is_whole desc, h.is_word desc, h.of_movie, h.popularity desc, h.length, h.cue limit $6::int";
}

LineHit lineFrom(const PgRow &row)
{
    LineHit line;
    line.cueId = utf8Of(row, 0);
    line.text = utf8Of(row, 1);
    line.translation = utf8Of(row, 2);
    line.translationLanguage = utf8Of(row, 3);
    line.startMs = row.fixed(4, 3);
    line.endMs = row.fixed(5, 3);
    line.lessonId = row.id<LessonId>(6);
    line.lessonTitle = utf8Of(row, 7);
    line.language = utf8Of(row, 8);
    line.level = utf8Of(row, 9);
    line.lessonOrder = row.int32(10);
    line.isPremium = row.boolean(11);
    line.movieId = row.id<MovieId>(12);
    line.movieTitle = utf8Of(row, 13);
    line.posterUrl = row.text(14);
    return line;
}

PublicProfile profileFrom(const PgRow &row)
{
    return {row.id<UserId>(0), utf8Of(row, 1), row.text(2), utf8Of(row, 3),
            row.textArray(4),  row.int32(5),   row.int32(6)};
}

} // namespace

void SearchRun::Found::add(const PgRows &rows)
{
    for (const PgRow &row : rows) {
        const QUuid id = row.uuid(0);
        if (!isFull() && !m_ids.contains(id))
            m_ids.append(id);
    }
}

SearchRun::SearchRun(pqxx::work &work, const SearchQuery &query)
    : m_work(work)
    , m_query(query)
    , m_patterns(query.text)
{
}

template<typename Find>
void SearchRun::loosen(const Found &found, Find find)
{
    if (found.isFull())
        return;
    if (inflected().isForgiving())
        find(inflected());
    for (const Doubt doubt : {Doubt::UnknownWords, Doubt::EveryWord}) {
        if (found.isFull() || (doubt == Doubt::EveryWord && !found.ids().isEmpty()))
            return;
        if (forgiving(doubt).isForgiving())
            find(forgiving(doubt));
    }
}

void SearchRun::findMovies(Found &found, const SearchPatterns &patterns)
{
    const QString terms = patterns.tsQuery(Breadth::Few);
    for (const char *sql : {CINEFLUENT_FIND_MOVIES("titles"), CINEFLUENT_FIND_MOVIES("texts")}) {
        if (!found.isFull())
            found.add(
                exec(m_work, sql, pgParams(terms, m_query.language, patterns.whole(), found.ids(), m_query.limit)));
    }
}

std::vector<MovieRow> SearchRun::movies()
{
    if (m_patterns.isEmpty())
        return {};
    Found found(m_query.limit);
    findMovies(found, m_patterns);
    loosen(found, [&](const SearchPatterns &patterns) { findMovies(found, patterns); });
    std::vector<MovieRow> movies;
    for (const PgRow &row : exec(m_work,
                                 "select " CINEFLUENT_MOVIE_COLUMNS " from unnest($1::uuid[]) with ordinality k(id, n) "
                                 "join movies m on m.id = k.id where " CINEFLUENT_VISIBLE_MOVIE " order by k.n",
                                 pgParams(found.ids())))
        movies.push_back(movieFromRow(row));
    return movies;
}

QString SearchRun::forgivingTerms(pqxx::work &work, const QString &text)
{
    SearchQuery query;
    query.text = text;
    SearchRun run(work, query);
    const SearchPatterns &patterns = run.forgiving(Doubt::EveryWord);
    return patterns.isForgiving() ? patterns.tsQuery(Breadth::Few) : QString();
}

void SearchRun::findWords(Found &found)
{
    const QString &whole = m_patterns.whole();
    const qsizetype length = whole.toUcs4().size();
    const char *sql = length == 1   ? CINEFLUENT_FIND_WORD("left(w.word, 1) = $1")
                      : length == 2 ? CINEFLUENT_FIND_WORD("left(w.word, 2) = $1")
                                    : CINEFLUENT_FIND_WORD(CINEFLUENT_BEGINS("w.word", "$1"));
    found.add(exec(m_work, sql, pgParams(whole, m_query.language, m_query.limit)));
    findWordTerms(found, m_patterns);
}

void SearchRun::findWordTerms(Found &found, const SearchPatterns &patterns)
{
    const QString terms = patterns.tsQuery(Breadth::Many);
    for (const char *sql : {CINEFLUENT_FIND_WORDS("words"), CINEFLUENT_FIND_WORDS("meanings")}) {
        if (!found.isFull())
            found.add(exec(m_work, sql, pgParams(terms, m_query.language, found.ids(), m_query.limit)));
    }
}

std::vector<WordRow> SearchRun::words(UserId reader)
{
    if (m_patterns.isEmpty())
        return {};
    Found found(m_query.limit);
    findWords(found);
    loosen(found, [&](const SearchPatterns &patterns) { findWordTerms(found, patterns); });
    std::vector<WordRow> words;
    for (const PgRow &row :
         exec(m_work,
              "select " CINEFLUENT_WORD_COLUMNS " from unnest($1::uuid[]) with ordinality k(id, n) "
              "join vocabulary v on v.id = k.id left join users u on u.id = $2::uuid "
              "left join lateral (select s.id, s.definition from vocabulary_senses s where s.vocabulary_id = v.id "
              "order by s.sense_order limit 1) e on true "
              "left join lateral (select c.language, c.translation from vocabulary_translations c "
              "where c.sense_id = e.id order by c.language = u.native_language desc, "
              "split_part(c.language, '-', 1) = split_part(u.native_language, '-', 1) desc, c.language = 'en' desc, "
              "c.language limit 1) t on true order by k.n",
              pgParams(found.ids(), reader)))
        words.push_back(wordFromRow(row, 0));
    return words;
}

std::vector<PublicProfile> SearchRun::people()
{
    QString name = m_query.text.toLower();
    const auto isOfNames = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'-');
    };
    if (!std::all_of(name.begin(), name.end(), isOfNames))
        name = QString(m_patterns.whole()).remove(u' ');
    if (name.isEmpty())
        return {};
    Found found(m_query.limit);
    found.add(exec(m_work,
                   "select p.user_id from search_people p where " CINEFLUENT_BEGINS("p.name", "$1") " order by p.name "
                                                                                                    "limit $2::int",
                   pgParams(name, m_query.limit)));
    if (!found.isFull() && name.size() >= minTrigramName) {
        exec(m_work, "set local pg_trgm.similarity_threshold = 0.4");
        found.add(exec(m_work,
                       "select p.user_id from search_people p where p.name % $1::text "
                       "order by similarity(p.name, $1) desc, p.name limit $2::int",
                       pgParams(name, m_query.limit)));
    }
    std::vector<PublicProfile> people;
    for (const PgRow &row : exec(m_work,
                                 "select p.id, p.username, p.avatar_url, p.native_language, p.target_languages, "
                                 "p.streak_count, p.total_points from unnest($1::uuid[]) with ordinality k(id, n) "
                                 "join public_profiles p on p.id = k.id order by k.n",
                                 pgParams(found.ids())))
        people.push_back(profileFrom(row));
    return people;
}

void SearchRun::findLines(Found &found, const SearchPatterns &patterns, LineMatch match)
{
    if (found.isFull())
        return;
    PgParams params = pgParams(match == LineMatch::Phrase ? patterns.phraseQuery() : patterns.tsQuery(Breadth::Lines),
                               m_query.language, maxWindows, patterns.whole(), found.ids(), m_query.limit);
    params.emplace_back(patterns.wordBetweenBars());
    if (match == LineMatch::Phrase) {
        params.emplace_back(patterns.phrase());
        found.add(exec(m_work, linesSql("c.lines like $8::text", "l.line like $8").c_str(), params));
        return;
    }
    std::string condition;
    const QList<QStringList> words = patterns.wordPatterns();
    for (const QStringList &word : words) {
        params.emplace_back(word);
        condition += (condition.empty() ? "l.line like any($" : " and l.line like any($") +
                     std::to_string(params.size()) + "::text[])";
    }
    found.add(exec(m_work, linesSql("true", condition).c_str(), params));
}

std::vector<LineHit> SearchRun::lines(UserId reader)
{
    if (m_patterns.isEmpty())
        return {};
    // Reading a tier whole looks cheap to the planner, which does not know how long the terms of a row are.
    exec(m_work, "set local enable_seqscan = off");
    Found found(m_query.limit);
    findLines(found, m_patterns, LineMatch::Phrase);
    // One word is a phrase.
    if (m_patterns.words().size() > 1)
        findLines(found, m_patterns, LineMatch::Words);
    loosen(found, [&](const SearchPatterns &patterns) { findLines(found, patterns, LineMatch::Words); });
    std::vector<LineHit> lines;
    for (const PgRow &row :
         exec(m_work,
              "select s.id::text, case when may.read then s.text end, case when may.read then t.text end, "
              "case when may.read then t.language end, s.start_time, s.end_time, l.id, l.title, l.language, "
              "l.difficulty_level, l.lesson_order, l.is_premium or m.is_premium, m.id, m.title, m.poster_url "
              "from unnest($1::uuid[]) with ordinality k(id, n) join subtitles s on s.id = k.id "
              "join movie_lessons l on l.id = s.lesson_id and l.withdrawn_at is null join movies m on m.id = "
              "l.movie_id left join users u on u.id = $2::uuid "
              "left join subtitle_translations t on t.subtitle_id = s.id and t.language = u.native_language "
              "cross join lateral (select not (l.is_premium or m.is_premium) or " CINEFLUENT_TIER(
                  "u", "now()") " <> 'free' as read) may "
                                "where " CINEFLUENT_VISIBLE_MOVIE " order by k.n",
              pgParams(found.ids(), reader)))
        lines.push_back(lineFrom(row));
    return lines;
}

QStringList SearchRun::completions()
{
    QStringList queries;
    if (m_patterns.isEmpty())
        return queries;
    for (const PgRow &row : exec(m_work,
                                 "select query from search_trends where kind = 'popular' and starts_with(folded, $1) "
                                 "order by place limit 5",
                                 pgParams(m_patterns.whole())))
        queries.append(row.text(0));
    return queries;
}

const SearchPatterns &SearchRun::inflected()
{
    if (!m_inflected)
        m_inflected = searchforms::withOtherForms(m_work, m_patterns, m_query.language);
    return *m_inflected;
}

/// What is spelt nearly as one of `words`, by word.
QHash<QString, QStringList> SearchRun::nearTerms(const QStringList &words)
{
    QStringList keys;
    for (const QString &word : words)
        keys += spellingKeys(word);
    // Planned without the limit, which would make reading the whole dictionary look cheap.
    QStringList terms;
    for (const PgRow &row : exec(m_work,
                                 "with near as materialized (select t.term from search_terms t "
                                 "where t.keys && $1::text[]) select n.term from near n limit $2::int",
                                 pgParams(keys, maxTerms)))
        terms.append(row.text(0));
    terms.sort();
    QHash<QString, QStringList> near;
    for (const QString &word : words) {
        const int forgiven = forgivenEdits(word.size());
        for (const QString &term : std::as_const(terms)) {
            if (editDistance(word, term, forgiven) <= forgiven)
                near[word].append(term);
        }
    }
    return near;
}

QStringList SearchRun::spellingsOf(const QString &word, const QStringList &near)
{
    QStringList spellings;
    for (int distance = 1; distance <= forgivenEdits(word.size()) && spellings.isEmpty(); ++distance) {
        for (const QString &term : near) {
            if (editDistance(word, term, distance) == distance)
                spellings.append(term);
        }
    }
    // Hardly anybody mistypes the first letter.
    std::stable_sort(spellings.begin(), spellings.end(), [&word](const QString &a, const QString &b) {
        return (a.at(0) == word.at(0)) > (b.at(0) == word.at(0));
    });
    if (!spellings.isEmpty() || near.contains(word) || word.size() < minTrigramWord)
        return spellings.mid(0, maxSpellings);
    exec(m_work, "set local pg_trgm.similarity_threshold = 0.4");
    for (const PgRow &row : exec(m_work,
                                 "select t.term from search_terms t where t.term % $1::text "
                                 "order by similarity(t.term, $1) desc, t.term limit 3",
                                 pgParams(word)))
        spellings.append(row.text(0));
    return spellings;
}

const SearchPatterns &SearchRun::forgiving(Doubt doubt)
{
    if (!m_spellings) {
        QStringList spelt;
        for (const SearchWord &word : m_patterns.words()) {
            if (word.script != SearchScript::Ideographic && forgivenEdits(word.text.size()) > 0)
                spelt.append(word.text);
        }
        m_spellings.emplace();
        const QHash<QString, QStringList> near = spelt.isEmpty() ? QHash<QString, QStringList>() : nearTerms(spelt);
        for (const QString &word : std::as_const(spelt))
            m_spellings->insert(word, {spellingsOf(word, near.value(word)), near.value(word).contains(word)});
    }
    std::optional<SearchPatterns> &made = doubt == Doubt::UnknownWords ? m_unknownForgiven : m_allForgiven;
    if (!made) {
        made = m_patterns;
        for (qsizetype i = 0; i < m_patterns.words().size(); ++i) {
            const Spelling spelling = m_spellings->value(m_patterns.words().at(i).text);
            if (doubt == Doubt::EveryWord || !spelling.isKnown)
                made->addSpellings(i, spelling.others);
        }
        made->forgiveCharacters();
    }
    return *made;
}

} // namespace cinefluent::server
