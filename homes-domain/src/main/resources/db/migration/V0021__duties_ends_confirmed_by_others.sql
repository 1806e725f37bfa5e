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
