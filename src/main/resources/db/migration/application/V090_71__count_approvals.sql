create table application_approved (
    project_id  uuid    not null constraint application_approved_project_id_pk primary key
        constraint application_approved_project_id_fk references application_project (id),
    round_id    uuid    not null,
    programme   text    not null,
    category    text    not null,
    hospital    text    not null,
    specialty   text    not null,
    region      text,
    capital     boolean not null,
    self_funded boolean not null,
    authorities text[]  not null,
    approved_on date    not null,
    lost_on     date,
    constraint application_approved_lost_on_ck check (lost_on >= approved_on)
);

create index application_approved_programme_category_ix on application_approved (programme, category);
create index application_approved_authorities_ix on application_approved using gin (authorities);

comment on table application_approved is 'Every approval with where its hospital stood that day; kept by the database';
comment on column application_approved.authorities is 'From the hospital''s supervisor up, as the tree was that day';
comment on column application_approved.lost_on is 'Day on which the approval lapsed, was withdrawn or revoked and no longer counts';

create table application_approved_count (
    programme text    not null,
    category  text    not null,
    approved  integer not null default 0,
    constraint application_approved_count_programme_category_pk primary key (programme, category),
    constraint application_approved_count_approved_ck check (approved >= 0)
);

comment on table application_approved_count is 'How many approvals of a category count; taken for every approval, so that two do not pass the bound at once';

-- the day of the approval in China, whatever the session's zone
create function application_approval_counts(project uuid, day timestamptz) returns void language sql as $$
    insert into application_approved (project_id, round_id, programme, category, hospital, specialty, region, capital,
        self_funded, authorities, approved_on)
    select p.id, p.round_id, r.programme, r.category, p.hospital_id, p.specialty_code, h.region,
        exists (with recursive around as (
                select g.code, g.parent, g.capital from organisation_region g where g.code = h.region
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
    where p.id = project
    on conflict do nothing
$$;

select application_approval_counts(c.project_id, min(c.changed_at))
from application_status_change c where c.to_status = 'APPROVED' group by c.project_id;

update application_approved a set lost_on = greatest(a.approved_on, c.day)
from (select project_id, (max(changed_at) at time zone 'Asia/Shanghai')::date as day from application_status_change
      where to_status in ('LAPSED', 'WITHDRAWN', 'REVOKED') group by project_id) c
where c.project_id = a.project_id;

insert into application_approved_count (programme, category, approved)
select programme, category, count(*) filter (where lost_on is null) from application_approved group by programme, category;

create function application_approved_is_bounded() returns trigger language plpgsql as $$
declare
    approvals integer;
    most      integer;
begin
    if tg_op = 'DELETE' or pg_trigger_depth() < 2 then
        raise exception 'Approvals are counted by the database, with the status of the project';
    end if;
    if tg_op = 'UPDATE' then
        update application_approved_count set approved = approved - 1
        where programme = new.programme and category = new.category;
        return null;
    end if;
    insert into application_approved_count as c (programme, category, approved) values (new.programme, new.category, 1)
    on conflict (programme, category) do update set approved = c.approved + 1 returning c.approved into approvals;
    select case q.operator when 'RANGE' then q.maximum else q.target end into most from programme_quota q
    where q.programme = new.programme and q.kind = 'CATEGORY' and q.code = new.category and q.binds
        and q.operator in ('EXACT', 'MAX', 'RANGE');
    if approvals + coalesce((select c.count from programme_carried_in c
            where c.programme = new.programme and c.category = new.category), 0) > most then
        raise exception 'Category % of % has % places', new.category, new.programme, most
            using errcode = 'check_violation', constraint = 'application_approved_bound_ck';
    end if;
    return null;
end $$;

create trigger application_approved_bounded after insert or update or delete on application_approved
    for each row execute function application_approved_is_bounded();

create function application_project_is_approved() returns trigger language plpgsql as $$
begin
    if new.status = 'APPROVED' then
        perform application_approval_counts(new.id, app_now());
    else
        update application_approved
        set lost_on = greatest(approved_on, (app_now() at time zone 'Asia/Shanghai')::date)
        where project_id = new.id and lost_on is null;
    end if;
    return null;
end $$;

create trigger application_project_approved after update of status on application_project for each row
    when (old.status <> new.status
        and new.status in ('APPROVED', 'LAPSED', 'WITHDRAWN', 'REVOKED'))
    execute function application_project_is_approved();

create function application_approved_count_follows() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (tg_op = 'INSERT' and new.approved > 0 and pg_trigger_depth() < 2)
            or (tg_op = 'UPDATE' and new.approved <> old.approved and pg_trigger_depth() < 2) then
        raise exception 'Approvals are counted by the database, with the status of the project';
    end if;
    return new;
end $$;

create trigger application_approved_count_kept before insert or update or delete on application_approved_count
    for each row execute function application_approved_count_follows();
