-- the daily log: signed entries that are only ever corrected by a later version, comments, signatures, handover notes
create schema daily;
grant usage on schema daily to ${app_role};

-- The head of an entry. Who wrote it, for which home and when it was signed never change; the rest follows its versions.
create table daily.entry (
    id          bigint generated always as identity primary key,
    home_id     bigint      not null references estate.home,
    author_id   bigint      not null references access.person,
    author_name text        not null,
    author_post text        not null,
    signed_at   timestamptz not null,
    version     integer     not null default 0,
    kind        text,
    event_at    timestamptz,
    awaiting    boolean     not null default false
);
create index entry_by_event on daily.entry (home_id, event_at desc, id desc);
create index entry_by_signature on daily.entry (home_id, signed_at);
create index entry_by_author on daily.entry (home_id, author_id, author_name);
create index entry_awaiting on daily.entry (home_id) where awaiting;

-- What an entry says: version 1 as signed, and every correction after it with its reason.
create table daily.revision (
    id         bigint generated always as identity primary key,
    entry_id   bigint      not null references daily.entry,
    number     integer     not null check (number > 0),
    kind       text        not null check (kind in ('DAILY_LIFE', 'SCHOOL', 'HEALTH', 'MEDICATION', 'FAMILY_TIME',
                   'KEY_WORK', 'INCIDENT', 'MEASURE', 'MISSING', 'VISITOR', 'FIRE_AND_SAFETY', 'MONEY')),
    event_at   timestamptz not null,
    words      text        not null check (length(trim(words)) > 0 and length(words) <= 4000),
    own_words  text        check (length(own_words) <= 2000),
    reason     text        check (length(reason) <= 500),
    written_at timestamptz not null,
    by_id      bigint      not null references access.person,
    by_name    text        not null,
    by_post    text        not null,
    unique (entry_id, number),
    check (event_at <= written_at),
    constraint correction_needs_reason check ((number = 1) = (reason is null))
);

-- The children a version is about; none when it is about the home.
create table daily.revision_child (
    id       bigint generated always as identity primary key,
    entry_id bigint  not null,
    number   integer not null,
    child_id bigint  not null references occupancy.child,
    unique (entry_id, number, child_id),
    foreign key (entry_id, number) references daily.revision (entry_id, number)
);
create index revision_child_by_child on daily.revision_child (child_id, entry_id);

-- What the manager says about an entry, apart from it.
create table daily.oversight (
    id       bigint generated always as identity primary key,
    entry_id bigint      not null references daily.entry,
    words    text        not null check (length(trim(words)) > 0 and length(words) <= 2000),
    at       timestamptz not null,
    by_id    bigint      not null references access.person,
    by_name  text        not null,
    by_post  text        not null
);
create index oversight_by_entry on daily.oversight (entry_id);

-- The manager's signature under a version. A correction afterwards waits for a signature again.
create table daily.sign_off (
    id       bigint generated always as identity primary key,
    entry_id bigint      not null,
    number   integer     not null,
    spoke    boolean     not null,
    at       timestamptz not null,
    by_id    bigint      not null references access.person,
    by_name  text        not null,
    by_post  text        not null,
    unique (entry_id, number),
    foreign key (entry_id, number) references daily.revision (entry_id, number)
);

create table daily.handover (
    id       bigint generated always as identity primary key,
    home_id  bigint      not null references estate.home,
    shift    text        not null check (shift in ('MORNING', 'EVENING', 'NIGHT')),
    words    text        not null check (length(trim(words)) > 0 and length(words) <= 4000),
    given_at timestamptz not null,
    by_id    bigint      not null references access.person,
    by_name  text        not null,
    by_post  text        not null
);
create index handover_by_home on daily.handover (home_id, given_at desc, id desc);

create table daily.receipt (
    id          bigint generated always as identity primary key,
    handover_id bigint      not null references daily.handover,
    read_at     timestamptz not null,
    by_id       bigint      not null references access.person,
    by_name     text        not null,
    unique (handover_id, by_id)
);

-- Every word of an entry, of all its versions and of the comments on it, as full text search reads them.
create table daily.index_of_words (
    entry_id bigint primary key references daily.entry,
    words    tsvector not null
);
create index index_of_words_by_word on daily.index_of_words using gin (words);

-- The kinds that the manager reads and signs.
create function daily.needs_manager(kind text) returns boolean language sql immutable as $$
    select kind in ('INCIDENT', 'MEASURE', 'MISSING')
$$;

-- These run with the owner's rights: the application itself may change no head and no index.
create function daily.remember_words(entry bigint, said text) returns void language sql security definer
    set search_path = pg_catalog as $$
    insert into daily.index_of_words as i (entry_id, words) values (entry, to_tsvector('english', said))
    on conflict (entry_id) do update set words = i.words || excluded.words
$$;

create function daily.follow_revision() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
    head daily.entry;
begin
    select * into head from daily.entry e where e.id = new.entry_id for update;
    if new.number <> head.version + 1 then
        raise exception 'version % does not follow version %', new.number, head.version using errcode = 'check_violation';
    end if;
    if new.number = 1 and (new.by_id <> head.author_id or new.written_at <> head.signed_at) then
        raise exception 'an entry is signed by its author when it is added' using errcode = 'check_violation';
    end if;
    update daily.entry set version = new.number, kind = new.kind, event_at = new.event_at,
           awaiting = daily.needs_manager(new.kind) where id = new.entry_id;
    perform daily.remember_words(new.entry_id, concat_ws(' ', new.words, new.own_words));
    return null;
end $$;
create trigger follow_revision after insert on daily.revision for each row execute function daily.follow_revision();

create function daily.follow_oversight() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform daily.remember_words(new.entry_id, new.words);
    return null;
end $$;
create trigger follow_oversight after insert on daily.oversight for each row execute function daily.follow_oversight();

create function daily.follow_sign_off() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    if exists (select 1 from daily.revision r where r.entry_id = new.entry_id and r.by_id = new.by_id) then
        raise exception 'nobody signs off what they wrote' using errcode = 'check_violation';
    end if;
    update daily.entry set awaiting = false where id = new.entry_id and version = new.number;
    return null;
end $$;
create trigger follow_sign_off after insert on daily.sign_off for each row execute function daily.follow_sign_off();

-- What is signed stays. This holds for the owner of the tables as well.
create function daily.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'what is signed is never changed, only corrected by a later version'
        using errcode = 'insufficient_privilege';
end $$;
create function daily.keep_signed() returns trigger language plpgsql as $$
begin
    if (old.id, old.home_id, old.author_id, old.author_name, old.author_post, old.signed_at)
        is distinct from (new.id, new.home_id, new.author_id, new.author_name, new.author_post, new.signed_at) then
        raise exception 'who signed an entry, when and for which home never changes' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger keep_signed before update on daily.entry for each row execute function daily.keep_signed();
create trigger signed before delete on daily.entry for each row execute function daily.refuse();
create trigger signed before update or delete on daily.revision for each row execute function daily.refuse();
create trigger signed before update or delete on daily.revision_child for each row execute function daily.refuse();
create trigger signed before update or delete on daily.oversight for each row execute function daily.refuse();
create trigger signed before update or delete on daily.sign_off for each row execute function daily.refuse();
create trigger signed before update or delete on daily.handover for each row execute function daily.refuse();
create trigger signed before update or delete on daily.receipt for each row execute function daily.refuse();

revoke all on function daily.remember_words(bigint, text), daily.follow_revision(), daily.follow_oversight(),
    daily.follow_sign_off() from public;
grant select on all tables in schema daily to ${app_role};
grant insert (home_id, author_id, author_name, author_post, signed_at) on daily.entry to ${app_role};
grant insert on daily.revision, daily.revision_child, daily.oversight, daily.sign_off, daily.handover, daily.receipt
    to ${app_role};

select audit.enrol('daily.entry', '75 years from the birth of the child it is about; of the home, 15 years',
    'told to the child; names of others are taken out');
select audit.enrol('daily.revision', 'as the entry', 'told to the child; names of others are taken out');
select audit.enrol('daily.revision_child', 'as the entry', 'told to the child');
select audit.enrol('daily.oversight', 'as the entry', 'told to the child');
select audit.enrol('daily.sign_off', 'as the entry', 'told to the child');
select audit.enrol('daily.handover', '15 years', 'told to the child as far as it speaks of the child');
select audit.enrol('daily.receipt', '15 years', 'shown to the person who read');
select audit.enrol('daily.index_of_words', 'as the entry', 'holds nothing that the entry does not', false);
