-- the clocks of a child's case: since when the child is looked after, what was done and decided, when the next is due
create schema care;
grant usage on schema care to ${app_role};

-- Since when a child is looked after, and who says so. A later row corrects the one before, with its reason; the newest stands.
create table care.looked_after (
    id       bigint generated always as identity primary key,
    child_id bigint      not null references occupancy.child,
    home_id  bigint      not null references estate.home,
    since    date        not null,
    source   text        not null check (length(trim(source)) > 0 and length(source) <= 200),
    reason   text        check (length(trim(reason)) > 0 and length(reason) <= 1000),
    at       timestamptz not null,
    by_id    bigint      not null references access.person,
    by_name  text        not null,
    by_post  text        not null,
    constraint looked_after_by_now check (since <= (at at time zone 'Europe/London')::date)
);
create index looked_after_by_child on care.looked_after (child_id, id desc);

-- What was done for a child, on which day, by whom, and what was decided. Rows are only added.
create table care.act (
    id           bigint generated always as identity primary key,
    home_id      bigint      not null references estate.home,
    child_id     bigint      not null references occupancy.child,
    placement_id bigint      not null references occupancy.placement,
    kind         text        not null check (kind in ('FIRST_REVIEW', 'REVIEW', 'VISIT', 'PLACEMENT_PLAN', 'CARE_PLAN',
                                 'FIRST_HEALTH', 'HEALTH', 'FIRST_PEP', 'PEP', 'SDQ', 'DENTIST', 'PATHWAY_PLAN')),
    on_day       date        not null,
    led_by       text        not null check (length(trim(led_by)) > 0 and length(led_by) <= 200),
    words        text        not null check (length(trim(words)) > 0 and length(words) <= 4000),
    next_on      date,
    at           timestamptz not null,
    by_id        bigint      not null references access.person,
    by_name      text        not null,
    by_post      text        not null,
    constraint done_by_now check (on_day <= (at at time zone 'Europe/London')::date),
    constraint next_comes_after check (next_on > on_day),
    -- The reviewing officer, the school or the dentist may set the next one sooner, never later than the rule lets.
    constraint next_in_time check (next_on is null or next_on <= case kind
        when 'FIRST_REVIEW' then (on_day + interval '3 months')::date
        when 'REVIEW' then (on_day + interval '6 months')::date
        when 'DENTIST' then (on_day + interval '12 months')::date
        when 'FIRST_PEP' then next_on when 'PEP' then next_on end),
    constraint next_set_by_its_maker check (next_on is null or kind in ('FIRST_REVIEW', 'REVIEW', 'FIRST_PEP', 'PEP', 'DENTIST')),
    constraint next_plan_has_its_day check (next_on is not null or kind not in ('FIRST_PEP', 'PEP'))
);
create index act_by_child on care.act (child_id, replace(kind, 'FIRST_', ''), on_day, id);
create index act_by_home on care.act (home_id, at);

-- What was recorded wrongly: it stays readable, with the reason, and counts no more.
create table care.withdrawn (
    id      bigint generated always as identity primary key,
    act_id  bigint      not null unique references care.act,
    reason  text        not null check (length(trim(reason)) > 0 and length(reason) <= 1000),
    at      timestamptz not null,
    by_id   bigint      not null references access.person,
    by_name text        not null,
    by_post text        not null
);

create function care.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what is recorded of a child''s case never changes' using errcode = 'insufficient_privilege';
end $$;
create trigger never before update or delete on care.looked_after for each row execute function care.refuse_change();
create trigger never before update or delete on care.act for each row execute function care.refuse_change();
create trigger never before update or delete on care.withdrawn for each row execute function care.refuse_change();

create view care.standing as
select a.*, replace(a.kind, 'FIRST_', '') as series from care.act a
 where not exists (select 1 from care.withdrawn w where w.act_id = a.id);

-- Where a looked-after child lives, from which day to which: moves from bed to bed are one stay. A child who is not in care and
-- comes for a series of short breaks is left out: regulation 48 of the Care Planning Regulations gives those rules of their own.
-- A stay is meant to last to 18 where its planned end says so.
create view care.stay (child_id, home_id, placement_id, from_date, to_date, last_placement_id, to_eighteen) as
select p.child_id, p.home_id, (array_agg(p.id order by p.from_date, p.id))[1], min(p.from_date),
       (array_agg(p.to_date order by p.from_date desc, p.id desc))[1], (array_agg(p.id order by p.from_date desc, p.id desc))[1],
       coalesce((array_agg(p.planned_to >= (c.born_on + interval '18 years')::date order by p.from_date desc, p.id desc))[1], false)
  from (select q.*, sum(q.begins) over (partition by q.child_id, q.home_id order by q.from_date, q.id) as stay
          from (select r.*, case when lag(r.to_date) over (partition by r.child_id, r.home_id order by r.from_date, r.id)
                                      = r.from_date then 0 else 1 end as begins
                  from occupancy.placement r
                 where r.to_date is distinct from r.from_date and r.legal_status <> 'NOT_LOOKED_AFTER'
                   and not (r.type = 'SHORT_BREAK' and r.legal_status = 'SECTION_20')) q) p
  join occupancy.child c on c.id = p.child_id
 group by p.child_id, p.home_id, p.stay;

create function care.refuse_misplaced() returns trigger language plpgsql as $$
declare
    since date := (select l.since from care.looked_after l where l.child_id = new.child_id order by l.id desc limit 1);
    begun date := (select s.from_date from care.stay s
                    where s.placement_id = new.placement_id and s.child_id = new.child_id and s.home_id = new.home_id);
begin
    if begun is null then
        raise exception 'the child does not live in this home by this placement'
            using errcode = 'check_violation', constraint = 'lives_here';
    end if;
    if new.kind = 'VISIT' and new.on_day < begun then
        raise exception 'a visit of this placement comes after its start' using errcode = 'check_violation', constraint = 'moved_in';
    end if;
    if replace(new.kind, 'FIRST_', '') in ('REVIEW', 'HEALTH', 'PEP') and new.on_day < since
       or new.on_day < (select c.born_on from occupancy.child c where c.id = new.child_id) then
        raise exception 'nothing of this kind comes before the child is looked after'
            using errcode = 'check_violation', constraint = 'looked_after_then';
    end if;
    if exists (select 1 from care.standing s where s.child_id = new.child_id and s.series = replace(new.kind, 'FIRST_', '')
                  and (new.kind like 'FIRST\_%' and (s.kind = new.kind or s.on_day < new.on_day)
                       or s.kind = 'FIRST_' || new.kind and new.on_day < s.on_day)) then
        raise exception 'there is one first, and nothing of its kind before it'
            using errcode = 'check_violation', constraint = 'first_once';
    end if;
    return new;
end $$;
create trigger misplaced before insert on care.act for each row execute function care.refuse_misplaced();

create function care.refuse_since() returns trigger language plpgsql as $$
begin
    if new.since < (select c.born_on from occupancy.child c where c.id = new.child_id) then
        raise exception 'nobody is looked after before birth' using errcode = 'check_violation', constraint = 'born_by_then';
    end if;
    if new.reason is null and exists (select 1 from care.looked_after l where l.child_id = new.child_id) then
        raise exception 'a correction says why' using errcode = 'check_violation', constraint = 'correction_needs_reason';
    end if;
    if exists (select 1 from care.standing s where s.child_id = new.child_id and s.series in ('REVIEW', 'HEALTH', 'PEP')
                  and s.on_day < new.since) then
        raise exception 'a review, a health assessment or a plan stands before this day'
            using errcode = 'check_violation', constraint = 'looked_after_then';
    end if;
    return new;
end $$;
create trigger misplaced before insert on care.looked_after for each row execute function care.refuse_since();

-- The clocks of a child go to the home in which the child lives, or lived last, and end when the child leaves. What ended before
-- a home first wrote down anything of this kind starts nothing. Who has only later reviews on record had the first before.
create view care.clock (rule, home_id, child_id, staff_id, record, record_id, what, starts_at, starts_on, fixed_on, done_at) as
with stay as (
    select s.*, c.born_on, s.to_date::timestamp at time zone 'Europe/London' as left_at
      from care.stay s join occupancy.child c on c.id = s.child_id
     where s.to_date is null or s.to_date > (select (min(a.at) at time zone 'Europe/London')::date
                                               from care.act a where a.home_id = s.home_id)
), lives as (
    select distinct on (s.child_id) s.* from stay s order by s.child_id, s.from_date desc
), known as (
    select distinct on (l.child_id) l.* from care.looked_after l order by l.child_id, l.id desc
), acted as (
    select a.*, lead(a.on_day) over w as next_day, row_number() over w as n
      from care.standing a
    window w as (partition by a.child_id, a.series, case a.series when 'VISIT' then a.placement_id end order by a.on_day, a.id)
), started as (
    select f.rule, l.home_id, l.child_id, 'care.looked_after'::text as record, k.id as record_id, k.since as starts_on,
           null::date as fixed_on, a.on_day as done_on, l.left_at
      from lives l
      join known k on k.child_id = l.child_id
     cross join (values ('CPPCR33_FIRST', 'REVIEW'), ('CPPCR7_HEALTH', 'HEALTH'), ('PEP_FIRST', 'PEP')) f (rule, series)
      left join acted a on a.child_id = l.child_id and a.series = f.series and a.n = 1
     where a.id is null or a.kind = 'FIRST_' || f.series
    union all
    select case a.series when 'REVIEW' then case a.kind when 'FIRST_REVIEW' then 'CPPCR33_SECOND' else 'CPPCR33_NEXT' end
                         when 'HEALTH' then case when a.on_day < (l.born_on + interval '5 years')::date then 'CPPCR7_UNDER5'
                                                 else 'CPPCR7_FROM5' end
                         when 'PEP' then 'PEP_TERM' when 'SDQ' then 'SDQ_YEAR' else 'DENTIST' end,
           l.home_id, l.child_id, 'care.act', a.id, a.on_day, a.next_on, a.next_day, l.left_at
      from lives l join acted a on a.child_id = l.child_id
     where a.series in ('REVIEW', 'HEALTH', 'PEP', 'SDQ', 'DENTIST')
    union all
    select case when s.to_eighteen and a.on_day >= (s.from_date + interval '1 year')::date then 'CPPCR28_SETTLED'
                else 'CPPCR28_NEXT' end,
           s.home_id, s.child_id, 'care.act', a.id, a.on_day, null, a.next_day, s.left_at
      from stay s join acted a on a.placement_id = s.placement_id and a.series = 'VISIT'
    union all
    select f.rule, s.home_id, s.child_id, 'occupancy.placement', s.placement_id, s.from_date, null,
           case when a.on_day is not null then greatest(a.on_day, s.from_date) end, s.left_at
      from stay s
     cross join (values ('CPPCR28_FIRST', 'VISIT'), ('CPPCR9_PLAN', 'PLACEMENT_PLAN')) f (rule, series)
      left join lateral (select min(x.on_day) as on_day from care.standing x
                          where x.child_id = s.child_id and x.placement_id = s.placement_id and x.series = f.series) a on true
    union all
    select 'CPPCR4_CARE_PLAN', s.home_id, s.child_id, 'occupancy.placement', s.placement_id, s.from_date, null, a.on_day, s.left_at
      from stay s
      left join acted a on a.child_id = s.child_id and a.series = 'CARE_PLAN' and a.n = 1
     where a.id is null or a.on_day > s.from_date
    union all
    select 'PATHWAY_PLAN', l.home_id, l.child_id, 'occupancy.child', l.child_id, (l.born_on + interval '16 years')::date, null,
           case when a.on_day is not null then greatest(a.on_day, (l.born_on + interval '16 years')::date) end, l.left_at
      from lives l
      left join acted a on a.child_id = l.child_id and a.series = 'PATHWAY_PLAN' and a.n = 1
    union all
    select 'ADULT_SERVICES', l.home_id, l.child_id, 'occupancy.placement', l.last_placement_id,
           (l.born_on + interval '16 years')::date, null, null, l.left_at
      from lives l
)
select s.rule, s.home_id, s.child_id, null::bigint, s.record, s.record_id, null::text, null::timestamptz, s.starts_on, s.fixed_on,
       least(s.done_on::timestamp at time zone 'Europe/London', s.left_at)
  from started s
 where s.left_at is null or s.starts_on::timestamp at time zone 'Europe/London' < s.left_at;

grant select, insert on care.looked_after, care.act, care.withdrawn to ${app_role};
grant select on care.standing, care.stay, care.clock to ${app_role};
grant usage on all sequences in schema care to ${app_role};
select duties.draw_clocks();

insert into duties.rule_change (rule, changed_at, reason, became)
select k.rule, now(), 'The record that starts this clock is kept here now.',
       jsonb_build_object('started_by', k.started_by, 'ended_by', k.ended_by)
  from (values ('CPPCR33_FIRST', 'care.looked_after', 'Recording the review'),
               ('CPPCR33_SECOND', 'care.act', 'Recording the review'),
               ('CPPCR33_NEXT', 'care.act', 'Recording the review'),
               ('CPPCR9_PLAN', 'occupancy.placement', 'Recording the plan'),
               ('CPPCR4_CARE_PLAN', 'occupancy.placement', 'Recording the plan'),
               ('CPPCR7_HEALTH', 'care.looked_after', 'Recording the assessment'),
               ('CPPCR7_UNDER5', 'care.act', 'Recording the assessment'),
               ('CPPCR7_FROM5', 'care.act', 'Recording the assessment'),
               ('PEP_FIRST', 'care.looked_after', 'Recording the plan'),
               ('PEP_TERM', 'care.act', 'Recording the plan'),
               ('SDQ_YEAR', 'care.act', 'Recording the questionnaire'),
               ('DENTIST', 'care.act', 'Recording the visit'),
               ('CPPCR28_FIRST', 'occupancy.placement', 'Recording the visit'),
               ('CPPCR28_NEXT', 'care.act', 'Recording the visit'),
               ('CPPCR28_SETTLED', 'care.act', 'Recording the visit'),
               ('PATHWAY_PLAN', 'occupancy.child', 'Recording the plan'),
               ('ADULT_SERVICES', 'occupancy.placement', 'Ending the placement')) k (rule, started_by, ended_by);

-- The same times, counted from the day they begin to matter: a clock that runs from birth says nothing of how long things take.
insert into duties.rule_change (rule, changed_at, reason, became)
values ('PATHWAY_PLAN', now(), 'Counted from the sixteenth birthday: the same day, and it is shown from then on.',
        '{"starts": "The child turns sixteen", "amount": 3}'),
       ('ADULT_SERVICES', now(), 'Counted from the sixteenth birthday: the same day, and it is shown from then on.',
        '{"starts": "The child turns sixteen", "amount": 2}');

select audit.enrol('care.looked_after', '75 years from birth; 15 years from death under 18 (CHR 36(2))',
    'told to the child; names of others are taken out');
select audit.enrol('care.act', '75 years from birth; 15 years from death under 18 (CHR 36(2))',
    'told to the child; names of others are taken out');
select audit.enrol('care.withdrawn', 'as the act', 'told to the child; names of others are taken out');
