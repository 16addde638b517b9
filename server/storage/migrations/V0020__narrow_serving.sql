-- SPDX-License-Identifier: GPL-3.0-or-later
-- The serving role keeps what it uses. Progress, cards, reviews and telemetry are written by ingestion, accounts as
-- cinefluent_auth, and the catalogue by publishing, which is cinefluent_worker's: a statement that serves a learner can
-- change none of them, whatever it says.

revoke insert, update, delete on user_progress, user_vocabulary_progress from cinefluent_app;
revoke insert on progress_events, reviews, analytics_events from cinefluent_app;
revoke update on bookmarks, users from cinefluent_app;
revoke update (username, full_name_ciphertext, key_version, avatar_url, native_language, target_languages, daily_goal,
               updated_at, last_active_at, time_zone) on users from cinefluent_app;
revoke delete on idempotency_keys from cinefluent_app;
revoke insert on searches from cinefluent_ingest;
-- A draft keeps its maker, operations are not written twice.
revoke update on drafts, operations from cinefluent_app;
grant update (title, head_sequence, updated_at) on drafts to cinefluent_app;

revoke insert, update, delete on movies, releases, objects, release_objects, movie_lessons, subtitles,
    subtitle_translations, vocabulary, vocabulary_senses, vocabulary_translations, lesson_vocabulary, search_movies,
    search_words, search_windows, search_terms from cinefluent_app;
grant select, insert, update, delete on search_movies, search_words, search_windows, search_terms to cinefluent_worker;
-- Publishing asks for an editor's rights in the transaction that uses them.
grant select on movie_teams, team_members, movie_editors to cinefluent_worker;
create policy worker_select on team_members for select to cinefluent_worker using (true);
create policy worker_select on movie_editors for select to cinefluent_worker using (true);

-- A partition has policies of its own for whoever names it.
create or replace function ensure_analytics_partition(moment timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, public set timezone = 'UTC' as $$
declare
    first constant date := date_trunc('month', moment)::date;
    partition constant text := 'analytics_events_' || to_char(first, 'YYYYMM');
begin
    if to_regclass('public.' || partition) is null then
        execute format('create table public.%I partition of public.analytics_events for values from (%L) to (%L)',
                       partition, first, (first + interval '1 month')::date);
        execute format('alter table public.%I enable row level security', partition);
        execute format('alter table public.%I force row level security', partition);
    end if;
    return partition;
end
$$;
do $$
declare
    partition regclass;
begin
    for partition in select inhrelid::regclass from pg_inherits where inhparent = 'analytics_events'::regclass loop
        execute format('alter table %s enable row level security', partition);
        execute format('alter table %s force row level security', partition);
    end loop;
end
$$;

-- A learner may have what is known of him: his telemetry, and what the payments' provider told of him.
grant select on analytics_events, payment_customers, payment_events to cinefluent_app;
create policy own_select on payment_events for select to cinefluent_app
    using (customer_id = (select c.customer_id from payment_customers c
                          where c.user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)));
