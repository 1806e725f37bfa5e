-- people who work in the homes, the teams they form, their shifts, and how the council found and trained them
create extension if not exists btree_gist;
create schema workforce;
grant usage on schema workforce to ${app_role};

-- A stretch of advertising, assessing and training, from its first to its last month.
create table workforce.campaign (
    id        bigint generated always as identity primary key,
    name      text not null unique,
    from_date date not null,
    to_date   date,
    check (to_date is null or to_date >= from_date)
);

create table workforce.assessment_centre (
    id          bigint generated always as identity primary key,
    campaign_id bigint  not null references workforce.campaign,
    held_on     date    not null,
    attended    integer not null check (attended >= 0),
    passed      integer not null check (passed >= 0),
    check (passed <= attended)
);
create index assessment_centre_by_campaign on workforce.assessment_centre (campaign_id, held_on);

create table workforce.induction_course (
    id          bigint generated always as identity primary key,
    campaign_id bigint  not null references workforce.campaign,
    title       text    not null,
    from_date   date    not null,
    days        integer not null check (days > 0)
);
create index induction_course_by_campaign on workforce.induction_course (campaign_id, from_date);

create table workforce.staff_member (
    id          bigint generated always as identity primary key,
    name        text    not null,
    person_id   bigint  unique references access.person,
    campaign_id bigint  references workforce.campaign,
    fictional   boolean not null default false
);

-- A team outlives the building: it can move whole from one home to another.
create table workforce.team (
    id   bigint generated always as identity primary key,
    name text not null unique
);

create table workforce.team_home (
    id        bigint generated always as identity primary key,
    team_id   bigint not null references workforce.team,
    home_id   bigint not null references estate.home,
    from_date date   not null,
    to_date   date,
    check (to_date is null or to_date >= from_date),
    constraint team_in_one_home exclude using gist (team_id with =, daterange(from_date, to_date, '[]') with &&)
);
create index team_home_by_home on workforce.team_home (home_id);

-- Who holds which post in which home, from when to when. The last day counts.
create table workforce.appointment (
    id              bigint generated always as identity primary key,
    staff_member_id bigint not null references workforce.staff_member,
    home_id         bigint not null references estate.home,
    team_id         bigint references workforce.team,
    post            text   not null check (post in ('MANAGER', 'DEPUTY_MANAGER', 'SENIOR_WORKER', 'WORKER', 'NIGHT_WORKER')),
    from_date       date   not null,
    to_date         date,
    check (to_date is null or to_date >= from_date),
    constraint one_post_in_a_home exclude using gist
        (staff_member_id with =, home_id with =, daterange(from_date, to_date, '[]') with &&)
);
create index appointment_by_home on workforce.appointment (home_id, from_date);
create index appointment_by_team on workforce.appointment (team_id) where to_date is null;

create table workforce.shift (
    id              bigint generated always as identity primary key,
    home_id         bigint      not null references estate.home,
    staff_member_id bigint      not null references workforce.staff_member,
    from_at         timestamptz not null,
    to_at           timestamptz not null,
    leads           boolean     not null default false,
    check (to_at > from_at and to_at <= from_at + interval '48 hours'),
    constraint one_shift_at_a_time exclude using gist (staff_member_id with =, tstzrange(from_at, to_at) with &&)
);
create index shift_by_home on workforce.shift (home_id, to_at);

grant select, insert, update on all tables in schema workforce to ${app_role};

select audit.enrol('workforce.campaign', 'six years after it ends', 'holds no person');
select audit.enrol('workforce.assessment_centre', 'six years after it was held', 'holds no person');
select audit.enrol('workforce.induction_course', 'six years after it was held', 'holds no person');
select audit.enrol('workforce.staff_member', '25 years after leaving work with children', 'shown to the person');
select audit.enrol('workforce.team', 'as long as any record of the home', 'holds no person');
select audit.enrol('workforce.team_home', 'as long as any record of the home', 'holds no person');
select audit.enrol('workforce.appointment', '25 years after leaving work with children', 'shown to the person');
select audit.enrol('workforce.shift', '15 years from the last entry (Schedule 4)', 'shown to the person');
