-- nobody starts before the checks of Schedule 2 are complete; what starts and ends supervision, probation, training and the DBS check

-- Somebody whom a home wants to appoint. The checks are made meanwhile; it ends with the appointment or without one.
create table workforce.candidacy (
    id              bigint generated always as identity primary key,
    staff_member_id bigint      not null references workforce.staff_member,
    home_id         bigint      not null references estate.home,
    post            text        not null check (post in ('MANAGER', 'DEPUTY_MANAGER', 'SENIOR_WORKER', 'WORKER', 'NIGHT_WORKER')),
    opened_by       bigint      not null references access.person,
    opened_at       timestamptz not null,
    appointed       boolean,
    words           text        check (length(words) <= 500),
    closed_by       bigint      references access.person,
    closed_at       timestamptz,
    constraint closed_by_somebody check ((appointed is null) = (closed_by is null) and (appointed is null) = (closed_at is null)),
    constraint not_appointed_for_a_reason check (appointed is distinct from false or length(trim(words)) > 0)
);
create unique index open_candidacy_once on workforce.candidacy (staff_member_id, home_id) where closed_at is null;
create index candidacy_by_home on workforce.candidacy (home_id) where closed_at is null;

-- One look at one of the items of Schedule 2. Rows are only added. What is asked for waits; else the newest of a kind counts.
-- Of a DBS certificate its number, its date and its level are kept, never what it says.
create table workforce.staff_check (
    id              bigint generated always as identity primary key,
    staff_member_id bigint      not null references workforce.staff_member,
    kind            text        not null check (kind in ('IDENTITY', 'DBS', 'LATEST_REFERENCE', 'SECOND_REFERENCE', 'REASON_LEFT',
                                                         'QUALIFICATIONS', 'EMPLOYMENT')),
    outcome         text        not null check (outcome in ('ASKED_FOR', 'COMPLETE', 'NONE_TO_CHECK', 'NOT_PRACTICABLE', 'NOT_ACCEPTED')),
    certificate     text        check (certificate in ('ENHANCED', 'STANDARD')),
    checked_on      date        not null,
    checked_by      text        not null check (length(trim(checked_by)) > 0 and length(checked_by) <= 200),
    reference       text        check (length(reference) <= 40),
    note            text        check (length(note) <= 1000),
    recorded_by     bigint      not null references access.person,
    recorded_at     timestamptz not null,
    constraint certificate_with_level_and_number check
        (case when kind = 'DBS' and outcome = 'COMPLETE' then certificate is not null and length(trim(reference)) > 0
              else certificate is null end),
    constraint none_only_where_there_may_be_none check (outcome <> 'NONE_TO_CHECK' or kind in ('REASON_LEFT', 'QUALIFICATIONS')),
    constraint practicable_except_the_reason check (outcome <> 'NOT_PRACTICABLE' or kind = 'REASON_LEFT'),
    constraint said_why check ((outcome in ('ASKED_FOR', 'COMPLETE') and certificate is distinct from 'STANDARD')
                               or length(trim(note)) > 0)
);
create index staff_check_by_member on workforce.staff_check (staff_member_id, kind, id);

-- What of Schedule 2 is missing for somebody to work on a day, in its order; nothing when all is complete.
create function workforce.missing_checks(member bigint, day date) returns text[] language sql stable as $$
    select coalesce(array_agg(k.kind order by k.place), '{}')
      from unnest(array['IDENTITY', 'DBS', 'LATEST_REFERENCE', 'SECOND_REFERENCE', 'REASON_LEFT', 'QUALIFICATIONS', 'EMPLOYMENT'])
           with ordinality as k (kind, place)
     where coalesce((select c.outcome from workforce.staff_check c
                      where c.staff_member_id = member and c.kind = k.kind and c.outcome <> 'ASKED_FOR'
                      order by c.id desc limit 1), 'NOT_ACCEPTED') = 'NOT_ACCEPTED'
        or not exists (select 1 from workforce.staff_check c
                        where c.staff_member_id = member and c.kind = k.kind and c.checked_on <= day
                          and c.outcome not in ('ASKED_FOR', 'NOT_ACCEPTED'))
$$;

-- The last line of it: no appointment begins and no shift is planned while a check is missing (CHR 32 and Schedule 2).
create function workforce.refuse_unchecked() returns trigger language plpgsql as $$
declare
    day     date := case when tg_table_name = 'appointment' then (to_jsonb(new) ->> 'from_date')::date
                         else ((to_jsonb(new) ->> 'from_at')::timestamptz at time zone 'Europe/London')::date end;
    missing text[] := workforce.missing_checks(new.staff_member_id, day);
begin
    if cardinality(missing) > 0 then
        raise exception 'nobody starts before the checks of Schedule 2 are complete: % missing', array_to_string(missing, ', ')
            using errcode = 'check_violation', constraint = 'checks_complete';
    end if;
    return new;
end $$;
create trigger checks_complete before insert or update of staff_member_id, from_date on workforce.appointment
    for each row execute function workforce.refuse_unchecked();
create trigger checks_complete before insert or update of staff_member_id, from_at on workforce.shift
    for each row execute function workforce.refuse_unchecked();

grant select, insert on workforce.candidacy, workforce.staff_check to ${app_role};
grant update (appointed, words, closed_by, closed_at) on workforce.candidacy to ${app_role};

select audit.enrol('workforce.candidacy', '25 years after leaving work with children; six months when not appointed',
                   'shown to the person');
select audit.enrol('workforce.staff_check', '25 years after leaving work with children; six months when not appointed',
                   'shown to the person, references as their writers allow');
