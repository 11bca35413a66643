create table application_quota_limit (
    round_id     uuid    not null,
    organisation text    not null,
    category     text    not null,
    places       integer not null,
    used         integer not null default 0,
    waived       integer not null default 0,
    constraint application_quota_limit_round_id_organisation_pk primary key (round_id, organisation),
    constraint application_quota_limit_places_ck check (places >= 0),
    constraint application_quota_limit_waived_ck check (waived >= 0),
    constraint application_quota_limit_used_ck check (used between 0 and places::bigint + waived)
);

comment on table application_quota_limit is 'Places of a recommending unit in a round, from the frozen rules; used and waived are what the ledger adds up to';
comment on constraint application_quota_limit_used_ck on application_quota_limit is 'Nobody recommends beyond the quota, whoever writes and however many at once';

create table application_quota_waiver (
    id            uuid        not null constraint application_quota_waiver_id_pk primary key,
    round_id      uuid        not null,
    organisation  text        not null,
    reason        text        not null,
    asked_by      text        not null,
    asked_at      timestamptz not null,
    granted       boolean,
    answer_reason text,
    answered_by   text,
    answered_at   timestamptz,
    constraint application_quota_waiver_round_id_organisation_fk foreign key (round_id, organisation)
        references application_quota_limit (round_id, organisation),
    constraint application_quota_waiver_answered_by_ck check (answered_by <> asked_by),
    constraint application_quota_waiver_answered_at_ck check ((granted is null) = (answered_at is null)
        and (granted is null) = (answered_by is null) and (granted is null) = (answer_reason is null))
);

create unique index application_quota_waiver_open_uk on application_quota_waiver (round_id, organisation)
    where granted is null;

alter table application_recommendation add column freed_by text;
alter table application_recommendation add column freed_reason text;
update application_recommendation set freed_by = recommended_by, freed_reason = 'withdrawn' where freed_at is not null;
alter table application_recommendation add constraint application_recommendation_freed_at_ck
    check ((freed_at is null) = (freed_by is null) and (freed_at is null) = (freed_reason is null));

-- ranks may change places within one statement
drop index application_recommendation_round_id_organisation_rank_uk;
alter table application_recommendation add constraint application_recommendation_round_id_organisation_rank_uk
    exclude using btree (round_id with =, organisation with =, rank with =) where (freed_at is null)
    deferrable initially immediate;

create table application_quota_entry (
    id                bigint generated always as identity constraint application_quota_entry_id_pk primary key,
    kind              text        not null,
    round_id          uuid        not null,
    organisation      text        not null,
    category          text        not null,
    recommendation_id uuid        constraint application_quota_entry_recommendation_id_fk references application_recommendation (id),
    project_id        uuid        constraint application_quota_entry_project_id_fk references application_project (id),
    waiver_id         uuid        constraint application_quota_entry_waiver_id_fk references application_quota_waiver (id),
    entered_by        text        not null,
    entered_at        timestamptz not null,
    reason            text        not null,
    constraint application_quota_entry_round_id_organisation_fk foreign key (round_id, organisation)
        references application_quota_limit (round_id, organisation),
    constraint application_quota_entry_kind_ck check (kind in ('RESERVE', 'RETURN', 'WAIVER')),
    constraint application_quota_entry_recommendation_id_ck check ((kind = 'WAIVER') = (recommendation_id is null)
        and (kind = 'WAIVER') = (project_id is null)),
    constraint application_quota_entry_waiver_id_ck check ((kind = 'WAIVER') = (waiver_id is not null)),
    constraint application_quota_entry_kind_recommendation_id_uk unique (kind, recommendation_id),
    constraint application_quota_entry_waiver_id_uk unique (waiver_id)
);

create index application_quota_entry_round_id_organisation_ix on application_quota_entry (round_id, organisation, id);

comment on table application_quota_entry is 'Every place taken, given back or granted beyond the quota; written by the database beside what it is about, never changed';

create table application_rank_change (
    id           bigint generated always as identity constraint application_rank_change_id_pk primary key,
    round_id     uuid        not null,
    organisation text        not null,
    project_id   uuid        not null constraint application_rank_change_project_id_fk references application_project (id),
    from_rank    integer     not null,
    to_rank      integer     not null,
    reason       text        not null,
    changed_by   text        not null,
    changed_at   timestamptz not null,
    constraint application_rank_change_to_rank_ck check (to_rank > 0 and to_rank <> from_rank)
);

create index application_rank_change_round_id_organisation_ix on application_rank_change (round_id, organisation, id);

-- Rounds that are open already: their units' places and what has been recommended until now.
insert into application_quota_limit (round_id, organisation, category, places, used)
select unit.round_id, unit.organisation, r.category,
       greatest(unit.used, coalesce((frozen.rules -> 'quotas' ->> unit.organisation)::integer,
           (frozen.rules ->> 'defaultQuota')::integer, 0)), unit.used
from (select round_id, organisation, cast(count(*) filter (where freed_at is null) as integer) as used
      from application_recommendation group by round_id, organisation) unit
join programme_round r on r.id = unit.round_id
left join lateral (select v.content::jsonb -> 'recommendation' as rules from programme_round_rules v
      where v.round = unit.round_id order by v.version desc limit 1) frozen on true;

insert into application_quota_entry
    (kind, round_id, organisation, category, recommendation_id, project_id, entered_by, entered_at, reason)
select 'RESERVE', r.round_id, r.organisation, l.category, r.id, r.project_id, r.recommended_by, r.recommended_at, r.reason
from application_recommendation r join application_quota_limit l using (round_id, organisation)
order by r.recommended_at, r.rank;

insert into application_quota_entry
    (kind, round_id, organisation, category, recommendation_id, project_id, entered_by, entered_at, reason)
select 'RETURN', r.round_id, r.organisation, l.category, r.id, r.project_id, r.freed_by, r.freed_at, r.freed_reason
from application_recommendation r join application_quota_limit l using (round_id, organisation)
where r.freed_at is not null order by r.freed_at;

create function application_quota_entry_counts() returns trigger language plpgsql as $$
begin
    if new.kind = 'WAIVER' then
        select w.round_id, w.organisation into strict new.round_id, new.organisation
        from application_quota_waiver w where w.id = new.waiver_id and w.granted;
    else
        select r.round_id, r.organisation, r.project_id into strict new.round_id, new.organisation, new.project_id
        from application_recommendation r
        where r.id = new.recommendation_id and (r.freed_at is null) = (new.kind = 'RESERVE');
    end if;
    new.entered_at := app_now();
    update application_quota_limit l
    set used = l.used + case new.kind when 'RESERVE' then 1 when 'RETURN' then -1 else 0 end,
        waived = l.waived + case new.kind when 'WAIVER' then 1 else 0 end
    where l.round_id = new.round_id and l.organisation = new.organisation
    returning l.category into strict new.category;
    return new;
end $$;

create trigger application_quota_entry_counted before insert on application_quota_entry
    for each row execute function application_quota_entry_counts();

create function application_quota_rows_are_kept() returns trigger language plpgsql as $$
begin
    raise exception '% is only added to, never changed', tg_table_name;
end $$;

create trigger application_quota_entry_kept before update or delete on application_quota_entry
    for each row execute function application_quota_rows_are_kept();

create trigger application_rank_change_kept before update or delete on application_rank_change
    for each row execute function application_quota_rows_are_kept();

create function application_quota_limit_follows_the_ledger() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.used <> 0 or new.waived <> 0 then
            raise exception 'A quota begins unused';
        end if;
        return new;
    end if;
    if tg_op = 'DELETE' or pg_trigger_depth() < 2 or new.places <> old.places then
        raise exception 'The quota of % in round % changes by its ledger only', old.organisation, old.round_id;
    end if;
    return new;
end $$;

create trigger application_quota_limit_kept before insert or update or delete on application_quota_limit
    for each row execute function application_quota_limit_follows_the_ledger();

create function application_recommendation_has_a_place() returns trigger language plpgsql as $$
declare
    room bigint;
begin
    if tg_op = 'DELETE' then
        raise exception 'Recommendations are freed, not deleted';
    end if;
    if tg_op = 'UPDATE' and (old.freed_at is not null or new.id <> old.id or new.round_id <> old.round_id
            or new.organisation <> old.organisation or new.project_id <> old.project_id) then
        raise exception 'Recommendation % is kept as it was', old.id;
    end if;
    if new.freed_at is null then
        select places::bigint + waived into strict room from application_quota_limit
        where round_id = new.round_id and organisation = new.organisation;
        if new.rank > room then
            raise exception 'Rank % is beyond the % places of %', new.rank, room, new.organisation
                using errcode = 'check_violation', constraint = 'application_recommendation_rank_ck';
        end if;
    end if;
    return new;
end $$;

create trigger application_recommendation_placed before insert or update or delete on application_recommendation
    for each row execute function application_recommendation_has_a_place();

create function application_recommendation_enters_the_ledger() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into application_quota_entry
            (kind, recommendation_id, round_id, organisation, category, project_id, entered_by, entered_at, reason)
        values ('RESERVE', new.id, new.round_id, new.organisation, '', new.project_id, new.recommended_by, app_now(), new.reason);
    end if;
    if new.freed_at is not null then
        insert into application_quota_entry
            (kind, recommendation_id, round_id, organisation, category, project_id, entered_by, entered_at, reason)
        values ('RETURN', new.id, new.round_id, new.organisation, '', new.project_id, new.freed_by, app_now(), new.freed_reason);
    end if;
    return null;
end $$;

create trigger application_recommendation_entered after insert or update on application_recommendation
    for each row execute function application_recommendation_enters_the_ledger();

create function application_quota_waiver_is_answered_once() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.granted is not null or new.asked_by <> old.asked_by or new.round_id <> old.round_id
            or new.organisation <> old.organisation or new.reason <> old.reason then
        raise exception 'Waiver % is kept as it was', old.id;
    end if;
    return new;
end $$;

create trigger application_quota_waiver_kept before update or delete on application_quota_waiver
    for each row execute function application_quota_waiver_is_answered_once();

create function application_quota_waiver_enters_the_ledger() returns trigger language plpgsql as $$
begin
    if new.granted then
        insert into application_quota_entry
            (kind, waiver_id, round_id, organisation, category, entered_by, entered_at, reason)
        values ('WAIVER', new.id, new.round_id, new.organisation, '', new.answered_by, app_now(), new.reason);
    end if;
    return null;
end $$;

create trigger application_quota_waiver_entered after update on application_quota_waiver
    for each row execute function application_quota_waiver_enters_the_ledger();
