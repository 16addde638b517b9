-- SPDX-License-Identifier: GPL-3.0-or-later
-- Leaderboards, derived from the ledger of points by triggers: see docs/adr/0040-leaderboards.md.

-- One ranking: a period from its first day (UTC; weeks begin on Monday) and a language taught, '' for all of them.
create table leaderboard_boards (
    id        bigint generated always as identity primary key,
    period    varchar(10) not null,
    starts_on date not null, -- 1970-01-01 for all time
    language  varchar(10) not null default '',
    version   bigint not null default 1, -- moves with every change of a score
    constraint leaderboard_boards_key unique (period, language, starts_on),
    constraint leaderboard_boards_period_check check (period in ('weekly', 'monthly', 'all-time'))
);

create table leaderboard_scores (
    board_id          bigint not null references leaderboard_boards (id) on delete cascade,
    user_id           uuid not null references users (id) on delete cascade,
    points            bigint not null,
    lessons_completed integer not null,
    primary key (board_id, user_id)
);
create index leaderboard_scores_rank_idx on leaderboard_scores (board_id, points desc, user_id) where points > 0;
create index leaderboard_scores_user_id_idx on leaderboard_scores (user_id);

-- An order-statistic tree of radix 64 over the points: how many learners of a board have points >> (6 * level) = bucket.
-- Those above a score are the sum of at most 63 rows a level, however many learners there are.
create table leaderboard_counts (
    board_id bigint not null references leaderboard_boards (id) on delete cascade,
    level    smallint not null, -- 0 to 4
    bucket   bigint not null,
    learners bigint not null,
    primary key (board_id, level, bucket)
);

create type leaderboard_delta as (user_id uuid, earned_at timestamptz, language text, points bigint, lessons integer);
-- Every change begins with the row of the same board (all time, all languages), so changes queue there and cannot
-- deadlock; they are few and come in batches.
create function add_to_leaderboards(deltas leaderboard_delta[]) returns void
language sql set search_path = pg_catalog, public, pg_temp as $$
    with shares as materialized (
        select p.period, p.starts_on, l.language, d.user_id, sum(d.points) as points, sum(d.lessons) as lessons
        from unnest(deltas) d,
             lateral (values ('all-time', date '1970-01-01'),
                             ('monthly', date_trunc('month', d.earned_at at time zone 'UTC')::date),
                             ('weekly', date_trunc('week', d.earned_at at time zone 'UTC')::date))
                 as p(period, starts_on),
             unnest(array['', left(d.language, 10)]) as l(language)
        where l.language is not null
        group by p.period, p.starts_on, l.language, d.user_id
        having sum(d.points) <> 0 or sum(d.lessons) <> 0
    ), boards as materialized (
        insert into leaderboard_boards as b (period, starts_on, language)
        select distinct period, starts_on, language from shares order by period, language, starts_on
        on conflict (period, language, starts_on) do update set version = b.version + 1
        returning b.id, b.period, b.starts_on, b.language
    ), changes as materialized (
        select b.id as board_id, s.user_id, s.points, s.lessons from shares s
        join boards b using (period, starts_on, language) order by b.id, s.user_id
    ), gains as (
        insert into leaderboard_scores as s (board_id, user_id, points, lessons_completed)
        select board_id, user_id, points, lessons from changes where points > 0 or lessons > 0
        order by board_id, user_id
        on conflict (board_id, user_id) do update
            set points = s.points + excluded.points, lessons_completed = s.lessons_completed + excluded.lessons_completed
    )
    -- Of an account that is being erased nothing may be left to lose: a loss makes no row.
    update leaderboard_scores s
    set points = s.points + c.points, lessons_completed = s.lessons_completed + c.lessons
    from changes c where s.board_id = c.board_id and s.user_id = c.user_id and not (c.points > 0 or c.lessons > 0)
$$;

create function leaderboard_delta_of(activity user_activities, sign integer) returns leaderboard_delta
language sql immutable set search_path = pg_catalog, public, pg_temp as $$
    select (activity.user_id, activity.created_at, nullif(activity.activity_data ->> 'language', ''),
            sign * activity.points_earned,
            case when activity.activity_type = 'lesson_completed' then sign else 0 end)::leaderboard_delta
$$;

-- An entry counts in the period of its created_at (when it was earned), and in the board of activity_data's language.
create function post_to_leaderboards() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    deltas leaderboard_delta[];
begin
    if tg_op = 'INSERT' then
        select array_agg(leaderboard_delta_of(a, 1)) into deltas from added a
        where a.points_earned <> 0 or a.activity_type = 'lesson_completed';
    elsif tg_op = 'DELETE' then
        select array_agg(leaderboard_delta_of(r, -1)) into deltas from removed r
        where r.points_earned <> 0 or r.activity_type = 'lesson_completed';
    else
        select array_agg(d) into deltas
        from (select leaderboard_delta_of(a, 1) as d from added a union all
              select leaderboard_delta_of(r, -1) from removed r) x;
    end if;
    if deltas is not null then
        perform add_to_leaderboards(deltas);
    end if;
    return null;
end
$$;
create trigger leaderboard_inserted after insert on user_activities referencing new table as added
    for each statement execute function post_to_leaderboards();
create trigger leaderboard_updated after update on user_activities referencing old table as removed new table as added
    for each statement execute function post_to_leaderboards();
create trigger leaderboard_deleted after delete on user_activities referencing old table as removed
    for each statement execute function post_to_leaderboards();

-- The tree follows the scores. Rows of a board that is being dropped take their counts along.
create function count_leaderboard_scores() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    board_ids bigint[];
    scores bigint[];
    steps integer[];
begin
    if tg_op = 'INSERT' then
        select array_agg(board_id), array_agg(points), array_agg(1) into board_ids, scores, steps
        from added where points > 0;
    elsif tg_op = 'DELETE' then
        select array_agg(board_id), array_agg(points), array_agg(-1) into board_ids, scores, steps
        from removed where points > 0;
    else
        select array_agg(board_id), array_agg(points), array_agg(step) into board_ids, scores, steps
        from (select board_id, points, 1 as step from added union all select board_id, points, -1 from removed) x
        where points > 0;
    end if;
    if board_ids is null then
        return null;
    end if;
    insert into leaderboard_counts as c (board_id, level, bucket, learners)
    select s.board_id, l.level, s.points >> (6 * l.level), sum(s.step)
    from unnest(board_ids, scores, steps) as s(board_id, points, step), generate_series(0, 4) as l(level)
    where tg_op <> 'DELETE' or exists (select from leaderboard_boards b where b.id = s.board_id)
    group by 1, 2, 3 having sum(s.step) <> 0
    order by 1, 2, 3
    on conflict (board_id, level, bucket) do update set learners = c.learners + excluded.learners;
    return null;
end
$$;
create trigger scores_added after insert on leaderboard_scores referencing new table as added
    for each statement execute function count_leaderboard_scores();
create trigger scores_changed after update on leaderboard_scores
    referencing old table as removed new table as added
    for each statement execute function count_leaderboard_scores();
create trigger scores_removed after delete on leaderboard_scores referencing old table as removed
    for each statement execute function count_leaderboard_scores();

revoke all on function add_to_leaderboards(leaderboard_delta[]), leaderboard_delta_of(user_activities, integer)
    from public;

-- A leaderboard is public among learners; nobody writes it but the triggers.
alter table leaderboard_scores enable row level security;
alter table leaderboard_scores force row level security;
create policy public_select on leaderboard_scores for select to cinefluent_app using (true);
create policy worker_select on leaderboard_scores for select to cinefluent_worker using (true);
create policy triggers_select on leaderboard_scores for select to cinefluent_owner using (pg_trigger_depth() > 0);
create policy triggers_insert on leaderboard_scores for insert to cinefluent_owner with check (pg_trigger_depth() > 0);
create policy triggers_update on leaderboard_scores for update to cinefluent_owner using (pg_trigger_depth() > 0);

grant select on leaderboard_boards, leaderboard_scores, leaderboard_counts to cinefluent_app, cinefluent_worker;
-- Old weeks may be dropped by a job; their scores and counts go with them.
grant delete on leaderboard_boards to cinefluent_worker;

-- What the ledger holds already.
alter table user_activities no force row level security;
alter table leaderboard_scores no force row level security;
select add_to_leaderboards(array_agg(leaderboard_delta_of(a, 1))) from user_activities a
where a.points_earned <> 0 or a.activity_type = 'lesson_completed' having count(*) > 0;
alter table user_activities force row level security;
alter table leaderboard_scores force row level security;
