-- Why a list went back to be decided anew.
create table approval_list_return (
    id          uuid        not null constraint approval_list_return_id_pk primary key,
    round       uuid        not null,
    step        text        not null,
    reason      text        not null,
    returned_by text        not null,
    returned_at timestamptz not null,
    constraint approval_list_return_step_ck check (step in ('PUBLISH_NOTICE', 'ISSUE_APPROVAL')),
    constraint approval_list_return_reason_ck check (length(btrim(reason)) > 0)
);

create index approval_list_return_round_ix on approval_list_return (round);

-- A round that ended with nothing on its list; approved counts what entered apart from it.
create table approval_round_ending (
    round    uuid        not null constraint approval_round_ending_round_pk primary key,
    reason   text        not null,
    body     text        not null,
    approved integer     not null,
    ended_by text        not null,
    ended_at timestamptz not null,
    constraint approval_round_ending_reason_ck check (length(btrim(reason)) > 0),
    constraint approval_round_ending_body_ck check (length(btrim(body)) > 0),
    constraint approval_round_ending_approved_ck check (approved >= 0)
);
