-- SPDX-License-Identifier: GPL-3.0-or-later
-- The catalogue of the benchmark, for a superuser on a database with the whole schema and nothing in it: {movies} films
-- in ten languages, ten lessons of {lines} / {movies} / 10 lines each, {words} words of vocabulary. Words follow Zipf's
-- law (rank = N ^ random). Search's own tables are written as SearchWriter would write them of this text, which knows
-- no accents and no capitals. Everything follows from the seed.

select setseed(0.20261122);
create temp table bench_language on commit preserve rows as
select l.code, l.place, case when l.code in ('ja', 'zh') then 'han' when l.code = 'ko' then 'hangul' else 'letters' end as script
from unnest(array['en', 'es', 'fr', 'de', 'it', 'pt', 'ja', 'zh', 'ko', 'ru']) with ordinality as l(code, place);

create function pg_temp.bench_word(language text, script text, rank int) returns text
language sql immutable as $$
    -- Frequent words are short; each language orders its syllables in its own way.
    select case script
        when 'han' then (select string_agg(chr(19968 + (hashint8(rank * 31::bigint + i * 7 + ascii(language)) & 1023)), '')
                         from generate_series(1, case when rank < 200 then 1 else 2 end) i)
        when 'hangul' then (select string_agg(chr(44032 + 28 * (hashint8(rank * 31::bigint + i * 7) & 255)), '')
                            from generate_series(1, 1 + (rank > 30)::int + (rank > 2000)::int) i)
        else (select string_agg(substr('bcdfglmnprstvz', 1 + (h & 7) + (h >> 9 & 3), 1) || substr('aeiou', 1 + (h >> 3 & 3), 1)
                                || case when h >> 5 & 3 = 0 then substr('nrs', 1 + (h >> 7) % 3, 1) else '' end, '')
              from (select hashtext(language || rank || ':' || i) & 65535 as h
                    from generate_series(1, 1 + (rank > 40)::int + (rank > 1500)::int) i) s)
           || case when rank > 1500 then chr(97 + rank % 26) || chr(97 + rank / 26 % 26) else '' end
    end
$$;

create temp table bench_word on commit preserve rows as
select l.code, l.script, r as rank, pg_temp.bench_word(l.code, l.script, r) as word
from bench_language l, generate_series(1, {words} / 10) r;
create index on bench_word (code, rank);
analyze bench_word;

-- Phrases of two to four words; a line is two of them.
create temp table bench_phrase on commit preserve rows as
with choice as materialized (
    select l.code, l.script, p as phrase, i, floor(power({words} / 10, random()))::int as rank
    from bench_language l, generate_series(1, 40000) p, generate_series(1, 4) i
    where i <= 2 + p % 3
), spoken as (
    select c.code, c.script, c.phrase, c.i, case when c.script = 'hangul' then normalize(w.word, nfd) else w.word end as word,
           w.word as shown, lead(w.word) over (partition by c.code, c.phrase order by c.i) as next
    from choice c join bench_word w using (code, rank)
)
select code, phrase, string_agg(shown, case when script = 'han' then '' else ' ' end order by i) as text,
       string_agg(word, case when script = 'han' then '' else ' ' end order by i) as line,
       case script
           when 'letters' then string_agg(word, ' ') || coalesce(' ' || string_agg(word || '_' || next, ' ')
                                   filter (where length(word) <= 4 and length(next) <= 4), '')
           when 'hangul' then string_agg(word, ' ') || ' ' || string_agg(array_to_string(string_to_array(shown, null), ' '), ' ')
                              || coalesce(' ' || string_agg(left(shown, 2), ' ') filter (where length(shown) > 1), '')
           else string_agg(array_to_string(string_to_array(shown, null), ' '), ' ')
                || coalesce(' ' || string_agg(right(shown, 1) || left(next, 1), ' ') filter (where next is not null), '')
                || coalesce(' ' || string_agg(shown, ' ') filter (where length(shown) > 1), '')
       end as terms
from spoken group by code, script, phrase;
create unique index on bench_phrase (code, phrase);
analyze bench_phrase;

insert into movies (id, title, description, available_languages, genres, difficulty_levels, popularity_score, imdb_rating, is_premium)
select md5('movie' || n)::uuid, initcap(a.text), initcap(b.text) || '. ' || c.text, array[l.code],
       array[(array['Drama', 'Comedy', 'Crime', 'War', 'Film'])[1 + n % 5]],
       jsonb_build_object(l.code, (array['A1', 'A2', 'B1', 'B2', 'C1', 'C2'])[1 + n % 6]),
       round((100 * random() * random())::numeric, 2), round((10 * random())::numeric, 1), n % 7 = 0
from generate_series(1, {movies}) n join bench_language l on l.place = 1 + n % 10
join bench_phrase a on a.code = l.code and a.phrase = 1 + n % 40000
join bench_phrase b on b.code = l.code and b.phrase = 1 + n * 7 % 40000
join bench_phrase c on c.code = l.code and c.phrase = 1 + n * 13 % 40000;
insert into releases (id, movie_id, number, manifest, manifest_sha256, lesson_count)
select id, id, 1, '{}', decode(repeat('00', 32), 'hex'), 10 from movies;
update movies set live_release_id = id;

insert into movie_lessons (id, movie_id, language, difficulty_level, lesson_order, title, estimated_duration, release_id)
select md5(m.id || ':' || n)::uuid, m.id, m.available_languages[1], 'A2', n, 'Lesson ' || n, 5, m.id
from movies m, generate_series(1, 10) n;

drop index idx_subtitles_timing, subtitles_release_id_idx, subtitles_lesson_id_sequence_order_idx;
alter table subtitles drop constraint subtitles_lesson_id_fkey;
create temp table bench_line on commit preserve rows as
select md5(l.id || ':' || n)::uuid as id, l.id as lesson_id, l.movie_id, l.language, n as place, a.text || ' ' || b.text as text,
       ' ' || a.line || case when l.language in ('ja', 'zh') then '' else ' ' end || b.line || ' ' as line,
       a.terms || ' ' || b.terms as terms
from movie_lessons l cross join lateral generate_series(1, {lines} / {movies} / 10) n
join bench_phrase a on a.code = l.language and a.phrase = 1 + (hashtext(l.id::text || n) & 2147483647) % 40000
join bench_phrase b on b.code = l.language and b.phrase = 1 + (hashtext(n || l.id::text) & 2147483647) % 40000;
insert into subtitles (id, lesson_id, start_time, end_time, text, sequence_order, release_id)
select id, lesson_id, place * 3, place * 3 + 2.5, text, place, movie_id from bench_line;
create index idx_subtitles_timing on subtitles (lesson_id, start_time, end_time);
create index subtitles_lesson_id_sequence_order_idx on subtitles (lesson_id, sequence_order);
create index subtitles_release_id_idx on subtitles (release_id);
alter table subtitles add constraint subtitles_lesson_id_fkey foreign key (lesson_id) references movie_lessons (id)
    on delete cascade not valid;

insert into vocabulary (id, word, language, translation, frequency_rank)
select md5('word' || w.code || w.rank)::uuid, w.word || case when n.place = 1 then '' else ' ' || w.rank end, w.code, e.word, w.rank
from (select *, row_number() over (partition by code, word order by rank) as place from bench_word) n
join bench_word w using (code, rank) join bench_word e on e.code = 'en' and e.rank = w.rank;

drop index search_windows_terms_idx, search_words_words_idx, search_words_meanings_idx, search_words_word_idx,
    search_words_first_idx, search_words_second_idx, search_terms_keys_idx, search_terms_term_trgm_idx,
    search_movies_titles_idx, search_movies_texts_idx;
insert into search_movies (movie_id, folding, title, original_title, languages, popularity, titles, texts)
select m.id, 1, lower(m.title), '', m.available_languages, m.popularity_score, array_to_tsvector(string_to_array(a.terms, ' ')),
       array_to_tsvector(string_to_array(a.terms || ' ' || b.terms || ' ' || c.terms, ' '))
from generate_series(1, {movies}) n join movies m on m.id = md5('movie' || n)::uuid
join bench_language l on l.place = 1 + n % 10
join bench_phrase a on a.code = l.code and a.phrase = 1 + n % 40000
join bench_phrase b on b.code = l.code and b.phrase = 1 + n * 7 % 40000
join bench_phrase c on c.code = l.code and c.phrase = 1 + n * 13 % 40000;
insert into search_windows (lesson_id, place, movie_id, language, popularity, cues, lines, terms)
select b.lesson_id, (b.place - 1) / 50, b.movie_id, b.language, m.popularity_score, array_agg(b.id order by b.place),
       E'\n' || string_agg(b.line, E'\n' order by b.place) || E'\n',
       array_to_tsvector(string_to_array(string_agg(b.terms, ' '), ' '))
from bench_line b join movies m on m.id = b.movie_id group by b.lesson_id, (b.place - 1) / 50, b.movie_id, b.language, m.popularity_score;
insert into search_words (vocabulary_id, language, word, rank, words, meanings)
select v.id, v.language, case when v.language = 'ko' then normalize(v.word, nfd) else v.word end, v.frequency_rank,
       array_to_tsvector(array_cat(string_to_array(case when v.language = 'ko' then normalize(v.word, nfd) else v.word end, ' '),
                                   case when v.language in ('ja', 'zh', 'ko') then string_to_array(v.word, null) || left(v.word, 2)
                                        else '{}' end)),
       array_to_tsvector(array[v.translation]) from vocabulary v;
insert into search_terms (term, keys)
select t.term, array(select t.term union select left(t.term, i - 1) || substr(t.term, i + 1) from generate_series(1, length(t.term)) i)
from (select distinct case when script = 'hangul' then normalize(word, nfd) else word end as term from bench_word
      where script <> 'han') t where length(t.term) between 3 and 32;
set maintenance_work_mem = '1GB';
create index search_windows_terms_idx on search_windows using gin (terms) with (fastupdate = off);
create index search_movies_titles_idx on search_movies using gin (titles) with (fastupdate = off);
create index search_movies_texts_idx on search_movies using gin (texts) with (fastupdate = off);
create index search_words_words_idx on search_words using gin (words) with (fastupdate = off);
create index search_words_meanings_idx on search_words using gin (meanings) with (fastupdate = off);
create index search_words_word_idx on search_words (word, rank);
create index search_words_first_idx on search_words ((left(word, 1)), rank);
create index search_words_second_idx on search_words ((left(word, 2)), rank);
create index search_terms_keys_idx on search_terms using gin (keys) with (fastupdate = off);
create index search_terms_term_trgm_idx on search_terms using gin (term gin_trgm_ops) with (fastupdate = off);
