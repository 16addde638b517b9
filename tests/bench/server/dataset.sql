-- SPDX-License-Identifier: GPL-3.0-or-later
-- The catalogue of the benchmark, for a superuser on a database with the whole schema: {movies} films in ten languages,
-- ten lessons of {lines} / {movies} / 10 lines each, {words} words of vocabulary. Words follow Zipf's law (rank =
-- N ^ random). Search's own tables are written as SearchWriter would write them of this text, which knows no accents
-- and no capitals. Everything follows from the seed. Runs in one session before learners.sql.

select setseed(0.20261122);
-- The rows are right by themselves: no trigger and no foreign key looks at each of them.
set session_replication_role = replica;
set maintenance_work_mem = '512MB';
set work_mem = '128MB';
set synchronous_commit = off;

-- Indexes of large tables are built when the rows are there, those of keys excepted.
create temp table bench_index (place serial, made boolean not null default false, name text, definition text) on commit preserve rows;
create function pg_temp.drop_indexes(variadic names text[]) returns void language plpgsql as $$
declare
    target record;
begin
    for target in
        select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
        where i.indrelid = any(names::regclass[]) and not i.indisunique
    loop
        insert into bench_index (name, definition) values (target.name, target.definition);
        execute 'drop index ' || target.name;
    end loop;
end
$$;
create procedure pg_temp.make_indexes() language plpgsql as $$
declare
    target record;
begin
    for target in select * from bench_index where not made order by place loop
        execute replace(target.definition, ' ON ONLY ', ' ON ');
        update bench_index set made = true where place = target.place;
        commit;
    end loop;
end
$$;

-- Ids in the order they were made in, as the server makes them.
create function pg_temp.bench_id(kind int, n bigint) returns uuid language sql immutable as $$
    select (lpad(to_hex(1763800000000 + n), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8' || lpad(to_hex(n), 15, '0'))::uuid
$$;
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
           when 'letters' then string_agg(word, ' ') || coalesce(' ' || string_agg('_' || word || '_' || next, ' '), '')
           when 'hangul' then string_agg(word, ' ') || ' ' || string_agg(array_to_string(string_to_array(shown, null), ' '), ' ')
                              || coalesce(' ' || string_agg(left(shown, 2), ' ') filter (where length(shown) > 1), '')
                              || coalesce(' ' || string_agg('_' || word || '_' || normalize(next, nfd), ' '), '')
           else string_agg(array_to_string(string_to_array(shown, null), ' '), ' ')
                || coalesce(' ' || string_agg(right(shown, 1) || left(next, 1), ' ') filter (where next is not null), '')
                || coalesce(' ' || string_agg(shown, ' ') filter (where length(shown) > 1), '')
       end as terms, (array_agg(word order by i))[1] as first_word, (array_agg(word order by i desc))[1] as last_word
from spoken group by code, script, phrase;
create unique index on bench_phrase (code, phrase);
analyze bench_phrase;

create temp table bench_movie on commit preserve rows as
select md5('movie' || n)::uuid as id, n as number from generate_series(1, {movies}) n;
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
select id, id, 1, '{}', decode(repeat('00', 32), 'hex'), 10 from bench_movie;
update movies set live_release_id = id where id in (select id from bench_movie);

insert into movie_lessons (id, movie_id, language, difficulty_level, lesson_order, title, estimated_duration, release_id)
select md5(m.id || ':' || n)::uuid, m.id, m.available_languages[1], 'A2', n, 'Lesson ' || n, 5, m.id
from movies m join bench_movie using (id), generate_series(1, 10) n;
create temp table bench_lesson on commit preserve rows as
select l.id, l.movie_id, l.language, (b.number - 1) * 10 + l.lesson_order - 1 as number
from movie_lessons l join bench_movie b on b.id = l.movie_id;

select pg_temp.drop_indexes('subtitles', 'vocabulary', 'lesson_vocabulary');
create temp table bench_line on commit preserve rows as
select pg_temp.bench_id(1, l.number * ({lines} / {movies} / 10) + n) as id, l.id as lesson_id, l.movie_id, l.language, n as place, a.text || ' ' || b.text as text,
       ' ' || a.line || case when l.language in ('ja', 'zh') then '' else ' ' end || b.line || ' ' as line,
       a.terms || ' ' || b.terms || case when l.language in ('ja', 'zh') then '' else ' _' || a.last_word || '_' || b.first_word end as terms
from bench_lesson l cross join lateral generate_series(1, {lines} / {movies} / 10) n
join bench_phrase a on a.code = l.language and a.phrase = 1 + (hashtext(l.id::text || n) & 2147483647) % 40000
join bench_phrase b on b.code = l.language and b.phrase = 1 + (hashtext(n || l.id::text) & 2147483647) % 40000;
insert into subtitles (id, lesson_id, start_time, end_time, text, sequence_order, release_id)
select id, lesson_id, place * 3, place * 3 + 2.5, text, place, movie_id from bench_line;
insert into vocabulary (id, word, language, translation, frequency_rank)
select md5('word' || w.code || w.rank)::uuid, w.word || case when n.place = 1 then '' else ' ' || w.rank end, w.code, e.word, w.rank
from (select *, row_number() over (partition by code, word order by rank) as place from bench_word) n
join bench_word w using (code, rank) join bench_word e on e.code = 'en' and e.rank = w.rank;

insert into lesson_vocabulary (lesson_id, occurrence_id, vocabulary_id, subtitle_id, start_offset, length, release_id)
select l.id, pg_temp.bench_id(2, l.number * 10 + n), md5('word' || l.language || 1 + floor(power({words} / 10 - 1, random()))::int)::uuid,
       pg_temp.bench_id(1, l.number * ({lines} / {movies} / 10) + n), 0, 4, l.movie_id
from bench_lesson l, generate_series(1, 10) n;

select pg_temp.drop_indexes('search_movies', 'search_windows', 'search_words', 'search_terms');
insert into search_movies (movie_id, folding, title, original_title, languages, popularity, titles, texts)
select m.id, 2, lower(m.title), '', m.available_languages, m.popularity_score, array_to_tsvector(string_to_array(a.terms, ' ')),
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
from bench_line b join movies m on m.id = b.movie_id group by b.lesson_id, (b.place - 1) / 50, b.movie_id, b.language, m.popularity_score
order by b.movie_id, b.lesson_id, (b.place - 1) / 50;
insert into search_words (vocabulary_id, language, word, rank, words, meanings)
select v.id, v.language, case when v.language = 'ko' then normalize(v.word, nfd) else v.word end, v.frequency_rank,
       array_to_tsvector(array_cat(string_to_array(case when v.language = 'ko' then normalize(v.word, nfd) else v.word end, ' '),
                                   case when v.language in ('ja', 'zh', 'ko') then string_to_array(v.word, null) || left(v.word, 2)
                                        else '{}' end)),
       array_to_tsvector(array[v.translation]) from vocabulary v join bench_word b on v.id = md5('word' || b.code || b.rank)::uuid;
insert into search_terms (term, keys)
select t.term, array(select t.term union select left(t.term, i - 1) || substr(t.term, i + 1) from generate_series(1, length(t.term)) i)
from (select distinct case when script = 'hangul' then normalize(word, nfd) else word end as term from bench_word
      where script <> 'han') t where length(t.term) between 3 and 32
on conflict do nothing;
call pg_temp.make_indexes();
drop table bench_line;
