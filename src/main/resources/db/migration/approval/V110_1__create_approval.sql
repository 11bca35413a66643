-- Ranking: every run is kept; the same inputs make no second run.
create table approval_ranking (
    id         uuid        not null constraint approval_ranking_id_pk primary key,
    round      uuid        not null,
    run        integer     not null,
    input_hash text        not null,
    rules_hash text        not null,
    slots      integer     not null,
    ranked_at  timestamptz not null,
    constraint approval_ranking_round_run_uk unique (round, run),
    constraint approval_ranking_run_ck check (run > 0)
);

create table approval_ranking_row (
    ranking        uuid    not null constraint approval_ranking_row_ranking_fk references approval_ranking (id),
    project        uuid    not null,
    position       integer not null,
    rank           integer not null,
    code           text    not null,
    hospital       text    not null,
    hospital_name  text    not null,
    specialty_name text    not null,
    capital        boolean not null,
    expert         numeric not null,
    objective      numeric,
    composite      numeric not null,
    outcome        text    not null,
    reserve        integer not null,
    reason         text,
    tie_step       text,
    constraint approval_ranking_row_ranking_project_pk primary key (ranking, project),
    constraint approval_ranking_row_ranking_position_uk unique (ranking, position),
    constraint approval_ranking_row_outcome_ck
        check (outcome in ('SELECTED', 'RESERVE', 'NOT_SELECTED', 'VETOED', 'UNDECIDED')),
    constraint approval_ranking_row_reason_ck check (reason in ('CAPITAL_CAP', 'HOSPITAL_CAP', 'SCORE_FLOOR')),
    constraint approval_ranking_row_reserve_ck check ((reserve > 0) = (outcome = 'RESERVE'))
);

create table approval_vote (
    round      uuid    not null,
    project    uuid    not null,
    place      integer not null,
    minutes_no text    not null,
    constraint approval_vote_round_project_pk primary key (round, project),
    constraint approval_vote_place_ck check (place > 0)
);

comment on table approval_vote is 'Places the leading group gave to equals whom the chain cannot separate';

create table approval_list_decision (
    id          uuid        not null constraint approval_list_decision_id_pk primary key,
    round       uuid        not null,
    ranking     uuid        not null constraint approval_list_decision_ranking_fk references approval_ranking (id),
    confirmed   boolean     not null,
    minutes_no  text        not null,
    held_on     date        not null,
    attendance  integer     not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    constraint approval_list_decision_attendance_ck check (attendance between 3 and 50)
);

-- Where each project stands; changed and seen count deliveries to its process.
create table approval_standing (
    project  uuid    not null constraint approval_standing_project_pk primary key,
    round    uuid    not null,
    standing text    not null,
    changed  integer not null,
    seen     integer not null,
    version  bigint  not null,
    constraint approval_standing_standing_ck check (standing in ('PENDING', 'RESERVE', 'SHORTLISTED',
        'UNDER_OBJECTION', 'CLEARED', 'APPROVED', 'NOT_SELECTED', 'REOPENED')),
    constraint approval_standing_seen_ck check (seen <= changed)
);

create index approval_standing_round_ix on approval_standing (round);

-- Official numbers: one counter per word and year, no number used twice.
create table approval_number_series (
    word text    not null,
    year integer not null,
    last integer not null,
    constraint approval_number_series_word_year_pk primary key (word, year),
    constraint approval_number_series_last_ck check (last > 0)
);

create table approval_document (
    id          uuid        not null constraint approval_document_id_pk primary key,
    round       uuid        not null,
    kind        text        not null,
    word        text        not null,
    year        integer     not null,
    sequence    integer     not null,
    title       text        not null,
    issued_on   date        not null,
    issued_by   text        not null,
    issued_at   timestamptz not null,
    void_since  timestamptz,
    void_reason text,
    constraint approval_document_word_year_sequence_uk unique (word, year, sequence),
    constraint approval_document_kind_ck check (kind in ('NOTICE', 'APPROVAL', 'LATE_APPROVAL')),
    constraint approval_document_void_ck check ((void_since is null) = (void_reason is null))
);

create index approval_document_round_ix on approval_document (round);

create table approval_document_row (
    document       uuid not null constraint approval_document_row_document_fk references approval_document (id),
    project        uuid not null,
    project_number text not null,
    void_reason    text,
    constraint approval_document_row_document_project_pk primary key (document, project),
    constraint approval_document_row_project_number_uk unique (project_number)
);

create table approval_late_entry (
    id            uuid        not null constraint approval_late_entry_id_pk primary key,
    round         uuid        not null,
    freed         uuid        not null,
    cause         text        not null,
    entering      uuid,
    notice_needed boolean     not null,
    status        text        not null,
    due_at        timestamptz not null,
    minutes_no    text,
    confirmed_by  text,
    version       bigint      not null,
    constraint approval_late_entry_round_freed_uk unique (round, freed),
    constraint approval_late_entry_cause_ck check (cause in ('LEFT', 'LAPSED', 'REMOVED', 'HELD')),
    constraint approval_late_entry_status_ck
        check (status in ('UNUSED', 'DUE', 'CONFIRMED', 'IN_NOTICE', 'CLEARED', 'APPROVED', 'DROPPED')),
    constraint approval_late_entry_entering_ck check ((entering is null) = (status = 'UNUSED'))
);

create table approval_notice (
    id           uuid        not null constraint approval_notice_id_pk primary key,
    round        uuid        not null,
    late_entry   uuid        constraint approval_notice_late_entry_fk references approval_late_entry (id),
    number       text        not null,
    organisation text        not null,
    title        text        not null,
    body         text        not null,
    contact      text        not null,
    published_at timestamptz not null,
    published_by text        not null,
    first_day    date,
    last_day     date,
    ends_at      timestamptz,
    working_days integer,
    counts_start boolean,
    checked_at   timestamptz,
    list_closed_at timestamptz,
    version      bigint      not null,
    constraint approval_notice_number_uk unique (number),
    constraint approval_notice_ends_at_ck check ((ends_at is null) = (last_day is null)),
    constraint approval_notice_last_day_ck check (last_day >= first_day)
);

create index approval_notice_round_ix on approval_notice (round);

create table approval_notice_row (
    notice         uuid    not null constraint approval_notice_row_notice_fk references approval_notice (id),
    project        uuid    not null,
    position       integer not null,
    code           text    not null,
    hospital_name  text    not null,
    specialty_name text    not null,
    supervisor     text    not null,
    constraint approval_notice_row_notice_project_pk primary key (notice, project)
);

create table approval_list_approval (
    notice      uuid        not null constraint approval_list_approval_notice_fk references approval_notice (id),
    side        text        not null,
    agreed      boolean     not null,
    reason      text,
    answered_by text        not null,
    answered_at timestamptz not null,
    constraint approval_list_approval_notice_side_pk primary key (notice, side),
    constraint approval_list_approval_side_ck check (side in ('LEADER', 'FINANCE')),
    constraint approval_list_approval_reason_ck check (agreed or reason is not null)
);

create table approval_objection (
    id              uuid        not null constraint approval_objection_id_pk primary key,
    receipt         text        not null,
    notice          uuid        not null constraint approval_objection_notice_fk references approval_notice (id),
    round           uuid        not null,
    project         uuid        not null,
    named           boolean     not null,
    facts           text        not null,
    evidence        text        not null,
    raised_at       timestamptz not null,
    status          text        not null,
    answer_due_at   timestamptz,
    handle_due_at   timestamptz,
    examination     text,
    examined_because text,
    answer          text,
    answered_by     text,
    verification    text,
    verified_by     text,
    decision        text,
    effect          text,
    decided_because text,
    document_no     text,
    decided_by      text,
    reply           text,
    replied_by      text,
    late_since      timestamptz,
    closed_at       timestamptz,
    version         bigint      not null,
    constraint approval_objection_receipt_uk unique (receipt),
    constraint approval_objection_status_ck
        check (status in ('RAISED', 'ADMITTED', 'ANSWERED', 'VERIFIED', 'DECIDED', 'APPLIED', 'FILED', 'CLOSED', 'MOOT')),
    constraint approval_objection_examination_ck check (examination in ('ADMIT', 'LEAD', 'LATE')),
    constraint approval_objection_decision_ck check (decision in ('UPHELD', 'PARTLY', 'REJECTED')),
    constraint approval_objection_effect_ck check (effect in ('REMOVE', 'RESCORE', 'NONE'))
);

create index approval_objection_project_ix on approval_objection (project);
create index approval_objection_notice_ix on approval_objection (notice);

create table approval_objector (
    objection uuid not null constraint approval_objector_objection_pk primary key
        constraint approval_objector_objection_fk references approval_objection (id),
    name      text not null,
    contact   text not null
);

comment on table approval_objector is 'Who objected: kept apart, read only by the province''s officers and the supervisor';

create table approval_agreement (
    id              uuid        not null constraint approval_agreement_id_pk primary key,
    project         uuid        not null,
    round           uuid        not null,
    version_no      integer     not null,
    number          text        not null,
    status          text        not null,
    content         jsonb       not null,
    opened_at       timestamptz not null,
    due_at          timestamptz not null,
    review_version  integer     not null,
    lowering_no     text,
    check_findings  text,
    check_reason    text,
    checked_by      text,
    in_force_at     timestamptz,
    document_no     text,
    version         bigint      not null,
    constraint approval_agreement_project_version_no_uk unique (project, version_no),
    constraint approval_agreement_status_ck
        check (status in ('DRAFT', 'DRAFTED', 'RETURNED', 'ACCEPTED', 'SIGNED', 'IN_FORCE', 'SUPERSEDED', 'LAPSED')),
    constraint approval_agreement_in_force_at_ck check (status <> 'IN_FORCE' or in_force_at is not null)
);

create unique index approval_agreement_project_in_force_uk on approval_agreement (project) where status = 'IN_FORCE';

create table approval_agreement_signature (
    agreement    uuid        not null constraint approval_agreement_signature_agreement_fk references approval_agreement (id),
    capacity     text        not null,
    agreed       boolean     not null,
    reason       text,
    login        text        not null,
    content_hash text        not null,
    signed_at    timestamptz not null,
    constraint approval_agreement_signature_agreement_capacity_pk primary key (agreement, capacity),
    constraint approval_agreement_signature_capacity_ck check (capacity in ('PRINCIPAL', 'PROJECT_LEADER', 'COMMISSION')),
    constraint approval_agreement_signature_reason_ck check (agreed or reason is not null)
);
