-- inspections and what follows from them leave the room of registrations, with every row, every file and all their history
create schema inspections;
grant usage on schema inspections to ${app_role};

alter table regulation.inspection set schema inspections;
alter table regulation.earlier_judgement set schema inspections;
alter table regulation.action_plan set schema inspections;
alter table regulation.inspection_action set schema inspections;
alter table regulation.action_step set schema inspections;
alter table regulation.telling set schema inspections;
alter table regulation.compliance_notice set schema inspections;
alter function regulation.inspection_year(date) set schema inspections;

-- What never changed there never changes here, and each room says so in its own words.
create or replace function regulation.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a stage, an exception and a file never change' using errcode = 'check_violation';
end $$;
create function inspections.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a judgement that stood, a step, a telling and a file never change' using errcode = 'check_violation';
end $$;
drop trigger never on inspections.earlier_judgement;
drop trigger never on inspections.action_step;
drop trigger never on inspections.telling;
create trigger never before update or delete on inspections.earlier_judgement
    for each row execute function inspections.refuse_change();
create trigger never before update or delete on inspections.action_step
    for each row execute function inspections.refuse_change();
create trigger never before update or delete on inspections.telling
    for each row execute function inspections.refuse_change();

-- The files that show actions done, under the numbers they had: the trail and people's bookmarks name them by these.
create table inspections.file (
    id         bigint generated always as identity primary key,
    action_id  bigint      not null references inspections.inspection_action,
    words      text        not null,
    file_name  text        not null,
    media_type text        not null,
    content    bytea       not null,
    added_at   timestamptz not null,
    added_by   bigint      not null references access.person,
    constraint size_of_a_file check (length(content) between 1 and 10485760),
    constraint type_of_a_file check (
        case media_type when 'application/pdf' then substring(content from 1 for 5) = '\x255044462d'::bytea
                        when 'image/png' then substring(content from 1 for 8) = '\x89504e470d0a1a0a'::bytea
                        when 'image/jpeg' then substring(content from 1 for 3) = '\xffd8ff'::bytea
                        else false end)
);
insert into inspections.file (id, action_id, words, file_name, media_type, content, added_at, added_by)
    overriding system value
select id, action_id, words, file_name, media_type, content, added_at, added_by
  from regulation.file where action_id is not null order by id;
select setval(pg_get_serial_sequence('inspections.file', 'id'), (select max(id) from regulation.file))
 where exists (select 1 from regulation.file);
create index file_of_an_action on inspections.file (action_id, id);
create trigger never before update or delete on inspections.file
    for each row execute function inspections.refuse_change();
grant select, insert on inspections.file to ${app_role};
select audit.enrol('inspections.file', 'as long as any record of the home', 'after redaction', false);

alter table regulation.file disable trigger never;
delete from regulation.file where action_id is not null;
alter table regulation.file enable trigger never;
alter table regulation.file drop constraint of_an_action_or_a_document, drop column action_id, drop column words,
    alter column application_id set not null, alter column document_id set not null, alter column stage_id set not null;

-- Each room's own clocks. The year's inspection is expected of a registration and ended by an inspection.
create or replace view regulation.clock (rule, home_id, child_id, staff_id, record, record_id, what, starts_at, starts_on, fixed_on, done_at) as
select 'CHR27_VACANCY', v.home_id, null::bigint, null::bigint, 'regulation.manager_vacancy', v.id, null::text,
       null::timestamptz, v.since, null::date, regulation.moment(v.ended_on)
  from regulation.manager_vacancy v
union all
select 'OFSTED_REPRESENTATIONS', a.home_id, null, a.staff_member_id, 'regulation.application', a.id, null,
       null, s.on_date, null, regulation.moment(coalesce(a.represented_on, (
           select min(later.on_date) from regulation.application_stage later
            where later.application_id = a.id and later.entered and later.id > s.id)))
  from regulation.application_stage s join regulation.application a on a.id = s.application_id
 where s.stage = 'NOTICE_OF_PROPOSAL' and s.entered;

create view inspections.clock (rule, home_id, child_id, staff_id, record, record_id, what, starts_at, starts_on, fixed_on, done_at) as
select 'OFSTED_REQUIREMENT', a.home_id, null::bigint, null::bigint, 'inspections.inspection_action', a.id, a.provision,
       null::timestamptz, i.inspected_on, a.due_on, case when a.status = 'CHECKED' then a.done_at end
  from inspections.inspection_action a join inspections.inspection i on i.id = a.inspection_id
 where a.kind = 'REQUIREMENT'
union all
select 'OFSTED_ACCURACY', i.home_id, null, null, 'inspections.inspection', i.id, null,
       null, i.draft_received_on, null, regulation.moment(coalesce(i.accuracy_sent_on, i.published_on))
  from inspections.inspection i where i.draft_received_on is not null
union all
select 'OFSTED_INSPECTION', r.home_id, null, null, 'regulation.registration', r.id,
       y.year || '/' || to_char((y.year + 1) % 100, 'FM00'), null, greatest(make_date(y.year, 4, 1), r.registered_on),
       make_date(y.year + 1, 3, 31),
       (select regulation.moment(min(i.inspected_on)) from inspections.inspection i
         where i.home_id = r.home_id and i.type <> 'MONITORING'
           and i.inspected_on >= greatest(make_date(y.year, 4, 1), r.registered_on))
  from regulation.registration r
 cross join lateral generate_series(
           greatest(2015, inspections.inspection_year((r.registered_on + interval '6 months')::date)),
           case when r.cancelled_on is null then inspections.inspection_year(current_date)
                else inspections.inspection_year(r.cancelled_on) - 1 end) as y (year)
union all
select 'OFSTED_COMPLIANCE', n.home_id, null, null, 'inspections.compliance_notice', n.id, n.provision,
       null, n.given_on, n.due_on, regulation.moment(n.met_on)
  from inspections.compliance_notice n
union all
select 'OFSTED_RECOMMENDATION', a.home_id, null, null, 'inspections.inspection_action', a.id, a.provision,
       null, i.inspected_on, a.due_on, case when a.status = 'CHECKED' then a.done_at end
  from inspections.inspection_action a join inspections.inspection i on i.id = a.inspection_id
 where a.kind = 'RECOMMENDATION' and a.due_on is not null
union all
select 'PLANNED_ACTION', a.home_id, null, null, 'inspections.inspection_action', a.id, a.owner,
       null, p.raised_on, a.due_on, coalesce(case when a.status = 'CHECKED' then a.done_at end, w.at)
  from inspections.inspection_action a join inspections.action_plan p on p.id = a.plan_id
  left join lateral (select max(s.at) as at from inspections.action_step s
                      where s.plan_id = p.id and s.to_status = 'WITHDRAWN' and p.status = 'WITHDRAWN') w on true
 where a.kind = 'PLANNED'
union all
select 'OFSTED_ACTION_PLAN', p.home_id, null, null, 'inspections.action_plan', p.id, null,
       null, p.raised_on, null, coalesce(regulation.moment(p.agreed_on), w.at)
  from inspections.action_plan p
  left join lateral (select max(s.at) as at from inspections.action_step s
                      where s.plan_id = p.id and s.to_status = 'WITHDRAWN' and p.status = 'WITHDRAWN') w on true
union all
select 'COMMISSIONERS_TOLD', p.home_id, null, null, 'inspections.action_plan', p.id, null,
       null, p.raised_on, null,
       coalesce((select regulation.moment(min(t.told_on)) from inspections.telling t where t.plan_id = p.id), w.at)
  from inspections.action_plan p
  left join lateral (select max(s.at) as at from inspections.action_step s
                      where s.plan_id = p.id and s.to_status = 'WITHDRAWN' and p.status = 'WITHDRAWN') w on true;
grant select on inspections.clock to ${app_role};
select duties.draw_clocks();

-- The trail is only ever added to, so what it says of these tables until today it says under their former names. Here stands
-- which name is which, and the view below gives the history of a table whole, under the name it has today.
create table audit.former_name (
    was        text primary key,
    table_name text        not null,
    until      timestamptz not null default now()
);
create trigger append_only before update or delete on audit.former_name for each row execute function audit.refuse();
create trigger no_truncate before truncate on audit.former_name execute function audit.refuse();
grant select on audit.former_name to ${app_role};
select audit.enrol('audit.former_name', 'as long as the trail', 'holds no person', false);
insert into audit.former_name (was, table_name)
select 'regulation.' || t.name, 'inspections.' || t.name
  from (values ('inspection'), ('earlier_judgement'), ('action_plan'), ('inspection_action'), ('action_step'), ('telling'),
               ('compliance_notice')) as t (name);
update audit.register r set table_name = f.table_name from audit.former_name f where r.table_name = f.was;

create view audit.row_history as
select c.id, c.tx, c.written_at, c.person_id, c.use_case, c.table_name, c.row_id, c.action, c.row_image, c.table_name as was
  from audit.row_change c where not exists (select 1 from audit.former_name f where f.was = c.table_name)
union all
select c.id, c.tx, c.written_at, c.person_id, c.use_case, f.table_name, c.row_id, c.action, c.row_image, c.table_name
  from audit.former_name f join audit.row_change c on c.table_name = f.was;
grant select on audit.row_history to ${app_role};

-- What names these records elsewhere follows them: the rules, words not yet submitted, and the letters already sent, so that
-- nobody loses a draft and nobody is reminded a second time of the same thing.
insert into duties.rule_change (rule, changed_at, reason, became)
select r.key, now(), 'Inspections have a room of their own: the records that start this clock moved there.',
       jsonb_build_object('started_by', f.table_name)
  from duties.rule r join audit.former_name f on r.started_by = f.was;
update drafts.draft
   set form = 'inspections.' || split_part(form, '.', 2),
       link = regexp_replace(link, '/regulation/(record|judge|follow|action)', '/inspections/\1')
 where form in ('regulation.record', 'regulation.judge', 'regulation.follow', 'regulation.evidence', 'regulation.check',
                'regulation.file');
update reminders.letter l set about = replace(l.about, ' ' || f.was || '/', ' ' || f.table_name || '/')
  from audit.former_name f where position(' ' || f.was || '/' in l.about) > 0;
