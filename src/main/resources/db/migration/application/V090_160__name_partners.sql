-- Hospitals that apply together with the one that leads (R003-13).
create table application_partner (
    project_id  uuid        not null constraint application_partner_project_id_fk references application_project (id),
    hospital_id text        not null,
    position    integer     not null,
    part        text        not null,
    tasks       text        not null,
    asked_at    timestamptz not null,
    answer      text,
    reason      text,
    answered_by text,
    answered_at timestamptz,
    constraint application_partner_pk primary key (project_id, hospital_id),
    constraint application_partner_answer_ck check (answer in ('CONFIRMED', 'DECLINED')),
    constraint application_partner_answered_ck check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
    constraint application_partner_reason_ck check ((reason is not null) = (answer is not null and answer = 'DECLINED'))
);

comment on table application_partner is 'Partner hospitals of an application, each with what its principal answered; whoever is to do something else is taken off and named anew';

create index application_partner_hospital_id_ix on application_partner (hospital_id);
