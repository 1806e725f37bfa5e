-- what the log says of a measure has the law's one clock until its record is there, and then the record's own

create index entry_of_measure on daily.entry (home_id, event_at) where kind = 'MEASURE';

-- The log and the records of measures know nothing of each other: here both are seen. A record of the same child within two
-- hours is of the same event; where the log names no child, any record of the home is.
create view duties.own_clock as
select 'CHR35_RECORD'::text as rule, e.home_id, case when c.open = 1 then c.child_id end as child_id, null::bigint as staff_id,
       'daily.entry'::text as record, e.id as record_id, 'so far only in the log'::text as what, e.event_at as starts_at,
       null::date as starts_on, null::date as fixed_on, null::timestamptz as done_at
  from daily.entry e
 cross join lateral (
       select count(*) as named, count(*) filter (where not k.there) as open, min(rc.child_id) filter (where not k.there) as child_id
         from daily.revision_child rc
        cross join lateral (select exists (select 1 from measures.measure m
               where m.child_id = rc.child_id and m.home_id = e.home_id and m.version > 0
                 and m.used_at between e.event_at - interval '2 hours' and e.event_at + interval '2 hours') as there) k
        where rc.entry_id = e.id and rc.number = e.version) c
 where e.kind = 'MEASURE' and e.version > 0
   and (c.open > 0 or c.named = 0 and not exists (select 1 from measures.measure m
        where m.home_id = e.home_id and m.version > 0
          and m.used_at between e.event_at - interval '2 hours' and e.event_at + interval '2 hours'));

-- Under the roof with the clocks of the rooms.
create or replace function duties.draw_clocks() returns void language plpgsql as $$
declare
    whole text;
begin
    select string_agg(format('select rule, home_id, child_id, staff_id, record, record_id, what, starts_at, starts_on, fixed_on, done_at
                                from %I.%I', v.schemaname, v.viewname), ' union all ' order by v.schemaname)
      into strict whole
      from pg_views v
     where v.viewname = 'clock' and v.schemaname <> 'duties' or v.viewname = 'own_clock' and v.schemaname = 'duties';
    execute 'create or replace view duties.clock as ' || whole;
end $$;
select duties.draw_clocks();

-- All that was ever due and is. Whether a measure is exempt is seen from its record, so without one nobody asks.
create or replace view duties.due as
select c.rule, c.home_id, c.child_id, c.staff_id, c.record, c.record_id, c.what, c.starts_at, c.starts_on, c.fixed_on, c.done_at,
       r.unit, coalesce(s.amount, r.amount) as amount, s.amount is not null as own, r.owner_roles, r.warn_hours, r.ended_by,
       f.until_on as deferred_to,
       coalesce(duties.end_of(f.until_on), duties.due_at(r.unit, coalesce(s.amount, r.amount), c.starts_at, c.starts_on, c.fixed_on))
           as due_at,
       case when c.record not in ('measures.measure', 'daily.entry')
              or c.record = 'measures.measure'
                 and exists (select 1 from measures.measure m where m.id = c.record_id and m.kind = 'RESTRAINT')
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
       or new.kind = 'EXEMPTION' and (new.record = 'daily.entry' or new.record = 'measures.measure'
            and exists (select 1 from measures.measure m where m.id = new.record_id and m.kind <> 'RESTRAINT')) then
        raise exception 'the law allows no % of %', lower(new.kind), new.rule
            using errcode = 'check_violation', constraint = 'law_allows_it';
    end if;
    return new;
end $$;
grant select on duties.own_clock to ${app_role};
