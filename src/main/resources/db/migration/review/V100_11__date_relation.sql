alter table review_expert
    add column born_year integer,
    add constraint review_expert_born_year_ck check (born_year between 1900 and 2100);

comment on column review_expert.born_year is 'Null while unknown: the age rule of a round then cannot be met';

alter table review_expert_relation
    add column kind      text not null default 'OTHER',
    add column last_year integer,
    add constraint review_expert_relation_kind_ck check (kind in ('EMPLOYMENT', 'TEACHER', 'COAUTHOR', 'KIN', 'OTHER')),
    add constraint review_expert_relation_last_year_ck check (last_year between 1900 and 2100);

comment on column review_expert_relation.last_year is 'Last year of a tie that is over; null while it lasts, as kinship does';
