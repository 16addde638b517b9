-- SPDX-License-Identifier: GPL-3.0-or-later
-- Forms of words, as the language engine reads them (docs/adr/0086-search-by-headword.md): what else a query may have
-- meant. Written by the job "search.index" alone and never removed; all of it is made of the engine's public data and of
-- lines that learners see.

create table search_forms (
    language varchar(10) not null,
    form     text collate "C" not null, -- folded as search folds
    lemma    text collate "C" not null, -- the same
    rank     integer not null,          -- of the form among the language's most frequent; the greatest: not among them
    is_said  boolean not null,          -- in a line
    primary key (form, language, lemma)
);
create index search_forms_lemma_idx on search_forms (lemma, language);

-- Languages whose most frequent forms are known, and by which version of the analysis.
create table search_languages (
    language varchar(10) primary key,
    analysis integer not null
);

-- "es/1": the movie's lines in that language have been read by that version.
alter table search_movies add column analysed text[] not null default '{}';

-- For lines written without spaces: each line's words between bars, line by line as in "lines". A query that is a word
-- there comes before chance neighbours of its characters. Null until the lines were read.
alter table search_windows add column words text;
alter table search_windows alter column words set storage external;

-- What the engine makes of the words that films teach, for exercises: editors need not fill it in.
create table vocabulary_analyses (
    vocabulary_id  uuid primary key references vocabulary (id) on delete cascade,
    analysis       integer not null,
    lemma          text not null,
    part_of_speech varchar(20) not null, -- as vocabulary has it
    frequency_rank integer
);

grant select on vocabulary_analyses to cinefluent_app;
grant select, insert, update on vocabulary_analyses to cinefluent_worker;
grant select on search_forms to cinefluent_app;
grant select, insert, update (is_said) on search_forms to cinefluent_worker;
grant select, insert, update on search_languages to cinefluent_worker;
