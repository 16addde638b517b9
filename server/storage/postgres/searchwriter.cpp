// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/searchwriter.h"

#include "common/language/searchtext.h"
#include "common/language/spelling.h"
#include "server/storage/postgres/arraycolumn.h"
#include "server/storage/postgres/movierow.h"

#include <QSet>

#include <array>

namespace cinefluent::server {

namespace {

constexpr int windowLines = 64;
constexpr qsizetype maxDescription = 20'000;

/// Lines of one lesson, in windows of equal length.
class Windows
{
public:
    void add(const PgRow &row)
    {
        if (row.uuid(0) != m_lesson)
            flush();
        m_lesson = row.uuid(0);
        m_language = row.text(1);
        m_popularity = PgValue(std::string(row.utf8(2)));
        m_cues.append(row.uuid(3));
        m_texts.append(row.text(4));
    }

    void flush()
    {
        const qsizetype count = (m_texts.size() + windowLines - 1) / windowLines;
        for (qsizetype window = 0; window < count; ++window) {
            const qsizetype from = m_texts.size() * window / count;
            const qsizetype to = m_texts.size() * (window + 1) / count;
            write(int(window), from, to - from);
        }
        m_cues.clear();
        m_texts.clear();
    }

    [[nodiscard]] const std::array<ArrayColumn, 7> &columns() const { return m_columns; }

private:
    void write(int place, qsizetype from, qsizetype length)
    {
        QSet<QString> terms;
        QString lines = QStringLiteral("\n");
        for (const QString &text : m_texts.mid(from, length)) {
            const QStringList own = searchTerms(text);
            terms += QSet<QString>(own.begin(), own.end());
            lines += searchLine(text) + u'\n';
        }
        const std::array<PgValue, 7> values{m_lesson,
                                            place,
                                            m_language,
                                            m_popularity,
                                            m_cues.mid(from, length),
                                            lines,
                                            QStringList(terms.begin(), terms.end())};
        for (size_t i = 0; i < values.size(); ++i)
            m_columns[i].add(values[i]);
    }

    std::array<ArrayColumn, 7> m_columns;
    QUuid m_lesson;
    QString m_language;
    PgValue m_popularity;
    QList<QUuid> m_cues;
    QStringList m_texts;
};

} // namespace

SearchWriter::SearchWriter(pqxx::work &work, const QUuid &movieId)
    : m_work(work)
    , m_movieId(movieId)
{
}

void SearchWriter::rebuild()
{
    // As publishing does: two writers would otherwise wait for each other's new words.
    exec(m_work, "select pg_advisory_xact_lock(hashtextextended('cinefluent.vocabulary', 0))");
    forgetWords();
    exec(m_work, "delete from search_movies where movie_id = $1::uuid", pgParams(m_movieId));
    exec(m_work, "delete from search_windows where movie_id = $1::uuid", pgParams(m_movieId));
    if (!writeMovie())
        return;
    writeLines();
    writeWords();
    writeTerms();
}

void SearchWriter::forgetWords()
{
    exec(m_work,
         "delete from search_words w where w.vocabulary_id in (select unnest(s.words) from search_movies s "
         "where s.movie_id = $1::uuid) and not exists (select from lesson_vocabulary o "
         "join movie_lessons l on l.id = o.lesson_id and l.withdrawn_at is null "
         "join movies m on m.id = l.movie_id and " CINEFLUENT_VISIBLE_MOVIE " where o.vocabulary_id = w.vocabulary_id)",
         pgParams(m_movieId));
}

bool SearchWriter::writeMovie()
{
    const PgRows rows = exec(m_work,
                             "select title, coalesce(original_title, ''), coalesce(description, ''), "
                             "available_languages, popularity_score from movies "
                             "where id = $1::uuid and is_active and live_release_id is not null",
                             pgParams(m_movieId));
    if (rows.isEmpty())
        return false;
    const PgRow movie = rows.first();
    const QString titles = movie.text(0) + u'\n' + movie.text(1);
    note(titles);
    exec(m_work,
         "insert into search_movies (movie_id, folding, title, original_title, languages, popularity, titles, texts) "
         "values ($1::uuid, $2::int, $3, $4, $5::text[], $6::numeric, array_to_tsvector($7::text[]), "
         "array_to_tsvector($8::text[]))",
         pgParams(m_movieId, searchTextVersion, searchLine(movie.text(0)).trimmed(),
                  searchLine(movie.text(1)).trimmed(), movie.textArray(3), PgValue(std::string(movie.utf8(4))),
                  searchTerms(titles), searchTerms(titles + u'\n' + movie.text(2).left(maxDescription))));
    return true;
}

void SearchWriter::writeLines()
{
    const PgRows rows = exec(m_work,
                             "select l.id, l.language, m.popularity_score, s.id, s.text from movies m "
                             "join movie_lessons l on l.movie_id = m.id and l.withdrawn_at is null "
                             "join subtitles s on s.lesson_id = l.id where m.id = $1::uuid "
                             "order by l.id, s.sequence_order, s.id",
                             pgParams(m_movieId));
    Windows windows;
    for (const PgRow &row : rows) {
        windows.add(row);
        note(row.text(4));
    }
    windows.flush();
    PgParams params = pgParams(m_movieId);
    for (const ArrayColumn &column : windows.columns())
        params.push_back(column.value());
    exec(m_work,
         "insert into search_windows (lesson_id, place, movie_id, language, popularity, cues, lines, terms) "
         "select n.lesson, n.place, $1::uuid, n.language, n.popularity, n.cues::uuid[], n.lines, "
         "array_to_tsvector(n.terms::text[]) from unnest($2::uuid[], $3::int[], $4::text[], $5::numeric[], $6::text[], "
         "$7::text[], $8::text[]) as n(lesson, place, language, popularity, cues, lines, terms)",
         params);
}

void SearchWriter::writeWords()
{
    const PgRows rows = exec(
        m_work,
        "select v.id, v.language, v.word, coalesce(v.frequency_rank, 2147483647), concat_ws(E'\\n', v.translation, "
        "v.pronunciation, (select string_agg(t.translation, E'\\n') from vocabulary_senses s "
        "join vocabulary_translations t on t.sense_id = s.id where s.vocabulary_id = v.id)) from vocabulary v "
        "where v.id in (select o.vocabulary_id from lesson_vocabulary o join movie_lessons l on l.id = o.lesson_id "
        "where l.movie_id = $1::uuid and l.withdrawn_at is null) order by v.id",
        pgParams(m_movieId));
    std::array<ArrayColumn, 6> columns;
    for (const PgRow &row : rows) {
        const QString word = row.text(2);
        note(word);
        const std::array<PgValue, 6> values{row.uuid(0),  row.text(1),       searchLine(word).trimmed(),
                                            row.int64(3), searchTerms(word), searchTerms(row.text(4))};
        for (size_t i = 0; i < values.size(); ++i)
            columns[i].add(values[i]);
    }
    PgParams params;
    for (const ArrayColumn &column : columns)
        params.push_back(column.value());
    exec(m_work, "update search_movies set words = $2::uuid[] where movie_id = $1::uuid",
         pgParams(m_movieId, columns[0].value()));
    exec(m_work,
         "insert into search_words (vocabulary_id, language, word, rank, words, meanings) select n.id, n.language, "
         "n.word, n.rank, array_to_tsvector(n.words::text[]), array_to_tsvector(n.meanings::text[]) "
         "from unnest($1::uuid[], $2::text[], $3::text[], $4::int[], $5::text[], $6::text[]) "
         "as n(id, language, word, rank, words, meanings) on conflict (vocabulary_id) do update set "
         "language = excluded.language, word = excluded.word, rank = excluded.rank, words = excluded.words, "
         "meanings = excluded.meanings",
         params);
}

void SearchWriter::writeTerms()
{
    QStringList terms(m_terms.begin(), m_terms.end());
    terms.sort();
    std::array<ArrayColumn, 2> columns;
    for (const QString &term : terms) {
        columns[0].add(term);
        columns[1].add(spellingKeys(term));
    }
    exec(m_work,
         "insert into search_terms (term, keys) select n.term, n.keys::text[] from unnest($1::text[], $2::text[]) "
         "as n(term, keys) where not exists (select from search_terms t where t.term = n.term) on conflict do nothing",
         pgParams(columns[0].value(), columns[1].value()));
}

/// Runs of Han characters and kana are no words: those are forgiven by pattern.
void SearchWriter::note(const QString &text)
{
    const QList<SearchWord> words = searchWords(text);
    for (const SearchWord &word : words) {
        const bool isSpelt = word.script != SearchScript::Ideographic && word.text.size() >= minSpelling &&
                             word.text.size() <= maxSpelling;
        if (isSpelt && std::none_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); }))
            m_terms.insert(word.text);
    }
}

std::optional<QUuid> SearchWriter::nextOutdated(pqxx::work &work)
{
    const PgRows rows = exec(work,
                             "select m.id from movies m where m.is_active and m.live_release_id is not null "
                             "and not exists (select from search_movies s where s.movie_id = m.id and s.folding = "
                             "$1::int) order by m.popularity_score desc, m.id limit 1 for no key update skip locked",
                             pgParams(searchTextVersion));
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first().uuid(0));
}

} // namespace cinefluent::server
