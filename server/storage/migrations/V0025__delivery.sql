-- SPDX-License-Identifier: GPL-3.0-or-later
-- Packages of lessons as players stream them, their content keys, and who may watch a movie where and from what age.

-- The id follows from the content: the same files of the same lesson are the same package, whatever release names them.
create table lesson_packages (
    id         uuid primary key,
    lesson_id  uuid not null references movie_lessons (id) on delete cascade,
    master     text not null,
    dash       text,
    created_at timestamptz not null default now()
);
create index lesson_packages_lesson_id_idx on lesson_packages (lesson_id);

create table package_files (
    package_id   uuid not null references lesson_packages (id) on delete cascade,
    path         text not null,
    sha256       bytea not null references objects (sha256),
    size_bytes   bigint not null check (size_bytes >= 0),
    content_type varchar(100) not null,
    primary key (package_id, path),
    constraint package_files_path_check check (path ~ '^[a-z0-9._-]+(/[a-z0-9._-]+)*$' and path !~ '(^|/)\.')
);
create index package_files_sha256_idx on package_files (sha256);

-- Sealed as personal data is: a copy of the database opens no film.
create table package_keys (
    package_id       uuid not null references lesson_packages (id) on delete cascade,
    key_id           uuid not null,
    value_ciphertext bytea not null,
    key_version      integer not null,
    primary key (package_id, key_id)
);

alter table movie_lessons add column package_id uuid references lesson_packages (id) on delete set null;
create index movie_lessons_package_id_idx on movie_lessons (package_id);

grant select on lesson_packages, package_files, package_keys to cinefluent_app;
grant select, insert, update, delete on lesson_packages, package_files, package_keys to cinefluent_worker;
grant select, update (value_ciphertext, key_version) on package_keys to cinefluent_auth; -- sealing under a new key

-- ISO 3166-1 alpha-2; one of the two lists at most. Both empty: everywhere.
alter table movies
    add column allowed_countries text[] not null default '{}',
    add column denied_countries text[] not null default '{}',
    add constraint movies_countries_check check (allowed_countries = '{}' or denied_countries = '{}');

-- The oldest rating that an account is shown; nothing: any. Its holder sets it, no date of birth is kept.
alter table users
    add column viewing_age smallint,
    add constraint users_viewing_age_check check (viewing_age between 0 and 21);
grant select (viewing_age) on users to cinefluent_app;

-- Years from which a rating admits: the number in it ("FSK 16", "PG-13", "12+"), or what letters alone mean. One that
-- says neither counts as for adults, because who set a limit wants it kept.
create function age_of_rating(rating text) returns integer
language sql immutable parallel safe as $$
    select case
        when coalesce(rating, '') = '' then 0
        when rating ~ '\d' then least(substring(rating from '\d{1,2}')::integer, 21)
        when upper(rating) in ('G', 'TV-G', 'TV-Y', 'U', 'UC', 'L', 'ATP', 'T', 'AL', 'ALL', 'E', 'NR', 'TP') then 0
        when upper(rating) in ('PG', 'TV-PG') then 8
        when upper(rating) = 'M' then 15
        when upper(rating) in ('R', 'TV-MA') then 17
        else 18
    end
$$;
