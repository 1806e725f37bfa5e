-- measures of control, discipline and restraint (regulation 35): the record, the talks about it, and their clocks
create schema measures;
grant usage on schema measures to ${app_role};

-- The head of a record. Home, child, author and the moment of signing never change; the rest follows its versions and talks.
create table measures.measure (
    id          bigint generated always as identity primary key,
    home_id     bigint      not null references estate.home,
    child_id    bigint      not null references occupancy.child,
    author_id   bigint      not null references access.person,
    author_name text        not null,
    author_post text        not null,
    signed_at   timestamptz not null,
    version     integer     not null default 0,
    kind        text,
    used_at     timestamptz,
    exempt      boolean     not null default false,
    talked_at   timestamptz,
    child_at    timestamptz
);
create index measure_by_use on measures.measure (home_id, used_at desc, id desc);
create index measure_by_child on measures.measure (child_id, used_at);
create index measure_waiting on measures.measure (home_id) where not exempt and (talked_at is null or child_at is null);

-- Everything regulation 35(3)(a) wants to know: version 1 as signed, and every correction after it with its reason.
create table measures.revision (
    id          bigint generated always as identity primary key,
    measure_id  bigint      not null references measures.measure,
    number      integer     not null check (number > 0),
    used_at     timestamptz not null,
    place       text        not null check (length(trim(place)) > 0),
    kind        text        not null check (kind in ('RESTRAINT', 'CONTROL', 'DISCIPLINE')),
    technique   text,
    behaviour   text        not null check (length(trim(behaviour)) > 0),
    description text        not null check (length(trim(description)) > 0),
    lasted      text        not null check (length(trim(lasted)) > 0),
    steps       text        not null check (length(trim(steps)) > 0),
    effect      text        not null check (length(trim(effect)) > 0),
    injuries    text        not null check (length(trim(injuries)) > 0),
    treatment   text,
    others      text,
    plan        text,
    reason      text,
    written_at  timestamptz not null,
    by_id       bigint      not null references access.person,
    by_name     text        not null,
    by_post     text        not null,
    unique (measure_id, number),
    check (used_at <= written_at),
    constraint restraint_names_technique check (kind <> 'RESTRAINT' or length(trim(technique)) > 0),
    constraint only_restraint_is_planned check (plan is null or kind = 'RESTRAINT'),
    constraint correction_needs_reason check ((number = 1) = (reason is null))
);

-- Who used the measure and who else was there, of those who work in the home.
create table measures.revision_person (
    id         bigint generated always as identity primary key,
    measure_id bigint  not null,
    number     integer not null,
    staff_id   bigint  not null references workforce.staff_member,
    part       text    not null check (part in ('USER', 'PRESENT')),
    unique (measure_id, number, staff_id),
    foreign key (measure_id, number) references measures.revision (measure_id, number)
);
create index revision_person_by_staff on measures.revision_person (staff_id, measure_id);

-- Regulation 35(3)(b): an authorised person has spoken to the user and signs the version as accurate.
create table measures.talk (
    id         bigint generated always as identity primary key,
    measure_id bigint      not null,
    number     integer     not null,
    spoke_at   timestamptz not null,
    words      text,
    at         timestamptz not null,
    by_id      bigint      not null references access.person,
    by_name    text        not null,
    by_post    text        not null,
    unique (measure_id, number),
    foreign key (measure_id, number) references measures.revision (measure_id, number),
    check (spoke_at <= at)
);

-- To whom. Somebody whom a later correction names as a user has not been spoken to yet.
create table measures.talk_person (
    id       bigint generated always as identity primary key,
    talk_id  bigint not null references measures.talk,
    staff_id bigint not null references workforce.staff_member,
    unique (talk_id, staff_id)
);

-- Regulation 35(3)(c): an authorised person has spoken to the child, and what the child said.
create table measures.child_talk (
    id         bigint generated always as identity primary key,
    measure_id bigint      not null references measures.measure,
    spoke_at   timestamptz not null,
    words      text        not null check (length(trim(words)) > 0),
    at         timestamptz not null,
    by_id      bigint      not null references access.person,
    by_name    text        not null,
    by_post    text        not null,
    check (spoke_at <= at)
);
create index child_talk_by_measure on measures.child_talk (measure_id, at);

-- These run with the owner's rights: the application itself may change no head.
create function measures.follow_revision() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
    head measures.measure;
begin
    select * into head from measures.measure m where m.id = new.measure_id for update;
    if new.number <> head.version + 1 then
        raise exception 'version % does not follow version %', new.number, head.version using errcode = 'check_violation';
    end if;
    if new.number = 1 and (new.by_id <> head.author_id or new.written_at <> head.signed_at) then
        raise exception 'a record is signed by its author when it is made' using errcode = 'check_violation';
    end if;
    update measures.measure set version = new.number, kind = new.kind, used_at = new.used_at, exempt = new.plan is not null
     where id = new.measure_id;
    return null;
end $$;
create trigger follow_revision after insert on measures.revision for each row execute function measures.follow_revision();

-- A correction may name a user to whom nobody has spoken, or one who spoke to the child: then that talk is still to come.
create function measures.follow_person() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    if new.part = 'USER' then
        update measures.measure m set talked_at = null where m.id = new.measure_id and not exists (
            select 1 from measures.talk t join measures.talk_person p on p.talk_id = t.id
             where t.measure_id = new.measure_id and p.staff_id = new.staff_id);
        update measures.measure m set child_at = null where m.id = new.measure_id and exists (
            select 1 from measures.child_talk k join workforce.staff_member s on s.person_id = k.by_id
             where k.measure_id = new.measure_id and s.id = new.staff_id);
    end if;
    return null;
end $$;
create trigger follow_person after insert on measures.revision_person for each row execute function measures.follow_person();

-- Whoever used a measure, by any version of its record, neither signs the talk with the user nor the talk with the child.
create function measures.refuse_user() returns trigger language plpgsql as $$
begin
    if exists (select 1 from measures.revision_person p join workforce.staff_member s on s.id = p.staff_id
                where p.measure_id = new.measure_id and p.part = 'USER' and s.person_id = new.by_id) then
        raise exception 'nobody signs the talk about a measure that they used' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger refuse_user before insert on measures.talk for each row execute function measures.refuse_user();
create trigger refuse_user before insert on measures.child_talk for each row execute function measures.refuse_user();

create function measures.follow_talk() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    update measures.measure set talked_at = coalesce(talked_at, new.at) where id = new.measure_id;
    return null;
end $$;
create trigger follow_talk after insert on measures.talk for each row execute function measures.follow_talk();

create function measures.follow_child_talk() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    update measures.measure set child_at = coalesce(child_at, new.at) where id = new.measure_id;
    return null;
end $$;
create trigger follow_child_talk after insert on measures.child_talk
    for each row execute function measures.follow_child_talk();

-- What is signed stays. This holds for the owner of the tables as well.
create function measures.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'what is signed is never changed, only corrected by a later version'
        using errcode = 'insufficient_privilege';
end $$;
create function measures.keep_signed() returns trigger language plpgsql as $$
begin
    if (old.id, old.home_id, old.child_id, old.author_id, old.author_name, old.author_post, old.signed_at)
        is distinct from
       (new.id, new.home_id, new.child_id, new.author_id, new.author_name, new.author_post, new.signed_at) then
        raise exception 'who signed a record, when and about which child never changes'
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger keep_signed before update on measures.measure for each row execute function measures.keep_signed();
create trigger signed before delete on measures.measure for each row execute function measures.refuse();
create trigger signed before update or delete on measures.revision for each row execute function measures.refuse();
create trigger signed before update or delete on measures.revision_person for each row execute function measures.refuse();
create trigger signed before update or delete on measures.talk for each row execute function measures.refuse();
create trigger signed before update or delete on measures.talk_person for each row execute function measures.refuse();
create trigger signed before update or delete on measures.child_talk for each row execute function measures.refuse();

-- The three clocks of regulation 35(3), all from the use of the measure. A restraint planned in an EHC plan has none: 35(4).
create view measures.clock as
select c.rule, m.home_id, m.child_id, cast(null as bigint) as staff_id, 'measures.measure' as record, m.id as record_id,
       case m.kind when 'RESTRAINT' then 'restraint' when 'CONTROL' then 'measure of control' else 'consequence' end as what,
       m.used_at as starts_at, cast(null as date) as starts_on, cast(null as date) as fixed_on,
       case c.rule when 'CHR35_RECORD' then m.signed_at when 'CHR35_USER' then m.talked_at else m.child_at end as done_at
  from measures.measure m cross join (values ('CHR35_RECORD'), ('CHR35_USER'), ('CHR35_CHILD')) as c (rule)
 where m.version > 0 and not m.exempt;

revoke all on function measures.follow_revision(), measures.follow_person(), measures.follow_talk(),
    measures.follow_child_talk() from public;
grant select on all tables in schema measures to ${app_role};
grant insert (home_id, child_id, author_id, author_name, author_post, signed_at) on measures.measure to ${app_role};
grant insert on measures.revision, measures.revision_person, measures.talk, measures.talk_person, measures.child_talk
    to ${app_role};

select audit.enrol('measures.measure', '75 years from birth; 15 years from death under 18 (CHR 36(2))',
    'told to the child; names of others are taken out');
select audit.enrol('measures.revision', 'as the measure', 'told to the child; names of others are taken out');
select audit.enrol('measures.revision_person', 'as the measure', 'told to the child; shown to the person');
select audit.enrol('measures.talk', 'as the measure', 'told to the child; shown to the person spoken to');
select audit.enrol('measures.talk_person', 'as the measure', 'told to the child; shown to the person');
select audit.enrol('measures.child_talk', 'as the measure', 'told to the child');
