-- A proposal that is not approved ends: taken back, refused with a reason, or overtaken by its own day.
alter table programme_deadline_move
    add column ending     text,
    add column ended_by   text,
    add column ended_at   timestamptz,
    add column end_reason text,
    add constraint programme_deadline_move_ending_ck check (ending in ('WITHDRAWN', 'REJECTED', 'LAPSED')),
    add constraint programme_deadline_move_ended_at_ck
        check ((ending is null) = (ended_at is null) and (ending is null or approved_by is null)),
    add constraint programme_deadline_move_ended_by_ck
        check ((ended_by is not null) = (ending is not null and ending <> 'LAPSED')),
    add constraint programme_deadline_move_end_reason_ck check ((end_reason is not null) = (ending is not null and ending = 'REJECTED'));

drop index programme_deadline_move_open_uk;

create unique index programme_deadline_move_open_uk on programme_deadline_move (round)
    where approved_by is null and ending is null;

create table programme_opening_refusal (
    id          uuid        not null constraint programme_opening_refusal_id_pk primary key,
    round       uuid        not null constraint programme_opening_refusal_round_fk references programme_round (id),
    proposed_by text        not null,
    reason      text        not null,
    refused_by  text        not null,
    refused_at  timestamptz not null
);

create index programme_opening_refusal_round_ix on programme_opening_refusal (round, refused_at);

alter table programme_round_form add column drop_reason text;

comment on column programme_round_form.drop_reason is 'Why a leader refused it; null where it was taken back';
