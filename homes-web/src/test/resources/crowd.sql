-- About a thousand rows more in every table that can hold them: each row again and again, with everything that hangs on
-- it, in Pegasus where a table knows homes. What is unique is made unique; what a constraint forbids all the same (a
-- second registration of one home) is left out. Triggers rest meanwhile: this is weight, not history.
do $crowd$
declare
    most   constant integer := 1000;
    t      record;
    k      record;
    c      record;
    own    text;
    edits  text;
    via    text[];
    before text;
    here   text;
    known  boolean;
    pegasus constant text := 't.home_id = (select id from estate.home where slug = ''pegasus'')';
begin
    create temp table grown (of regclass, source bigint, clone bigint, n bigint);
    create index on grown (of, source);
    create index on grown (of, n, clone);
    for t in
        with recursive depth(of, d) as (
            select r.table_name::regclass::oid, 0 from audit.register r
            union
            select f.conrelid, depth.d + 1 from depth join pg_constraint f on f.confrelid = depth.of and f.contype = 'f'
             where f.conrelid <> f.confrelid and depth.d < 20)
        select of::regclass as name, max(d) as d from depth
         where of::regclass::text !~ '^(audit\.|estate\.(home|property|tenancy)|programme\.programme$|access\.(session|attempt|demonstration|one_time|known))'
         group by of order by 2, 1
    loop
        own := (select a.attname from pg_attribute a where a.attrelid = t.name and a.attname = 'id' and a.attidentity <> '');
        via := '{}';
        execute format('alter table %s disable trigger user', t.name);
        -- Along each key that is part of what must be unique, and else for its own sake.
        for k in
            select coalesce(up.confrelid, f.confrelid)::regclass as parent, a.attname as col
              from pg_constraint f
              join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
              join pg_attribute b on b.attrelid = f.confrelid and b.attnum = f.confkey[1]
              -- A key that refers to what is itself a key leads to where that one leads.
              left join pg_constraint up on b.attname <> 'id' and up.contype = 'f' and up.conrelid = f.confrelid
                   and up.conkey = array[f.confkey[1]]
             where f.conrelid = t.name and f.contype = 'f' and f.confrelid <> f.conrelid
               and (b.attname = 'id' or up.confrelid is not null)
               and (f.confrelid <> 'access.person'::regclass or t.name::text like 'access.%')
               and (cardinality(f.conkey) > 1 or exists (select 1 from pg_index i where i.indrelid = t.name
                        and (i.indisunique or i.indisexclusion) and f.conkey[1] = any (i.indkey)
                        and not i.indkey::smallint[] && (select array_agg(attnum) from pg_attribute
                                where attrelid = t.name and attname = 'id')))
               and exists (select 1 from grown g where g.of = coalesce(up.confrelid, f.confrelid)::regclass)
             union all
            select null, null
             order by 1 nulls last
        loop
            continue when k.parent is null and via <> '{}';
            edits := '';
            for c in
                select distinct on (i.indexrelid) a.attname, a.atttypid::regtype::text as type, up.parent
                  from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                  left join lateral (select f.confrelid::regclass as parent
                          from pg_constraint f join grown g on g.of = f.confrelid::regclass
                         where f.conrelid = t.name and f.contype = 'f' and f.conkey = array[a.attnum] limit 1) up on true
                 where i.indrelid = t.name and (i.indisunique or i.indisexclusion) and i.indpred is null and a.attname <> 'id'
                   and not i.indkey::smallint[] @> array[(select attnum from pg_attribute
                            where attrelid = i.indrelid and attname = 'id')]
                   and (k.col is null or not (select attnum from pg_attribute
                            where attrelid = t.name and attname = k.col) = any (i.indkey))
                 order by i.indexrelid, up.parent is null, a.atttypid = 'text'::regtype desc,
                       a.atttypid = 'integer'::regtype desc, a.atttypid = 'date'::regtype desc
            loop
                edits := edits || format(', %L, ', c.attname) || case
                    when c.parent is not null then format(
                        'case when s.%2$I is not null then
                            coalesce((select min(g.clone) from grown g where g.of = %1$L::regclass and g.n = s.n), s.%2$I) end',
                        c.parent, c.attname)
                    when c.type = 'text' then format($f$case when s.%1$I ~ '[0-9]+$'
                        then regexp_replace(s.%1$I, '[0-9]+$', lpad((s.n + 1000)::text,
                             greatest(length(substring(s.%1$I from '[0-9]+$')), 4), '0'))
                        else s.%1$I || '-' || s.n end$f$, c.attname)
                    when c.type = 'date' then format('s.%I - s.n::integer', c.attname)
                    when c.type = 'integer' then format('s.%I + s.n', c.attname)
                    else format('s.%I', c.attname) end;
            end loop;
            -- A row that points to another of its own table would point to the same as before.
            for c in
                select a.attname from pg_constraint f join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
                 where f.conrelid = t.name and f.confrelid = t.name and f.contype = 'f' and not a.attnotnull
            loop
                edits := edits || format(', %L, null', c.attname);
            end loop;
            if k.parent is not null then
                edits := edits || format(', %L, s.grown_key', k.col);
            end if;
            here := 'true';
            if exists (select 1 from pg_attribute where attrelid = t.name and attname = 'home_id') and k.parent is null then
                execute format('select count(*) > 0 from %s t where %s', t.name, pegasus) into known;
                if known then here := pegasus; end if;
            end if;
            before := '';
            for c in select unnest(via) as col loop
                before := before || format(' and t.%I is null', c.col);
            end loop;
            begin
                execute format($f$
                    with s as materialized (
                        select t.*, row_number() over () as n, %1$s as grown_id, %2$s as grown_key from %3$s t %4$s
                         where true %5$s limit 20000),
                    put as (insert into %3$s overriding system value
                        select (jsonb_populate_record(null::%3$s, to_jsonb(s) || jsonb_build_object('crowd', 1 %6$s %7$s))).*
                          from s %11$s returning %8$s as id)
                    insert into grown select %9$L::regclass, %10$s, s.grown_id, s.n from s join put on put.id = s.grown_id$f$,
                    case when own is null then 'null::bigint' else format('nextval(pg_get_serial_sequence(%L, ''id''))', t.name) end,
                    case when k.parent is null then 'null::bigint' else 'g.clone' end,
                    t.name,
                    case when k.parent is null then format(
                        'join generate_series(1, (select %s / greatest(count(*), 1) from %s t where %s)) again on true',
                        most, t.name, here)
                    else format('join grown g on g.of = %L::regclass and g.source = t.%I', k.parent, k.col) end,
                    before || ' and ' || here,
                    case when own is null then '' else ', ''id'', s.grown_id' end,
                    edits,
                    case when own is null then 'null::bigint' else 'id' end,
                    t.name,
                    case when own is null then 'null::bigint' else 's.id' end,
                    case when exists (select 1 from pg_constraint where conrelid = t.name and condeferrable) then ''
                        else 'on conflict do nothing' end);
            exception when check_violation or foreign_key_violation or unique_violation or not_null_violation then
                raise notice '% stays as it is: %', t.name, sqlerrm;
            end;
            via := via || coalesce(k.col::text, 'itself');
        end loop;
        execute format('alter table %s enable trigger user', t.name);
    end loop;
end $crowd$;

-- What no row could be grown from, as a rule forbids a second one of it: a thousand by hand, all in Pegasus.
do $crowd$
declare
    pegasus constant bigint := (select id from estate.home where slug = 'pegasus');
    dana    constant bigint := (select id from access.person where sign_in_name = 'manager.pegasus');
    head    constant bigint := (select id from access.person where sign_in_name = 'head.of.service');
    t       regclass;
begin
    foreach t in array array['duties.relief', 'occupancy.bed_kept', 'regulation.application', 'inspections.inspection',
                             'missing.episode', 'statements.version', 'workforce.achievement']::regclass[] loop
        execute format('alter table %s disable trigger user', t);
    end loop;
    insert into drafts.draft (person_id, form, record, revision, fields, device, written_at)
    select dana, 'daily.entry', 'crowd-' || n, 1, '{}', 'crowd', timestamptz '2021-11-23 08:00Z' from generate_series(1, 1000) n;
    insert into duties.relief (rule, record, record_id, home_id, kind, until_on, provision, reason, asked_by, asked_at,
                               decision, decided_by, decided_at)
    select 'CHR32_LEVEL3', 'workforce.appointment', -n, pegasus, 'DEFERRAL', date '2023-01-31', 'CHR 32(6)', 'Crowd', dana,
           timestamptz '2021-11-01 12:00Z', case when n % 2 = 0 then 'APPROVED' end, case when n % 2 = 0 then head end,
           case when n % 2 = 0 then timestamptz '2021-11-02 12:00Z' end
      from generate_series(1, 1000) n;
    insert into occupancy.bed_kept (home_id, bed_id, reason, words, from_date)
    select b.home_id, b.id, 'OUT_OF_USE', 'Crowd', date '2021-11-01' from estate.bed b
     where b.home_id = pegasus and not exists (select 1 from occupancy.bed_kept k where k.bed_id = b.id) limit 1000;
    insert into regulation.application (home_id, kind, applicant, stage, since)
    select pegasus, 'RESPONSIBLE_INDIVIDUAL', 'Crowd ' || n, 'WITHDRAWN', date '2020-01-01' from generate_series(1, 1000) n;
    insert into inspections.inspection (home_id, inspected_on, type, overall, helped_protected, leaders)
    select pegasus, date '2018-01-01' - n, 'FULL', 'GOOD', 'GOOD', 'GOOD' from generate_series(1, 1000) n;
    insert into missing.episode (home_id, child_id, kind, status, last_seen_at, noticed_at, words, at, by_id, by_name, by_post)
    select e.home_id, e.child_id, e.kind, 'CLOSED', e.last_seen_at, e.noticed_at, e.words, e.at, e.by_id, e.by_name, e.by_post
      from (select * from missing.episode where home_id = pegasus order by id limit 1) e cross join generate_series(1, 1000) n;
    insert into statements.version (home_id, document, number, status, changed, effective_on, started_by, started_at, approved_by,
                                    approved_at, content_hash)
    select pegasus, 'GUIDE', 1000 + n, 'PUBLISHED', 'Crowd', date '2019-01-01' - n, dana, timestamptz '2018-01-01 12:00Z', head,
           timestamptz '2018-01-02 12:00Z', repeat('a', 64) from generate_series(1, 1000) n;
    insert into workforce.achievement (staff_member_id, kind, achieved_on, recorded_by, recorded_at)
    select s.id, 'APPRAISAL', date '2015-01-01' - n, dana, timestamptz '2021-11-01 12:00Z'
      from workforce.staff_member s cross join generate_series(1, 400) n where s.person_id = dana;
    foreach t in array array['duties.relief', 'occupancy.bed_kept', 'regulation.application', 'inspections.inspection',
                             'missing.episode', 'statements.version', 'workforce.achievement']::regclass[] loop
        execute format('alter table %s enable trigger user', t);
    end loop;
end $crowd$;
