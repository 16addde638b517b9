-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tries what each database role reaches in each table, for each person, with raw SQL. Loaded by a superuser into a test
-- database that is thrown away; every attempt is rolled back.

create schema walk;

-- Who `app.user_id` says is asking; nobody has no id.
create table walk.people (name text primary key, id uuid);

-- What rowaccess.txt says. `rows` is a condition on the table's rows in which `me` is the person's id.
create table walk.tables (name text primary key, kind text not null, owner_column text);
create table walk.expected (name text references walk.tables, role text, verb text, columns text, rows text,
                            primary key (name, role, verb));

create function walk.columns(verb text, target regclass, who text) returns text[]
language sql stable as $$
    select coalesce(array_agg(attname::text order by attnum), '{}')
    from pg_attribute
    where attrelid = target and attnum > 0 and not attisdropped
      and case verb when 'delete' then false else has_column_privilege(who, target, attnum, verb) end
$$;

-- The rows, as text, that `who` reaches as `me`.
create function walk.reached(verb text, target regclass, who text, me text) returns text[]
language plpgsql as $$
declare
    granted  constant text[] := walk.columns(verb, target, who);
    readable constant text[] := walk.columns('select', target, who);
    columns  text;
    blind    text;
    rows     text[] := '{}';
    places   text[];
    kept     text[];
    keys     text[];
    item     jsonb;
    items    jsonb[];
    result   text[] := '{}';
begin
    if verb <> 'select' and exists (select from pg_class where oid = target and relkind = 'v') then
        -- Nobody becomes the role that owns a view; others have no business but to read it.
        return (select case when not pg_has_role(who, relowner, 'usage') and has_table_privilege(who, oid, verb) then array['any'] else '{}' end
                from pg_class where oid = target);
    end if;
    perform set_config('app.user_id', coalesce(me, ''), true);
    if verb = 'select' then
        select coalesce(string_agg(format('%I', c), ', '), '') into columns from unnest(granted) c;
        execute format('select array_agg(row(%s)::text order by t::text), array_agg(t::text order by t::text) from %s t',
                       columns, target) into keys, rows;
        if cardinality(granted) > 0 and cardinality(keys) <> (select count(distinct k) from unnest(keys) k) then
            raise exception '% has rows that look the same to %: give the fixture different ones', target, who;
        end if;
        begin
            perform set_config('role', who, true);
            execute format('select array_agg(row(%s)::text) from %s t', columns, target) into places;
            raise exception using errcode = 'RB001';
        exception
            when insufficient_privilege then return '{}';
            when sqlstate 'RB001' then null;
        end;
        select coalesce(array_agg(r order by r), '{}') into result from unnest(keys, rows) as u(k, r) where k = any(places);
        return result;
    elsif verb = 'insert' then
        select string_agg(format('%I', c), ', ') into columns
        from unnest(granted) c join pg_attribute a on a.attrelid = target and a.attname = c
        where a.attidentity <> 'a' and a.attgenerated = '';
        execute format('select array_agg(to_jsonb(t) order by t::text), array_agg(t::text order by t::text) from %s t',
                       target) into items, rows;
        for n in 1 .. coalesce(cardinality(items), 0) loop
            item := items[n];
            begin
                perform set_config('role', who, true);
                if columns is null then
                    execute format('insert into %s default values', target);
                else
                    execute format('insert into %s (%s) select %s from jsonb_populate_record(null::%s, $1)', target,
                                   columns, columns, target) using item;
                end if;
                raise exception using errcode = 'RB001';
            exception
                when insufficient_privilege then null;
                -- The policies were passed before the constraint was looked at.
                when integrity_constraint_violation or unique_violation or not_null_violation or check_violation
                    or foreign_key_violation or sqlstate 'RB001' then result := result || rows[n];
            end;
        end loop;
        return result;
    end if;

    execute format('select array_agg(tableoid || '':'' || ctid order by t::text), array_agg(t::text order by t::text)'
                   ' from %s t', target) into places, rows;
    if verb = 'update' then
        -- Both in a way that reads, and in one that does not and so asks the policies for reading nothing.
        select string_agg(format('%1$I = %1$I', c), ', ') into columns
        from unnest(granted) c join pg_attribute a on a.attrelid = target and a.attname = c
        where c = any(readable) and a.attidentity <> 'a' and a.attgenerated = '';
        select format('%I = (jsonb_populate_record(null::%s, $1)).%1$I', c, target) into blind
        from unnest(granted) c join pg_attribute a on a.attrelid = target and a.attname = c
        where a.attidentity <> 'a' and a.attgenerated = ''
          and not exists (select from pg_index i where i.indrelid = target and i.indisunique and a.attnum = any(i.indkey))
          and not exists (select from pg_constraint k where k.conrelid = target and k.contype = 'c' and a.attnum = any(k.conkey))
        limit 1;
        if columns is null and blind is null then
            select format('%1$I = %1$I', attname) into columns
            from pg_attribute where attrelid = target and attnum > 0 and not attisdropped and attidentity <> 'a' limit 1;
        end if;
        execute format('select to_jsonb(t) from %s t limit 1', target) into item;
    end if;
    foreach columns in array case when verb = 'update' then array[columns, blind] else array[''] end loop
        continue when columns is null;
        begin
            perform set_config('role', who, true);
            if verb = 'delete' then
                execute format('delete from %s', target);
            else
                execute format('update %s set %s', target, columns) using item;
            end if;
            perform set_config('role', 'none', true);
            execute format('select coalesce(array_agg(tableoid || '':'' || ctid), ''{}'') from %s', target) into kept;
            raise exception using errcode = 'RB001';
        exception
            when insufficient_privilege then kept := places;
            when sqlstate 'RB001' then null;
        end;
        select result || coalesce(array_agg(r), '{}') into result
        from unnest(places, rows) as u(p, r) where p <> all(kept);
    end loop;
    return (select coalesce(array_agg(distinct r order by r), '{}') from unnest(result) r);
end
$$;

-- Whether a row of `me` can be made another's.
create function walk.given_away(target regclass, owner_column text, who text, me uuid, other uuid) returns boolean
language plpgsql as $$
declare
    touched bigint := 0;
begin
    perform set_config('app.user_id', me::text, true);
    begin
        perform set_config('role', who, true);
        execute format('update %s set %I = $1', target, owner_column) using other;
        get diagnostics touched = row_count;
        raise exception using errcode = 'RB001';
    exception
        when insufficient_privilege then return false;
        when integrity_constraint_violation or unique_violation then return true;
        when sqlstate 'RB001' then return touched > 0;
    end;
end
$$;

create function walk.has_policies(relation pg_class) returns boolean language sql as $$
    select relation.relrowsecurity and relation.relforcerowsecurity
$$;

-- What rowaccess.txt calls the table: partitions are made by month.
create function walk.name_of(relation pg_class) returns text
language sql stable as $$
    select case when relation.relispartition
                then (select inhparent::regclass::text || '/partition' from pg_inherits where inhrelid = relation.oid)
                else relation.relname::text end
$$;

create function walk.relations() returns setof pg_class
language sql stable as $$
    select * from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
$$;

-- What is wrong with the list itself and with what the tables say of themselves.
create function walk.faults_of_list() returns setof text
language sql as $$
    select format('%s is not in rowaccess.txt', walk.name_of(r)) from walk.relations() r
    where not exists (select from walk.tables t where t.name = walk.name_of(r))
    union all
    select format('there is no table %s', t.name) from walk.tables t
    where not exists (select from walk.relations() r where walk.name_of(r) = t.name)
    union all
    select format('row level security of %s is not as listed (%s)', r.relname, t.kind)
    from walk.relations() r join walk.tables t on t.name = walk.name_of(r)
    where (t.kind in ('of', 'guarded')) <> walk.has_policies(r) or r.relrowsecurity <> r.relforcerowsecurity
    union all
    select format('%s is owned by %s', r.relname, relowner::regrole) from walk.relations() r
    where relowner <> 'cinefluent_owner'::regrole and relkind <> 'v'
    union all
    -- Rows that go with an account are somebody's.
    select distinct format('%s goes with its user, but is not listed as somebody''s', conrelid::regclass)
    from pg_constraint join walk.tables t on t.name = conrelid::regclass::text
    where confrelid = 'users'::regclass and confdeltype = 'c' and t.kind <> 'of'
    union all
    select format('%s may call %s with the rights of its owner', who, p.oid::regprocedure)
    from pg_proc p, unnest(array['cinefluent_app', 'cinefluent_auth', 'cinefluent_ingest', 'cinefluent_worker',
                                 'stranger']) as who
    where p.pronamespace = 'public'::regnamespace and p.prosecdef and p.prorettype <> 'trigger'::regtype
      and has_function_privilege(who, p.oid, 'execute')
      and not (who = 'cinefluent_worker' and p.proname in ('ensure_analytics_partition', 'drop_analytics_partitions'))
$$;

-- One table × every role × person × verb.
create function walk.faults_of(listed text) returns setof text
language plpgsql as $$
declare
    relation pg_class;
    person   record;
    kind     text;
    owned_by text;
    who      text;
    tried    text;
    cols     text;
    allowed  text;
    found    text[];
    meant    text[];
begin
    perform set_config('session_replication_role', 'replica', true); -- rights alone: no triggers, no references
    select t.kind, t.owner_column into kind, owned_by from walk.tables t where t.name = listed;
    for relation in select * from walk.relations() r where walk.name_of(r) = listed loop
        execute format('select case when count(*) = 0 then array[''%1$s is empty: nothing could be reached''] end from %1$s',
                       relation.oid::regclass) into found;
        if found is not null and not relation.relispartition then
            return next found[1];
        end if;
        foreach who in array array['cinefluent_app', 'cinefluent_auth', 'cinefluent_ingest', 'cinefluent_worker',
                                   'cinefluent_profiles', 'cinefluent_owner', 'stranger'] loop
            continue when who = 'cinefluent_owner' and kind = 'view';
            foreach tried in array array['select', 'insert', 'update', 'delete'] loop
                select e.columns, e.rows into cols, allowed from walk.expected e
                where e.name = listed and e.role = who and e.verb = tried;
                if who = 'cinefluent_owner' then
                    allowed := (kind = 'shared')::text;
                elsif tried <> 'delete' and not (kind = 'view' and who = 'cinefluent_profiles') then
                    select coalesce(array_agg(c order by c), '{}') into found
                    from unnest(walk.columns(tried, relation.oid, who)) c;
                    select coalesce(array_agg(c order by c), '{}') into meant
                    from (select unnest(string_to_array(cols, ', ')) as c where cols <> '*'
                          union all
                          select attname::text from pg_attribute
                          where cols = '*' and attrelid = relation.oid and attnum > 0 and not attisdropped) as u;
                    if found <> meant then
                        return next format('%s may %s the columns %s of %s, meant are %s', who, tried, found,
                                           relation.relname, meant);
                    end if;
                end if;
                for person in select * from walk.people loop
                    found := walk.reached(tried, relation.oid, who, person.id::text);
                    execute format('select coalesce(array_agg(distinct t::text order by t::text), ''{}'') from %s t, '
                                   '(select %L::uuid as me) asking where %s', relation.oid::regclass, person.id,
                                   coalesce(allowed, 'false')) into meant;
                    if found is distinct from meant then
                        return next format('%s as %s reaches %s rows of %s with %s, meant are %s: %s instead of %s', who,
                                           person.name, cardinality(found), relation.relname, tried,
                                           cardinality(meant), left(found::text, 300), left(meant::text, 300));
                    end if;
                end loop;
                if tried = 'update' and allowed <> 'true' and owned_by is not null
                   and walk.given_away(relation.oid, owned_by, who, (select id from walk.people where name = 'ana'),
                                       (select id from walk.people where name = 'ben')) then
                    return next format('%s can give away rows of %s', who, relation.relname);
                end if;
            end loop;
        end loop;
    end loop;
end
$$;
