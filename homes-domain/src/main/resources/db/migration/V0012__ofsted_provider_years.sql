-- Ofsted's open data: every registered provider in England on 31 March of a year, and how each file came here
create schema ofsted;
grant usage on schema ofsted to ${app_role};

-- A provider as the file of a year has it. No name and no address is kept: Ofsted blackens those of homes, we need none.
create table ofsted.provider_year (
    year                      integer not null check (year between 2015 and 2100),
    urn                       text    not null check (urn ~ '^(SC[0-9]{6}|[0-9]{7})$'),
    provision                 text    not null check (provision in ('CHILDRENS_HOME', 'SECURE_CHILDRENS_HOME', 'SPECIAL_SCHOOL',
                                                                    'SUPPORTED_ACCOMMODATION', 'OTHER')),
    provision_words           text    not null,
    sector                    text    not null check (sector in ('COUNCIL', 'PRIVATE', 'VOLUNTARY', 'HEALTH', 'OTHER')),
    local_authority           text    not null,
    region                    text    not null,
    places                    integer check (places >= 0),
    status                    text    not null check (status in ('ACTIVE', 'SUSPENDED')),
    registered_on             date,
    organisation              text,
    short_breaks              boolean not null,
    event_type                text,
    inspected_on              date,
    published_on              date,
    event_number              text,
    overall                   text    check (overall in ('OUTSTANDING', 'GOOD', 'REQUIRES_IMPROVEMENT', 'INADEQUATE')),
    overall_words             text,
    helped_protected          text    check (helped_protected in ('OUTSTANDING', 'GOOD', 'REQUIRES_IMPROVEMENT', 'INADEQUATE')),
    leaders                   text    check (leaders in ('OUTSTANDING', 'GOOD', 'REQUIRES_IMPROVEMENT', 'INADEQUATE')),
    supported_outcome         text,
    previous_event_type       text,
    previous_on               date,
    previous_published_on     date,
    previous_event_number     text,
    previous_overall          text    check (previous_overall in ('OUTSTANDING', 'GOOD', 'REQUIRES_IMPROVEMENT', 'INADEQUATE')),
    previous_overall_words    text,
    previous_helped_protected text    check (previous_helped_protected in ('OUTSTANDING', 'GOOD', 'REQUIRES_IMPROVEMENT', 'INADEQUATE')),
    previous_leaders          text    check (previous_leaders in ('OUTSTANDING', 'GOOD', 'REQUIRES_IMPROVEMENT', 'INADEQUATE')),
    primary key (year, urn),
    check (overall is null or inspected_on is not null)
);
create index provider_year_by_urn on ofsted.provider_year (urn);
create index provider_year_of_homes on ofsted.provider_year (year, region, sector) where provision = 'CHILDRENS_HOME';

-- Which of our homes is which provider: Ofsted blackens the names, so a person says it once.
create table ofsted.home_urn (
    id         bigint generated always as identity primary key,
    home_id    bigint      not null unique references estate.home,
    urn        text        not null unique check (urn ~ '^(SC[0-9]{6}|[0-9]{7})$'),
    matched_by bigint      references access.person,
    matched_at timestamptz not null
);

-- What was put into a home's records from these files, and so follows them; what people recorded does not.
create table ofsted.filled (
    home_id bigint not null references estate.home,
    what    text   not null check (what in ('REGISTRATION', 'INSPECTION')),
    on_day  date   not null,
    primary key (home_id, what, on_day)
);

-- A file from its reading to its end. Its rows wait beside it until the person who brought it says yes or no.
create table ofsted.import (
    id             bigint generated always as identity primary key,
    person_id      bigint      references access.person,
    file_name      text        not null,
    sha256         text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    year           integer     not null check (year between 2015 and 2100),
    encoding       text        not null,
    header_row     integer     not null check (header_row > 0),
    read_at        timestamptz not null,
    rows_read      integer     not null check (rows_read >= 0),
    rows_unread    integer     not null check (rows_unread >= 0),
    status         text        not null check (status in ('WAITING', 'APPLIED', 'DISCARDED')),
    ended_at       timestamptz,
    rows_new       integer,
    rows_changed   integer,
    rows_unchanged integer,
    check ((status = 'WAITING') = (ended_at is null)),
    check (status <> 'APPLIED' or (rows_new is not null and rows_changed is not null and rows_unchanged is not null))
);
create unique index one_waiting_import_a_person on ofsted.import (coalesce(person_id, 0)) where status = 'WAITING';

create table ofsted.staged_row (
    import_id  bigint  not null references ofsted.import,
    row_number integer not null,
    like ofsted.provider_year,
    primary key (import_id, urn)
);
create index staged_row_in_order on ofsted.staged_row (import_id, row_number);

create table ofsted.unread_row (
    import_id  bigint  not null references ofsted.import,
    row_number integer not null,
    urn        text,
    reason     text    not null,
    words      text,
    primary key (import_id, row_number)
);

grant select, insert, update on ofsted.provider_year, ofsted.home_urn, ofsted.import to ${app_role};
grant select, insert on ofsted.filled to ${app_role};
grant select, insert, delete on ofsted.staged_row, ofsted.unread_row to ${app_role};
grant delete on ofsted.home_urn to ${app_role};

-- Thousands of public rows at a time: the import that brought them is kept with its file's hash, not an image of every row.
select audit.enrol('ofsted.provider_year', 'as long as comparisons are wanted; public', 'holds no person', false, 'urn');
select audit.enrol('ofsted.staged_row', 'until the import is confirmed or dropped', 'holds no person', false, 'urn');
select audit.enrol('ofsted.unread_row', 'as long as the import', 'holds no person', false, 'import_id');
select audit.enrol('ofsted.filled', 'as long as any record of the home', 'holds no person', true, 'home_id');
select audit.enrol('ofsted.import', 'ten years', 'told to the person who brought the file');
select audit.enrol('ofsted.home_urn', 'as long as any record of the home', 'told to the person who matched it');
