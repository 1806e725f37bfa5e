-- the files that show an action done, and the documents of an application, each with the stage it belongs to

-- So that a file's document and its stage are of the same application.
alter table regulation.application_document add constraint document_of_application unique (id, application_id);
alter table regulation.application_stage add constraint stage_of_application unique (id, application_id);

create table regulation.file (
    id             bigint generated always as identity primary key,
    action_id      bigint      references regulation.inspection_action,
    application_id bigint      references regulation.application,
    document_id    bigint,
    stage_id       bigint,
    words          text,
    file_name      text        not null,
    media_type     text        not null,
    content        bytea       not null,
    added_at       timestamptz not null,
    added_by       bigint      not null references access.person,
    foreign key (document_id, application_id) references regulation.application_document (id, application_id),
    foreign key (stage_id, application_id) references regulation.application_stage (id, application_id),
    constraint of_an_action_or_a_document check (
        case when action_id is null then num_nulls(application_id, document_id, stage_id) = 0
             else num_nonnulls(application_id, document_id, stage_id) = 0 and words is not null end),
    constraint size_of_a_file check (length(content) between 1 and 10485760),
    -- What a file is, its content says: it begins as a file of its type does.
    constraint type_of_a_file check (
        case media_type when 'application/pdf' then substring(content from 1 for 5) = '\x255044462d'::bytea
                        when 'image/png' then substring(content from 1 for 8) = '\x89504e470d0a1a0a'::bytea
                        when 'image/jpeg' then substring(content from 1 for 3) = '\xffd8ff'::bytea
                        else false end)
);
create index file_by_action on regulation.file (action_id, id) where action_id is not null;
create index file_by_document on regulation.file (document_id, id) where document_id is not null;
create trigger never before update or delete on regulation.file
    for each row execute function regulation.refuse_change();
grant select, insert on regulation.file to ${app_role};
select audit.enrol('regulation.file', 'as long as any record of the home', 'after redaction', false);
