-- the rota as planned and as worked (Schedule 4 paragraph 3): who is taken off stays readable, what was worked is only added to
alter table workforce.shift
    add column planned_at   timestamptz,
    add column taken_off_at timestamptz,
    add column taken_off_by bigint references access.person,
    add constraint taken_off_by_somebody check ((taken_off_at is null) = (taken_off_by is null)),
    drop constraint one_shift_at_a_time,
    add constraint one_shift_at_a_time exclude using gist
        (staff_member_id with =, tstzrange(from_at, to_at) with &&) where (taken_off_at is null);

-- Who came, and from when to when. The newest row of a shift counts; the ones before stay.
create table workforce.worked (
    id          bigint generated always as identity primary key,
    shift_id    bigint      not null references workforce.shift,
    came        boolean     not null,
    from_at     timestamptz,
    to_at       timestamptz,
    words       text check (length(words) <= 500),
    recorded_by bigint      not null references access.person,
    recorded_at timestamptz not null,
    constraint came_from_when_to_when check (came = (from_at is not null) and came = (to_at is not null)),
    constraint worked_forwards check (to_at > from_at and to_at <= from_at + interval '48 hours'),
    constraint absent_for_a_reason check (came or length(trim(words)) > 0)
);
create index worked_by_shift on workforce.worked (shift_id, id);

grant select, insert on workforce.worked to ${app_role};

select audit.enrol('workforce.worked', '15 years from the last entry (Schedule 4)', 'shown to the person');
