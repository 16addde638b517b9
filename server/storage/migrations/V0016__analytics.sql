-- SPDX-License-Identifier: GPL-3.0-or-later
-- Telemetry: the order of arrival, the daily counts made of it, and forgetting.

-- Numbers are taken while analytics_arriving() is held shared and read while it is held alone: every number up to the
-- one read then is committed or will never be. A watermark of numbers, unlike one of times, misses and doubles nothing.
create sequence analytics_arrival_seq;
alter table analytics_events
    add column arrival bigint not null default nextval('analytics_arrival_seq'),
    add column from_server boolean not null default false; -- not an app's word
create index analytics_events_arrival_idx on analytics_events (arrival);

create function analytics_arriving() returns bigint language sql immutable as $$ select 7223540481::bigint $$;

-- One row: up to which arrival events are counted.
create table analytics_progress (
    only_one boolean primary key default true check (only_one),
    counted  bigint not null default 0
);
insert into analytics_progress default values;

create table analytics_daily (
    day           date not null,
    name          varchar(50) not null, -- '*': all of them
    events        bigint not null default 0,
    users         bigint not null default 0,
    revenue_minor bigint not null default 0,
    primary key (day, name)
);

-- Who was counted in analytics_daily.users.
create table analytics_daily_users (
    day     date not null,
    name    varchar(50) not null,
    user_id uuid not null references users (id) on delete cascade,
    primary key (day, name, user_id)
);
create index analytics_daily_users_user_id_idx on analytics_daily_users (user_id);
alter table analytics_daily_users enable row level security;
alter table analytics_daily_users force row level security;
select open_rows('analytics_daily_users', 'cinefluent_worker');

-- Whole months that ended before `moment`, and such events without a month of their own.
create function drop_analytics_partitions(moment timestamptz) returns integer
language plpgsql security definer set search_path = pg_catalog, public set timezone = 'UTC' as $$
declare
    month text;
    dropped integer := 0;
begin
    for month in
        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'public.analytics_events'::regclass and c.relname ~ '^analytics_events_[0-9]{6}$'
          and to_date(right(c.relname, 6), 'YYYYMM') + interval '1 month' <= moment
    loop
        execute format('drop table public.%I', month);
        dropped := dropped + 1;
    end loop;
    return dropped;
end
$$;
revoke all on function drop_analytics_partitions(timestamptz) from public;
grant execute on function drop_analytics_partitions(timestamptz) to cinefluent_worker;

grant usage on sequence analytics_arrival_seq to cinefluent_app, cinefluent_ingest, cinefluent_worker;
grant select on sequence analytics_arrival_seq to cinefluent_worker;
grant select (id, occurred_at) on analytics_events to cinefluent_ingest; -- told again or new
grant insert on analytics_events to cinefluent_worker;
grant select, update on analytics_progress to cinefluent_worker;
grant select, insert, update on analytics_daily to cinefluent_worker;
grant select, insert, delete on analytics_daily_users to cinefluent_worker;
