-- the most places of a round; null if it is open
create function application_places_of(slots jsonb) returns integer language sql immutable as $$
    select case slots ->> 'operator' when 'RANGE' then (slots ->> 'to')::integer
        when 'MIN' then (slots ->> 'to')::integer
        when 'APPROX' then (slots ->> 'value')::integer + (slots ->> 'to')::integer
        else (slots ->> 'value')::integer end
$$;

-- approvals that count in the other rounds of a round's category, by the same authority
create function application_approved_elsewhere(of_round uuid) returns setof application_approved language sql stable as $$
    select a.* from programme_round own
    join programme_round r on r.programme = own.programme and r.category = own.category
        and r.organisation = own.organisation and r.id <> own.id
    join application_approved a on a.round_id = r.id
    where own.id = of_round and a.lost_on is null and a.self_funded = coalesce((
        select f.content::jsonb #>> '{application,fundingMode}' = 'SELF_FUNDED'
            or f.content::jsonb #>> '{route,track}' = 'SELF_FUNDED'
        from programme_round_rules f where f.round = own.id order by f.version desc limit 1), false)
$$;

create function application_is_of_capital(project uuid) returns boolean language sql stable as $$
    with recursive around as (
        select g.code, g.parent, g.capital from application_project p
        join organisation_hospital h on h.id = p.hospital_id join organisation_region g on g.code = h.region
        where p.id = project
        union all select g.code, g.parent, g.capital from organisation_region g join around a on g.code = a.parent)
    select exists (select from around where capital)
$$;

-- where a number has an upper end that refuses; a share is of the scope's places
create function application_most_of(bound jsonb, content jsonb, of_round uuid, part text) returns integer
        language sql stable as $$
    select case
        when bound ->> 'binds' = 'false' then null
        when bound ->> 'share' is null or coalesce(bound ->> 'scope', 'ROUND') = 'ROUND'
            then application_most_of(bound, content #> '{ranking,slots}')
        when bound ->> 'scope' = 'PROVINCE' then floor((bound ->> 'share')::numeric * coalesce(
            (content #> '{recommendation,quotas}' ->> part)::integer,
            (content #>> '{recommendation,defaultQuota}')::integer))::integer
        else (select greatest(0, floor((bound ->> 'share')::numeric
                * (count(*) + application_places_of(content #> '{ranking,slots}')))::integer
                - (count(*) filter (where (part = '' or part = any(a.authorities))
                    and application_selects(bound -> 'of', r.tier, a.category, a.specialty,
                        application_regions_around(a.region), a.authorities)))::integer)
            from application_approved_elsewhere(of_round) a join programme_round r on r.id = a.round_id)
    end
$$;

create or replace function application_most_of(bound jsonb, slots jsonb) returns integer language sql immutable as $$
    select case
        when bound ->> 'binds' = 'false' then null
        when bound ->> 'share' is not null then floor((bound ->> 'share')::numeric * application_places_of(slots))::integer
        when bound ->> 'operator' = 'RANGE' then (bound ->> 'max')::integer
        when bound ->> 'operator' in ('EXACT', 'MAX') then (bound ->> 'target')::integer
    end
$$;

-- the bounds of its round's frozen rules that an application counts on as things are today
create or replace function application_bounds_holding(project uuid) returns table (round_id uuid, code text, counts text,
        part text, most integer) language sql stable as $$
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
        select one.value as bound, f.content,
            coalesce((select a.id from above a where a.level = one.value ->> 'each' order by a.height limit 1), '') as part
        from frozen f, jsonb_array_elements(case jsonb_typeof(f.content #> '{recommendation,bounds}')
            when 'array' then f.content #> '{recommendation,bounds}' else '[]' end) one)
    select s.round_id, d.bound ->> 'code', d.bound ->> 'counts', d.part,
        application_most_of(d.bound, d.content, s.round_id, d.part)
    from subject s, declared d
    where application_selects(d.bound -> 'of', s.tier, s.category, s.specialty_code,
            application_regions_around(s.region), array(select a.id from above a))
        and (d.bound ->> 'each' is null or exists (select from above a where a.level = d.bound ->> 'each'))
    order by 2
$$;

-- how many may count on a bound, or on its part, as things are now
create function application_bound_most(of_round uuid, of_code text, part text) returns integer language sql stable as $$
    select application_most_of(one.value, f.content::jsonb, of_round, part)
    from (select v.content from programme_round_rules v where v.round = of_round order by v.version desc limit 1) f,
        jsonb_array_elements(f.content::jsonb #> '{recommendation,bounds}') one
    where one.value ->> 'code' = of_code
$$;

-- a share of the plan period grows and shrinks with what other rounds approve
create or replace function application_bound_takes(project uuid, kind text) returns void language plpgsql as $$
declare
    bound record;
begin
    for bound in select b.* from application_bounds_holding(project) b where b.counts = kind
            and not exists (select from application_bound_place t where t.project_id = project and t.code = b.code) loop
        perform pg_advisory_xact_lock(hashtextextended('bounds ' || bound.round_id, 0));
        insert into application_bound as b (round_id, code, part, counts, most, counted)
        values (bound.round_id, bound.code, bound.part, kind, bound.most, 1)
        on conflict (round_id, code, part) do update set counted = b.counted + 1, most = excluded.most;
        insert into application_bound_place (project_id, round_id, code, part)
        values (project, bound.round_id, bound.code, bound.part);
    end loop;
end $$;
