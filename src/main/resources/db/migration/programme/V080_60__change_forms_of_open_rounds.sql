-- What was frozen at the opening stays in programme_round as version 1; later versions are recorded beside it.
create table programme_round_form (
    id           uuid        not null constraint programme_round_form_id_pk primary key,
    round        uuid        not null constraint programme_round_form_round_fk references programme_round (id),
    version      integer,
    content      text        not null,
    hash         text        not null,
    reason       text        not null,
    returned_too boolean     not null,
    proposed_by  text        not null,
    proposed_at  timestamptz not null,
    approved_by  text,
    approved_at  timestamptz,
    dropped_by   text,
    dropped_at   timestamptz,
    constraint programme_round_form_round_version_uk unique (round, version),
    constraint programme_round_form_version_ck check (version > 1),
    constraint programme_round_form_approved_by_ck check (approved_by <> proposed_by),
    constraint programme_round_form_approved_at_ck
        check ((approved_by is null) = (approved_at is null) and (approved_by is null) = (version is null)),
    constraint programme_round_form_dropped_at_ck
        check ((dropped_by is null) = (dropped_at is null) and (dropped_by is null or approved_by is null))
);

create unique index programme_round_form_open_uk on programme_round_form (round)
    where approved_by is null and dropped_by is null;

comment on column programme_round_form.returned_too is 'Whether applications returned for correction take it, too';

create function programme_round_form_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'Form % of round % is kept as it was proposed and decided', old.id, old.round;
end $$;

create trigger programme_round_form_kept before delete on programme_round_form
    for each row execute function programme_round_form_is_kept();

create trigger programme_round_form_decided before update on programme_round_form for each row
    when (old.approved_by is not null or old.dropped_by is not null
        or (old.round, old.content, old.hash, old.reason, old.returned_too, old.proposed_by, old.proposed_at)
            is distinct from
            (new.round, new.content, new.hash, new.reason, new.returned_too, new.proposed_by, new.proposed_at))
    execute function programme_round_form_is_kept();
