create table modeling_migration (
    id             uuid        not null constraint modeling_migration_id_pk primary key,
    process        text        not null,
    from_version   integer     not null,
    to_version     integer     not null,
    source         text        not null,
    target         text        not null,
    status         text        not null,
    reason         text        not null,
    author         text        not null,
    proposed_at    timestamptz not null,
    approver       text,
    decided_at     timestamptz,
    refusal        text,
    running_before integer,
    running_after  integer,
    finished_at    timestamptz,
    version        bigint      not null,
    constraint modeling_migration_status_ck check (status in ('PROPOSED', 'REFUSED', 'RUNNING', 'DONE')),
    constraint modeling_migration_approver_ck check (approver <> author)
);
create unique index modeling_migration_process_uk on modeling_migration (process) where status in ('PROPOSED', 'RUNNING');
comment on index modeling_migration_process_uk is 'Two migrations of one process would pull the same cases in two directions';

create table modeling_migration_step (
    migration uuid not null constraint modeling_migration_step_migration_fk references modeling_migration (id),
    former    text not null,
    present   text,
    treatment text not null,
    constraint modeling_migration_step_migration_former_pk primary key (migration, former),
    constraint modeling_migration_step_treatment_ck check (treatment in ('NOW', 'WHEN_LEFT', 'STAY'))
);

create table modeling_migration_case (
    migration    uuid        not null constraint modeling_migration_case_migration_fk references modeling_migration (id),
    instance     text        not null,
    business_key text        not null,
    position     text        not null,
    status       text        not null,
    fault        text,
    fault_detail text,
    attempts     integer     not null,
    changed_at   timestamptz not null,
    constraint modeling_migration_case_migration_instance_pk primary key (migration, instance),
    constraint modeling_migration_case_status_ck
        check (status in ('READY', 'WAITING', 'MOVED', 'FAILED', 'STAYING', 'GONE'))
);
create index modeling_migration_case_open_ix on modeling_migration_case (migration, business_key) where status = 'READY';
create index modeling_migration_case_waiting_ix on modeling_migration_case (migration) where status = 'WAITING';
