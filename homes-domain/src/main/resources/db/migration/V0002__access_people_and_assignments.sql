-- people who sign in, what they may do in which home from when to when, and the sessions they hold
create schema access;
grant usage on schema access to ${app_role};

create table access.person (
    id                bigint generated always as identity primary key,
    version           integer     not null default 1,
    sign_in_name      text unique check (sign_in_name = lower(sign_in_name)),
    name              text        not null,
    post_title        text        not null,
    password_hash     text,
    council_login     text unique,
    childrens_service boolean     not null default false,
    commissions       boolean     not null default false,
    fictional         boolean     not null default false,
    disabled_at       timestamptz,
    created_at        timestamptz not null
);

-- The homes that exist, as far as access needs to know them: a role for every home counts in each of these.
create table access.known_home (
    home_id bigint primary key
);

create table access.assignment (
    id         bigint generated always as identity primary key,
    person_id  bigint not null references access.person,
    role       text   not null,
    home_id    bigint references access.known_home,
    from_date  date   not null,
    to_date    date,
    check (to_date is null or to_date >= from_date)
);
create index assignment_by_person on access.assignment (person_id);

-- Regulation 43(3): what an independent person declares before being given a home.
create table access.declaration (
    id                   bigint generated always as identity primary key,
    person_id            bigint  not null references access.person,
    home_id              bigint  not null references access.known_home,
    declared_on          date    not null,
    council_children     boolean not null,
    council_connected    boolean not null,
    care_plan            boolean not null,
    commissions_finances boolean not null,
    financial_interest   boolean not null,
    responsible_ind      boolean not null,
    connection           boolean not null,
    connection_words     text,
    scrutiny_only        boolean not null,
    recorded_by          bigint  references access.person
);
create index declaration_by_person on access.declaration (person_id, home_id);

create table access.session (
    id         bigint generated always as identity primary key,
    token_hash bytea       not null unique,
    person_id  bigint      not null references access.person,
    started_at timestamptz not null,
    seen_at    timestamptz not null,
    ended_at   timestamptz,
    end_reason text check (end_reason in ('SIGNED_OUT', 'EVERYWHERE', 'IDLE', 'TOO_LONG', 'DISABLED')),
    address    text,
    agent      text
);
create index session_by_person on access.session (person_id) where ended_at is null;

create table access.attempt (
    id           bigint generated always as identity primary key,
    sign_in_name text        not null,
    address      text        not null,
    at           timestamptz not null default clock_timestamp(),
    succeeded    boolean     not null
);
create index attempt_by_name on access.attempt (sign_in_name, at);
create index attempt_by_address on access.attempt (address, at);

create table access.one_time_link (
    id         bigint generated always as identity primary key,
    token_hash bytea       not null unique,
    expires_at timestamptz not null,
    used_at    timestamptz
);

-- One row at most: whether this installation is a demonstration, and since when its clock runs.
create table access.demonstration (
    id         integer primary key default 1 check (id = 1),
    name       text        not null,
    shown_at   timestamptz not null,
    started_at timestamptz not null,
    loaded     boolean     not null default false
);

grant select, insert, update on all tables in schema access to ${app_role};

select audit.enrol('access.person', 'six years after leaving', 'shown to the person, without the password hash', false);
select audit.enrol('access.known_home', 'as long as any record of the home', 'holds no person', false);
select audit.enrol('access.assignment', 'six years after leaving', 'shown to the person');
select audit.enrol('access.declaration', 'as long as the visits it allowed', 'shown to the person');
select audit.enrol('access.session', 'one year', 'shown to the person', false);
select audit.enrol('access.attempt', 'one year', 'shown to the person', false);
select audit.enrol('access.one_time_link', 'until used', 'holds no person', false);
select audit.enrol('access.demonstration', 'as long as the demonstration', 'holds no person', false);

-- The history of a person leaves the password hash out: a trail must not become a place to steal from.
create function access.keep_person() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into audit.row_change (person_id, use_case, table_name, row_id, action, row_image)
    values (nullif(current_setting('homes.person', true), '')::bigint, nullif(current_setting('homes.use_case', true), ''),
            'access.person', new.id::text, tg_op, to_jsonb(new) - 'password_hash');
    return null;
end $$;
create trigger keep_row after insert or update on access.person for each row execute function access.keep_person();
