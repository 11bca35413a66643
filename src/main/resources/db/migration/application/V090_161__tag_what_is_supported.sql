-- Why an application asks for support, as the round's form names it, e.g. POTENTIAL (R003-17).
alter table application_project add column support_class text;
alter table application_project add column support_name text;
alter table application_project add constraint application_project_support_ck
    check ((support_class is null) = (support_name is null));
