create table application_section_work (
    project_id        uuid        not null constraint application_section_work_project_id_fk references application_project (id),
    section           text        not null,
    assignee          text,
    assigned_by       text,
    assigned_at       timestamptz,
    completed_by      text,
    completed_at      timestamptz,
    completed_version bigint,
    constraint application_section_work_project_id_section_pk primary key (project_id, section),
    constraint application_section_work_assigned_at_ck check ((assignee is null) = (assigned_at is null)),
    constraint application_section_work_completed_at_ck
        check ((completed_by is null) = (completed_at is null) and (completed_by is null) = (completed_version is null))
);

comment on table application_section_work is 'Who is to write a section, and whether it was marked complete and as which version';

create table application_section_change (
    id         bigint generated always as identity constraint application_section_change_id_pk primary key,
    project_id uuid        not null constraint application_section_change_project_id_fk references application_project (id),
    section    text        not null,
    version    bigint      not null,
    kind       text        not null,
    login      text        not null,
    changed_at timestamptz not null,
    changes    text        not null,
    constraint application_section_change_kind_ck check (kind in ('SAVED', 'MERGED', 'CARRIED', 'SET_ASIDE'))
);

comment on column application_section_change.changes is 'JSON: field, text before, text after; of SET_ASIDE what was typed and not taken';

create index application_section_change_project_id_ix on application_section_change (project_id, section, id);

create function application_section_changes_are_kept() returns trigger language plpgsql as $$
begin
    raise exception 'What was changed in section % of project % is kept', old.section, old.project_id;
end $$;

create trigger application_section_change_kept before update or delete on application_section_change
    for each row execute function application_section_changes_are_kept();
