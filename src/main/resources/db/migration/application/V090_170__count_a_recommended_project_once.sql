-- an application that a second unit recommends counts on its bounds already
create or replace function application_bound_takes(project uuid, kind text) returns void language plpgsql as $$
declare
    bound record;
begin
    for bound in select b.* from application_bounds_holding(project) b where b.counts = kind
            and not exists (select from application_bound_place t where t.project_id = project and t.code = b.code) loop
        perform pg_advisory_xact_lock(hashtextextended('bounds ' || bound.round_id, 0));
        insert into application_bound as b (round_id, code, part, counts, most, counted)
        values (bound.round_id, bound.code, bound.part, kind, bound.most, 1)
        on conflict (round_id, code, part) do update set counted = b.counted + 1;
        insert into application_bound_place (project_id, round_id, code, part)
        values (project, bound.round_id, bound.code, bound.part);
    end loop;
end $$;

-- its place returns with the last recommendation it has
create or replace function application_entry_counts_on_bounds() returns trigger language plpgsql as $$
begin
    if new.kind = 'RESERVE' then
        perform application_bound_takes(new.project_id, 'RECOMMENDED');
    elsif new.kind = 'RETURN' and not exists (select from application_recommendation r
            where r.project_id = new.project_id and r.id <> new.recommendation_id and r.freed_at is null) then
        perform application_bound_returns(new.project_id, 'RECOMMENDED');
    end if;
    return null;
end $$;
