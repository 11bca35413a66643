-- Provinces and programmes may have definitions of their own; empty means shared.
alter table modeling_draft add column owner text not null default '';
alter table modeling_draft alter column owner drop default;
drop index modeling_draft_kind_definition_key_uk;
create unique index modeling_draft_kind_definition_key_owner_uk on modeling_draft (kind, definition_key, owner)
    where status in ('EDITING', 'SUBMITTED', 'APPROVED');

alter table modeling_release add column owner text not null default '';
alter table modeling_release alter column owner drop default;
alter table modeling_release add column withdrawal boolean not null default false;
alter table modeling_release alter column withdrawal drop default;
alter table modeling_release add constraint modeling_release_withdrawal_ck check (not withdrawal or owner <> '');
comment on column modeling_release.sha256 is 'SHA-256 over owner, if any, resource name, a zero byte and content';
comment on column modeling_release.withdrawal is 'The owner gives its own definition up; nothing is deployed';
