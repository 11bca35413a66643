create table planning_matter (
    id            uuid        not null constraint planning_matter_id_pk primary key,
    authority     text        not null,
    department    text        not null,
    programme     text        not null,
    project       uuid,
    title         text        not null,
    content       text        not null,
    due_on        date        not null,
    status        text        not null,
    recorded_by   text        not null,
    recorded_at   timestamptz not null,
    answered_by   text,
    closed_by     text,
    closed_at     timestamptz,
    version       bigint      not null,
    constraint planning_matter_title_ck check (length(title) between 2 and 200),
    constraint planning_matter_content_ck check (content <> ''),
    constraint planning_matter_status_ck check (status in ('OPEN', 'ANSWERED', 'CLOSED')),
    constraint planning_matter_answered_ck check ((status = 'OPEN' or answered_by is not null) and answered_by <> recorded_by),
    constraint planning_matter_closed_ck check ((closed_by is null) = (status <> 'CLOSED') and (closed_at is null) = (status <> 'CLOSED'))
);

create index planning_matter_authority_ix on planning_matter (authority, department, status, due_on);

comment on table planning_matter is 'What a health authority asks a department, or its own office, to settle by a day (R004-30, R001-16)';
comment on column planning_matter.department is 'Role of those who answer, beside or in the authority';

create table planning_matter_step (
    id        bigint generated always as identity constraint planning_matter_step_id_pk primary key,
    matter_id uuid        not null constraint planning_matter_step_matter_id_fk references planning_matter (id),
    kind      text        not null,
    words     text        not null,
    by_login  text        not null,
    at        timestamptz not null,
    constraint planning_matter_step_kind_ck check (kind in ('ANSWERED', 'RETURNED', 'CLOSED'))
);

create index planning_matter_step_matter_id_ix on planning_matter_step (matter_id);

create function planning_matter_steps_are_kept() returns trigger language plpgsql as $$
begin
    raise exception 'what was said of a matter does not change';
end $$;

create trigger planning_matter_step_kept before update or delete on planning_matter_step
    for each row execute function planning_matter_steps_are_kept();
