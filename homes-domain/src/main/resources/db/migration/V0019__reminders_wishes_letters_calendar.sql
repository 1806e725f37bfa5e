-- what people want to be reminded of, what was sent to whom, and each person's private calendar
create schema reminders;
grant usage on schema reminders to ${app_role};

-- Nobody gets mail who did not ask for it. The calendar's address is a secret: only its hash is kept.
create table reminders.wish (
    person_id        bigint primary key references access.person,
    version          integer not null default 1,
    mail             text check (length(mail) <= 254 and mail ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    digest           boolean not null default false,
    urgent           boolean not null default false,
    calendar_hash    bytea unique,
    calendar_made_at timestamptz,
    check (mail is not null or not (digest or urgent)),
    check ((calendar_hash is null) = (calendar_made_at is null))
);

-- A letter is claimed before it is sent: of two servers one gets it. What was claimed and neither sent nor failed is never
-- sent again, because nobody knows whether it went out.
create table reminders.letter (
    id         bigint generated always as identity primary key,
    person_id  bigint      not null references access.person,
    kind       text        not null check (kind in ('DIGEST', 'URGENT')),
    about      text        not null,
    claimed_at timestamptz not null,
    tries      integer     not null default 1,
    sent_at    timestamptz,
    failed_at  timestamptz,
    problem    text,
    unique (person_id, kind, about),
    check (sent_at is null or failed_at is null)
);

grant select, insert, update on all tables in schema reminders to ${app_role};

select audit.enrol('reminders.wish', 'as long as the person signs in', 'shown to the person', true, 'person_id');
select audit.enrol('reminders.letter', 'two years', 'shown to the person', false);
