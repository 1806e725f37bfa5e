-- what must be told to others: serious events, admissions and discharges, absence, changes; who was told, when and how
create schema notices;
grant usage on schema notices to ${app_role};

-- One notice, whatever it is about. Nothing is ever sent from here: a person sends it and records that.
create table notices.notice (
    id            bigint generated always as identity primary key,
    version       integer     not null default 1,
    home_id       bigint      not null references estate.home,
    kind          text        not null check (kind in ('EVENT', 'ADMISSION', 'DISCHARGE', 'ABSENCE', 'CHANGE')),
    child_id      bigint      references occupancy.child,
    status        text        not null check (status in ('PREPARED', 'TELLING', 'WATCHED', 'FOLLOW_UP', 'DONE', 'NOT_NEEDED')),
    known_at      timestamptz not null,
    prepared_at   timestamptz not null,
    by_id         bigint      not null references access.person,
    by_name       text        not null,
    by_post       text        not null,
    first_done_at timestamptz,
    again_from    timestamptz,
    again_done_at timestamptz,
    check (known_at <= prepared_at),
    check (again_done_at is null or again_from is not null)
);
create index notice_by_home on notices.notice (home_id, known_at desc, id desc);
create index notice_open on notices.notice (home_id) where status in ('PREPARED', 'TELLING', 'WATCHED', 'FOLLOW_UP');

create table notices.step (
    id          bigint generated always as identity primary key,
    notice_id   bigint      not null references notices.notice,
    from_status text,
    to_status   text        not null,
    words       text,
    at          timestamptz not null,
    by_id       bigint      not null references access.person,
    by_name     text        not null
);
create index step_by_notice on notices.step (notice_id, at);

-- What it says. Facts that come later are a further wording; what was told before stays readable.
create table notices.wording (
    id         bigint generated always as identity primary key,
    notice_id  bigint      not null references notices.notice,
    number     integer     not null check (number > 0),
    matter     text        not null check (length(trim(matter)) > 0),
    actions    text        not null check (length(trim(actions)) > 0),
    written_at timestamptz not null,
    by_id      bigint      not null references access.person,
    by_name    text        not null,
    unique (notice_id, number)
);

-- Regulation 40: the limbs of the event, and the registered person's judgement.
create table notices.event (
    id           bigint generated always as identity primary key,
    notice_id    bigint      not null unique references notices.notice,
    limbs        text[]      not null check (cardinality(limbs) > 0 and limbs <@ array['DEATH', 'WORKER_REFERRED', 'EXPLOITATION',
                     'POLICE', 'ALLEGATION', 'ENQUIRY', 'OTHER_SERIOUS']),
    happened_at  timestamptz not null,
    judged_at    timestamptz,
    judged_by    text,
    judged_why   text,
    outcome      text,
    check ((judged_at is null) = (judged_by is null))
);

-- Regulation 41: a child has come or gone.
create table notices.move (
    id              bigint generated always as identity primary key,
    notice_id       bigint  not null unique references notices.notice,
    placement_id    bigint  not null references occupancy.placement,
    kind            text    not null check (kind in ('ADMISSION', 'DISCHARGE')),
    placing_contact text    not null check (length(trim(placing_contact)) > 0),
    reviewing       text    not null check (length(trim(reviewing)) > 0),
    ehc_plan        boolean not null,
    ehc_authority   text,
    unique (placement_id, kind),
    check (ehc_plan = (ehc_authority is not null))
);

-- Regulation 48: the person in charge is away for 28 days or more. Why, and how the home is run meanwhile, its wording says.
create table notices.absence (
    id           bigint generated always as identity primary key,
    notice_id    bigint  not null unique references notices.notice,
    staff_id     bigint  not null references workforce.staff_member,
    planned      boolean not null,
    from_date    date    not null,
    expected_to  date    not null,
    acting       text    not null check (length(trim(acting)) > 0),
    appointment  text    not null check (length(trim(appointment)) > 0),
    agreed_by    date,
    returned_on  date,
    check (expected_to >= from_date + 27),
    check (agreed_by is null or planned),
    check (returned_on is null or returned_on >= from_date)
);

-- Regulation 49: something about who carries on, manages or owns the home, or about the home itself, changes.
create table notices.change (
    id         bigint generated always as identity primary key,
    notice_id  bigint not null unique references notices.notice,
    kind       text   not null check (kind in ('SOMEBODY_ELSE', 'SOMEBODY_CEASES', 'OTHER')),
    happens_on date
);

-- Who is to be told and by which provision; the second time when an enquiry has concluded or the person is back.
create table notices.to_tell (
    id        bigint generated always as identity primary key,
    notice_id bigint  not null references notices.notice,
    round     integer not null check (round in (1, 2)),
    recipient text    not null check (recipient in ('OFSTED', 'PLACING_AUTHORITY', 'HOST_AUTHORITY', 'SECRETARY_OF_STATE', 'ICB',
                  'DESIGNATED_OFFICER', 'RELEVANT_PERSON')),
    name      text,
    why       text,
    provision text    not null
);
create unique index told_once on notices.to_tell (notice_id, round, recipient, coalesce(name, ''));

create table notices.told (
    id         bigint generated always as identity primary key,
    to_tell_id bigint      not null unique references notices.to_tell,
    told_at    timestamptz not null,
    how        text        not null check (how in ('ONLINE_FORM', 'EMAIL', 'TELEPHONE', 'LETTER', 'IN_PERSON')),
    reference  text,
    words      text,
    wording    integer     not null,
    at         timestamptz not null,
    by_id      bigint      not null references access.person,
    by_name    text        not null,
    by_post    text        not null,
    check (told_at <= at)
);

-- Who was told what is never changed; what is wrong is said in a further wording and told again.
create function notices.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'what was written or told is kept as it was' using errcode = 'insufficient_privilege';
end $$;
create trigger kept before update or delete on notices.told for each row execute function notices.refuse();
create trigger kept before update or delete on notices.to_tell for each row execute function notices.refuse();
create trigger kept before update or delete on notices.wording for each row execute function notices.refuse();
create trigger kept before update or delete on notices.step for each row execute function notices.refuse();
create trigger kept before delete on notices.notice for each row execute function notices.refuse();

-- Every coming and going of a child: a move within the home is neither, nor is a stay that never began.
create view notices.moves as
select p.id as placement_id, p.home_id, p.child_id, cast('ADMISSION' as text) as kind, p.from_date as moved_on,
       p.placing_authority, p.host_authority, p.legal_status,
       lower(trim(p.placing_authority)) = lower(trim(p.host_authority)) as exempt
  from occupancy.placement p
 where p.to_date is distinct from p.from_date and not exists (
       select 1 from occupancy.placement b where b.child_id = p.child_id and b.home_id = p.home_id
          and b.to_date = p.from_date and b.from_date < p.from_date and b.end_reason = 'MOVED_BED')
union all
select p.id, p.home_id, p.child_id, 'DISCHARGE', p.to_date, p.placing_authority, p.host_authority, p.legal_status,
       lower(trim(p.placing_authority)) = lower(trim(p.host_authority))
  from occupancy.placement p
 where p.to_date > p.from_date and p.end_reason <> 'MOVED_BED';

create view notices.clock as
select cast('CHR40_NOTICE' as text) as rule, n.home_id, n.child_id, cast(null as bigint) as staff_id,
       cast('notices.notice' as text) as record, n.id as record_id, cast('serious event' as text) as what,
       n.known_at as starts_at, cast(null as date) as starts_on, cast(null as date) as fixed_on,
       n.first_done_at as done_at
  from notices.notice n where n.kind = 'EVENT'
union all
select 'CHR40_CONCLUSION', n.home_id, n.child_id, null, 'notices.notice', n.id, 'child protection enquiry concluded',
       n.again_from, null, null, n.again_done_at
  from notices.notice n where n.kind = 'EVENT' and n.again_from is not null
union all
select case m.kind when 'ADMISSION' then 'CHR41_ADMISSION' else 'CHR41_DISCHARGE' end, m.home_id, m.child_id, null,
       'occupancy.placement', m.placement_id, lower(m.kind), null, m.moved_on, null, n.first_done_at
  from notices.moves m
  left join notices.move v on v.placement_id = m.placement_id and v.kind = m.kind
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

grant select on all tables in schema notices to ${app_role};
grant insert on notices.notice, notices.step, notices.wording, notices.event, notices.move, notices.absence, notices.change,
    notices.to_tell, notices.told to ${app_role};
grant update (version, status, first_done_at, again_from, again_done_at) on notices.notice to ${app_role};
grant update (judged_at, judged_by, judged_why, outcome) on notices.event to ${app_role};
grant update (returned_on) on notices.absence to ${app_role};

select audit.enrol('notices.notice', '75 years from birth of the child it is about; of the home, 15 years',
    'told to the child; names of others are taken out');
select audit.enrol('notices.step', 'as the notice', 'told to the child');
select audit.enrol('notices.wording', 'as the notice', 'told to the child; names of others are taken out');
select audit.enrol('notices.event', 'as the notice', 'told to the child; names of others are taken out');
select audit.enrol('notices.move', '75 years from birth; 15 years from death under 18 (CHR 36(2))', 'told to the child');
select audit.enrol('notices.absence', '15 years from the last entry (Schedule 4)', 'shown to the person who was away');
select audit.enrol('notices.change', '15 years from the last entry (Schedule 4)', 'shown to the person it is about');
select audit.enrol('notices.to_tell', 'as the notice', 'told to the child; names of others are taken out');
select audit.enrol('notices.told', 'as the notice', 'told to the child; names of others are taken out');
