-- an empty list, or none, selects everything
create function application_selects(selection jsonb, tier text, category text, specialty text, regions text[],
        authorities text[]) returns boolean language sql immutable as $$
    select (coalesce(selection -> 'tiers', 'null') in ('null', '[]') or jsonb_exists(selection -> 'tiers', tier))
        and (coalesce(selection -> 'categories', 'null') in ('null', '[]') or jsonb_exists(selection -> 'categories', category))
        and (coalesce(selection -> 'regions', 'null') in ('null', '[]') or jsonb_exists_any(selection -> 'regions', regions))
        and (coalesce(selection -> 'authorities', 'null') in ('null', '[]')
            or jsonb_exists_any(selection -> 'authorities', authorities))
        and (coalesce(selection -> 'specialties', 'null') in ('null', '[]') or exists (
            select from jsonb_array_elements_text(selection -> 'specialties') one(code)
            where specialty = one.code or starts_with(specialty, one.code || '.')))
$$;

create function application_regions_around(region text) returns text[] language sql stable as $$
    with recursive around as (
        select g.code, g.parent from organisation_region g where g.code = region
        union all select g.code, g.parent from organisation_region g join around a on g.code = a.parent)
    select coalesce(array_agg(code), '{}') from around
$$;

-- where a number has an upper end that refuses
create function application_most_of(bound jsonb, slots jsonb) returns integer language sql immutable as $$
    select case
        when bound ->> 'binds' = 'false' then null
        when bound ->> 'share' is not null then floor((bound ->> 'share')::numeric
            * case slots ->> 'operator' when 'RANGE' then (slots ->> 'to')::integer
                when 'APPROX' then (slots ->> 'value')::integer + (slots ->> 'to')::integer
                else (slots ->> 'value')::integer end)::integer
        when bound ->> 'operator' = 'RANGE' then (bound ->> 'max')::integer
        when bound ->> 'operator' in ('EXACT', 'MAX') then (bound ->> 'target')::integer
    end
$$;

-- the bounds of its round's frozen rules that an application counts on as things are today
create function application_bounds_holding(project uuid) returns table (round_id uuid, code text, counts text, part text,
        most integer) language sql stable as $$
    with recursive subject as (
        select p.round_id, p.specialty_code, r.category, r.tier, h.region, h.supervisor
        from application_project p join programme_round r on r.id = p.round_id
        left join organisation_hospital h on h.id = p.hospital_id where p.id = project),
    above as (
        select a.id, a.superior, a.level, 1 as height from subject s join organisation_authority a on a.id = s.supervisor
        union all
        select a.id, a.superior, a.level, b.height + 1 from organisation_authority a join above b on a.id = b.superior),
    frozen as (
        select v.content::jsonb as content from subject s join programme_round_rules v on v.round = s.round_id
        order by v.version desc limit 1),
    declared as (
        select one.value as bound, f.content #> '{ranking,slots}' as slots
        from frozen f, jsonb_array_elements(case jsonb_typeof(f.content #> '{recommendation,bounds}')
            when 'array' then f.content #> '{recommendation,bounds}' else '[]' end) one)
    select s.round_id, d.bound ->> 'code', d.bound ->> 'counts',
        coalesce((select a.id from above a where a.level = d.bound ->> 'each' order by a.height limit 1), ''),
        application_most_of(d.bound, d.slots)
    from subject s, declared d
    where application_selects(d.bound -> 'of', s.tier, s.category, s.specialty_code,
            application_regions_around(s.region), array(select a.id from above a))
        and (d.bound ->> 'each' is null or exists (select from above a where a.level = d.bound ->> 'each'))
    order by 2
$$;

create table application_bound (
    round_id uuid    not null,
    code     text    not null,
    part     text    not null,
    counts   text    not null,
    most     integer,
    counted  integer not null default 0,
    constraint application_bound_round_id_code_part_pk primary key (round_id, code, part),
    constraint application_bound_counts_ck check (counts in ('RECOMMENDED', 'APPROVED')),
    constraint application_bound_counted_ck check (counted between 0 and coalesce(most, counted))
);

comment on table application_bound is 'Bounds over all units of a round, from the frozen rules, with what counts on them now';
comment on column application_bound.part is 'The authority, where a bound holds for each one of a level; blank for the whole';

create table application_bound_place (
    project_id uuid not null constraint application_bound_place_project_id_fk references application_project (id),
    round_id   uuid not null,
    code       text not null,
    part       text not null,
    constraint application_bound_place_project_id_code_pk primary key (project_id, code),
    constraint application_bound_place_round_id_code_part_fk foreign key (round_id, code, part)
        references application_bound (round_id, code, part)
);

comment on table application_bound_place is 'On which bounds an application counts, so that a place returns to where it was taken';

create function application_bound_follows() returns trigger language plpgsql as $$
begin
    if pg_trigger_depth() < 2 then
        raise exception 'Bounds are counted by the database, with recommendations and approvals';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger application_bound_kept before insert or update or delete on application_bound
    for each row execute function application_bound_follows();
create trigger application_bound_place_kept before insert or update or delete on application_bound_place
    for each row execute function application_bound_follows();

-- one round after the other, so that two who touch several bounds do not wait for each other
create function application_bound_takes(project uuid, kind text) returns void language plpgsql as $$
declare
    bound record;
begin
    for bound in select b.* from application_bounds_holding(project) b where b.counts = kind loop
        perform pg_advisory_xact_lock(hashtextextended('bounds ' || bound.round_id, 0));
        insert into application_bound as b (round_id, code, part, counts, most, counted)
        values (bound.round_id, bound.code, bound.part, kind, bound.most, 1)
        on conflict (round_id, code, part) do update set counted = b.counted + 1;
        insert into application_bound_place (project_id, round_id, code, part)
        values (project, bound.round_id, bound.code, bound.part);
    end loop;
end $$;

create function application_bound_returns(project uuid, kind text) returns void language sql as $$
    with gone as (
        delete from application_bound_place p using application_bound b
        where p.project_id = project and b.round_id = p.round_id and b.code = p.code and b.part = p.part and b.counts = kind
        returning p.round_id, p.code, p.part)
    update application_bound b set counted = b.counted - 1 from gone g
    where b.round_id = g.round_id and b.code = g.code and b.part = g.part
$$;

create function application_entry_counts_on_bounds() returns trigger language plpgsql as $$
begin
    if new.kind = 'RESERVE' then
        perform application_bound_takes(new.project_id, 'RECOMMENDED');
    elsif new.kind = 'RETURN' then
        perform application_bound_returns(new.project_id, 'RECOMMENDED');
    end if;
    return null;
end $$;

create trigger application_quota_entry_bounded after insert on application_quota_entry
    for each row execute function application_entry_counts_on_bounds();

create table application_goal_count (
    programme text    not null,
    code      text    not null,
    year      integer not null,
    approved  integer not null default 0,
    constraint application_goal_count_programme_code_year_pk primary key (programme, code, year)
);

comment on table application_goal_count is 'Approvals of a goal that refuses beyond its number; taken for every one of them; year 0 for all years';

create trigger application_goal_count_kept before insert or update or delete on application_goal_count
    for each row execute function application_bound_follows();

-- approvals that a goal counts; those at the hospitals'' own cost are told apart
create function application_goal_approvals(goal programme_quota, of_year integer) returns integer language sql stable as $$
    select count(*)::integer from application_approved a join programme_round r on r.id = a.round_id
    where a.programme = goal.programme and a.lost_on is null and not a.self_funded
        and (of_year = 0 or r.year = of_year)
        and application_selects(goal.selects, r.tier, a.category, a.specialty, application_regions_around(a.region),
            a.authorities)
$$;

create function application_approval_counts_on_bounds() returns trigger language plpgsql as $$
declare
    goal     programme_quota;
    of_year  integer;
    of_tier  text;
    approvals integer;
begin
    if tg_op = 'UPDATE' then
        perform application_bound_returns(new.project_id, 'APPROVED');
        return null;
    end if;
    perform application_bound_takes(new.project_id, 'APPROVED');
    select r.year, r.tier into strict of_year, of_tier from programme_round r where r.id = new.round_id;
    for goal in select q.* from programme_quota q
            where q.programme = new.programme and q.kind = 'GOAL' and q.binds and q.selects is not null
            and q.operator in ('EXACT', 'MAX', 'RANGE') and not new.self_funded
            and application_selects(q.selects, of_tier, new.category, new.specialty,
                application_regions_around(new.region), new.authorities) order by q.code loop
        insert into application_goal_count as c (programme, code, year)
        values (goal.programme, goal.code, case when goal.per_year then of_year else 0 end)
        on conflict (programme, code, year) do update set approved = c.approved + 1;
        approvals := application_goal_approvals(goal, case when goal.per_year then of_year else 0 end);
        update application_goal_count c set approved = approvals
        where c.programme = goal.programme and c.code = goal.code and c.year = case when goal.per_year then of_year else 0 end;
        if approvals > coalesce(goal.maximum, goal.target) then
            raise exception 'Goal % of % has % places', goal.code, goal.programme, coalesce(goal.maximum, goal.target)
                using errcode = 'check_violation', constraint = 'application_goal_count_bound_ck';
        end if;
    end loop;
    return null;
end $$;

create trigger application_approved_in_bounds after insert or update on application_approved
    for each row execute function application_approval_counts_on_bounds();

create function application_goal_would_count(goal programme_quota, project uuid) returns boolean language sql stable as $$
    with recursive subject as (
        select r.tier, r.category, p.specialty_code, h.region, h.supervisor
        from application_project p join programme_round r on r.id = p.round_id
        left join organisation_hospital h on h.id = p.hospital_id where p.id = project),
    above as (
        select a.id, a.superior from subject s join organisation_authority a on a.id = s.supervisor
        union all select a.id, a.superior from organisation_authority a join above b on a.id = b.superior)
    select exists (select from subject s where application_selects(goal.selects, s.tier, s.category, s.specialty_code,
        application_regions_around(s.region), array(select a.id from above a)))
$$;
