alter table modeling_migration_case add column moved_from text;
alter table modeling_migration_case add column moved_to text;
comment on column modeling_migration_case.moved_from is 'Steps at which it waited at its turn, parted by blanks; position tells where it was when it was listed';
comment on column modeling_migration_case.moved_to is 'The same steps in the new version';
