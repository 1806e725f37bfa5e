-- on site a part is often half filled: words are kept before an outcome or a result is chosen, and submitting asks for it
alter table reg44.finding alter column outcome drop not null;
alter table reg44.finding add constraint finding_says_something
    check (outcome is not null or words is not null or consider_by is not null);
alter table reg44.record_sampled alter column result drop not null;
alter table reg44.record_sampled add constraint record_says_something check (result is not null or notes is not null);

-- What was chosen by mistake can be taken back; the trail keeps that it was there.
grant delete on reg44.finding to ${app_role};

-- A version never holds a half-filled line.
create function reg44.refuse_half_filled() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    if exists (select 1 from reg44.finding f where f.visit_id = new.visit_id and f.outcome is null)
       or exists (select 1 from reg44.record_sampled r where r.visit_id = new.visit_id and r.result is null) then
        raise exception 'the report of visit % has a half-filled line', new.visit_id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger complete before insert on reg44.report_version for each row execute function reg44.refuse_half_filled();
