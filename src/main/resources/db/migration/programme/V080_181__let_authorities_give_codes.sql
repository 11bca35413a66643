-- Several authorities may run a copy of one pack, each under a code of its own.
alter table programme_programme add column pack text
    constraint programme_programme_pack_ck check (pack <> code);
comment on column programme_programme.pack is 'The code that the pack itself says where the authority gave its own; null where both are one';

create unique index programme_programme_pack_organisation_uk on programme_programme (coalesce(pack, code), organisation);
