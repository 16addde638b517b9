-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sessions of accounts that are gone: their access tokens may still be about, and every server has to hear of it. The
-- ids say nothing of anybody.

create table ended_sessions (
    id       uuid primary key,
    ended_at timestamptz not null
);
create index ended_sessions_ended_at_idx on ended_sessions (ended_at);

grant select, insert, delete on ended_sessions to cinefluent_auth;
