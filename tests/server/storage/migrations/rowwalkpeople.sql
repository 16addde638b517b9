-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows for the walk: something in every table, of Ana and of Ben where rows belong to somebody. Ana's first post is
-- hidden, the editor works on her draft.

set local session_replication_role = replica; -- every row is written here, none by a trigger

insert into walk.people values ('nobody', null);
insert into walk.people select name, md5(name)::uuid
from unnest(array['ana', 'ben', 'editor', 'reviewer', 'admin']) as name;
insert into users (id, email_ciphertext, email_index, username, password_hash, role)
select id, '\x00', convert_to(name, 'UTF8'), name, 'h',
       case when name in ('editor', 'reviewer', 'admin') then name else 'learner' end
from walk.people where id is not null;
insert into users (email_ciphertext, email_index, username, deleted_at) values ('\x00', 'gone', 'gone', now());

insert into movies (id, title) values (md5('film')::uuid, 'Film');
insert into releases (id, movie_id, number, manifest, manifest_sha256, lesson_count)
select id, id, 1, '{}', sha256(''), 1 from movies;
insert into objects (sha256, size_bytes, content_type) values (sha256('film'), 4, 'video/mp4');
insert into release_objects (release_id, sha256) select r.id, o.sha256 from releases r, objects o;
insert into movie_lessons (id, movie_id, language, difficulty_level, lesson_order, title)
select md5('lesson')::uuid, id, 'en', 'A1', 1, 'One' from movies;
insert into subtitles (id, lesson_id, start_time, end_time, text, sequence_order)
select md5('line')::uuid, id, 0, 1, 'A film', 1 from movie_lessons;
insert into lesson_packages (id, lesson_id, master) select md5('package')::uuid, id, 'master.m3u8' from movie_lessons;
insert into package_files (package_id, path, sha256, size_bytes, content_type) values (md5('package')::uuid, 'master.m3u8', sha256('film'), 4, 'video/mp4');
insert into package_bundles (package_id, sha256, size_bytes, key_ciphertext, key_version) values (md5('package')::uuid, sha256('film'), 4, '\x00', 1);
insert into package_keys (package_id, key_id, value_ciphertext, key_version) values (md5('package')::uuid, md5('key')::uuid, '\x00', 1);
insert into subtitle_translations (subtitle_id, language, text) select id, 'de', 'Ein Film' from subtitles;
insert into vocabulary (id, word, language, translation) values (md5('word')::uuid, 'film', 'en', 'Film');
insert into vocabulary_senses (id, vocabulary_id, sense_order) values (md5('sense')::uuid, md5('word')::uuid, 1);
insert into vocabulary_translations (sense_id, language, translation) values (md5('sense')::uuid, 'de', 'Film');
insert into lesson_vocabulary (lesson_id, occurrence_id, vocabulary_id)
values (md5('lesson')::uuid, md5('place')::uuid, md5('word')::uuid);
insert into teams (id, name) values (md5('team')::uuid, 'Team');
insert into movie_teams (movie_id, team_id) values (md5('film')::uuid, md5('team')::uuid);
insert into experiments (key, variants) values ('e', '{}');
insert into community_feed_totals (language, post_type, movie_id, posts) values ('', '', md5('any')::uuid, 3);
insert into leaderboard_boards (period, starts_on) values ('all-time', '1970-01-01');
insert into leaderboard_counts (board_id, level, bucket, learners) select id, 0, 0, 2 from leaderboard_boards;
insert into search_movies (movie_id, folding, title, original_title, languages, popularity, titles, texts)
values (md5('film')::uuid, 1, 'film', '', '{en}', 0, '', '');
insert into search_words (vocabulary_id, language, word, rank, words, meanings) values (md5('word')::uuid, 'en', 'film', 1, '', '');
insert into search_windows (lesson_id, place, movie_id, language, popularity, cues, lines, terms)
values (md5('lesson')::uuid, 0, md5('film')::uuid, 'en', 0, '{}', '', '');
insert into search_terms (term, keys) values ('film', '{film}');
insert into search_forms (language, form, lemma, rank, is_said) values ('en', 'films', 'film', 1, true);
insert into search_languages (language, analysis) values ('en', 1);
insert into vocabulary_analyses (vocabulary_id, analysis, lemma, part_of_speech) values (md5('word')::uuid, 1, 'film', 'noun');
insert into search_trends (kind, place, query, folded, people) values ('popular', 1, 'film', 'film', 3);
insert into payment_events (id, type, subject, created_s, customer_id)
values ('evt_1', 'ping', 'other', 0, ''), ('evt_2', 'ping', 'other', 0, 'ana'), ('evt_3', 'ping', 'other', 0, 'ben');
insert into analytics_daily (day, name) values (current_date, '*');
insert into audit_log (action) values ('started');
insert into ended_sessions (id, ended_at) values (md5('ended')::uuid, now());
insert into realtime_events (sequence, channel, payload)
select row_number() over (), 'user:' || id, '{}' from walk.people where name in ('ana', 'ben');

do $$
declare
    u uuid;
    lesson constant uuid := md5('lesson')::uuid;
    word constant uuid := md5('word')::uuid;
    film constant uuid := md5('film')::uuid;
    who text;
begin
    for u, who in select id, name from walk.people where name in ('ana', 'ben') loop
        insert into identities (user_id, provider, subject_index) values (u, 'google', convert_to(who, 'UTF8'));
        insert into sessions (id, user_id, expires_at) values (u, u, now());
        insert into refresh_tokens (session_id, user_id, token_hash, expires_at) values (u, u, convert_to(who, 'UTF8'), now());
        insert into one_time_tokens (user_id, purpose, token_hash, expires_at) values (u, 'reset', convert_to(who, 'UTF8'), now());
        insert into team_members (team_id, user_id) values (md5('team')::uuid, u);
        insert into movie_editors (movie_id, user_id) values (film, u);
        insert into user_progress (user_id, lesson_id) values (u, lesson);
        insert into progress_events (user_id, event_id, lesson_id, progress_percentage, occurred_at) values (u, u, lesson, 1, now());
        insert into user_vocabulary_progress (user_id, vocabulary_id) values (u, word);
        insert into reviews (user_id, review_id, vocabulary_id, rating, reviewed_at) values (u, u, word, 3, now());
        insert into avatars (id, user_id, content_type, content) values (u, u, 'image/png', convert_to(who, 'UTF8'));
        insert into bookmarks (user_id, movie_id) values (u, film);
        insert into downloads (id, user_id, lesson_id, package_id, expires_at) values (u, u, lesson, md5('package')::uuid, now());
        insert into user_activities (user_id, activity_type, points_earned) values (u, 'lesson_completed', 50);
        insert into study_days (user_id, day, goal_seconds, first_at, last_at) values (u, now(), 300, now(), now());
        insert into time_zone_changes (user_id, lived_until, time_zone) values (u, now(), 'UTC');
        insert into exercise_attempts (user_id, attempt_id, lesson_id, answer_sha256, result, answered_at)
        values (u, u, lesson, sha256(''), '{}', now());
        insert into community_posts (id, user_id, content) values (u, u, 'shown');
        insert into community_posts (id, user_id, content, hidden_at) values (md5(who || ' hidden')::uuid, u, 'hidden', now());
        insert into comments (id, post_id, user_id, content) values (u, u, u, 'shown');
        insert into comments (post_id, user_id, content, hidden_at) values (u, u, 'hidden', now());
        insert into likes (post_id, user_id) values (u, u);
        insert into moderation_cases (id, post_id) values (u, u);
        insert into content_reports (case_id, user_id, reason) values (u, u, 'spam');
        insert into leaderboard_scores (board_id, user_id, points, lessons_completed) select id, u, 50, 1 from leaderboard_boards;
        insert into searches (user_id, query) values (u, 'film');
        insert into search_people (user_id, name) values (u, who);
        insert into daily_lessons (user_id, day, lessons) values (u, current_date, '{}');
        insert into analytics_events (id, occurred_at, name, user_id) values (u, now(), 'x', u);
        insert into analytics_events (id, occurred_at, name, user_id) values (u, '1990-01-01', 'x', u);
        insert into analytics_daily_users (day, name, user_id) values (current_date, '*', u);
        insert into experiment_assignments (experiment_key, user_id, variant) values ('e', u, 'a');
        insert into idempotency_keys (user_id, route, key, request_sha256, expires_at) values (u, 'r', 'k', '', now());
        insert into payment_customers (user_id, customer_id) values (u, who);
        insert into realtime_tickets (ticket_sha256, user_id, session_id, role, token_expires_at, expires_at)
        values (convert_to(who, 'UTF8'), u, u, 'learner', now(), now());
        insert into audit_log (actor_id, action) values (u, 'x');
        insert into jobs (kind, payload) values ('x', jsonb_build_object('user', u));
        insert into outbox (topic, payload) values ('x', jsonb_build_object('user', u));
        insert into drafts (movie_id, created_by) values (u, u);
        insert into draft_editors (movie_id, user_id) values (u, u);
        insert into operations (movie_id, sequence, client_id, client_sequence, author_id, payload) values (u, 1, u, 1, u, '{}');
        insert into draft_states (movie_id, sequence, content) values (u, 1, '{}');
        insert into encodings (release_id, movie_id, editor_id, content, film_sha256, lessons)
        values (u, u, u, '{}', sha256('film'), 1);
    end loop;
    insert into draft_editors (movie_id, user_id) select a.id, e.id from walk.people a, walk.people e
    where a.name = 'ana' and e.name = 'editor';
end
$$;
