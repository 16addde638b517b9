-- SPDX-License-Identifier: GPL-3.0-or-later
-- What serving learners needs beyond the tables: right to premium lessons, ends of access, search, short lists.

-- Progress in a premium lesson is recorded for subscribers.
grant select (subscription_tier, subscription_ends_at) on users to cinefluent_ingest;

-- When the role of an account changed, or it was disabled or deleted: sessions older than that have ended.
alter table users add column access_changed_at timestamptz;
create index users_access_changed_at_idx on users (access_changed_at) where access_changed_at is not null;

create function note_access_change() returns trigger
language plpgsql as $$
begin
    new.access_changed_at := clock_timestamp();
    return new;
end
$$;
create trigger users_access_changed before update of role, disabled_at, deleted_at on users
    for each row
    when (old.role is distinct from new.role or old.disabled_at is distinct from new.disabled_at
          or old.deleted_at is distinct from new.deleted_at)
    execute function note_access_change();

-- The list of releases does not have to read their manifests.
alter table releases add column lesson_count integer;
update releases set lesson_count = json_array_length(manifest::json -> 'lessons');
alter table releases alter column lesson_count set not null;

-- The movie whose release wrote a sense: no other one's may change it. NULL: nobody's yet.
alter table vocabulary_senses add column movie_id uuid references movies (id) on delete set null;
update vocabulary_senses s set movie_id = (
    select l.movie_id from lesson_vocabulary o join movie_lessons l on l.id = o.lesson_id
    where o.sense_id = s.id order by l.created_at, l.id limit 1);
create index vocabulary_senses_movie_id_idx on vocabulary_senses (movie_id);

-- Pages of the catalogue in each order, and the words of a search without splitting every description anew.
alter table movies add column search_words tsvector
    generated always as (to_tsvector('english'::regconfig, title || ' ' || coalesce(description, ''))) stored;
create index movies_search_words_idx on movies using gin (search_words);
create index movies_visible_popularity_idx on movies (popularity_score desc, id desc)
    where is_active and live_release_id is not null;
create index movies_visible_rating_idx on movies (imdb_rating desc nulls last, id desc)
    where is_active and live_release_id is not null;
create index movies_visible_created_at_idx on movies (created_at desc, id desc)
    where is_active and live_release_id is not null;
create index movies_visible_title_idx on movies (lower(title), id)
    where is_active and live_release_id is not null;
