-- one-time links by which people choose their own password, and in which home an independent person's visit is under way
alter table access.one_time_link add column person_id bigint references access.person;
create index one_time_link_by_person on access.one_time_link (person_id) where used_at is null;

-- Told by the room of the visits; asked by every room that opens something to the visitor for as long as the visit lasts.
create table access.visit_under_way (
    visit_id  bigint      primary key,
    person_id bigint      not null references access.person,
    home_id   bigint      not null references access.known_home,
    since     timestamptz not null,
    until     timestamptz check (until >= since)
);
create index visit_under_way_by_person on access.visit_under_way (person_id) where until is null;

insert into access.visit_under_way (visit_id, person_id, home_id, since)
select v.id, v.visitor_id, v.home_id, v.arrived_at from reg44.visit v where v.status = 'IN_PROGRESS';

grant select, insert, update on access.visit_under_way to ${app_role};

select audit.enrol('access.visit_under_way', 'as long as the visits it opened', 'shown to the person', true, 'visit_id');
