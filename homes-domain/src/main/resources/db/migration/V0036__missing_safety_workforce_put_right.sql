-- what was recorded by mistake can be put right where children were missing, in the log of drills and tests, and in staff records

-- An episode that never was is withdrawn with its reason: it stays readable and counts nowhere.
alter table missing.episode drop constraint episode_status_check;
alter table missing.episode add constraint episode_status_check
    check (status in ('MISSING', 'RETURNED', 'CLOSED', 'WITHDRAWN'));

create table missing.withdrawal (
    id         bigint generated always as identity primary key,
    episode_id bigint      not null unique references missing.episode,
    reason     text        not null check (length(trim(reason)) > 0 and length(reason) <= 500),
    at         timestamptz not null,
    by_id      bigint      not null references access.person,
    by_name    text        not null,
    by_post    text        not null
);

create or replace function missing.keep_written() returns trigger language plpgsql as $$
begin
    if to_jsonb(old) - 'status' is distinct from to_jsonb(new) - 'status' then
        raise exception 'what is written is never changed, only corrected by a later note'
            using errcode = 'insufficient_privilege';
    end if;
    if (old.status, new.status) not in (('MISSING', 'RETURNED'), ('RETURNED', 'CLOSED'), ('MISSING', 'WITHDRAWN'),
                                        ('RETURNED', 'WITHDRAWN'), ('CLOSED', 'WITHDRAWN')) then
        raise exception '% does not follow %', new.status, old.status using errcode = 'check_violation';
    end if;
    return new;
end $$;

-- Nothing is added to an episode that was withdrawn. Whoever adds something at this moment waits, or is waited for.
create function missing.refuse_withdrawn() returns trigger language plpgsql as $$
declare
    stands text;
begin
    select e.status into strict stands from missing.episode e where e.id = new.episode_id for share;
    if (stands = 'WITHDRAWN') <> (tg_table_name = 'withdrawal') then
        raise exception 'nothing follows an episode that was withdrawn, and only such a one has a reason for it'
            using errcode = 'check_violation', constraint = 'nothing_after_withdrawal';
    end if;
    return new;
end $$;
create trigger nothing_after_withdrawal before insert on missing.told for each row execute function missing.refuse_withdrawn();
create trigger nothing_after_withdrawal before insert on missing.homecoming for each row execute function missing.refuse_withdrawn();
create trigger nothing_after_withdrawal before insert on missing.interview for each row execute function missing.refuse_withdrawn();
create trigger nothing_after_withdrawal before insert on missing.note for each row execute function missing.refuse_withdrawn();
create trigger nothing_after_withdrawal before insert on missing.withdrawal for each row execute function missing.refuse_withdrawn();
create trigger written before update or delete on missing.withdrawal for each row execute function missing.refuse();

create function missing.needs_reason() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from missing.withdrawal w where w.episode_id = new.id) then
        raise exception 'an episode is withdrawn with its reason' using errcode = 'check_violation',
            constraint = 'withdrawn_for_a_reason';
    end if;
    return null;
end $$;
create constraint trigger withdrawn_for_a_reason after insert or update of status on missing.episode
    deferrable initially deferred for each row when (new.status = 'WITHDRAWN') execute function missing.needs_reason();

-- No interview follows an absence that never was.
create or replace view missing.clock (rule, home_id, child_id, staff_id, record, record_id, what, starts_at, starts_on, fixed_on,
                                      done_at) as
select 'MISSING_INTERVIEW', e.home_id, e.child_id, null::bigint, 'missing.episode', e.id, null::text,
       missing.returned_at(e.id), null::date, null::date,
       (select min(i.on_at) from missing.interview i where i.episode_id = e.id and i.step in ('DECLINED', 'HELD'))
  from missing.episode e where e.status in ('RETURNED', 'CLOSED');

grant select, insert on missing.withdrawal to ${app_role};
select audit.enrol('missing.withdrawal', 'as the episode', 'told to the child; names of others are taken out');

-- A supervision, a training or a review of probation that was recorded wrongly is withdrawn with a reason: it stays readable,
-- and the same may be recorded again. A later end goes with the review that set it.
alter table workforce.supervision add withdrawn_at timestamptz, add withdrawn_by bigint references access.person, add withdrawn_why text,
    add constraint withdrawn_for_a_reason check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_why) in (0, 3)
                                                 and length(trim(withdrawn_why)) > 0 and length(withdrawn_why) <= 500),
    drop constraint supervision_staff_member_id_held_on_key;
alter table workforce.training add withdrawn_at timestamptz, add withdrawn_by bigint references access.person, add withdrawn_why text,
    add constraint withdrawn_for_a_reason check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_why) in (0, 3)
                                                 and length(trim(withdrawn_why)) > 0 and length(withdrawn_why) <= 500);
drop index workforce.training_once;
alter table workforce.probation_point add withdrawn_at timestamptz, add withdrawn_by bigint references access.person,
    add withdrawn_why text,
    add constraint withdrawn_for_a_reason check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_why) in (0, 3)
                                                 and length(trim(withdrawn_why)) > 0 and length(withdrawn_why) <= 500),
    drop constraint probation_point_staff_member_id_due_on_key;
alter table workforce.probation_review add withdrawn_at timestamptz, add withdrawn_by bigint references access.person,
    add withdrawn_why text, add next_point_id bigint references workforce.probation_point,
    add constraint withdrawn_for_a_reason check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_why) in (0, 3)
                                                 and length(trim(withdrawn_why)) > 0 and length(withdrawn_why) <= 500),
    add constraint later_end_of_an_extension check (next_point_id is null or outcome = 'EXTENDED'),
    drop constraint probation_review_point_id_key;

-- Of what stands there is one; what was withdrawn stands in nobody's way.
create unique index supervision_once on workforce.supervision
    (staff_member_id, held_on, (case when withdrawn_at is null then 0 else id end));
create unique index training_once on workforce.training
    (staff_member_id, lower(course), completed_on, (case when withdrawn_at is null then 0 else id end));
create unique index probation_day_once on workforce.probation_point
    (staff_member_id, due_on, (case when withdrawn_at is null then 0 else id end));
create unique index probation_reviewed_once on workforce.probation_review
    (point_id, (case when withdrawn_at is null then 0 else id end));

-- The later end that a review set was recorded with it, by the same person.
update workforce.probation_review v set next_point_id = (
    select p.id from workforce.probation_point p join workforce.probation_point q on q.staff_member_id = p.staff_member_id
     where q.id = v.point_id and p.kind = 'END' and p.due_on > q.due_on and p.set_by = v.recorded_by
       and p.set_at between v.recorded_at - interval '1 minute' and v.recorded_at + interval '1 minute'
     order by p.id limit 1)
 where v.outcome = 'EXTENDED';

create function workforce.keep_recorded() returns trigger language plpgsql as $$
begin
    if to_jsonb(old) ->> 'withdrawn_at' is not null
            or to_jsonb(old) - array['withdrawn_at', 'withdrawn_by', 'withdrawn_why']
               is distinct from to_jsonb(new) - array['withdrawn_at', 'withdrawn_by', 'withdrawn_why'] then
        raise exception 'what is recorded never changes, it is withdrawn once' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger keep_recorded before update on workforce.supervision for each row execute function workforce.keep_recorded();
create trigger keep_recorded before update on workforce.training for each row execute function workforce.keep_recorded();
create trigger keep_recorded before update on workforce.probation_point for each row execute function workforce.keep_recorded();
create trigger keep_recorded before update on workforce.probation_review for each row execute function workforce.keep_recorded();

-- No day that was withdrawn is reviewed, and none that was reviewed is withdrawn.
create function workforce.refuse_review_of_withdrawn() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'probation_review' then
        if exists (select 1 from workforce.probation_point p where p.id = new.point_id and p.withdrawn_at is not null) then
            raise exception 'a day that was withdrawn is not reviewed' using errcode = 'check_violation',
                constraint = 'day_stands';
        end if;
    elsif exists (select 1 from workforce.probation_review v where v.point_id = new.id and v.withdrawn_at is null) then
        raise exception 'a day that was reviewed is not withdrawn' using errcode = 'check_violation',
            constraint = 'day_stands';
    end if;
    return new;
end $$;
create trigger day_stands before insert on workforce.probation_review
    for each row execute function workforce.refuse_review_of_withdrawn();
create trigger day_stands before update on workforce.probation_point
    for each row execute function workforce.refuse_review_of_withdrawn();

grant update (withdrawn_at, withdrawn_by, withdrawn_why)
   on workforce.supervision, workforce.training, workforce.probation_point, workforce.probation_review to ${app_role};

-- The clocks of a person run through posts without a gap between them. Who comes back after a gap begins anew with what has
-- to be done again and again; diplomas count from the law's own start.
create or replace view workforce.clock as
with post as (
    select a.*, max(coalesce(a.to_date, 'infinity'::date)) over (partition by a.staff_member_id order by a.from_date, a.id
               rows between unbounded preceding and 1 preceding) as covered
      from workforce.appointment a
), worker as (
    select distinct on (a.staff_member_id) a.staff_member_id, a.id as appointment_id, a.home_id, a.post = 'MANAGER' as manages,
           max(a.from_date) filter (where a.covered is null or a.covered < a.from_date - 1)
               over (partition by a.staff_member_id) as since,
           min(a.from_date) filter (where a.post = 'MANAGER') over (partition by a.staff_member_id) as manages_since,
           min(a.from_date) filter (where a.post <> 'MANAGER') over (partition by a.staff_member_id) as cares_since,
           case when a.to_date is not null
                then (a.to_date + 1)::timestamp at time zone 'Europe/London' end as left_at
      from post a
     order by a.staff_member_id, a.to_date is null desc, a.from_date desc, a.id desc
), again as (
    select 'CHR33_APPRAISAL' as rule, 'workforce.achievement' as record, p.id, p.staff_member_id, p.achieved_on as on_day
      from workforce.achievement p where p.kind = 'APPRAISAL'
    union all
    select 'LOCAL_SUPERVISION', 'workforce.supervision', s.id, s.staff_member_id, s.held_on from workforce.supervision s
     where s.withdrawn_at is null
), done as (
    select g.rule, g.record, g.id, w.staff_member_id, w.home_id, w.left_at, g.on_day,
           lead(g.on_day) over (partition by g.rule, w.staff_member_id order by g.on_day, g.id) as next_on,
           row_number() over (partition by g.rule, w.staff_member_id order by g.on_day, g.id) as n
      from again g join worker w on w.staff_member_id = g.staff_member_id and g.on_day >= w.since
), course as (
    select t.id, t.staff_member_id, t.course, t.completed_on, t.valid_until,
           lead(t.completed_on) over (partition by t.staff_member_id, lower(t.course) order by t.completed_on, t.id) as next_on
      from workforce.training t where t.withdrawn_at is null
), certificate as (
    select c.id, c.staff_member_id, c.checked_on,
           lead(c.checked_on) over (partition by c.staff_member_id order by c.checked_on, c.id) as next_on
      from workforce.staff_check c where c.kind = 'DBS' and c.outcome = 'COMPLETE'
)
select 'CHR32_LEVEL3' as rule, w.home_id, null::bigint as child_id, w.staff_member_id as staff_id,
       'workforce.appointment' as record, w.appointment_id as record_id, null::text as what, null::timestamptz as starts_at,
       greatest(w.cares_since, date '2014-04-01') as starts_on, null::date as fixed_on,
       least(g.achieved_on::timestamp at time zone 'Europe/London', w.left_at) as done_at
  from worker w left join workforce.achievement g on g.staff_member_id = w.staff_member_id and g.kind = 'LEVEL_3'
 where not w.manages
union all
select 'CHR28_LEVEL5', w.home_id, null, w.staff_member_id, 'workforce.appointment', w.appointment_id, null, null,
       greatest(w.manages_since, date '2014-04-01'), null,
       least(g.achieved_on::timestamp at time zone 'Europe/London', w.left_at)
  from worker w left join workforce.achievement g on g.staff_member_id = w.staff_member_id and g.kind = 'LEVEL_5'
 where w.manages
union all
select r.rule, w.home_id, null, w.staff_member_id, 'workforce.appointment', w.appointment_id, null, null, w.since, null,
       least(d.on_day::timestamp at time zone 'Europe/London', w.left_at)
  from worker w cross join (values ('CHR33_APPRAISAL'), ('LOCAL_SUPERVISION')) r (rule)
  left join done d on d.staff_member_id = w.staff_member_id and d.rule = r.rule and d.n = 1
union all
select d.rule, d.home_id, null, d.staff_member_id, d.record, d.id, null, null, d.on_day, null,
       least(d.next_on::timestamp at time zone 'Europe/London', d.left_at)
  from done d
union all
select 'CHR33_PROBATION', w.home_id, null, w.staff_member_id, 'workforce.probation_point', p.id,
       case p.kind when 'END' then 'its end' end, null, w.since, p.due_on,
       least(v.held_on::timestamp at time zone 'Europe/London', f.held_on::timestamp at time zone 'Europe/London', w.left_at)
  from workforce.probation_point p
  join worker w on w.staff_member_id = p.staff_member_id and p.due_on >= w.since
  left join workforce.probation_review v on v.point_id = p.id and v.withdrawn_at is null
  -- Who has passed, or has not, is not reviewed on the days that were set before.
  left join lateral (select min(x.held_on) as held_on
                       from workforce.probation_point q join workforce.probation_review x on x.point_id = q.id
                      where q.staff_member_id = p.staff_member_id and x.outcome in ('PASSED', 'NOT_PASSED')
                        and x.recorded_at >= p.set_at and x.withdrawn_at is null) f on true
 where p.withdrawn_at is null
union all
select 'LOCAL_TRAINING', w.home_id, null, w.staff_member_id, 'workforce.training', c.id, c.course, null, c.completed_on,
       c.valid_until, least(c.next_on::timestamp at time zone 'Europe/London', w.left_at)
  from course c join worker w on w.staff_member_id = c.staff_member_id
 where c.valid_until is not null
union all
select 'LOCAL_DBS', w.home_id, null, w.staff_member_id, 'workforce.staff_check', c.id, null, null, c.checked_on, null,
       least(c.next_on::timestamp at time zone 'Europe/London', w.left_at)
  from certificate c join worker w on w.staff_member_id = c.staff_member_id;

-- The day by which a fault is to be put right: the home's own, as no text gives one. Another day is one more row.
create table safety.fault_day (
    id       bigint      generated always as identity primary key,
    entry_id bigint      not null references safety.entry,
    due_on   date        not null,
    reason   text        check (length(trim(reason)) > 0 and length(reason) <= 500),
    set_by   bigint      not null references access.person,
    set_at   timestamptz not null
);
create index fault_day_by_entry on safety.fault_day (entry_id, id);
create trigger never before update or delete on safety.fault_day for each row execute function safety.refuse_change();

create function safety.refuse_wrong_day() returns trigger language plpgsql as $$
declare
    e safety.entry;
begin
    select * into strict e from safety.entry where id = new.entry_id;
    if e.outcome <> 'FAULT_FOUND' or new.due_on < (e.done_at at time zone 'Europe/London')::date
            or exists (select 1 from safety.struck s where s.entry_id = e.id)
            or exists (select 1 from safety.remedy m where m.entry_id = e.id) then
        raise exception 'only a fault that waits has a day, and none before it was found' using errcode = 'check_violation',
            constraint = 'day_of_a_fault';
    end if;
    if new.reason is null and exists (select 1 from safety.fault_day d where d.entry_id = new.entry_id) then
        raise exception 'a day is moved for a reason' using errcode = 'check_violation', constraint = 'moved_for_a_reason';
    end if;
    return new;
end $$;
create trigger day_of_a_fault before insert on safety.fault_day for each row execute function safety.refuse_wrong_day();

insert into duties.rule (number, key, title, regulation, words, starts, unit, amount, warn_hours, time_set_by, owner, owner_roles,
                         source, evidence, confirmed, may_tighten, deferral_under, exemption_under, urgent, started_by, ended_by,
                         checked_on)
select r.*, date '2026-11-28' from (values
(29, 'LOCAL_FAULT', 'Put the fault right', 'CHR 25, Schedule 4 para 6', 'By the day that the home sets. What was deficient and how it was put right is recorded; no text gives a day, and a fault without one is not due.', 'The fault is found, once a day is set',
 'RECORDED', null::integer, 72, 'RECORD', 'Registered manager', '{REGISTERED_MANAGER,DEPUTY_MANAGER}'::text[],
 'legislation.gov.uk/uksi/2015/541/schedule/4; the day in the record', 'L', true, false, null::text, null::text, false, 'safety.entry', 'Recording how it was put right')
) as r;

create or replace view safety.clock (rule, home_id, child_id, staff_id, record, record_id, what, starts_at, starts_on, fixed_on,
                                     done_at) as
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
  from safety.span s where s.kind = 'VEHICLE'
union all
select 'LOCAL_FAULT', e.home_id, null, null, 'safety.entry', e.id,
       case e.kind when 'FIRE_DRILL' then 'fire drill' when 'ALARM_TEST' then 'fire alarm' when 'FIRE_EQUIPMENT' then 'fire equipment'
                   when 'ELECTRICAL' then 'electrical items' when 'GAS' then 'gas' else 'vehicle' end,
       null, (e.done_at at time zone 'Europe/London')::date, d.due_on, m.right_on::timestamp at time zone 'Europe/London'
  from safety.entry e
  join lateral (select f.due_on from safety.fault_day f where f.entry_id = e.id order by f.id desc limit 1) d on true
  left join safety.remedy m on m.entry_id = e.id
 where e.outcome = 'FAULT_FOUND' and not exists (select 1 from safety.struck s where s.entry_id = e.id);

grant select, insert on safety.fault_day to ${app_role};
select audit.enrol('safety.fault_day', '15 years from the last entry (Schedule 4)', 'names who set it');
