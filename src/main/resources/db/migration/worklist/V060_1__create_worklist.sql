-- One row per open task, and one per person or group that may see it: the inbox reads the second alone.
create table worklist_task (
  task_id varchar(64) not null constraint worklist_task_task_id_pk primary key,
  process varchar(100) not null,
  task varchar(100) not null,
  name varchar(255) not null,
  form varchar(100),
  business_key varchar(64) not null,
  project_id varchar(64),
  assignee varchar(64),
  created_at timestamptz not null,
  due_at timestamptz
);
create index worklist_task_business_key_ix on worklist_task (business_key);
create index worklist_task_project_id_ix on worklist_task (project_id);

create table worklist_entry (
  principal varchar(100) not null,
  task_id varchar(64) not null,
  assignee varchar(64),
  created_at timestamptz not null,
  due_at timestamptz,
  constraint worklist_entry_principal_task_id_pk primary key (principal, task_id),
  constraint worklist_entry_task_id_fk foreign key (task_id) references worklist_task (task_id) on delete cascade
);
create index worklist_entry_inbox_ix on worklist_entry (principal, created_at desc, task_id);
create index worklist_entry_task_id_ix on worklist_entry (task_id);
