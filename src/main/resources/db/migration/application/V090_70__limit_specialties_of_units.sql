create table application_quota_line (
    round_id     uuid    not null,
    organisation text    not null,
    specialty    text    not null,
    places       integer not null,
    used         integer not null default 0,
    waived       integer not null default 0,
    constraint application_quota_line_round_id_organisation_specialty_pk primary key (round_id, organisation, specialty),
    constraint application_quota_line_round_id_organisation_fk foreign key (round_id, organisation)
        references application_quota_limit (round_id, organisation),
    constraint application_quota_line_places_ck check (places >= 0),
    constraint application_quota_line_waived_ck check (waived >= 0),
    constraint application_quota_line_used_ck check (used between 0 and places::bigint + waived)
);

comment on table application_quota_line is 'Places of a unit for a specialty and everything below it, within its total; from the frozen rules, counted by the ledger';

alter table application_quota_entry add column specialty text;
comment on column application_quota_entry.specialty is 'The line that the place counts on, too; null if the total counts alone';
alter table application_quota_waiver add column specialty text;
alter table application_quota_waiver add constraint application_quota_waiver_specialty_fk
    foreign key (round_id, organisation, specialty)
    references application_quota_line (round_id, organisation, specialty);

-- whoever begins a unit's quota gets its lines, too
create function application_quota_limit_has_lines() returns trigger language plpgsql as $$
begin
    insert into application_quota_line (round_id, organisation, specialty, places)
    select new.round_id, new.organisation, line.key, line.value::integer
    from (select v.content::jsonb #> array['recommendation', 'lines', new.organisation] as own
          from programme_round_rules v where v.round = new.round_id order by v.version desc limit 1) frozen,
        jsonb_each_text(case jsonb_typeof(frozen.own) when 'object' then frozen.own else '{}' end) line;
    return null;
end $$;

create trigger application_quota_limit_lined after insert on application_quota_limit
    for each row execute function application_quota_limit_has_lines();

create function application_quota_line_follows_the_ledger() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and pg_trigger_depth() > 1 and new.used = 0 and new.waived = 0 then
        return new;
    end if;
    if tg_op = 'UPDATE' and pg_trigger_depth() > 1 and new.places = old.places and new.specialty = old.specialty
            and new.organisation = old.organisation and new.round_id = old.round_id then
        return new;
    end if;
    raise exception 'Places for specialties come from the frozen rules and change by the ledger only';
end $$;

create trigger application_quota_line_kept before insert or update or delete on application_quota_line
    for each row execute function application_quota_line_follows_the_ledger();

create or replace function application_quota_entry_counts() returns trigger language plpgsql as $$
begin
    if new.kind = 'WAIVER' then
        select w.round_id, w.organisation, w.specialty into strict new.round_id, new.organisation, new.specialty
        from application_quota_waiver w where w.id = new.waiver_id and w.granted;
    else
        select r.round_id, r.organisation, r.project_id into strict new.round_id, new.organisation, new.project_id
        from application_recommendation r
        where r.id = new.recommendation_id and (r.freed_at is null) = (new.kind = 'RESERVE');
        if new.kind = 'RESERVE' then
            new.specialty := (select l.specialty from application_quota_line l
                join application_project p on p.id = new.project_id
                where l.round_id = new.round_id and l.organisation = new.organisation
                and (p.specialty_code = l.specialty or starts_with(p.specialty_code, l.specialty || '.')));
        else
            new.specialty := (select e.specialty from application_quota_entry e
                where e.recommendation_id = new.recommendation_id and e.kind = 'RESERVE');
        end if;
    end if;
    new.entered_at := app_now();
    update application_quota_limit l
    set used = l.used + case new.kind when 'RESERVE' then 1 when 'RETURN' then -1 else 0 end,
        waived = l.waived + case new.kind when 'WAIVER' then 1 else 0 end
    where l.round_id = new.round_id and l.organisation = new.organisation
    returning l.category into strict new.category;
    update application_quota_line l
    set used = l.used + case new.kind when 'RESERVE' then 1 when 'RETURN' then -1 else 0 end,
        waived = l.waived + case new.kind when 'WAIVER' then 1 else 0 end
    where l.round_id = new.round_id and l.organisation = new.organisation and l.specialty = new.specialty;
    return new;
end $$;

create or replace function application_quota_waiver_is_answered_once() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.granted is not null or new.asked_by <> old.asked_by or new.round_id <> old.round_id
            or new.organisation <> old.organisation or new.reason <> old.reason
            or new.specialty is distinct from old.specialty then
        raise exception 'Waiver % is kept as it was', old.id;
    end if;
    return new;
end $$;
