-- What officers look for: initials of titles, the limit of the review that is under way, and filters they keep.
alter table application_project add column initials varchar(400);
alter table application_stop add column due_at timestamptz;

update application_stop s set due_at = t.due_at from worklist_task t
  where t.project_id = s.project_id::text and t.task = 'UserTask_ReviewFormally' and s.entered_at is not null and s.passed_at is null;

create index application_project_submitted_at_ix on application_project (submitted_at desc, id) where submitted_at is not null;
create index application_project_initials_ix on application_project (id) where initials is null;
create index application_stop_open_ix on application_stop (organisation, project_id) where entered_at is not null and passed_at is null;

create table application_saved_filter (
  id uuid not null constraint application_saved_filter_id_pk primary key,
  login varchar(64) not null,
  name varchar(40) not null,
  query varchar(1000) not null,
  saved_at timestamptz not null,
  constraint application_saved_filter_login_name_uk unique (login, name)
);

comment on column application_project.initials is 'Initials of the title, by which officers search; null until they are computed';
comment on column application_saved_filter.query is 'Part of an address: names and values of the filter';
