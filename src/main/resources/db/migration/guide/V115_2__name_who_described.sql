-- Whoever states or corrects what is said of a document may not be the one who confirms it.
alter table guide_policy add column described_by text;
update guide_policy set described_by = registered_by;
alter table guide_policy alter column described_by set not null;
alter table guide_policy add constraint guide_policy_described_ck
    check (confirmed_by is null or confirmed_by <> described_by) not valid;
