-- SPDX-License-Identifier: GPL-3.0-or-later
-- The log of operations as docs/sync-protocol.md has it. Nothing wrote the columns that were foreseen for it.

alter table drafts
    add column epoch uuid not null default gen_random_uuid(); -- give it a new value after restoring a backup

alter table operations
    drop column operation_id,
    drop column base_sequence,
    drop column kind,
    add column client_sequence bigint not null check (client_sequence > 0);
alter table operations rename column device_id to client_id;
alter table operations
    alter column client_id set not null,
    add constraint operations_client_key unique (movie_id, client_id, client_sequence);

-- What the first `sequence` operations come to, so that a server does not begin with the first.
create table draft_states (
    movie_id uuid primary key references drafts (movie_id) on delete cascade,
    sequence bigint not null,
    content  text not null -- a JSON object
);
alter table draft_states enable row level security;
alter table draft_states force row level security;
select open_rows('draft_states', 'cinefluent_worker');

-- As publishing does, an exchange asks for an editor's rights in the transaction that uses them.
select open_rows('drafts', 'cinefluent_worker');
select open_rows('operations', 'cinefluent_worker');
create policy worker_select on draft_editors for select to cinefluent_worker using (true);
grant select, insert on drafts, operations to cinefluent_worker;
grant update (head_sequence, updated_at) on drafts to cinefluent_worker;
grant select, insert, update on draft_states to cinefluent_worker;
grant select on draft_editors to cinefluent_worker;
