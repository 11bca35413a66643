alter table programme_quota add column binds boolean not null default true;
comment on column programme_quota.binds is 'Whether the upper end of EXACT, MAX and RANGE refuses approvals beyond it';

create table programme_carried_in (
    programme       text    not null constraint programme_carried_in_programme_fk references programme_programme (code),
    category        text    not null,
    count           integer not null,
    money           numeric(18, 2),
    money_qualifier text,
    as_of           date    not null,
    source          text    not null,
    constraint programme_carried_in_programme_category_pk primary key (programme, category),
    constraint programme_carried_in_category_fk foreign key (programme, category) references programme_category (programme, code),
    constraint programme_carried_in_count_ck check (count >= 0),
    constraint programme_carried_in_money_qualifier_ck check ((money is null) = (money_qualifier is null)
        and money_qualifier in ('EXACT', 'OVER', 'ABOUT'))
);

comment on table programme_carried_in is 'What a category had reached before this system, as published; approvals are counted on top';
comment on column programme_carried_in.money is 'Yuan; with what the source says of it, such as OVER for 70多亿';
