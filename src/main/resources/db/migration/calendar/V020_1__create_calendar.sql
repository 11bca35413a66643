create table calendar_day (
    day      date    not null constraint calendar_day_day_pk primary key,
    working  boolean not null,
    occasion text
);

comment on table calendar_day is 'Every day of each year whose official holiday notice has been imported; a year is here completely or not at all';

create table calendar_clock_offset (
    id            integer not null constraint calendar_clock_offset_id_pk primary key,
    demonstration boolean not null,
    offset_ms     bigint  not null default 0,
    constraint calendar_clock_offset_id_ck check (id = 1),
    constraint calendar_clock_offset_demonstration_ck check (demonstration or offset_ms = 0),
    constraint calendar_clock_offset_offset_ms_ck check (offset_ms >= 0)
);

comment on table calendar_clock_offset is 'How far the official clock runs ahead of the real one; only a demonstration may run ahead';

insert into calendar_clock_offset (id, demonstration) values (1, ${demonstration});

create function app_now() returns timestamptz
    language sql volatile
    as $$ select clock_timestamp() + (select offset_ms from calendar_clock_offset where id = 1) * interval '1 millisecond' $$;

comment on function app_now() is 'The one clock that decides every deadline';
