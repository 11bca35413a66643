alter table modeling_draft drop constraint modeling_draft_kind_ck;
alter table modeling_draft add constraint modeling_draft_kind_ck check (kind in ('BPMN', 'DMN', 'FORM', 'RUBRIC'));
alter table modeling_draft add constraint modeling_draft_owner_ck check (kind <> 'RUBRIC' or owner = '');
alter table modeling_release drop constraint modeling_release_kind_ck;
alter table modeling_release add constraint modeling_release_kind_ck check (kind in ('BPMN', 'DMN', 'FORM', 'RUBRIC'));
alter table modeling_release add constraint modeling_release_owner_ck check (kind <> 'RUBRIC' or owner = '');
