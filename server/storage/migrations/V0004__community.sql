-- SPDX-License-Identifier: GPL-3.0-or-later
-- Posts, comments, likes; searches; telemetry and experiments.

create table community_posts (
    id             uuid primary key default gen_random_uuid(),
    user_id        uuid not null references users (id) on delete cascade,
    content        text not null,
    movie_id       uuid references movies (id),
    language       varchar(10),
    post_type      varchar(50) not null default 'general',
    likes_count    integer not null default 0,
    comments_count integer not null default 0,
    is_pinned      boolean not null default false,
    created_at     timestamptz not null default now(),
    updated_at     timestamptz not null default now(),
    -- beyond the seed
    hidden_at      timestamptz, -- by moderation
    constraint community_posts_counts_check check (likes_count >= 0 and comments_count >= 0)
);
create index community_posts_feed_idx on community_posts (created_at desc, id desc) where hidden_at is null;
create index community_posts_language_feed_idx on community_posts (language, created_at desc, id desc)
    where hidden_at is null;
create index community_posts_movie_id_idx on community_posts (movie_id, created_at desc);
create index community_posts_user_id_idx on community_posts (user_id, created_at desc);

create table comments (
    id         uuid primary key default gen_random_uuid(),
    post_id    uuid not null references community_posts (id) on delete cascade,
    user_id    uuid not null references users (id) on delete cascade,
    content    text not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    hidden_at  timestamptz
);
create index comments_post_id_idx on comments (post_id, created_at, id);
create index comments_user_id_idx on comments (user_id);

create table likes (
    post_id    uuid not null references community_posts (id) on delete cascade,
    user_id    uuid not null references users (id) on delete cascade,
    created_at timestamptz not null default now(),
    primary key (post_id, user_id)
);
create index likes_user_id_idx on likes (user_id);

create table searches (
    id            uuid primary key default gen_random_uuid(),
    user_id       uuid not null references users (id) on delete cascade,
    query         text not null,
    language      varchar(10),
    results_count integer not null default 0,
    created_at    timestamptz not null default now()
);
create index searches_user_id_idx on searches (user_id, created_at desc);
create index searches_created_at_idx on searches (created_at);

-- Telemetry, one partition a month; never a source of points.
create table analytics_events (
    id          uuid not null,
    occurred_at timestamptz not null,
    name        varchar(50) not null,
    user_id     uuid references users (id) on delete cascade,
    data        jsonb not null default '{}',
    received_at timestamptz not null default now(),
    primary key (id, occurred_at)
) partition by range (occurred_at);
create index analytics_events_user_id_idx on analytics_events (user_id);
create index analytics_events_name_idx on analytics_events (name, occurred_at);
-- Catches what no month takes, so that no event is refused.
create table analytics_events_other partition of analytics_events default;

-- Makes the partition of a month where it is missing; the scheduled job calls it ahead of time.
create function ensure_analytics_partition(moment timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, public set timezone = 'UTC' as $$
declare
    first constant date := date_trunc('month', moment)::date;
    partition constant text := 'analytics_events_' || to_char(first, 'YYYYMM');
begin
    if to_regclass('public.' || partition) is null then
        execute format('create table public.%I partition of public.analytics_events for values from (%L) to (%L)',
                       partition, first, (first + interval '1 month')::date);
    end if;
    return partition;
end
$$;
revoke all on function ensure_analytics_partition(timestamptz) from public;
grant execute on function ensure_analytics_partition(timestamptz) to cinefluent_worker;
select ensure_analytics_partition(now() + n * interval '1 month') from generate_series(0, 2) as n;

create table experiments (
    key         varchar(50) primary key,
    description text not null default '',
    variants    jsonb not null, -- {"control": 50, "short_clips": 50}
    starts_at   timestamptz,
    ends_at     timestamptz,
    created_at  timestamptz not null default now()
);
create table experiment_assignments (
    experiment_key varchar(50) not null references experiments (key) on delete cascade,
    user_id        uuid not null references users (id) on delete cascade,
    variant        varchar(50) not null,
    assigned_at    timestamptz not null default now(),
    primary key (experiment_key, user_id)
);
create index experiment_assignments_user_id_idx on experiment_assignments (user_id);

select protect_own_rows(t::regclass)
from unnest(array['community_posts', 'comments', 'likes', 'searches', 'analytics_events',
                  'experiment_assignments']) as t;
-- Posts and comments are public; writing them stays with their author.
create policy public_select on community_posts for select to cinefluent_app using (hidden_at is null);
create policy public_select on comments for select to cinefluent_app using (hidden_at is null);
select open_rows(t::regclass, 'cinefluent_worker')
from unnest(array['community_posts', 'comments', 'likes', 'searches', 'analytics_events',
                  'experiment_assignments']) as t;
select open_rows(t::regclass, 'cinefluent_ingest') from unnest(array['searches', 'analytics_events']) as t;

grant select, delete on community_posts, comments to cinefluent_app;
grant insert (id, user_id, content, movie_id, language, post_type) on community_posts to cinefluent_app;
grant update (content, movie_id, language, post_type, updated_at) on community_posts to cinefluent_app;
grant insert (id, post_id, user_id, content) on comments to cinefluent_app;
grant update (content, updated_at) on comments to cinefluent_app;
grant select, insert, delete on likes, searches to cinefluent_app;
grant insert on analytics_events to cinefluent_app;
grant select on experiments to cinefluent_app, cinefluent_worker;
grant select, insert on experiment_assignments to cinefluent_app;
grant insert on searches, analytics_events to cinefluent_ingest;
grant select, update, delete on community_posts, comments to cinefluent_worker;
grant select, insert, delete on likes to cinefluent_worker;
grant select, delete on searches, analytics_events to cinefluent_worker;
grant select on experiment_assignments to cinefluent_worker;
grant select on public_profiles to cinefluent_app, cinefluent_worker;
