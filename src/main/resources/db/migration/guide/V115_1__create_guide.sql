create table guide_policy (
    id            uuid        not null constraint guide_policy_id_pk primary key,
    title         text        not null constraint guide_policy_title_ck check (length(title) between 2 and 200),
    issuer        text        not null constraint guide_policy_issuer_ck check (length(issuer) between 2 and 100),
    number        text        constraint guide_policy_number_ck check (length(number) <= 60),
    open_number   boolean     not null,
    issued_on     date,
    valid_from    date,
    valid_until   date,
    trial         boolean     not null,
    source        text        not null constraint guide_policy_source_ck check (length(source) <= 300),
    parent_id     uuid        constraint guide_policy_parent_id_fk references guide_policy (id),
    original      bytea       not null,
    digest        text        not null,
    body          text        not null,
    folded        text        not null,
    damaged       integer     not null,
    repeated      integer     not null,
    keeper        text        not null,
    registered_by text        not null,
    registered_at timestamptz not null,
    confirmed_by  text,
    confirmed_at  timestamptz,
    published_at  timestamptz,
    version       bigint      not null,
    constraint guide_policy_keeper_digest_uk unique (keeper, digest),
    constraint guide_policy_valid_ck check (valid_until >= valid_from),
    constraint guide_policy_parent_ck check (parent_id <> id),
    constraint guide_policy_confirmed_ck check (confirmed_by is null or confirmed_by <> registered_by and not open_number)
);

create index guide_policy_parent_id_idx on guide_policy (parent_id);
create index guide_policy_published_at_idx on guide_policy (published_at desc) where published_at is not null;

create table guide_basis (
    policy_id uuid not null constraint guide_basis_policy_id_fk references guide_policy (id),
    programme text not null,
    constraint guide_basis_pk primary key (policy_id, programme)
);

create index guide_basis_programme_idx on guide_basis (programme);
