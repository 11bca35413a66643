alter table opinion_given add column form text not null default 'record-opinion';
alter table opinion_given alter column form drop default;

create table opinion_answer (
    opinion_id uuid not null constraint opinion_answer_opinion_id_fk references opinion_given,
    position   int  not null,
    field      text not null,
    label      text not null,
    type       text not null,
    answer     text not null,
    shown      text not null,
    constraint opinion_answer_opinion_id_position_pk primary key (opinion_id, position)
);
