-- A definition of somebody's own may be made from a shared version, which may be changed meanwhile.
alter table modeling_release add column made_from_version integer;
update modeling_release r set made_from_version = coalesce(
    (select d.based_on_version from modeling_draft d where d.id = r.draft_id), r.based_on_version);
alter table modeling_release alter column made_from_version set not null;
