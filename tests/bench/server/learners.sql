-- SPDX-License-Identifier: GPL-3.0-or-later
-- The learners of the benchmark, after dataset.sql in the same session: {users} accounts (nobody can sign in to them),
-- {progress} rows of progress, {posts} posts with two likes and a comment each on average, and the points of each
-- learner on the boards. What triggers would derive is derived here at once.

create temp table bench_user on commit preserve rows as
select pg_temp.bench_id(3, n) as id, n as number from generate_series(1, {users}) n;
insert into users (id, email_ciphertext, email_index, username, native_language, target_languages, subscription_tier,
                   total_points, streak_count, created_at, password_hash)
select id, decode(md5('mail' || number), 'hex'), decode(md5('index' || number) || md5(number::text), 'hex'),
       (array['anna', 'boris', 'chen', 'dana', 'elif', 'finn', 'gina', 'hiro', 'iris', 'jose', 'kim', 'lena', 'mika', 'noor',
              'otto', 'pia'])[1 + (hashint4(number) & 15)] || '_' ||
       (array['reads', 'walks', 'sings', 'learns', 'film', 'cine', 'kino', 'word'])[1 + (hashint4(number) >> 4 & 7)] || number,
       (array['en', 'es', 'de', 'ja', 'ru'])[1 + (hashint4(number) >> 7 & 3)],
       array[(select code from bench_language where place = 1 + number % 10)], case when number % 5 = 0 then 'premium' else 'free' end,
       (hashint4(number) & 4095), number % 30, now() - number * interval '5 minutes', null
from bench_user;
insert into search_people (user_id, name) select u.id, lower(u.username) from users u join bench_user using (id);

select pg_temp.drop_indexes('user_progress', 'community_posts', 'comments', 'likes', 'leaderboard_scores');
insert into user_progress (id, user_id, lesson_id, progress_percentage, completed_at, time_spent, last_position, created_at,
                           updated_at, last_event_at, last_studied_at)
select pg_temp.bench_id(4, p.number), p.user_id, l.id,
       p.percentage, case when p.percentage = 100 then p.at end, 300, 12.5, p.at - interval '1 hour', p.at, p.at, p.at
from (select u.id as user_id, u.number * ({progress} / {users})::bigint + n as number,
             -- Steps of a prime through all lessons, which are a multiple of ten: none comes twice.
             ((hashint4(u.number) & 1048575)::bigint + n * 997 * (array[3, 7, 11, 13, 17, 19, 23])[1 + u.number % 7])
                 % ({movies} * 10) as lesson,
             least(100, (hashint8(u.number * 1000::bigint + n) & 127))::numeric as percentage,
             now() - (hashint8(u.number * 1001::bigint + n) & 8388607) * interval '1 second' as at
      from bench_user u, generate_series(1, {progress} / {users}) n) p join bench_lesson l on l.number = p.lesson;

insert into community_posts (id, user_id, content, movie_id, language, post_type, is_pinned, created_at, updated_at)
select pg_temp.bench_id(5, n), pg_temp.bench_id(3, 1 + n * 7919::bigint % {users}), a.text || '. ' || b.text || '?',
       case when n % 3 > 0 then md5('movie' || 1 + hashint4(n) % 97 * 97 % {movies} * (n % 2))::uuid end, l.code,
       (array['general', 'question', 'tip', 'achievement'])[1 + n % 4], n % 20000 = 0,
       now() - ({posts} - n) * interval '20 seconds', now() - ({posts} - n) * interval '20 seconds'
from generate_series(1, {posts}) n join bench_language l on l.place = 1 + (hashint4(n) & 7)
join bench_phrase a on a.code = l.code and a.phrase = 1 + n % 40000
join bench_phrase b on b.code = l.code and b.phrase = 1 + n * 17::bigint % 40000;
insert into likes (post_id, user_id)
select distinct pg_temp.bench_id(5, 1 + floor({posts} * random())::int), pg_temp.bench_id(3, 1 + floor({users} * random())::int)
from generate_series(1, {posts} * 2);
insert into comments (id, post_id, user_id, content, created_at)
select pg_temp.bench_id(6, n), pg_temp.bench_id(5, 1 + floor({posts} * random())::int),
       pg_temp.bench_id(3, 1 + floor({users} * random())::int), 'I think so too, number ' || n, now()
from generate_series(1, {posts}) n;
update community_posts p set likes_count = l.likes from (select post_id, count(*) as likes from likes group by post_id) l
where l.post_id = p.id;
update community_posts p set comments_count = c.comments
from (select post_id, count(*) as comments from comments group by post_id) c where c.post_id = p.id;
insert into community_feed_totals (language, post_type, movie_id, posts)
select coalesce(language, ''), coalesce(post_type, ''), coalesce(movie_id, '00000000-0000-0000-0000-000000000000'), count(*)
from community_posts where hidden_at is null
group by cube (language, post_type, movie_id)
having (grouping(language) = 1 or language is not null) and (grouping(movie_id) = 1 or movie_id is not null)
on conflict (language, post_type, movie_id) do update set posts = excluded.posts;
call pg_temp.make_indexes();
reset session_replication_role;
