-- SPDX-License-Identifier: GPL-3.0-or-later
-- Realtime: events in the outbox, their numbered history, and tickets for connections. docs/realtime.md explains.

-- Who may hear of it: one event is delivered in each of its channels.
alter table outbox add column channels text[] not null default '{}';

-- One row. Whoever holds its lock relays, so sequences become visible in their order.
create table realtime_state (
    is_only         boolean primary key default true check (is_only),
    epoch           uuid not null default gen_random_uuid(), -- give it a new value after restoring a backup
    last_sequence   bigint not null default 0,
    pruned_sequence bigint not null default 0
);
insert into realtime_state default values;

create table realtime_events (
    sequence   bigint primary key,
    channel    varchar(100) not null,
    payload    text not null, -- a JSON object, as it is sent
    created_at timestamptz not null default now()
);
create index realtime_events_channel_idx on realtime_events (channel, sequence);

-- Moves at most `most` changes from the outbox to the history; what it returns begins behind `before`.
create function relay_outbox(most integer, announce boolean)
returns table (sequence bigint, channel text, payload text, before bigint)
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
declare
    base  bigint;
    moved bigint;
begin
    if not exists (select from outbox where topic = 'realtime' and delivered_at is null) then
        return;
    end if;
    -- The statements below see what was committed before this lock was had.
    select last_sequence into base from realtime_state for update;
    return query
        with taken as (
            delete from outbox where id in (select id from outbox where topic = 'realtime' and delivered_at is null
                                            order by id limit most)
            returning id, channels, payload
        ), numbered as (
            select base + row_number() over (order by t.id, c.place) as sequence, c.name as channel,
                   (t.payload || jsonb_build_object('id', t.id::text))::text as payload
            from taken t, unnest(t.channels) with ordinality as c(name, place)
        ), kept as (
            insert into realtime_events (sequence, channel, payload)
            select n.sequence, n.channel, n.payload from numbered n
        )
        select n.sequence, n.channel, n.payload, base from numbered n order by n.sequence;
    get diagnostics moved = row_count;
    if moved > 0 then
        update realtime_state set last_sequence = base + moved;
        if announce then
            perform pg_notify('cinefluent_realtime', (base + moved)::text);
        end if;
    end if;
end
$$;

-- Forgets up to `most` of the oldest events that are beyond the newest `keep` or older than a day.
create function prune_realtime(keep bigint, most integer) returns bigint
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
    horizon bigint;
begin
    select max(o.sequence) into horizon
    from (select sequence, created_at from realtime_events order by sequence limit most) o, realtime_state s
    where o.sequence <= s.last_sequence - keep or o.created_at < now() - interval '1 day';
    if horizon is not null then
        delete from realtime_events where sequence <= horizon;
        update realtime_state set pruned_sequence = greatest(pruned_sequence, horizon);
    end if;
    return coalesce(horizon, 0);
end
$$;
revoke all on function relay_outbox(integer, boolean), prune_realtime(bigint, integer) from public;

-- A learner's devices hear of his progress, whichever way it was reported.
create function announce_progress() returns trigger
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    insert into outbox (topic, channels, payload)
    select 'realtime', array['user:' || e.user_id],
           jsonb_build_object('type', 'user_progress', 'userId', e.user_id, 'lessonId', e.lesson_id, 'progress',
                              trim_scale(coalesce(p.progress_percentage, e.progress_percentage)), 'eventId', e.event_id)
    from reported e left join user_progress p on p.user_id = e.user_id and p.lesson_id = e.lesson_id
    order by e.received_at, e.occurred_at, e.event_id;
    return null;
end
$$;
create trigger progress_announced after insert on progress_events referencing new table as reported
    for each statement execute function announce_progress();

create table realtime_tickets (
    ticket_sha256    bytea primary key,
    user_id          uuid not null references users (id) on delete cascade,
    session_id       uuid not null references sessions (id) on delete cascade,
    role             varchar(20) not null,
    token_expires_at timestamptz not null, -- of the access token that asked for it
    expires_at       timestamptz not null
);
create index realtime_tickets_user_id_idx on realtime_tickets (user_id);
create index realtime_tickets_session_id_idx on realtime_tickets (session_id);
create index realtime_tickets_expires_at_idx on realtime_tickets (expires_at);
select protect_own_rows('realtime_tickets');
select open_rows('realtime_tickets', 'cinefluent_auth');
-- Channels of users are in it: for the relay alone.
alter table realtime_events enable row level security;
alter table realtime_events force row level security;
select open_rows('realtime_events', 'cinefluent_worker');

grant select, update on realtime_state to cinefluent_worker;
grant select, insert, delete on realtime_events to cinefluent_worker;
grant select, insert, delete on realtime_tickets to cinefluent_auth;
grant execute on function relay_outbox(integer, boolean), prune_realtime(bigint, integer) to cinefluent_worker;
