// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/searchforms.h"

#include "server/storage/postgres/arraycolumn.h"
#include "server/storage/postgres/movierow.h"

#include <QHash>

#include <limits>

namespace cinefluent::server::searchforms {

namespace {

constexpr int maxForms = 16; ///< of a word: each is one more thing to look for
constexpr int mostRows = 500;

QString readMark(const QString &language, int version)
{
    return language + u'/' + QString::number(version);
}

constexpr qsizetype longestEnding = 5;

bool isKana(QChar c)
{
    return c >= QChar(0x3041) && c <= QChar(0x3096); // hiragana: katakana was folded
}

/// What a run of Han characters and kana has before its ending in kana; empty where it has no ending, or nothing
/// before.
QString stemOf(const SearchWord &run)
{
    QString stem = run.text;
    while (!stem.isEmpty() && isKana(stem.back()))
        stem.chop(1);
    const qsizetype ending = run.text.size() - stem.size();
    return ending > 0 && ending <= longestEnding ? stem : QString();
}

/// Other forms of each of `words`, its headword among them. Words without any are left out.
QHash<QString, QStringList> othersOf(pqxx::work &work, const QStringList &words, const QString &language)
{
    QHash<QString, QStringList> others;
    for (const PgRow &row :
         exec(work,
              "with asked as (select w.word, f.language, f.lemma from unnest($1::text[]) as w(word) "
              "join search_forms f on f.form = w.word where $2 = '' or f.language = $2 "
              "union select w.word, f.language, f.lemma from unnest($1::text[]) as w(word) "
              "join search_forms f on f.lemma = w.word where $2 = '' or f.language = $2) "
              "select o.word, o.form from (select a.word, a.lemma as form, true as is_said, -1 as rank from asked a "
              "union all select a.word, f.form, f.is_said, f.rank from asked a "
              "join search_forms f on f.language = a.language and f.lemma = a.lemma) o "
              "where o.form <> o.word group by o.word, o.form "
              "order by o.word, bool_or(o.is_said) desc, min(o.rank), o.form limit $3::int",
              pgParams(words, language, mostRows))) {
        QStringList &forms = others[row.text(0)];
        if (forms.size() < maxForms)
            forms.append(row.text(1));
    }
    return others;
}

/// What is known of a stem in Han characters with whatever ending in kana.
QStringList endingsOf(pqxx::work &work, const QString &stem, const QString &language)
{
    QStringList forms;
    for (const PgRow &row : exec(work,
                                 "select f.form from search_forms f where f.form >= $1::text and f.form < $1::text || "
                                 "chr(1114111) and ($2 = '' or f.language = $2) group by f.form "
                                 "order by bool_or(f.is_said) desc, min(f.rank), f.form limit $3::int",
                                 pgParams(stem, language, mostRows))) {
        const QString form = row.text(0);
        const QStringView ending = QStringView(form).sliced(stem.size());
        if (forms.size() < maxForms && ending.size() <= longestEnding &&
            std::all_of(ending.begin(), ending.end(), isKana))
            forms.append(form);
    }
    return forms;
}

} // namespace

std::optional<Unread> nextUnread(pqxx::work &work, const QStringList &languages, int version)
{
    QStringList marks;
    for (const QString &language : languages)
        marks.append(readMark(language, version));
    const PgRows films =
        exec(work,
             "select s.movie_id, k.language, s.xmin::text, not exists (select from search_languages n "
             "where n.language = k.language and n.analysis = $3::int) from unnest($1::text[], $2::text[]) as "
             "k(language, mark) "
             "join movie_lessons l on split_part(l.language, '-', 1) = k.language and l.withdrawn_at is null "
             "join search_movies s on s.movie_id = l.movie_id and k.mark <> all(s.analysed) "
             "order by k.language, s.popularity desc, s.movie_id limit 1",
             pgParams(languages, marks, version));
    if (films.isEmpty())
        return std::nullopt;
    const PgRow row = films.first();
    Unread film{row.uuid(0), row.text(1), std::string(row.utf8(2)), row.boolean(3), {}, {}, {}, {}};
    for (const PgRow &line : exec(work,
                                  "select s.id, s.text from movie_lessons l join subtitles s on s.lesson_id = l.id "
                                  "where l.movie_id = $1::uuid and split_part(l.language, '-', 1) = $2 "
                                  "and l.withdrawn_at is null order by l.id, s.sequence_order, s.id",
                                  pgParams(film.movieId, film.language))) {
        film.cues.append(line.uuid(0));
        film.lines.append(line.text(1));
    }
    for (const PgRow &word : exec(work,
                                  "select distinct v.id, v.word from movie_lessons l "
                                  "join lesson_vocabulary o on o.lesson_id = l.id join vocabulary v on v.id = "
                                  "o.vocabulary_id and split_part(v.language, '-', 1) = $2 where l.movie_id = $1::uuid "
                                  "and l.withdrawn_at is null and not exists (select from vocabulary_analyses a "
                                  "where a.vocabulary_id = v.id and a.analysis = $3::int) order by v.id",
                                  pgParams(film.movieId, film.language, version))) {
        film.headwordIds.append(word.uuid(0));
        film.headwords.append(word.text(1));
    }
    return film;
}

QStringList taughtLanguages(pqxx::work &work)
{
    QStringList languages;
    for (const PgRow &row :
         exec(work, "select distinct split_part(l.language, '-', 1) from search_movies s "
                    "join movie_lessons l on l.movie_id = s.movie_id and l.withdrawn_at is null order by 1"))
        languages.append(row.text(0));
    return languages;
}

void add(pqxx::work &work, const QString &language, const QList<Inflection> &forms, Origin origin)
{
    struct Row
    {
        Inflection form;
        int rank;
    };
    const bool isSaid = origin == Origin::Lines;
    std::vector<Row> rows;
    for (const Inflection &form : forms)
        rows.push_back({form, isSaid ? std::numeric_limits<int>::max() : int(rows.size())});
    // Two writers meet their common rows in one order.
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return std::tie(a.form.form, a.form.lemma) < std::tie(b.form.form, b.form.lemma);
    });
    std::array<ArrayColumn, 3> columns;
    for (const Row &row : rows) {
        columns[0].add(row.form.form);
        columns[1].add(row.form.lemma);
        columns[2].add(row.rank);
    }
    exec(work,
         "insert into search_forms (language, form, lemma, rank, is_said) select $1, n.form, n.lemma, n.rank, $5::bool "
         "from unnest($2::text[], $3::text[], $4::int[]) as n(form, lemma, rank) on conflict (form, language, lemma) "
         "do update set is_said = true where excluded.is_said and not search_forms.is_said",
         pgParams(language, columns[0].value(), columns[1].value(), columns[2].value(), isSaid));
}

void addAnalyses(pqxx::work &work, const Unread &film, const QList<WordAnalysis> &analyses, int version)
{
    std::array<ArrayColumn, 4> columns;
    for (qsizetype i = 0; i < analyses.size(); ++i) {
        columns[0].add(film.headwordIds.at(i));
        columns[1].add(analyses.at(i).lemma);
        columns[2].add(analyses.at(i).partOfSpeech);
        columns[3].add(analyses.at(i).rank ? PgValue(*analyses.at(i).rank) : PgValue());
    }
    exec(work,
         "insert into vocabulary_analyses (vocabulary_id, analysis, lemma, part_of_speech, frequency_rank) "
         "select v.id, $5::int, n.lemma, n.part, n.rank from unnest($1::uuid[], $2::text[], $3::text[], $4::int[]) "
         "as n(id, lemma, part, rank) join vocabulary v on v.id = n.id order by v.id "
         "on conflict (vocabulary_id) do update set analysis = excluded.analysis, lemma = excluded.lemma, "
         "part_of_speech = excluded.part_of_speech, frequency_rank = excluded.frequency_rank",
         pgParams(columns[0].value(), columns[1].value(), columns[2].value(), columns[3].value(), version));
}

void noteLanguage(pqxx::work &work, const QString &language, int version)
{
    exec(work,
         "insert into search_languages (language, analysis) values ($1, $2::int) "
         "on conflict (language) do update set analysis = excluded.analysis",
         pgParams(language, version));
}

void noteRead(pqxx::work &work, const Unread &film, const QStringList &words, int version)
{
    if (!words.isEmpty()) {
        exec(work,
             "update search_windows w set words = n.words from (select v.lesson_id, v.place, "
             "E'\\n' || string_agg(coalesce(t.words, ''), E'\\n' order by c.n) as words from search_windows v "
             "cross join lateral unnest(v.cues) with ordinality as c(cue, n) "
             "join movie_lessons l on l.id = v.lesson_id and split_part(l.language, '-', 1) = $2 "
             "left join unnest($3::uuid[], $4::text[]) as t(cue, words) on t.cue = c.cue "
             "where v.movie_id = $1::uuid group by v.lesson_id, v.place) n "
             "where w.movie_id = $1::uuid and w.lesson_id = n.lesson_id and w.place = n.place",
             pgParams(film.movieId, film.language, film.cues, words));
    }
    exec(work,
         "update search_movies set analysed = array_append(analysed, $2) where movie_id = $1::uuid and xmin::text = $3",
         pgParams(film.movieId, readMark(film.language, version), PgValue(film.rowVersion)));
}

SearchPatterns withOtherForms(pqxx::work &work, SearchPatterns patterns, const QString &language)
{
    QStringList spelt;
    for (qsizetype i = 0; i < patterns.words().size(); ++i) {
        const SearchWord &word = patterns.words().at(i);
        if (word.script != SearchScript::Ideographic)
            spelt.append(word.text);
        else if (const QString stem = stemOf(word); !stem.isEmpty())
            patterns.addSpellings(i, endingsOf(work, stem, language));
    }
    const auto others = spelt.isEmpty() ? QHash<QString, QStringList>() : othersOf(work, spelt, language);
    for (qsizetype i = 0; i < patterns.words().size(); ++i) {
        if (patterns.words().at(i).script != SearchScript::Ideographic)
            patterns.addSpellings(i, others.value(patterns.words().at(i).text));
    }
    return patterns;
}

} // namespace cinefluent::server::searchforms
