-- every fire drill and every test of the home's alarm and equipment, what was deficient and how it was put right
create schema safety;
grant usage on schema safety to ${app_role};

-- How often a home makes a kind of check. No text says how often: the home does. A change is one more row, and a row without
-- an interval says that the home no longer has what was checked.
create table safety.routine (
    id      bigint  generated always as identity primary key,
    home_id bigint  not null references estate.home,
    kind    text    not null check (kind in ('FIRE_DRILL', 'ALARM_TEST', 'FIRE_EQUIPMENT', 'ELECTRICAL', 'GAS', 'VEHICLE')),
    every   integer check (every between 1 and 100),
    unit    text    check (unit in ('DAYS', 'WEEKS', 'MONTHS')),
    reason  text    check (length(reason) <= 500),
    set_by  bigint  not null references access.person,
    set_at  timestamptz not null,
    constraint every_so_many_of_a_unit check ((every is null) = (unit is null)),
    constraint not_kept_for_a_reason check (every is not null or length(trim(reason)) > 0)
);
create index routine_by_home on safety.routine (home_id, kind, id);

-- A drill or a test that was made. Rows are only added: a wrong one is struck out by a row of its own.
create table safety.entry (
    id          bigint      generated always as identity primary key,
    home_id     bigint      not null references estate.home,
    kind        text        not null check (kind in ('FIRE_DRILL', 'ALARM_TEST', 'FIRE_EQUIPMENT', 'ELECTRICAL', 'GAS', 'VEHICLE')),
    done_at     timestamptz not null,
    done_by     text        not null check (length(trim(done_by)) > 0 and length(done_by) <= 200),
    outcome     text        not null check (outcome in ('IN_ORDER', 'FAULT_FOUND')),
    found       text        check (length(found) <= 2000),
    by_night    boolean,
    staff       integer     check (staff between 1 and 100),
    seconds     integer     check (seconds between 1 and 7200),
    recorded_by bigint      not null references access.person,
    recorded_at timestamptz not null,
    constraint fault_in_words check (outcome = 'IN_ORDER' or length(trim(found)) > 0),
    constraint drill_with_its_facts check (case when kind = 'FIRE_DRILL' then num_nulls(by_night, staff, seconds) = 0
                                                else num_nonnulls(by_night, staff, seconds) = 0 end)
);
create index entry_by_home on safety.entry (home_id, kind, done_at, id);

create table safety.present (
    id       bigint generated always as identity primary key,
    entry_id bigint not null references safety.entry,
    child_id bigint not null references occupancy.child,
    unique (entry_id, child_id)
);

create table safety.remedy (
    id          bigint      generated always as identity primary key,
    entry_id    bigint      not null unique references safety.entry,
    right_on    date        not null,
    right_by    text        not null check (length(trim(right_by)) > 0 and length(right_by) <= 200),
    words       text        not null check (length(trim(words)) > 0 and length(words) <= 2000),
    recorded_by bigint      not null references access.person,
    recorded_at timestamptz not null
);

create table safety.struck (
    id        bigint      generated always as identity primary key,
    entry_id  bigint      not null unique references safety.entry,
    reason    text        not null check (length(trim(reason)) > 0 and length(reason) <= 1000),
    struck_by bigint      not null references access.person,
    struck_at timestamptz not null
);

create function safety.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a check, what was put right and what was struck out never change' using errcode = 'check_violation';
end $$;
create trigger never before update or delete on safety.routine for each row execute function safety.refuse_change();
create trigger never before update or delete on safety.entry for each row execute function safety.refuse_change();
create trigger never before update or delete on safety.present for each row execute function safety.refuse_change();
create trigger never before update or delete on safety.remedy for each row execute function safety.refuse_change();
create trigger never before update or delete on safety.struck for each row execute function safety.refuse_change();

-- Children take part in drills only, and only a fault that stands is put right.
create function safety.refuse_misplaced() returns trigger language plpgsql as $$
declare
    e safety.entry;
begin
    select * into strict e from safety.entry where id = new.entry_id;
    if tg_table_name = 'present' and e.kind <> 'FIRE_DRILL' then
        raise exception 'children take part in drills only' using errcode = 'check_violation', constraint = 'in_drills_only';
    end if;
    if tg_table_name = 'remedy' and (e.outcome <> 'FAULT_FOUND'
            or exists (select 1 from safety.struck s where s.entry_id = e.id)) then
        raise exception 'only a fault that stands is put right' using errcode = 'check_violation', constraint = 'faults_only';
    end if;
    return new;
end $$;
create trigger in_drills_only before insert on safety.present for each row execute function safety.refuse_misplaced();
create trigger faults_only before insert on safety.remedy for each row execute function safety.refuse_misplaced();

-- From check to check: what stands of the log, each followed by the next of its kind. Before the first stands the day on which
-- the home was registered or, later, first said how often it checks. The interval is the one that stood when the next check
-- was recorded; while none was, the newest. Whoever no longer has a thing, or is no longer registered, owes no check of it.
create view safety.span (home_id, kind, record, record_id, starts_on, due_on, done_at) as
with counted as not materialized (
    select e.id, e.home_id, e.kind, e.done_at, d.on_day, e.recorded_at, g.id as registration_id, g.cancelled_on,
           lead(e.done_at) over w as next_at, lead(e.recorded_at) over w as next_recorded_at, row_number() over w as n
      from safety.entry e
     cross join lateral (select (e.done_at at time zone 'Europe/London')::date as on_day) d
      join regulation.registration g on g.home_id = e.home_id and d.on_day >= g.registered_on
           and (g.cancelled_on is null or d.on_day <= g.cancelled_on)
     where not exists (select 1 from safety.struck s where s.entry_id = e.id)
    window w as (partition by e.home_id, g.id, e.kind order by e.done_at, e.id)
), begun as (
    select r.id, r.home_id, r.kind, r.on_day, g.id as registration_id, g.cancelled_on, greatest(r.on_day, g.registered_on) as starts_on
      from (select min(x.id) as id, x.home_id, x.kind, (min(x.set_at) at time zone 'Europe/London')::date as on_day
              from safety.routine x group by x.home_id, x.kind) r
      join regulation.registration g on g.home_id = r.home_id and (g.cancelled_on is null or g.cancelled_on > r.on_day)
), link as (
    select b.home_id, b.kind, 'safety.routine'::text as record, b.id as record_id, b.starts_on, c.done_at as next_at,
           c.recorded_at as next_recorded_at, b.cancelled_on
      from begun b
      left join counted c on c.home_id = b.home_id and c.registration_id = b.registration_id and c.kind = b.kind and c.n = 1
     where c.on_day is null or c.on_day >= b.starts_on
    union all
    select c.home_id, c.kind, 'safety.entry', c.id, c.on_day, c.next_at, c.next_recorded_at, c.cancelled_on from counted c
)
select l.home_id, l.kind, l.record, l.record_id, l.starts_on,
       (l.starts_on + case i.unit when 'DAYS' then make_interval(days => i.every)
                                  when 'WEEKS' then make_interval(weeks => i.every)
                                  else make_interval(months => i.every) end)::date,
       least(l.next_at, case when o.every is null then o.set_at end, l.cancelled_on::timestamp at time zone 'Europe/London')
  from link l
  join lateral (select r.every, r.unit from safety.routine r
                 where r.home_id = l.home_id and r.kind = l.kind and r.every is not null
                   and (l.next_recorded_at is null or r.set_at <= l.next_recorded_at)
                 order by r.id desc limit 1) i on true
  join lateral (select r.every, r.set_at from safety.routine r
                 where r.home_id = l.home_id and r.kind = l.kind
                   and (l.next_recorded_at is null or r.set_at <= l.next_recorded_at)
                 order by r.id desc limit 1) o on true;

create view safety.clock (rule, home_id, child_id, staff_id, record, record_id, what, starts_at, starts_on, fixed_on, done_at) as
select 'SCH4_FIRE_DRILL', s.home_id, null::bigint, null::bigint, s.record, s.record_id, null::text,
       null::timestamptz, s.starts_on, s.due_on, s.done_at
  from safety.span s where s.kind = 'FIRE_DRILL'
union all
select 'SCH4_ALARM_TEST', s.home_id, null, null, s.record, s.record_id, null, null, s.starts_on, s.due_on, s.done_at
  from safety.span s where s.kind = 'ALARM_TEST'
union all
select 'LOCAL_EQUIPMENT', s.home_id, null, null, s.record, s.record_id,
       case s.kind when 'FIRE_EQUIPMENT' then 'fire equipment' when 'ELECTRICAL' then 'electrical items' else 'gas' end,
       null, s.starts_on, s.due_on, s.done_at
  from safety.span s where s.kind in ('FIRE_EQUIPMENT', 'ELECTRICAL', 'GAS')
union all
select 'LOCAL_VEHICLE', s.home_id, null, null, s.record, s.record_id, null, null, s.starts_on, s.due_on, s.done_at
  from safety.span s where s.kind = 'VEHICLE';
select duties.draw_clocks();

insert into duties.rule_change (rule, changed_at, reason, became)
select k.rule, now(), 'The record that starts this clock is kept here now.',
       jsonb_build_object('started_by', 'safety.routine', 'ended_by', k.ended_by)
  from (values ('SCH4_FIRE_DRILL', 'Recording the drill'), ('SCH4_ALARM_TEST', 'Recording the test'),
               ('LOCAL_EQUIPMENT', 'Recording the check'), ('LOCAL_VEHICLE', 'Recording the check')) k (rule, ended_by);

grant select, insert on safety.routine, safety.entry, safety.present, safety.remedy, safety.struck to ${app_role};
grant select on safety.span, safety.clock to ${app_role};
grant usage on all sequences in schema safety to ${app_role};

select audit.enrol('safety.routine', 'as long as the home''s records', 'names who set it');
select audit.enrol('safety.entry', '15 years from the last entry (Schedule 4)', 'names who checked and who recorded it');
select audit.enrol('safety.present', '15 years from the last entry (Schedule 4)', 'shown to the child');
select audit.enrol('safety.remedy', '15 years from the last entry (Schedule 4)', 'names who put it right');
select audit.enrol('safety.struck', '15 years from the last entry (Schedule 4)', 'names who struck it out');
