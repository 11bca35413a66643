alter table modeling_draft add column newest_version integer;
update modeling_draft set newest_version = based_on_version;
alter table modeling_draft alter column newest_version set not null;
comment on column modeling_draft.newest_version is 'Live when the draft was begun; a draft may be based on an older one';
