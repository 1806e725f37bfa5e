-- risks, money, decisions, learning and notes leave the room of phases and dates, with every row and all their history
create schema governance;
grant usage on schema governance to ${app_role};

alter table programme.decision set schema governance;
alter table programme.learning set schema governance;
alter table programme.risk set schema governance;
alter table programme.risk_state set schema governance;
alter table programme.money set schema governance;
alter table programme.note set schema governance;

-- What never changed there never changes here, and each room says so in its own words.
create or replace function programme.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'what was promised or reported stays; a later row follows it' using errcode = 'insufficient_privilege';
end $$;
create function governance.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'what was decided, agreed, judged or learned stays; a later row follows it'
        using errcode = 'insufficient_privilege';
end $$;
drop trigger stays on governance.decision;
drop trigger stays on governance.learning;
drop trigger stays on governance.risk_state;
drop trigger stays on governance.money;
drop trigger stays on governance.note;
create trigger stays before update or delete on governance.decision for each row execute function governance.refuse();
create trigger stays before update or delete on governance.learning for each row execute function governance.refuse();
create trigger stays before update or delete on governance.risk_state for each row execute function governance.refuse();
create trigger stays before update or delete on governance.money for each row execute function governance.refuse();
create trigger stays before update or delete on governance.note for each row execute function governance.refuse();

-- The trail names these tables by both names; the register and words not yet submitted follow them to the new one.
insert into audit.former_name (was, table_name)
select 'programme.' || t.name, 'governance.' || t.name
  from (values ('decision'), ('learning'), ('risk'), ('risk_state'), ('money'), ('note')) as t (name);
update audit.register r set table_name = f.table_name from audit.former_name f where r.table_name = f.was;
update drafts.draft
   set form = 'governance.' || split_part(form, '.', 2),
       link = regexp_replace(link, '/programme/(risks?|learning|decisions|money|note)\M', '/governance/\1')
 where form in ('programme.decision', 'programme.learning', 'programme.risk', 'programme.money', 'programme.note');
