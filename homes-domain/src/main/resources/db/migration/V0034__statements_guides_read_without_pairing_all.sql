-- which children go through which guide is found without pairing every version with every placement
create or replace view statements.clock as
select 'CHR16_COPY'::text as rule, v.home_id, null::bigint as child_id, null::bigint as staff_id,
       'statements.version'::text as record, v.id as record_id, 'version ' || v.number as what,
       null::timestamptz as starts_at,
       least(v.effective_on, (v.approved_at at time zone 'Europe/London')::date) as starts_on, null::date as fixed_on,
       (select least(s.recorded_at, (s.sent_on + time '23:59') at time zone 'Europe/London')
          from statements.copy_sent s where s.version_id = v.id order by s.sent_on, s.id limit 1) as done_at
  from statements.version v
 where v.document = 'PURPOSE' and v.status = 'PUBLISHED' and v.number > 1
union all
select 'GUIDE_READ', v.home_id, p.child_id, null, 'statements.version', v.id, 'version ' || v.number, null,
       greatest(v.effective_on, min(p.from_date)), null,
       max(least(a.recorded_at, (a.explained_on + time '23:59') at time zone 'Europe/London'))
  from (select a.version_id, a.child_id from statements.acknowledgement a
        union
        select newest.id, p.child_id
          from (select distinct on (v.home_id) v.id, v.home_id from statements.version v
                 where v.document = 'GUIDE' and v.status = 'PUBLISHED' order by v.home_id, v.number desc) newest
          join occupancy.placement p on p.home_id = newest.home_id and (p.to_date is null or p.type = 'SHORT_BREAK')) pair
  join statements.version v on v.id = pair.version_id
  join occupancy.placement p on p.home_id = v.home_id and p.child_id = pair.child_id
       and (p.to_date is null or p.to_date > v.effective_on) and p.to_date is distinct from p.from_date
  left join statements.acknowledgement a on a.version_id = v.id and a.child_id = p.child_id
 where v.document = 'GUIDE' and v.status = 'PUBLISHED'
   and (a.id is not null or p.to_date is null or p.type = 'SHORT_BREAK')
 group by v.id, p.child_id;
