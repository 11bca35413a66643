create table inspection_inspection (
    id              uuid        not null constraint inspection_inspection_id_pk primary key,
    project_id      uuid        not null,
    round_id        uuid        not null,
    status          text        not null,
    opened_at       timestamptz not null,
    report_due_at   timestamptz not null,
    flagged_late_at timestamptz,
    summary         text,
    team_changes    text,
    problems        text,
    plan            text,
    self_score      numeric(5, 2),
    submitted_by    text,
    submitted_at    timestamptz,
    return_reason   text,
    rectify_months  integer,
    rectify_due_at  timestamptz,
    rectified_at    timestamptz,
    rectification   text,
    version         bigint      not null,
    constraint inspection_inspection_status_ck check (status in ('REPORTING', 'CHECKING', 'JUDGING', 'TO_CONFIRM', 'TO_TERMINATE', 'RECTIFYING', 'PASSED', 'TERMINATED')),
    constraint inspection_inspection_self_score_ck check (self_score between 0 and 100)
);

create unique index inspection_inspection_project_id_open_uk on inspection_inspection (project_id)
    where status not in ('PASSED', 'TERMINATED');

create index inspection_inspection_project_id_ix on inspection_inspection (project_id);

create table inspection_attempt (
    id            uuid    not null constraint inspection_attempt_id_pk primary key,
    inspection_id uuid    not null constraint inspection_attempt_inspection_id_fk references inspection_inspection (id),
    attempt       integer not null,
    panel_id      uuid,
    points        numeric(6, 2),
    vetoed        boolean,
    proposal      text,
    table_key     text,
    table_version integer,
    table_inputs  jsonb,
    conclusion    text,
    reason        text,
    second_person text,
    confirmed_by  text,
    confirmed_at  timestamptz,
    constraint inspection_attempt_inspection_id_attempt_uk unique (inspection_id, attempt),
    constraint inspection_attempt_attempt_ck check (attempt in (1, 2)),
    constraint inspection_attempt_proposal_ck check (proposal in ('PASS', 'RECTIFY', 'FAIL')),
    constraint inspection_attempt_conclusion_ck check (conclusion in ('PASS', 'RECTIFY', 'FAIL'))
);

create table inspection_reached (
    attempt_id uuid    not null constraint inspection_reached_attempt_id_fk references inspection_attempt (id),
    position   integer not null,
    code       text    not null,
    name       text    not null,
    unit       text,
    core       boolean not null,
    baseline   numeric not null,
    target     numeric not null,
    actual     numeric not null,
    attainment numeric,
    constraint inspection_reached_attempt_id_position_pk primary key (attempt_id, position)
);
