-- the programme of new homes: what was promised, every date it moved to and why, how things stood on any day
create schema programme;
grant usage on schema programme to ${app_role};

-- A partial date is kept as its width and its first day; both say the same or the row is refused.
create function programme.is_partial(width text, starts date) returns boolean language sql immutable as $$
    select case width
        when 'DAY' then true
        when 'MONTH' then extract(day from starts) = 1
        when 'SEASON' then extract(day from starts) = 1 and extract(month from starts) in (3, 6, 9, 12)
        when 'QUARTER' then extract(day from starts) = 1 and extract(month from starts) in (1, 4, 7, 10)
        when 'YEAR' then extract(day from starts) = 1 and extract(month from starts) = 1
        when 'FINANCIAL_YEAR' then extract(day from starts) = 1 and extract(month from starts) = 4
        else false end
$$;

create function programme.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'what was promised, decided or reported stays; a later row follows it' using errcode = 'insufficient_privilege';
end $$;

create table programme.programme (
    id          bigint generated always as identity primary key,
    version     integer not null default 1,
    slug        text    not null unique check (slug ~ '^[a-z0-9-]+$'),
    name        text    not null,
    prepared_by text    not null,
    about       text,
    day         date    not null
);

create table programme.phase (
    id               bigint generated always as identity primary key,
    version          integer not null default 1,
    programme_id     bigint  not null references programme.programme,
    number           integer not null check (number > 0),
    name             text    not null,
    beds             integer not null check (beds > 0),
    agreed_by        text,
    agreed_precision text,
    agreed_from      date,
    day              date    not null,
    unique (programme_id, number),
    check (num_nulls(agreed_by, agreed_precision, agreed_from) in (0, 3)),
    check (agreed_precision is null or programme.is_partial(agreed_precision, agreed_from))
);

create table programme.objective (
    id           bigint generated always as identity primary key,
    version      integer not null default 1,
    phase_id     bigint  not null references programme.phase,
    title        text    not null,
    working_name text    not null,
    kind         text    not null check (kind in ('CHILDRENS_HOME', 'EMERGENCY', 'STEP_DOWN', 'TRANSITIONS', 'COMPLEX_NEEDS')),
    beds         integer not null check (beds > 0),
    home_id      bigint references estate.home,
    day          date    not null
);
create index objective_by_phase on programme.objective (phase_id);
create index objective_by_home on programme.objective (home_id);

-- How an objective stood, in the words of that day. The newest row is how it stands.
create table programme.objective_state (
    id           bigint generated always as identity primary key,
    objective_id bigint      not null references programme.objective,
    seq          integer     not null check (seq > 0),
    status       text        not null check (status in
        ('NOT_STARTED', 'ON_TRACK', 'MET', 'PARTIALLY_MET', 'BEHIND_SCHEDULE', 'REPLACED')),
    waits_for    text,
    achieved     text,
    next_steps   text,
    owner_post   text        not null,
    source_note  text,
    day          date        not null,
    at           timestamptz not null,
    recorded_by  bigint,
    unique (objective_id, seq)
);

create table programme.milestone (
    id           bigint generated always as identity primary key,
    version      integer not null default 1,
    objective_id bigint  not null references programme.objective,
    kind         text    not null check (kind in ('PROPERTY', 'PLANNING', 'ADAPTATION', 'MANAGER_APPOINTED',
        'TEAM_RECRUITED', 'APPLICATION', 'REGISTRATION', 'FIRST_CHILD', 'FIRST_INSPECTION')),
    day          date    not null,
    unique (objective_id, kind)
);

-- Every date ever promised. The first is the promise; each later one says why, by what decision, and who approved it.
create table programme.target (
    id           bigint generated always as identity primary key,
    objective_id bigint references programme.objective,
    milestone_id bigint references programme.milestone,
    seq          integer     not null check (seq > 0),
    precision    text        not null,
    starts       date        not null,
    reason       text,
    decision     text,
    approver     text,
    day          date        not null,
    at           timestamptz not null,
    recorded_by  bigint,
    unique (objective_id, seq),
    unique (milestone_id, seq),
    check (num_nonnulls(objective_id, milestone_id) = 1),
    check (programme.is_partial(precision, starts)),
    check (seq = 1 or num_nulls(reason, decision, approver) = 0)
);

-- That a milestone was reached, or (without a date) that this was said too early.
create table programme.milestone_done (
    id           bigint generated always as identity primary key,
    milestone_id bigint      not null references programme.milestone,
    seq          integer     not null check (seq > 0),
    precision    text,
    starts       date,
    note         text,
    day          date        not null,
    at           timestamptz not null,
    recorded_by  bigint,
    unique (milestone_id, seq),
    check (num_nulls(precision, starts) = 0 and programme.is_partial(precision, starts)
        or num_nulls(precision, starts) = 2 and note is not null)
);

create table programme.supersede (
    id               bigint generated always as identity primary key,
    old_objective_id bigint      not null references programme.objective,
    new_objective_id bigint      not null references programme.objective,
    reason           text        not null,
    decision         text        not null,
    approver         text        not null,
    day              date        not null,
    at               timestamptz not null,
    recorded_by      bigint,
    unique (old_objective_id, new_objective_id),
    check (old_objective_id <> new_objective_id)
);

-- Property, team and registration of a home stand apart, because each can move to another home without the others.
create table programme.standing (
    id            bigint generated always as identity primary key,
    home_id       bigint      not null references estate.home,
    aspect        text        not null check (aspect in ('PROPERTY', 'TEAM', 'REGISTRATION', 'FIRST_CHILD')),
    progress      text        not null check (progress in ('NOT_YET', 'WAITING', 'MOVING', 'STUCK', 'DONE')),
    words         text        not null,
    other_home_id bigint references estate.home,
    day           date        not null,
    at            timestamptz not null,
    recorded_by   bigint,
    check (other_home_id is null or other_home_id <> home_id and aspect <> 'FIRST_CHILD')
);
create index standing_by_home on programme.standing (home_id, aspect, id desc);

create table programme.decision (
    id           bigint generated always as identity primary key,
    programme_id bigint      not null references programme.programme,
    meeting      text        not null,
    precision    text        not null,
    starts       date        not null,
    reference    text        not null,
    what         text        not null,
    day          date        not null,
    at           timestamptz not null,
    recorded_by  bigint,
    check (programme.is_partial(precision, starts))
);

create table programme.learning (
    id           bigint generated always as identity primary key,
    programme_id bigint      not null references programme.programme,
    phase_id     bigint references programme.phase,
    theme        text        not null check (theme in ('MANAGEMENT', 'RECRUITMENT', 'REGISTRATION', 'MATCHING',
        'STEP_DOWN', 'EMERGENCY', 'COMMUNITY', 'PLANNING')),
    words        text        not null,
    source       text        not null,
    used_in      text,
    day          date        not null,
    at           timestamptz not null,
    recorded_by  bigint
);

create table programme.risk (
    id           bigint generated always as identity primary key,
    version      integer not null default 1,
    programme_id bigint  not null references programme.programme,
    title        text    not null,
    cause        text    not null,
    day          date    not null
);

create table programme.risk_state (
    id             bigint generated always as identity primary key,
    risk_id        bigint      not null references programme.risk,
    seq            integer     not null check (seq > 0),
    likelihood     integer     not null check (likelihood between 1 and 5),
    impact         integer     not null check (impact between 1 and 5),
    mitigation     text        not null,
    owner_post     text        not null,
    corporate_link text,
    open           boolean     not null,
    day            date        not null,
    at             timestamptz not null,
    recorded_by    bigint,
    unique (risk_id, seq)
);

-- Money as it was agreed, in whole pounds; the newest line of a kind counts.
create table programme.money (
    id           bigint generated always as identity primary key,
    programme_id bigint      not null references programme.programme,
    kind         text        not null check (kind in
        ('ANNUAL_COST', 'RESIDENTIAL_SAVING', 'EMERGENCY_SAVING', 'SET_UP_COST', 'OCCUPANCY_ASSUMPTION')),
    pounds       bigint check (pounds >= 0),
    percent      integer check (percent between 1 and 100),
    source       text        not null,
    note         text,
    day          date        not null,
    at           timestamptz not null,
    recorded_by  bigint,
    check (case when kind = 'OCCUPANCY_ASSUMPTION' then percent is not null and pounds is null
                else pounds is not null and percent is null end)
);

-- Where a published paper contradicts itself: what it says in each place, and what is used here. Nothing is put right in silence.
create table programme.note (
    id           bigint generated always as identity primary key,
    programme_id bigint      not null references programme.programme,
    phase_id     bigint references programme.phase,
    objective_id bigint references programme.objective,
    money_kind   text,
    source       text        not null,
    says         text        not null,
    used_here    text        not null,
    day          date        not null,
    at           timestamptz not null,
    recorded_by  bigint,
    check (num_nonnulls(phase_id, objective_id, money_kind) <= 1)
);

create trigger stays before update or delete on programme.objective_state for each row execute function programme.refuse();
create trigger stays before update or delete on programme.target for each row execute function programme.refuse();
create trigger stays before update or delete on programme.milestone_done for each row execute function programme.refuse();
create trigger stays before update or delete on programme.supersede for each row execute function programme.refuse();
create trigger stays before update or delete on programme.standing for each row execute function programme.refuse();
create trigger stays before update or delete on programme.decision for each row execute function programme.refuse();
create trigger stays before update or delete on programme.learning for each row execute function programme.refuse();
create trigger stays before update or delete on programme.risk_state for each row execute function programme.refuse();
create trigger stays before update or delete on programme.money for each row execute function programme.refuse();
create trigger stays before update or delete on programme.note for each row execute function programme.refuse();

grant select, insert on all tables in schema programme to ${app_role};
grant update (version) on programme.programme, programme.objective, programme.milestone, programme.risk to ${app_role};
grant update (version, agreed_by, agreed_precision, agreed_from) on programme.phase to ${app_role};
grant update (home_id) on programme.objective to ${app_role};

select audit.enrol('programme.' || t, 'six years after the programme ends', 'names only who wrote it down')
  from unnest(array ['programme', 'phase', 'objective', 'objective_state', 'milestone', 'target', 'milestone_done', 'supersede',
                     'standing', 'decision', 'learning', 'risk', 'risk_state', 'money', 'note']) t;
