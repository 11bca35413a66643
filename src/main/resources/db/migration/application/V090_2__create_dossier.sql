create table application_code_counter (
    prefix text    not null constraint application_code_counter_prefix_pk primary key,
    last   integer not null
);

comment on table application_code_counter is 'Last number given under a prefix such as SX136-2026; numbers are never given twice';



create table application_section (
    project_id uuid        not null constraint application_section_project_id_fk references application_project (id),
    section  text        not null,
    content  text        not null,
    version  bigint      not null,
    saved_by text        not null,
    saved_at timestamptz not null,
    constraint application_section_project_id_section_pk primary key (project_id, section)
);

comment on column application_section.content is 'JSON object: field code to text, table cells as table.row.column';

create table application_eligibility (
    id             uuid        not null constraint application_eligibility_id_pk primary key,
    project_id       uuid        not null constraint application_eligibility_project_id_fk references application_project (id),
    checked_at     timestamptz not null,
    eligible       boolean     not null,
    table_key      text        not null,
    table_version  integer     not null,
    inputs         text        not null,
    findings       text        not null
);

create index application_eligibility_project_id_ix on application_eligibility (project_id, checked_at);

create table application_signature (
    id           uuid        not null constraint application_signature_id_pk primary key,
    project_id     uuid        not null constraint application_signature_project_id_fk references application_project (id),
    capacity     text        not null,
    signer       text        not null,
    agreed       boolean     not null,
    reason       text,
    dossier_hash text        not null,
    signed_at    timestamptz not null,
    constraint application_signature_capacity_ck check (capacity in ('PRINCIPAL', 'PROJECT_LEADER')),
    constraint application_signature_reason_ck check (agreed or reason is not null)
);

create index application_signature_project_id_ix on application_signature (project_id, signed_at);

create table application_submission (
    id           uuid        not null constraint application_submission_id_pk primary key,
    project_id     uuid        not null constraint application_submission_project_id_fk references application_project (id),
    number       integer     not null,
    content      text        not null,
    hash         text        not null,
    receipt_no   text        not null,
    submitted_by text        not null,
    submitted_at timestamptz not null,
    constraint application_submission_project_id_number_uk unique (project_id, number),
    constraint application_submission_receipt_no_uk unique (receipt_no)
);

create function application_submissions_are_kept() returns trigger language plpgsql as $$
begin
    raise exception 'Submission % of project % is kept as it was', old.number, old.project_id;
end $$;

create trigger application_submission_kept before update or delete on application_submission
    for each row execute function application_submissions_are_kept();

create table application_stop (
    project_id     uuid    not null constraint application_stop_project_id_fk references application_project (id),
    position     integer not null,
    level        text    not null,
    role         text    not null,
    organisation text    not null,
    recommends   boolean not null,
    entered_at   timestamptz,
    passed_at    timestamptz,
    constraint application_stop_project_id_position_pk primary key (project_id, position),
    constraint application_stop_project_id_level_uk unique (project_id, level)
);

comment on table application_stop is 'The chain of reviewing authorities, fixed when the application was first submitted';

create table application_formal_review (
    id           uuid        not null constraint application_formal_review_id_pk primary key,
    project_id     uuid        not null constraint application_formal_review_project_id_fk references application_project (id),
    level        text        not null,
    organisation text        not null,
    submission   integer     not null,
    decision     text        not null,
    defects      text        not null,
    reason       text,
    reviewer     text        not null,
    reviewed_at  timestamptz not null,
    answer       text,
    answered_by  text,
    answered_at  timestamptz,
    answer_reason text,
    constraint application_formal_review_decision_ck check (decision in ('PASS', 'RETURN', 'REJECT')),
    constraint application_formal_review_answered_by_ck check (answered_by <> reviewer)
);

create index application_formal_review_project_id_ix on application_formal_review (project_id, reviewed_at);

create table application_checklist (
    project_id uuid        not null constraint application_checklist_project_id_fk references application_project (id),
    level    text        not null,
    item     text        not null,
    verdict  text        not null,
    note     text,
    saved_by text        not null,
    saved_at timestamptz not null,
    constraint application_checklist_project_id_level_item_pk primary key (project_id, level, item),
    constraint application_checklist_verdict_ck check (verdict in ('OK', 'DEFECT', 'NOT_APPLICABLE'))
);

create table application_return (
    id           uuid        not null constraint application_return_id_pk primary key,
    project_id     uuid        not null constraint application_return_project_id_fk references application_project (id),
    number       integer     not null,
    level        text        not null,
    defects      text        not null,
    reason       text        not null,
    recorded_at  timestamptz not null,
    returned_at  timestamptz,
    due_at       timestamptz not null,
    resubmitted_at timestamptz,
    constraint application_return_project_id_number_uk unique (project_id, number)
);

create table application_recommendation (
    id             uuid        not null constraint application_recommendation_id_pk primary key,
    project_id       uuid        not null constraint application_recommendation_project_id_fk references application_project (id),
    round_id       uuid        not null,
    organisation   text        not null,
    rank           integer     not null,
    reason         text        not null,
    recommended_by text        not null,
    recommended_at timestamptz not null,
    freed_at       timestamptz,
    constraint application_recommendation_rank_ck check (rank > 0)
);

create unique index application_recommendation_project_id_organisation_uk on application_recommendation (project_id, organisation)
    where freed_at is null;
create unique index application_recommendation_round_id_organisation_rank_uk on application_recommendation (round_id, organisation, rank)
    where freed_at is null;
