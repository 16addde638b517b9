-- SPDX-License-Identifier: GPL-3.0-or-later
-- A release may wait: for its time, or for somebody's word. It has its number when it is handed in, and is published
-- when learners first see it.

alter table releases
    alter column published_at drop not null,
    alter column published_at drop default,
    add column submitted_at timestamptz not null default now(),
    add column publish_at timestamptz,                        -- when it goes live by itself; null: it does not
    add column scheduled_by uuid references users (id) on delete set null,
    add column schedule_problem varchar(100) not null default ''; -- the code of why its time passed without effect
update releases set submitted_at = published_at;
create index releases_scheduled_by_idx on releases (scheduled_by) where scheduled_by is not null;

-- Who set the time must still have the right to publish when it has come.
grant select (role) on users to cinefluent_worker;
