-- SPDX-License-Identifier: GPL-3.0-or-later
-- Roles of CineFluent, for a superuser; safe to run again. docs/adr/0011-database-roles.md says why there are these.
--   cinefluent_owner    owns the schema, runs migrations
--   cinefluent_app      serves: subject to row level security, inherits nothing
--   cinefluent_auth     entered by SET LOCAL ROLE for accounts, sessions, tokens and rights
--   cinefluent_ingest   … for batches of progress and telemetry of many users
--   cinefluent_worker   … for jobs that read or aggregate over users
--   cinefluent_profiles owns the view of public profiles; nobody becomes it
do $$
declare
    name text;
begin
    foreach name in array array['cinefluent_owner', 'cinefluent_app', 'cinefluent_auth', 'cinefluent_ingest',
                                'cinefluent_worker', 'cinefluent_profiles'] loop
        if not exists (select from pg_roles where rolname = name) then
            execute format('create role %I', name);
        end if;
    end loop;
end
$$;

alter role cinefluent_owner login inherit nosuperuser nocreatedb nocreaterole nobypassrls noreplication;
alter role cinefluent_app login noinherit nosuperuser nocreatedb nocreaterole nobypassrls noreplication;
alter role cinefluent_auth nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls noreplication;
alter role cinefluent_ingest nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls noreplication;
alter role cinefluent_worker nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls noreplication;
alter role cinefluent_profiles nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls noreplication;

grant cinefluent_auth, cinefluent_ingest, cinefluent_worker to cinefluent_app;
grant cinefluent_profiles to cinefluent_owner;
