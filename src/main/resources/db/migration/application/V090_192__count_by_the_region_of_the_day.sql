-- today in China, whatever the session's zone
create function application_today() returns date language sql volatile as $$
    select (app_now() at time zone 'Asia/Shanghai')::date
$$;

create or replace function application_is_of_capital(project uuid) returns boolean language sql as $$
    with recursive around as (
        select g.code, g.parent, g.capital from application_project p join organisation_hospital h on h.id = p.hospital_id
        join organisation_region g on g.code = organisation_region_on(h.region, application_today()) where p.id = project
        union all select g.code, g.parent, g.capital from organisation_region g join around a on g.code = a.parent)
    select exists (select from around where capital)
$$;

-- the successor in force that day, where its hospital still stands under a code that has ended
create or replace function application_approval_counts(project uuid, day timestamptz) returns void language sql as $$
    insert into application_approved (project_id, round_id, programme, category, hospital, specialty, region, capital,
        self_funded, authorities, approved_on)
    select p.id, p.round_id, r.programme, r.category, p.hospital_id, p.specialty_code, seat.region,
        exists (with recursive around as (
                select g.code, g.parent, g.capital from organisation_region g where g.code = seat.region
                union all select g.code, g.parent, g.capital from organisation_region g join around a on g.code = a.parent)
            select from around where capital),
        coalesce((select f.content::jsonb #>> '{application,fundingMode}' = 'SELF_FUNDED'
                or f.content::jsonb #>> '{route,track}' = 'SELF_FUNDED'
            from programme_round_rules f where f.round = r.id order by f.version desc limit 1), false),
        array(with recursive above as (
                select a.id, a.superior, 1 as height from organisation_authority a where a.id = h.supervisor
                union all
                select a.id, a.superior, b.height + 1 from organisation_authority a join above b on a.id = b.superior)
            select id from above order by height),
        (day at time zone 'Asia/Shanghai')::date
    from application_project p join programme_round r on r.id = p.round_id
    left join organisation_hospital h on h.id = p.hospital_id
    left join lateral (select organisation_region_on(h.region, (day at time zone 'Asia/Shanghai')::date) as region) seat on true
    where p.id = project
    on conflict do nothing
$$;

create or replace function application_goal_would_count(goal programme_quota, project uuid) returns boolean language sql as $$
    with recursive subject as (
        select r.tier, r.category, p.specialty_code, h.supervisor,
            organisation_region_on(h.region, application_today()) as region
        from application_project p join programme_round r on r.id = p.round_id
        left join organisation_hospital h on h.id = p.hospital_id where p.id = project),
    above as (
        select a.id, a.superior from subject s join organisation_authority a on a.id = s.supervisor
        union all select a.id, a.superior from organisation_authority a join above b on a.id = b.superior)
    select exists (select from subject s where application_selects(goal.selects, s.tier, s.category, s.specialty_code,
        application_regions_around(s.region), array(select a.id from above a)))
$$;

-- the bounds of its round's frozen rules that an application counts on as things are today, by the code they name or its successor
create or replace function application_bounds_holding(project uuid) returns table (round_id uuid, code text, counts text,
        part text, most integer) language sql as $$
    with recursive subject as (
        select p.round_id, p.specialty_code, r.category, r.tier, h.supervisor, application_regions_around(h.region)
            || application_regions_around(organisation_region_on(h.region, application_today())) as regions
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
    where application_selects(d.bound -> 'of', s.tier, s.category, s.specialty_code, s.regions,
            array(select a.id from above a))
        and (d.bound ->> 'each' is null or exists (select from above a where a.level = d.bound ->> 'each'))
    order by 2
$$;
