-- The numbers of a draft may be set otherwise than its pack says; both are kept, so that the difference can be read.
alter table programme_round add column pack_rules text;
alter table programme_round add column rules_by text;
comment on column programme_round.pack_rules is 'What the pack says where the draft says otherwise; null if nobody has ever said otherwise';
comment on column programme_round.rules_by is 'Who last set numbers of the draft; never opens the round';

drop trigger programme_round_frozen on programme_round;
create trigger programme_round_frozen before update on programme_round for each row
    when (old.status <> 'DRAFT' and (old.programme, old.category, old.year, old.batch, old.draft_rules,
        old.dossier_template, old.indicators, old.pack_rules, old.rules_by) is distinct from (new.programme, new.category,
        new.year, new.batch, new.draft_rules, new.dossier_template, new.indicators, new.pack_rules, new.rules_by))
    execute function programme_round_is_frozen();
alter table programme_round add constraint programme_round_rules_by_ck check (opened_by <> rules_by);
