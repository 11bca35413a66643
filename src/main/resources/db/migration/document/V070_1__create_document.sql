create table document_content (
    sha256  text  not null constraint document_content_sha256_pk primary key,
    content bytea not null,
    constraint document_content_sha256_ck check (sha256 ~ '^[0-9a-f]{64}$')
);

comment on table document_content is 'The bytes; the same bytes are kept once';

alter table document_content alter column content set storage external;

create table document_file (
    id           uuid        not null constraint document_file_id_pk primary key,
    owner_type   text        not null,
    owner_id     text        not null,
    slot         text        not null,
    file_name    text        not null,
    version      integer     not null,
    media_type   text        not null,
    size         bigint      not null,
    sha256       text        not null constraint document_file_sha256_fk references document_content (sha256),
    stored_at    timestamptz not null,
    stored_by    text        not null,
    withdrawn_at timestamptz,
    constraint document_file_owner_type_owner_id_slot_file_name_version_uk
        unique (owner_type, owner_id, slot, file_name, version),
    constraint document_file_size_ck check (size > 0),
    constraint document_file_version_ck check (version > 0)
);

comment on table document_file is 'A file someone handed in; a file of the same name in the same slot is its next version';
