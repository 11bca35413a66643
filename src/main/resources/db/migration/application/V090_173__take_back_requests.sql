-- Who asked for something may take it back until somebody else has answered.
alter table application_quota_waiver
    add column withdrawn_by text,
    add column withdrawn_at timestamptz,
    add constraint application_quota_waiver_withdrawn_ck
        check ((withdrawn_by is null) = (withdrawn_at is null) and (withdrawn_by is null or granted is null));

drop index application_quota_waiver_open_uk;

create unique index application_quota_waiver_open_uk on application_quota_waiver (round_id, organisation)
    where granted is null and withdrawn_by is null;

create or replace function application_quota_waiver_is_answered_once() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.granted is not null or old.withdrawn_by is not null or new.asked_by <> old.asked_by
            or new.round_id <> old.round_id or new.organisation <> old.organisation or new.reason <> old.reason then
        raise exception 'Waiver % is kept as it was', old.id;
    end if;
    return new;
end $$;

alter table application_veto
    add column answer_reason text,
    add column withdrawn_by  text,
    add column withdrawn_at  timestamptz,
    add constraint application_veto_answer_reason_ck check (answer_reason is null or not confirmed),
    add constraint application_veto_withdrawn_ck
        check ((withdrawn_by is null) = (withdrawn_at is null) and (withdrawn_by is null or confirmed is null));

comment on column application_veto.answer_reason is 'Why it was dismissed; null for those of before';
