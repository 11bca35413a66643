create table audit_head (
    subject_type text   not null,
    subject_id   text   not null,
    seq          bigint not null,
    hash         text   not null,
    constraint audit_head_subject_type_subject_id_pk primary key (subject_type, subject_id)
);

comment on table audit_head is 'Where each chain ends; serialises its writers and shows when its tail is cut off';

create table audit_entry (
    subject_type  text        not null,
    subject_id    text        not null,
    seq           bigint      not null,
    action        text        not null,
    happened_at   timestamptz not null,
    login         text        not null,
    roles         text        not null,
    organisation  text        not null,
    facts         text        not null,
    previous_hash text        not null,
    hash          text        not null,
    constraint audit_entry_subject_type_subject_id_seq_pk primary key (subject_type, subject_id, seq),
    constraint audit_entry_seq_ck check (seq > 0)
);

comment on table audit_entry is 'Who did what to what, one chain per subject; rows are only ever added';

create index audit_entry_happened_at_ix on audit_entry (happened_at desc);
create index audit_entry_login_ix on audit_entry (login, happened_at desc);

create function audit_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is only added to' using errcode = 'insufficient_privilege';
end $$;

create trigger audit_entry_unchanged before update or delete on audit_entry
    for each row execute function audit_refuse();
create trigger audit_entry_kept before truncate on audit_entry
    for each statement execute function audit_refuse();

create function audit_head_forward() returns trigger language plpgsql as $$
begin
    if new.subject_type <> old.subject_type or new.subject_id <> old.subject_id
            or new.seq not in (old.seq, old.seq + 1) or (new.seq = old.seq and new.hash <> old.hash) then
        raise exception 'the audit trail is only added to' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;

create trigger audit_head_forward before update on audit_head
    for each row execute function audit_head_forward();
create trigger audit_head_unchanged before delete on audit_head
    for each row execute function audit_refuse();
create trigger audit_head_kept before truncate on audit_head
    for each statement execute function audit_refuse();
