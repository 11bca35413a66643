create table demonstration_act (
  year integer not null constraint demonstration_act_year_pk primary key,
  round_id uuid not null,
  played boolean not null default false
);
