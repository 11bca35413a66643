create table application_paper (
    project_id      uuid        not null,
    number          integer     not null,
    kind            text        not null,
    facts           text,
    ordered_at      timestamptz not null,
    attempts        integer     not null default 0,
    last_error      text,
    next_attempt_at timestamptz not null,
    document        uuid,
    size            bigint      not null default 0,
    made_at         timestamptz,
    constraint application_paper_project_id_number_kind_pk primary key (project_id, number, kind),
    constraint application_paper_project_id_number_fk foreign key (project_id, number)
        references application_submission (project_id, number),
    constraint application_paper_kind_ck check (kind in ('DOSSIER', 'RECEIPT')),
    constraint application_paper_made_at_ck check ((document is null) = (made_at is null))
);

comment on table application_paper is 'One row for each paper of a submission; without document it is still to be made';
comment on column application_paper.facts is 'JSON: names and signatures as they were; null for submissions from before papers were made';

create index application_paper_next_attempt_at_ix on application_paper (next_attempt_at) where document is null;

insert into application_paper (project_id, number, kind, ordered_at, next_attempt_at)
select project_id, number, kind, submitted_at, clock_timestamp()
from application_submission cross join (values ('DOSSIER'), ('RECEIPT')) kinds (kind);
