-- SPDX-License-Identifier: GPL-3.0-or-later
-- The feed: an index for each way it is asked for, totals and counters kept by triggers, reports and moderation.

alter table community_posts
    add constraint community_posts_content_check check (char_length(content) between 1 and 5000),
    add constraint community_posts_language_check check (language <> ''),
    add constraint community_posts_post_type_check check (post_type <> '');
alter table comments add constraint comments_content_check check (char_length(content) between 1 and 2000);
-- Counters change far more often than anything that is indexed: room for them on the row's own page.
alter table community_posts set (fillfactor = 80);

-- Pinned posts first, then the newest: every filter and every pair of them is one walk along one index, so a page costs
-- the same however rare its posts are.
drop index community_posts_feed_idx;
drop index community_posts_language_feed_idx;
drop index community_posts_movie_id_idx;
create index community_posts_feed_idx on community_posts (is_pinned, created_at, id) where hidden_at is null;
create index community_posts_language_idx on community_posts (language, is_pinned, created_at, id)
    where hidden_at is null;
create index community_posts_type_idx on community_posts (post_type, is_pinned, created_at, id)
    where hidden_at is null;
create index community_posts_language_type_idx on community_posts (language, post_type, is_pinned, created_at, id)
    where hidden_at is null;
create index community_posts_movie_idx on community_posts (movie_id, is_pinned, created_at, id);
create index community_posts_movie_language_idx on community_posts (movie_id, language, is_pinned, created_at, id)
    where hidden_at is null;
create index community_posts_movie_type_idx on community_posts (movie_id, post_type, is_pinned, created_at, id)
    where hidden_at is null;
create index community_posts_movie_language_type_idx
    on community_posts (movie_id, language, post_type, is_pinned, created_at, id) where hidden_at is null;

-- How many posts each filter shows; '' and the nil UUID stand for "any".
create table community_feed_totals (
    language  varchar(10) not null,
    post_type varchar(50) not null,
    movie_id  uuid not null,
    posts     bigint not null,
    primary key (language, post_type, movie_id)
);

-- The keys come in one order, the one that everybody needs first: writers queue there and cannot deadlock.
create function add_to_feed_totals(post community_posts, change bigint) returns void
language sql set search_path = pg_catalog, public, pg_temp as $$
    insert into community_feed_totals as t (language, post_type, movie_id, posts)
    select l.language, p.post_type, m.movie_id, change
    from unnest(array['', post.language]) as l(language), unnest(array['', post.post_type]) as p(post_type),
         unnest(array['00000000-0000-0000-0000-000000000000', post.movie_id]) as m(movie_id)
    where l.language is not null and m.movie_id is not null
    order by 1, 2, 3
    on conflict (language, post_type, movie_id) do update set posts = t.posts + excluded.posts
$$;
revoke all on function add_to_feed_totals(community_posts, bigint) from public;

create function count_feed_post() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if tg_op <> 'INSERT' and old.hidden_at is null then
        perform add_to_feed_totals(old, -1);
    end if;
    if tg_op <> 'DELETE' and new.hidden_at is null then
        perform add_to_feed_totals(new, 1);
    end if;
    return null;
end
$$;
create trigger feed_counted after insert or delete on community_posts
    for each row execute function count_feed_post();
create trigger feed_recounted after update of language, post_type, movie_id, hidden_at on community_posts
    for each row when ((old.language, old.post_type, old.movie_id, old.hidden_at is null)
                       is distinct from (new.language, new.post_type, new.movie_id, new.hidden_at is null))
    execute function count_feed_post();

-- Counters follow the rows, whatever removes them, an erased account included. Posts are locked in one order.
create function count_likes() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform from community_posts where id in (select post_id from changed) order by id for no key update;
    update community_posts p set likes_count = p.likes_count + c.rows * tg_argv[0]::integer
    from (select post_id, count(*) as rows from changed group by post_id) c where p.id = c.post_id;
    return null;
end
$$;
create trigger likes_added after insert on likes referencing new table as changed
    for each statement execute function count_likes('1');
create trigger likes_removed after delete on likes referencing old table as changed
    for each statement execute function count_likes('-1');

create function count_comments() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform from community_posts where id in (select post_id from changed where hidden_at is null) order by id
        for no key update;
    update community_posts p set comments_count = p.comments_count + c.rows * tg_argv[0]::integer
    from (select post_id, count(*) as rows from changed where hidden_at is null group by post_id) c
    where p.id = c.post_id;
    return null;
end
$$;
create trigger comments_added after insert on comments referencing new table as changed
    for each statement execute function count_comments('1');
create trigger comments_removed after delete on comments referencing old table as changed
    for each statement execute function count_comments('-1');

create function count_hidden_comment() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    update community_posts set comments_count = comments_count + case when new.hidden_at is null then 1 else -1 end
    where id = new.post_id;
    return null;
end
$$;
create trigger comment_hidden after update of hidden_at on comments
    for each row when ((old.hidden_at is null) <> (new.hidden_at is null)) execute function count_hidden_comment();

-- What was reported, one case for each post or comment, and who said so.
create table moderation_cases (
    id            uuid primary key default gen_random_uuid(),
    post_id       uuid unique references community_posts (id) on delete cascade,
    comment_id    uuid unique references comments (id) on delete cascade,
    state         varchar(10) not null default 'open',
    reports_count integer not null default 0,
    created_at    timestamptz not null default now(), -- of the first report
    updated_at    timestamptz not null default now(), -- of the last report or decision
    decided_by    uuid references users (id) on delete set null,
    decided_at    timestamptz,
    decision_note text,
    constraint moderation_cases_state_check check (state in ('open', 'dismissed', 'hidden')),
    constraint moderation_cases_subject_check check (num_nonnulls(post_id, comment_id) = 1)
);
create index moderation_cases_queue_idx on moderation_cases (state, created_at, id);
create index moderation_cases_decided_by_idx on moderation_cases (decided_by);

create table content_reports (
    id         uuid primary key default gen_random_uuid(),
    case_id    uuid not null references moderation_cases (id) on delete cascade,
    user_id    uuid not null references users (id) on delete cascade, -- who reports
    reason     varchar(20) not null,
    note       text,
    created_at timestamptz not null default now(),
    constraint content_reports_case_id_user_id_key unique (case_id, user_id),
    constraint content_reports_note_check check (char_length(note) <= 1000),
    constraint content_reports_reason_check check (reason in ('spam', 'harassment', 'hate', 'sexual', 'violence',
                                                              'spoiler', 'off_topic', 'other'))
);
create index content_reports_user_id_idx on content_reports (user_id);
create index content_reports_case_id_idx on content_reports (case_id, created_at desc, id desc);

create function count_reports() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform from moderation_cases where id in (select case_id from changed) order by id for no key update;
    update moderation_cases m set reports_count = m.reports_count + c.rows * tg_argv[0]::integer
    from (select case_id, count(*) as rows from changed group by case_id) c where m.id = c.case_id;
    return null;
end
$$;
create trigger reports_added after insert on content_reports referencing new table as changed
    for each statement execute function count_reports('1');
create trigger reports_removed after delete on content_reports referencing old table as changed
    for each statement execute function count_reports('-1');

-- A learner sees what he reported; cases and other people's reports are for moderators alone.
select protect_own_rows('content_reports');
select open_rows('content_reports', 'cinefluent_worker');
alter table moderation_cases enable row level security;
alter table moderation_cases force row level security;
select open_rows('moderation_cases', 'cinefluent_worker');
-- The triggers run as the owner, who sees nothing at any other time.
create policy counters_select on community_posts for select to cinefluent_owner using (pg_trigger_depth() > 0);
create policy counters_update on community_posts for update to cinefluent_owner using (pg_trigger_depth() > 0);
create policy counters_select on moderation_cases for select to cinefluent_owner using (pg_trigger_depth() > 0);
create policy counters_update on moderation_cases for update to cinefluent_owner using (pg_trigger_depth() > 0);

grant select on community_feed_totals to cinefluent_app, cinefluent_worker;
grant select on content_reports to cinefluent_app;
grant select, insert, update, delete on content_reports, moderation_cases to cinefluent_worker;
grant select on movies to cinefluent_worker;

-- What is there already.
alter table community_posts no force row level security;
alter table comments no force row level security;
alter table likes no force row level security;
update community_posts p set
    likes_count = (select count(*) from likes l where l.post_id = p.id),
    comments_count = (select count(*) from comments c where c.post_id = p.id and c.hidden_at is null);
select add_to_feed_totals(p, 1) from community_posts p where p.hidden_at is null;
alter table community_posts force row level security;
alter table comments force row level security;
alter table likes force row level security;
