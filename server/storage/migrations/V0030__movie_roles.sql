-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody may do with one movie. A reviewer reads its releases, an editor publishes them, an admin says who may.
-- Who made a movie is its admin, a team's members are editors.

alter table movie_editors
    add column role varchar(10) not null default 'editor',
    add constraint movie_editors_role_check check (role in ('reviewer', 'editor', 'admin'));

-- Publishing's role asks for the right and changes it in one transaction.
grant insert, update, delete on movie_editors to cinefluent_worker;
create policy worker_insert on movie_editors for insert to cinefluent_worker with check (true);
create policy worker_update on movie_editors for update to cinefluent_worker using (true) with check (true);
create policy worker_delete on movie_editors for delete to cinefluent_worker using (true);
