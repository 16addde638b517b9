-- SPDX-License-Identifier: GPL-3.0-or-later
-- Windows of lines in tiers of popularity, each ten times the activity of the one below. A search reads the tiers from
-- the top and stops when it has enough windows: for a frequent word it never sees the many of films hardly seen.

alter table search_windows rename to search_windows_flat;
create table search_windows (
    lesson_id  uuid not null references movie_lessons (id) on delete cascade,
    place      integer not null, -- 0, 1, … within the lesson; the writer keeps them apart, no index over tiers can
    movie_id   uuid not null references movies (id) on delete cascade,
    language   varchar(10) not null,
    popularity decimal(5,2) not null, -- in no index: it changes often, and the terms are many
    cues       uuid[] not null,
    lines      text not null,
    terms      tsvector not null
) partition by range (popularity);
alter table search_windows alter column cues set storage external, alter column lines set storage external;

create table search_windows_0 partition of search_windows for values from (minvalue) to (20)
    with (toast_tuple_target = 128, fillfactor = 80);
create table search_windows_20 partition of search_windows for values from (20) to (40)
    with (toast_tuple_target = 128, fillfactor = 80);
create table search_windows_40 partition of search_windows for values from (40) to (60)
    with (toast_tuple_target = 128, fillfactor = 80);
create table search_windows_60 partition of search_windows for values from (60) to (80)
    with (toast_tuple_target = 128, fillfactor = 80);
create table search_windows_80 partition of search_windows for values from (80) to (maxvalue)
    with (toast_tuple_target = 128, fillfactor = 80);

insert into search_windows (lesson_id, place, movie_id, language, popularity, cues, lines, terms)
select lesson_id, place, movie_id, language, popularity, cues, lines, terms from search_windows_flat
order by movie_id, lesson_id, place;
drop table search_windows_flat;
create index search_windows_terms_idx on search_windows using gin (terms) with (fastupdate = off);
create index search_windows_movie_id_idx on search_windows (movie_id);
create index search_windows_lesson_id_idx on search_windows (lesson_id);

grant select, insert, update, delete on search_windows to cinefluent_worker;
grant select on search_windows to cinefluent_app;
