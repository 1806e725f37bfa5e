-- what was recorded by mistake can be put right where children were missing, in the log of drills and tests, and in staff records

-- An episode that never was is withdrawn with its reason: it stays readable and counts nowhere.
alter table missing.episode drop constraint episode_status_check;
alter table missing.episode add constraint episode_status_check
    check (status in ('MISSING', 'RETURNED', 'CLOSED', 'WITHDRAWN'));

create table missing.withdrawal (
    id         bigint generated always as identity primary key,
    episode_id bigint      not null unique references missing.episode,
    reason     text        not null check (length(trim(reason)) > 0 and length(reason) <= 500),
    at         timestamptz not null,
    by_id      bigint      not null references access.person,
    by_name    text        not null,
    by_post    text        not null
);

create or replace function missing.keep_written() returns trigger language plpgsql as $$
begin
    if to_jsonb(old) - 'status' is distinct from to_jsonb(new) - 'status' then
        raise exception 'what is written is never changed, only corrected by a later note'
            using errcode = 'insufficient_privilege';
    end if;
    if (old.status, new.status) not in (('MISSING', 'RETURNED'), ('RETURNED', 'CLOSED'), ('MISSING', 'WITHDRAWN'),
                                        ('RETURNED', 'WITHDRAWN'), ('CLOSED', 'WITHDRAWN')) then
        raise exception '% does not follow %', new.status, old.status using errcode = 'check_violation';
    end if;
    return new;
end $$;

-- Nothing is added to an episode that was withdrawn. Whoever adds something at this moment waits, or is waited for.
create function missing.refuse_withdrawn() returns trigger language plpgsql as $$
declare
    stands text;
begin
    select e.status into strict stands from missing.episode e where e.id = new.episode_id for share;
    if (stands = 'WITHDRAWN') <> (tg_table_name = 'withdrawal') then
        raise exception 'nothing follows an episode that was withdrawn, and only such a one has a reason for it'
            using errcode = 'check_violation', constraint = 'nothing_after_withdrawal';
    end if;
    return new;
end $$;
create trigger nothing_after_withdrawal before insert on missing.told for each row execute function missing.refuse_withdrawn();
create trigger nothing_after_withdrawal before insert on missing.homecoming for each row execute function missing.refuse_withdrawn();
create trigger nothing_after_withdrawal before insert on missing.interview for each row execute function missing.refuse_withdrawn();
create trigger nothing_after_withdrawal before insert on missing.note for each row execute function missing.refuse_withdrawn();
create trigger nothing_after_withdrawal before insert on missing.withdrawal for each row execute function missing.refuse_withdrawn();
create trigger written before update or delete on missing.withdrawal for each row execute function missing.refuse();

create function missing.needs_reason() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from missing.withdrawal w where w.episode_id = new.id) then
        raise exception 'an episode is withdrawn with its reason' using errcode = 'check_violation',
            constraint = 'withdrawn_for_a_reason';
    end if;
    return null;
end $$;
create constraint trigger withdrawn_for_a_reason after insert or update of status on missing.episode
    deferrable initially deferred for each row when (new.status = 'WITHDRAWN') execute function missing.needs_reason();

-- No interview follows an absence that never was.
create or replace view missing.clock (rule, home_id, child_id, staff_id, record, record_id, what, starts_at, starts_on, fixed_on,
                                      done_at) as
select 'MISSING_INTERVIEW', e.home_id, e.child_id, null::bigint, 'missing.episode', e.id, null::text,
       missing.returned_at(e.id), null::date, null::date,
       (select min(i.on_at) from missing.interview i where i.episode_id = e.id and i.step in ('DECLINED', 'HELD'))
  from missing.episode e where e.status in ('RETURNED', 'CLOSED');

grant select, insert on missing.withdrawal to ${app_role};
select audit.enrol('missing.withdrawal', 'as the episode', 'told to the child; names of others are taken out');
