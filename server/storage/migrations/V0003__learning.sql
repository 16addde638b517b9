-- SPDX-License-Identifier: GPL-3.0-or-later
-- What learners do: progress and its events, words, reviews, bookmarks, the ledger of points.

create table user_progress (
    id                  uuid primary key default gen_random_uuid(),
    user_id             uuid not null references users (id) on delete cascade,
    lesson_id           uuid not null references movie_lessons (id) on delete cascade,
    progress_percentage decimal(5,2) not null default 0,
    completed_at        timestamptz,
    time_spent          integer not null default 0, -- seconds
    vocabulary_learned  text[] not null default '{}',
    quiz_scores         jsonb not null default '{}',
    last_position       decimal(10,3) not null default 0, -- seconds from the lesson's IN
    created_at          timestamptz not null default now(),
    updated_at          timestamptz not null default now(),
    -- beyond the seed
    last_event_at       timestamptz, -- of the event that set last_position
    last_event_id       uuid,        -- decides between two events of one instant
    quiz_scored_at      jsonb not null default '{}', -- quiz → instant and id of the event its score is from
    constraint user_progress_user_id_lesson_id_key unique (user_id, lesson_id),
    constraint user_progress_percentage_check check (progress_percentage between 0 and 100)
);
create index user_progress_user_id_updated_at_idx on user_progress (user_id, updated_at desc);
create index user_progress_lesson_id_idx on user_progress (lesson_id);

-- The source of user_progress: append-only, one row for each event a client made, however often it was sent.
create table progress_events (
    user_id             uuid not null references users (id) on delete cascade,
    event_id            uuid not null, -- made by the client
    lesson_id           uuid not null references movie_lessons (id) on delete cascade,
    progress_percentage decimal(5,2) not null,
    time_spent          integer not null default 0, -- seconds since the client's event before
    current_position    decimal(10,3) not null default 0,
    vocabulary_learned  text[] not null default '{}',
    quiz_results        jsonb not null default '{}',
    occurred_at         timestamptz not null,
    received_at         timestamptz not null default now(),
    primary key (user_id, event_id),
    constraint progress_events_percentage_check check (progress_percentage between 0 and 100),
    constraint progress_events_time_spent_check check (time_spent >= 0),
    constraint progress_events_position_check check (current_position >= 0)
);
create index progress_events_user_id_occurred_at_idx on progress_events (user_id, occurred_at desc);
create index progress_events_lesson_id_idx on progress_events (lesson_id);

create table user_vocabulary_progress (
    id               uuid primary key default gen_random_uuid(),
    user_id          uuid not null references users (id) on delete cascade,
    vocabulary_id    uuid not null references vocabulary (id) on delete cascade,
    mastery_level    integer not null default 0,
    times_seen       integer not null default 0,
    times_correct    integer not null default 0,
    last_reviewed_at timestamptz,
    next_review_at   timestamptz,
    created_at       timestamptz not null default now(),
    -- beyond the seed: state of the card, replayed from reviews
    stability        double precision,
    difficulty       double precision,
    updated_at       timestamptz not null default now(),
    constraint user_vocabulary_progress_user_id_vocabulary_id_key unique (user_id, vocabulary_id),
    constraint user_vocabulary_progress_mastery_check check (mastery_level between 0 and 5)
);
create index user_vocabulary_progress_due_idx on user_vocabulary_progress (user_id, next_review_at);
create index user_vocabulary_progress_vocabulary_id_idx on user_vocabulary_progress (vocabulary_id);

-- The truth of learning words: append-only.
create table reviews (
    user_id       uuid not null references users (id) on delete cascade,
    review_id     uuid not null, -- made by the client
    vocabulary_id uuid not null references vocabulary (id) on delete cascade,
    sense_id      uuid references vocabulary_senses (id) on delete set null,
    rating        smallint not null check (rating between 1 and 4), -- again, hard, good, easy
    duration_ms   integer not null default 0 check (duration_ms >= 0),
    reviewed_at   timestamptz not null,
    received_at   timestamptz not null default now(),
    primary key (user_id, review_id)
);
create index reviews_user_id_vocabulary_id_idx on reviews (user_id, vocabulary_id, reviewed_at);
create index reviews_vocabulary_id_idx on reviews (vocabulary_id);
create index reviews_sense_id_idx on reviews (sense_id);

create table bookmarks (
    id         uuid primary key default gen_random_uuid(),
    user_id    uuid not null references users (id) on delete cascade,
    movie_id   uuid not null references movies (id) on delete cascade,
    created_at timestamptz not null default now(),
    constraint bookmarks_user_id_movie_id_key unique (user_id, movie_id)
);
create index bookmarks_movie_id_idx on bookmarks (movie_id);

-- The ledger of points: a source (an event's id) is paid once.
create table user_activities (
    id            uuid primary key default gen_random_uuid(),
    user_id       uuid not null references users (id) on delete cascade,
    activity_type varchar(50) not null,
    activity_data jsonb not null default '{}',
    points_earned integer not null default 0,
    created_at    timestamptz not null default now(),
    -- beyond the seed
    source_id     uuid not null default gen_random_uuid(),
    constraint user_activities_source_key unique (user_id, activity_type, source_id)
);
create index idx_user_activities_user_date on user_activities (user_id, created_at);

select protect_own_rows(t::regclass)
from unnest(array['user_progress', 'progress_events', 'user_vocabulary_progress', 'reviews', 'bookmarks',
                  'user_activities']) as t;
select open_rows(t::regclass, 'cinefluent_ingest')
from unnest(array['user_progress', 'progress_events', 'user_vocabulary_progress', 'reviews', 'user_activities']) as t;
select open_rows(t::regclass, 'cinefluent_worker')
from unnest(array['user_progress', 'progress_events', 'user_vocabulary_progress', 'reviews', 'bookmarks',
                  'user_activities']) as t;

grant select, insert, update, delete on user_progress, user_vocabulary_progress, bookmarks to cinefluent_app;
grant select, insert on progress_events, reviews, user_activities to cinefluent_app;
grant select, insert, update on user_progress, user_vocabulary_progress to cinefluent_ingest;
grant select, insert on progress_events, reviews, user_activities to cinefluent_ingest;
grant select on user_progress, progress_events, reviews, bookmarks to cinefluent_worker;
grant select, insert, update on user_vocabulary_progress to cinefluent_worker;
grant select, insert on user_activities to cinefluent_worker;
