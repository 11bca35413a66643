-- Base projects lean on a project of another category of their programme (R004-04).
alter table application_project add column leans_on uuid
    constraint application_project_leans_on_fk references application_project (id);
alter table application_project add constraint application_project_leans_not_on_itself check (leans_on <> id);
create index application_project_leaning on application_project (leans_on) where leans_on is not null;
