-- the email to Ofsted is due from the first placement, not from the day somebody recorded the step: the children are kept here
do $$
begin
    execute format('create or replace view regulation.clock as select c.* from (%s) c where c.rule <> %L',
        rtrim(pg_get_viewdef('regulation.clock'::regclass), '; '), 'OFSTED_FIRST_CHILD');
end $$;

-- A home that was registered before this system has no application here and starts nothing. Who lived there under an earlier
-- registration starts nothing either. The word to Ofsted is recorded with the application.
create or replace view occupancy.clock as
select k.rule, k.home_id, k.child_id, k.staff_id, k.record, k.record_id, k.what, k.starts_at, k.starts_on, k.fixed_on, k.done_at
  from (select distinct on (c.id) 'CHR36_KEEP' as rule, p.home_id, c.id as child_id, null::bigint as staff_id,
               'occupancy.child' as record, c.id as record_id, null::text as what, null::timestamptz as starts_at,
               c.born_on as starts_on, null::date as fixed_on, null::timestamptz as done_at
          from occupancy.child c join occupancy.placement p on p.child_id = c.id
         order by c.id, p.from_date desc) k
union all
select 'OFSTED_FIRST_CHILD', a.home_id, null, null, 'regulation.application', a.id, null, null, f.from_date, null,
       regulation.moment(a.first_child_told_on)
  from regulation.application a
  join regulation.registration r on r.id = a.registration_id
 cross join lateral (select min(p.from_date) as from_date from occupancy.placement p
                      where p.home_id = a.home_id and p.from_date >= r.registered_on) f
 where a.kind = 'SERVICE' and f.from_date is not null;

update duties.rule set started_by = 'occupancy.placement', starts = 'The first child is placed after the home’s registration'
 where key = 'OFSTED_FIRST_CHILD';
