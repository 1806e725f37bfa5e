-- clocks end where they should: notices withdrawn, missed visits explained, plans confirmed by others, reviews discarded
alter table notices.notice add withdrawn boolean not null default false,
    add check (not withdrawn or status = 'NOT_NEEDED');
grant update (withdrawn) on notices.notice to ${app_role};

-- A coming or going whose notice was withdrawn is still to be told, with another notice.
alter table notices.move add withdrawn boolean not null default false,
    drop constraint move_placement_id_kind_key;
create unique index one_notice_of_a_move on notices.move (placement_id, kind) where not withdrawn;
grant update (withdrawn) on notices.move to ${app_role};

-- Somebody who turns out to be relevant when everybody has been told is told without delay from then on.
alter table notices.to_tell add own_from timestamptz;

create or replace view notices.clock as
select cast('CHR40_NOTICE' as text) as rule, n.home_id, n.child_id, cast(null as bigint) as staff_id,
       cast('notices.notice' as text) as record, n.id as record_id, cast('serious event' as text) as what,
       n.known_at as starts_at, cast(null as date) as starts_on, cast(null as date) as fixed_on,
       n.first_done_at as done_at
  from notices.notice n where n.kind = 'EVENT'
union all
select 'CHR40_NOTICE', n.home_id, n.child_id, null, 'notices.notice', n.id, 'somebody relevant since', w.own_from, null, null,
       t.told_at
  from notices.to_tell w
  join notices.notice n on n.id = w.notice_id
  left join notices.told t on t.to_tell_id = w.id
 where w.own_from is not null
union all
select 'CHR40_CONCLUSION', n.home_id, n.child_id, null, 'notices.notice', n.id, 'child protection enquiry concluded',
       n.again_from, null, null, n.again_done_at
  from notices.notice n where n.kind = 'EVENT' and n.again_from is not null
union all
select case m.kind when 'ADMISSION' then 'CHR41_ADMISSION' else 'CHR41_DISCHARGE' end, m.home_id, m.child_id, null,
       'occupancy.placement', m.placement_id, lower(m.kind), null, m.moved_on, null, n.first_done_at
  from notices.moves m
  left join notices.move v on v.placement_id = m.placement_id and v.kind = m.kind and not v.withdrawn
  left join notices.notice n on n.id = v.notice_id
 where not m.exempt
union all
select case when a.planned then 'CHR48_NOTICE' else 'CHR48_EMERGENCY' end, n.home_id, null, a.staff_id, 'notices.notice', n.id,
       'absence of the person in charge', null,
       a.from_date, a.agreed_by, n.first_done_at
  from notices.absence a join notices.notice n on n.id = a.notice_id
union all
select 'CHR48_RETURN', n.home_id, null, a.staff_id, 'notices.notice', n.id, 'return of the person in charge', null,
       a.returned_on, null, n.again_done_at
  from notices.absence a join notices.notice n on n.id = a.notice_id where a.returned_on is not null
union all
select 'CHR49_NOTICE', n.home_id, null, null, 'notices.notice', n.id, 'change', null,
       cast(n.known_at at time zone 'Europe/London' as date), null, n.first_done_at
  from notices.notice n where n.kind = 'CHANGE';

-- A missed month ends late, at the moment somebody first said why there was no visit; it stays missed in the year's visits.
alter table reg44.visit add explained_at timestamptz,
    add check (explained_at is null or missed_why is not null);
update reg44.visit v set explained_at = e.at
  from (select subject, min(at) as at from audit.event
         where use_case = 'reg44.Visits.explain' and outcome = 'DONE' group by subject) e
 where v.missed_why is not null and e.subject = 'reg44.visit/' || v.id;

-- Months are known up to the one in which we are in London, and as far as visits are planned.
create or replace view reg44.clock as
select 'CHR44_VISIT' as rule, s.home_id, null::bigint as child_id, null::bigint as staff_id,
       case when v.id is null then 'estate.home' else 'reg44.visit' end as record, coalesce(v.id, s.home_id) as record_id,
       to_char(m, 'FMMonth YYYY') as what, null::timestamptz as starts_at, m::date as starts_on, null::date as fixed_on, v.done_at
  from (select r.home_id, c.status, c.from_date,
               lead(c.from_date) over (partition by r.home_id order by c.from_date, c.id) as to_date
          from regulation.status_change c join regulation.registration r on r.id = c.registration_id) s
 cross join generate_series((select date_trunc('month', min(f.month)::timestamp) from reg44.visit f),
                            (select greatest(date_trunc('month', now() at time zone 'Europe/London'), max(f.month)::timestamp)
                               from reg44.visit f), interval '1 month') as m
  left join (select v.home_id, v.month, min(v.id) as id,
                    coalesce(min(coalesce(v.left_at, v.arrived_at)), min(v.explained_at)) as done_at
               from reg44.visit v group by v.home_id, v.month) v on v.home_id = s.home_id and v.month = m::date
 where s.status in ('ACTIVE', 'RESTRICTED') and m::date >= s.from_date and (s.to_date is null or m::date < s.to_date)
union all
select 'REG44_REPORT', v.home_id, null, null, 'reg44.visit', v.id, to_char(v.month, 'FMMonth YYYY'), null,
       (v.left_at at time zone 'Europe/London')::date, (v.left_at at time zone 'Europe/London')::date + l.days, r.at
  from reg44.visit v
  join reg44.local_setting l on l.name = 'REPORT_DAYS'
  left join (select visit_id, min(submitted_at) as at from reg44.report_version group by visit_id) r on r.visit_id = v.id
 where v.left_at is not null
union all
select 'REG44_ANSWER', e.home_id, null, null, 'reg44.recommendation', e.id, 'number ' || e.number || ' of ' || to_char(v.month, 'FMMonth YYYY'),
       null, (r.at at time zone 'Europe/London')::date, e.consider_by,
       coalesce(case when e.status not in ('OPEN', 'REOPENED') then e.answered_at end, again.at)
  from reg44.recommendation e
  join reg44.visit v on v.id = e.visit_id
  join (select visit_id, min(submitted_at) as at from reg44.report_version group by visit_id) r on r.visit_id = v.id
  left join lateral (select min(x.submitted_at) as at from reg44.recommendation later
                       join reg44.report_version x on x.visit_id = later.visit_id
                      where later.repeats_id = e.id) again on true;

-- Regulation 35(4) exempts a restraint that an EHC plan describes as planned or routine. That it does is said by a person in
-- charge who neither used the measure nor wrote that it was planned; until then the three clocks run.
create table measures.plan_confirmed (
    id         bigint generated always as identity primary key,
    measure_id bigint      not null,
    number     integer     not null,
    words      text        not null check (length(trim(words)) > 0),
    at         timestamptz not null,
    by_id      bigint      not null references access.person,
    by_name    text        not null,
    by_post    text        not null,
    unique (measure_id, number),
    foreign key (measure_id, number) references measures.revision (measure_id, number)
);

create function measures.refuse_planner() returns trigger language plpgsql as $$
begin
    if exists (select 1 from measures.revision r where r.measure_id = new.measure_id and r.by_id = new.by_id
                and (r.number = 1 or r.plan is not null)) then
        raise exception 'nobody confirms the plan that they named' using errcode = 'check_violation';
    end if;
    if not exists (select 1 from measures.revision r where r.measure_id = new.measure_id and r.number = new.number
                    and r.kind = 'RESTRAINT' and r.plan is not null) then
        raise exception 'only a restraint is planned' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger refuse_user before insert on measures.plan_confirmed for each row execute function measures.refuse_user();
create trigger refuse_planner before insert on measures.plan_confirmed
    for each row execute function measures.refuse_planner();
create trigger signed before update or delete on measures.plan_confirmed for each row execute function measures.refuse();

create function measures.follow_plan() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    update measures.measure set exempt = true where id = new.measure_id and version = new.number;
    return null;
end $$;
create trigger follow_plan after insert on measures.plan_confirmed for each row execute function measures.follow_plan();
revoke all on function measures.follow_plan() from public;

-- A correction that names the same plan keeps what was confirmed; another plan is confirmed anew.
create or replace function measures.follow_revision() returns trigger language plpgsql security definer
    set search_path = pg_catalog as $$
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
    update measures.measure set version = new.number, kind = new.kind, used_at = new.used_at,
           exempt = new.kind = 'RESTRAINT' and exists (
               select 1 from measures.plan_confirmed c
                 join measures.revision r on r.measure_id = c.measure_id and r.number = c.number
                where c.measure_id = new.measure_id and r.plan = new.plan)
     where id = new.measure_id;
    return null;
end $$;

-- A correction may name as a user whoever confirmed the plan: then it is confirmed by nobody.
create or replace function measures.follow_person() returns trigger language plpgsql security definer
    set search_path = pg_catalog as $$
begin
    if new.part = 'USER' then
        update measures.measure m set talked_at = null where m.id = new.measure_id and not exists (
            select 1 from measures.talk t join measures.talk_person p on p.talk_id = t.id
             where t.measure_id = new.measure_id and p.staff_id = new.staff_id);
        update measures.measure m set child_at = null where m.id = new.measure_id and exists (
            select 1 from measures.child_talk k join workforce.staff_member s on s.person_id = k.by_id
             where k.measure_id = new.measure_id and s.id = new.staff_id);
        update measures.measure m set exempt = false where m.id = new.measure_id and m.exempt and exists (
            select 1 from measures.plan_confirmed k join workforce.staff_member s on s.person_id = k.by_id
             where k.measure_id = new.measure_id and s.id = new.staff_id);
    end if;
    return null;
end $$;

-- What one person alone had exempted until now is due until another has confirmed it.
update measures.measure set exempt = false where exempt;

grant select, insert on measures.plan_confirmed to ${app_role};
select audit.enrol('measures.plan_confirmed', 'as the measure', 'told to the child');

-- Whether a coming or going is exempt under regulation 41(2) is evaluated before its clock begins; nobody asks for it.
update duties.rule set exemption_under = null where key in ('CHR41_ADMISSION', 'CHR41_DISCHARGE');

-- All that was ever due and is. The law's exemption of a measure is for restraints alone.
create or replace view duties.due as
select c.rule, c.home_id, c.child_id, c.staff_id, c.record, c.record_id, c.what, c.starts_at, c.starts_on, c.fixed_on, c.done_at,
       r.unit, coalesce(s.amount, r.amount) as amount, s.amount is not null as own, r.owner_roles, r.warn_hours, r.ended_by,
       f.until_on as deferred_to,
       coalesce(duties.end_of(f.until_on), duties.due_at(r.unit, coalesce(s.amount, r.amount), c.starts_at, c.starts_on, c.fixed_on))
           as due_at,
       case when c.record <> 'measures.measure'
              or exists (select 1 from measures.measure m where m.id = c.record_id and m.kind = 'RESTRAINT')
            then r.exemption_under end as exemption_under
  from duties.clock c
  join duties.rule r on r.key = c.rule
  left join lateral (select t.amount from duties.setting t
                      where t.rule = c.rule and t.from_on <= coalesce(c.starts_on, duties.day_of(c.starts_at))
                      order by t.from_on desc limit 1) s on true
  left join lateral (select d.kind, d.until_on from duties.relief d
                      where d.rule = c.rule and d.record = c.record and d.record_id = c.record_id and d.decision = 'APPROVED'
                      order by d.decided_at desc, d.id desc limit 1) f on true
 where f.kind is distinct from 'EXEMPTION';

create or replace function duties.refuse_relief() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from duties.rule r where r.key = new.rule and new.provision =
            case new.kind when 'DEFERRAL' then r.deferral_under else r.exemption_under end)
       or new.kind = 'EXEMPTION' and exists (select 1 from measures.measure m where new.record = 'measures.measure'
            and m.id = new.record_id and m.kind <> 'RESTRAINT') then
        raise exception 'the law allows no % of %', lower(new.kind), new.rule
            using errcode = 'check_violation', constraint = 'law_allows_it';
    end if;
    return new;
end $$;

-- A draft begun by mistake is put away with the reason, and another can be begun.
alter table reviews.review add discarded_why text check (length(trim(discarded_why)) > 0 and length(discarded_why) <= 2000),
    drop constraint review_status_check,
    add constraint review_status_check check (status in ('DRAFT', 'COMPLETED', 'SENT', 'DISCARDED')),
    drop constraint review_check2,
    add constraint completed_review_is_whole check (status in ('DRAFT', 'DISCARDED')
        or (completed_on is not null and completed_by is not null and completed_at is not null and content_hash is not null
            and to_on <= completed_on)),
    add constraint discarded_review_says_why check ((status = 'DISCARDED') = (discarded_why is not null)),
    add constraint discarded_review_is_not_completed check (status <> 'DISCARDED' or completed_at is null);

-- Reviews completed before this system was used: the day, and who holds the paper. The last one recorded counts.
create table reviews.earlier (
    id           bigint generated always as identity primary key,
    home_id      bigint      not null references estate.home,
    kind         text        not null check (kind in ('QUALITY', 'PREMISES')),
    completed_on date        not null,
    held_by      text        not null check (length(trim(held_by)) > 0 and length(held_by) <= 200),
    recorded_by  bigint      not null references access.person,
    recorded_at  timestamptz not null
);
create index earlier_by_home on reviews.earlier (home_id, kind, id desc);
create trigger never before update or delete on reviews.earlier
    for each row execute function reviews.refuse_change();
grant select, insert on reviews.earlier to ${app_role};
select audit.enrol('reviews.earlier', 'as long as the home''s records', 'names who recorded it');

create or replace view reviews.clock as
select k.rule, g.home_id, null::bigint as child_id, null::bigint as staff_id, 'regulation.registration'::text as record,
       g.id as record_id, null::text as what, null::timestamptz as starts_at,
       greatest(g.registered_on, date '2015-04-01') as starts_on,
       null::date as fixed_on,
       (select min(r.completed_at) from reviews.review r
         where r.home_id = g.home_id and r.kind = k.kind and r.completed_on >= g.registered_on) as done_at
  from regulation.registration g
 cross join (values ('CHR45_REVIEW', 'QUALITY'), ('CHR46_REVIEW', 'PREMISES')) as k (rule, kind)
 where g.cancelled_on is null
   and not exists (select 1 from reviews.earlier e where e.home_id = g.home_id and e.kind = k.kind)
   and not exists (select 1 from reviews.review r
                    where r.home_id = g.home_id and r.kind = k.kind and r.completed_at is not null
                    group by r.home_id having min(r.from_on) > g.registered_on + 365)
union all
select case e.kind when 'QUALITY' then 'CHR45_REVIEW' else 'CHR46_REVIEW' end, e.home_id, null, null, 'reviews.earlier', e.id,
       null, null, e.completed_on, null,
       (select min(r.completed_at) from reviews.review r
         where r.home_id = e.home_id and r.kind = e.kind and r.completed_at is not null)
  from (select distinct on (home_id, kind) * from reviews.earlier order by home_id, kind, id desc) e
 where exists (select 1 from regulation.registration g where g.home_id = e.home_id and g.cancelled_on is null)
union all
select case r.kind when 'QUALITY' then 'CHR45_REVIEW' else 'CHR46_REVIEW' end, r.home_id, null, null, 'reviews.review', r.id,
       null, null, r.completed_on, null,
       (select min(n.completed_at) from reviews.review n
         where n.home_id = r.home_id and n.kind = r.kind and n.completed_at > r.completed_at)
  from reviews.review r where r.completed_at is not null
union all
select 'CHR45_COPY', r.home_id, null, null, 'reviews.review', r.id, null, null, r.completed_on, null,
       (select least(c.recorded_at, (c.sent_on + time '23:59') at time zone 'Europe/London') from reviews.copy_sent c
         where c.review_id = r.id and c.recipient = 'OFSTED' order by c.sent_on, c.id limit 1)
  from reviews.review r where r.kind = 'QUALITY' and r.completed_at is not null
union all
select 'CHR45_PLACING', r.home_id, null, null, 'reviews.review', r.id, p.name, null, r.completed_on, null,
       (select least(c.recorded_at, (c.sent_on + time '23:59') at time zone 'Europe/London') from reviews.copy_sent c
         where c.review_id = r.id and c.recipient = 'PLACING_AUTHORITY' and c.name = p.name order by c.sent_on, c.id limit 1)
  from reviews.placing_authority p join reviews.review r on r.id = p.review_id;
