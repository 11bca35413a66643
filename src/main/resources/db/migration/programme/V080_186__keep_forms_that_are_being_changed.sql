create table programme_form_draft (
    round    uuid        not null constraint programme_form_draft_round_fk references programme_round (id),
    person   text        not null,
    content  text        not null,
    hash     text        not null,
    based_on integer     not null,
    saved_at timestamptz not null,
    constraint programme_form_draft_pk primary key (round, person),
    constraint programme_form_draft_based_on_ck check (based_on > 0)
);

comment on table programme_form_draft is 'A form as one officer is just changing it; proposed it becomes a row of programme_round_form';
comment on column programme_form_draft.based_on is 'Version of the form that was the newest when the officer began';
