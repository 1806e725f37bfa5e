-- a child missing or away without authorisation: the episode, who was told, the return, the interview and its clock
create schema missing;
grant usage on schema missing to ${app_role};

create table missing.episode (
    id           bigint generated always as identity primary key,
    home_id      bigint      not null references estate.home,
    child_id     bigint      not null references occupancy.child,
    kind         text        not null check (kind in ('MISSING', 'ABSENT', 'UNAUTHORISED')),
    status       text        not null default 'MISSING' check (status in ('MISSING', 'RETURNED', 'CLOSED')),
    last_seen_at timestamptz not null,
    noticed_at   timestamptz not null,
    words        text        not null check (length(trim(words)) > 0),
    risk         text,
    at           timestamptz not null,
    by_id        bigint      not null references access.person,
    by_name      text        not null,
    by_post      text        not null,
    constraint seen_then_noticed_then_written check (last_seen_at <= noticed_at and noticed_at <= at)
);
create unique index missing_once_at_a_time on missing.episode (child_id) where status = 'MISSING';
create index episode_by_home on missing.episode (home_id, noticed_at desc, id desc);

-- Who was told, when and by whom; of the police their reference.
create table missing.told (
    id         bigint generated always as identity primary key,
    episode_id bigint      not null references missing.episode,
    whom       text        not null check (whom in ('POLICE', 'PLACING_AUTHORITY', 'PARENTS')),
    name       text        not null check (length(trim(name)) > 0),
    reference  text,
    told_at    timestamptz not null,
    told_by    text        not null check (length(trim(told_by)) > 0),
    at         timestamptz not null,
    by_id      bigint      not null references access.person,
    by_name    text        not null,
    by_post    text        not null,
    check (told_at <= at)
);
create index told_by_episode on missing.told (episode_id);

-- How the child came back; what the child said stands apart from what the worker writes.
create table missing.homecoming (
    id          bigint generated always as identity primary key,
    episode_id  bigint      not null unique references missing.episode,
    returned_at timestamptz not null,
    how         text        not null check (length(trim(how)) > 0),
    condition   text        not null check (length(trim(condition)) > 0),
    child_words text,
    at          timestamptz not null,
    by_id       bigint      not null references access.person,
    by_name     text        not null,
    by_post     text        not null,
    check (returned_at <= at)
);

-- The return interview: offered and accepted, offered and declined, held. It is normally held by somebody independent.
create table missing.interview (
    id          bigint generated always as identity primary key,
    episode_id  bigint      not null references missing.episode,
    step        text        not null check (step in ('ACCEPTED', 'DECLINED', 'HELD')),
    on_at       timestamptz not null,
    by_whom     text        not null check (length(trim(by_whom)) > 0),
    independent boolean,
    words       text,
    at          timestamptz not null,
    by_id       bigint      not null references access.person,
    by_name     text        not null,
    by_post     text        not null,
    check (on_at <= at),
    constraint held_by_somebody_independent_or_not check ((step = 'HELD') = (independent is not null)),
    constraint said_why check (length(trim(words)) > 0 or step <> 'DECLINED' and independent is distinct from false)
);
create index interview_by_episode on missing.interview (episode_id);
create unique index interview_held_once on missing.interview (episode_id) where step = 'HELD';

-- What is done differently, and what corrects a text that stands: a text is never written over.
create table missing.note (
    id          bigint generated always as identity primary key,
    episode_id  bigint      not null references missing.episode,
    kind        text        not null check (kind in ('DIFFERENTLY', 'CORRECTION')),
    words       text        not null check (length(trim(words)) > 0),
    reason      text,
    returned_at timestamptz,
    at          timestamptz not null,
    by_id       bigint      not null references access.person,
    by_name     text        not null,
    by_post     text        not null,
    constraint correction_needs_reason check ((kind = 'CORRECTION') = (length(trim(reason)) > 0)),
    constraint only_a_correction_moves_the_return check (returned_at is null or kind = 'CORRECTION' and returned_at <= at)
);
create index note_by_episode on missing.note (episode_id);

-- What is written stays. This holds for the owner of the tables as well.
create function missing.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'what is written is never changed, only corrected by a later note' using errcode = 'insufficient_privilege';
end $$;
create function missing.keep_written() returns trigger language plpgsql as $$
begin
    if to_jsonb(old) - 'status' is distinct from to_jsonb(new) - 'status' then
        raise exception 'what is written is never changed, only corrected by a later note'
            using errcode = 'insufficient_privilege';
    end if;
    if (old.status, new.status) not in (('MISSING', 'RETURNED'), ('RETURNED', 'CLOSED')) then
        raise exception '% does not follow %', new.status, old.status using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger keep_written before update on missing.episode for each row execute function missing.keep_written();
create trigger written before delete on missing.episode for each row execute function missing.refuse();
create trigger written before update or delete on missing.told for each row execute function missing.refuse();
create trigger written before update or delete on missing.homecoming for each row execute function missing.refuse();
create trigger written before update or delete on missing.interview for each row execute function missing.refuse();
create trigger written before update or delete on missing.note for each row execute function missing.refuse();

-- When a child was back, as it stands after corrections.
create function missing.returned_at(episode bigint) returns timestamptz language sql stable as $$
    select coalesce((select n.returned_at from missing.note n
                      where n.episode_id = episode and n.returned_at is not null order by n.id desc limit 1),
                    (select h.returned_at from missing.homecoming h where h.episode_id = episode))
$$;

-- After every episode, whatever its length: from the return until the interview was held, or offered and declined.
create view missing.clock (rule, home_id, child_id, staff_id, record, record_id, what, starts_at, starts_on, fixed_on, done_at) as
select 'MISSING_INTERVIEW', e.home_id, e.child_id, null::bigint, 'missing.episode', e.id, null::text,
       missing.returned_at(e.id), null::date, null::date,
       (select min(i.on_at) from missing.interview i where i.episode_id = e.id and i.step in ('DECLINED', 'HELD'))
  from missing.episode e where e.status <> 'MISSING';

grant select, insert on all tables in schema missing to ${app_role};
revoke insert on missing.clock from ${app_role};
grant update (status) on missing.episode to ${app_role};
select duties.draw_clocks();

insert into duties.rule_change (rule, changed_at, reason, became)
select k.rule, now(), 'The record that starts this clock is kept here now.',
       jsonb_build_object('started_by', k.started_by, 'ended_by', k.ended_by)
  from (values ('MISSING_INTERVIEW', 'missing.episode', 'Recording the return interview')) k (rule, started_by, ended_by);

select audit.enrol('missing.episode', '75 years from birth; 15 years from death under 18 (CHR 36(2))',
    'told to the child; names of others are taken out');
select audit.enrol('missing.told', 'as the episode', 'told to the child; names of others are taken out');
select audit.enrol('missing.homecoming', 'as the episode', 'told to the child; names of others are taken out');
select audit.enrol('missing.interview', 'as the episode', 'told to the child; names of others are taken out');
select audit.enrol('missing.note', 'as the episode', 'told to the child; names of others are taken out');
