create table organisation_region (
    code       text    not null constraint organisation_region_code_pk primary key,
    name       text    not null,
    level      text    not null,
    parent     text    constraint organisation_region_parent_fk references organisation_region (code),
    capital    boolean not null default false,
    valid_from date,
    valid_to   date,
    successor  text    constraint organisation_region_successor_fk references organisation_region (code),
    constraint organisation_region_code_ck check (code ~ '^\d{6}$'),
    constraint organisation_region_level_ck check (level in ('COUNTY', 'CITY', 'PROVINCE')),
    constraint organisation_region_valid_to_ck check (valid_to >= valid_from)
);

create table organisation_authority (
    id       text not null constraint organisation_authority_id_pk primary key,
    name     text not null,
    level    text not null,
    region   text not null constraint organisation_authority_region_fk references organisation_region (code),
    superior text constraint organisation_authority_superior_fk references organisation_authority (id),
    constraint organisation_authority_level_ck check (level in ('COUNTY', 'CITY', 'PROVINCE')),
    constraint organisation_authority_superior_ck check ((superior is null) = (level = 'PROVINCE'))
);

comment on column organisation_authority.superior is 'The supervision tree: explicit, never derived from region codes';

create table organisation_hospital (
    id             text    not null constraint organisation_hospital_id_pk primary key,
    name           text    not null,
    credit_code    text    not null,
    licence_number text    not null,
    region         text    not null constraint organisation_hospital_region_fk references organisation_region (code),
    level          text    not null,
    grade          text    not null,
    ownership      text    not null,
    kind           text    not null,
    beds           integer not null,
    supervisor     text    not null constraint organisation_hospital_supervisor_fk references organisation_authority (id),
    ended_on       date,
    successor      text    constraint organisation_hospital_successor_fk references organisation_hospital (id),
    constraint organisation_hospital_credit_code_uk unique (credit_code),
    constraint organisation_hospital_level_ck check (level in ('PRIMARY', 'SECONDARY', 'TERTIARY')),
    constraint organisation_hospital_grade_ck check (grade in ('A', 'B', 'C', 'NONE')),
    constraint organisation_hospital_ownership_ck check (ownership in ('PUBLIC', 'PRIVATE')),
    constraint organisation_hospital_kind_ck check (kind in ('GENERAL', 'SPECIALISED', 'TCM', 'MATERNAL_CHILD')),
    constraint organisation_hospital_beds_ck check (beds > 0),
    constraint organisation_hospital_successor_ck check (successor is null or (ended_on is not null and successor <> id))
);

create index organisation_hospital_supervisor_ix on organisation_hospital (supervisor);

create table organisation_specialty (
    code            text not null constraint organisation_specialty_code_pk primary key,
    name            text not null,
    licence_subject text,
    constraint organisation_specialty_name_uk unique (name)
);

comment on column organisation_specialty.licence_subject is 'Code in the national catalogue of licensed subjects, where there is one';
