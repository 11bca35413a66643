alter table organisation_campus drop constraint organisation_campus_hospital_name_uk;

create unique index organisation_campus_hospital_name_uk on organisation_campus (hospital, name) where closed_on is null;
