alter table organisation_authority add column ended_on date;

create table organisation_change (
    id           bigint generated always as identity constraint organisation_change_id_pk primary key,
    organisation text    not null,
    what         text    not null,
    former       text    not null,
    present      text    not null,
    from_day     date    not null,
    applied      boolean not null,
    constraint organisation_change_organisation_what_from_day_uk unique (organisation, what, from_day),
    constraint organisation_change_what_ck check (what in ('NAME', 'SUPERIOR', 'REGION')),
    constraint organisation_change_present_ck check (present <> former)
);

comment on table organisation_change is 'What an organisation was called, reported to and sat in before; a change that is not applied yet waits for its day';

create index organisation_change_from_day_ix on organisation_change (from_day) where not applied;

create table organisation_campus (
    id        uuid    not null constraint organisation_campus_id_pk primary key,
    hospital  text    not null constraint organisation_campus_hospital_fk references organisation_hospital (id),
    name      text    not null,
    region    text    not null constraint organisation_campus_region_fk references organisation_region (code),
    address   text    not null,
    beds      integer not null,
    opened_on date    not null,
    closed_on date,
    constraint organisation_campus_hospital_name_uk unique (hospital, name),
    constraint organisation_campus_beds_ck check (beds >= 0),
    constraint organisation_campus_closed_on_ck check (closed_on >= opened_on)
);

comment on table organisation_campus is 'Places of one legal entity: the credit code is the hospital''s, never a campus''s';
