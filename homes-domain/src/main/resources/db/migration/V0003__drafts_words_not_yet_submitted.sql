-- words typed and not yet submitted: they outlive the tab, the session and the server
create schema drafts;
grant usage on schema drafts to ${app_role};

create table drafts.draft (
    person_id  bigint      not null references access.person,
    form       text        not null,
    record     text        not null,
    revision   integer     not null,
    fields     jsonb       not null,
    title      text,
    link       text,
    device     text        not null,
    written_at timestamptz not null,
    primary key (person_id, form, record)
);

grant select, insert, update, delete on all tables in schema drafts to ${app_role};

select audit.enrol('drafts.draft', 'until submitted or discarded', 'shown to the person who types it', false);
