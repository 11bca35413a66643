-- A draft may have another name than its pack says, and may be discarded; a discarded one stays to be read.
alter table programme_round
    add column pack_title     text,
    add column discarded_by   text,
    add column discarded_at   timestamptz,
    add column discard_reason text,
    add constraint programme_round_discarded_at_ck check ((discarded_at is null) = (discarded_by is null)
        and (discarded_at is null) = (discard_reason is null) and (discarded_at is null or status = 'DRAFT')),
    add constraint programme_round_discarded_proposed_ck check (discarded_at is null or proposed_by is null);

comment on column programme_round.pack_title is 'What the pack says where an officer has named the draft otherwise; null if nobody ever has';
comment on column programme_round.discarded_at is 'When an officer discarded the draft; it is never opened, and its year and batch are free again';

-- The same year and batch may be drafted anew.
alter table programme_round drop constraint programme_round_programme_category_year_batch_uk;
create unique index programme_round_programme_category_year_batch_uk
    on programme_round (programme, category, year, batch, organisation) where discarded_at is null;

create function programme_round_is_discarded() returns trigger language plpgsql as $$
begin
    raise exception 'Round % is discarded', old.id using errcode = 'check_violation';
end $$;

create trigger programme_round_discarded before update on programme_round for each row
    when (old.discarded_at is not null and (old.status, old.discarded_at, old.discarded_by, old.discard_reason)
        is distinct from (new.status, new.discarded_at, new.discarded_by, new.discard_reason))
    execute function programme_round_is_discarded();
