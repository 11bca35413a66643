create table discipline_entry (
    hospital      text        not null,
    specialty     text        not null,
    registered_by text        not null,
    registered_at timestamptz not null,
    constraint discipline_entry_pk primary key (hospital, specialty)
);

comment on table discipline_entry is 'The disciplines a hospital has today; what it had is in its classifications';

create table discipline_classification (
    id            uuid        not null constraint discipline_classification_id_pk primary key,
    hospital      text        not null,
    year          integer     not null,
    number        integer     not null,
    status        text        not null,
    reason        text,
    return_reason text,
    drafted_by    text        not null,
    drafted_at    timestamptz not null,
    proposed_by   text,
    proposed_at   timestamptz,
    confirmed_by  text,
    confirmed_at  timestamptz,
    version       bigint      not null,
    constraint discipline_classification_hospital_year_number_uk unique (hospital, year, number),
    constraint discipline_classification_year_ck check (year between 2000 and 2999),
    constraint discipline_classification_number_ck check (number > 0),
    constraint discipline_classification_status_ck check (status in ('DRAFT', 'PROPOSED', 'CONFIRMED')),
    constraint discipline_classification_reason_ck check ((reason is null) = (number = 1)),
    constraint discipline_classification_proposed_ck check ((proposed_by is null) = (status = 'DRAFT') and (proposed_at is null) = (status = 'DRAFT')),
    constraint discipline_classification_confirmed_ck check ((confirmed_by is null) = (status <> 'CONFIRMED') and (confirmed_at is null) = (status <> 'CONFIRMED') and confirmed_by <> proposed_by)
);

create unique index discipline_classification_open_uk on discipline_classification (hospital, year) where status <> 'CONFIRMED';

create table discipline_class (
    classification_id uuid not null constraint discipline_class_classification_id_fk references discipline_classification (id),
    specialty         text not null,
    name              text not null,
    discipline_class  text,
    development       text not null,
    standing          text not null,
    talent            text not null,
    capability        text not null,
    constraint discipline_class_pk primary key (classification_id, specialty),
    constraint discipline_class_discipline_class_ck check (discipline_class in ('BASIC', 'PLATFORM', 'ADVANTAGE', 'KEY_SUPPORT'))
);

comment on table discipline_class is 'One row and one class per discipline and version; without a class only in drafts';

create function discipline_classification_is_whole() returns trigger language plpgsql as $$
begin
    if old.status = 'CONFIRMED' then
        raise exception 'a confirmed classification does not change';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    if new.status = 'CONFIRMED' and (not exists (select from discipline_class where classification_id = new.id)
            or exists (select from discipline_class where classification_id = new.id and discipline_class is null)) then
        raise exception 'a confirmed classification names a class for every discipline';
    end if;
    return new;
end $$;

create trigger discipline_classification_is_whole before update or delete on discipline_classification
    for each row execute function discipline_classification_is_whole();

create function discipline_class_is_kept() returns trigger language plpgsql as $$
begin
    if exists (select from discipline_classification where status = 'CONFIRMED'
            and id in (case when tg_op <> 'INSERT' then old.classification_id end, case when tg_op <> 'DELETE' then new.classification_id end)) then
        raise exception 'a confirmed classification does not change';
    end if;
    return coalesce(new, old);
end $$;

create trigger discipline_class_is_kept before insert or update or delete on discipline_class
    for each row execute function discipline_class_is_kept();
