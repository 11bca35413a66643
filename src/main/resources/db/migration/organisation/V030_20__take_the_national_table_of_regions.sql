create table organisation_region_edition (
    sha256    text        not null constraint organisation_region_edition_sha256_pk primary key,
    regions   integer     not null,
    loaded_at timestamptz not null default now()
);

comment on table organisation_region_edition is 'Which tables of GB/T 2260 that came with the program have been taken in';

create index organisation_region_parent_ix on organisation_region (parent);
create index organisation_region_successor_ix on organisation_region (successor) where successor is not null;
