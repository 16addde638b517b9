-- SPDX-License-Identifier: GPL-3.0-or-later
-- Releases whose media a worker makes out of an uploaded film: what was ordered and how far it is.

create table encodings (
    release_id   uuid primary key,
    movie_id     uuid not null, -- it may be made by this very release
    editor_id    uuid not null references users (id) on delete cascade,
    content      text not null, -- the order, a JSON object
    film_sha256  bytea not null check (length(film_sha256) = 32),
    publish_at   timestamptz,
    state        varchar(10) not null default 'waiting'
                 check (state in ('waiting', 'running', 'published', 'failed', 'cancelled')),
    permille     int not null default 0 check (permille between 0 and 1000),
    lesson       int not null default 0,
    lessons      int not null,
    remaining_ms bigint,
    problem_code varchar(100) not null default '',
    problem      text not null default '',
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now()
);
create index encodings_editor_id_idx on encodings (editor_id);
create index encodings_open_film_idx on encodings (film_sha256) where state in ('waiting', 'running');
alter table encodings enable row level security;
alter table encodings force row level security;
select open_rows('encodings', 'cinefluent_worker');
grant select, insert, update on encodings to cinefluent_worker;
