-- what Ofsted has registered, for how many places, under which manager, and what its inspectors found
create schema regulation;
grant usage on schema regulation to ${app_role};

create table regulation.registration (
    id            bigint generated always as identity primary key,
    home_id       bigint not null references estate.home,
    provider      text   not null,
    urn           text   not null unique check (urn ~ '^(SC[0-9]{6}|[0-9]{7})$'),
    category      text   not null,
    registered_on date   not null,
    cancelled_on  date,
    check (cancelled_on is null or cancelled_on >= registered_on),
    constraint one_registration_at_a_time exclude using gist
        (home_id with =, daterange(registered_on, cancelled_on, '[)') with &&)
);

-- Places are a condition of registration and change only by variation: each change is a row.
create table regulation.registered_places (
    id              bigint generated always as identity primary key,
    registration_id bigint  not null references regulation.registration,
    places          integer not null check (places > 0),
    from_date       date    not null,
    unique (registration_id, from_date)
);

create table regulation.status_change (
    id              bigint generated always as identity primary key,
    registration_id bigint not null references regulation.registration,
    status          text   not null check (status in ('ACTIVE', 'SUSPENDED', 'CANCELLED')),
    from_date       date   not null,
    unique (registration_id, from_date)
);

create table regulation.manager_registration (
    id              bigint generated always as identity primary key,
    home_id         bigint not null references estate.home,
    staff_member_id bigint not null references workforce.staff_member,
    registered_on   date   not null,
    ended_on        date,
    check (ended_on is null or ended_on >= registered_on),
    constraint registered_once_at_a_time exclude using gist
        (home_id with =, staff_member_id with =, daterange(registered_on, ended_on, '[)') with &&)
);

-- Three judgements on four points, or none where nobody was graded. The interim outcome is history: 2017 to 2022.
create table regulation.inspection (
    id                bigint generated always as identity primary key,
    home_id           bigint not null references estate.home,
    inspected_on      date   not null,
    published_on      date,
    type              text   not null check (type in ('FULL', 'INTERIM', 'ASSURANCE', 'MONITORING')),
    overall           text   check (overall in ('OUTSTANDING', 'GOOD', 'REQUIRES_IMPROVEMENT', 'INADEQUATE')),
    helped_protected  text   check (helped_protected in ('OUTSTANDING', 'GOOD', 'REQUIRES_IMPROVEMENT', 'INADEQUATE')),
    leaders           text   check (leaders in ('OUTSTANDING', 'GOOD', 'REQUIRES_IMPROVEMENT', 'INADEQUATE')),
    interim_outcome   text   check (interim_outcome in ('IMPROVED', 'SUSTAINED', 'DECLINED')),
    unique (home_id, inspected_on, type),
    check (published_on is null or published_on >= inspected_on),
    check (type = 'FULL' or (overall is null and helped_protected is null and leaders is null)),
    check (overall is not null or (helped_protected is null and leaders is null)),
    check (interim_outcome is null or type = 'INTERIM')
);

grant select, insert, update on all tables in schema regulation to ${app_role};

-- How many places a home is registered for on a day: 0 where it is not registered.
create function regulation.places_on(home bigint, day date) returns integer language sql stable as $$
    select coalesce((
        select p.places from regulation.registration r join regulation.registered_places p on p.registration_id = r.id
         where r.home_id = home and r.registered_on <= day and (r.cancelled_on is null or r.cancelled_on > day)
           and p.from_date <= day
         order by p.from_date desc limit 1), 0)
$$;

-- What a home's registration is worth on a day: null before there is one.
create function regulation.status_on(home bigint, day date) returns text language sql stable as $$
    select s.status from regulation.registration r join regulation.status_change s on s.registration_id = r.id
     where r.home_id = home and s.from_date <= day order by s.from_date desc limit 1
$$;

-- The days on which the number of places changes: who plans ahead must ask on each of them.
create function regulation.change_days(home bigint) returns setof date language sql stable as $$
    select p.from_date from regulation.registration r join regulation.registered_places p on p.registration_id = r.id
     where r.home_id = home
    union
    select r.cancelled_on from regulation.registration r where r.home_id = home and r.cancelled_on is not null
$$;

select audit.enrol('regulation.registration', 'as long as any record of the home', 'holds no person');
select audit.enrol('regulation.registered_places', 'as long as any record of the home', 'holds no person');
select audit.enrol('regulation.status_change', 'as long as any record of the home', 'holds no person');
select audit.enrol('regulation.manager_registration', '25 years after leaving work with children', 'shown to the person');
select audit.enrol('regulation.inspection', 'as long as any record of the home', 'holds no person');
