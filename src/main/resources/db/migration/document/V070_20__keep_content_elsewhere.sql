alter table document_content
    alter column content drop not null,
    add column kept_at timestamptz not null default current_timestamp;

comment on table document_content is 'What is kept, once each; content is empty where the bytes are in the object store';
comment on column document_content.kept_at is 'When somebody last handed these bytes in';

alter table document_file
    add column account    text,
    add column removed_at timestamptz,
    add column kept_sha256 text generated always as (case when removed_at is null then sha256 end) stored;

comment on column document_file.account is 'Whose allowance the bytes count against; empty for papers that the program makes';
comment on column document_file.removed_at is 'Since when the bytes are no longer kept for this file';

alter table document_file drop constraint document_file_sha256_fk;
alter table document_file
    add constraint document_file_kept_sha256_fk foreign key (kept_sha256) references document_content (sha256);

create index document_file_kept_sha256_ix on document_file (kept_sha256);
create index document_file_account_ix on document_file (account) where removed_at is null;
create index document_file_withdrawn_at_ix on document_file (withdrawn_at) where removed_at is null;
