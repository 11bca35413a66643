-- A figure of a higher authority is not replaced by one of a lower authority.
alter table application_figure add column rank smallint not null default 2;
comment on column application_figure.rank is '0 county, 1 city, 2 province, 3 nation; among the newest of each the highest counts';
