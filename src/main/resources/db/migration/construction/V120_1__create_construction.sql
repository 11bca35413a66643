create table construction_ledger (
    project_id        uuid           not null constraint construction_ledger_project_id_pk primary key,
    round_id          uuid           not null,
    agreement_number  text           not null,
    agreement_version integer        not null,
    term_start        date           not null,
    term_end          date           not null,
    funding           numeric(18, 2) not null,
    matching          numeric(18, 2) not null,
    funding_mode      text           not null,
    midterm           text,
    extended          boolean        not null,
    opened_at         timestamptz    not null,
    closed_at         timestamptz,
    version           bigint         not null,
    constraint construction_ledger_term_end_ck check (term_end > term_start),
    constraint construction_ledger_midterm_ck check (midterm in ('PASS', 'RECTIFY', 'FAIL'))
);

create index construction_ledger_term_end_open_ix on construction_ledger (term_end) where closed_at is null;

create table construction_item (
    id             uuid    not null constraint construction_item_id_pk primary key,
    project_id     uuid    not null constraint construction_item_project_id_fk references construction_ledger (project_id),
    item_no        integer not null,
    indicator_code text,
    measure        text    not null,
    responsible    text    not null,
    department     text    not null,
    start_on       date    not null,
    due_on         date    not null,
    progress       integer not null,
    problem        text,
    help_needed    text,
    updated_by     text,
    updated_at     timestamptz,
    version        bigint  not null,
    constraint construction_item_project_id_item_no_uk unique (project_id, item_no),
    constraint construction_item_progress_ck check (progress between 0 and 100),
    constraint construction_item_due_on_ck check (due_on >= start_on)
);

create table construction_dispatch (
    id                 uuid    not null constraint construction_dispatch_id_pk primary key,
    project_id         uuid    not null constraint construction_dispatch_project_id_fk references construction_ledger (project_id),
    period             text    not null,
    due_on             date    not null,
    held_on            date,
    chair              text,
    chair_is_principal boolean not null,
    attendees          text,
    items_reviewed     integer not null,
    problems           text,
    submitted_by       text,
    submitted_at       timestamptz,
    version            bigint  not null,
    constraint construction_dispatch_project_id_period_uk unique (project_id, period),
    constraint construction_dispatch_period_ck check (period ~ '^\d{4}-\d{2}$'),
    constraint construction_dispatch_submitted_at_ck check ((submitted_at is null) = (held_on is null))
);

create table construction_dispatch_decision (
    dispatch_id uuid    not null constraint construction_dispatch_decision_dispatch_id_fk references construction_dispatch (id),
    position    integer not null,
    decision    text    not null,
    responsible text    not null,
    due_on      date    not null,
    constraint construction_dispatch_decision_dispatch_id_position_pk primary key (dispatch_id, position)
);

create table construction_circular (
    id              uuid   not null constraint construction_circular_id_pk primary key,
    project_id      uuid   not null constraint construction_circular_project_id_fk references construction_ledger (project_id),
    reason          text   not null,
    defects         text   not null,
    last_period     text   not null,
    principal_login text,
    leader_login    text   not null,
    opened_on       date   not null,
    closed_on       date,
    closed_by       text,
    document_no     text,
    version         bigint not null,
    constraint construction_circular_project_id_last_period_uk unique (project_id, last_period),
    constraint construction_circular_reason_ck check (reason in ('SLOW')),
    constraint construction_circular_closed_on_ck check ((closed_on is null) = (document_no is null))
);

create table construction_budget (
    id         uuid           not null constraint construction_budget_id_pk primary key,
    project_id uuid           not null constraint construction_budget_project_id_fk references construction_ledger (project_id),
    source     text           not null,
    category   text           not null,
    amount     numeric(18, 2) not null,
    version    bigint         not null,
    constraint construction_budget_project_id_source_category_uk unique (project_id, source, category),
    constraint construction_budget_amount_ck check (amount >= 0)
);

create table construction_tranche (
    id             uuid           not null constraint construction_tranche_id_pk primary key,
    project_id     uuid           not null constraint construction_tranche_project_id_fk references construction_ledger (project_id),
    tranche_year   integer        not null,
    planned        numeric(18, 2) not null,
    due_on         date           not null,
    status         text           not null,
    gate           text,
    gate_reason    text,
    table_key      text,
    table_version  integer,
    table_inputs   jsonb,
    cleared        numeric(18, 2),
    cleared_reason text,
    cleared_by     text,
    paid_on        date,
    voucher_no     text,
    paid_by        text,
    paid_at        timestamptz,
    version        bigint         not null,
    constraint construction_tranche_project_id_tranche_year_uk unique (project_id, tranche_year),
    constraint construction_tranche_status_ck check (status in ('PLANNED', 'DUE', 'HELD', 'CLEARED', 'PAID', 'CANCELLED')),
    constraint construction_tranche_gate_ck check (gate in ('PAY', 'REDUCE', 'HOLD')),
    constraint construction_tranche_cleared_ck check (cleared between 0 and planned),
    constraint construction_tranche_paid_at_ck check ((status = 'PAID') = (paid_at is not null))
);

create index construction_tranche_due_on_planned_ix on construction_tranche (due_on) where status = 'PLANNED';

create table construction_receipt (
    id          uuid           not null constraint construction_receipt_id_pk primary key,
    project_id  uuid           not null constraint construction_receipt_project_id_fk references construction_ledger (project_id),
    received_on date           not null,
    amount      numeric(18, 2) not null,
    source      text           not null,
    voucher_no  text           not null,
    tranche_id  uuid constraint construction_receipt_tranche_id_fk references construction_tranche (id),
    entered_by  text           not null,
    entered_at  timestamptz    not null,
    version     bigint         not null,
    constraint construction_receipt_tranche_id_uk unique (tranche_id),
    constraint construction_receipt_amount_ck check (amount > 0)
);

create index construction_receipt_project_id_ix on construction_receipt (project_id);

create table construction_expense (
    id                uuid           not null constraint construction_expense_id_pk primary key,
    project_id        uuid           not null constraint construction_expense_project_id_fk references construction_ledger (project_id),
    spent_on          date           not null,
    amount            numeric(18, 2) not null,
    source            text           not null,
    category          text           not null,
    purpose           text           not null,
    voucher_no        text           not null,
    entered_by        text           not null,
    entered_at        timestamptz    not null,
    disallowed        numeric(18, 2) not null,
    disallowed_reason text,
    disallowed_by     text,
    version           bigint         not null,
    constraint construction_expense_project_id_voucher_no_uk unique (project_id, voucher_no),
    constraint construction_expense_amount_ck check (amount > 0),
    constraint construction_expense_disallowed_ck check (disallowed between 0 and amount)
);

create table construction_report (
    id              uuid        not null constraint construction_report_id_pk primary key,
    project_id      uuid        not null constraint construction_report_project_id_fk references construction_ledger (project_id),
    report_year     integer     not null,
    due_at          timestamptz not null,
    status          text        not null,
    progress        text,
    problems        text,
    plan            text,
    submitted_by    text,
    submitted_at    timestamptz,
    flagged_late_at timestamptz,
    grade           text,
    appraisal       text,
    appraised_by    text,
    version         bigint      not null,
    constraint construction_report_project_id_report_year_uk unique (project_id, report_year),
    constraint construction_report_status_ck check (status in ('DUE', 'SUBMITTED', 'RETURNED', 'APPRAISED')),
    constraint construction_report_grade_ck check (grade in ('GOOD', 'FAIR', 'POOR'))
);

create table construction_report_actual (
    report_id      uuid    not null constraint construction_report_actual_report_id_fk references construction_report (id),
    indicator_code text    not null,
    actual         numeric not null,
    constraint construction_report_actual_report_id_indicator_code_pk primary key (report_id, indicator_code)
);

create table construction_spot_check (
    id         uuid   not null constraint construction_spot_check_id_pk primary key,
    project_id uuid   not null constraint construction_spot_check_project_id_fk references construction_ledger (project_id),
    status     text   not null,
    reason     text   not null,
    ordered_by text   not null,
    ordered_on date   not null,
    visited_on date,
    findings   text,
    answer     text,
    outcome    text,
    version    bigint not null,
    constraint construction_spot_check_status_ck check (status in ('ORDERED', 'FOUND', 'ANSWERED', 'CLOSED'))
);

create index construction_spot_check_project_id_ix on construction_spot_check (project_id);

create table construction_change (
    id                uuid        not null constraint construction_change_id_pk primary key,
    project_id        uuid        not null constraint construction_change_project_id_fk references construction_ledger (project_id),
    kind              text        not null,
    leader_login      text,
    indicator_code    text,
    target            numeric,
    fund_source       text,
    from_category     text,
    to_category       text,
    amount            numeric(18, 2),
    months            integer,
    reason            text        not null,
    status            text        not null,
    decided           integer     not null,
    requested_by      text        not null,
    requested_at      timestamptz not null,
    amend_due_at      timestamptz,
    agreement_version integer,
    version           bigint      not null,
    constraint construction_change_kind_ck check (kind in ('LEADER', 'INDICATOR', 'BUDGET', 'TERM')),
    constraint construction_change_status_ck check (status in ('REQUESTED', 'ENDORSED', 'RETURNED', 'APPROVED', 'APPLIED', 'REJECTED', 'WITHDRAWN', 'LAPSED', 'MOOT'))
);

create unique index construction_change_project_id_kind_open_uk on construction_change (project_id, kind)
    where status in ('REQUESTED', 'ENDORSED', 'RETURNED', 'APPROVED');

create table construction_change_step (
    change_id   uuid        not null constraint construction_change_step_change_id_fk references construction_change (id),
    position    integer     not null,
    decision    text        not null,
    decided_by  text        not null,
    decided_at  timestamptz not null,
    reason      text,
    document_no text,
    constraint construction_change_step_change_id_position_pk primary key (change_id, position),
    constraint construction_change_step_decision_ck check (decision in ('APPROVE', 'RETURN', 'REJECT'))
);
