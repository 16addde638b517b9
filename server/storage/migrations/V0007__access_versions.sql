-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sessions from before a change of their account's role or state have ended: told by a number, because the clocks of
-- servers differ. users.access_changed_at finds them.

alter table users add column access_version integer not null default 0;
alter table sessions add column access_version integer not null default 0;

create or replace function note_access_change() returns trigger
language plpgsql as $$
begin
    new.access_version := old.access_version + 1;
    new.access_changed_at := clock_timestamp();
    return new;
end
$$;
