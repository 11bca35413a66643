create table programme_allocation (
    round   uuid        not null constraint programme_allocation_round_fk references programme_round (id),
    version integer     not null,
    inputs  text        not null,
    result  text        not null,
    made_by text        not null,
    made_at timestamptz not null,
    constraint programme_allocation_round_version_pk primary key (round, version)
);

comment on table programme_allocation is 'Places proposed by population, with all they were worked out from (R000-10)';

create table programme_allocation_use (
    id         bigint generated always as identity constraint programme_allocation_use_id_pk primary key,
    round      uuid        not null,
    version    integer     not null,
    applied_by text        not null,
    applied_at timestamptz not null,
    constraint programme_allocation_use_round_version_fk foreign key (round, version)
        references programme_allocation (round, version)
);

create index programme_allocation_use_round_version_ix on programme_allocation_use (round, version);

create function programme_allocation_is_kept() returns trigger language plpgsql as $$
begin
    raise exception '% is only added to, never changed', tg_table_name;
end $$;

create trigger programme_allocation_kept before update or delete on programme_allocation
    for each row execute function programme_allocation_is_kept();

create trigger programme_allocation_use_kept before update or delete on programme_allocation_use
    for each row execute function programme_allocation_is_kept();
