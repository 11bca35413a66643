create table application_table_upload (
    id          uuid        not null constraint application_table_upload_id_pk primary key,
    project_id  uuid        not null constraint application_table_upload_project_id_fk references application_project (id),
    section     text        not null,
    table_code  text        not null,
    file_name   text        not null,
    sha256      text        not null,
    content     text        not null,
    version     bigint      not null,
    uploaded_by text        not null,
    uploaded_at timestamptz not null,
    taken_at    timestamptz
);

create index application_table_upload_project_id_ix on application_table_upload (project_id, section, table_code, sha256);

comment on column application_table_upload.version is 'Version of the section when the file was read; taking it in expects no other';
comment on column application_table_upload.content is 'JSON object: table cells as table.row.column';
