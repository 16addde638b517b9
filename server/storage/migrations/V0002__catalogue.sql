-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is taught: movies, lessons, cues, words; releases that publish them, and who may.

create extension if not exists pg_trgm;

create table movies (
    id                  uuid primary key default gen_random_uuid(),
    tmdb_id             integer unique,
    title               varchar(255) not null,
    original_title      varchar(255),
    description         text,
    release_date        date,
    duration_minutes    integer,
    poster_url          text,
    backdrop_url        text,
    trailer_url         text,
    imdb_rating         decimal(3,1),
    age_rating          varchar(10),
    genres              text[] not null default '{}',
    available_languages text[] not null default '{}',
    difficulty_levels   jsonb not null default '{}',
    popularity_score    decimal(5,2) not null default 0,
    is_premium          boolean not null default false,
    is_active           boolean not null default true,
    created_at          timestamptz not null default now(),
    updated_at          timestamptz not null default now(),
    -- beyond the seed
    live_release_id     uuid, -- what learners see; switched in one transaction
    created_by          uuid references users (id) on delete set null
);
create index idx_movies_search on movies using gin (to_tsvector('english', title || ' ' || description));
create index idx_movies_languages on movies using gin (available_languages);
create index idx_movies_genres on movies using gin (genres);
create index movies_title_trgm_idx on movies using gin (title gin_trgm_ops);
create index movies_popularity_idx on movies (popularity_score desc, id desc) where is_active;
create index movies_created_by_idx on movies (created_by);

-- A published state of one movie, whole. `manifest` is the exact text that was sent: rolling back applies it again.
create table releases (
    id              uuid primary key,
    movie_id        uuid not null references movies (id) on delete cascade,
    number          integer not null, -- 1, 2, … within the movie
    manifest        text not null,
    manifest_sha256 bytea not null check (octet_length(manifest_sha256) = 32),
    published_by    uuid references users (id) on delete set null,
    published_at    timestamptz not null default now(),
    constraint releases_movie_id_number_key unique (movie_id, number),
    constraint releases_movie_id_id_key unique (movie_id, id)
);
create index releases_published_by_idx on releases (published_by);
alter table movies add constraint movies_live_release_fkey
    foreign key (id, live_release_id) references releases (movie_id, id) deferrable initially deferred;
create index movies_live_release_id_idx on movies (live_release_id);

-- Uploaded files, named by their content.
create table objects (
    sha256       bytea primary key check (octet_length(sha256) = 32),
    size_bytes   bigint not null check (size_bytes >= 0),
    content_type varchar(100) not null,
    uploaded_by  uuid references users (id) on delete set null,
    created_at   timestamptz not null default now()
);
create index objects_uploaded_by_idx on objects (uploaded_by);

create table release_objects (
    release_id uuid not null references releases (id) on delete cascade,
    sha256     bytea not null references objects (sha256),
    primary key (release_id, sha256)
);
create index release_objects_sha256_idx on release_objects (sha256);

create table movie_lessons (
    id                  uuid primary key default gen_random_uuid(),
    movie_id            uuid not null references movies (id) on delete cascade,
    language            varchar(10) not null,
    difficulty_level    varchar(20) not null,
    lesson_order        integer not null,
    title               varchar(255) not null,
    description         text,
    video_url           text,
    subtitle_url        text,
    vocabulary_count    integer not null default 0,
    estimated_duration  integer, -- minutes
    learning_objectives text[],
    is_premium          boolean not null default false,
    created_at          timestamptz not null default now(),
    -- beyond the seed
    release_id          uuid references releases (id),
    in_us               bigint,  -- the range on the film's clock, microseconds
    out_us              bigint,
    video_sha256        bytea references objects (sha256),
    subtitles_sha256    bytea references objects (sha256),
    updated_at          timestamptz not null default now(),
    -- A lesson that a later release dropped keeps its row, because learners' progress hangs from it; its order is made
    -- negative (unique within the movie), which frees the place.
    withdrawn_at        timestamptz,
    constraint movie_lessons_movie_id_language_lesson_order_key unique (movie_id, language, lesson_order)
        deferrable initially immediate,
    constraint movie_lessons_order_check check (lesson_order >= 1 or withdrawn_at is not null),
    constraint movie_lessons_range_check check (out_us > in_us)
);
create index movie_lessons_release_id_idx on movie_lessons (release_id);
create index movie_lessons_video_sha256_idx on movie_lessons (video_sha256);
create index movie_lessons_subtitles_sha256_idx on movie_lessons (subtitles_sha256);

create table subtitles (
    id               uuid primary key default gen_random_uuid(),
    lesson_id        uuid not null references movie_lessons (id) on delete cascade,
    start_time       decimal(10,3) not null, -- seconds from the lesson's IN
    end_time         decimal(10,3) not null,
    text             text not null,
    translation      text,
    difficulty_words text[] not null default '{}',
    context_notes    text,
    sequence_order   integer not null,
    -- beyond the seed
    cue_id           uuid, -- on the movie's track
    release_id       uuid references releases (id),
    constraint subtitles_time_check check (end_time >= start_time and start_time >= 0)
);
create index idx_subtitles_timing on subtitles (lesson_id, start_time, end_time);
create index subtitles_lesson_id_sequence_order_idx on subtitles (lesson_id, sequence_order);
create index subtitles_release_id_idx on subtitles (release_id);

create table subtitle_translations (
    subtitle_id uuid not null references subtitles (id) on delete cascade,
    language    varchar(10) not null, -- the learner's
    text        text not null,
    primary key (subtitle_id, language)
);

create table vocabulary (
    id               uuid primary key default gen_random_uuid(),
    word             varchar(255) not null,
    language         varchar(10) not null,
    translation      varchar(255) not null,
    pronunciation    text,
    part_of_speech   varchar(50),
    difficulty_level varchar(20),
    frequency_rank   integer,
    example_sentence text,
    audio_url        text,
    created_at       timestamptz not null default now(),
    -- beyond the seed
    audio_sha256     bytea references objects (sha256),
    updated_at       timestamptz not null default now(),
    constraint vocabulary_word_language_key unique (word, language)
);
create index idx_vocabulary_search on vocabulary using gin (to_tsvector('english', word || ' ' || translation));
create index vocabulary_word_trgm_idx on vocabulary using gin (word gin_trgm_ops);
create index vocabulary_audio_sha256_idx on vocabulary (audio_sha256);

create table vocabulary_senses (
    id            uuid primary key default gen_random_uuid(),
    vocabulary_id uuid not null references vocabulary (id) on delete cascade,
    sense_order   integer not null, -- 1 is the usual one
    definition    text not null default '',
    constraint vocabulary_senses_vocabulary_id_sense_order_key unique (vocabulary_id, sense_order)
        deferrable initially immediate
);

create table vocabulary_translations (
    sense_id    uuid not null references vocabulary_senses (id) on delete cascade,
    language    varchar(10) not null,
    translation text not null,
    primary key (sense_id, language)
);

-- Which sense is spoken in which cue of which lesson. One occurrence on the track shows in every lesson over it.
create table lesson_vocabulary (
    lesson_id     uuid not null references movie_lessons (id) on delete cascade,
    occurrence_id uuid not null,
    vocabulary_id uuid not null references vocabulary (id) on delete cascade,
    sense_id      uuid references vocabulary_senses (id) on delete set null,
    subtitle_id   uuid references subtitles (id) on delete cascade,
    start_offset  integer not null default 0, -- UTF-16 units in the cue's text
    length        integer not null default 0,
    release_id    uuid references releases (id),
    primary key (lesson_id, occurrence_id)
);
create index lesson_vocabulary_vocabulary_id_idx on lesson_vocabulary (vocabulary_id, lesson_id);
create index lesson_vocabulary_sense_id_idx on lesson_vocabulary (sense_id);
create index lesson_vocabulary_subtitle_id_idx on lesson_vocabulary (subtitle_id);
create index lesson_vocabulary_release_id_idx on lesson_vocabulary (release_id);

-- Rights: whoever created a movie, its editors, and the members of its teams.
create table teams (
    id         uuid primary key default gen_random_uuid(),
    name       varchar(100) not null unique,
    created_at timestamptz not null default now()
);
create table team_members (
    team_id    uuid not null references teams (id) on delete cascade,
    user_id    uuid not null references users (id) on delete cascade,
    created_at timestamptz not null default now(),
    primary key (team_id, user_id)
);
create index team_members_user_id_idx on team_members (user_id);
create table movie_teams (
    movie_id uuid not null references movies (id) on delete cascade,
    team_id  uuid not null references teams (id) on delete cascade,
    primary key (movie_id, team_id)
);
create index movie_teams_team_id_idx on movie_teams (team_id);
create table movie_editors (
    movie_id   uuid not null references movies (id) on delete cascade,
    user_id    uuid not null references users (id) on delete cascade,
    created_at timestamptz not null default now(),
    primary key (movie_id, user_id)
);
create index movie_editors_user_id_idx on movie_editors (user_id);

select protect_own_rows('team_members');
select protect_own_rows('movie_editors');
select open_rows('team_members', 'cinefluent_auth');
select open_rows('movie_editors', 'cinefluent_auth');

-- Content belongs to no learner: the services check editors' rights, roles keep telemetry and accounts out of reach.
grant select, insert, update, delete on movies, releases, objects, release_objects, movie_lessons, subtitles,
    subtitle_translations, vocabulary, vocabulary_senses, vocabulary_translations, lesson_vocabulary
    to cinefluent_app, cinefluent_worker;
grant select on teams, team_members, movie_teams, movie_editors to cinefluent_app;
grant select, insert, update, delete on teams, team_members, movie_teams, movie_editors to cinefluent_auth;
grant select on movies to cinefluent_auth;
grant select on movies, movie_lessons, vocabulary to cinefluent_ingest;
