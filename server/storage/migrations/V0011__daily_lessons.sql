-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which lessons a learner opened on a day of the learner's own calendar: what a tier's daily limit counts.

create table daily_lessons (
    user_id uuid not null references users (id) on delete cascade,
    day     date not null,
    lessons uuid[] not null, -- each once
    primary key (user_id, day)
) with (fillfactor = 80);
create index daily_lessons_day_idx on daily_lessons (day);

select protect_own_rows('daily_lessons');
select open_rows('daily_lessons', 'cinefluent_worker');
grant select, insert, update on daily_lessons to cinefluent_app;
grant select, delete on daily_lessons to cinefluent_worker;
