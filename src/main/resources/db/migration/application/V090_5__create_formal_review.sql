create table application_level (
  project_id uuid not null constraint application_level_project_id_fk references application_project (id),
  position integer not null,
  level varchar(20) not null,
  role varchar(40) not null,
  recommends boolean not null,
  state varchar(10) not null constraint application_level_state_ck check (state in ('AHEAD', 'OPEN', 'PASSED', 'DONE')),
  table_version integer not null,
  constraint application_level_project_id_level_pk primary key (project_id, level)
);

create table application_return (
  project_id uuid not null constraint application_return_project_id_fk references application_project (id),
  number integer not null,
  level varchar(20) not null,
  kind varchar(10) not null constraint application_return_kind_ck check (kind in ('RETURN', 'REJECT')),
  defects varchar(300) not null,
  reason varchar(2000) not null,
  login varchar(64) not null,
  returned_at timestamptz not null,
  due_at timestamptz,
  constraint application_return_project_id_number_pk primary key (project_id, number)
);

create table application_recommendation (
  round_id uuid not null,
  authority varchar(40) not null,
  project_id uuid not null constraint application_recommendation_project_id_fk references application_project (id),
  place integer not null,
  recommended_at timestamptz not null,
  login varchar(64) not null,
  withdrawn_at timestamptz,
  constraint application_recommendation_authority_project_id_pk primary key (authority, project_id)
);
create unique index application_recommendation_place_uk on application_recommendation (round_id, authority, place)
  where withdrawn_at is null;
