create table application_remark (
    id              bigint generated always as identity constraint application_remark_id_pk primary key,
    project_id      uuid        not null constraint application_remark_project_id_fk references application_project (id),
    side            text        not null,
    organisation    text        not null,
    role            text        not null,
    to_organisation text        not null,
    to_role         text        not null,
    section         text,
    words           text        not null,
    asks            boolean     not null,
    said_by         text        not null,
    said_at         timestamptz not null,
    once            uuid        not null,
    constraint application_remark_side_ck check (side in ('HOSPITAL', 'AUTHORITY')),
    constraint application_remark_words_ck check (words <> ''),
    constraint application_remark_once_uk unique (project_id, said_by, once)
);

create index application_remark_project_id_ix on application_remark (project_id, side, id);
create index application_remark_asks_ix on application_remark (project_id, id) where side = 'HOSPITAL' and asks;

comment on table application_remark is 'What a hospital and the officers who handle its application ask and answer; never changed (ADR 0058)';
comment on column application_remark.asks is 'Whether an answer is asked for';
comment on column application_remark.once is 'Of the page it was typed on, so that sending it twice says it once';

create function application_remarks_are_kept() returns trigger language plpgsql as $$
begin
    raise exception 'what was asked and answered does not change';
end $$;

create trigger application_remark_kept before update or delete on application_remark
    for each row execute function application_remarks_are_kept();

create table application_remark_reading (
    project_id uuid   not null constraint application_remark_reading_project_id_fk references application_project (id),
    login      text   not null,
    read_to    bigint not null,
    constraint application_remark_reading_project_id_login_pk primary key (project_id, login)
);

comment on table application_remark_reading is 'The last remark on an application that a person has seen';
