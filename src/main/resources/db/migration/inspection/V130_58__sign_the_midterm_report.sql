-- The two first responsible persons sign the mid-term report before it is handed in (R004-24).
create table inspection_report_draft (
    inspection_id uuid          not null constraint inspection_report_draft_inspection_id_pk primary key
                                constraint inspection_report_draft_inspection_id_fk references inspection_inspection (id),
    summary       text          not null,
    team_changes  text          not null,
    problems      text          not null,
    plan          text          not null,
    self_score    numeric(5, 2) not null,
    actuals       text          not null,
    hash          text          not null,
    kept_by       text          not null,
    kept_at       timestamptz   not null,
    signed_by     text,
    signed_at     timestamptz,
    handed_in_at  timestamptz,
    constraint inspection_report_draft_signed_ck check ((signed_by is null) = (signed_at is null)),
    constraint inspection_report_draft_handed_in_ck check (handed_in_at is null or signed_at is not null)
);

comment on table inspection_report_draft is 'A mid-term report as its leader asks the principal to sign it; signed by its hash, changed it is signed anew';
