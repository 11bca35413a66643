create table review_expert (
    login    text    not null constraint review_expert_login_pk primary key,
    name     text    not null,
    title    text    not null,
    senior   boolean not null,
    employer text    not null,
    province text    not null,
    version  bigint  not null,
    constraint review_expert_province_ck check (province ~ '^\d{6}$')
);

create table review_expert_specialty (
    expert    text not null constraint review_expert_specialty_expert_fk references review_expert (login),
    specialty text not null,
    constraint review_expert_specialty_specialty_expert_pk primary key (specialty, expert)
);

create table review_expert_relation (
    expert   text not null constraint review_expert_relation_expert_fk references review_expert (login),
    relation text not null,
    constraint review_expert_relation_expert_relation_pk primary key (expert, relation)
);

comment on column review_expert_relation.relation is 'Organisation id of a hospital or login of a person with whom a relation was declared';

create table review_panel (
    id               uuid    not null constraint review_panel_id_pk primary key,
    code             text    not null,
    purpose          text    not null,
    project_id       uuid    not null,
    round_id         uuid    not null,
    attempt          integer not null,
    status           text    not null,
    rubric           text    not null,
    rubric_version   integer not null,
    draws            integer not null,
    due_at           timestamptz,
    exception_inputs text,
    exception_reason text,
    exception_by     text,
    version          bigint  not null,
    constraint review_panel_code_uk unique (code),
    constraint review_panel_purpose_project_id_attempt_uk unique (purpose, project_id, attempt),
    constraint review_panel_purpose_ck check (purpose in ('APPLICATION', 'MIDTERM', 'ACCEPTANCE')),
    constraint review_panel_status_ck check (status in ('WAITING', 'DRAWN', 'CONFIRMED', 'RUNNING', 'SUMMED_UP', 'REOPENED', 'CANCELLED')),
    constraint review_panel_attempt_ck check (attempt > 0)
);

create index review_panel_round_id_ix on review_panel (round_id, purpose);
create index review_panel_project_id_ix on review_panel (project_id);

comment on column review_panel.code is 'What experts and pages call the file: random, says nothing about hospital or order';
comment on column review_panel.exception_inputs is 'Hash of the scores for which the supervisor agreed to sum up nevertheless';

create table review_draw (
    id          uuid        not null constraint review_draw_id_pk primary key,
    round_id    uuid        not null,
    panel_id    uuid        constraint review_draw_panel_id_fk references review_panel (id),
    number      integer     not null,
    seed        text        not null,
    sheet       text        not null,
    sheet_hash  text        not null,
    outcome     text        not null,
    status      text        not null,
    drawn_by    text        not null,
    drawn_at    timestamptz not null,
    decided_by  text,
    decided_at  timestamptz,
    reason      text,
    version     bigint      not null,
    constraint review_draw_seed_ck check (seed ~ '^[0-9a-f]{64}$'),
    constraint review_draw_sheet_hash_ck check (sheet_hash ~ '^[0-9a-f]{64}$'),
    constraint review_draw_status_ck check (status in ('DRAWN', 'CONFIRMED', 'REJECTED', 'SUPPLEMENT'))
);

create index review_draw_round_id_ix on review_draw (round_id, number);

comment on table review_draw is 'Record of a lottery: whoever has the sheet and the seed can repeat it';
comment on column review_draw.panel_id is 'Null for the draw of a whole round';

create table review_drawn (
    id       uuid    not null constraint review_drawn_id_pk primary key,
    panel_id uuid    not null constraint review_drawn_panel_id_fk references review_panel (id),
    ordinal  integer not null,
    expert   text    not null constraint review_drawn_expert_fk references review_expert (login),
    reserve  boolean not null,
    status   text    not null,
    constraint review_drawn_panel_id_ordinal_uk unique (panel_id, ordinal),
    constraint review_drawn_panel_id_expert_uk unique (panel_id, expert),
    constraint review_drawn_status_ck check (status in ('WAITING', 'CALLED', 'PASSED'))
);

create index review_drawn_expert_ix on review_drawn (expert);

create table review_seat (
    id        uuid    not null constraint review_seat_id_pk primary key,
    panel_id  uuid    not null constraint review_seat_panel_id_fk references review_panel (id),
    ordinal   integer not null,
    status    text    not null,
    review_id uuid,
    constraint review_seat_panel_id_ordinal_uk unique (panel_id, ordinal),
    constraint review_seat_status_ck check (status in ('VACANT', 'OCCUPIED', 'LEFT_EMPTY'))
);

create table review_review (
    id            uuid        not null constraint review_review_id_pk primary key,
    panel_id      uuid        not null constraint review_review_panel_id_fk references review_panel (id),
    seat          integer     not null,
    expert        text        not null constraint review_review_expert_fk references review_expert (login),
    status        text        not null,
    due_at        timestamptz not null,
    invited_at    timestamptz not null,
    declared_at   timestamptz,
    relations     text,
    draft         text,
    draft_version integer     not null,
    drafted_at    timestamptz,
    total         numeric(7, 2),
    opinion       text,
    veto          text,
    submitted_at  timestamptz,
    ended_at      timestamptz,
    ended_reason  text,
    version       bigint      not null,
    constraint review_review_panel_id_expert_uk unique (panel_id, expert),
    constraint review_review_status_ck check (status in ('INVITED', 'CONFLICT_FREE', 'SUBMITTED', 'RECUSED', 'VOID')),
    constraint review_review_submitted_at_ck check (status <> 'SUBMITTED' or (submitted_at is not null and total is not null))
);

create index review_review_panel_id_ix on review_review (panel_id);
create index review_review_expert_ix on review_review (expert);

comment on column review_review.relations is 'What the expert declared when asking to be recused';

create table review_score_line (
    review_id uuid          not null constraint review_score_line_review_id_fk references review_review (id),
    item      text          not null,
    points    numeric(6, 2) not null,
    reason    text,
    constraint review_score_line_review_id_item_pk primary key (review_id, item),
    constraint review_score_line_points_ck check (points >= 0)
);

create table review_read (
    id        uuid        not null constraint review_read_id_pk primary key,
    review_id uuid        not null constraint review_read_review_id_fk references review_review (id),
    document  text        not null,
    read_at   timestamptz not null
);

create index review_read_review_id_ix on review_read (review_id);

create table review_result (
    panel_id        uuid        not null constraint review_result_panel_id_pk primary key
                                constraint review_result_panel_id_fk references review_panel (id),
    expert_exact    numeric     not null,
    expert_score    numeric(7, 2) not null,
    objective_score numeric(7, 2),
    composite       numeric(7, 2) not null,
    valid_scores    integer     not null,
    vetoed          boolean     not null,
    by_exception    boolean     not null,
    inputs_hash     text        not null,
    summed_up_at    timestamptz not null,
    version         bigint      not null,
    constraint review_result_inputs_hash_ck check (inputs_hash ~ '^[0-9a-f]{64}$')
);

create table review_block_score (
    panel_id uuid          not null constraint review_block_score_panel_id_fk references review_result (panel_id),
    block    text          not null,
    points   numeric(7, 2) not null,
    constraint review_block_score_panel_id_block_pk primary key (panel_id, block)
);
