-- SPDX-License-Identifier: GPL-3.0-or-later
-- What progress and reviews lead to: days of study, cards, points, exercises. See docs/adr/0041-learning-folds.md and
-- 0042-learning-effects.md.

-- Days of study on the learner's own calendar: a sum, a minimum and a maximum over the events of the day.
create table study_days (
    user_id         uuid not null references users (id) on delete cascade,
    day             date not null,
    seconds         bigint not null default 0,
    goal_seconds    integer not null, -- the daily goal when the first event of the day came
    first_at        timestamptz not null,
    last_at         timestamptz not null,
    settled_seconds bigint, -- what `seconds` was when the goal was looked at
    primary key (user_id, day)
) with (fillfactor = 80);

-- Where a learner lived until when; users.time_zone holds since then. What was done before keeps its date.
create table time_zone_changes (
    user_id     uuid not null references users (id) on delete cascade,
    lived_until timestamptz not null,
    time_zone   varchar(64) not null,
    primary key (user_id, lived_until)
);

create function study_day(learner uuid, current_zone text, moment timestamptz) returns date
language sql stable as $$
    select (moment at time zone coalesce(
        (select c.time_zone from time_zone_changes c where c.user_id = learner and c.lived_until > moment
         order by c.lived_until limit 1), current_zone))::date
$$;

-- A name that PostgreSQL does not know is refused here; before the first day of study there is nothing to keep.
create function note_time_zone_change() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform now() at time zone new.time_zone;
    insert into time_zone_changes (user_id, lived_until, time_zone)
    select old.id, clock_timestamp(), old.time_zone from study_days d where d.user_id = old.id limit 1;
    return new;
end
$$;
create trigger users_time_zone_changed before update of time_zone on users
    for each row when (old.time_zone is distinct from new.time_zone) execute function note_time_zone_change();

-- Exercises say nothing of a place in the film.
alter table progress_events alter column current_position drop not null, alter column current_position drop default;
alter table user_progress add column last_studied_at timestamptz; -- of the newest event
alter table user_progress no force row level security;
update user_progress set last_studied_at = coalesce(last_event_at, updated_at);
alter table user_progress force row level security;
alter table user_progress alter column last_studied_at set default now(), alter column last_studied_at set not null;
create index user_progress_history_idx on user_progress (user_id, last_studied_at desc, lesson_id desc);
drop index user_progress_user_id_updated_at_idx;

-- The rest of a card, as replayed from reviews.
alter table user_vocabulary_progress
    add column card_state        smallint not null default 0, -- new, learning, review, relearning
    add column learning_step     smallint not null default 0,
    add column lapses            integer not null default 0,
    add column interval_days     integer not null default 0,
    add column first_reviewed_at timestamptz,
    add column learned_at        timestamptz, -- when a lesson first reported the word as learned
    add constraint user_vocabulary_progress_card_state_check check (card_state between 0 and 3);
create index user_vocabulary_progress_first_idx on user_vocabulary_progress (user_id, first_reviewed_at);

-- One go at a lesson's exercises: what was answered and how it was graded.
create table exercise_attempts (
    user_id       uuid not null references users (id) on delete cascade,
    attempt_id    uuid not null, -- made by the client
    lesson_id     uuid not null references movie_lessons (id) on delete cascade,
    answer_sha256 bytea not null check (octet_length(answer_sha256) = 32),
    result        jsonb not null,
    answered_at   timestamptz not null,
    received_at   timestamptz not null default now(),
    primary key (user_id, attempt_id)
);
create index exercise_attempts_lesson_id_idx on exercise_attempts (lesson_id);

-- users.total_points is the sum of the ledger. Runs after the leaderboards (by its name), whose first row everybody
-- locks first, and takes learners in one order.
create function sum_points() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        perform from users where id in (select user_id from added where points_earned <> 0) order by id
            for no key update;
        update users u set total_points = u.total_points + a.points
        from (select user_id, sum(points_earned) as points from added group by user_id) a
        where u.id = a.user_id and a.points <> 0;
    elsif tg_op = 'DELETE' then
        update users u set total_points = u.total_points - r.points
        from (select user_id, sum(points_earned) as points from removed group by user_id) r
        where u.id = r.user_id and r.points <> 0;
    else
        update users u set total_points = u.total_points + x.points
        from (select c.user_id, sum(c.points) as points
              from (select user_id, points_earned as points from added
                    union all select user_id, -points_earned from removed) c group by c.user_id) x
        where u.id = x.user_id and x.points <> 0;
    end if;
    return null;
end
$$;
create trigger total_points_inserted after insert on user_activities referencing new table as added
    for each statement execute function sum_points();
create trigger total_points_updated after update on user_activities
    referencing old table as removed new table as added
    for each statement execute function sum_points();
create trigger total_points_deleted after delete on user_activities referencing old table as removed
    for each statement execute function sum_points();

select protect_own_rows(t::regclass) from unnest(array['study_days', 'time_zone_changes', 'exercise_attempts']) as t;
select open_rows(t::regclass, 'cinefluent_ingest')
from unnest(array['study_days', 'time_zone_changes', 'exercise_attempts']) as t;
-- The triggers run as the owner, who sees nothing at any other time.
create policy points_select on users for select to cinefluent_owner using (pg_trigger_depth() > 0);
create policy points_update on users for update to cinefluent_owner using (pg_trigger_depth() > 0);
create policy zones_select on study_days for select to cinefluent_owner using (pg_trigger_depth() > 0);
create policy zones_insert on time_zone_changes for insert to cinefluent_owner with check (pg_trigger_depth() > 0);

grant select on study_days, time_zone_changes, exercise_attempts to cinefluent_app;
grant select, insert, update on study_days to cinefluent_ingest;
grant select on time_zone_changes, lesson_vocabulary to cinefluent_ingest;
grant select, insert on exercise_attempts to cinefluent_ingest;
grant update (created_at, activity_data) on user_activities to cinefluent_ingest;
revoke insert on user_activities from cinefluent_app; -- the ledger is written by ingestion alone

-- What is there already.
alter table progress_events no force row level security;
alter table study_days no force row level security;
alter table user_activities no force row level security;
alter table users no force row level security;
insert into study_days (user_id, day, seconds, goal_seconds, first_at, last_at)
select e.user_id, study_day(e.user_id, u.time_zone, e.occurred_at), sum(e.time_spent), max(u.daily_goal) * 60,
       min(e.occurred_at), max(e.occurred_at)
from progress_events e join users u on u.id = e.user_id group by 1, 2;
update users u set total_points = a.points
from (select user_id, sum(points_earned) as points from user_activities group by user_id) a where a.user_id = u.id;
alter table progress_events force row level security;
alter table study_days force row level security;
alter table user_activities force row level security;
alter table users force row level security;

-- A streak is over when a whole day has gone by, which nobody writes down: others see what holds today.
grant select (last_streak_day, time_zone) on users to cinefluent_profiles;
create or replace view public_profiles as
select id, username, avatar_url, native_language, target_languages,
       case when last_streak_day >= (now() at time zone time_zone)::date - 1 then streak_count else 0 end
           as streak_count,
       total_points
from users;
