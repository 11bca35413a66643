create table acceptance_acceptance (
    id                  uuid        not null constraint acceptance_acceptance_id_pk primary key,
    project_id          uuid        not null,
    round_id            uuid        not null,
    status              text        not null,
    opened_at           timestamptz not null,
    apply_due_at        timestamptz not null,
    flagged_late_at     timestamptz,
    summary             text,
    outputs             text,
    cases               text,
    account_no          text,
    self_score          numeric(5, 2),
    submitted_by        text,
    submitted_at        timestamptz,
    check_reason        text,
    third_party_opinion text,
    rectify_due_at      timestamptz,
    rectified_at        timestamptz,
    rectification       text,
    version             bigint      not null,
    constraint acceptance_acceptance_status_ck check (status in ('APPLYING', 'CHECKING', 'MENDING', 'JUDGING', 'TO_CONFIRM', 'RECTIFYING', 'TO_SANCTION', 'ACCEPTED', 'UNQUALIFIED')),
    constraint acceptance_acceptance_self_score_ck check (self_score between 0 and 100)
);

create unique index acceptance_acceptance_project_id_open_uk on acceptance_acceptance (project_id)
    where status not in ('ACCEPTED', 'UNQUALIFIED');

create index acceptance_acceptance_round_id_ix on acceptance_acceptance (round_id);

create table acceptance_attempt (
    id                uuid    not null constraint acceptance_attempt_id_pk primary key,
    acceptance_id     uuid    not null constraint acceptance_attempt_acceptance_id_fk references acceptance_acceptance (id),
    attempt           integer not null,
    panel_id          uuid,
    points            numeric(6, 2),
    expert_points     numeric(6, 2),
    objective_points  numeric(6, 2),
    capability_points numeric(6, 2),
    quality_points    numeric(6, 2),
    vetoed            boolean,
    proposal          text,
    table_key         text,
    table_version     integer,
    table_inputs      jsonb,
    conclusion        text,
    reason            text,
    confirmed_by      text,
    confirmed_at      timestamptz,
    constraint acceptance_attempt_acceptance_id_attempt_uk unique (acceptance_id, attempt),
    constraint acceptance_attempt_attempt_ck check (attempt in (1, 2)),
    constraint acceptance_attempt_proposal_ck check (proposal in ('EXCELLENT', 'QUALIFIED', 'RECTIFY', 'UNQUALIFIED')),
    constraint acceptance_attempt_conclusion_ck check (conclusion in ('EXCELLENT', 'QUALIFIED', 'RECTIFY', 'UNQUALIFIED'))
);

create table acceptance_reached (
    attempt_id uuid    not null constraint acceptance_reached_attempt_id_fk references acceptance_attempt (id),
    position   integer not null,
    code       text    not null,
    name       text    not null,
    unit       text,
    dimension  text    not null,
    baseline   numeric not null,
    target     numeric not null,
    actual     numeric not null,
    attainment numeric,
    met        boolean,
    constraint acceptance_reached_attempt_id_position_pk primary key (attempt_id, position)
);

create table acceptance_certificate (
    acceptance_id  uuid   not null constraint acceptance_certificate_acceptance_id_pk primary key
        constraint acceptance_certificate_acceptance_id_fk references acceptance_acceptance (id),
    project_id     uuid   not null,
    number         text   not null,
    grade          text   not null,
    issued_on      date   not null,
    recheck_on     date,
    revoked_on     date,
    revoked_reason text,
    document_no    text,
    version        bigint not null,
    constraint acceptance_certificate_number_uk unique (number),
    constraint acceptance_certificate_grade_ck check (grade in ('EXCELLENT', 'QUALIFIED'))
);

create index acceptance_certificate_project_id_ix on acceptance_certificate (project_id);

create table acceptance_counter (
    prefix text    not null constraint acceptance_counter_prefix_pk primary key,
    last   integer not null
);

create table acceptance_sanction (
    id            uuid        not null constraint acceptance_sanction_id_pk primary key,
    acceptance_id uuid        not null constraint acceptance_sanction_acceptance_id_fk references acceptance_acceptance (id),
    project_id    uuid        not null,
    kind          text        not null,
    document_no   text        not null,
    reason        text        not null,
    decided_by    text        not null,
    decided_at    timestamptz not null,
    version       bigint      not null,
    constraint acceptance_sanction_acceptance_id_kind_uk unique (acceptance_id, kind),
    constraint acceptance_sanction_kind_ck check (kind in ('CIRCULAR', 'TITLE_REFUSED', 'RECOVERY', 'BAN'))
);
