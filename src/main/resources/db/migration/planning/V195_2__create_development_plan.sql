create table planning_development (
    id            uuid        not null constraint planning_development_id_pk primary key,
    hospital      text        not null,
    plan_id       uuid        not null constraint planning_development_plan_id_fk references planning_plan (id),
    number        integer     not null,
    title         text        not null,
    status        text        not null,
    goals         text        not null,
    layout        text        not null,
    measures      text        not null,
    reason        text,
    return_reason text,
    drafted_by    text        not null,
    drafted_at    timestamptz not null,
    proposed_by   text,
    proposed_at   timestamptz,
    confirmed_by  text,
    confirmed_at  timestamptz,
    version       bigint      not null,
    constraint planning_development_hospital_number_uk unique (hospital, number),
    constraint planning_development_number_ck check (number > 0),
    constraint planning_development_title_ck check (length(title) between 2 and 200),
    constraint planning_development_reason_ck check ((reason is null) = (number = 1)),
    constraint planning_development_status_ck check (status in ('DRAFT', 'PROPOSED', 'CONFIRMED')),
    constraint planning_development_blocks_ck check (status = 'DRAFT' or (goals <> '' and layout <> '' and measures <> '')),
    constraint planning_development_proposed_ck check ((proposed_by is null) = (status = 'DRAFT') and (proposed_at is null) = (status = 'DRAFT')),
    constraint planning_development_confirmed_ck check ((confirmed_by is null) = (status <> 'CONFIRMED') and (confirmed_at is null) = (status <> 'CONFIRMED') and confirmed_by <> proposed_by)
);

create unique index planning_development_open_uk on planning_development (hospital) where status <> 'CONFIRMED';

create index planning_development_plan_id_ix on planning_development (plan_id);

comment on table planning_development is 'One version of what a hospital plans within the published plan of a region above it (R001-18)';

create function planning_development_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.status = 'CONFIRMED' then
        raise exception 'a confirmed development plan does not change';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    if not exists (select from planning_plan where id = new.plan_id and status = 'PUBLISHED') then
        raise exception 'a development plan rests on a published plan';
    end if;
    return new;
end $$;

create trigger planning_development_is_kept before insert or update or delete on planning_development
    for each row execute function planning_development_is_kept();
