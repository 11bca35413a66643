create table opinion_given (
    id          uuid        not null constraint opinion_given_id_pk primary key,
    process     text        not null,
    case_key    text        not null,
    project_id  uuid,
    element     text        not null,
    step        text        not null,
    task_id     text        not null constraint opinion_given_task_id_uk unique,
    decision    text        not null constraint opinion_given_decision_ck check (decision in ('AGREED', 'DISAGREED')),
    words       text        not null constraint opinion_given_words_ck check (length(words) between 2 and 2000),
    document_no text,
    login       text        not null,
    person      text        not null,
    role        text,
    office      text        not null,
    given_at    timestamptz not null,
    beside      text[]      not null,
    version     bigint      not null
);

create index opinion_given_project_id_idx on opinion_given (project_id, given_at desc);
create index opinion_given_given_at_idx on opinion_given (given_at desc);
create index opinion_given_beside_idx on opinion_given using gin (beside);
