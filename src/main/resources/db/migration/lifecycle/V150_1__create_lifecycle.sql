create table lifecycle_archive (
    case_id        text        not null constraint lifecycle_archive_case_id_pk primary key,
    project_id     uuid        not null,
    record_version integer     not null,
    code           text        not null,
    project_number text,
    hospital_id    text        not null,
    status         text        not null,
    archived_at    timestamptz not null,
    version        bigint      not null,
    constraint lifecycle_archive_project_id_record_version_uk unique (project_id, record_version)
);

create table lifecycle_suspension (
    id             uuid        not null constraint lifecycle_suspension_id_pk primary key,
    project_id     uuid        not null,
    reason         text        not null,
    document_no    text        not null,
    suspended_at   timestamptz not null,
    resumed_at     timestamptz,
    resumed_reason text,
    version        bigint      not null,
    constraint lifecycle_suspension_resumed_at_ck check (resumed_at >= suspended_at)
);

create unique index lifecycle_suspension_project_id_open_uk on lifecycle_suspension (project_id) where resumed_at is null;

create table lifecycle_recovery (
    project_id   uuid           not null constraint lifecycle_recovery_project_id_pk primary key,
    received     numeric(18, 2) not null,
    spent        numeric(18, 2) not null,
    disallowed   numeric(18, 2) not null,
    assets       numeric(18, 2) not null,
    amount       numeric(18, 2) not null,
    document_no  text           not null,
    stated_by    text           not null,
    stated_at    timestamptz    not null,
    received_on  date,
    voucher_no   text,
    confirmed_by text,
    confirmed_at timestamptz,
    version      bigint         not null,
    constraint lifecycle_recovery_amount_ck check (amount = greatest(received - (spent - disallowed), 0) - assets and amount >= 0),
    constraint lifecycle_recovery_confirmed_at_ck check ((confirmed_at is null) = (voucher_no is null))
);

comment on table lifecycle_recovery is 'Public money that a project which left must pay back: received, less eligible spending, less assets handed over';
