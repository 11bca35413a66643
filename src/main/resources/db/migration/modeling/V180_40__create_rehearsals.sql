create table modeling_rehearsal (
    id         uuid        not null constraint modeling_rehearsal_id_pk primary key,
    draft      uuid        not null constraint modeling_rehearsal_draft_fk references modeling_draft (id),
    file       text        not null,
    sha256     text        not null,
    content    bytea       not null,
    beginning  text        not null,
    samples    text[]      not null,
    status     text        not null,
    author     text        not null,
    begun_at   timestamptz not null,
    beat_at    timestamptz not null,
    ended_at   timestamptz,
    open_paths integer     not null,
    constraint modeling_rehearsal_beginning_ck check (beginning in ('START', 'POSITION')),
    constraint modeling_rehearsal_status_ck check (status in ('RUNNING', 'DONE', 'LIMITED', 'CUT_OFF', 'BROKEN'))
);
create unique index modeling_rehearsal_running_uk on modeling_rehearsal (status) where status = 'RUNNING';
comment on index modeling_rehearsal_running_uk is 'One at a time: a rehearsal is to be no burden to whoever works';
create index modeling_rehearsal_draft_ix on modeling_rehearsal (draft, begun_at);

create table modeling_rehearsal_path (
    rehearsal uuid    not null constraint modeling_rehearsal_path_rehearsal_fk references modeling_rehearsal (id),
    number    integer not null,
    outcome   text    not null,
    report    text    not null,
    constraint modeling_rehearsal_path_rehearsal_number_pk primary key (rehearsal, number)
);
