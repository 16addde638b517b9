-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lessons that learners keep on devices, and the encrypted file of a package that all of them download.

create table package_bundles (
    package_id     uuid primary key references lesson_packages (id) on delete cascade,
    sha256         bytea not null references objects (sha256),
    size_bytes     bigint not null check (size_bytes > 0),
    key_ciphertext bytea not null, -- sealed as content keys are
    key_version    integer not null,
    created_at     timestamptz not null default now()
);
create index package_bundles_sha256_idx on package_bundles (sha256);

create table downloads (
    id         uuid primary key,
    user_id    uuid not null references users (id) on delete cascade,
    lesson_id  uuid not null references movie_lessons (id) on delete cascade,
    package_id uuid not null references lesson_packages (id) on delete cascade,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    constraint downloads_user_id_lesson_id_key unique (user_id, lesson_id)
);
create index downloads_lesson_id_idx on downloads (lesson_id);
create index downloads_package_id_idx on downloads (package_id);

select protect_own_rows('downloads');
grant select, insert, update, delete on downloads to cinefluent_app;
grant select on package_bundles to cinefluent_app;
grant select, insert, update, delete on package_bundles to cinefluent_worker;
grant select, update (key_ciphertext, key_version) on package_bundles to cinefluent_auth;
