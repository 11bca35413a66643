alter table modeling_migration_case add column handed_tasks text[];
alter table modeling_migration_case add column taken_from text[];
alter table modeling_migration_case add column given_to text[];
comment on column modeling_migration_case.handed_tasks is 'Names of its tasks that went to another office with their step; null if none did';
comment on column modeling_migration_case.taken_from is 'Logins of those who had claimed them, in the same order';
comment on column modeling_migration_case.given_to is 'Groups and people who may do them since, parted by blanks, in the same order';
