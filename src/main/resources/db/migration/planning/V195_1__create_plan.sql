create table planning_plan (
    id             uuid        not null constraint planning_plan_id_pk primary key,
    authority      text        not null,
    region         text,
    programme      text        not null,
    programme_name text        not null,
    first_year     integer     not null,
    last_year      integer     not null,
    number         integer     not null,
    title          text        not null,
    status         text        not null,
    local          boolean     not null,
    duties         text        not null,
    targets        text        not null,
    schedule       text        not null,
    population     text        not null,
    diseases       text        not null,
    geography      text        not null,
    reason         text,
    return_reason  text,
    drafted_by     text        not null,
    drafted_at     timestamptz not null,
    proposed_by    text,
    proposed_at    timestamptz,
    published_by   text,
    published_at   timestamptz,
    version        bigint      not null,
    constraint planning_plan_line_uk unique (authority, programme, first_year, last_year, number),
    constraint planning_plan_years_ck check (first_year between 2000 and 2999 and last_year between first_year and 2999),
    constraint planning_plan_number_ck check (number > 0),
    constraint planning_plan_title_ck check (length(title) between 2 and 200),
    constraint planning_plan_reason_ck check ((reason is null) = (number = 1)),
    constraint planning_plan_status_ck check (status in ('DRAFT', 'PROPOSED', 'PUBLISHED')),
    constraint planning_plan_proposed_ck check ((proposed_by is null) = (status = 'DRAFT') and (proposed_at is null) = (status = 'DRAFT')),
    constraint planning_plan_published_ck check ((published_by is null) = (status <> 'PUBLISHED') and (published_at is null) = (status <> 'PUBLISHED') and published_by <> proposed_by and published_by <> drafted_by)
);

create unique index planning_plan_open_uk on planning_plan (authority, programme, first_year, last_year) where status <> 'PUBLISHED';

comment on table planning_plan is 'One version of what the health authority of a region plans for a programme, or for all of them where programme is empty';
comment on column planning_plan.local is 'Whether the authority is of a city or a county: those plan from the five inputs (R001-11)';

create table planning_outflow (
    plan_id   uuid          not null constraint planning_outflow_plan_id_fk references planning_plan (id),
    specialty text          not null,
    name      text          not null,
    year      integer       not null,
    patients  integer       not null,
    share     numeric(5, 2) not null,
    constraint planning_outflow_pk primary key (plan_id, specialty),
    constraint planning_outflow_year_ck check (year between 2000 and 2999),
    constraint planning_outflow_patients_ck check (patients >= 0),
    constraint planning_outflow_share_ck check (share between 0 and 100)
);

comment on column planning_outflow.share is 'Percent of the residents treated in the specialty who were treated outside the region';

create table planning_demand (
    plan_id   uuid    not null constraint planning_demand_plan_id_fk references planning_plan (id),
    specialty text    not null,
    name      text    not null,
    visits    integer not null,
    why       text    not null,
    constraint planning_demand_pk primary key (plan_id, specialty),
    constraint planning_demand_visits_ck check (visits >= 0)
);

comment on column planning_demand.visits is 'Visits of a year in the region';

create function planning_plan_is_kept() returns trigger language plpgsql as $$
begin
    if old.status = 'PUBLISHED' then
        raise exception 'a published plan does not change';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    if new.status <> 'DRAFT' and (new.duties = '' or new.targets = '' or new.schedule = '') then
        raise exception 'a plan has duties, targets and a schedule';
    end if;
    if new.status <> 'DRAFT' and new.local and (new.population = '' or new.diseases = '' or new.geography = ''
            or not exists (select from planning_outflow where plan_id = new.id)
            or not exists (select from planning_demand where plan_id = new.id)) then
        raise exception 'a plan of a city or a county has its five inputs';
    end if;
    return new;
end $$;

create trigger planning_plan_is_kept before update or delete on planning_plan
    for each row execute function planning_plan_is_kept();

create function planning_rows_are_kept() returns trigger language plpgsql as $$
begin
    if exists (select from planning_plan where status = 'PUBLISHED'
            and id in (case when tg_op <> 'INSERT' then old.plan_id end, case when tg_op <> 'DELETE' then new.plan_id end)) then
        raise exception 'a published plan does not change';
    end if;
    return coalesce(new, old);
end $$;

create trigger planning_outflow_is_kept before insert or update or delete on planning_outflow
    for each row execute function planning_rows_are_kept();

create trigger planning_demand_is_kept before insert or update or delete on planning_demand
    for each row execute function planning_rows_are_kept();
