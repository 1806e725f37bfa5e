-- judgements that come later or were recorded wrongly, and what is due after a downgrade: told, agreed, done

-- What stood before a person recorded the judgements of a known inspection anew; nothing where nothing was known.
alter table regulation.inspection
    add version       integer not null default 1,
    -- Where the scale of its time had another word ("Adequate", until 2015); the judgement is what it became.
    add overall_words text,
    add constraint words_of_a_judgement check (overall_words is null or overall is not null);
create table regulation.earlier_judgement (
    id               bigint generated always as identity primary key,
    inspection_id    bigint      not null references regulation.inspection,
    overall          text,
    helped_protected text,
    leaders          text,
    interim_outcome  text,
    why              text,
    person_id        bigint      not null references access.person,
    at               timestamptz not null,
    check (why is not null or (overall is null and helped_protected is null and leaders is null and interim_outcome is null))
);
create index earlier_judgement_by_inspection on regulation.earlier_judgement (inspection_id, id);
create trigger never before update or delete on regulation.earlier_judgement
    for each row execute function regulation.refuse_change();
grant select, insert on regulation.earlier_judgement to ${app_role};
select audit.enrol('regulation.earlier_judgement', 'as long as any record of the home', 'names who recorded it', false);

-- A plan whose downgrade was none is withdrawn: nobody had to agree it, and nobody has to close it.
alter table regulation.action_plan drop constraint action_plan_status_check;
alter table regulation.action_plan drop constraint action_plan_check;
alter table regulation.action_plan drop constraint action_plan_check1;
alter table regulation.action_plan
    add constraint action_plan_status_check check (status in ('RAISED', 'AGREED', 'UNDER_WAY', 'CLOSED', 'WITHDRAWN')),
    add constraint agreed_once_agreed check (status = 'WITHDRAWN' or (status = 'RAISED') = (agreed_on is null)),
    add constraint owned_once_agreed check (status in ('RAISED', 'WITHDRAWN') or owner is not null);

-- The council places children only in homes that are Good or Outstanding, so those who place are told of a downgrade. That is
-- this authority's own rule, and so are its days. What inspectors recommend and what a plan names is due where a day is named.
insert into duties.rule (number, key, title, regulation, words, starts, unit, amount, warn_hours, time_set_by, owner, owner_roles,
                         source, evidence, confirmed, may_tighten, deferral_under, exemption_under, urgent, started_by, ended_by,
                         checked_on)
select r.*, date '2026-11-28' from (values
(null::integer, 'COMMISSIONERS_TOLD', 'Tell the commissioners of the downgrade', 'This authority', 'The council places only in homes that are Good or Outstanding, so those who place are told of a judgement below Good. No text sets its time: two working days are the house’s reading.', 'The plan is raised',
 'WORKING_DAYS', 2, 24, 'AUTHORITY', 'Responsible individual', '{RESPONSIBLE_INDIVIDUAL,REGISTERED_MANAGER}'::text[],
 'This authority’s sufficiency strategy, section 5; the number is not in it', 'K', false, true, null::text, null::text, false, 'regulation.action_plan', 'Recording who was told'),
(null, 'OFSTED_RECOMMENDATION', 'Act on Ofsted’s recommendation', 'SCCIF', 'By the day that was set for it. No text gives a recommendation a day; one without a day is not due.', 'The inspection, once a day is set',
 'RECORDED', null, 336, 'RECORD', 'Registered manager', '{REGISTERED_MANAGER,RESPONSIBLE_INDIVIDUAL}',
 'The day in the record; not seen in the SCCIF', 'K', false, false, null, null, false, 'regulation.inspection_action', 'Closing the action, checked by a second person'),
(null, 'PLANNED_ACTION', 'Do what the action plan says', 'This authority', 'By the day that the plan names.', 'The plan is raised',
 'RECORDED', null, 168, 'RECORD', 'Responsible individual', '{RESPONSIBLE_INDIVIDUAL,REGISTERED_MANAGER}',
 'The plan itself', 'P', true, false, null, null, false, 'regulation.inspection_action', 'Closing the action, checked by a second person')
) as r;

-- The clocks again. A plan is due by its rule and ends when it is agreed; whether the commissioners know is a clock of its own,
-- and so is each recommendation and each planned action with a day. What was withdrawn is due no more.
create or replace view regulation.clock (rule, home_id, child_id, staff_id, record, record_id, what, starts_at, starts_on, fixed_on, done_at) as
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
select 'OFSTED_RECOMMENDATION', a.home_id, null, null, 'regulation.inspection_action', a.id, a.provision,
       null, i.inspected_on, a.due_on, case when a.status = 'CHECKED' then a.done_at end
  from regulation.inspection_action a join regulation.inspection i on i.id = a.inspection_id
 where a.kind = 'RECOMMENDATION' and a.due_on is not null
union all
select 'PLANNED_ACTION', a.home_id, null, null, 'regulation.inspection_action', a.id, a.owner,
       null, p.raised_on, a.due_on, coalesce(case when a.status = 'CHECKED' then a.done_at end, w.at)
  from regulation.inspection_action a join regulation.action_plan p on p.id = a.plan_id
  left join lateral (select max(s.at) as at from regulation.action_step s
                      where s.plan_id = p.id and s.to_status = 'WITHDRAWN' and p.status = 'WITHDRAWN') w on true
 where a.kind = 'PLANNED'
union all
select 'OFSTED_ACTION_PLAN', p.home_id, null, null, 'regulation.action_plan', p.id, null,
       null, p.raised_on, null, coalesce(regulation.moment(p.agreed_on), w.at)
  from regulation.action_plan p
  left join lateral (select max(s.at) as at from regulation.action_step s
                      where s.plan_id = p.id and s.to_status = 'WITHDRAWN' and p.status = 'WITHDRAWN') w on true
union all
select 'COMMISSIONERS_TOLD', p.home_id, null, null, 'regulation.action_plan', p.id, null,
       null, p.raised_on, null,
       coalesce((select regulation.moment(min(t.told_on)) from regulation.telling t where t.plan_id = p.id), w.at)
  from regulation.action_plan p
  left join lateral (select max(s.at) as at from regulation.action_step s
                      where s.plan_id = p.id and s.to_status = 'WITHDRAWN' and p.status = 'WITHDRAWN') w on true;
