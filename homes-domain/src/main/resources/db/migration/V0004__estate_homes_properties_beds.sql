-- homes, the properties they stand in and the beds in them; a home can move to another property
create schema estate;
grant usage on schema estate to ${app_role};

create table estate.home (
    id           bigint generated always as identity primary key,
    version      integer not null default 1,
    slug         text    not null unique check (slug ~ '^[a-z0-9-]+$'),
    name         text    not null unique,
    purpose      text    not null check (purpose in ('CHILDRENS_HOME', 'EMERGENCY', 'STEP_DOWN', 'TRANSITIONS', 'COMPLEX_NEEDS', 'SHORT_BREAKS')),
    planned_beds integer not null check (planned_beds > 0),
    about        text
);

-- Addresses stay here: no public output, paper for councillors or report reads this table.
create table estate.property (
    id      bigint generated always as identity primary key,
    name    text not null,
    address text,
    area    text
);

create table estate.tenancy (
    id          bigint generated always as identity primary key,
    home_id     bigint not null references estate.home,
    property_id bigint not null references estate.property,
    from_date   date   not null,
    to_date     date,
    check (to_date is null or to_date >= from_date)
);

create table estate.bed (
    id        bigint generated always as identity primary key,
    home_id   bigint not null references estate.home,
    label     text   not null,
    from_date date   not null,
    to_date   date,
    unique (home_id, label)
);

grant select, insert, update on all tables in schema estate to ${app_role};

select audit.enrol('estate.home', 'as long as any record of the home', 'holds no person');
select audit.enrol('estate.property', 'as long as any record of the home', 'holds no person');
select audit.enrol('estate.tenancy', 'as long as any record of the home', 'holds no person');
select audit.enrol('estate.bed', 'as long as any record of the home', 'holds no person');
