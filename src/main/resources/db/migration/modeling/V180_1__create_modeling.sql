create table modeling_draft (
    id               uuid        not null constraint modeling_draft_id_pk primary key,
    file             text        not null,
    kind             text        not null,
    definition_key   text        not null,
    title            text        not null,
    based_on_version integer     not null,
    content          bytea       not null,
    status           text        not null,
    author           text        not null,
    editors          text[]      not null,
    created_at       timestamptz not null,
    changed_at       timestamptz not null,
    version          bigint      not null,
    constraint modeling_draft_kind_ck check (kind in ('BPMN', 'DMN', 'FORM')),
    constraint modeling_draft_status_ck check (status in ('EDITING', 'SUBMITTED', 'APPROVED', 'DEPLOYED', 'DISCARDED')),
    constraint modeling_draft_content_ck check (octet_length(content) between 1 and 2097152)
);

create unique index modeling_draft_kind_definition_key_uk on modeling_draft (kind, definition_key)
    where status in ('EDITING', 'SUBMITTED', 'APPROVED');

comment on column modeling_draft.editors is 'Everybody who has saved something in it: none of them may approve it';

create table modeling_revision (
    draft_id uuid        not null constraint modeling_revision_draft_id_fk references modeling_draft (id),
    number   integer     not null,
    content  bytea       not null,
    author   text        not null,
    reason   text        not null,
    saved_at timestamptz not null,
    constraint modeling_revision_draft_id_number_pk primary key (draft_id, number)
);

create table modeling_release (
    id               uuid        not null constraint modeling_release_id_pk primary key,
    file             text        not null,
    kind             text        not null,
    definition_key   text        not null,
    title            text        not null,
    sha256           text        not null,
    content          bytea       not null,
    draft_id         uuid        constraint modeling_release_draft_id_fk references modeling_draft (id),
    based_on_version integer     not null,
    author           text        not null,
    authors          text[]      not null,
    reason           text        not null,
    submitted_at     timestamptz not null,
    status           text        not null,
    approver         text,
    decided_at       timestamptz,
    decision_reason  text,
    deployed_by      text,
    deployed_at      timestamptz,
    deployed_version integer,
    version          bigint      not null,
    constraint modeling_release_kind_ck check (kind in ('BPMN', 'DMN', 'FORM')),
    constraint modeling_release_sha256_ck check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint modeling_release_status_ck check (status in ('WAITING', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'USED')),
    constraint modeling_release_approver_ck check (approver is null or (approver <> author and approver <> all (authors))),
    constraint modeling_release_decided_at_ck check (status in ('WAITING', 'WITHDRAWN') or (approver is not null and decided_at is not null)),
    constraint modeling_release_deployed_at_ck check (status <> 'USED' or (deployed_by is not null and deployed_at is not null and deployed_version is not null))
);

create unique index modeling_release_sha256_uk on modeling_release (sha256) where status in ('WAITING', 'APPROVED');
create index modeling_release_definition_key_ix on modeling_release (kind, definition_key, deployed_version);

comment on table modeling_release is 'One row for each content that somebody wants deployed; an approval serves once';
comment on column modeling_release.sha256 is 'SHA-256 over resource name, a zero byte and content';
comment on column modeling_release.authors is 'Everybody who has written in it, the author included';
