create table application_promotion (
    project_id    uuid        not null constraint application_promotion_project_id_pk primary key
        constraint application_promotion_project_id_fk references application_project (id),
    promoted_from uuid        not null constraint application_promotion_promoted_from_fk references application_project (id),
    recorded_at   timestamptz not null,
    constraint application_promotion_promoted_from_ck check (promoted_from <> project_id)
);

create index application_promotion_promoted_from_ix on application_promotion (promoted_from);

comment on table application_promotion is 'Which lower project of the same hospital and specialty an approved one goes on from (R000-08); written once, with the approval';

-- the highest lower tier, of several projects there the newest; copies of one pack are one family
create function application_link_promotions(approved uuid[]) returns table (project_id uuid, code text) language sql as $$
    with made as (
        insert into application_promotion (project_id, promoted_from, recorded_at)
        select distinct on (a.project_id) a.project_id, b.project_id, app_now()
        from application_approved a
        join programme_round r on r.id = a.round_id
        join programme_programme g on g.code = a.programme
        join application_approved b on b.hospital = a.hospital and b.specialty = a.specialty and b.lost_on is null
            and b.approved_on <= a.approved_on and b.project_id <> a.project_id
        join application_project p on p.id = b.project_id
            and p.status not in ('UNQUALIFIED', 'TERMINATED', 'MERGED_INTO', 'LAPSED', 'WITHDRAWN', 'REVOKED')
        join programme_round s on s.id = b.round_id
            and array_position(array['COUNTY', 'CITY', 'PROVINCE', 'NATION'], s.tier)
                < array_position(array['COUNTY', 'CITY', 'PROVINCE', 'NATION'], r.tier)
        join programme_programme h on h.code = b.programme and coalesce(h.pack, h.code) = coalesce(g.pack, g.code)
        where a.project_id = any (approved) and a.lost_on is null
        order by a.project_id, array_position(array['COUNTY', 'CITY', 'PROVINCE', 'NATION'], s.tier) desc,
            b.approved_on desc, b.project_id
        on conflict do nothing
        returning application_promotion.project_id, application_promotion.promoted_from)
    select m.project_id, p.code from made m join application_project p on p.id = m.promoted_from
$$;

select application_link_promotions(array(select project_id from application_approved where lost_on is null));

create function application_promotion_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'What a project was promoted from is never changed';
end $$;

create trigger application_promotion_kept before update or delete on application_promotion
    for each row execute function application_promotion_is_kept();
