create table application_veto (
    id            uuid        not null constraint application_veto_id_pk primary key,
    project_id    uuid        not null constraint application_veto_project_id_fk references application_project (id),
    hospital_id   text        not null,
    kind          text        not null,
    facts         text        not null,
    found_by      text        not null,
    found_at      timestamptz not null,
    confirmed     boolean,
    answered_by   text,
    answered_at   timestamptz,
    lift_reason   text,
    lift_asked_by text,
    lifted_by     text,
    lifted_at     timestamptz,
    constraint application_veto_answered_by_ck check (answered_by <> found_by),
    constraint application_veto_answer_ck check ((confirmed is null) = (answered_by is null)),
    constraint application_veto_lift_ck check ((lift_reason is null) = (lift_asked_by is null)),
    constraint application_veto_lifted_by_ck check (lifted_by <> lift_asked_by),
    constraint application_veto_lifted_ck check (lifted_by is null or (confirmed and lift_asked_by is not null))
);

comment on table application_veto is 'Vetoes against hospitals; one counts from its confirmation until it is lifted, each by a second person';

create index application_veto_hospital_id_ix on application_veto (hospital_id, found_at);
