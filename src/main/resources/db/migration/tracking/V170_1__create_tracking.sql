-- One row per visit of an element that a diagram shows; read by project only.
create table tracking_step (
  occurrence varchar(64) not null,
  element varchar(100) not null,
  project_id varchar(64) not null,
  process varchar(100) not null,
  definition_id varchar(100) not null,
  business_key varchar(64) not null,
  label varchar(255),
  element_type varchar(40) not null,
  milestone varchar(60),
  visibility varchar(10),
  entered_at timestamptz not null,
  left_at timestamptz,
  cancelled boolean not null default false,
  office varchar(40),
  constraint tracking_step_project_id_occurrence_element_pk primary key (project_id, occurrence, element)
);
create index tracking_step_open_ix on tracking_step (business_key, element) where left_at is null;
