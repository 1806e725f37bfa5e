-- how a home comes to be registered and keeps its registration, and what became of what inspectors asked for

-- A notice under section 22B of the Care Standards Act 2000: the home stays open, and no further child may come.
alter table regulation.status_change drop constraint status_change_status_check;
alter table regulation.status_change add constraint status_change_status_check
    check (status in ('ACTIVE', 'RESTRICTED', 'SUSPENDED', 'CANCELLED'));

alter table regulation.registration
    add certificate_number text,
    add certificate_on     date,
    add constraint certificate_whole check ((certificate_number is null) = (certificate_on is null));

-- How many children and in which category stands in the registration itself; these are the other conditions.
create table regulation.condition (
    id              bigint generated always as identity primary key,
    registration_id bigint not null references regulation.registration,
    kind            text   not null check (kind in ('AGE', 'NEEDS', 'BUILDINGS', 'OTHER')),
    words           text   not null,
    from_date       date   not null,
    to_date         date,
    check (to_date is null or to_date >= from_date)
);
create index condition_by_registration on regulation.condition (registration_id);

-- An application: SC1 for the service, SC2 for each person. Its stage stands here; how it came there, in the table below.
create table regulation.application (
    id                      bigint generated always as identity primary key,
    version                 integer not null default 1,
    home_id                 bigint  not null references estate.home,
    kind                    text    not null check (kind in ('SERVICE', 'RESPONSIBLE_INDIVIDUAL', 'MANAGER')),
    applicant               text    not null,
    staff_member_id         bigint  references workforce.staff_member,
    places                  integer check (places > 0),
    stage                   text    not null check (stage in ('PLANNED', 'PROPERTY_ACQUIRED', 'ADAPTATION', 'MANAGER_APPOINTED',
                                'APPLICATION_SUBMITTED', 'ACCEPTED', 'RETURNED', 'CHECKS', 'REGISTRATION_VISIT',
                                'FIT_PERSON_INTERVIEW', 'NOTICE_OF_PROPOSAL', 'REGISTERED', 'REFUSED', 'WITHDRAWN', 'OPERATIONAL',
                                'VARIATION', 'SUSPENDED', 'RESTRICTED', 'CANCELLED', 'CLOSED')),
    since                   date    not null,
    represented_on          date,
    represented_words       text,
    first_child_told_on     date,
    registration_id         bigint  references regulation.registration,
    manager_registration_id bigint  references regulation.manager_registration,
    check (kind <> 'MANAGER' or staff_member_id is not null),
    check (kind = 'SERVICE' or (places is null and registration_id is null and first_child_told_on is null)),
    check (kind = 'MANAGER' or manager_registration_id is null)
);
create index application_by_home on regulation.application (home_id, kind);
create unique index one_application_at_a_time on regulation.application (home_id, kind, coalesce(staff_member_id, 0))
    where stage not in ('REFUSED', 'WITHDRAWN', 'CANCELLED', 'CLOSED');

-- entered: the application came to this stage; otherwise a note on what blocks the next one.
create table regulation.application_stage (
    id             bigint generated always as identity primary key,
    application_id bigint      not null references regulation.application,
    stage          text        not null,
    entered        boolean     not null,
    on_date        date        not null,
    note           text,
    blocks         text,
    person_id      bigint      not null references access.person,
    at             timestamptz not null
);
create index application_stage_by_application on regulation.application_stage (application_id, id);

create table regulation.application_document (
    id             bigint generated always as identity primary key,
    application_id bigint not null references regulation.application,
    kind           text   not null,
    name           text,
    ready_on       date
);
create index application_document_by_application on regulation.application_document (application_id);
create unique index one_of_each_document on regulation.application_document (application_id, kind) where kind <> 'OTHER';

create table regulation.fit_interview (
    id             bigint generated always as identity primary key,
    application_id bigint not null references regulation.application,
    person         text   not null,
    on_date        date   not null,
    outcome        text   not null check (outcome in ('PLANNED', 'AWAITED', 'FIT', 'NOT_FIT')),
    note           text
);
create index fit_interview_by_application on regulation.fit_interview (application_id);

-- One manager, two homes: exceptional, and only with a reason and somebody who answers for it.
create table regulation.dual_exception (
    id              bigint generated always as identity primary key,
    staff_member_id bigint      not null references workforce.staff_member,
    home_id         bigint      not null references estate.home,
    reason          text        not null,
    approver        text        not null,
    approved_on     date        not null,
    recorded_by     bigint      not null references access.person,
    recorded_at     timestamptz not null
);
create index dual_exception_by_staff on regulation.dual_exception (staff_member_id, home_id);

create function regulation.refuse_two_homes() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
    days daterange := daterange(new.registered_on, new.ended_on, '[)');
begin
    if tg_op = 'UPDATE' and (new.home_id, new.staff_member_id) = (old.home_id, old.staff_member_id)
       and days <@ daterange(old.registered_on, old.ended_on, '[)') then
        return new;
    end if;
    perform pg_advisory_xact_lock(447011, new.staff_member_id::integer);
    if exists (select 1 from regulation.manager_registration m where m.staff_member_id = new.staff_member_id
                  and m.home_id <> new.home_id and daterange(m.registered_on, m.ended_on, '[)') && days)
       and not exists (select 1 from regulation.dual_exception e where e.staff_member_id = new.staff_member_id
                          and e.home_id = new.home_id and e.approved_on <= new.registered_on) then
        raise exception 'a manager of two homes needs a recorded exception'
            using errcode = 'check_violation', constraint = 'one_home_a_manager';
    end if;
    return new;
end $$;
create trigger refuse_two_homes before insert or update on regulation.manager_registration
    for each row execute function regulation.refuse_two_homes();

-- A registered home whose manager's post is empty.
create table regulation.manager_vacancy (
    id       bigint generated always as identity primary key,
    home_id  bigint not null references estate.home,
    since    date   not null,
    ended_on date,
    words    text,
    check (ended_on is null or ended_on >= since),
    constraint one_vacancy_at_a_time exclude using gist (home_id with =, daterange(since, ended_on, '[)') with &&)
);

alter table regulation.inspection
    add draft_received_on date,
    add accuracy_sent_on  date,
    add accuracy_words    text,
    add constraint draft_after_inspection check (draft_received_on is null or draft_received_on >= inspected_on),
    add constraint comments_after_draft check (accuracy_sent_on is null or accuracy_sent_on >= draft_received_on);

-- A judgement of overall experiences below the one before and below good: who does what, by when.
create table regulation.action_plan (
    id            bigint generated always as identity primary key,
    version       integer not null default 1,
    home_id       bigint  not null references estate.home,
    inspection_id bigint  not null unique references regulation.inspection,
    status        text    not null check (status in ('RAISED', 'AGREED', 'UNDER_WAY', 'CLOSED')),
    owner         text,
    raised_on     date    not null,
    agreed_on     date,
    check ((status = 'RAISED') = (agreed_on is null)),
    check (status = 'RAISED' or owner is not null)
);

-- What inspectors require (a named regulation, by a day), what they recommend, and what a plan says will be done.
create table regulation.inspection_action (
    id            bigint generated always as identity primary key,
    version       integer not null default 1,
    home_id       bigint  not null references estate.home,
    inspection_id bigint  not null references regulation.inspection,
    plan_id       bigint  references regulation.action_plan,
    kind          text    not null check (kind in ('REQUIREMENT', 'RECOMMENDATION', 'PLANNED')),
    provision     text,
    text          text    not null,
    owner         text,
    due_on        date,
    status        text    not null check (status in ('OPEN', 'IN_PROGRESS', 'DONE', 'CHECKED', 'REOPENED')),
    evidence      text,
    done_at       timestamptz,
    done_by       bigint  references access.person,
    checked_at    timestamptz,
    checked_by    bigint  references access.person,
    check (kind <> 'REQUIREMENT' or (provision is not null and due_on is not null)),
    check ((kind = 'PLANNED') = (plan_id is not null)),
    check (status not in ('DONE', 'CHECKED') or (evidence is not null and done_at is not null and done_by is not null)),
    check ((status = 'CHECKED') = (checked_by is not null) and (checked_by is null) = (checked_at is null)),
    constraint checked_by_another check (checked_by <> done_by)
);
create index inspection_action_by_home on regulation.inspection_action (home_id, status);
create index inspection_action_by_inspection on regulation.inspection_action (inspection_id);
create index inspection_action_by_plan on regulation.inspection_action (plan_id);

create table regulation.action_step (
    id          bigint generated always as identity primary key,
    action_id   bigint references regulation.inspection_action,
    plan_id     bigint references regulation.action_plan,
    from_status text,
    to_status   text        not null,
    at          timestamptz not null,
    person_id   bigint      not null references access.person,
    words       text,
    check ((action_id is null) <> (plan_id is null))
);
create index action_step_by_action on regulation.action_step (action_id);
create index action_step_by_plan on regulation.action_step (plan_id);

-- Who was told of a judgement, when and how. The system tells nobody by itself.
create table regulation.telling (
    id          bigint generated always as identity primary key,
    plan_id     bigint      not null references regulation.action_plan,
    told        text        not null,
    how         text        not null check (how in ('MEETING', 'PHONE', 'EMAIL', 'LETTER')),
    told_on     date        not null,
    words       text,
    recorded_by bigint      not null references access.person,
    recorded_at timestamptz not null
);
create index telling_by_plan on regulation.telling (plan_id);

-- What Ofsted orders, by when; not to do it is an offence.
create table regulation.compliance_notice (
    id            bigint generated always as identity primary key,
    home_id       bigint not null references estate.home,
    inspection_id bigint references regulation.inspection,
    given_on      date   not null,
    provision     text   not null,
    steps         text   not null,
    due_on        date   not null,
    met_on        date,
    met_words     text,
    check (due_on >= given_on),
    check (met_on is null or met_on >= given_on),
    check ((met_on is null) = (met_words is null))
);
create index compliance_notice_by_home on regulation.compliance_notice (home_id, due_on);

create function regulation.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a stage, a step and a telling never change' using errcode = 'check_violation';
end $$;
create trigger never before update or delete on regulation.application_stage for each row execute function regulation.refuse_change();
create trigger never before update or delete on regulation.action_step for each row execute function regulation.refuse_change();
create trigger never before update or delete on regulation.telling for each row execute function regulation.refuse_change();
create trigger never before update or delete on regulation.dual_exception for each row execute function regulation.refuse_change();

-- Midnight in London at the start of a day: when something dated happened, as a moment.
create function regulation.moment(day date) returns timestamptz language sql immutable as $$
    select day::timestamp at time zone 'Europe/London'
$$;
-- The inspection year, 1 April to 31 March, by the year in which it starts.
create function regulation.inspection_year(day date) returns integer language sql immutable as $$
    select extract(year from day - interval '3 months')::integer
$$;

-- Every clock that runs here, open and ended. A year's inspection is expected of a home registered before 1 October of that
-- year; one that comes later ends the year too, late. The years are those since the 2015 regulations on
-- frequency. A plan runs to the last day it names, and one without actions is due on the day it was raised.
create view regulation.clock (rule, home_id, child_id, staff_id, record, record_id, what, starts_at, starts_on, fixed_on, done_at) as
select 'CHR27_VACANCY', v.home_id, null::bigint, null::bigint, 'regulation.manager_vacancy', v.id, null::text,
       null::timestamptz, v.since, null::date, regulation.moment(v.ended_on)
  from regulation.manager_vacancy v
union all
select 'OFSTED_REQUIREMENT', a.home_id, null, null, 'regulation.inspection_action', a.id, a.provision,
       null, i.inspected_on, a.due_on, case when a.status = 'CHECKED' then a.done_at end
  from regulation.inspection_action a join regulation.inspection i on i.id = a.inspection_id
 where a.kind = 'REQUIREMENT'
union all
select 'OFSTED_ACCURACY', i.home_id, null, null, 'regulation.inspection', i.id, null,
       null, i.draft_received_on, null, regulation.moment(coalesce(i.accuracy_sent_on, i.published_on))
  from regulation.inspection i where i.draft_received_on is not null
union all
select 'OFSTED_INSPECTION', r.home_id, null, null, 'regulation.registration', r.id,
       y.year || '/' || to_char((y.year + 1) % 100, 'FM00'), null, greatest(make_date(y.year, 4, 1), r.registered_on),
       make_date(y.year + 1, 3, 31),
       (select regulation.moment(min(i.inspected_on)) from regulation.inspection i
         where i.home_id = r.home_id and i.type <> 'MONITORING'
           and i.inspected_on >= greatest(make_date(y.year, 4, 1), r.registered_on))
  from regulation.registration r
 cross join lateral generate_series(
           greatest(2015, regulation.inspection_year((r.registered_on + interval '6 months')::date)),
           case when r.cancelled_on is null then regulation.inspection_year(current_date)
                else regulation.inspection_year(r.cancelled_on) - 1 end) as y (year)
union all
select 'OFSTED_COMPLIANCE', n.home_id, null, null, 'regulation.compliance_notice', n.id, n.provision,
       null, n.given_on, n.due_on, regulation.moment(n.met_on)
  from regulation.compliance_notice n
union all
select 'OFSTED_REPRESENTATIONS', a.home_id, null, a.staff_member_id, 'regulation.application', a.id, null,
       null, s.on_date, null, regulation.moment(coalesce(a.represented_on, (
           select min(later.on_date) from regulation.application_stage later
            where later.application_id = a.id and later.entered and later.id > s.id)))
  from regulation.application_stage s join regulation.application a on a.id = s.application_id
 where s.stage = 'NOTICE_OF_PROPOSAL' and s.entered
union all
select 'OFSTED_FIRST_CHILD', a.home_id, null, null, 'regulation.application', a.id, null,
       null, min(s.on_date), null, regulation.moment(a.first_child_told_on)
  from regulation.application_stage s join regulation.application a on a.id = s.application_id
 where s.stage = 'OPERATIONAL' and s.entered and a.kind = 'SERVICE'
 group by a.id
union all
select 'OFSTED_ACTION_PLAN', p.home_id, null, null, 'regulation.action_plan', p.id, null,
       null, p.raised_on, greatest(p.raised_on, (select max(a.due_on) from regulation.inspection_action a where a.plan_id = p.id)),
       case when p.status = 'CLOSED' then (select max(s.at) from regulation.action_step s
                                            where s.plan_id = p.id and s.to_status = 'CLOSED') end
  from regulation.action_plan p;

grant select on all tables in schema regulation to ${app_role};
grant insert, update on regulation.condition, regulation.application, regulation.application_document, regulation.fit_interview,
    regulation.manager_vacancy, regulation.action_plan, regulation.inspection_action, regulation.compliance_notice to ${app_role};
grant insert on regulation.application_stage, regulation.dual_exception, regulation.action_step, regulation.telling to ${app_role};

select audit.enrol('regulation.condition', 'as long as any record of the home', 'holds no person');
select audit.enrol('regulation.application', 'as long as any record of the home', 'shown to the applicant');
select audit.enrol('regulation.application_stage', 'as long as any record of the home', 'names who recorded it', false);
select audit.enrol('regulation.application_document', 'as long as any record of the home', 'shown to the applicant');
select audit.enrol('regulation.fit_interview', 'as long as any record of the home', 'shown to the person');
select audit.enrol('regulation.dual_exception', '25 years after leaving work with children', 'shown to the person', false);
select audit.enrol('regulation.manager_vacancy', 'as long as any record of the home', 'holds no person');
select audit.enrol('regulation.action_plan', 'as long as any record of the home', 'names who owns it');
select audit.enrol('regulation.inspection_action', 'as long as any record of the home', 'names who did and checked it');
select audit.enrol('regulation.action_step', 'as long as any record of the home', 'names who moved it', false);
select audit.enrol('regulation.telling', 'as long as any record of the home', 'names who was told', false);
select audit.enrol('regulation.compliance_notice', 'as long as any record of the home', 'holds no person');
