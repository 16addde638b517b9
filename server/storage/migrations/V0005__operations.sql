-- SPDX-License-Identifier: GPL-3.0-or-later
-- What keeps the server going: jobs, outbox, idempotency keys, audit; and the studio's shared drafts.

create table jobs (
    id           uuid primary key default gen_random_uuid(),
    kind         varchar(50) not null,
    payload      jsonb not null default '{}',
    priority     smallint not null default 0, -- higher runs first
    state        varchar(10) not null default 'queued',
    run_at       timestamptz not null default now(),
    attempts     integer not null default 0,
    max_attempts integer not null default 10,
    locked_by    varchar(100),
    locked_until timestamptz,
    last_error   text,
    unique_key   varchar(200), -- at most one waiting or running job has it
    created_at   timestamptz not null default now(),
    finished_at  timestamptz,
    constraint jobs_state_check check (state in ('queued', 'running', 'done', 'dead'))
);
create index jobs_queue_idx on jobs (priority desc, run_at) where state = 'queued';
create index jobs_running_idx on jobs (locked_until) where state = 'running';
create unique index jobs_unique_key on jobs (unique_key) where state in ('queued', 'running');
create index jobs_finished_at_idx on jobs (finished_at) where finished_at is not null;

create table outbox (
    id           bigint generated always as identity primary key,
    topic        varchar(100) not null,
    payload      jsonb not null,
    created_at   timestamptz not null default now(),
    delivered_at timestamptz
);
create index outbox_waiting_idx on outbox (id) where delivered_at is null;
create index outbox_delivered_at_idx on outbox (delivered_at) where delivered_at is not null;

-- The answer to a request that creates or charges, to be given again when it is repeated.
create table idempotency_keys (
    user_id          uuid not null references users (id) on delete cascade,
    route            varchar(100) not null,
    key              varchar(255) not null,
    request_sha256   bytea not null,
    status           integer, -- NULL while the first request is under way
    response         bytea,
    created_at       timestamptz not null default now(),
    expires_at       timestamptz not null,
    primary key (user_id, route, key)
);
create index idempotency_keys_expires_at_idx on idempotency_keys (expires_at);

create table audit_log (
    id           uuid primary key default gen_random_uuid(),
    at           timestamptz not null default now(),
    actor_id     uuid, -- no reference: the record outlives the account
    action       varchar(50) not null,
    subject_type varchar(50),
    subject_id   uuid,
    request_id   varchar(64),
    data         jsonb not null default '{}' -- never personal data
);
create index audit_log_subject_idx on audit_log (subject_type, subject_id, at);
create index audit_log_actor_idx on audit_log (actor_id, at);

-- A movie under work in several studios: the draft and its operations in the order the server took them.
create table drafts (
    movie_id      uuid primary key, -- may not be published yet: no reference
    title         varchar(255) not null default '',
    created_by    uuid references users (id) on delete set null,
    head_sequence bigint not null default 0,
    created_at    timestamptz not null default now(),
    updated_at    timestamptz not null default now()
);
create index drafts_created_by_idx on drafts (created_by);
create table draft_editors (
    movie_id uuid not null references drafts (movie_id) on delete cascade,
    user_id  uuid not null references users (id) on delete cascade,
    primary key (movie_id, user_id)
);
create index draft_editors_user_id_idx on draft_editors (user_id);
create table operations (
    movie_id      uuid not null references drafts (movie_id) on delete cascade,
    sequence      bigint not null,
    operation_id  uuid not null unique, -- made by the studio
    author_id     uuid references users (id) on delete set null,
    device_id     uuid,
    base_sequence bigint not null default 0,
    kind          varchar(50) not null,
    payload       jsonb not null,
    created_at    timestamptz not null default now(),
    primary key (movie_id, sequence)
);
create index operations_author_id_idx on operations (author_id);

select protect_own_rows('idempotency_keys');
select open_rows('idempotency_keys', 'cinefluent_worker');
select protect_own_rows('draft_editors');
select open_rows('draft_editors', 'cinefluent_auth');

alter table audit_log enable row level security;
alter table audit_log force row level security;
create policy own_insert on audit_log for insert to cinefluent_app
    with check (actor_id is not distinct from (select nullif(current_setting('app.user_id', true), '')::uuid));
select open_rows('audit_log', 'cinefluent_auth');
select open_rows('audit_log', 'cinefluent_worker');

-- Drafts are shared by their editors. An editor sees the rows of draft_editors that are his own, which is enough here.
do $$
declare
    target text;
    mine constant text := 'exists (select from draft_editors e where e.movie_id = %I.movie_id and e.user_id = '
        || '(select nullif(current_setting(''app.user_id'', true), '''')::uuid))';
    shared text;
begin
    foreach target in array array['drafts', 'operations'] loop
        shared := format(mine, target);
        execute format('alter table %I enable row level security', target);
        execute format('alter table %I force row level security', target);
        execute format('create policy editors_select on %I for select to cinefluent_app using (%s)', target, shared);
        execute format('create policy editors_update on %I for update to cinefluent_app using (%s) with check (%s)',
                       target, shared, shared);
        execute format('create policy editors_delete on %I for delete to cinefluent_app using (%s)', target, shared);
    end loop;
    execute format('create policy editors_insert on operations for insert to cinefluent_app with check (%s)',
                   format(mine, 'operations'));
    create policy own_insert on drafts for insert to cinefluent_app
        with check (created_by = (select nullif(current_setting('app.user_id', true), '')::uuid));
end
$$;

grant select, insert, update, delete on jobs, outbox to cinefluent_worker;
grant insert on jobs, outbox to cinefluent_app, cinefluent_auth, cinefluent_ingest;
grant select, insert, update, delete on idempotency_keys to cinefluent_app;
grant select, delete on idempotency_keys to cinefluent_worker;
grant insert on audit_log to cinefluent_app, cinefluent_auth, cinefluent_worker;
grant select on audit_log to cinefluent_auth, cinefluent_worker;
grant select, insert, update, delete on drafts, operations to cinefluent_app;
-- Nobody lets himself in: rights are given as cinefluent_auth.
grant select, delete on draft_editors to cinefluent_app;
grant select, insert, update, delete on draft_editors to cinefluent_auth;
