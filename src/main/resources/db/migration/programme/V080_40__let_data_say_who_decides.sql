alter table programme_category add column decides text not null default 'PROVINCE';
alter table programme_category add constraint programme_category_decides_ck check (decides in ('COUNTY', 'CITY', 'PROVINCE', 'NATION'));

comment on column programme_category.decides is 'Level of the authority that opens, reviews, ranks and approves in its rounds (R000-06)';

alter table programme_category add column unconfirmed boolean not null default false;

comment on column programme_category.unconfirmed is 'The text its rules come from is not vouched for (R003-25)';

alter table programme_round add column tier text not null default 'PROVINCE';
alter table programme_round add constraint programme_round_tier_ck check (tier in ('COUNTY', 'CITY', 'PROVINCE', 'NATION'));

comment on column programme_round.tier is 'Level of the organisation, which decides';

-- Several cities decide in rounds of one category.
alter table programme_round drop constraint programme_round_programme_category_year_batch_uk;
alter table programme_round add constraint programme_round_programme_category_year_batch_uk
    unique (programme, category, year, batch, organisation);
