alter table programme_round add column drafted_by text;
comment on column programme_round.drafted_by is 'Who last brought the draft''s content in with a pack or copied it; never opens the round';
comment on column programme_round.quotas_by is 'Who set the quotas of recommending units last, and never opens the round; null while they are those of the pack';

create function programme_round_is_opened_by_another() returns trigger language plpgsql as $$
begin
    raise exception 'Round % is opened by who set what is in it', old.id using errcode = 'check_violation';
end $$;

-- Rounds opened before this stay as they are.
create trigger programme_round_opened_by_another before update on programme_round for each row
    when (old.status = 'DRAFT' and new.status <> 'DRAFT' and new.opened_by in (new.quotas_by, new.drafted_by))
    execute function programme_round_is_opened_by_another();

create table programme_rubric_owner (
    rubric       text not null constraint programme_rubric_owner_rubric_pk primary key,
    organisation text not null
);

comment on table programme_rubric_owner is 'Whoever first brought a rubric in; nobody else adds versions with a pack of its own';
