-- who did, saw or was refused what; every version of every row; and a hash chain over both that shows tampering (ADR 0004)
create schema audit;
grant usage on schema audit to ${app_role};

create table audit.event (
    id          bigint generated always as identity primary key,
    tx          xid8        not null default pg_current_xact_id(),
    written_at  timestamptz not null default clock_timestamp(),
    at          timestamptz not null,
    person_id   bigint,
    person_name text,
    role        text,
    address     text,
    use_case    text        not null,
    outcome     text        not null check (outcome in ('DONE', 'READ', 'REFUSED', 'FAILED')),
    home_id     bigint,
    child_id    bigint,
    subject     text,
    purpose     text,
    reason      text
);
create index event_by_time on audit.event (at desc, id desc);
create index event_by_subject on audit.event (subject);
create index event_by_child on audit.event (child_id) where child_id is not null;
create index event_by_tx on audit.event (tx);

create table audit.row_change (
    id         bigint generated always as identity primary key,
    tx         xid8        not null default pg_current_xact_id(),
    written_at timestamptz not null default clock_timestamp(),
    person_id  bigint,
    use_case   text,
    table_name text        not null,
    row_id     text        not null,
    action     text        not null check (action in ('INSERT', 'UPDATE', 'DELETE')),
    row_image  jsonb       not null
);
create index row_change_by_row on audit.row_change (table_name, row_id, id);
create index row_change_by_tx on audit.row_change (tx);

-- A command that arrives twice takes effect once.
create table audit.submission (
    id        uuid primary key,
    person_id bigint,
    use_case  text        not null,
    at        timestamptz not null default clock_timestamp()
);
create table audit.submission_result (
    id     uuid primary key references audit.submission,
    result bigint
);

-- The place of every table in the audit, in retention and in what a person may ask to see. A test finds what is missing.
create table audit.register (
    table_name     text primary key,
    history        boolean not null,
    retention      text    not null,
    subject_access text    not null
);

create table audit.seal (
    seq       bigint primary key,
    source    text        not null check (source in ('event', 'row_change')),
    source_id bigint      not null,
    tx        xid8        not null,
    row_hash  bytea       not null,
    chain     bytea       not null,
    sealed_at timestamptz not null default clock_timestamp(),
    unique (source, source_id)
);

create function audit.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is only ever added to' using errcode = 'insufficient_privilege';
end $$;

create trigger append_only before update or delete on audit.event for each row execute function audit.refuse();
create trigger append_only before update or delete on audit.row_change for each row execute function audit.refuse();
create trigger append_only before update or delete on audit.seal for each row execute function audit.refuse();
create trigger append_only before update or delete on audit.submission for each row execute function audit.refuse();
create trigger append_only before update or delete on audit.submission_result for each row execute function audit.refuse();
create trigger no_truncate before truncate on audit.event execute function audit.refuse();
create trigger no_truncate before truncate on audit.row_change execute function audit.refuse();
create trigger no_truncate before truncate on audit.seal execute function audit.refuse();

-- Keeps the image of a row. It runs with the owner's rights: the application itself may not write here.
create function audit.keep_row() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
    image jsonb;
begin
    if tg_op = 'DELETE' then image := to_jsonb(old); else image := to_jsonb(new); end if;
    insert into audit.row_change (person_id, use_case, table_name, row_id, action, row_image)
    values (nullif(current_setting('homes.person', true), '')::bigint, nullif(current_setting('homes.use_case', true), ''),
            tg_table_schema || '.' || tg_table_name, image ->> tg_argv[0], tg_op, image);
    return null;
end $$;

-- Gives a table its place in the register and, where its history counts, its history.
create function audit.enrol(name text, retention text, subject_access text, history boolean default true,
                            key_column text default 'id') returns void language plpgsql as $$
begin
    insert into audit.register (table_name, history, retention, subject_access)
    values (name, history, retention, subject_access);
    if history then
        execute format('create trigger keep_row after insert or update or delete on %s
                        for each row execute function audit.keep_row(%L)', name, key_column);
    end if;
end $$;

-- What is hashed: the columns by name, so that a column added later does not break what was sealed before.
create function audit.row_hash(e audit.event) returns bytea language sql stable set timezone = 'UTC' as $$
    select sha256(convert_to(jsonb_build_array('event', e.id, e.tx::text, e.written_at, e.at, e.person_id, e.person_name,
        e.role, e.address, e.use_case, e.outcome, e.home_id, e.child_id, e.subject, e.purpose, e.reason)::text, 'UTF8'))
$$;
create function audit.row_hash(r audit.row_change) returns bytea language sql stable set timezone = 'UTC' as $$
    select sha256(convert_to(jsonb_build_array('row_change', r.id, r.tx::text, r.written_at, r.person_id, r.use_case,
        r.table_name, r.row_id, r.action, r.row_image)::text, 'UTF8'))
$$;

-- Seals what is finished. Writers never wait for it: they only insert. A row is sealed once every transaction that could
-- still add one before it has ended, so the order of the chain is the order of (transaction, id) and never has to change.
create function audit.seal_finished(most integer) returns integer language plpgsql security definer
    set search_path = pg_catalog set timezone = 'UTC' as $$
declare
    r       record;
    n       integer := 0;
    last_no bigint;
    link    bytea;
    upto    xid8 := pg_snapshot_xmin(pg_current_snapshot());
    from_tx xid8;
begin
    if not pg_try_advisory_xact_lock(440044) then return 0; end if;
    select s.seq, s.chain, s.tx into last_no, link, from_tx from audit.seal s order by s.seq desc limit 1;
    if not found then last_no := 0; link := sha256('homes'::bytea); from_tx := '0'::xid8; end if;
    for r in
        select * from (
            select 'event' as source, e.id, e.tx, audit.row_hash(e) as h from audit.event e
             where e.tx >= from_tx and e.tx < upto
               and not exists (select 1 from audit.seal s where s.source = 'event' and s.source_id = e.id)
            union all
            select 'row_change', c.id, c.tx, audit.row_hash(c) from audit.row_change c
             where c.tx >= from_tx and c.tx < upto
               and not exists (select 1 from audit.seal s where s.source = 'row_change' and s.source_id = c.id)
        ) finished order by tx, source, id limit most
    loop
        n := n + 1;
        last_no := last_no + 1;
        link := sha256(link || r.h);
        insert into audit.seal (seq, source, source_id, tx, row_hash, chain)
        values (last_no, r.source, r.id, r.tx, r.h, link);
    end loop;
    return n;
end $$;

-- Walks the chain from its first link. Gives no row when all is well, else the first thing that is wrong.
create function audit.verify() returns table (seq bigint, source text, source_id bigint, finding text)
    language plpgsql security definer set search_path = pg_catalog set timezone = 'UTC' as $$
declare
    s        record;
    expected bigint := 0;
    link     bytea := sha256('homes'::bytea);
    newest   xid8 := '0'::xid8;
begin
    for s in
        select l.seq, l.source, l.source_id, l.tx, l.row_hash, l.chain,
               case l.source when 'event' then (select audit.row_hash(e) from audit.event e where e.id = l.source_id)
                             else (select audit.row_hash(c) from audit.row_change c where c.id = l.source_id) end as now_hash
          from audit.seal l order by l.seq
    loop
        expected := expected + 1;
        if s.seq <> expected then
            return query select expected, null::text, null::bigint, 'this link of the chain is missing'; return;
        end if;
        link := sha256(link || s.row_hash);
        if s.now_hash is null then
            return query select s.seq, s.source, s.source_id, 'the row is missing'; return;
        elsif s.now_hash <> s.row_hash then
            return query select s.seq, s.source, s.source_id, 'the row was altered'; return;
        elsif link <> s.chain then
            return query select s.seq, s.source, s.source_id, 'the chain is broken here: links were altered or reordered'; return;
        end if;
        newest := s.tx;
    end loop;
    return query
        select null::bigint, o.source, o.id, 'the row was added behind the seal'
          from (select 'event' as source, e.id, e.tx from audit.event e where e.tx < newest
                   and not exists (select 1 from audit.seal l where l.source = 'event' and l.source_id = e.id)
                union all
                select 'row_change', c.id, c.tx from audit.row_change c where c.tx < newest
                   and not exists (select 1 from audit.seal l where l.source = 'row_change' and l.source_id = c.id)
               ) o order by o.tx, o.source, o.id limit 1;
end $$;

revoke all on function audit.seal_finished(integer), audit.verify(), audit.keep_row(),
    audit.enrol(text, text, text, boolean, text) from public;
grant execute on function audit.seal_finished(integer), audit.verify() to ${app_role};
grant select on all tables in schema audit to ${app_role};
grant insert on audit.event, audit.submission, audit.submission_result to ${app_role};

select audit.enrol('audit.event', 'as long as the longest record it speaks of', 'told to the person it is about', false);
select audit.enrol('audit.row_change', 'as long as the row it is an image of', 'told to the person it is about', false);
select audit.enrol('audit.seal', 'as long as the trail', 'holds no person', false);
select audit.enrol('audit.submission', 'one year', 'holds no content', false);
select audit.enrol('audit.submission_result', 'one year', 'holds no content', false);
select audit.enrol('audit.register', 'as long as the system', 'holds no person', false);
