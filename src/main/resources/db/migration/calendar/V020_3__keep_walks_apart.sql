-- Each daily walk has its own day, so that one that fails holds up no other.
create table calendar_daily_walk (
  name text not null constraint calendar_daily_walk_name_pk primary key,
  last_day date not null,
  failed_on date,
  attempts integer not null,
  next_attempt_at timestamptz not null
);

create table calendar_trouble (
  walk text not null,
  subject text not null,
  day date not null,
  failure text not null,
  happened_at timestamptz not null,
  constraint calendar_trouble_walk_subject_pk primary key (walk, subject)
);
comment on column calendar_trouble.subject is 'The case, or empty for the walk as a whole';

drop table calendar_walk;
