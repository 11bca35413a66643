-- A category may have several rounds in a year.
alter table programme_round add column batch integer not null default 1;
alter table programme_round alter column batch drop default;
alter table programme_round add constraint programme_round_batch_ck check (batch between 1 and 99);
alter table programme_round drop constraint programme_round_programme_category_year_uk;
alter table programme_round add constraint programme_round_programme_category_year_batch_uk
    unique (programme, category, year, batch);

-- What indicators mean belongs to the round: a later import no longer changes it.
alter table programme_round add column indicators text;
update programme_round r
set indicators = (select coalesce(jsonb_agg(jsonb_build_object('code', i.code, 'name', i.name, 'unit', i.unit,
        'direction', i.direction, 'decimals', i.decimals, 'dimension', i.dimension, 'minimum', i.minimum,
        'maximum', i.maximum, 'core', i.core, 'softMinimum', i.soft_minimum, 'softMaximum', i.soft_maximum,
        'from', case when i.numerator is null then jsonb_build_array()
            else jsonb_build_array(i.numerator, i.denominator) end) order by i.position), '[]'::jsonb)::text
    from programme_indicator i where i.programme = r.programme);
alter table programme_round alter column indicators set not null;
drop table programme_indicator;

create function programme_round_is_frozen() returns trigger language plpgsql as $$
begin
    raise exception 'Round % is open: its form, indicators and rules are frozen', old.id;
end $$;

create trigger programme_round_frozen before update on programme_round for each row
    when (old.status <> 'DRAFT' and (old.programme, old.category, old.year, old.batch, old.draft_rules,
        old.dossier_template, old.indicators) is distinct from (new.programme, new.category, new.year, new.batch,
        new.draft_rules, new.dossier_template, new.indicators))
    execute function programme_round_is_frozen();

-- What a pack says beside its numbers.
alter table programme_programme add column content text not null default '{}';
alter table programme_programme alter column content drop default;
alter table programme_category add column depends_on text;
alter table programme_category add constraint programme_category_depends_on_fk
    foreign key (programme, depends_on) references programme_category (programme, code);
alter table programme_category add constraint programme_category_depends_on_ck check (depends_on <> code);
comment on column programme_category.depends_on is 'The category its projects lean on (R004-04)';
