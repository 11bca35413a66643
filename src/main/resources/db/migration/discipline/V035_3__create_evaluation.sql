create table discipline_direction (
    specialty text        not null,
    name      text        not null,
    added_by  text        not null,
    added_at  timestamptz not null,
    constraint discipline_direction_pk primary key (specialty, name),
    constraint discipline_direction_name_ck check (length(name) between 2 and 60)
);

comment on table discipline_direction is 'Directions within a specialty, as external evaluations name them';

create table discipline_evaluation (
    id          bigint      generated always as identity constraint discipline_evaluation_id_pk primary key,
    hospital    text        not null,
    specialty   text        not null,
    direction   text,
    year        integer     not null,
    cycle       text        not null,
    grade       text        not null,
    source      text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    constraint discipline_evaluation_direction_fk foreign key (specialty, direction) references discipline_direction (specialty, name),
    constraint discipline_evaluation_year_ck check (year between 2000 and 2999)
);

create index discipline_evaluation_hospital_specialty_ix on discipline_evaluation (hospital, specialty, year desc);

comment on table discipline_evaluation is 'Grades given by others; the newest row of a hospital, specialty, direction, year and cycle counts';

create function discipline_evaluations_are_kept() returns trigger language plpgsql as $$
begin
    raise exception 'an evaluation that was recorded does not change';
end $$;

create trigger discipline_evaluation_kept before update or delete on discipline_evaluation
    for each row execute function discipline_evaluations_are_kept();
