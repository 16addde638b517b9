-- SPDX-License-Identifier: GPL-3.0-or-later
-- Learners' pictures, small ones: beside the account, so that they come and go with it and every server has them.

create table avatars (
    id           uuid primary key,
    user_id      uuid not null unique references users (id) on delete cascade,
    content_type varchar(20) not null,
    content      bytea not null,
    created_at   timestamptz not null default now(),
    constraint avatars_content_type_check check (content_type in ('image/png', 'image/jpeg')),
    constraint avatars_content_check check (octet_length(content) between 1 and 2000000)
);
alter table avatars alter column content set storage external; -- compressed already

select protect_own_rows('avatars');
select open_rows('avatars', 'cinefluent_auth');
-- Whoever knows its address may see a picture.
create policy public_select on avatars for select to cinefluent_app using (true);
grant select on avatars to cinefluent_app;
grant select, insert, delete on avatars to cinefluent_auth;
