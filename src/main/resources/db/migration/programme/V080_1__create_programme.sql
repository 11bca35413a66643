create table programme_programme (
    code         text        not null constraint programme_programme_code_pk primary key,
    name         text        not null,
    english_name text        not null,
    tier         text        not null,
    organisation text        not null,
    pack_hash    text        not null,
    imported_by  text        not null,
    imported_at  timestamptz not null
);

create table programme_category (
    programme    text    not null constraint programme_category_programme_fk references programme_programme (code),
    code         text    not null,
    name         text    not null,
    english_name text    not null,
    position     integer not null,
    open         boolean not null,
    constraint programme_category_programme_code_pk primary key (programme, code)
);

comment on column programme_category.open is 'Whether rounds of this category may be opened with the data we have';

create table programme_quota (
    programme  text    not null constraint programme_quota_programme_fk references programme_programme (code),
    code       text    not null,
    kind       text    not null,
    name       text    not null,
    operator   text    not null,
    target     integer,
    minimum    integer,
    maximum    integer,
    tolerance  integer,
    due_year   integer,
    constraint programme_quota_programme_kind_code_pk primary key (programme, kind, code),
    constraint programme_quota_kind_ck check (kind in ('CATEGORY', 'GOAL')),
    constraint programme_quota_operator_ck check (operator in ('EXACT', 'MIN', 'MAX', 'RANGE', 'APPROX')),
    constraint programme_quota_target_ck check ((operator = 'RANGE') = (target is null)),
    constraint programme_quota_minimum_ck check ((operator = 'RANGE') = (minimum is not null and maximum is not null)),
    constraint programme_quota_tolerance_ck check (tolerance is null or operator = 'APPROX')
);

comment on table programme_quota is 'What the programme promises in numbers: places of its categories and overall goals';

create table programme_rubric (
    code    text    not null,
    version integer not null,
    title   text    not null,
    content text    not null,
    constraint programme_rubric_code_version_pk primary key (code, version)
);

create table programme_indicator (
    programme    text    not null constraint programme_indicator_programme_fk references programme_programme (code),
    code         text    not null,
    position     integer not null,
    name         text    not null,
    unit         text    not null,
    direction    text    not null,
    decimals     integer not null,
    dimension    text    not null,
    minimum      numeric,
    maximum      numeric,
    soft_minimum numeric,
    soft_maximum numeric,
    numerator    text,
    denominator  text,
    core         boolean not null,
    constraint programme_indicator_programme_code_pk primary key (programme, code),
    constraint programme_indicator_decimals_ck check (decimals between 0 and 6),
    constraint programme_indicator_denominator_ck check ((numerator is null) = (denominator is null))
);

create table programme_round (
    id                       uuid        not null constraint programme_round_id_pk primary key,
    programme                text        not null constraint programme_round_programme_fk references programme_programme (code),
    category                 text        not null,
    year                     integer     not null,
    title                    text        not null,
    status                   text        not null,
    organisation             text        not null,
    opens_at                 timestamptz,
    closes_at                timestamptz,
    recommendation_closes_at timestamptz,
    draft_rules              text        not null,
    dossier_template         text        not null,
    document_no              text,
    proposed_by              text,
    opened_by                text,
    version                  bigint      not null,
    constraint programme_round_category_fk foreign key (programme, category) references programme_category (programme, code),
    constraint programme_round_programme_category_year_uk unique (programme, category, year),
    constraint programme_round_opens_at_ck check (status = 'DRAFT' or (opens_at is not null and closes_at is not null and recommendation_closes_at is not null)),
    constraint programme_round_closes_at_ck check (closes_at < recommendation_closes_at),
    constraint programme_round_opened_by_ck check (opened_by <> proposed_by)
);

create index programme_round_status_ix on programme_round (status);

create table programme_round_rules (
    round     uuid        not null constraint programme_round_rules_round_fk references programme_round (id),
    version   integer     not null,
    content   text        not null,
    hash      text        not null,
    frozen_by text        not null,
    frozen_at timestamptz not null,
    constraint programme_round_rules_round_version_pk primary key (round, version)
);

comment on table programme_round_rules is 'The rules a round was opened with; a row never changes, a decision of two people may add a version';

create function programme_rules_are_frozen() returns trigger language plpgsql as $$
begin
    raise exception 'The rules of round % are frozen', old.round;
end $$;

create trigger programme_round_rules_frozen before update or delete on programme_round_rules
    for each row execute function programme_rules_are_frozen();

create table programme_deadline_move (
    id          uuid        not null constraint programme_deadline_move_id_pk primary key,
    round       uuid        not null constraint programme_deadline_move_round_fk references programme_round (id),
    deadline    text        not null,
    moved_from  timestamptz not null,
    moved_to    timestamptz not null,
    document_no text        not null,
    reason      text        not null,
    proposed_by text        not null,
    proposed_at timestamptz not null,
    approved_by text,
    approved_at timestamptz,
    constraint programme_deadline_move_deadline_ck check (deadline in ('WINDOW', 'RECOMMENDATION')),
    constraint programme_deadline_move_approved_by_ck check (approved_by <> proposed_by),
    constraint programme_deadline_move_approved_at_ck check ((approved_by is null) = (approved_at is null))
);

create unique index programme_deadline_move_open_uk on programme_deadline_move (round) where approved_by is null;
