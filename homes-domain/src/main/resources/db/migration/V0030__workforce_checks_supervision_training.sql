-- nobody starts before the checks of Schedule 2 are complete; what starts and ends supervision, probation, training and the DBS check

-- Somebody whom a home wants to appoint. The checks are made meanwhile; it ends with the appointment or without one.
create table workforce.candidacy (
    id              bigint generated always as identity primary key,
    staff_member_id bigint      not null references workforce.staff_member,
    home_id         bigint      not null references estate.home,
    post            text        not null check (post in ('MANAGER', 'DEPUTY_MANAGER', 'SENIOR_WORKER', 'WORKER', 'NIGHT_WORKER')),
    opened_by       bigint      not null references access.person,
    opened_at       timestamptz not null,
    appointed       boolean,
    words           text        check (length(words) <= 500),
    closed_by       bigint      references access.person,
    closed_at       timestamptz,
    constraint closed_by_somebody check ((appointed is null) = (closed_by is null) and (appointed is null) = (closed_at is null)),
    constraint not_appointed_for_a_reason check (appointed is distinct from false or length(trim(words)) > 0)
);
create unique index open_candidacy_once on workforce.candidacy (staff_member_id, home_id) where closed_at is null;
create index candidacy_by_home on workforce.candidacy (home_id) where closed_at is null;

-- One look at one of the items of Schedule 2. Rows are only added. What is asked for waits; else the newest of a kind counts.
-- Of a DBS certificate its number, its date and its level are kept, never what it says.
create table workforce.staff_check (
    id              bigint generated always as identity primary key,
    staff_member_id bigint      not null references workforce.staff_member,
    kind            text        not null check (kind in ('IDENTITY', 'DBS', 'LATEST_REFERENCE', 'SECOND_REFERENCE', 'REASON_LEFT',
                                                         'QUALIFICATIONS', 'EMPLOYMENT')),
    outcome         text        not null check (outcome in ('ASKED_FOR', 'COMPLETE', 'NONE_TO_CHECK', 'NOT_PRACTICABLE', 'NOT_ACCEPTED')),
    certificate     text        check (certificate in ('ENHANCED', 'STANDARD')),
    checked_on      date        not null,
    checked_by      text        not null check (length(trim(checked_by)) > 0 and length(checked_by) <= 200),
    reference       text        check (length(reference) <= 40),
    note            text        check (length(note) <= 1000),
    recorded_by     bigint      not null references access.person,
    recorded_at     timestamptz not null,
    constraint certificate_with_level_and_number check
        (case when kind = 'DBS' and outcome = 'COMPLETE' then certificate is not null and length(trim(reference)) > 0
              else certificate is null end),
    constraint none_only_where_there_may_be_none check (outcome <> 'NONE_TO_CHECK' or kind in ('REASON_LEFT', 'QUALIFICATIONS')),
    constraint practicable_except_the_reason check (outcome <> 'NOT_PRACTICABLE' or kind = 'REASON_LEFT'),
    constraint said_why check ((outcome in ('ASKED_FOR', 'COMPLETE') and certificate is distinct from 'STANDARD')
                               or length(trim(note)) > 0)
);
create index staff_check_by_member on workforce.staff_check (staff_member_id, kind, id);

-- What of Schedule 2 is missing for somebody to work on a day, in its order; nothing when all is complete.
create function workforce.missing_checks(member bigint, day date) returns text[] language sql stable as $$
    select coalesce(array_agg(k.kind order by k.place), '{}')
      from unnest(array['IDENTITY', 'DBS', 'LATEST_REFERENCE', 'SECOND_REFERENCE', 'REASON_LEFT', 'QUALIFICATIONS', 'EMPLOYMENT'])
           with ordinality as k (kind, place)
     where coalesce((select c.outcome from workforce.staff_check c
                      where c.staff_member_id = member and c.kind = k.kind and c.outcome <> 'ASKED_FOR'
                      order by c.id desc limit 1), 'NOT_ACCEPTED') = 'NOT_ACCEPTED'
        or not exists (select 1 from workforce.staff_check c
                        where c.staff_member_id = member and c.kind = k.kind and c.checked_on <= day
                          and c.outcome not in ('ASKED_FOR', 'NOT_ACCEPTED'))
$$;

-- The last line of it: no appointment begins and no shift is planned while a check is missing (CHR 32 and Schedule 2).
create function workforce.refuse_unchecked() returns trigger language plpgsql as $$
declare
    day     date := case when tg_table_name = 'appointment' then (to_jsonb(new) ->> 'from_date')::date
                         else ((to_jsonb(new) ->> 'from_at')::timestamptz at time zone 'Europe/London')::date end;
    missing text[] := workforce.missing_checks(new.staff_member_id, day);
begin
    if cardinality(missing) > 0 then
        raise exception 'nobody starts before the checks of Schedule 2 are complete: % missing', array_to_string(missing, ', ')
            using errcode = 'check_violation', constraint = 'checks_complete';
    end if;
    return new;
end $$;
create trigger checks_complete before insert or update of staff_member_id, from_date on workforce.appointment
    for each row execute function workforce.refuse_unchecked();
create trigger checks_complete before insert or update of staff_member_id, from_at on workforce.shift
    for each row execute function workforce.refuse_unchecked();

grant select, insert on workforce.candidacy, workforce.staff_check to ${app_role};
grant update (appointed, words, closed_by, closed_at) on workforce.candidacy to ${app_role};

select audit.enrol('workforce.candidacy', '25 years after leaving work with children; six months when not appointed',
                   'shown to the person');
select audit.enrol('workforce.staff_check', '25 years after leaving work with children; six months when not appointed',
                   'shown to the person');

-- Practice-related supervision (CHR 33(4)(b)): when, by whom, how long, and what was agreed.
create table workforce.supervision (
    id              bigint generated always as identity primary key,
    staff_member_id bigint      not null references workforce.staff_member,
    held_on         date        not null,
    supervisor      text        not null check (length(trim(supervisor)) > 0 and length(supervisor) <= 200),
    minutes         integer     not null check (minutes between 5 and 480),
    agreed          text        not null check (length(trim(agreed)) > 0 and length(agreed) <= 2000),
    recorded_by     bigint      not null references access.person,
    recorded_at     timestamptz not null,
    unique (staff_member_id, held_on)
);

-- The days set for a probation (CHR 33(1)(b)): when it is reviewed, and when it ends. A later end is one more day.
create table workforce.probation_point (
    id              bigint generated always as identity primary key,
    staff_member_id bigint      not null references workforce.staff_member,
    kind            text        not null check (kind in ('REVIEW', 'END')),
    due_on          date        not null,
    set_by          bigint      not null references access.person,
    set_at          timestamptz not null,
    unique (staff_member_id, due_on)
);

create table workforce.probation_review (
    id          bigint generated always as identity primary key,
    point_id    bigint      not null unique references workforce.probation_point,
    held_on     date        not null,
    outcome     text        not null check (outcome in ('GOES_ON', 'PASSED', 'EXTENDED', 'NOT_PASSED')),
    words       text        not null check (length(trim(words)) > 0 and length(words) <= 2000),
    recorded_by bigint      not null references access.person,
    recorded_at timestamptz not null
);

-- A course that somebody completed, and until when it is valid; without a day it does not run out.
create table workforce.training (
    id              bigint generated always as identity primary key,
    staff_member_id bigint      not null references workforce.staff_member,
    course          text        not null check (length(trim(course)) > 0 and length(course) <= 200),
    completed_on    date        not null,
    valid_until     date        check (valid_until >= completed_on),
    words           text        check (length(words) <= 1000),
    recorded_by     bigint      not null references access.person,
    recorded_at     timestamptz not null
);
create unique index training_once on workforce.training (staff_member_id, lower(course), completed_on);

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
), done as (
    select g.rule, g.record, g.id, w.staff_member_id, w.home_id, w.left_at, g.on_day,
           lead(g.on_day) over (partition by g.rule, w.staff_member_id order by g.on_day, g.id) as next_on,
           row_number() over (partition by g.rule, w.staff_member_id order by g.on_day, g.id) as n
      from again g join worker w on w.staff_member_id = g.staff_member_id and g.on_day >= w.since
), course as (
    select t.id, t.staff_member_id, t.course, t.completed_on, t.valid_until,
           lead(t.completed_on) over (partition by t.staff_member_id, lower(t.course) order by t.completed_on, t.id) as next_on
      from workforce.training t
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
  left join workforce.probation_review v on v.point_id = p.id
  -- Who has passed, or has not, is not reviewed on the days that were set before.
  left join lateral (select min(x.held_on) as held_on
                       from workforce.probation_point q join workforce.probation_review x on x.point_id = q.id
                      where q.staff_member_id = p.staff_member_id and x.outcome in ('PASSED', 'NOT_PASSED')
                        and x.recorded_at >= p.set_at) f on true
union all
select 'LOCAL_TRAINING', w.home_id, null, w.staff_member_id, 'workforce.training', c.id, c.course, null, c.completed_on,
       c.valid_until, least(c.next_on::timestamp at time zone 'Europe/London', w.left_at)
  from course c join worker w on w.staff_member_id = c.staff_member_id
 where c.valid_until is not null
union all
select 'LOCAL_DBS', w.home_id, null, w.staff_member_id, 'workforce.staff_check', c.id, null, null, c.checked_on, null,
       least(c.next_on::timestamp at time zone 'Europe/London', w.left_at)
  from certificate c join worker w on w.staff_member_id = c.staff_member_id;

insert into duties.rule_change (rule, changed_at, reason, became)
select k.rule, now(), 'The record that starts this clock is kept here now.',
       jsonb_build_object('started_by', k.started_by, 'ended_by', k.ended_by)
  from (values ('LOCAL_SUPERVISION', 'workforce.appointment', 'Recording the supervision'),
               ('CHR33_PROBATION', 'workforce.probation_point', 'Recording the review'),
               ('LOCAL_TRAINING', 'workforce.training', 'Recording the training'),
               ('LOCAL_DBS', 'workforce.staff_check', 'Recording the new certificate')) k (rule, started_by, ended_by);

grant select, insert on workforce.supervision, workforce.probation_point, workforce.probation_review, workforce.training
   to ${app_role};

select audit.enrol('workforce.supervision', '25 years after leaving work with children', 'shown to the person');
select audit.enrol('workforce.probation_point', '25 years after leaving work with children', 'shown to the person');
select audit.enrol('workforce.probation_review', '25 years after leaving work with children', 'shown to the person');
select audit.enrol('workforce.training', '25 years after leaving work with children', 'shown to the person');
