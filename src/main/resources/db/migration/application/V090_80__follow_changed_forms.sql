create table application_form (
    project_id uuid    not null constraint application_form_project_id_pk primary key
        constraint application_form_project_id_fk references application_project (id),
    version    integer not null,
    constraint application_form_version_ck check (version > 1)
);
comment on table application_form is 'Version of its round''s form in which a dossier is written; without a row the one frozen at the opening';

create table application_form_due (
    project_id uuid        not null constraint application_form_due_project_id_pk primary key
        constraint application_form_due_project_id_fk references application_project (id),
    attempts   integer     not null default 0,
    next_at    timestamptz not null default clock_timestamp()
);
create index application_form_due_next_at_ix on application_form_due (next_at);
comment on table application_form_due is 'Dossiers that have yet to be brought to a changed form';

create table application_form_move (
    project_id   uuid        not null constraint application_form_move_project_id_fk references application_project (id),
    from_version integer     not null,
    to_version   integer     not null,
    moved_at     timestamptz not null,
    set_aside    integer     not null,
    restored     integer     not null,
    reopened     text        not null,
    seen_by      text,
    seen_at      timestamptz,
    constraint application_form_move_project_id_to_version_pk primary key (project_id, to_version),
    constraint application_form_move_to_version_ck check (to_version > from_version),
    constraint application_form_move_seen_at_ck check ((seen_by is null) = (seen_at is null))
);
comment on column application_form_move.reopened is 'JSON: sections that were marked complete and no longer are';

create table application_set_aside (
    project_id uuid        not null constraint application_set_aside_project_id_fk references application_project (id),
    section    text        not null,
    key        text        not null,
    title      text        not null,
    label      text        not null,
    content    text        not null,
    version    integer     not null,
    aside_at   timestamptz not null,
    taken_back boolean     not null default false
);
create unique index application_set_aside_key_uk on application_set_aside (project_id, section, key)
    where not taken_back;
create index application_set_aside_project_id_ix on application_set_aside (project_id);
comment on table application_set_aside is 'What was entered in fields that the form no longer asks for; nothing is ever deleted';
comment on column application_set_aside.version is 'The last version of the form that asked for it';

alter table application_section_change drop constraint application_section_change_kind_ck;
alter table application_section_change add constraint application_section_change_kind_ck
    check (kind in ('SAVED', 'MERGED', 'CARRIED', 'SET_ASIDE', 'RENEWED'));

alter table application_table_upload add column form_version integer not null default 1;
alter table application_table_upload alter column form_version drop default;
