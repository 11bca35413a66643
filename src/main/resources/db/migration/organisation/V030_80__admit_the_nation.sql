alter table organisation_authority drop constraint organisation_authority_level_ck;
alter table organisation_authority drop constraint organisation_authority_superior_ck;
alter table organisation_authority alter column region drop not null;
alter table organisation_authority add constraint organisation_authority_level_ck check (level in ('COUNTY', 'CITY', 'PROVINCE', 'NATION'));
alter table organisation_authority add constraint organisation_authority_superior_ck check ((superior is null) = (level in ('PROVINCE', 'NATION')));
alter table organisation_authority add constraint organisation_authority_region_ck check ((region is null) = (level = 'NATION'));

create unique index organisation_authority_nation_uk on organisation_authority (level) where level = 'NATION' and ended_on is null;

comment on column organisation_authority.superior is 'The supervision tree: explicit, never derived from region codes; a province has none, the nation is above all provinces';
