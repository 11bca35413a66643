create table application_project (
  id uuid not null constraint application_project_id_pk primary key,
  code varchar(40) not null constraint application_project_code_uk unique,
  round_id uuid not null,
  hospital_id varchar(40) not null,
  specialty_code varchar(20) not null,
  title varchar(200) not null,
  status varchar(40) not null,
  status_before varchar(40),
  leader_login varchar(64),
  leader_name varchar(60),
  principal_login varchar(64),
  submitted_at timestamptz,
  requested_budget numeric(18, 2) not null default 0,
  project_number varchar(60) constraint application_project_project_number_uk unique,
  version bigint not null
);
create unique index application_project_once_uk on application_project (round_id, hospital_id, specialty_code)
  where status <> 'WITHDRAWN';
create index application_project_round_id_status_ix on application_project (round_id, status);
create index application_project_hospital_id_ix on application_project (hospital_id);
create index application_project_status_ix on application_project (status);

create table application_status_change (
  id bigint generated always as identity constraint application_status_change_id_pk primary key,
  project_id uuid not null constraint application_status_change_project_id_fk references application_project (id),
  from_status varchar(40),
  to_status varchar(40) not null,
  changed_at timestamptz not null,
  login varchar(64) not null,
  roles varchar(300) not null,
  organisation varchar(40) not null,
  reason varchar(2000),
  document_no varchar(100)
);
create index application_status_change_project_id_ix on application_status_change (project_id, id);
