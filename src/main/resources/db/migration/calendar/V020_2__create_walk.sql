create table calendar_walk (
  id smallint not null constraint calendar_walk_id_pk primary key constraint calendar_walk_id_ck check (id = 1),
  last_day date not null
);
insert into calendar_walk (id, last_day) values (1, date '2000-01-01');
