-- SPDX-License-Identifier: GPL-3.0-or-later
-- Accounts: users, their identities, sessions, refresh tokens, and the public profile.

revoke create on schema public from public;
grant usage on schema public to cinefluent_app, cinefluent_auth, cinefluent_ingest, cinefluent_worker,
    cinefluent_profiles;

-- Row level security for a table whose rows belong to one user: one policy per verb, forced on the owner too. The
-- identity is a sub-select so that it is evaluated once a statement; a finished local setting reads as '', not NULL.
create function protect_own_rows(target regclass, owner_column name default 'user_id') returns void
language plpgsql as $$
declare
    owned constant text := format('%I = (select nullif(current_setting(''app.user_id'', true), '''')::uuid)',
                                  owner_column);
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy own_select on %s for select to cinefluent_app using (%s)', target, owned);
    execute format('create policy own_insert on %s for insert to cinefluent_app with check (%s)', target, owned);
    execute format('create policy own_update on %s for update to cinefluent_app using (%s) with check (%s)',
                   target, owned, owned);
    execute format('create policy own_delete on %s for delete to cinefluent_app using (%s)', target, owned);
end
$$;

-- The same table as one of the narrow roles sees it: whole, for the verbs granted.
create function open_rows(target regclass, role name) returns void
language plpgsql as $$
begin
    execute format('create policy %I on %s for select to %I using (true)', role || '_select', target, role);
    execute format('create policy %I on %s for insert to %I with check (true)', role || '_insert', target, role);
    execute format('create policy %I on %s for update to %I using (true) with check (true)', role || '_update',
                   target, role);
    execute format('create policy %I on %s for delete to %I using (true)', role || '_delete', target, role);
end
$$;

revoke all on function protect_own_rows(regclass, name), open_rows(regclass, name) from public;

create table users (
    id                   uuid primary key default gen_random_uuid(),
    email_ciphertext     bytea not null,
    email_index          bytea not null,
    username             varchar(50),
    full_name_ciphertext bytea,
    key_version          integer not null default 1,
    avatar_url           text,
    native_language      varchar(10) not null default 'en',
    target_languages     text[] not null default '{}',
    subscription_tier    varchar(20) not null default 'free',
    subscription_ends_at timestamptz,
    streak_count         integer not null default 0,
    total_points         integer not null default 0,
    daily_goal           integer not null default 5,
    created_at           timestamptz not null default now(),
    updated_at           timestamptz not null default now(),
    last_active_at       timestamptz not null default now(),
    -- beyond the seed
    password_hash        text, -- NULL: signs in through an identity provider alone
    password_changed_at  timestamptz,
    role                 varchar(20) not null default 'learner',
    email_verified_at    timestamptz,
    time_zone            varchar(64) not null default 'UTC',
    longest_streak       integer not null default 0,
    last_streak_day      date,
    disabled_at          timestamptz,
    deleted_at           timestamptz,
    constraint users_email_index_key unique (email_index),
    constraint users_username_key unique (username),
    constraint users_role_check check (role in ('learner', 'editor', 'reviewer', 'admin')),
    constraint users_subscription_tier_check check (subscription_tier in ('free', 'premium', 'pro')),
    constraint users_daily_goal_check check (daily_goal between 1 and 1000)
);
create unique index users_username_folded_key on users (lower(username));

create table identities (
    id            uuid primary key default gen_random_uuid(),
    user_id       uuid not null references users (id) on delete cascade,
    provider      varchar(20) not null,
    subject_index bytea not null, -- keyed hash of the provider's subject
    created_at    timestamptz not null default now(),
    constraint identities_provider_subject_index_key unique (provider, subject_index),
    constraint identities_user_id_provider_key unique (user_id, provider)
);

-- One login on one device, and the family of its refresh tokens.
create table sessions (
    id                uuid primary key default gen_random_uuid(),
    user_id           uuid not null references users (id) on delete cascade,
    client_ciphertext bytea, -- what the device told of itself
    key_version       integer not null default 1,
    created_at        timestamptz not null default now(),
    last_seen_at      timestamptz not null default now(),
    expires_at        timestamptz not null,
    revoked_at        timestamptz,
    revoked_reason    varchar(30)
);
create index sessions_user_id_idx on sessions (user_id, created_at);
create index sessions_revoked_at_idx on sessions (revoked_at) where revoked_at is not null;

create table refresh_tokens (
    id                   uuid primary key default gen_random_uuid(),
    session_id           uuid not null references sessions (id) on delete cascade,
    user_id              uuid not null references users (id) on delete cascade,
    token_hash           bytea not null,
    parent_id            uuid references refresh_tokens (id) on delete cascade,
    created_at           timestamptz not null default now(),
    expires_at           timestamptz not null,
    rotated_at           timestamptz, -- when its child was made
    successor_nonce      bytea,       -- with the server's key and this token: its child, for a repeated request
    constraint refresh_tokens_token_hash_key unique (token_hash)
);
-- A token has one child: two rotations at once cannot both succeed.
create unique index refresh_tokens_parent_id_key on refresh_tokens (parent_id);
create index refresh_tokens_session_id_idx on refresh_tokens (session_id);
create index refresh_tokens_user_id_idx on refresh_tokens (user_id);
create index refresh_tokens_expires_at_idx on refresh_tokens (expires_at);

-- Links sent by mail: verification, password reset.
create table one_time_tokens (
    id                 uuid primary key default gen_random_uuid(),
    user_id            uuid not null references users (id) on delete cascade,
    purpose            varchar(30) not null,
    token_hash         bytea not null,
    payload_ciphertext bytea,
    key_version        integer not null default 1,
    created_at         timestamptz not null default now(),
    expires_at         timestamptz not null,
    used_at            timestamptz,
    constraint one_time_tokens_token_hash_key unique (token_hash)
);
create index one_time_tokens_user_id_idx on one_time_tokens (user_id, purpose);

select protect_own_rows('users', 'id');
select protect_own_rows('identities');
select protect_own_rows('sessions');
select protect_own_rows('refresh_tokens');
select protect_own_rows('one_time_tokens');
select open_rows('users', 'cinefluent_auth');
select open_rows('identities', 'cinefluent_auth');
select open_rows('sessions', 'cinefluent_auth');
select open_rows('refresh_tokens', 'cinefluent_auth');
select open_rows('one_time_tokens', 'cinefluent_auth');
select open_rows('users', 'cinefluent_ingest');
select open_rows('users', 'cinefluent_worker');
-- The owner is a member of that role to hand the view over, not to read through it.
create policy public_profile on users for select to cinefluent_profiles
    using (deleted_at is null and current_user <> 'cinefluent_owner');

-- A learner changes the profile; role, tier, points and passwords have other ways. Nobody serving reads the hash.
grant select (id, email_ciphertext, email_index, username, full_name_ciphertext, key_version, avatar_url,
              native_language, target_languages, subscription_tier, subscription_ends_at, streak_count, total_points,
              daily_goal, created_at, updated_at, last_active_at, password_changed_at, role, email_verified_at,
              time_zone, longest_streak, last_streak_day, disabled_at, deleted_at)
    on users to cinefluent_app;
grant update (username, full_name_ciphertext, key_version, avatar_url, native_language, target_languages, daily_goal,
              time_zone, updated_at, last_active_at)
    on users to cinefluent_app;
grant select on sessions, identities to cinefluent_app;
grant select, insert, update, delete on users, identities, sessions, refresh_tokens, one_time_tokens
    to cinefluent_auth;
grant select (id, time_zone, streak_count, longest_streak, last_streak_day, total_points, daily_goal, last_active_at)
    on users to cinefluent_ingest;
grant update (streak_count, longest_streak, last_streak_day, total_points, last_active_at)
    on users to cinefluent_ingest;
grant select (id, username, native_language, target_languages, subscription_tier, subscription_ends_at, streak_count,
              longest_streak, last_streak_day, total_points, daily_goal, time_zone, created_at, last_active_at,
              disabled_at, deleted_at)
    on users to cinefluent_worker;
grant update (streak_count, longest_streak, last_streak_day, total_points, subscription_tier, subscription_ends_at,
              updated_at)
    on users to cinefluent_worker;
grant select (id, username, avatar_url, native_language, target_languages, streak_count, total_points, deleted_at)
    on users to cinefluent_profiles;

-- What anybody may see of another: never a name or an address.
create view public_profiles as
select id, username, avatar_url, native_language, target_languages, streak_count, total_points
from users;
grant create on schema public to cinefluent_profiles;
alter view public_profiles owner to cinefluent_profiles;
revoke create on schema public from cinefluent_profiles;
