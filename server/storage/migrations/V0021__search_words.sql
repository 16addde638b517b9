-- SPDX-License-Identifier: GPL-3.0-or-later
-- A word is found while a lesson that learners can see teaches it. Which words a movie had when it was last indexed
-- says which of them may have lost their last lesson, because a release replaces the movie's occurrences whole.

alter table search_movies add column words uuid[] not null default '{}';
update search_movies s set words = t.words
from (select l.movie_id, array_agg(distinct o.vocabulary_id) as words from lesson_vocabulary o
      join movie_lessons l on l.id = o.lesson_id and l.withdrawn_at is null group by l.movie_id) t
where t.movie_id = s.movie_id;

delete from search_words w where not exists (
    select from lesson_vocabulary o join movie_lessons l on l.id = o.lesson_id and l.withdrawn_at is null
    join movies m on m.id = l.movie_id and m.is_active and m.live_release_id is not null
    where o.vocabulary_id = w.vocabulary_id);
