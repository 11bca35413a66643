create table application_veto_refusal (
    veto         uuid        not null constraint application_veto_refusal_veto_fk references application_veto (id) on delete cascade,
    asked_reason text        not null,
    asked_by     text        not null,
    reason       text        not null,
    refused_by   text        not null,
    refused_at   timestamptz not null,
    constraint application_veto_refusal_veto_refused_at_pk primary key (veto, refused_at),
    constraint application_veto_refusal_refused_by_ck check (refused_by <> asked_by)
);

comment on table application_veto_refusal is 'Requests to lift a veto that a second person refused; the veto goes on counting';
