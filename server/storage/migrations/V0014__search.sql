-- SPDX-License-Identifier: GPL-3.0-or-later
-- Search: text folded and cut by common/language/searchtext, beside the rows it is of. docs/adr says why so. The tables
-- are derived: the program rebuilds them per movie when it publishes and where `folding` is older than its own.

-- Short lists of what follows are read by their end alone: the long columns are kept out of the rows.
create table search_movies (
    movie_id       uuid primary key references movies (id) on delete cascade,
    folding        integer not null,          -- searchTextVersion
    title          text collate "C" not null, -- folded
    original_title text collate "C" not null,
    languages      text[] not null,
    popularity     decimal(5,2) not null,
    titles         tsvector not null, -- terms of both titles
    texts          tsvector not null  -- and of the description
) with (toast_tuple_target = 256);
create index search_movies_titles_idx on search_movies using gin (titles) with (fastupdate = off);
create index search_movies_texts_idx on search_movies using gin (texts) with (fastupdate = off);
create index search_movies_popularity_idx on search_movies (popularity desc, movie_id);

create table search_words (
    vocabulary_id uuid primary key references vocabulary (id) on delete cascade,
    language      varchar(10) not null,
    word          text collate "C" not null, -- folded
    rank          integer not null,          -- by frequency, the largest number where it is unknown
    words         tsvector not null,         -- terms of the headword
    meanings      tsvector not null          -- of translations and pronunciation
) with (toast_tuple_target = 256);
create index search_words_word_idx on search_words (word, rank);
create index search_words_first_idx on search_words ((left(word, 1)), rank);
create index search_words_second_idx on search_words ((left(word, 2)), rank);
create index search_words_words_idx on search_words using gin (words) with (fastupdate = off);
create index search_words_meanings_idx on search_words using gin (meanings) with (fastupdate = off);

-- Up to 64 lines of a lesson: one posting for them together keeps the index a tenth of one by line, and the row small
-- enough to sort thousands of.
create table search_windows (
    lesson_id  uuid not null references movie_lessons (id) on delete cascade,
    place      integer not null, -- 0, 1, … within the lesson
    movie_id   uuid not null references movies (id) on delete cascade,
    language   varchar(10) not null,
    popularity decimal(5,2) not null,
    cues       uuid[] not null,  -- subtitles.id, one for each line
    lines      text not null,    -- folded, each between spaces, a line feed before and after each
    terms      tsvector not null,
    primary key (lesson_id, place)
) with (toast_tuple_target = 128, fillfactor = 80);
-- Read for a few rows at a time, and then at once: out of the row and not compressed.
alter table search_windows alter column cues set storage external, alter column lines set storage external;
create index search_windows_terms_idx on search_windows using gin (terms) with (fastupdate = off);
create index search_windows_movie_id_idx on search_windows (movie_id);

-- What words there are, to know a misspelt one: each with itself and its forms of one letter less.
create table search_terms (
    term text collate "C" primary key,
    keys text[] not null
);
create index search_terms_keys_idx on search_terms using gin (keys) with (fastupdate = off);
create index search_terms_term_trgm_idx on search_terms using gin (term gin_trgm_ops) with (fastupdate = off);

-- Names that may be found: of accounts neither disabled nor deleted.
create table search_people (
    user_id uuid primary key references users (id) on delete cascade,
    name    text collate "C" not null -- lowercase
);
create index search_people_name_idx on search_people (name);
create index search_people_name_trgm_idx on search_people using gin (name gin_trgm_ops) with (fastupdate = off);

create function note_person() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if new.username is null or new.disabled_at is not null or new.deleted_at is not null then
        delete from search_people where user_id = new.id;
    else
        insert into search_people (user_id, name) values (new.id, lower(new.username))
        on conflict (user_id) do update set name = excluded.name;
    end if;
    return null;
end
$$;
revoke all on function note_person() from public;
create trigger person_added after insert on users
    for each row when (new.username is not null) execute function note_person();
create trigger person_changed after update of username, disabled_at, deleted_at on users
    for each row when ((old.username, old.disabled_at is null, old.deleted_at is null)
                       is distinct from (new.username, new.disabled_at is null, new.deleted_at is null))
    execute function note_person();

alter table users no force row level security;
insert into search_people (user_id, name)
select id, lower(username) from users where username is not null and disabled_at is null and deleted_at is null;
alter table users force row level security;

alter table search_people enable row level security;
alter table search_people force row level security;
create policy public_select on search_people for select to cinefluent_app using (true);
create policy keeper_select on search_people for select to cinefluent_owner using (pg_trigger_depth() > 0);
create policy keeper_insert on search_people for insert to cinefluent_owner with check (pg_trigger_depth() > 0);
create policy keeper_update on search_people for update to cinefluent_owner using (pg_trigger_depth() > 0);
create policy keeper_delete on search_people for delete to cinefluent_owner using (pg_trigger_depth() > 0);

-- What was searched: one's own for "recent", what several people asked for "popular" and "trending".
alter table searches add column folded text collate "C" not null default '';
create index searches_folded_idx on searches (folded, created_at) where results_count > 0;

create table search_trends (
    kind     varchar(10) not null,
    place    integer not null, -- 1 is first
    query    text not null,    -- as most people wrote it
    folded   text collate "C" not null,
    language varchar(10),
    people   integer not null,
    primary key (kind, place),
    constraint search_trends_kind_check check (kind in ('popular', 'trending'))
);

-- Recounts search_trends as of `moment`. A query is shown to others when `least_people` different people found
-- something by it; what looks like an address or a number is shown to nobody.
create function refresh_search_trends(moment timestamptz default now(), least_people integer default 3) returns void
language sql set search_path = pg_catalog, public, pg_temp as $$
    delete from search_trends;
    with asked as (
        select s.folded, s.user_id, s.created_at, s.query, s.language from searches s
        where s.results_count > 0 and s.created_at > moment - interval '30 days' and s.created_at <= moment
          and length(s.folded) between 2 and 60 and s.query !~ '[@/\\]' and s.query !~ '[0-9]{5}'
    ), counted as (
        select folded, count(distinct user_id) as people,
               count(distinct user_id) filter (where created_at > moment - interval '2 days') as lately,
               mode() within group (order by query) as query, mode() within group (order by language) as language
        from asked group by folded having count(distinct user_id) >= least_people
    )
    insert into search_trends (kind, place, query, folded, language, people)
    select 'popular', place, query, folded, language, people
    from (select c.*, row_number() over (order by people desc, folded) as place from counted c) p where place <= 100
    union all
    select 'trending', place, query, folded, language, lately
    from (select c.*, row_number() over (order by lately / (1.0 + (people - lately) / 14.0) desc, lately desc, folded)
                 as place
          from counted c where lately >= least_people) t where place <= 100
$$;

-- Forgets searches older than that.
create function expire_searches(age interval default interval '90 days') returns bigint
language sql set search_path = pg_catalog, public, pg_temp as $$
    with gone as (delete from searches where created_at < now() - age returning 1) select count(*) from gone
$$;

-- The editor's word for a movie's popularity, and what learners made of it since: scores add up as amounts of
-- activity, score = 20 log10(1 + activity), so that ten times as many learners are 20 points. Activity is a learner's
-- lesson in the last weeks (its weight halves every 14 days) and a bookmark (2).
alter table movies add column editorial_popularity decimal(5,2) not null default 0;
update movies set editorial_popularity = popularity_score;

create function refresh_popularity(moment timestamptz default now()) returns bigint
language sql set search_path = pg_catalog, public, pg_temp as $$
    with activity as (
        select movie_id, sum(amount) as amount from (
            select l.movie_id, power(0.5, greatest(extract(epoch from moment - p.updated_at), 0) / 1209600.0)::numeric
                   as amount
            from user_progress p join movie_lessons l on l.id = p.lesson_id
            where p.updated_at > moment - interval '140 days' and p.updated_at <= moment
            union all
            select movie_id, 2 from bookmarks where created_at <= moment
        ) a group by movie_id
    ), score as (
        select m.id, least(999.99, round(20 * log(greatest(1,
                   power(10::numeric, m.editorial_popularity / 20) + coalesce(a.amount, 0))), 2)) as score
        from movies m left join activity a on a.movie_id = m.id
    ), changed as (
        update movies m set popularity_score = s.score from score s
        where s.id = m.id and m.popularity_score <> s.score returning m.id, m.popularity_score
    ), in_movies as (
        update search_movies t set popularity = c.popularity_score from changed c where t.movie_id = c.id
    ), in_windows as (
        update search_windows t set popularity = c.popularity_score from changed c where t.movie_id = c.id
    )
    select count(*) from changed
$$;
revoke all on function refresh_search_trends(timestamptz, integer), expire_searches(interval),
    refresh_popularity(timestamptz) from public;
grant execute on function refresh_search_trends(timestamptz, integer), expire_searches(interval),
    refresh_popularity(timestamptz) to cinefluent_worker;

grant select, insert, update, delete on search_movies, search_words, search_windows, search_terms to cinefluent_app;
grant select on search_movies, search_windows to cinefluent_worker;
grant update (popularity) on search_movies, search_windows to cinefluent_worker;
grant select on search_people, search_trends to cinefluent_app;
grant select, insert, delete on search_trends to cinefluent_worker;
grant update (popularity_score) on movies to cinefluent_worker;
